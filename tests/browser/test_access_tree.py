"""What a screen reader is given, compared with what was read and kept in snapshots/."""

from __future__ import annotations

from difflib import unified_diff

import pytest
from playwright.sync_api import Locator, Page, expect

from intersect.questionnaire.model import Question
from tests.browser.scene import SECTIONS
from tests.browser.tree import PAGES, SNAPSHOTS, snapshot_file, stage, trees
from tests.browser.words import es

RENEW = "To read and keep what is new: python -m tests.browser.tree"


@pytest.fixture(scope="module")
def heard(tmp_path_factory, browser) -> dict[str, str]:
    """The tree of each page as it is now."""
    with stage(tmp_path_factory.mktemp("stage")) as scene:
        return dict(trees(browser, scene))


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_reader_is_given_what_was_read_and_kept(name, heard):
    file = snapshot_file(name)
    kept = file.read_text("utf-8").splitlines()
    difference = unified_diff(kept, heard[name].splitlines(), file.name, "now", n=1)
    changes = "\n".join(difference)
    assert not changes, f"{changes}\n{RENEW}"


def test_every_snapshot_is_one_of_a_page():
    kept = set(SNAPSHOTS.glob("*.yml"))
    assert kept == {snapshot_file(name) for name in PAGES}


@pytest.fixture(scope="module")
def desk(site, browser) -> Page:
    """A window in which somebody opens their questionnaire."""
    link = site.invite().links[0]
    with browser.new_context(locale="es-CL") as context:
        page = context.new_page()
        page.goto(link)
        yield page


@pytest.mark.parametrize("section_id", SECTIONS)
def test_every_option_is_heard_in_full_inside_its_question(desk, site, section_id):
    asked = site.catalog.latest("nucleo").questionnaire
    section = next(each for each in asked.sections if each.id == section_id)
    desk.goto(f"{desk.url.split('/r/')[0]}/r/{desk.url.split('/')[4]}/{section_id}")
    for question in section.questions:
        group = desk.get_by_role("group", name=_name(question), exact=True)
        assert _radios(group) == _options(question), question.id


def _name(question: Question) -> str:
    title = f"{question.title['es']} " if question.kind == "ladder" else ""
    return title + question.text["es"]


def _options(question: Question) -> list[str]:
    """Return what is offered, and for a grid what each row offers, in its order."""
    if question.kind == "ladder":
        others = [es("I don't know")] + [es("Does not apply")] * question.allow_na
        return [anchor.text["es"] for anchor in question.anchors] + others
    labels = [choice.label["es"] for choice in question.choices]
    if question.kind == "choice":
        return labels
    return [f"{row.label['es']}: {label}" for row in question.rows for label in labels]


def _radios(group: Locator) -> list[str]:
    """Return the names of the radios that are offered, found by these names."""
    rows = group.get_by_role("radiogroup")
    if rows.count():
        return [
            f"{label}: {each}"
            for row, label in zip(rows.all(), _labels(rows), strict=True)
            for each in _radios(row)
        ]
    radios = group.get_by_role("radio")
    names = radios.evaluate_all("all => all.map((each) => each.labels[0].innerText)")
    for radio, name in zip(radios.all(), names, strict=True):
        expect(radio).to_have_accessible_name(name)
    return names


def _labels(rows: Locator) -> list[str]:
    labels = rows.evaluate_all(
        "all => all.map((each) => each.querySelector('.grid__label').innerText)"
    )
    for row, label in zip(rows.all(), labels, strict=True):
        expect(row).to_have_accessible_name(label)
    return labels

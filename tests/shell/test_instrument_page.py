"""The page on the quality of the instrument: all networks together, or nothing."""

import pytest
from markupsafe import Markup

from intersect.services import instrument
from intersect.services.kept_figures import KeptFigures
from intersect.storage.wave_answers import list_wave_answers
from tests.shell.compared_scene import load_programme, wave_in
from tests.shell.conftest import shipped_catalog
from tests.shell.statements import counted_statements


@pytest.fixture
def wave(database):
    load_programme(database)
    return wave_in(database, "published")


def words(response):
    return " ".join(Markup(response.text.split("<main")[1]).striptags().split())


def test_it_rests_on_all_answers_that_count(database, wave):
    found = instrument.quality_of_wave(database, shipped_catalog(), wave, KeptFigures())
    packed, seconds = list_wave_answers(database, wave, 1)
    assert len(packed.vectors) == len(seconds)
    usable = [v for v in packed.vectors if 26 - v.count(253) >= 13]
    assert found.quality.responses == len(usable) >= 100
    assert set(found.quality.unknown) == {each.id for each in found.questionnaire.items}
    unknown = sum(vector[0] == 255 for vector in usable)
    answered = sum(vector[0] not in (253, 254) for vector in usable)
    first = found.questionnaire.items[0].id
    assert found.quality.unknown[first] == unknown / answered
    assert found.quality.hasty[1] > 0


def test_it_is_worked_out_once(database, wave):
    kept = KeptFigures()
    first = instrument.quality_of_wave(database, shipped_catalog(), wave, kept)
    with counted_statements() as counts:
        again = instrument.quality_of_wave(database, shipped_catalog(), wave, kept)
    assert again.quality is first.quality
    assert counts["SELECT"] == 2  # which results there are, asked twice


def test_the_page_names_each_coefficient_with_its_threshold(database, wave, signed_in):
    browser = signed_in("evaluator")
    database.rollback()
    said = words(browser.get(f"/waves/{wave.id}/instrument"))
    for name in ("Krippendorff", "ICC(1)", "ICC(k)", "Cronbach", "McDonald"):
        assert name in said
    assert "tentativa desde 0,667" in said
    # Too few networks for the scale of milestones.
    assert "verificación empírica pendiente" in said


def test_with_few_responses_the_page_says_nothing_of_the_instrument(
    database, signed_in
):
    from intersect.services.invented.programme import Sizes

    load_programme(database, Sizes(2, 6, 50))
    wave = wave_in(database, "published")
    browser = signed_in("evaluator")
    database.rollback()
    page = browser.get(f"/waves/{wave.id}/instrument")
    assert "Hay muy pocas respuestas" in words(page)
    assert "<table" not in page.text

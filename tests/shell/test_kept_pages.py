"""A page rendered once for all is, for each, the page rendered for them alone."""

from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from intersect.storage import tables
from intersect.web import kept_pages, kept_rows, respond_pages
from intersect.web.frame import Frame, Frames
from tests.shell.answering_builders import (
    NOW,
    answer_all,
    asked_sections,
    make_collection,
    make_form,
)

HOSTILE = {
    tables.Network: "Red «Ñuñoa» & <b>'hijos'</b> \"x\" {{ page }} %(network)s",
    tables.Territory: "<script>alert(1)</script>",
    tables.Organisation: "token-of-the-link & network \\1 \\g<0>",
    tables.Person: "</main> proof OBJ1",
}
SECRET = "Solo yo sé esto."


@pytest.fixture
def collection(settings, monkeypatch):
    monkeypatch.setattr(respond_pages, "now", lambda: NOW)
    collection = make_collection(settings, members=3)
    with collection.session() as session:
        for table, name in HOSTILE.items():
            for number, row in enumerate(session.scalars(sa.select(table))):
                row.name = f"{name} {number}"
        session.commit()
    return collection


@pytest.fixture
def client(collection):
    app = collection.client().application
    app.test_client_class = None  # other tests check the pages themselves
    return app.test_client()


@pytest.fixture
def both(client):
    """Return a page as it is kept for all, and as rendered for this one alone."""

    def fetch(path, query=""):
        pages = []
        for is_alone in (False, True):
            with alone() if is_alone else nullcontext():
                response = client.get(path + query)
            assert response.status_code == 200, path
            pages.append(response.text)
        return pages

    return fetch


@contextmanager
def alone():
    with pytest.MonkeyPatch.context() as patch:
        for module in (kept_pages, kept_rows):
            patch.setattr(module, "is_anybodys", lambda _: False)
        yield


def nobody_started(_client, _hubs):
    pass


def one_section_each(client, hubs):
    first = asked_sections()[0]
    for number, hub in enumerate(hubs):
        for _ in range(number + 1):
            for value in ("1", "2"):
                client.post(f"{hub}/{first.id}", data=make_form(first, value))


def different_answers(client, hubs):
    for number, hub in enumerate(hubs):
        for section in asked_sections():
            client.post(f"{hub}/{section.id}", data=make_form(section, str(number)))


def remarks(client, hubs):
    section = asked_sections()[1]
    question = section.questions[0].id
    for number, hub in enumerate(hubs):
        form = {f"{question}.comment": f"<i>{number}</i>", question: "1"}
        form |= {f"{question}.evidence": "https://ejemplo.cl/?a=1&b=2"}
        client.post(f"{hub}/{section.id}", data=form)


def all_answered(client, hubs):
    for hub in hubs:
        answer_all(client, hub)


def only_a_comment(client, hubs):
    question = asked_sections()[0].questions[0].id
    for hub in hubs:
        section = asked_sections()[0].id
        client.post(f"{hub}/{section}", data={f"{question}.comment": "Ninguna."})


def declined(client, hubs):
    one_section_each(client, hubs)
    for hub in hubs:
        client.post(f"{hub}/not-mine")


STATES = (
    nobody_started,
    one_section_each,
    different_answers,
    remarks,
    all_answered,
    only_a_comment,
    declined,
)


@pytest.mark.parametrize("language", ["es", "en", "pt"])
@pytest.mark.parametrize("state", STATES)
def test_the_kept_page_is_the_page_of_each(client, collection, both, language, state):
    client.set_cookie("language", language)
    hubs = [f"/r/{token}" for token in collection.tokens]
    state(client, hubs)
    sections = [f"/{section.id}" for section in asked_sections()]
    for page in ("", *sections, *(f"{each}?then=review" for each in sections)):
        path, _, query = page.partition("?")
        assert_same(both, hubs, path, query and f"?{query}")
    for page in ("/review", "/copy"):
        assert_same(both, hubs, page)


def assert_same(both, hubs, page, query=""):
    kept, anew = zip(*(both(hub + page, query) for hub in hubs), strict=True)
    for one, other in zip(kept, anew, strict=True):
        assert one.splitlines() == other.splitlines(), page
    assert kept == anew, page
    assert len(set(kept)) == len(kept), "each carries its own token"


@pytest.mark.parametrize("language", ["es", "en", "pt"])
@pytest.mark.parametrize("is_corrected", [False, True])
def test_so_it_is_once_the_answers_are_submitted(
    client, collection, both, language, is_corrected
):
    client.set_cookie("language", language)
    hubs = [f"/r/{token}" for token in collection.tokens]
    different_answers(client, hubs)
    opened = []
    for hub in hubs:
        receipt = client.post(f"{hub}/submit").location
        opened.append(receipt.removesuffix("/receipt"))
    if is_corrected:
        section = asked_sections()[0]
        for hub in opened:
            client.post(f"{hub}/{section.id}", data=make_form(section, "0"))
    for page in ("", "/receipt", "/review", "/copy", f"/{asked_sections()[1].id}"):
        assert_same(both, opened, page)


def test_so_it_is_in_the_time_of_grace_and_after_the_end(client, collection, both):
    hubs, present = [f"/r/{token}" for token in collection.tokens], datetime.now(UTC)
    collection.change(tables.Campaign, closes_at=present - timedelta(minutes=1))
    assert_same(both, hubs, "")
    collection.change(tables.Campaign, closes_at=present + timedelta(minutes=1))
    different_answers(client, hubs)
    opened = [client.post(f"{hub}/submit").location for hub in hubs]
    collection.change(tables.Campaign, closes_at=NOW - timedelta(days=1))
    assert_same(both, opened, "")
    collection.change(tables.Campaign, closed_at=NOW)
    assert_same(both, opened, "")


@pytest.mark.parametrize("page", ["", "/OBJ", "/review"])
def test_one_page_is_rendered_for_all(client, collection, page):
    for token in collection.tokens:
        client.get(f"/r/{token}{page}")
    assert len(client.application.extensions["intersect.pages"]) == 1


def test_what_one_person_answered_is_on_no_kept_page(client, collection):
    section = asked_sections()[1]
    mine, other, _ = collection.tokens
    question = section.questions[0].id
    for token, remark in ((mine, {f"{question}.comment": SECRET}), (other, {})):
        form = make_form(section, "1") | remark
        client.post(f"/r/{token}/{section.id}", data=form)
    for page in (f"/{section.id}", "/review", "/copy"):
        assert SECRET in client.get(f"/r/{mine}{page}").text
        assert SECRET not in client.get(f"/r/{other}{page}").text
    client.get(f"/r/{mine}")
    for name in ("intersect.pages", "intersect.rows"):
        frames = client.application.extensions[name]
        assert len(frames) > 0
        assert not any(SECRET in part for each in frames for part in each.parts)


def test_no_kept_page_holds_a_token_or_a_name(client, collection):
    hubs = [f"/r/{token}" for token in collection.tokens]
    for page in ("", "/OBJ", "/review"):
        client.get(hubs[0] + page)
    different_answers(client, hubs)
    for page in ("", "/OBJ", "/review"):
        client.get(hubs[0] + page)
    kept = "".join(
        part
        for name in ("intersect.pages", "intersect.rows")
        for each in client.application.extensions[name]
        for part in each.parts[::2]
    )
    for secret in (*collection.tokens, "Ñuñoa", "alert(1)", "proof OBJ1"):
        assert secret not in kept


@pytest.mark.parametrize("page", ["", "/OBJ", "/review"])
def test_news_of_somebody_signed_in_is_on_no_kept_page(client, collection, page):
    address = f"/r/{collection.tokens[0]}{page}"
    with client.session_transaction() as session:
        session["_flashes"] = [("success", "Se guardó la red.")]
    assert "Se guardó la red." in client.get(address).text
    assert len(client.application.extensions["intersect.pages"]) == 0


def test_a_language_that_was_just_chosen_is_carried_on(client, collection):
    page = client.get(f"/r/{collection.tokens[0]}/review?language=pt").text
    assert f"{collection.tokens[0]}?language=pt" in page
    assert len(client.application.extensions["intersect.pages"]) == 0


def test_a_word_that_looks_like_a_stand_in_stays_a_word():
    frame = Frame.around("<p>aaa bbb aaa</p>", {"one": "aaa", "two": "bbb"})
    assert frame.filled({"one": "bbb", "two": "aaa"}) == "<p>bbb aaa bbb</p>"


def test_two_words_need_two_stand_ins():
    with pytest.raises(ValueError, match="the same stand-in"):
        Frame.around("aaa", {"one": "aaa", "two": "aaa"})


def test_what_was_wanted_longest_ago_is_kept_no_longer():
    frames, made = Frames(2), []

    def get(key):
        def make():
            made.append(key)
            return Frame((key,))

        return frames.get(key, make)

    for key in "abacab":
        assert get(key).filled({}) == key
    assert made == ["a", "b", "c", "b"]
    assert len(frames) == 2

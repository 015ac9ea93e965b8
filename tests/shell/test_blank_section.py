"""A section rendered once for all is, for each, the page rendered for them alone."""

import pytest

from intersect.storage import tables
from intersect.web import blank_section, respond_pages
from tests.shell.answering_builders import (
    NOW,
    asked_sections,
    make_collection,
    make_form,
)

NAME = "Red «Ñuñoa» & <b>'hijos'</b> \"x\""


@pytest.fixture
def collection(settings, monkeypatch):
    monkeypatch.setattr(respond_pages, "now", lambda: NOW)
    collection = make_collection(settings, members=3)
    collection.change(tables.Network, name=NAME)
    return collection


@pytest.fixture
def client(collection):
    return collection.client()


def page(client, token, section, alone):
    """Return the page as it is kept for all, or as rendered for this one alone."""
    with pytest.MonkeyPatch.context() as patch:
        if alone:
            patch.setattr(blank_section, "_is_blank", lambda _: False)
        response = client.get(f"/r/{token}/{section.id}")
    assert response.status_code == 200
    return response.text


@pytest.mark.parametrize("language", ["es", "en", "pt"])
@pytest.mark.parametrize("is_started", [False, True])
def test_the_kept_page_is_the_page_of_each(client, collection, language, is_started):
    client.set_cookie("language", language)
    first, *others = asked_sections()
    if is_started:
        for number, token in enumerate(collection.tokens):
            for _ in range(number + 1):
                client.post(f"/r/{token}/{first.id}", data=make_form(first, "1"))
                client.post(f"/r/{token}/{first.id}", data=make_form(first, "2"))
    for section in others:
        alone = [page(client, token, section, True) for token in collection.tokens]
        kept = [page(client, token, section, False) for token in collection.tokens]
        assert kept == alone
        assert len(set(kept)) == len(kept), "each carries its own token"


def test_one_page_is_rendered_for_all(client, collection):
    section = asked_sections()[1]
    for token in collection.tokens:
        client.get(f"/r/{token}/{section.id}")
    assert len(client.application.extensions["intersect.blank"]) == 1


def test_what_one_person_answered_is_on_no_kept_page(client, collection):
    section = asked_sections()[1]
    mine, other, _ = collection.tokens
    form = make_form(section, "1")
    secret = {f"{section.questions[0].id}.comment": "Solo yo sé esto."}
    client.post(f"/r/{mine}/{section.id}", data=form | secret)
    assert "Solo yo sé esto." in client.get(f"/r/{mine}/{section.id}").text
    assert "Solo yo sé esto." not in client.get(f"/r/{other}/{section.id}").text
    assert " checked" not in client.get(f"/r/{other}/{section.id}").text


def test_news_of_somebody_signed_in_is_on_no_kept_page(client, collection):
    section = asked_sections()[1]
    address = f"/r/{collection.tokens[0]}/{section.id}"
    with client.session_transaction() as session:
        session["_flashes"] = [("success", "Se guardó la red.")]
    assert "Se guardó la red." in client.get(address).text
    assert client.application.extensions["intersect.blank"] == {}

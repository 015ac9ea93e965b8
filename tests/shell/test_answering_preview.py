"""The preview: the respondent's pages, with nothing behind them."""

import pytest

from intersect.storage import tables
from tests.shell.answering_builders import asked_sections, make_collection, make_form


@pytest.fixture
def collection(settings):
    return make_collection(settings)


@pytest.fixture
def preview(collection):
    return f"/networks/{collection.campaign.network_id}/preview"


def test_every_page_says_that_it_is_a_preview(collection, preview):
    browser = collection.staff_client()
    pages = ["", "/review", *(f"/{section.id}" for section in asked_sections())]
    for page in pages:
        assert "Vista previa" in browser.get(preview + page).text


def test_posting_goes_on_and_keeps_nothing(collection, preview):
    browser = collection.staff_client()
    first, second, *_ = asked_sections()
    answer = browser.send(f"{preview}/{first.id}", **make_form(first))

    assert answer.location == f"{preview}/{second.id}"
    assert collection.rows(tables.Response) == []


def test_problems_are_shown_as_to_respondents(collection, preview):
    browser = collection.staff_client()
    answer = browser.send(f"{preview}/OBJ", OBJ1="9")

    assert answer.status_code == 422
    assert "Hay un problema" in answer.text


def test_a_network_without_a_collection_can_be_previewed(collection, preview):
    with collection.session() as session:
        session.query(tables.Link).delete()
        session.query(tables.Campaign).delete()
        session.commit()

    assert collection.staff_client().get(preview).status_code == 200


def test_the_preview_is_for_the_coordinators_of_the_commune(collection, preview):
    assert collection.client().get(preview).status_code == 303

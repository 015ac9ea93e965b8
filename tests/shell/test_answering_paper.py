"""Paper answers: who may type them, and who can read them (nobody, in the end)."""

import pytest

from intersect.storage import tables
from tests.shell.answering_builders import asked_sections, make_collection, make_form


@pytest.fixture
def collection(settings):
    return make_collection(settings, members=2)


@pytest.fixture
def listing(collection):
    return f"/networks/{collection.campaign.network_id}/paper"


@pytest.fixture
def paper(collection, listing):
    return f"{listing}/{collection.memberships[0].id}"


def type_all(browser, paper):
    for section in asked_sections():
        browser.send(f"{paper}/{section.id}", **make_form(section))


def test_somebody_outside_the_network_types_and_submits(collection, listing, paper):
    browser = collection.staff_client()
    assert paper in browser.get(listing).text
    assert browser.send(f"{paper}/start", declaration="outside").location == paper
    type_all(browser, paper)
    answer = browser.send(f"{paper}/submit", f"{paper}/review")

    assert answer.location == listing
    [row] = collection.rows(tables.Response)
    assert row.receipt in browser.get(listing).text
    assert row.submitted_at is not None
    assert row.typed_by is not None
    assert not row.has_consent
    actions = {change.action for change in collection.rows(tables.ResponseChange)}
    assert actions == {"typed", "submitted"}


@pytest.mark.parametrize("declared", [{}, {"declaration": "somebody"}])
def test_who_types_has_to_say_whether_they_are_a_member(collection, paper, declared):
    refused = collection.staff_client().send(f"{paper}/start", **declared)
    assert refused.status_code == 422
    assert 'href="#declaration"' in refused.text
    assert collection.rows(tables.Response) == []


def test_a_member_needs_the_respondents_consent(collection, paper):
    browser = collection.staff_client("PERSONA1@example.cl")
    refused = browser.send(f"{paper}/start", declaration="outside")
    assert refused.status_code == 422
    assert 'href="#declaration"' in refused.text
    assert collection.rows(tables.Response) == []

    browser.send(f"{paper}/start", declaration="consent")
    [row] = collection.rows(tables.Response)
    assert row.has_consent


def test_once_submitted_nobody_of_the_staff_reads_it(collection, listing, paper):
    browser = collection.staff_client()
    browser.send(f"{paper}/start", declaration="outside")
    type_all(browser, paper)
    browser.send(f"{paper}/submit", f"{paper}/review")

    for page in ("", "/OBJ", "/review", "/start"):
        assert browser.get(paper + page).location == listing
    other = collection.staff_client("otra@example.cl")
    assert other.get(f"{paper}/review").location == listing


def test_what_one_types_no_colleague_sees(collection, listing, paper):
    browser = collection.staff_client()
    browser.send(f"{paper}/start", declaration="outside")
    other = collection.staff_client("otra@example.cl")

    assert other.get(f"{paper}/review").location == listing


def test_what_is_answered_by_link_cannot_be_typed(collection, listing, paper):
    collection.client().post(f"/r/{collection.tokens[0]}/OBJ", data={"OBJ1": "2"})
    browser = collection.staff_client()

    assert paper not in browser.get(listing).text
    for page in ("/start", "/OBJ", "/review"):
        assert browser.get(paper + page).location == listing


def test_a_respondent_who_answers_takes_the_typed_response_over(
    collection, listing, paper
):
    browser = collection.staff_client()
    browser.send(f"{paper}/start", declaration="outside")
    browser.send(f"{paper}/OBJ", OBJ1="1")
    link = f"/r/{collection.tokens[0]}"
    assert "En curso" in collection.client().get(link).text
    collection.client().post(f"{link}/OBJ", data={"OBJ1": "3", "_revision": "2"})

    assert browser.get(f"{paper}/review").location == listing


def test_a_section_is_not_typed_before_starting(collection, paper):
    browser = collection.staff_client()

    assert browser.get(paper).location == f"{paper}/start"
    assert browser.get(f"{paper}/OBJ").status_code == 404


def test_a_closed_collection_takes_no_paper(collection, listing, paper):
    collection.change(tables.Campaign, closed_at=collection.campaign.opened_at)
    browser = collection.staff_client()

    assert browser.get(f"{paper}/start").location == listing


@pytest.mark.parametrize("declared", ["outside", "consent"])
def test_typing_leaves_a_trace_of_what_was_declared(collection, paper, declared):
    browser = collection.staff_client()
    browser.send(f"{paper}/start", declaration=declared)
    type_all(browser, paper)
    browser.send(f"{paper}/submit", f"{paper}/review")
    events = collection.rows(tables.AuditEvent)

    assert [event.action for event in events] == ["typing_started", "typed"]
    assert {event.details["declaration"] for event in events} == {declared}
    subject = f"membership:{collection.memberships[0].id}"
    assert {event.subject for event in events} == {subject}


def test_strangers_find_nothing(collection, listing, paper):
    browser = collection.staff_client()
    with collection.session() as session:
        user = session.query(tables.User).one()
        user.territories = []
        session.commit()

    assert browser.get(listing).status_code == 404
    assert browser.get(f"{paper}/start").status_code == 404


def test_two_windows_of_one_typist_do_not_replace_one_another(collection, paper):
    browser = collection.staff_client()
    browser.send(f"{paper}/start", declaration="outside")
    browser.send(f"{paper}/OBJ", OBJ1="2", _revision="1")
    answer = browser.send(f"{paper}/OBJ", OBJ1="3", OBJ2="1", _revision="1")

    assert answer.status_code == 409
    assert "Guardada desde otra página" in answer.text
    [row] = collection.rows(tables.Response)
    kept = {key: entry["value"] for key, entry in row.answers.items()}
    assert kept == {"OBJ1": 2, "OBJ2": 1}

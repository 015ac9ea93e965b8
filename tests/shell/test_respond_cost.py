"""What a respondent's request costs: statements and bytes, counted (performance A4)."""

import pytest

from intersect.storage import tables
from tests.shell.answering_builders import (
    answer_all,
    asked_sections,
    make_collection,
    make_form,
)
from tests.shell.statements import counted_statements

MOST_STATEMENTS = 8
MOST_BYTES = 40 * 1024
MOST_BYTES_OF_A_REPLY = 512
"""Of an answer saved by a script, when no other page has changed anything."""


@pytest.fixture
def collection(settings):
    return make_collection(settings)


@pytest.fixture
def client(collection):
    return collection.client()


@pytest.fixture
def hub(collection):
    return f"/r/{collection.tokens[0]}"


@pytest.fixture
def begins(database_kind):
    """How many transactions a request begins: on PostgreSQL statements are alone."""
    return int(database_kind == "sqlite")


def requests_of_a_visit():
    """Every kind of request, in the order of a visit: method, page, form."""
    for section in asked_sections():
        yield "GET", f"/{section.id}", None
        yield "POST", f"/{section.id}", make_form(section)
        yield "POST", f"/{section.id}", make_form(section, "1")
        yield "POST", f"/{section.id}", make_form(section, "9")
    for page in ("", "/review", "/not-mine", "/copy"):
        yield "GET", page, None
    for page in ("/not-mine", "/mine", "/submit", "/submit", "/renewal"):
        yield "POST", page, {}
    for page in ("", "/receipt", "/copy", "/review"):
        yield "GET", page, None


def test_every_request_costs_few_statements_and_one_transaction_at_most(
    client, hub, begins
):
    for method, page, form in requests_of_a_visit():
        with counted_statements() as counts:
            response = client.open(hub + page, method=method, data=form)
        assert response.status_code < 500
        assert counts.total() <= MOST_STATEMENTS, (method, page, counts)
        assert counts["BEGIN"] == begins, (method, page, counts)
        assert counts["COMMIT"] <= (method == "POST"), (method, page, counts)


def test_saving_answer_by_answer_costs_no_more(client, hub, begins):
    script = {"Accept": "application/json"}
    for number, value in enumerate("0123012"):
        form = {"OBJ1": value, "_revision": str(number)}
        with counted_statements() as counts:
            reply = client.post(f"{hub}/OBJ", data=form, headers=script)
        assert reply.status_code == 200
        assert len(reply.data) < MOST_BYTES_OF_A_REPLY
        assert counts.total() <= MOST_STATEMENTS - 2, counts
        assert counts["BEGIN"] == counts["COMMIT"] == begins


def test_an_older_page_costs_one_statement_more_at_most(client, hub):
    section = asked_sections()[1]
    for value in ("0", "1", "2", "3"):
        client.post(f"{hub}/{section.id}", data=make_form(section, value))
    with counted_statements() as counts:
        form = make_form(section, "1") | {"_revision": "0"}
        client.post(f"{hub}/{section.id}", data=form)
    assert counts.total() <= MOST_STATEMENTS, counts


@pytest.mark.parametrize("state", ["link", "campaign"])
def test_a_refused_request_costs_little_too(collection, client, hub, state):
    row = collection.rows(tables.Link)[0]
    if state == "link":
        collection.change(tables.Link, revoked_at=row.issued_at)
    else:
        collection.change(tables.Campaign, closed_at=row.issued_at)
    for method, page in (("GET", ""), ("POST", "/OBJ"), ("POST", "/renewal")):
        with counted_statements() as counts:
            client.open(hub + page, method=method, data={})
        assert counts.total() <= MOST_STATEMENTS, (method, page, counts)


def test_every_page_is_small(client, hub):
    pages = ["", "/review", *(f"/{section.id}" for section in asked_sections())]
    sizes = {page: len(client.get(hub + page).data) for page in pages}
    answer_all(client, hub)
    client.post(f"{hub}/submit")
    pages += ["/receipt", "/copy", "/not-mine"]
    sizes |= {f"{page} answered": len(client.get(hub + page).data) for page in pages}

    assert {page: size for page, size in sizes.items() if size > MOST_BYTES} == {}


def test_the_start_asks_for_no_sheets_where_nobody_else_fills_one_in(
    client, hub, begins
):
    client.get(hub)
    with counted_statements() as counts:
        assert client.get(hub).status_code == 200
    assert counts["SELECT"] == 1, counts
    assert counts["BEGIN"] == begins

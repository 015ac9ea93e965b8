"""A step that is written as one statement, and what happened since it was looked up.

On SQLite who may write is alone from the first look on, so nothing can happen.
"""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.services import answering, opening
from intersect.services.opening import LinkRefused, UnknownLink
from intersect.storage import erasure, tables
from tests.shell.answering_builders import (
    NOW,
    asked_section,
    make_collection,
    make_form,
)

SECTION = asked_section("OBJ")
of_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)


@pytest.fixture
def collection(settings):
    collection = make_collection(settings)
    collection.client()
    return collection


@pytest.fixture
def opened(collection):
    """A session in which a respondent posts, and the seat as it was looked up."""
    extensions = collection.app.extensions
    with extensions["intersect.sessions"]["stepping"]() as session:
        catalog, [token] = extensions["intersect.catalog"], collection.tokens
        yield session, opening.open_link(session, catalog, token, NOW)


@pytest.fixture
def save(opened):
    session, seat = opened

    def save(value="1"):
        return answering.save(session, seat, SECTION, make_form(SECTION, value), NOW)

    return save


@of_postgresql
def test_nothing_is_saved_once_the_collection_was_closed_meanwhile(collection, save):
    collection.change(tables.Campaign, closed_at=NOW)
    with pytest.raises(LinkRefused) as refused:
        save()
    assert refused.value.refusal == "closed"
    assert collection.rows(tables.Response) == []
    assert collection.rows(tables.ResponseChange) == []


@of_postgresql
def test_nor_once_its_end_was_brought_forward(collection, save):
    collection.change(tables.Campaign, closes_at=NOW - timedelta(hours=1))
    with pytest.raises(LinkRefused):
        save()
    assert collection.rows(tables.Response) == []


@of_postgresql
def test_with_a_later_end_it_is_saved_all_the_same(collection, save):
    later = NOW + timedelta(days=30)
    collection.change(tables.Campaign, closes_at=later)
    seat, _ = save()
    assert (seat.revision, seat.closes_at) == (1, later)
    assert len(collection.rows(tables.ResponseChange)) == 1


@of_postgresql
def test_nothing_is_saved_of_what_was_erased_meanwhile(collection, save):
    with collection.session() as session:
        territory = session.scalar(sa.select(tables.Territory.id))
        erasure.erase_territory(session, territory)
        session.commit()
    with pytest.raises(UnknownLink):
        save()
    assert collection.rows(tables.Response) == []


@of_postgresql
def test_a_collection_that_is_just_being_closed_is_waited_for(collection, save):
    with collection.session() as staff, ThreadPoolExecutor(1) as other:
        staff.execute(sa.update(tables.Campaign).values(closed_at=NOW))
        saving = other.submit(save)
        time.sleep(0.2)
        assert not saving.done()
        staff.commit()
        with pytest.raises(LinkRefused):
            saving.result()
    assert collection.rows(tables.Response) == []


@of_postgresql
def test_a_response_that_grew_meanwhile_is_not_written_over(collection, opened, save):
    session, seat = opened
    form = make_form(SECTION, "2") | {"OBJ1.comment": "Acta 4"}
    answering.save(session, seat, SECTION, form, NOW)
    _, found = save("1")
    assert found.conflicts
    [row] = collection.rows(tables.Response)
    assert (row.revision, row.answers["OBJ1"]["value"]) == (1, 2)
    assert len(collection.rows(tables.ResponseChange)) == 1


def test_each_step_leaves_its_line_in_the_history(collection, opened, save):
    session, _ = opened
    seat, _ = save("1")
    form = make_form(SECTION, "2") | {"_revision": "1"}
    seat, _ = answering.save(session, seat, SECTION, form, NOW)
    seat = answering.submit(session, seat, NOW)
    seat = answering.decline(session, seat, NOW)
    answering.reopen(session, seat, NOW)
    session.commit()
    [row] = collection.rows(tables.Response)
    assert (row.revision, row.receipt) == (5, seat.kept.receipt)
    assert row.submitted_at == NOW
    assert row.declined_at is None
    steps = sorted(
        (each.revision, each.action, each.response_id)
        for each in collection.rows(tables.ResponseChange)
    )
    actions = ["saved", "saved", "submitted", "declined", "reopened"]
    assert steps == [(n, action, row.id) for n, action in enumerate(actions, 1)]

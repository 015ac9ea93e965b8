"""What boards know of who has used their link, and has saved nothing yet."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.services import collecting
from intersect.storage import progress, tables
from tests.shell.answering_builders import NOW, TOKEN, make_collection

AS_A_SCRIPT = {"Accept": "application/json"}


@pytest.fixture
def collection(settings):
    return make_collection(settings, members=3)


def opened(collection):
    [*links] = collection.rows(tables.Link)
    return {link.token_hash: link.opened_at for link in links}


def counts(collection, now=NOW):
    with collection.session(writes=False) as session:
        wave = session.scalar(sa.select(tables.Wave))
        [(_, found)] = progress.count_by_commune(
            session, wave, None, now - collecting.IDLE_AFTER
        ).values()
        return found


def test_looking_at_a_page_opens_nothing(collection):
    """Programs for messages look at every address that they are sent."""
    browser = collection.client()
    for page in ("", "/OBJ", "/review"):
        assert browser.get(f"/r/{collection.tokens[0]}{page}").status_code == 200
    assert set(opened(collection).values()) == {None}
    assert counts(collection) == progress.Counts(not_opened=3)


def test_the_script_of_a_section_notes_that_a_link_is_used(collection):
    browser = collection.client()
    url = f"/r/{collection.tokens[0]}/OBJ"
    assert browser.post(url, data={}, headers=AS_A_SCRIPT).status_code == 200
    first = opened(collection)
    assert sum(at is not None for at in first.values()) == 1
    browser.post(url, data={}, headers=AS_A_SCRIPT)
    assert opened(collection) == first, "only the first time counts"
    assert counts(collection) == progress.Counts(not_opened=2, started=1)
    later = NOW + timedelta(days=400)
    assert counts(collection, later) == progress.Counts(not_opened=2, idle=1)


def test_who_runs_the_network_sees_it(collection):
    browser = collection.client()
    url = f"/r/{collection.tokens[0]}/OBJ"
    browser.post(url, data={}, headers=AS_A_SCRIPT)
    with collection.session(writes=False) as session:
        network = session.scalar(sa.select(tables.Network))
        later = NOW + timedelta(days=400)
        rows = collecting.board(session, network, later).members
    assert [row.state for row in rows] == ["not_started"] * 3
    assert sorted(row.opened_at is not None for row in rows) == [False, False, True]
    assert [bool(row.idle_days) == bool(row.opened_at) for row in rows] == [True] * 3


def test_a_revoked_link_opens_nothing(collection):
    collection.change(tables.Link, revoked_at=NOW)
    browser = collection.client()
    browser.post(f"/r/{TOKEN}/OBJ", data={}, headers=AS_A_SCRIPT)
    assert set(opened(collection).values()) == {None}

"""Personal links: random, hashed, replaced and revoked."""

from datetime import timedelta
from hashlib import sha256

import pytest
from sqlalchemy import select

from intersect.services import collecting, inviting, members
from intersect.services.members import MemberDetails, add_members
from intersect.storage import links, tables
from tests.shell.conftest import NOW

BASE = "https://intersect.ejemplo.cl"


@pytest.fixture
def seats(database, network):
    people = [
        MemberDetails("Ana", "CESFAM", "salud"),
        MemberDetails("Luis", "Escuela", "educacion"),
    ]
    return add_members(database, network, people, NOW, None)


@pytest.fixture
def campaign(app, database, network, seats):
    assert seats
    catalog = app.extensions["intersect.catalog"]
    closes_at = NOW + timedelta(days=10)
    return collecting.open_collection(database, catalog, network, closes_at, NOW, None)


def test_only_the_hash_of_a_token_is_kept(database, campaign, seats):
    issued = inviting.issue_links(database, campaign, seats, BASE, NOW, None)
    kept = {link.token_hash for link in links.list_links(database, campaign.wave_id)}
    assert kept == {sha256(link.token.encode()).digest() for link in issued}
    everything = database.connection().exec_driver_sql("select * from link").all()
    assert not any(link.token in str(everything) for link in issued)


def test_a_link_is_an_address_of_this_installation(database, campaign, seats):
    first, second = inviting.issue_links(database, campaign, seats, BASE, NOW, None)
    assert first.url == f"{BASE}/r/{first.token}"
    assert len(first.token) == 24
    assert first.token != second.token


def test_a_new_link_revokes_the_one_before(database, campaign, seats):
    for _ in range(2):
        inviting.issue_links(database, campaign, seats[:1], BASE, NOW, None)
    states = [link.revoked_at for link in links.list_links(database, campaign.wave_id)]
    assert sorted(states, key=str) == [NOW, None]


def test_the_link_that_counts_is_the_last_also_after_the_clock_was_set_back(
    database, network, campaign, seats
):
    for at in (NOW, NOW - timedelta(hours=1)):
        inviting.issue_links(database, campaign, seats[:1], BASE, at, None)
    board = collecting.board(database, network, NOW)
    states = {row.member.id: row.link for row in board.members}
    assert states[seats[0].id] == "standing"


def test_who_is_removed_cannot_get_in_any_more(database, campaign, seats):
    inviting.issue_links(database, campaign, seats, BASE, NOW, None)
    members.remove_member(database, seats[0], NOW, None)
    standing = {
        link.person_id
        for link in links.list_links(database, campaign.wave_id)
        if link.revoked_at is None
    }
    assert standing == {seats[1].person_id}


def test_issuing_and_revoking_are_noted_without_the_token(database, campaign, seats):
    [issued] = inviting.issue_links(database, campaign, seats[:1], BASE, NOW, None)
    inviting.revoke_links(database, campaign, seats[0], NOW, None)
    database.flush()
    noted = database.scalars(
        select(tables.AuditEvent).where(tables.AuditEvent.subject.startswith("link:"))
    ).all()
    assert [event.action for event in noted] == ["issued", "revoked"]
    assert not any(issued.token in str(event.details) for event in noted)

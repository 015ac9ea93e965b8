"""Reminders from a wave's boards: one person, a network, a commune."""

import re

import pytest
from sqlalchemy import select

from intersect.services.members import MemberDetails, add_members
from intersect.storage import tables
from tests.shell import test_messages, test_waves
from tests.shell.conftest import NOW

sink, settings = test_messages.sink, test_messages.settings
coordinator = test_messages.coordinator
catalog, wave, open_wave = test_waves.catalog, test_waves.wave, test_waves.open_wave


@pytest.fixture
def seats(database, network):
    people = [
        MemberDetails(f"Persona {n}", f"Unidad {n}", sector)
        for n, sector in enumerate(test_waves.SECTORS)
    ]
    added = add_members(database, network, people, NOW, None)
    for n, seat in enumerate(added):
        seat.person.email = f"p{n}@ejemplo.cl"
    database.commit()
    return added


def board_of(open_wave, network):
    return f"/waves/{open_wave.id}/networks/{network.id}"


def reminder_forms(page):
    """Return the addresses of a board's reminder buttons."""
    found = re.findall(r'action="([^"]*/messages/send/reminder[^"]*)"', page.text)
    return [each.replace("&amp;", "&") for each in found]


def test_a_board_reminds_one_person_with_one_click(
    app, coordinator, open_wave, network, sink
):
    board = board_of(open_wave, network)
    forms = reminder_forms(coordinator.get(board))
    assert len(forms) == 4
    sent = coordinator.send(forms[0], page=board)
    assert sent.location == board
    assert "1 mensaje va en camino" in coordinator.get(board).text
    again = coordinator.send(forms[0], page=board)
    assert again.status_code == 303
    assert "ya se envió o va en camino" in coordinator.get(board).text
    test_messages.do_all(app)
    assert len(sink.messages) == 1


def test_a_board_has_no_button_for_who_cannot_be_reminded(
    coordinator, database, open_wave, network
):
    board = board_of(open_wave, network)
    people = list(database.scalars(select(tables.Person).order_by(tables.Person.name)))
    people[0].email = ""
    people[1].unsubscribed_at = NOW
    database.commit()
    offered = " ".join(reminder_forms(coordinator.get(board)))
    assert [str(each.id) in offered for each in people] == [False, False, True, True]
    coordinator.send(
        f"/waves/{open_wave.id}/messages/send/reminder?network={network.id}"
        f"&person={people[0].id}",
        page=board,
    )
    told = coordinator.get(board).text
    assert "No había a quién escribir" in told
    assert "No hay una dirección de correo" in told


@pytest.mark.parametrize("of", ["network", "commune"])
def test_everybody_of_a_place_is_reminded_after_a_question(
    app, coordinator, open_wave, network, sink, of
):
    board = board_of(open_wave, network)
    place = network.id
    if of == "commune":
        place = network.territory_id
        board = f"/waves/{open_wave.id}/communes/{place}"
    send = f"/waves/{open_wave.id}/messages/send/reminder?{of}={place}"
    assert send in coordinator.get(board).text
    assert board in coordinator.get(send).text
    assert coordinator.send(send).location == board
    test_messages.do_all(app)
    assert len(sink.messages) == 4


@pytest.mark.parametrize("place", ["network=x", "network={0}", "commune={0}"])
def test_people_of_a_place_that_is_not_theirs_are_not_written_to(
    coordinator, open_wave, place
):
    nothing = "00000000-0000-4000-8000-000000000000"
    url = f"/waves/{open_wave.id}/messages/send/reminder?{place.format(nothing)}"
    assert coordinator.get(url).status_code == 404


def test_who_only_looks_at_a_board_sends_nothing(signed_in, open_wave, network):
    assert not reminder_forms(signed_in("evaluator").get(board_of(open_wave, network)))


def test_a_closed_wave_s_board_reminds_nobody(
    coordinator, database, open_wave, network
):
    open_wave.state = "closed"
    database.commit()
    assert not reminder_forms(coordinator.get(board_of(open_wave, network)))

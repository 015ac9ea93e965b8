"""The collection of answers and what a coordinator sees of it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from intersect.services import answering, collecting, inviting
from intersect.services.closing import GRACE, is_final
from intersect.services.members import MemberDetails, add_members
from intersect.services.refusal import Refused
from intersect.services.seat import seat_in
from intersect.storage import links
from tests.shell.conftest import NOW

LATER = NOW + timedelta(days=10)


@pytest.fixture
def seats(database, network):
    people = [
        MemberDetails("Ana", "CESFAM", "salud"),
        MemberDetails("Eva", "Hospital", "salud"),
        MemberDetails("Luis", "Municipio", "cultura_deporte"),
    ]
    return add_members(database, network, people, NOW, None)


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def campaign(database, network, catalog, seats):
    assert seats
    return collecting.open_collection(database, catalog, network, LATER, NOW, None)


def test_three_weeks_end_at_the_last_minute_of_the_communes_day():
    at = datetime(2026, 11, 22, 2, 30, tzinfo=UTC)  # still the 21st in Santiago
    closing = collecting.usual_closing(at, "America/Santiago")
    assert closing == datetime(
        2026, 12, 12, 23, 59, tzinfo=ZoneInfo("America/Santiago")
    )


def test_the_day_is_the_communes_also_west_of_the_continent():
    at = datetime(2026, 11, 22, 4, 30, tzinfo=UTC)  # the 22nd in Santiago only
    closing = collecting.usual_closing(at, "Pacific/Easter")
    assert closing.date().isoformat() == "2026-12-12"


def test_a_collection_is_over_at_its_closing_time_by_itself(campaign):
    assert collecting.state_of(None, NOW) == "none"
    assert collecting.state_of(campaign, LATER - timedelta(seconds=1)) == "open"
    assert collecting.state_of(campaign, LATER) == "closed"


def test_a_closing_date_more_than_a_year_away_is_refused(database, campaign):
    mistyped = datetime(9999, 12, 31, 23, 59, tzinfo=ZoneInfo("America/Santiago"))
    with pytest.raises(Refused, match="closing_too_late"):
        collecting.change_closing(database, campaign, mistyped, NOW, None)
    assert campaign.closes_at == LATER


def test_a_closing_date_in_the_past_is_refused(database, campaign):
    with pytest.raises(Refused, match="closing_in_the_past"):
        collecting.change_closing(database, campaign, NOW, NOW, None)


def test_what_is_asked_is_kept_with_version_and_digest(campaign, catalog):
    asked = catalog.latest("nucleo")
    kept = (campaign.questionnaire, campaign.version, campaign.digest)
    assert kept == ("nucleo", asked.questionnaire.version, asked.digest)


def test_links_live_along_with_the_closing_date(database, campaign, seats):
    inviting.issue_links(database, campaign, seats, "https://x.cl", NOW, None)
    collecting.change_closing(database, campaign, LATER + timedelta(9), NOW, None)
    life = {link.expires_at for link in links.list_links(database, campaign.wave_id)}
    assert life == {LATER + timedelta(9) + inviting.LIFE_AFTER_CLOSING}


def test_the_board_counts_people_and_names_missing_sectors(
    database, network, campaign, seats, catalog
):
    _submit(database, catalog, campaign, seats[0])
    board = collecting.board(database, network, NOW)
    assert [row.state for row in board.members] == [
        "submitted",
        "not_started",
        "not_started",
    ]
    assert (board.state, board.submitted) == ("open", 1)
    counted = {
        each.sector: (each.members, each.submitted, each.is_expected)
        for each in board.sectors
    }
    assert counted == {
        "salud": (2, 1, True),
        "educacion": (0, 0, True),
        "desarrollo_social": (0, 0, True),
        "proteccion_ninez": (0, 0, True),
        "cultura_deporte": (1, 0, False),
    }


def test_links_are_wanted_by_those_who_can_still_answer_and_have_none(
    database, network, campaign, seats, catalog
):
    _submit(database, catalog, campaign, seats[0])
    inviting.issue_links(database, campaign, seats[1:2], "https://x.cl", NOW, None)
    board = collecting.board(database, network, NOW)
    assert board.without_link == (seats[2],)
    inviting.revoke_links(database, campaign, seats[1], NOW, None)
    board = collecting.board(database, network, NOW)
    assert set(board.without_link) == {seats[1], seats[2]}


def test_new_links_are_for_those_who_can_still_answer(
    database, network, campaign, seats, catalog
):
    inviting.issue_links(database, campaign, seats[:2], "https://x.cl", NOW, None)
    _submit(database, catalog, campaign, seats[0])
    board = collecting.board(database, network, NOW)
    assert {each.member for each in board.awaited} == {seats[1], seats[2]}
    assert board.with_link == (seats[1],)
    afterwards = collecting.board(database, network, LATER)
    assert afterwards.awaited == afterwards.without_link == ()


def test_a_collection_is_final_after_the_grace_or_when_closed_by_hand(
    database, campaign
):
    assert not is_final(None, NOW)
    assert not is_final(campaign, LATER + GRACE - timedelta(seconds=1))
    assert is_final(campaign, LATER + GRACE)
    collecting.close_collection(database, campaign, NOW, None)
    assert is_final(campaign, NOW)


def test_reopening_lets_answers_in_again(database, campaign):
    collecting.close_collection(database, campaign, NOW, None)
    assert collecting.state_of(campaign, NOW) == "closed"
    collecting.reopen_collection(database, campaign, LATER, NOW, None)
    assert collecting.state_of(campaign, NOW) == "open"


def _submit(database, catalog, campaign, seat):
    place = seat_in(campaign, seat, catalog, None)
    section = place.questionnaire.section("OBJ")
    place, _ = answering.save(database, place, section, {"OBJ1": "2"}, NOW)
    answering.submit(database, place, NOW)

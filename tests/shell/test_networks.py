"""Networks and their members, as the services keep them."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from intersect.language import language
from intersect.services import members
from intersect.services.members import MemberDetails, add_members
from intersect.services.members_list import read_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.refusal import Refused
from intersect.storage import networks, tables
from tests.shell.conftest import NOW

ANA = MemberDetails("Ana Rojas", "CESFAM Norte", "salud", "ana@ejemplo.cl")
LUIS = MemberDetails("Luis Vera", "Escuela 1", "educacion")


@pytest.fixture
def sectors(app):
    return app.extensions["intersect.catalog"].sectors


def test_a_network_takes_voice_and_sectors_from_its_type(network):
    assert network.voice == "sector"
    assert network.expected_sectors == [
        "salud",
        "educacion",
        "desarrollo_social",
        "proteccion_ninez",
    ]


def test_a_name_in_use_is_refused_whatever_its_capitals(app, database, commune):
    kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
    add_network(database, commune, kind, NetworkDetails("Mesa de Ñuñoa"), NOW, None)
    with pytest.raises(Refused, match="duplicate_name"):
        add_network(database, commune, kind, NetworkDetails("MESA DE ÑUÑOA"), NOW, None)


def test_a_line_with_a_name_that_never_ends_is_refused(sectors):
    found, problems = read_members("A" * 201 + "; CESFAM; Salud", sectors)
    assert (found, [each.code for each in problems]) == ([], ["long_line"])


def test_sectors_are_read_by_name_or_code_whatever_the_accents(sectors):
    found, problems = read_members(
        " Ana ;  CESFAM  Norte; SALUD; +56 9 1234\n\nLuis;Escuela;educación", sectors
    )
    assert problems == []
    assert found == [
        MemberDetails("Ana", "CESFAM Norte", "salud", phone="+56 9 1234"),
        MemberDetails("Luis", "Escuela", "educacion"),
    ]


def test_every_bad_line_is_told_with_its_number(sectors):
    text = "Ana; CESFAM\n;x;Salud\nEva; DIDECO; Cocina\nLuis; Escuela; Educación"
    found, problems = read_members(text, sectors)
    assert [each.person for each in found] == ["Luis"]
    said = language("es").text
    places = [(each.code, said(each.place)) for each in problems]
    assert places == [
        ("bad_line", "línea 1"),
        ("bad_line", "línea 2"),
        ("unknown_sector", "línea 3"),
    ]


@pytest.mark.parametrize(
    ("text", "code"), [("", "no_lines"), ("a;b;Salud\n" * 201, "too_many_lines")]
)
def test_a_list_without_anybody_or_too_long_is_refused(sectors, text, code):
    found, problems = read_members(text, sectors)
    assert (found, [each.code for each in problems]) == ([], [code])


def test_an_institution_is_one_whatever_its_capitals(database, network):
    other = MemberDetails("Eva", "Cesfam NORTE", "salud")
    first, second = add_members(database, network, [ANA, other], NOW, None)
    assert first.organisation is second.organisation


def test_the_same_person_of_an_institution_is_one_in_two_networks(
    app, database, network
):
    second = _second_network(app, database, network)
    [here] = add_members(database, network, [ANA], NOW, None)
    [there] = add_members(database, second, [ANA], NOW, None)
    assert here.person is there.person
    namesake = MemberDetails(ANA.person, "Hospital", "salud")
    [other] = add_members(database, second, [namesake], NOW, None)
    assert other.person is not here.person


def test_a_list_with_somebody_who_is_there_adds_nobody(database, network):
    add_members(database, network, [ANA], NOW, None)
    with pytest.raises(Refused, match="already_member"):
        add_members(database, network, [LUIS, ANA], NOW, None)
    database.flush()
    assert len(networks.list_members(database, network.id)) == 1


def test_who_left_may_come_back(database, network):
    [ana] = add_members(database, network, [ANA], NOW, None)
    members.remove_member(database, ana, NOW, None)
    database.flush()
    assert networks.find_member(database, network.id, ana.id) is None
    [again] = add_members(database, network, [ANA], NOW, None)
    assert again.person is ana.person


def test_the_days_of_a_seat_are_those_of_the_commune(database, network):
    today = NOW.astimezone(ZoneInfo("America/Santiago")).date()
    joined = replace(ANA, since=today - timedelta(days=30))
    [ana] = add_members(database, network, [joined], NOW, None)
    assert members.first_day(database, ana) == joined.since
    earlier = replace(ANA, since=today - timedelta(days=60))
    members.change_member(database, ana, earlier, NOW, None)
    assert members.first_day(database, ana) == earlier.since
    members.change_member(database, ana, ANA, NOW, None)
    assert members.first_day(database, ana) == earlier.since, "nothing was said"
    left = today - timedelta(days=10)
    members.remove_member(database, ana, NOW, None, left)
    zone = ZoneInfo("America/Santiago")
    last = (ana.until - timedelta(seconds=1)).astimezone(zone).date()
    assert last == left


def test_who_leaves_today_leaves_now(database, network):
    [ana] = add_members(database, network, [ANA], NOW, None)
    today = NOW.astimezone(ZoneInfo("America/Santiago")).date()
    members.remove_member(database, ana, NOW, None, today)
    assert ana.until == NOW


@pytest.mark.parametrize(("days", "code"), [(1, "day_to_come"), (-9, "left_before")])
def test_a_last_day_that_cannot_be_is_refused(database, network, days, code):
    [ana] = add_members(database, network, [ANA], NOW, None)
    day = NOW.date() + timedelta(days=days)
    with pytest.raises(Refused, match=code):
        members.remove_member(database, ana, NOW, None, day)
    assert ana.until is None


def test_nobody_is_a_member_since_a_day_to_come(database, network):
    wanted = replace(ANA, since=NOW.date() + timedelta(days=2))
    with pytest.raises(Refused, match="day_to_come"):
        add_members(database, network, [wanted], NOW, None)


def test_a_change_that_would_double_a_member_is_refused(database, network):
    _, luis = add_members(database, network, [ANA, LUIS], NOW, None)
    with pytest.raises(Refused, match="already_member"):
        members.change_member(database, luis, ANA, NOW, 1)


def test_every_change_is_noted(database, network):
    [ana] = add_members(database, network, [ANA], NOW, None)
    members.remove_member(database, ana, NOW, None)
    database.flush()
    noted = database.scalars(
        select(tables.AuditEvent.action).where(
            tables.AuditEvent.subject == f"membership:{ana.id}"
        )
    ).all()
    assert noted == ["added", "removed"]


def _second_network(app, database, network):
    kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
    details = NetworkDetails("Mesa de convivencia")
    return add_network(database, network.territory, kind, details, NOW, None)


def test_a_member_is_found_in_their_own_network_only(app, database, commune, network):
    kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
    other = add_network(database, commune, kind, NetworkDetails("Otra"), NOW, None)
    [ana] = add_members(database, network, [ANA], NOW, None)
    assert networks.find_member(database, network.id, ana.id) is ana
    assert networks.find_member(database, other.id, ana.id) is None

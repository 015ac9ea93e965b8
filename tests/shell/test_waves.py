"""A programme's waves: set up, opened, changed, ended, published and reopened."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from intersect.services import answering, collecting, freezing, inviting, opening, waves
from intersect.services.diagnosing import find_result, network_diagnostic
from intersect.services.members import MemberDetails, add_members, remove_member
from intersect.services.networks import NetworkDetails, add_network, change_network
from intersect.services.refusal import Refused
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.wave_details import WaveDetails
from intersect.storage import campaigns, frozen, tables
from intersect.storage import waves as rows
from tests.shell.answering_builders import asked_section, make_form
from tests.shell.conftest import NOW

LAST_DAY = NOW.date() + timedelta(days=20)
AFTER = NOW + timedelta(days=22)
DETAILS = WaveDetails("Primera ola", ["nucleo"], None, LAST_DAY)
SECTORS = ("salud", "educacion", "social", "salud")
SECTIONS = ("OBJ", "PLA", "PRE", "INF", "EVA")


@pytest.fixture
def catalog(app):
    return app.extensions["intersect.catalog"]


@pytest.fixture
def wave(database, catalog, network):
    made = waves.add_wave(database, DETAILS, None, NOW, None)
    waves.choose_networks(database, catalog, made, [network.id], NOW, None)
    database.commit()
    return made


@pytest.fixture
def seats(database, network):
    people = [
        MemberDetails(f"Persona {n}", f"Unidad {n}", sector)
        for n, sector in enumerate(SECTORS)
    ]
    added = add_members(database, network, people, NOW, None)
    database.commit()
    return added


@pytest.fixture
def open_wave(database, catalog, wave, seats):
    assert seats, "who is asked"
    waves.open_wave(database, catalog, wave, NOW, None)
    database.commit()
    return wave


@pytest.fixture
def answered(database, catalog, network, open_wave, seats):
    """The open wave, in which three have submitted and one is half-way."""
    campaign = campaigns.find_campaign(database, network.id)
    links = inviting.issue_links(database, campaign, seats, "", NOW, None)
    for n, link in enumerate(links):
        seat = opening.open_link(database, catalog, link.token, NOW)
        for section in SECTIONS:
            asked = asked_section(section)
            seat, _ = answering.save(database, seat, asked, make_form(asked), NOW)
        if n < 3:
            answering.submit(database, seat, NOW)
    database.commit()
    return open_wave


def codes(refusal):
    return [problem.code for problem in refusal.value.problems]


def close_all(database, catalog, at):
    while not freezing.close_due(database, catalog, at).is_done:
        database.commit()
    database.commit()


def figures(database, catalog, network, at):
    made = network_diagnostic(database, catalog, network.id, at)
    return replace(made, made_at=NOW)


def test_a_wave_opens_a_collection_until_the_end_of_its_day_where_the_network_is(
    database, catalog, wave
):
    far = add_territory(
        database,
        TerritoryDetails("05201", "Isla de Pascua", time_zone="Pacific/Easter"),
        None,
    )
    kind = catalog.network_type("mesa_comunal")
    mesa = add_network(database, far, kind, NetworkDetails("Mesa"), NOW, None)
    waves.choose_networks(database, catalog, wave, [mesa.id], NOW, None)
    waves.open_wave(database, catalog, wave, NOW, None)
    opened = rows.list_wave_campaigns(database, wave.id)
    assert wave.state == "open"
    for each in opened:
        local = each.closes_at.astimezone(ZoneInfo(each.network.territory.time_zone))
        assert (local.date(), local.hour, local.minute) == (LAST_DAY, 23, 59)
    assert len({each.closes_at for each in opened}) == 2


def test_a_wave_without_networks_or_last_day_does_not_open(database, catalog):
    details = replace(DETAILS, closes_on=None)
    made = waves.add_wave(database, details, None, NOW, None)
    with pytest.raises(Refused) as refusal:
        waves.open_wave(database, catalog, made, NOW, None)
    assert codes(refusal) == ["no_last_day", "no_networks"]
    assert made.state == "draft"


def test_a_wave_does_not_open_before_its_first_day(database, catalog, wave):
    wave.opens_on = NOW.date() + timedelta(days=5)
    with pytest.raises(Refused) as refusal:
        waves.open_wave(database, catalog, wave, NOW, None)
    assert codes(refusal) == ["too_early"]


def test_a_network_that_is_being_asked_elsewhere_is_refused_by_name(
    database, catalog, network, wave
):
    closing = NOW + timedelta(days=3)
    own = collecting.open_collection(database, catalog, network, closing, NOW, None)
    with pytest.raises(Refused) as refusal:
        waves.open_wave(database, catalog, wave, NOW, None)
    assert codes(refusal) == ["asked_elsewhere"]
    assert refusal.value.problems[0].message.values["network"] == network.name
    assert wave.state == "draft"
    collecting.close_collection(database, own, NOW, None)
    waves.open_wave(database, catalog, wave, NOW, None)
    assert campaigns.find_campaign(database, network.id).number == 2


@pytest.mark.parametrize(
    ("details", "code"),
    [
        (replace(DETAILS, questionnaires=[]), "no_questionnaire"),
        (replace(DETAILS, opens_on=LAST_DAY + timedelta(1)), "ends_before_it_begins"),
        (replace(DETAILS, retention_until=NOW.date()), "kept_too_short"),
    ],
)
def test_details_that_do_not_fit_together_are_refused(database, details, code):
    with pytest.raises(Refused) as refusal:
        waves.add_wave(database, details, None, NOW, None)
    assert codes(refusal) == [code]


def test_a_copy_has_the_set_up_and_the_networks_in_use_but_no_dates(
    database, catalog, commune, network, wave
):
    kind = catalog.network_type("mesa_comunal")
    gone = add_network(database, commune, kind, NetworkDetails("Mesa"), NOW, None)
    waves.choose_networks(database, catalog, wave, [gone.id], NOW, None)
    gone.archived_at = NOW
    copy = waves.copy_wave(database, wave, "Segunda ola", NOW, None)
    assert (copy.state, copy.closes_on, copy.copied_from_id) == ("draft", None, wave.id)
    assert rows.chosen_networks(database, copy.id) == {network.id}


def test_what_people_were_told_cannot_be_changed_afterwards(database, open_wave):
    told = replace(DETAILS, purpose="Otra cosa", consent={"es": "Otro aviso"})
    with pytest.raises(Refused) as refusal:
        waves.change_wave(database, open_wave, told, NOW, None)
    assert codes(refusal) == ["too_late", "too_late"]
    assert open_wave.purpose == ""


def test_another_last_day_moves_collections_and_links(database, answered, network):
    later = replace(DETAILS, closes_on=LAST_DAY + timedelta(days=4))
    waves.change_wave(database, answered, later, NOW, None)
    campaign = campaigns.find_campaign(database, network.id)
    [*links] = database.scalars(sa.select(tables.Link))
    assert campaign.closes_at.date() >= later.closes_on
    assert {each.expires_at for each in links} == {
        campaign.closes_at + inviting.LIFE_AFTER_CLOSING
    }


def test_networks_come_and_go_while_it_is_open_but_not_where_somebody_answered(
    database, catalog, commune, network, answered
):
    kind = catalog.network_type("mesa_comunal")
    mesa = add_network(database, commune, kind, NetworkDetails("Mesa"), NOW, None)
    waves.choose_networks(database, catalog, answered, [mesa.id], NOW, None)
    assert campaigns.find_campaign(database, mesa.id).wave_id == answered.id
    with pytest.raises(Refused) as refusal:
        waves.leave_networks_out(database, answered, [mesa.id, network.id], None)
    assert codes(refusal) == ["answered"]
    waves.leave_networks_out(database, answered, [mesa.id], None)
    database.expire_all()
    assert campaigns.find_campaign(database, mesa.id) is None


def test_at_its_end_a_wave_closes_and_its_results_are_frozen_once(
    database, catalog, network, answered
):
    close_all(database, catalog, NOW)
    assert answered.state == "open"
    close_all(database, catalog, AFTER)
    close_all(database, catalog, AFTER)
    campaign = campaigns.find_campaign(database, network.id)
    assert answered.state == "closed"
    assert find_result(database, campaign).score.usable == 4
    [kept] = database.scalars(sa.select(tables.FrozenResult))
    assert kept.digest == find_result(database, campaign).reference


def test_between_the_end_and_the_freezing_a_wave_is_closing(
    database, catalog, answered
):
    waves.close_wave(database, answered, NOW, None)
    assert answered.state == "closing"
    close_all(database, catalog, NOW)
    assert answered.state == "closed"


def test_a_frozen_result_is_what_was_measured(database, catalog, network, answered):
    waves.close_wave(database, answered, NOW, None)
    before = figures(database, catalog, network, NOW)
    close_all(database, catalog, NOW)
    database.expire_all()
    assert figures(database, catalog, network, AFTER) == before


def test_nothing_that_is_changed_later_changes_a_closed_result(
    database, catalog, network, answered, seats
):
    waves.close_wave(database, answered, NOW, None)
    close_all(database, catalog, NOW)
    before = figures(database, catalog, network, NOW)
    change_network(database, network, NetworkDetails("Otra", "Otro fin"), None)
    network.voice = "organisation"
    network.territory.name = "Otra comuna"
    seats[0].sector = "deporte"
    seats[1].person.name = "Otro nombre"
    remove_member(database, seats[2], AFTER, None)
    extra = [MemberDetails("Nueva", "Unidad nueva", "vivienda")]
    add_members(database, network, extra, AFTER, None)
    for response in database.scalars(sa.select(tables.Response)):
        response.vector = b"\x00" * len(response.vector)
        response.submitted_at = None
    database.commit()
    database.expire_all()
    assert figures(database, catalog, network, AFTER) == before


def test_reopening_makes_another_revision_and_keeps_the_former_results(
    database, catalog, network, answered, seats
):
    waves.close_wave(database, answered, NOW, None)
    close_all(database, catalog, NOW)
    waves.publish_wave(database, answered, NOW, None)
    waves.reopen_wave(database, answered, LAST_DAY, NOW, None)
    assert (answered.state, answered.revision) == ("open", 2)
    assert answered.published_at is None
    assert network_diagnostic(database, catalog, network.id, NOW).is_draft
    seats[0].sector = "deporte"
    close_all(database, catalog, AFTER)
    campaign = campaigns.find_campaign(database, network.id)
    first, second = (find_result(database, campaign, n) for n in (1, 2))
    assert first.reference != second.reference
    assert frozen.list_revisions(database, answered.id) == [1, 2]


def test_a_step_out_of_its_turn_is_refused(database, answered):
    with pytest.raises(Refused) as refusal:
        waves.publish_wave(database, answered, NOW, None)
    assert codes(refusal) == ["wrong_state"]


def test_of_several_questionnaires_a_network_is_known_by_its_core_one(
    database, network, answered
):
    core = campaigns.find_campaign(database, network.id)
    database.add(
        tables.Campaign(
            wave=answered,
            network=network,
            number=7,
            questionnaire="hechos",
            version=1,
            digest="",
            opened_at=NOW,
            closes_at=AFTER,
        )
    )
    database.flush()
    assert campaigns.find_campaign(database, network.id) is core
    assert campaigns.latest_campaigns(database, [network.id])[network.id] is core


def test_a_collection_of_one_network_is_frozen_as_well(
    database, catalog, network, seats
):
    assert seats
    closing = NOW + timedelta(days=3)
    own = collecting.open_collection(database, catalog, network, closing, NOW, None)
    close_all(database, catalog, AFTER)
    assert own.wave.state == "closed"
    assert find_result(database, own) is not None

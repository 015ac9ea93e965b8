"""The pages of waves and their boards, for who runs them and who only looks."""

import re
from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.services import collecting, freezing, inviting, waves
from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.storage import campaigns, tables
from intersect.storage import waves as rows
from tests.browser.words import es
from tests.shell import test_waves
from tests.shell.conftest import NOW
from tests.shell.statements import counted_statements

AFTER, DETAILS, LAST_DAY = test_waves.AFTER, test_waves.DETAILS, test_waves.LAST_DAY
catalog, seats, wave = test_waves.catalog, test_waves.seats, test_waves.wave
open_wave, answered = test_waves.open_wave, test_waves.answered
MOST_STATEMENTS = 16


def a_wave(browser, **fields):
    sent = {
        "territory": "all",
        "name": "Ola 2026",
        "questionnaires": "nucleo",
        "closes_on": LAST_DAY.isoformat(),
        **fields,
    }
    return browser.send("/waves/new", **sent)


def text(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


def test_an_administrator_sets_a_wave_up_chooses_its_networks_and_opens_it(
    signed_in, database, network, seats
):
    browser = signed_in("administrator")
    assert "Todavía no hay rondas" in text(browser.get("/waves"))
    there = a_wave(browser).location
    assert browser.send(there, action="add", network=str(network.id)).status_code == 303
    wave = database.scalar(sa.select(tables.Wave))
    assert rows.chosen_networks(database, wave.id) == {network.id}
    url = f"/waves/{wave.id}"
    database.rollback()
    assert browser.send(f"{url}/open").location.endswith(url)
    assert "Ola 2026" in text(browser.get("/waves?q=OLA&sort=answers"))
    board = text(browser.get(url))
    assert "0 de 4" in board
    assert network.territory.name in board
    database.expire_all()
    assert campaigns.find_campaign(database, network.id).wave_id == wave.id
    assert len(seats) == 4


def test_all_networks_of_a_filter_are_chosen_at_once(
    signed_in, database, catalog, commune, wave
):
    kinds = ("mesa_comunal", "mesa_comunal", "chile_crece_contigo")
    for number, kind in enumerate(kinds):
        name = NetworkDetails(f"Red {kind} {number}")
        add_network(database, commune, catalog.network_type(kind), name, NOW, None)
    database.commit()
    browser = signed_in("administrator")
    url = f"/waves/{wave.id}/networks?type=mesa_comunal&place={commune.id}"
    before = rows.chosen_networks(database, wave.id)
    database.rollback()
    browser.send(url, action="add_all")
    chosen = rows.chosen_networks(database, wave.id)
    assert len(chosen - before) == 2
    shown, not_shown = min(chosen - before), min(before)
    database.rollback()
    browser.send(url, action="remove", network=[str(shown), str(not_shown)])
    assert rows.chosen_networks(database, wave.id) == chosen - {shown}


def test_a_coordinator_runs_waves_of_their_communes_only(signed_in, commune, wave):
    browser = signed_in("coordinator", commune)
    assert a_wave(browser, territory="all").status_code in (404, 422)
    assert a_wave(browser, territory=str(commune.id)).status_code == 303
    assert browser.get(f"/waves/{wave.id}").status_code == 200
    for page in ("edit", "copy", "networks", "open", "delete"):
        assert browser.get(f"/waves/{wave.id}/{page}").status_code == 404
    stranger = signed_in("coordinator")
    assert stranger.get(f"/waves/{wave.id}").status_code == 404


def test_the_policy_team_sees_no_board_and_results_once_they_are_published(
    signed_in, database, catalog, network, answered
):
    browser = signed_in("policy")
    assert browser.get("/waves").status_code == 404
    assert browser.get(f"/waves/{answered.id}").status_code == 404
    waves.close_wave(database, answered, NOW, None)
    freezing.close_due(database, catalog, NOW)
    database.commit()
    url = f"/networks/{network.id}/diagnostic"
    assert browser.get(url).status_code == 404
    waves.publish_wave(database, answered, NOW, None)
    database.commit()
    assert browser.get(url).status_code == 200
    assert network.name in text(browser.get("/"))


def test_a_board_says_who_is_missing_and_never_shows_names_to_evaluators(
    signed_in, commune, network, open_wave, seats
):
    url = f"/waves/{open_wave.id}"
    browser = signed_in("evaluator")
    places = text(browser.get(f"{url}/communes/{commune.id}"))
    assert "Para poder afirmar un nivel falta que respondan" in places
    assert "Educación" in places
    page = text(browser.get(f"{url}/networks/{network.id}"))
    assert seats[0].person.name not in page
    assert seats[0].person.name in text(
        signed_in("coordinator", commune).get(f"{url}/networks/{network.id}")
    )


def test_a_board_after_the_end_awaits_nobody_and_says_what_counts(
    signed_in, database, catalog, commune, network, answered
):
    waves.close_wave(database, answered, NOW, None)
    freezing.close_due(database, catalog, NOW)
    database.commit()
    browser, url = signed_in("administrator"), f"/waves/{answered.id}"
    boards = f"{url}/communes/{commune.id}", f"{url}/networks/{network.id}"
    for page in (url, *boards):
        shown = text(browser.get(page))
        assert "cuenta como enviado en los resultados" in shown
        assert "falta que respondan" not in shown


def test_who_submitted_and_left_is_among_all_in_the_list_of_networks(
    signed_in, database, answered, seats
):
    assert answered
    seats[0].until = NOW
    database.commit()
    listed = text(signed_in("administrator").get("/"))
    assert f"3 de {len(seats)}" in listed


def test_somebody_else_takes_a_seat_and_gets_a_link(
    signed_in, database, network, open_wave, seats
):
    campaign = campaigns.find_campaign(database, network.id)
    [old] = inviting.issue_links(database, campaign, seats[:1], "", NOW, None)
    database.commit()
    browser = signed_in("administrator")
    url = f"/waves/{open_wave.id}/networks/{network.id}/members/{seats[0].id}"
    shown = browser.send(f"{url}/substitute", person="Nadia Rojas", contact="n@x.cl")
    assert shown.status_code == 200
    assert "Nadia Rojas" in shown.text
    database.expire_all()
    new = next(
        each
        for each in database.scalars(sa.select(tables.Membership))
        if each.person.name == "Nadia Rojas"
    )
    assert (new.sector, new.organisation_id) == ("salud", seats[0].organisation_id)
    assert seats[0].until is not None
    again = url.replace(str(seats[0].id), str(new.id))
    database.rollback()
    assert browser.get(f"/r/{old.token}").status_code == 410
    assert browser.get(f"{url}/link").status_code == 404
    assert browser.send(f"{again}/link").status_code == 200


def test_nobody_takes_the_seat_of_who_has_answered(signed_in, network, answered, seats):
    url = f"/waves/{answered.id}/networks/{network.id}/members/{seats[0].id}"
    shown = signed_in("administrator").send(f"{url}/substitute", person="Nadia")
    assert shown.status_code == 422


def test_the_networks_own_page_does_not_change_a_programmes_dates(
    signed_in, network, open_wave
):
    browser = signed_in("administrator")
    url = f"/networks/{network.id}/collection"
    later = (LAST_DAY + timedelta(days=2)).isoformat()
    refused = browser.send(f"{url}/date", closes_at=later)
    assert refused.status_code == 422
    assert open_wave.name in text(refused)
    assert browser.send(f"{url}/close").status_code == 422


def test_a_wave_is_closed_published_reopened_and_keeps_its_former_results(
    signed_in, database, network, answered
):
    browser = signed_in("administrator")
    url = f"/waves/{answered.id}"
    assert browser.send(f"{url}/close").status_code == 303
    assert browser.send(f"{url}/publish").status_code == 303
    assert browser.get(f"{url}/publish").status_code == 404
    assert browser.send(f"{url}/reopen", closes_on="2020-01-01").status_code == 422
    assert (
        browser.send(f"{url}/reopen", closes_on=LAST_DAY.isoformat()).status_code == 303
    )
    former = browser.get(f"{url}/networks/{network.id}/revisions/1")
    assert network.name in text(former)
    assert browser.get(f"{url}/networks/{network.id}/revisions/2").status_code == 404
    assert "revisión 1" in text(browser.get(f"{url}/networks/{network.id}"))
    database.expire_all()
    assert answered.state == "open"


def test_whoever_reads_a_result_first_freezes_it(
    signed_in, database, network, answered
):
    campaign = campaigns.find_campaign(database, network.id)
    campaign.closes_at = NOW - timedelta(hours=1)
    database.commit()
    browser = signed_in("administrator")
    pages = [browser.get(f"/networks/{network.id}/diagnostic") for _ in range(2)]
    assert [each.status_code for each in pages] == [200, 200]
    database.expire_all()
    assert len(database.scalars(sa.select(tables.FrozenResult)).all()) == 1
    assert answered.state == "open"


def test_a_draft_is_edited_copied_and_deleted(signed_in, database, wave):
    browser = signed_in("administrator")
    url = f"/waves/{wave.id}"
    fields = {
        "name": "Otra",
        "questionnaires": "nucleo",
        "closes_on": LAST_DAY.isoformat(),
        "reminders": "7, 2",
        "consent_es": "Sus respuestas son confidenciales.",
    }
    assert browser.send(f"{url}/edit", **fields | {"reminders": "x"}).status_code == 422
    assert browser.send(f"{url}/edit", **fields).status_code == 303
    database.expire_all()
    assert wave.reminders == {"days": [7, 2]}
    assert wave.consent == {"es": "Sus respuestas son confidenciales."}
    wave.reminders = {"days": [7, 2], "hour": 16}
    database.commit()
    shown = browser.get(f"{url}/edit").text
    for value in ("Otra", "7, 2", LAST_DAY.isoformat()):
        assert f'value="{value}"' in shown
    assert browser.send(f"{url}/edit", **fields | {"reminders": "5"}).status_code == 303
    database.expire_all()
    assert wave.reminders == {"days": [5], "hour": 16}
    database.rollback()
    assert browser.send(f"{url}/copy", name="").status_code == 422
    assert browser.send(f"{url}/copy", name="Copia").status_code == 303
    assert browser.send(f"{url}/delete").location.endswith("/waves")
    [left] = database.scalars(sa.select(tables.Wave))
    assert (left.name, left.copied_from_id) == ("Copia", None)


@pytest.fixture
def big_wave(database, catalog, commune, open_wave):
    """Return a function that adds networks with members to the open wave."""
    kind = catalog.network_type("mesa_comunal")

    def add(first, last):
        added = []
        for n in range(first, last):
            network = add_network(
                database, commune, kind, NetworkDetails(f"Red {n}"), NOW, None
            )
            people = [MemberDetails(f"P {n} {m}", f"I {m}", "salud") for m in range(3)]
            add_members(database, network, people, NOW, None)
            added.append(network.id)
        waves.choose_networks(database, catalog, open_wave, added, NOW, None)
        database.commit()
        return open_wave

    return add


def test_boards_and_lists_cost_the_same_with_3_and_with_60_networks(
    signed_in, big_wave, commune, network
):
    browser = signed_in("administrator")

    def costs(wave):
        found = []
        for page in (
            "",
            f"/{wave.id}",
            f"/{wave.id}/communes/{commune.id}",
            f"/{wave.id}/networks/{network.id}",
            f"/{wave.id}/networks",
            f"/{wave.id}/edit",
        ):
            with counted_statements() as counts:
                assert browser.get(f"/waves{page}").status_code == 200
            found.append(counts.total())
        return found

    few = costs(big_wave(0, 2))
    assert costs(big_wave(2, 59)) == few
    assert max(few) <= MOST_STATEMENTS


def test_a_collection_of_its_own_is_no_wave_of_the_programme(
    signed_in, database, catalog, network
):
    closing = NOW + timedelta(days=3)
    own = collecting.open_collection(database, catalog, network, closing, NOW, None)
    database.commit()
    browser = signed_in("administrator")
    assert browser.get(f"/waves/{own.wave_id}").status_code == 404
    assert network.name not in text(browser.get("/waves"))


def test_members_see_results_with_their_link_once_they_are_published(
    client, database, catalog, network, answered, seats
):
    campaign = campaigns.find_campaign(database, network.id)
    [link] = inviting.issue_links(database, campaign, seats[3:], "", NOW, None)
    [sealed] = inviting.issue_links(database, campaign, seats[:1], "", NOW, None)
    waves.close_wave(database, answered, NOW, None)
    freezing.close_due(database, catalog, NOW)
    database.commit()
    url = f"/r/{link.token}/results"
    assert "todavía no se publican" in text(client.get(url))
    assert url not in client.get(f"/r/{link.token}").text
    waves.publish_wave(database, answered, NOW, None)
    database.commit()
    shown = client.get(url)
    assert network.name in text(shown)
    assert shown.headers["Cache-Control"] == "no-store"
    assert url in client.get(f"/r/{link.token}").text
    page = client.get(f"/r/{sealed.token}").text
    assert es("Your receipt code") in page
    assert f"/r/{sealed.token}/results" in page
    inviting.revoke_links(database, campaign, seats[3], NOW, None)
    database.commit()
    assert client.get(url).status_code == 410
    assert client.get("/r/nada/results").status_code == 404

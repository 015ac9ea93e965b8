"""Networks that overlap, from the registry: what is found, who sees it, its reviews."""

import csv
import io
import re
import uuid
from datetime import timedelta

import pytest
import sqlalchemy as sa

from intersect.analysis.redundancy_method import redundancy_method
from intersect.services import overlap_view
from intersect.services.meetings import MeetingDetails, add_meeting
from intersect.services.networks import archive_network
from intersect.services.overlap_networks import hours_a_month, is_active, read_networks
from intersect.services.overlap_reviews import pair_key
from intersect.services.overlaps import read_overlaps
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import erasure, tables
from intersect.storage.overlap_rows import MeetingRow
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.overlap_builders import INSTITUTIONS, add_table, add_twins
from tests.shell.statements import counted_statements

TODAY = NOW.date()
METHOD = redundancy_method()


def found_in(database, commune):
    return read_overlaps(database, shipped_catalog(), {commune.id}, NOW)


def compared_in(database, commune):
    return read_networks(database, shipped_catalog(), {commune.id}, METHOD, NOW)


def days_ago(*days, hours=None):
    return [
        MeetingRow(uuid.uuid4(), TODAY - timedelta(days=each), hours) for each in days
    ]


class TestWhatIsCompared:
    def test_members_are_institutions_and_people_those_who_sit_for_them(
        self, database, commune
    ):
        mesa, _ = add_twins(database, commune)
        one, other = compared_in(database, commune).networks
        assert (one.name, one.network) == ("Mesa", str(mesa.id))
        assert len(one.members) == len(one.people) == len(INSTITUTIONS)
        assert one.members == other.members
        assert one.people == other.people
        assert one.hours == 2
        assert one.territory == str(commune.id)

    def test_zones_are_the_same_however_they_are_spelt(self, database, commune):
        add_table(database, commune, "Mesa", zones=["Centro", "Población Norte"])
        add_table(database, commune, "Red", zones=["CENTRO", "poblacion norte"])
        one, other = compared_in(database, commune).networks
        assert one.zones == other.zones
        labels = compared_in(database, commune).labels
        assert str(labels["zones:centro"]).casefold() == "centro"

    def test_who_has_left_and_what_is_archived_does_not_count(self, database, commune):
        mesa, red = add_twins(database, commune)
        seats = sa.select(tables.Membership).where(
            tables.Membership.network_id == mesa.id
        )
        database.scalars(seats).first().until = NOW
        archive_network(database, red, NOW, None)
        [left] = compared_in(database, commune).networks
        assert len(left.members) == len(INSTITUTIONS) - 1

    @pytest.mark.parametrize(
        ("mandate", "is_mandated"),
        [("", False), ("voluntary", False), ("national", True), ("ordinance", True)],
    )
    def test_whatever_is_not_voluntary_is_required(
        self, database, commune, mandate, is_mandated
    ):
        add_table(database, commune, "Mesa", mandate=mandate)
        [mesa] = compared_in(database, commune).networks
        assert mesa.is_mandated is is_mandated


class TestWhetherANetworkMeets:
    @pytest.mark.parametrize(
        ("declared", "noted", "meets"),
        [
            (None, [], True),  # nothing is known, so nothing speaks against it
            (0.0, [], False),
            (0.1, [], False),  # less than once in six months
            (0.2, [], True),
            (2.0, [200], False),  # noted meetings say it: none in six months
            (0.0, [10], True),
            (None, [181], True),
            (None, [183], False),
        ],
    )
    def test_meetings_that_were_noted_say_it_else_the_profile(
        self, declared, noted, meets
    ):
        assert is_active(declared, days_ago(*noted), METHOD, TODAY) is meets

    @pytest.mark.parametrize(
        ("often", "long", "noted", "hours"),
        [
            (2.0, 1.5, [], 3),
            (None, None, [], None),
            (2.0, None, [], None),
            (0.0, None, [], 0),
            (2.0, None, [10, 40], 8),  # each of the noted ones took four hours
            (None, 2.0, [1, 11, 21], 6),  # three in a month
        ],
    )
    def test_hours_a_month_come_from_the_profile_else_from_the_meetings(
        self, often, long, noted, hours
    ):
        row = tables.Network(meetings_per_month=often, hours_per_meeting=long)
        assert hours_a_month(row, days_ago(*noted, hours=4.0), TODAY) == hours

    def test_a_meeting_of_the_registry_is_one(self, database, commune):
        mesa = add_table(database, commune, "Mesa", meetings_per_month=None)
        details = MeetingDetails(TODAY - timedelta(days=200), 2)
        add_meeting(database, mesa, details, NOW, None)
        assert not compared_in(database, commune).networks[0].is_active


class TestWhatIsFound:
    def test_two_networks_that_are_the_same_are_an_overlap(self, database, commune):
        mesa, red = add_twins(database, commune)
        [overlap] = found_in(database, commune).pairs
        assert overlap.finding.code == "R001"
        assert overlap.finding.subjects == (str(mesa.id), str(red.id))
        assert overlap.standing.state == "proposed"
        assert overlap.pair.hours_released == 6  # three people, two hours each

    def test_networks_of_two_communes_never_are(self, database, commune):
        other = add_territory(database, TerritoryDetails("01107", "Alto"), None)
        add_table(database, commune, "Mesa")
        add_table(database, other, "Red")
        both = {commune.id, other.id}
        assert read_overlaps(database, shipped_catalog(), both, NOW).pairs == ()

    def test_a_commune_without_networks_has_nothing(self, database, commune):
        found = found_in(database, commune)
        assert found.findings == ()
        assert overlap_view.matrix(found) == []
        assert overlap_view.groups(found) == []

    def test_it_takes_as_many_statements_for_5_as_for_40_networks(
        self, database, commune
    ):
        costs = []
        for last in (5, 40):
            for number in range(last - 5 if last == 5 else 5, last):
                add_table(database, commune, f"Mesa {number}")
            database.commit()
            communes = {commune.id}
            read_overlaps(database, shipped_catalog(), communes, NOW)
            with counted_statements() as counts:
                found = read_overlaps(database, shipped_catalog(), communes, NOW)
                assert len(found.networks) == last
                assert len(found.pairs) == last * (last - 1) // 2
                assert found.pairs[0].standing.last is None
            costs.append(counts["SELECT"])
        assert costs[0] == costs[1] == 4

    def test_three_that_are_the_same_are_a_group_until_a_pair_is_discarded(
        self, database, commune
    ):
        for name in ("A", "B", "C"):
            add_table(database, commune, name)
        found = found_in(database, commune)
        [group] = overlap_view.groups(found)
        assert [each.name for each in group] == ["A", "B", "C"]
        overlap = found.pairs[0]
        one, other = overlap.key
        database.add(
            tables.OverlapReview(
                one_id=one,
                other_id=other,
                code="R001",
                digest=overlap.digest,
                verdict="discarded",
                at=NOW,
            )
        )
        database.flush()
        assert overlap_view.groups(found_in(database, commune)) == []

    def test_the_matrix_has_every_pair_once(self, database, commune):
        add_twins(database, commune)
        add_table(database, commune, "Zeta", ("Museo",), themes=["cultura_deporte"])
        rows = overlap_view.matrix(found_in(database, commune))
        kinds = [[cell.kind for cell in row.cells] for row in rows]
        assert kinds == [[], ["probable"], ["none", "none"]]

    def test_institutions_of_several_networks_are_listed_with_their_hours(
        self, database, commune
    ):
        add_twins(database, commune)
        add_table(database, commune, "Zeta", ("CESFAM", "Museo"), hours_per_meeting=1.0)
        loads = overlap_view.organisation_loads(found_in(database, commune))
        assert [(each.name, each.networks, each.hours) for each in loads] == [
            ("CESFAM", 3, 5),
            ("DIDECO", 2, 4),
            ("Escuela", 2, 4),
        ]

    def test_meeting_together_loses_no_sector(self, database, commune):
        add_table(database, commune, "A", ("CESFAM", "Escuela", "DIDECO", "Museo"))
        add_table(database, commune, "B", ("CESFAM", "Escuela", "DIDECO"))
        found = found_in(database, commune)
        together = overlap_view.together(found, found.case.pairs[0])
        assert together.only_one == {"cultura_deporte"}
        assert together.only_other == frozenset()
        assert len(together.both) == len(together.people) == 3
        assert together.hours_a_year == 3 * 2 * 12


@pytest.fixture
def twins(database, commune):
    return add_twins(database, commune)


@pytest.fixture
def address(commune):
    return f"/communes/{commune.id}/overlaps"


@pytest.fixture
def pair_page(address, twins):
    return "/".join([address, *(str(each.id) for each in twins)])


def review(browser, url, verdict="discarded", reason="Son de dos leyes distintas."):
    seen = re.search(r'name="seen"[^>]*value="([0-9a-f]{64})"', browser.get(url).text)
    fields = {"seen": seen[1], "verdict": verdict, "reason": reason}
    return browser.send(url, **fields)


def states(database, commune):
    database.rollback()
    return [each.standing.state for each in found_in(database, commune).pairs]


class TestReviews:
    def test_a_coordinator_discards_with_a_reason_and_it_is_noted(
        self, database, commune, twins, pair_page, signed_in
    ):
        browser = signed_in("coordinator", commune)
        user_id, ids = browser.user.id, [each.id for each in twins]
        database.rollback()
        assert review(browser, pair_page).status_code == 303
        database.rollback()
        [said] = database.scalars(sa.select(tables.OverlapReview))
        assert (said.one_id, said.other_id) == pair_key(*map(str, ids))
        assert (said.verdict, said.code, said.user_id) == ("discarded", "R001", user_id)
        assert said.reason == "Son de dos leyes distintas."
        noted = sa.select(tables.AuditEvent).where(
            tables.AuditEvent.action == "discarded"
        )
        [event] = database.scalars(noted)
        assert event.territory_id == commune.id
        assert event.user_id == user_id
        assert "leyes" not in str(event.details)

    def test_discarding_without_a_reason_is_refused_and_confirming_is_not(
        self, database, commune, pair_page, signed_in
    ):
        browser = signed_in("coordinator", commune)
        database.rollback()
        assert review(browser, pair_page, reason="").status_code == 422
        assert states(database, commune) == ["proposed"]
        database.rollback()
        assert review(browser, pair_page, "confirmed", "").status_code == 303
        assert states(database, commune) == ["confirmed"]

    def test_nobody_reviews_what_they_did_not_see(
        self, database, commune, pair_page, signed_in
    ):
        browser = signed_in("coordinator", commune)
        database.rollback()
        fields = {"seen": "0" * 64, "verdict": "confirmed", "reason": ""}
        refused = browser.send(pair_page, **fields)
        assert refused.status_code == 422
        assert "se modificó entretanto" in refused.text
        assert states(database, commune) == ["proposed"]

    def test_a_discarded_pair_comes_back_when_its_members_change(
        self, database, commune, pair_page, address, signed_in
    ):
        browser = signed_in("coordinator", commune)
        database.rollback()
        review(browser, pair_page)
        assert states(database, commune) == ["discarded"]
        database.rollback()
        assert "Descartada" in browser.get(address).text
        add_table(database, commune, "Otra", ("Museo",), themes=["ambiente"])
        database.commit()
        assert states(database, commune) == ["discarded"], "another network came"
        mesa = database.scalar(
            sa.select(tables.Network).where(tables.Network.name == "Mesa")
        )
        mesa.themes = ["salud"]
        database.commit()
        assert states(database, commune) == ["proposed"]
        database.rollback()
        shown = browser.get(address).text
        assert "Propuesta otra vez" in shown
        assert "Son de dos leyes distintas." in shown

    def test_a_confirmation_of_other_data_does_not_hold_either(
        self, database, commune, pair_page, signed_in
    ):
        browser = signed_in("coordinator", commune)
        database.rollback()
        review(browser, pair_page, "confirmed")
        database.rollback()
        mesa = database.scalars(sa.select(tables.Network)).first()
        mesa.mandate = "national"
        database.commit()
        assert states(database, commune) == ["proposed"]

    def test_the_last_word_counts(self, database, commune, pair_page, signed_in):
        browser = signed_in("administrator")
        database.rollback()
        review(browser, pair_page)
        database.rollback()
        review(browser, pair_page, "confirmed", "")
        assert states(database, commune) == ["confirmed"]
        database.rollback()
        assert "Son de dos leyes distintas." in browser.get(pair_page).text

    def test_who_replaces_a_seat_does_not_undo_a_review(
        self, database, commune, pair_page, signed_in
    ):
        browser = signed_in("coordinator", commune)
        database.rollback()
        review(browser, pair_page)
        database.rollback()
        seat = database.scalars(sa.select(tables.Membership)).first()
        seat.person = tables.Person(territory_id=commune.id, name="Luz")
        database.commit()
        assert states(database, commune) == ["discarded"]

    def test_a_network_takes_its_reviews_with_it(
        self, database, commune, twins, pair_page, signed_in
    ):
        browser = signed_in("coordinator", commune)
        erased = twins[0].id
        database.rollback()
        review(browser, pair_page)
        database.rollback()
        erasure.erase_network(database, erased)
        assert list(database.scalars(sa.select(tables.OverlapReview))) == []


class TestWhoSeesWhat:
    def test_the_policy_team_sees_only_what_was_confirmed(
        self, database, commune, address, pair_page, signed_in
    ):
        coordinator = signed_in("coordinator", commune)
        policy = signed_in("policy", commune)
        database.rollback()
        hidden = policy.get(address).text
        assert "Todavía nadie ha confirmado" in hidden
        assert "Todos los pares" not in hidden
        assert "Lo que las redes piden" not in hidden
        assert policy.get(pair_page).status_code == 404
        assert policy.get(f"{address}/choose").status_code == 404
        assert len(rows_of(policy.get(f"{address}.csv"))) == 0
        review(coordinator, pair_page, "confirmed", "")
        database.rollback()
        shown = policy.get(address).text
        assert "comparten 3 de 3 instituciones" in shown
        seen = policy.get(pair_page)
        assert "Guardar la revisión" not in seen.text
        assert "Ana de" not in seen.text
        assert len(rows_of(policy.get(f"{address}.csv"))) == 1

    def test_an_evaluator_reads_proposals_without_names_and_reviews_nothing(
        self, database, commune, address, pair_page, signed_in
    ):
        for number in range(3):
            add_table(database, commune, f"Otra {number}", ("CESFAM",))
        database.commit()
        browser = signed_in("evaluator", commune)
        database.rollback()
        shown = browser.get(address).text
        assert "1 persona tiene sobrecarga." in shown
        assert "Ana de" not in shown + browser.get(pair_page).text
        assert "Guardar la revisión" not in browser.get(pair_page).text
        token = browser.token("/account")
        fields = {"csrf_token": token, "verdict": "confirmed"}
        assert browser.post(pair_page, data=fields).status_code == 404

    def test_who_runs_the_networks_sees_who_is_overloaded(
        self, database, commune, address, pair_page, signed_in
    ):
        for number in range(3):
            add_table(database, commune, f"Otra {number}", ("CESFAM",))
        database.commit()
        browser = signed_in("coordinator", commune)
        database.rollback()
        assert "Ana de CESFAM" in browser.get(address).text
        assert "Ana de DIDECO" in browser.get(pair_page).text

    def test_another_commune_is_not_there(
        self, database, address, pair_page, signed_in
    ):
        foreign = add_territory(database, TerritoryDetails("99999", "Otra"), None)
        database.commit()
        for role in ("coordinator", "evaluator", "policy"):
            browser = signed_in(role, foreign)
            for each in (address, pair_page, f"{address}/choose", f"{address}.csv"):
                assert browser.get(each).status_code == 404
            assert "Iquique" not in browser.get("/overlaps").text


class TestThePages:
    def test_the_list_leads_to_the_communes_with_networks(
        self, database, address, twins, signed_in
    ):
        add_territory(database, TerritoryDetails("01107", "Alto Hospicio"), None)
        database.commit()
        browser = signed_in("evaluator")
        database.rollback()
        assert twins
        listed = browser.get("/overlaps").text
        assert address in listed
        assert "Alto Hospicio" not in listed
        assert "No se encontró" in browser.get("/overlaps?q=zzz").text

    def test_a_commune_with_one_network_has_nothing_to_compare(
        self, database, commune, address, signed_in
    ):
        add_table(database, commune, "Mesa")
        database.commit()
        assert "nada que comparar" in signed_in("administrator").get(address).text

    def test_an_incomplete_profile_is_told_with_the_way_to_complete_it(
        self, database, commune, address, signed_in
    ):
        empty = add_table(database, commune, "Mesa", zones=[], themes=[])
        add_table(database, commune, "Red")
        database.commit()
        browser = signed_in("coordinator", commune)
        profile = f"/networks/{empty.id}/profile"
        own = f"/networks/{empty.id}/overlaps"
        database.rollback()
        shown = browser.get(address).text
        assert "En «Mesa» falta completar: temas y zonas." in shown
        assert profile in shown
        assert profile in browser.get(own).text

    def test_a_network_has_its_own_findings(self, database, commune, twins, signed_in):
        other = add_table(database, commune, "Zeta", ("Museo",), themes=["ambiente"])
        database.commit()
        browser = signed_in("coordinator", commune)
        addresses = [f"/networks/{each.id}/overlaps" for each in (twins[0], other)]
        database.rollback()
        own, none = (browser.get(each).text for each in addresses)
        assert "comparten 3 de 3 instituciones" in own
        assert "Nada que revisar" in none

    def test_any_two_networks_can_be_asked_about(
        self, database, commune, address, twins, signed_in
    ):
        other = add_table(database, commune, "Zeta", ("Museo",), themes=["ambiente"])
        database.commit()
        one_id, other_id = twins[0].id, other.id
        browser = signed_in("evaluator")
        database.rollback()
        asked = browser.get(f"{address}/choose?one={one_id}&other={other_id}")
        assert asked.location == f"{address}/{one_id}/{other_id}"
        shown = browser.get(asked.location).text
        assert "No tienen nada en común en: integrantes y temas." in shown
        assert "un índice de redundancia de 0,45 o más (es 0,00)" in shown
        same = browser.get(f"{address}/choose?one={one_id}&other={one_id}")
        assert "Elija dos redes distintas." in same.text
        assert browser.get(f"{address}/{one_id}/{uuid.uuid4()}").status_code == 404
        assert browser.get(f"{address}/{one_id}/{one_id}").status_code == 404


def rows_of(response):
    text = response.data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


class TestTheFile:
    def test_it_has_a_row_for_each_finding_in_utf_8_with_its_mark(
        self, database, commune, address, twins, signed_in
    ):
        for number in range(2):
            add_table(database, commune, f"Otra {number}", ("CESFAM",), zones=[])
        database.commit()
        assert twins
        browser = signed_in("coordinator", commune)
        database.rollback()
        response = browser.get(f"{address}.csv")
        assert response.data.startswith("\ufeff".encode())
        assert response.mimetype == "text/csv"
        assert "01101_solapamientos.csv" in response.headers["Content-Disposition"]
        rows = rows_of(response)
        assert [row["code"] for row in rows] == ["R001", "R005"]
        first, person = rows
        assert (first["network"], first["other_network"]) == ("Mesa", "Red")
        assert first["state"] == "Propuesta"
        assert float(first["R"]) == 1
        assert float(first["hours_a_year"]) == 72
        assert first["commune"] == person["commune"] == "Iquique"
        assert person["network"] == ""
        assert "Ana" not in response.text

    def test_a_name_that_a_spreadsheet_would_run_is_text(
        self, database, commune, address, signed_in
    ):
        for name in ("=1+1", "Red"):
            add_table(database, commune, name)
        database.commit()
        browser = signed_in("administrator")
        database.rollback()
        [row] = rows_of(browser.get(f"{address}.csv"))
        assert row["network"] == "'=1+1"

    def test_a_region_has_the_findings_of_those_communes_that_one_may_read(
        self, database, commune, signed_in
    ):
        region = add_territory(
            database, TerritoryDetails("01", "Tarapacá", level="region"), None
        )
        other = add_territory(
            database, TerritoryDetails("01107", "Alto Hospicio", parent="01"), None
        )
        commune.parent_id = region.id
        add_twins(database, commune)
        add_twins(database, other)
        file = f"/communes/{region.id}/overlaps.csv"
        reading = {
            role: signed_in(role, *places)
            for role, places in (
                ("administrator", ()),
                ("coordinator", (other,)),
                ("policy", (other,)),
            )
        }
        database.rollback()
        communes = {
            role: sorted(row["commune"] for row in rows_of(browser.get(file)))
            for role, browser in reading.items()
        }
        assert communes == {
            "administrator": ["Alto Hospicio", "Iquique"],
            "coordinator": ["Alto Hospicio"],
            "policy": [],
        }

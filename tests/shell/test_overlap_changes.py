"""What became of the overlaps of a commune since the last wave that closed there."""

import csv
import io
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from bs4 import BeautifulSoup

from intersect.analysis.pair_changes import pair_changes
from intersect.services.access import Actor
from intersect.services.networks import archive_network
from intersect.services.overlap_changes import read_changes
from intersect.services.overlaps import read_overlaps
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.shell.conftest import NOW, shipped_catalog
from tests.shell.overlap_builders import add_table, add_twins, close_wave
from tests.shell.statements import counted_statements

CLOSED = NOW - timedelta(days=30)
BEFORE = CLOSED - timedelta(days=1)
EVERYTHING = Actor(0, frozenset({"administrator"}), frozenset())


def seats_of(database, *networks):
    ids = [each.id for each in networks]
    seat = tables.Membership
    return database.scalars(sa.select(seat).where(seat.network_id.in_(ids))).all()


def sit_since(database, moment, *networks):
    for seat in seats_of(database, *networks):
        seat.since = moment
    database.commit()


def changes_in(database, commune, actor=EVERYTHING):
    found = read_overlaps(database, shipped_catalog(), {commune.id}, NOW)
    return read_changes(database, shipped_catalog(), found, {commune.id}, actor).get(
        commune.id
    )


@pytest.fixture
def twins(database, commune):
    """Two networks that are the same, with the same members as before the wave."""
    twins = add_twins(database, commune)
    sit_since(database, BEFORE, *twins)
    return twins


def test_two_lists_of_pairs_are_told_apart():
    kept, other, late, left = (frozenset(each) for each in ("ab", "ac", "bc", "cd"))
    before = {kept: "probable", other: "probable", left: "parallel"}
    after = {late: "probable", other: "possible", kept: "probable"}
    assert [
        (each.pair, each.change, each.before, each.after)
        for each in pair_changes(before, after)
    ] == [
        (late, "new", None, "probable"),
        (other, "changed", "probable", "possible"),
        (left, "gone", "parallel", None),
    ]


class TestWhatChanged:
    def test_without_a_wave_that_closed_there_is_nothing_to_compare_with(
        self, database, commune, twins
    ):
        assert changes_in(database, commune) is None
        close_wave(database, twins[0], CLOSED, state="open", closed_at=None)
        assert changes_in(database, commune) is None

    def test_a_collection_of_one_network_is_no_wave(self, database, commune, twins):
        close_wave(database, twins[0], CLOSED, network_id=twins[0].id)
        assert changes_in(database, commune) is None

    def test_what_is_as_it_was_is_not_listed(self, database, commune, twins):
        close_wave(database, twins[0], CLOSED)
        found = changes_in(database, commune)
        assert found.wave == "Ronda 2026"
        assert found.pairs == ()

    def test_members_that_came_since_make_a_new_overlap(self, database, commune, twins):
        sit_since(database, CLOSED + timedelta(days=1), twins[1])
        close_wave(database, twins[0], CLOSED)
        [pair] = changes_in(database, commune).pairs
        assert (pair.change, pair.before, pair.after) == ("new", None, "probable")
        assert pair.names == ("Mesa", "Red")
        assert pair.ids == (str(twins[0].id), str(twins[1].id))

    def test_a_member_that_left_changes_the_class(self, database, commune, twins):
        """With two shared institutions instead of three it is a possible one."""
        close_wave(database, twins[0], CLOSED)
        seats_of(database, twins[1])[0].until = CLOSED + timedelta(days=1)
        database.commit()
        [pair] = changes_in(database, commune).pairs
        assert (pair.change, pair.before, pair.after) == (
            "changed",
            "probable",
            "possible",
        )

    def test_who_left_before_was_no_member_then(self, database, commune, twins):
        seats_of(database, twins[1])[0].until = CLOSED - timedelta(hours=1)
        close_wave(database, twins[0], CLOSED)
        assert changes_in(database, commune).pairs == ()

    def test_a_network_that_was_archived_takes_its_overlap_away(
        self, database, commune, twins
    ):
        close_wave(database, twins[0], CLOSED)
        archive_network(database, twins[1], CLOSED + timedelta(days=1), None)
        database.commit()
        [pair] = changes_in(database, commune).pairs
        assert (pair.change, pair.after, pair.ids) == ("gone", None, None)
        assert pair.names == ("Mesa", "Red")

    def test_a_network_archived_before_the_wave_closed_was_not_there(
        self, database, commune, twins
    ):
        archive_network(database, twins[1], CLOSED - timedelta(hours=1), None)
        close_wave(database, twins[0], CLOSED)
        assert changes_in(database, commune).pairs == ()

    def test_the_last_wave_that_closed_counts(self, database, commune, twins):
        sit_since(database, CLOSED - timedelta(days=50), twins[0])
        sit_since(database, CLOSED - timedelta(days=5), twins[1])
        close_wave(database, twins[0], CLOSED - timedelta(days=20), name="Primera")
        assert [each.change for each in changes_in(database, commune).pairs] == ["new"]
        close_wave(database, twins[0], CLOSED, name="Segunda", state="published")
        found = changes_in(database, commune)
        assert (found.wave, found.pairs) == ("Segunda", ())

    @pytest.mark.usefixtures("twins")
    def test_a_wave_of_another_commune_does_not_count(self, database, commune):
        details = TerritoryDetails("01107", "Alto Hospicio")
        elsewhere = add_table(database, add_territory(database, details, None), "Otra")
        close_wave(database, elsewhere, CLOSED)
        assert changes_in(database, commune) is None

    def test_a_profile_is_that_of_today(self, database, commune, twins):
        """It has no history: filling it in is no change of the overlap."""
        close_wave(database, twins[0], CLOSED)
        twins[1].themes = ["salud"]
        twins[1].zones = ["Otra"]
        database.commit()
        assert changes_in(database, commune).pairs == ()

    def test_it_takes_as_many_statements_for_2_as_for_20_networks(
        self, database, commune, twins
    ):
        close_wave(database, twins[0], CLOSED)
        costs = []
        for number in range(2):
            found = read_overlaps(database, shipped_catalog(), {commune.id}, NOW)
            with counted_statements() as counts:
                read_changes(
                    database, shipped_catalog(), found, {commune.id}, EVERYTHING
                )
            costs.append(counts["SELECT"])
            for each in range(18):
                add_table(database, commune, f"Red {number}-{each}")
            database.commit()
        assert costs[0] == costs[1] <= 4


class TestOnThePage:
    def table(self, browser, commune):
        page = browser.get(f"/communes/{commune.id}/overlaps")
        assert page.status_code == 200
        return BeautifulSoup(page.text, "html.parser").select_one("#changes ~ table")

    def test_a_new_pair_leads_to_its_page(self, database, commune, twins, signed_in):
        sit_since(database, CLOSED + timedelta(days=1), twins[1])
        close_wave(database, twins[0], CLOSED)
        browser = signed_in("coordinator", commune)
        row = self.table(browser, commune).select_one("tbody tr")
        assert [each.get_text(strip=True) for each in row.select("td")] == [
            "Solapamiento nuevo",
            "–",
            "Redundancia probable",
        ]
        assert browser.get(row.select_one("a")["href"]).status_code == 200

    @pytest.mark.usefixtures("twins")
    def test_without_a_wave_the_page_says_nothing_of_it(self, commune, signed_in):
        page = signed_in("coordinator", commune).get(f"/communes/{commune.id}/overlaps")
        assert 'id="changes"' not in page.text

    def test_the_policy_team_is_told_of_confirmed_ones_only(
        self, database, commune, twins, signed_in
    ):
        sit_since(database, CLOSED + timedelta(days=1), twins[1])
        close_wave(database, twins[0], CLOSED)
        policy, coordinator = (
            signed_in("policy", commune),
            signed_in("coordinator", commune),
        )
        page = policy.get(f"/communes/{commune.id}/overlaps").text
        assert 'id="changes"' in page
        assert "Mesa" not in page
        one, other = (str(each.id) for each in twins)
        address = f"/communes/{commune.id}/overlaps/{one}/{other}"
        asked = BeautifulSoup(coordinator.get(address).text, "html.parser")
        seen = asked.select_one("[name=seen]")["value"]
        given = {"seen": seen, "verdict": "confirmed", "reason": ""}
        assert coordinator.send(address, **given).status_code == 303
        database.rollback()
        row = self.table(policy, commune).select_one("tbody tr")
        assert "Mesa · Red" in row.get_text()

    def test_the_policy_team_is_not_told_what_is_gone(
        self, database, commune, twins, signed_in
    ):
        close_wave(database, twins[0], CLOSED)
        archive_network(database, twins[1], CLOSED + timedelta(days=1), None)
        database.commit()
        assert (
            "Mesa"
            not in signed_in("policy", commune)
            .get(f"/communes/{commune.id}/overlaps")
            .text
        )


class TestInTheFile:
    def rows(self, browser, place):
        response = browser.get(f"/communes/{place.id}/overlaps.csv")
        assert response.status_code == 200
        text = response.data.decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text)))

    def test_of_a_pair_it_says_what_changed_and_since_when(
        self, database, commune, twins, signed_in
    ):
        sit_since(database, CLOSED + timedelta(days=1), twins[1])
        close_wave(database, twins[0], CLOSED)
        [row] = self.rows(signed_in("coordinator", commune), commune)
        assert row["code"] == "R001"
        assert (row["change"], row["class_before"]) == ("Solapamiento nuevo", "")
        zone = ZoneInfo(commune.time_zone)
        day = CLOSED.astimezone(zone).date().isoformat()
        assert (row["compared_wave"], row["compared_on"]) == ("Ronda 2026", day)

    def test_of_one_that_is_as_it_was_only_since_when(
        self, database, commune, twins, signed_in
    ):
        close_wave(database, twins[0], CLOSED)
        [row] = self.rows(signed_in("coordinator", commune), commune)
        assert (row["change"], row["compared_wave"]) == ("", "Ronda 2026")

    @pytest.mark.usefixtures("twins")
    def test_without_a_wave_nothing_is_said(self, commune, signed_in):
        [row] = self.rows(signed_in("coordinator", commune), commune)
        assert [row[each] for each in ("change", "compared_wave", "compared_on")] == [
            "",
            "",
            "",
        ]

    def test_what_is_gone_is_a_row_of_two_names_for_readers_of_proposals(
        self, database, commune, twins, signed_in
    ):
        close_wave(database, twins[0], CLOSED)
        archive_network(database, twins[1], CLOSED + timedelta(days=1), None)
        database.commit()
        reading = {each: signed_in(each, commune) for each in ("evaluator", "policy")}
        database.rollback()
        [row] = self.rows(reading["evaluator"], commune)
        assert (row["network"], row["other_network"]) == ("Mesa", "Red")
        assert (row["code"], row["severity"], row["R"]) == ("", "", "")
        assert row["change"] == "Ya no es un solapamiento"
        assert row["class_before"] == "Redundancia probable"
        assert self.rows(reading["policy"], commune) == []

    def test_each_commune_of_a_region_has_its_own_wave(
        self, database, commune, twins, signed_in
    ):
        region = add_territory(
            database, TerritoryDetails("01", "Tarapacá", level="region"), None
        )
        details = TerritoryDetails("01107", "Alto Hospicio", parent="01")
        other = add_territory(database, details, None)
        commune.parent_id = region.id
        close_wave(database, twins[0], CLOSED)
        elsewhere = add_twins(database, other)
        sit_since(database, BEFORE - timedelta(days=10), *elsewhere)
        close_wave(database, elsewhere[0], BEFORE, name="Piloto")
        browser = signed_in("evaluator")
        database.rollback()
        rows = self.rows(browser, region)
        assert {row["commune"]: row["compared_wave"] for row in rows} == {
            "Iquique": "Ronda 2026",
            "Alto Hospicio": "Piloto",
        }
        assert {row["change"] for row in rows} == {""}

"""Findings of a wave: of a commune on one page, of a region as a file, how common."""

import csv
import io
from collections import Counter

import pytest
import sqlalchemy as sa
from bs4 import BeautifulSoup

from intersect.findings.of_network import case_of_network
from intersect.findings.severities import KINDS, severities_of
from intersect.services.access import Actor
from intersect.services.common_findings import common_findings
from intersect.services.kept_figures import KeptFigures
from intersect.services.overlap_reviews import review
from intersect.services.overlaps import read_overlaps
from intersect.services.place_findings import place_findings
from intersect.services.result import from_json
from intersect.storage import compared, tables
from tests.shell.compared_scene import NOW, load_programme, wave_in
from tests.shell.conftest import shipped_catalog
from tests.shell.overlap_builders import INSTITUTIONS, add_table
from tests.shell.page_checks import check_page
from tests.shell.statements import counted_statements


def actor(role, *communes):
    return Actor(1, frozenset({role}), frozenset(communes))


@pytest.fixture
def wave(database):
    """A published wave with all of its results frozen."""
    load_programme(database)
    return wave_in(database, "published")


@pytest.fixture
def asked(database, wave):
    return compared.list_asked(database, wave, None)


@pytest.fixture
def results(database, wave):
    """Network -> its frozen result."""
    contents = compared.list_whole_contents(database, wave)
    return {network: from_json(content) for network, content in contents}


def found_by(database, wave, who, communes):
    kept = KeptFigures()
    catalog = shipped_catalog()
    return place_findings(database, catalog, wave, communes, who, kept, NOW)


def commonness(database, wave, who, region_id=None):
    return common_findings(
        database, shipped_catalog(), wave, who, KeptFigures(), NOW, region_id
    )


def communes_of(asked):
    return {each.territory_id for each in asked}


def page_of(wave, commune_id):
    return f"/waves/{wave.id}/places/{commune_id}/findings"


def file_rows(response):
    assert response.status_code == 200
    return list(csv.DictReader(io.StringIO(response.data.decode("utf-8-sig"))))


class TestWhatIsListed:
    def test_every_finding_of_every_network_and_no_other(
        self, database, wave, asked, results
    ):
        found = found_by(database, wave, actor("evaluator"), communes_of(asked))
        listed = Counter(
            each.finding.subjects[0] for each in found.rows if each.network
        )
        expected, known = Counter(), 0
        for network, result in results.items():
            case = case_of_network(result.score, result.beside)
            severities = severities_of(case).values()
            expected[str(network)] = sum(1 for severity in severities if severity)
            known += any(severity is not None for severity in severities)
        assert listed == +expected
        without = {each.id for each in found.without_level}
        assert without == {e for e, r in results.items() if r.score.level is None}
        assert found.known == known
        assert {each.id for each in found.without_result} == {
            each.id for each in asked if each.id not in results
        }

    def test_the_gravest_come_first(self, database, wave, asked):
        found = found_by(database, wave, actor("evaluator"), communes_of(asked))
        severities = [each.finding.severity for each in found.rows]
        assert severities == sorted(severities, reverse=True)
        assert Counter(severities) == found.counts

    def test_of_other_communes_nothing_is_listed(self, database, wave, asked):
        own = asked[0].territory_id
        found = found_by(database, wave, actor("evaluator"), {own})
        mine = {str(each.id) for each in asked if each.territory_id == own}
        about = {each.finding.subjects[0] for each in found.rows if each.network}
        assert about <= mine
        assert {each.territory_id for each in found.asked} == {own}


class TestWhoReadsWhat:
    def test_before_publication_the_policy_team_reads_no_result(
        self, database, wave, asked
    ):
        wave.state = "closed"
        communes = communes_of(asked)
        read = {
            role: found_by(database, wave, actor(role), communes)
            for role in ("evaluator", "policy")
        }
        assert any(each.network for each in read["evaluator"].rows)
        assert not any(each.network for each in read["policy"].rows)
        assert not read["policy"].reads_results
        assert read["policy"].asked == ()

    def test_of_a_wave_that_goes_on_nobody_reads_results_here(
        self, database, wave, asked
    ):
        wave.state = "open"
        found = found_by(database, wave, actor("administrator"), communes_of(asked))
        assert (found.reads_results, found.known) == (False, 0)

    def test_overlaps_are_proposals_until_somebody_confirms_them(
        self, database, wave, commune
    ):
        mesa = add_table(database, commune, "Mesa")
        red = add_table(database, commune, "Red")

        def pairs(role):
            found = found_by(database, wave, actor(role), {commune.id})
            return [each.names for each in found.rows if each.overlap]

        assert pairs("evaluator") == [("Mesa", "Red")]
        assert pairs("policy") == []
        overlaps = read_overlaps(database, shipped_catalog(), {commune.id}, NOW)
        overlap = overlaps.find(mesa.id, red.id)
        seen = overlap.seen_as(overlap.digest)
        review(database, commune.id, seen, "confirmed", "", NOW, None)
        assert pairs("policy") == [("Mesa", "Red")]

    def test_nobody_is_named_as_overloaded(self, database, wave, commune):
        for number in range(4):
            add_table(database, commune, f"Mesa {number}", meetings_per_month=8.0)
        found = found_by(database, wave, actor("administrator"), {commune.id})
        people = [each for each in found.rows if each.finding.code == "R005"]
        assert len(people) == len(INSTITUTIONS)
        assert all(each.names == () for each in people)
        policy = found_by(database, wave, actor("policy"), {commune.id})
        assert not any(each.finding.code == "R005" for each in policy.rows)


class TestHowCommonTheyAre:
    def test_only_networks_whose_data_allow_it_are_in_the_denominator(
        self, database, wave, asked, results
    ):
        found = commonness(database, wave, actor("evaluator"))
        for row in found.rows:
            of_type = [e.id for e in asked if e.type_key == row.type_key]
            known = [
                severities_of(case_of_network(r.score, r.beside))
                for each in of_type
                if (r := results[each])
            ]
            with_level = [e for e in of_type if results[e].score.level is not None]
            assert (row.asked, row.with_level) == (len(of_type), len(with_level))
            for kind in KINDS:
                told = [each[kind] for each in known if each[kind] is not None]
                common = row.common[kind]
                if len(told) < 5:
                    assert common is None
                else:
                    have = sum(severity > 0 for severity in told)
                    assert (common.count, common.of) == (have, len(told))

    def test_they_are_of_what_the_reader_may_read_alone(self, database, wave, asked):
        own = asked[0].territory_id
        coordinator = actor("coordinator", own)
        found = commonness(database, wave, coordinator)
        mine = [each for each in asked if each.territory_id == own]
        assert sum(row.asked for row in found.rows) == len(mine)
        assert commonness(database, wave, actor("coordinator")).rows == ()

    def test_a_region_counts_its_own_networks(self, database, wave, asked):
        who = actor("evaluator")
        everywhere = commonness(database, wave, who)
        parts = [
            commonness(database, wave, who, region.id) for region in everywhere.regions
        ]
        assert sum(row.asked for part in parts for row in part.rows) == len(asked)
        assert {each.id for part in parts for each in part.communes} == communes_of(
            asked
        )


class TestHowCommonOverlapsAre:
    """Five networks of a commune and type that are the same, asked by the wave."""

    @pytest.fixture
    def same(self, database, commune, wave, asked):
        campaigns = sa.select(tables.Campaign).where(
            tables.Campaign.wave_id == wave.id,
            tables.Campaign.network_id == asked[0].id,
            tables.Campaign.questionnaire == wave.questionnaires[0],
        )
        campaign = database.scalars(campaigns).one()
        same = [add_table(database, commune, f"Mesa {each}") for each in range(5)]
        database.flush()
        for network in same:
            database.add(
                tables.Campaign(
                    wave_id=wave.id,
                    network_id=network.id,
                    number=1,
                    questionnaire=campaign.questionnaire,
                    version=campaign.version,
                    digest=campaign.digest,
                    opened_at=campaign.opened_at,
                    closes_at=campaign.closes_at,
                    closed_at=campaign.closed_at,
                )
            )
        database.flush()
        return same

    def share(self, database, wave, who):
        found = commonness(database, wave, who)
        [row] = found.rows
        share = {kind.code: each for kind, each in row.overlaps.items()}["R001"]
        return share and (share.count, share.of)

    def test_proposals_count_for_who_may_read_them_and_confirmed_ones_for_all(
        self, database, wave, commune, same
    ):
        coordinator, policy = (
            actor("coordinator", commune.id),
            actor("policy", commune.id),
        )
        assert self.share(database, wave, coordinator) == (5, 5)
        assert self.share(database, wave, policy) == (0, 5)
        for one, other in ((0, 1), (0, 2)):
            overlaps = read_overlaps(database, shipped_catalog(), {commune.id}, NOW)
            seen = overlaps.find(same[one].id, same[other].id)
            verdict = "confirmed" if other == 1 else "discarded"
            about = seen.seen_as(seen.digest)
            review(database, commune.id, about, verdict, "No.", NOW, None)
            database.flush()
        assert self.share(database, wave, coordinator) == (5, 5)
        assert self.share(database, wave, policy) == (2, 5)

    def test_what_was_discarded_does_not_count(self, database, wave, commune, same):
        coordinator = actor("coordinator", commune.id)
        for other in same[1:]:
            overlaps = read_overlaps(database, shipped_catalog(), {commune.id}, NOW)
            seen = overlaps.find(same[0].id, other.id)
            about = seen.seen_as(seen.digest)
            review(database, commune.id, about, "discarded", "No.", NOW, None)
            database.flush()
        assert self.share(database, wave, coordinator) == (4, 5)

    def test_of_fewer_than_five_nothing_is_said(self, database, wave, commune, same):
        same[0].zones = []
        database.flush()
        coordinator = actor("coordinator", commune.id)
        assert self.share(database, wave, coordinator) is None

    @pytest.mark.usefixtures("same")
    def test_people_are_counted_for_who_may_read_proposals(
        self, database, wave, commune
    ):
        """Three people sit in five networks each, and two more in one."""
        add_table(database, commune, "Otra", INSTITUTIONS[:2], " también")
        found = commonness(database, wave, actor("coordinator", commune.id))
        assert (found.overload.count, found.overload.of) == (3, 5)
        policy = commonness(database, wave, actor("policy", commune.id))
        assert policy.overload is None
        assert not policy.counts_proposals

    @pytest.mark.usefixtures("same")
    def test_the_page_says_what_it_counts(self, database, wave, commune, signed_in):
        add_table(database, commune, "Otra", INSTITUTIONS[:2], " también")
        database.commit()
        address = f"/waves/{wave.id}/findings"
        coordinator = signed_in("coordinator", commune).get(address)
        policy = signed_in("policy", commune).get(address)
        for page in (coordinator, policy):
            check_page(page.text)
            assert "redundancia probable" in page.text
        assert "3 de 5 personas" in coordinator.text
        assert "3 de 5 personas" not in policy.text
        assert "que alguien confirmó" in policy.text
        assert "que alguien confirmó" not in coordinator.text


class TestPages:
    def test_a_commune_on_one_page_for_everybody_who_may(
        self, database, wave, asked, signed_in
    ):
        address = page_of(wave, asked[0].territory_id)
        expected = found_by(database, wave, actor("evaluator"), {asked[0].territory_id})
        assert expected.rows
        database.commit()
        for role in ("administrator", "evaluator", "policy"):
            page = signed_in(role).get(address)
            assert page.status_code == 200
            check_page(page.text)
            for network in expected.asked:
                assert network.name in page.text
        other = database.get(tables.Territory, asked[-1].territory_id)
        stranger = signed_in("coordinator", other)
        database.rollback()
        assert stranger.get(address).status_code in (403, 404)

    def test_what_lacks_data_is_not_said_to_have_no_findings(
        self, database, wave, commune, signed_in
    ):
        add_table(database, commune, "Mesa")
        database.commit()
        page = signed_in("evaluator").get(page_of(wave, commune.id)).text
        assert "Faltan datos" in page
        assert "Sin hallazgos" not in page

    def test_a_commune_without_networks_or_an_unknown_wave_is_not_found(
        self, database, wave, asked, commune, signed_in
    ):
        database.commit()
        browser = signed_in("evaluator")
        assert browser.get(page_of(wave, commune.id)).status_code == 404
        assert browser.get(page_of(asked[0], commune.id)).status_code == 404

    def test_how_common_they_are(self, database, wave, signed_in):
        region = commonness(database, wave, actor("evaluator")).regions[0]
        database.commit()
        browser = signed_in("policy")
        for address in ("", f"?region={region.id}"):
            page = browser.get(f"/waves/{wave.id}/findings{address}")
            assert page.status_code == 200
            check_page(page.text)
        unknown = browser.get(f"/waves/{wave.id}/findings?region={wave.id}")
        assert unknown.status_code == 404


class TestOtherWaves:
    @pytest.fixture
    def waves(self, database):
        """Both waves of the programme, published: the first and the second."""
        load_programme(database, both=True)
        return [
            wave_in(database, "published", newest=False),
            wave_in(database, "published"),
        ]

    def links(self, response):
        page = BeautifulSoup(response.text, "html.parser")
        return [
            each["href"] for each in page.select("nav[aria-label='Otras rondas'] a")
        ]

    def test_each_leads_to_the_other_with_the_results_of_that_wave(
        self, database, waves, signed_in
    ):
        place = compared.list_asked(database, waves[0], None)[0].territory_id
        expected = [
            found_by(database, each, actor("policy"), {place}).rows for each in waves
        ]
        assert expected[0] != expected[1]
        addresses = [page_of(each, place) for each in waves]
        names = [each.name for each in waves]
        database.commit()
        browser = signed_in("policy")
        newest = browser.get(addresses[1])
        assert "una ronda anterior" not in newest.text
        assert self.links(newest) == [addresses[0]]
        earlier = browser.get(addresses[0])
        check_page(earlier.text)
        assert "una ronda anterior" in earlier.text
        assert names[1] in earlier.text
        assert self.links(earlier) == [addresses[1]]
        for address, rows in zip(addresses, expected, strict=True):
            written = file_rows(browser.get(f"{address}.csv"))
            assert [row["code"] for row in written] == [
                each.finding.code for each in rows
            ]

    def test_what_is_not_published_is_offered_to_readers_of_drafts_alone(
        self, database, waves, signed_in
    ):
        first, second = waves
        second.state = "closed"
        place = compared.list_asked(database, first, None)[0].territory_id
        addresses = [page_of(each, place) for each in waves]
        database.commit()
        assert self.links(signed_in("evaluator").get(addresses[0])) == [addresses[1]]
        policy = signed_in("policy").get(addresses[0])
        assert self.links(policy) == []
        assert "una ronda anterior" not in policy.text

    def test_a_wave_that_asked_nobody_there_is_not_offered(
        self, database, waves, commune, signed_in
    ):
        add_table(database, commune, "Mesa")
        database.commit()
        page = signed_in("evaluator").get(page_of(waves[1], commune.id))
        assert page.status_code == 200
        assert self.links(page) == []


class TestFile:
    def test_it_has_a_row_for_each_finding_of_a_region(
        self, database, wave, asked, signed_in
    ):
        places = compared.list_places(database)
        region = next(
            places[place.parent_id]
            for each in asked
            if (place := places[each.territory_id]).parent_id
        )
        while region.level != "region":
            region = places[region.parent_id]
        names = set(database.scalars(sa.select(tables.Person.name)))
        database.commit()
        rows = file_rows(signed_in("evaluator").get(page_of(wave, region.id) + ".csv"))
        found = found_by(database, wave, actor("evaluator"), communes_of(asked))
        assert len(rows) == len(found.rows)
        assert [row["severity"] for row in rows] == [
            str(each.finding.severity) for each in found.rows
        ]
        text = " ".join(row["text"] for row in rows)
        assert not any(name in text for name in names)
        bottleneck = next(row for row in rows if row["code"].startswith("B00"))
        assert bottleneck["wave"] == wave.name
        assert bottleneck["method"] == "cuellos/1"
        assert bottleneck["instrument"].startswith("nucleo/")
        assert bottleneck["sources_of"] in ("", "3")
        assert int(bottleneck["n"]) >= 3

    def test_it_has_what_its_reader_may_read(self, database, wave, asked, signed_in):
        own = database.get(tables.Territory, asked[0].territory_id)
        names = {each.name for each in asked if each.territory_id == own.id}
        region = own.parent_id
        browser = signed_in("coordinator", own)
        database.commit()
        address = page_of(wave, own.id) + ".csv"
        assert {row["network"] for row in file_rows(browser.get(address))} <= names | {
            ""
        }
        above = browser.get(page_of(wave, region) + ".csv")
        assert {row["commune"] for row in file_rows(above)} <= {own.name}


def test_how_common_they_are_takes_as_many_statements_for_40_networks_as_for_5(
    database, wave, asked
):
    who, kept = actor("administrator"), KeptFigures()
    commune = database.get(tables.Territory, asked[0].territory_id)

    def statements():
        database.expire_all()
        with counted_statements() as counts:
            common_findings(database, shipped_catalog(), wave, who, kept, NOW)
        return counts["SELECT"]

    for number in range(5):
        add_table(database, commune, f"Mesa {number}")
    database.flush()
    statements()  # works the wave out, which is kept
    few = statements()
    for number in range(5, 40):
        add_table(database, commune, f"Mesa {number}")
    database.flush()
    assert statements() == few <= 10


def test_it_takes_as_many_statements_for_40_networks_as_for_5(database, wave, commune):
    catalog, kept = shipped_catalog(), KeptFigures()
    who = actor("administrator")

    def statements():
        database.expire_all()
        with counted_statements() as counts:
            place_findings(database, catalog, wave, {commune.id}, who, kept, NOW)
        return counts["SELECT"]

    for number in range(5):
        add_table(database, commune, f"Mesa {number}")
    database.flush()
    statements()  # works the wave out, which is kept
    few = statements()
    for number in range(5, 40):
        add_table(database, commune, f"Mesa {number}")
    database.flush()
    assert statements() == few <= 10

"""The invented programme as plain rows: what later pages must find in it is there."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from math import sqrt

import pytest

from intersect.analysis.criteria import default_criteria
from intersect.analysis.fact_severity import assess, facts_severity
from intersect.analysis.facts import readings
from intersect.analysis.flows import Member
from intersect.analysis.method import default_method
from intersect.analysis.resource_flows import ToldDeliveries, resource_flows
from intersect.analysis.sheet_facts import (
    deliveries_from,
    facts_from,
    resolvers_from,
)
from intersect.services.invented import places
from intersect.services.invented.programme import (
    FULL_SHEETS,
    REGION,
    WHOLE_COUNTRY,
    Sizes,
    programme,
)
from intersect.storage.kept_responses import answers_in
from tests.shell.conftest import shipped_catalog
from tests.shell.invented_scores import AT, asked, first_wave_scores, rows_of
from tests.shell.invented_ties import flows_in

SMALL = Sizes(3, 11, 90)


@pytest.fixture(scope="module")
def region():
    return rows_of(1, REGION)


@pytest.fixture(scope="module")
def scores(region):
    return first_wave_scores(region)


def test_the_same_seed_makes_the_same_rows_and_another_makes_others():
    assert rows_of(5, SMALL) == rows_of(5, SMALL)
    assert rows_of(5, SMALL)["response"] != rows_of(6, SMALL)["response"]


def test_the_region_has_the_sizes_that_were_asked_for(region):
    levels = Counter(each["level"] for each in region["territory"])
    assert levels == {"country": 1, "region": 1, "province": 3, "commune": 20}
    assert (len(region["network"]), len(region["person"])) == (100, 900)
    seats = Counter(each["person_id"] for each in region["membership"])
    assert len(seats) == 900
    assert sum(count > 1 for count in seats.values()) > 200
    assert max(seats.values()) >= 4


def test_a_country_has_a_code_of_its_own_for_each_commune():
    country = places.country(1, WHOLE_COUNTRY.communes)
    rows = places.territory_rows(country)
    assert len(country.communes) == 346
    assert len({each["code"] for each in rows}) == len(rows)
    assert len({each["id"] for each in rows}) == len(rows)


def test_every_name_and_code_says_that_it_is_invented(region):
    for each in region["territory"]:
        assert each["is_fictitious"]
        assert each["code"].startswith(places.PREFIX)
    for table in ("territory", "wave", "network", "organisation"):
        assert all("(fictici" in each["name"] for each in region[table])
    assert all("Inventad" in each["name"] for each in region["person"])
    addresses = {each["email"] for each in region["person"]} - {""}
    assert all(each.endswith(".invalid") for each in addresses)


def test_a_name_is_given_once_in_its_commune(region):
    for table in ("network", "organisation"):
        names = Counter((row["territory_id"], row["name"]) for row in region[table])
        assert set(names.values()) == {1}


def test_profiles_are_written_in_the_terms_of_the_catalog(region):
    terms = {
        name: {term.code for term in known}
        for name, known in shipped_catalog().terms.items()
    }
    for network in region["network"]:
        for name, known in terms.items():
            assert set(network[name]) <= known
            assert network[name]
        assert network["zones"]
    sectors = {sector.code for sector in shipped_catalog().sectors}
    assert {each["sector"] for each in region["membership"]} <= sectors


def test_all_that_a_response_can_come_to_is_there(region):
    published, still_open = region["wave"]
    campaigns = {each["id"]: each["wave_id"] for each in region["campaign"]}
    states = defaultdict(Counter)
    for each in region["response"]:
        state = "started"
        if each["submitted_at"] or each["declined_at"]:
            state = "submitted" if each["submitted_at"] else "declined"
        elif (AT - each["saved_at"]).days >= 7:
            state = "idle"
        states[campaigns[each["campaign_id"]]][state] += 1
        assert each["saved_at"] < AT
    assert set(states[published["id"]]) == {"submitted", "declined", "idle"}
    assert set(states[still_open["id"]]) == {*states[published["id"]], "started"}
    untouched = set(campaigns) - {each["campaign_id"] for each in region["response"]}
    assert untouched
    first = [each for each in region["campaign"] if each["questionnaire"] == "nucleo"]
    assert len(region["network"]) > len(first) / 2
    assert {each["state"] for each in region["wave"]} == {"published", "open"}


@pytest.mark.parametrize("questionnaire", ["hechos_minimos", *FULL_SHEETS])
def test_sheets_are_in_every_state_and_whoever_confirms_is_of_another_voice(
    region, questionnaire
):
    holders = {each["campaign_id"]: each["holder_id"] for each in region["sheet"]}
    sheets = {
        each["id"]: holders[each["id"]]
        for each in region["campaign"]
        if each["questionnaire"] == questionnaire
    }
    written = {
        each["campaign_id"]: each
        for each in region["response"]
        if each["campaign_id"] in sheets
    }
    assert {bool(each["submitted_at"]) for each in written.values()} == {True, False}
    assert 0 < len(written) < len(sheets)
    seats = {each["id"]: each for each in region["membership"]}
    reviews = [e for e in region["sheet_review"] if e["campaign_id"] in sheets]
    for review in reviews:
        sheet = written[review["campaign_id"]]
        assert sheet["membership_id"] == sheets[review["campaign_id"]]
        assert (review["revision"], review["verdict"]) == (
            sheet["revision"],
            "confirmed",
        )
        reader, holder = seats[review["membership_id"]], seats[sheet["membership_id"]]
        assert reader["network_id"] == holder["network_id"]
        assert reader["organisation_id"] != holder["organisation_id"]
    assert 0 < len(reviews) < len(written)


def test_the_facts_of_the_sheets_settle_something_and_some_are_grave(region):
    criteria = default_criteria()
    found = defaultdict(list)
    for each in region["response"]:
        if each["questionnaire"] == "hechos_minimos":
            facts = facts_from(answers_in(each["answers"]))
            for dimension in ("PRE", "INF"):
                judged = assess(readings(facts), criteria)
                found[dimension].append(facts_severity(judged, dimension, criteria))
    assert {*found["PRE"]} >= {0, 1, 2, 3} - {0}
    assert {*found["INF"]} - {None} >= {2, 3}


def told_deliveries(region):
    """Return what each budget sheet of the first wave tells, among its institutions."""
    names = {each["id"]: each["name"] for each in region["organisation"]}
    tables = defaultdict(dict)
    for seat in region["membership"]:
        name = names[seat["organisation_id"]]
        tables[seat["network_id"]].setdefault(name, seat["sector"])
    campaigns = {
        each["id"]: each["network_id"]
        for each in region["campaign"]
        if each["wave_id"] == region["wave"][0]["id"]
    }
    for each in region["response"]:
        written = deliveries_from(answers_in(each["answers"]))
        if each["campaign_id"] in campaigns and written:
            table = tables[campaigns[each["campaign_id"]]].items()
            yield ToldDeliveries(
                tuple(Member(*each, has_answered=True) for each in table),
                written.deliveries,
                document=written.document,
                is_estimated=written.is_estimated,
            )


def test_the_sheets_tell_of_deliveries_with_something_to_find_of_each_kind(region):
    found = [
        resource_flows(each, default_criteria()) for each in told_deliveries(region)
    ]
    judged = [each for each in found if not each.reasons]
    assert len(judged) > 20
    for code in ("SB1", "SB2", "SB3"):
        severities = {each.severities[code] for each in judged}
        assert severities >= {0}, code
        assert severities & {2, 3}, code
    assert any(each.elsewhere for each in judged)


def test_the_sheets_say_who_can_resolve_what_holds_a_network_back(region):
    said = defaultdict(set)
    for each in region["response"]:
        for dimension, who in resolvers_from(answers_in(each["answers"])).items():
            said[dimension].add(who)
    assert said["PRE"] == {"municipality", "region", "ministry"}
    assert said["INF"] == {"network", "municipality"}
    assert said["OBJ"] == said["PLA"] == said["EVA"] == {"network"}


def test_what_there_was_before_does_not_depend_on_the_full_sheets():
    kinds = {kind.key: kind for kind in shipped_catalog().network_types}
    core, minimum, ties, *_ = asked()
    without = defaultdict(list)
    for part in programme(5, SMALL, (core, minimum, ties), kinds, AT):
        for table, values in part.items():
            without[table] += values
    whole = rows_of(5, SMALL)
    assert len(whole["sheet"]) == 3 * len(without["sheet"])
    for table, values in without.items():
        kept = {each["id"]: each for each in whole[table] if "id" in each}
        if table != "wave":
            assert all(kept[each["id"]] == each for each in values if "id" in each)


@pytest.fixture(scope="module")
def found(region):
    """Wave -> what its rosters of ties give, of what was submitted."""
    return {wave["id"]: list(flows_in(region, wave)) for wave in region["wave"]}


class TestTies:
    def test_rosters_are_in_every_state(self, region, found):
        for each in found.values():
            assert any(flows.reasons == ("low_response",) for flows in each)
            judged = [flows for flows in each if not flows.reasons]
            assert {flows.is_provisional for flows in judged} == {True, False}
        still_open = [e for e in found[region["wave"][1]["id"]] if not e.arcs]
        assert still_open

    def test_there_is_something_to_find_of_each_kind(self, region, found):
        judged = [e for e in found[region["wave"][0]["id"]] if not e.reasons]
        for code in ("SI1", "SI2", "SI3", "SI4", "SI5", "SI6"):
            severities = {flows.severities[code] for flows in judged}
            assert severities & {2, 3}, code
        assert any(flows.isolated_sectors for flows in judged)
        assert any(flows.structure.bridges for flows in judged)
        assert {flows.severity for flows in judged} == {0, 1, 2, 3}

    def test_whoever_answers_has_opened_their_link_and_is_one_of_an_institution(
        self, region
    ):
        campaigns = {
            each["id"]: each["wave_id"]
            for each in region["campaign"]
            if each["questionnaire"] == "vinculos"
        }
        seats = {each["id"]: each for each in region["membership"]}
        opened = {
            (each["wave_id"], each["person_id"])
            for each in region["link"]
            if each["opened_at"]
        }
        of = Counter()
        for each in region["response"]:
            if each["campaign_id"] in campaigns:
                seat = seats[each["membership_id"]]
                of[each["campaign_id"], seat["organisation_id"]] += 1
                wave_id = campaigns[each["campaign_id"]]
                assert (wave_id, seat["person_id"]) in opened
        assert set(of.values()) == {1}


def test_every_level_and_every_reason_for_none_comes_up(scores):
    assert {each.level for each in scores} == {None, 0, 1, 2, 3}
    assert {each.state for each in scores} == {"ok", "provisional", "insufficient"}
    assert {reason for each in scores for reason in each.reasons} == {
        "pocos_respondentes",
        "un_solo_sector",
        "baja_cobertura",
        "dimensiones_faltantes",
        "nivel_no_identificado",
    }
    disputed = default_method().stability_uncertain
    assert any(each.stability and each.stability.share < disputed for each in scores)


@pytest.mark.parametrize("dimension", ["PRE", "INF"])
def test_budget_and_information_hold_some_networks_back(scores, dimension):
    found = [
        each.severity
        for score in scores
        for each in score.bottlenecks
        if each.dimension == dimension
    ]
    assert max(found) == 3
    assert len(found) >= 5


def test_pairs_of_networks_are_redundant_in_every_way(region):
    """Method C.2, with its thresholds."""
    members = defaultdict(set)
    for seat in region["membership"]:
        members[seat["network_id"]].add(seat["organisation_id"])
    classes = Counter(
        pair_class(one, other, members[one["id"]], members[other["id"]])
        for one, other in combinations(region["network"], 2)
        if one["territory_id"] == other["territory_id"]
    )
    for each in ("nested", "probable", "parallel", "complementary"):
        assert classes[each] >= 3, classes
    assert any(each["meetings_per_month"] == 0 for each in region["network"])


def pair_class(one, other, members, others):
    def cosine(a, b):
        return len(set(a) & set(b)) / sqrt(len(set(a)) * len(set(b)))

    theta, pi, phi = (
        cosine(one[name], other[name])
        for name in ("themes", "populations", "functions")
    )
    m, common = cosine(members, others), len(members & others)
    zones, other_zones = set(one["zones"]), set(other["zones"])
    t = len(zones & other_zones) / min(len(zones), len(other_zones))
    r = (m * theta * pi * phi) ** (1 / 4) * t
    smaller, larger = sorted((len(members), len(others)))
    is_part = one["id"] == other["parent_id"] or other["id"] == one["parent_id"]
    if is_part or (common / smaller >= 0.9 and smaller <= 0.6 * larger):
        return "nested"
    if r >= 0.6 and m >= 0.5 and common >= 3:
        return "probable"
    if (theta * pi * phi) ** (1 / 3) * t >= 0.7 and m < 0.3:
        return "parallel"
    if m >= 0.5 and (phi < 0.34 or theta == 0 or pi == 0):
        return "complementary"
    return "other"

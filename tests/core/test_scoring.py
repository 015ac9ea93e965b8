"""Whole networks: «Red demo 7» of method A.6, sufficiency, and what must not matter."""

import hashlib
import json
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intersect.analysis.reference import reference_digest
from intersect.analysis.scores import Unmet
from intersect.analysis.scores_json import report_json, score_json
from intersect.analysis.scoring import score
from intersect.analysis.stability import seed_of
from tests.core.analysis_builders import (
    DIMENSIONS,
    ITEMS,
    METHOD,
    SECTORS,
    make_red_demo_7,
    make_table,
    make_uniform,
    reordered,
)

FEW_DRAWS = replace(METHOD, stability_draws=50)


def scored(table, method=METHOD, **options):
    return score(table, method, instrument="nucleo/1", **options)


@pytest.fixture(scope="module")
def demo():
    [result] = scored(make_red_demo_7())
    return result


class TestRedDemo7:
    def test_items_stand_where_the_method_says(self, demo):
        levels = "".join(str(each.level) for each in demo.items.values())
        assert levels == "22212" + "222121" + "10000" + "21121" + "21011"

    @pytest.mark.parametrize(
        ("item", "points"),
        [
            ("OBJ1", 63.8889),
            ("OBJ5", 70.3704),
            ("PRE2", 2.7778),
            ("INF1", 83.3333),
            ("INF3", 50.0),
            ("EVA5", 27.7778),
        ],
    )
    def test_items_have_the_scores_of_the_method(self, demo, item, points):
        assert float(demo.items[item].score) == pytest.approx(points, abs=5e-5)

    def test_shares_at_the_ties_are_exact(self, demo):
        half = Fraction(1, 2)
        assert demo.items["OBJ1"].shares == (1, Fraction(3, 4), Fraction(1, 6))
        assert demo.items["PRE2"].shares[0] == Fraction(1, 12)
        assert demo.items["INF1"].shares[2] == half
        assert demo.items["INF3"].shares[1] == half
        assert demo.items["OBJ5"].ns == Fraction(1, 4)
        assert demo.items["EVA5"].na == Fraction(1, 3)

    @pytest.mark.parametrize(
        ("dimension", "level", "points", "error", "ad", "rwg"),
        [
            ("OBJ", 2, 63.7963, 5.1232, 0.2639, 0.782),
            ("PLA", 2, 57.8704, 2.8579, 0.1944, 0.8427),
            ("PRE", 0, 18.8889, 6.8135, 0.3667, 0.7358),
            ("INF", 1, 53.6111, 6.0569, 0.3917, 0.75),
            ("EVA", 1, 33.3333, 3.6189, 0.2667, 0.802),
        ],
    )
    def test_dimensions(self, demo, dimension, level, points, error, ad, rwg):
        found = demo.dimensions[dimension]
        assert found.level == level
        assert float(found.score) == pytest.approx(points, abs=5e-5)
        assert float(found.ad) == pytest.approx(ad, abs=5e-5)
        assert float(found.rwg) == pytest.approx(rwg, abs=5e-5)
        t = demo.interval.half_width / 4.314239
        assert found.n_eff == pytest.approx(5.6471, abs=5e-5)
        assert found.interval.half_width / t == pytest.approx(error, abs=5e-4)

    def test_level_index_and_interval(self, demo):
        assert (demo.level, demo.state, demo.bounds, demo.reasons) == (
            1,
            "ok",
            (1, 1),
            (),
        )
        assert demo.index == Fraction(91, 2)
        assert demo.n == 7
        assert demo.n_eff == pytest.approx(5.6471, abs=5e-5)
        assert demo.interval.half_width == pytest.approx(11.348, abs=5e-4)
        assert demo.interval.low == pytest.approx(34.15, abs=5e-3)
        assert demo.interval.high == pytest.approx(56.85, abs=5e-3)

    def test_agreement(self, demo):
        assert float(demo.ad) == pytest.approx(0.2927, abs=5e-5)
        assert float(demo.rwg) == pytest.approx(0.7848, abs=5e-5)
        assert float(demo.items["OBJ1"].ad) == pytest.approx(0.4167, abs=5e-5)
        assert float(demo.items["OBJ1"].rwg) == pytest.approx(0.6017, abs=5e-5)
        assert demo.items["INF1"].ad == Fraction(1, 2)
        assert float(demo.items["INF1"].rwg) == pytest.approx(0.757, abs=5e-5)

    def test_what_is_missing_for_the_next_level(self, demo):
        assert demo.unmet == (Unmet("c2", 2, 3),)

    def test_the_level_is_in_dispute_with_the_next_one(self, demo):
        assert demo.stability.share == pytest.approx(0.547, abs=0.03)
        assert demo.stability.label == "en_disputa"
        assert demo.stability.other_level == 2

    def test_ns_as_zero_changes_the_index_and_not_the_level(self, demo):
        assert demo.ns_as_zero.level == 1
        assert float(demo.ns_as_zero.index) == pytest.approx(44.3426, abs=5e-5)

    def test_means_for_sensitivity(self, demo):
        assert demo.geometric == pytest.approx(41.6024, abs=5e-5)
        assert demo.mazziotta_pareto == pytest.approx(39.3033, abs=5e-5)

    def test_what_holds_the_level_back(self, demo):
        found = [
            (each.dimension, each.severity, each.rungs, each.lifts_to, each.necessary)
            for each in demo.bottlenecks
        ]
        assert found == [
            ("PRE", 2, 2, 2, False),
            ("INF", 1, 1, 2, False),
            ("EVA", 1, 1, 2, False),
        ]
        assert float(demo.bottlenecks[0].gap) == pytest.approx(33.26, abs=5e-3)
        assert float(demo.bottlenecks[2].gap) == pytest.approx(15.21, abs=5e-3)

    def test_one_person_one_vote_would_give_another_level(self):
        alone = tuple(f"voice {column}" for column in range(7))
        table = replace(make_red_demo_7(), sectors=alone)
        [result] = scored(table, FEW_DRAWS)
        assert result.level == 2
        assert result.dimensions["INF"].level == 2
        assert float(result.index) == pytest.approx(47.5259, abs=5e-5)

    @pytest.mark.parametrize(
        ("left_out", "level"),
        [
            *[(f"r{n}", 2 if n in (4, 7) else 1) for n in range(1, 8)],
            ("educacion", 2),
            ("civil", 2),
            ("salud", 1),
            ("social", 1),
        ],
    )
    def test_leaving_one_out(self, left_out, level):
        table = make_red_demo_7()
        labels = zip(table.respondents, table.sectors, strict=True)
        staying = [c for c, names in enumerate(labels) if left_out not in names]
        [result] = scored(reordered(table, staying), FEW_DRAWS)
        assert result.level == level

    def test_only_sectors_that_may_be_shown_are_left_out_in_the_result(self, demo):
        assert demo.without_voice == {"salud": 1}

    def test_only_a_sector_of_three_is_shown_alone(self, demo):
        alone, others = demo.sector_means
        assert (alone.voices, alone.n) == (("salud",), 3)
        assert float(alone.means["PRE"]) * 100 / 3 == pytest.approx(31.11, abs=5e-3)
        assert (others.voices, others.n) == (("civil", "educacion", "social"), 4)
        # Item by item: educación 1, 0, 0, –, 0; social 2, 0, 1, 1, –; civil 1 and 0s.
        assert others.means["PRE"] == Fraction(1 + 4 + 1, 4 + 4 + 5)

    def test_json_has_the_keys_of_the_file_format_in_their_order(self, demo):
        written = json.loads(json.dumps(score_json(demo)))
        assert list(written)[:19] == [
            "network",
            "state",
            "level",
            "bounds",
            "reasons",
            "index",
            "ci",
            "n",
            "n_eff",
            "ad",
            "rwg",
            "stability",
            "stability_label",
            "dimensions",
            "items",
            "ns_as_zero",
            "unmet",
            "holding_back",
            "voice",
        ]
        assert written["index"] == 45.5
        assert written["unmet"] == [{"condition": "c2", "have": 2, "need": 3}]
        assert written["holding_back"] == ["PRE", "INF", "EVA"]
        assert list(written["items"]) == [item.code for item in ITEMS]
        assert list(written["dimensions"]) == list(DIMENSIONS)
        assert list(written["items"]["OBJ1"])[:5] == [
            "state",
            "level",
            "score",
            "ns",
            "na",
        ]
        assert list(written["dimensions"]["OBJ"])[:6] == [
            "state",
            "level",
            "score",
            "ci",
            "ad",
            "rwg",
        ]
        assert written["other_level"] == 2


class TestSufficiency:
    @pytest.mark.parametrize(
        ("sectors", "roster", "reasons", "state"),
        [
            (("a", "b", "c"), None, (), "ok"),
            (("a", "b"), None, ("pocos_respondentes",), "insufficient"),
            (
                ("a", "a", "a"),
                None,
                ("un_solo_sector", "dimensiones_faltantes"),
                "insufficient",
            ),
            (("a", "b", "b"), "abcd", (), "provisional"),  # .50 suffices
            (("a", "b", "b"), "abcde", ("baja_cobertura",), "insufficient"),
            (("a", "b", "c"), "abcd", (), "provisional"),  # .75
            (("a", "b", "c", "d"), "abcde", (), "ok"),  # .80
        ],
    )
    def test_who_answered_decides_whether_there_is_a_level(
        self, sectors, roster, reasons, state
    ):
        rosters = {"Red demo 7": list(roster)} if roster else None
        [result] = scored(make_uniform("22222", sectors), FEW_DRAWS, rosters=rosters)
        assert (result.reasons, result.state) == (reasons, state)
        has_level = state != "insufficient"
        assert (result.level is not None) == has_level
        assert (result.index is not None) == has_level
        assert (result.interval is not None) == has_level
        assert (result.stability is not None) == has_level
        assert bool(result.unmet) == has_level
        assert (result.ns_as_zero.level is not None) == has_level

    def test_items_and_dimensions_are_reported_without_a_level(self):
        [result] = scored(make_uniform("22222", ("a", "b")))
        assert {each.level for each in result.items.values()} == {2}
        assert {each.level for each in result.dimensions.values()} == {2}
        assert result.bounds == (2, 2)

    def test_a_network_of_the_roster_without_rows_comes_out_empty(self):
        rosters = {"Red demo 7": SECTORS, "Vacía": ("salud", "social")}
        filled, empty = scored(make_red_demo_7(), FEW_DRAWS, rosters=rosters)
        assert filled.level == 1
        assert (empty.network, empty.n, empty.usable) == ("Vacía", 0, 0)
        assert empty.reasons == (
            "pocos_respondentes",
            "un_solo_sector",
            "baja_cobertura",
            "dimensiones_faltantes",
        )
        assert empty.bounds == (0, 3)
        assert empty.n_eff is None
        assert empty.coverage == 0

    def test_nothing_that_does_not_exist_is_written_as_zero(self):
        [empty] = scored(make_table({i.code: "" for i in ITEMS}, ()), rosters={"R": []})
        written = score_json(empty)
        for key in ("level", "index", "ci", "n_eff", "ad", "rwg", "stability"):
            assert written[key] is None
        assert written["coverage"] is None
        assert written["ns_as_zero"] == {"level": None, "index": None}
        assert set(written["items"]["OBJ1"].values()) == {"insufficient", None, 0}

    def test_half_of_the_items_make_a_questionnaire_usable_even_if_all_are_ns(self):
        codes = np.full((26, 4), 2, dtype=np.int8)
        codes[:, 2] = -1
        codes[:13, 3] = -3  # 13 of 26 answered
        table = replace(make_uniform("22222", ("a", "b", "c", "c")), codes=codes)
        [result] = scored(table, FEW_DRAWS)
        assert (result.usable, result.incomplete) == (4, 0)
        assert result.n == 3  # whoever does not know anything has no valid answer
        codes = codes.copy()
        codes[13, 3] = -3
        [result] = scored(replace(table, codes=codes), FEW_DRAWS)
        assert (result.usable, result.incomplete) == (3, 1)

    def test_a_sector_with_only_incomplete_questionnaires_stays_in_the_roster(self):
        codes = np.full((26, 4), 2, dtype=np.int8)
        codes[:, 3] = -3
        table = replace(make_uniform("22222", ("a", "b", "b", "c")), codes=codes)
        [result] = scored(table, FEW_DRAWS)
        assert result.coverage == Fraction(2, 3)
        assert result.state == "provisional"

    def test_one_missing_dimension_keeps_a_level_that_does_not_depend_on_it(self):
        table = make_uniform("22221", ("a", "b", "c"), **unknown("PRE"))
        [result] = scored(table, FEW_DRAWS)
        assert (result.level, result.bounds, result.state) == (2, (2, 2), "ok")
        assert (result.index, result.interval, result.bottlenecks) == (None, None, ())
        assert result.stability.share == 1
        assert result.dimensions["PRE"].score is None

    def test_one_missing_dimension_that_decides_leaves_the_level_open(self):
        table = make_uniform("22211", ("a", "b", "c"), **unknown("PRE"))
        [result] = scored(table, FEW_DRAWS)
        assert result.reasons == ("nivel_no_identificado",)
        assert (result.level, result.bounds) == (None, (1, 2))

    def test_two_missing_dimensions_leave_no_level_even_where_the_bounds_agree(self):
        missing = unknown("PLA") | unknown("EVA")
        [result] = scored(make_uniform("11011", ("a", "b", "c"), **missing), FEW_DRAWS)
        assert result.reasons == ("dimensiones_faltantes",)
        assert (result.level, result.bounds) == (None, (1, 1))

    @pytest.mark.parametrize(
        ("levels", "level", "only_two_sectors_know"),
        [("22211", 2, ["PRE"]), ("11011", 1, ["PLA", "EVA"])],
        ids=["open between two levels", "two dimensions missing"],
    )
    def test_what_stays_open_without_a_sector_is_not_told_as_a_level(
        self, levels, level, only_two_sectors_know
    ):
        sectors = "aaabbbccdd"
        by_dimension = dict(zip(DIMENSIONS, levels, strict=True))
        answers = {
            item.code: by_dimension[item.dimension] * 6 + "NNNN"
            for item in ITEMS
            if item.dimension in only_two_sectors_know
        }
        [result] = scored(make_uniform(levels, sectors, **answers), FEW_DRAWS)
        assert result.level == level
        assert result.without_voice == {"a": None, "b": None}

    def test_ns_as_zero_may_give_a_level_where_there_is_none(self):
        table = make_uniform("22211", ("a", "b", "c"), **unknown("PRE"))
        [result] = scored(table, FEW_DRAWS)
        assert result.ns_as_zero.level == 1
        assert result.ns_as_zero.index == Fraction(100 * 6, 15)

    def test_organisations_can_be_the_voices(self):
        table = replace(
            make_uniform("22222", ("salud",) * 4), organisations=("a", "b", "c", "c")
        )
        [by_sector] = scored(table, FEW_DRAWS)
        [by_organisation] = scored(table, FEW_DRAWS, voice="organisation")
        assert by_sector.level is None
        assert (by_organisation.level, by_organisation.voice) == (2, "organisation")

    def test_voices_must_have_names(self):
        table = replace(make_uniform("22222", ("a", "b")), organisations=("x", ""))
        with pytest.raises(ValueError, match="organisation"):
            scored(table, voice="organisation")


def unknown(dimension):
    return {i.code: "NNN" for i in ITEMS if i.dimension == dimension}


NS, MISSING = "NS", "missing"
deviations = st.sampled_from([NS, MISSING, -1, 0, 0, 0, 0, 1])


@st.composite
def countries(draw):
    """Draw a table of two networks with three to eight respondents each.

    Answers lie around a rung of their dimension's own, so that all levels come up.
    """
    sizes = draw(st.tuples(st.integers(3, 8), st.integers(3, 8)))
    networks = ["Sur"] * sizes[0] + ["Norte"] * sizes[1]
    count = len(networks)
    sectors = [
        "a",
        "b",
        *draw(st.lists(st.sampled_from("abc"), min_size=count - 2, max_size=count - 2)),
    ]
    around = dict(
        zip(DIMENSIONS, draw(st.tuples(*[st.integers(0, 3)] * 5)), strict=True)
    )
    row = st.lists(deviations, min_size=count, max_size=count)
    rows = [
        [rung_near(around[item.dimension], each) for each in draw(row)]
        for item in ITEMS
    ]
    table = make_table({i.code: "2" * count for i in ITEMS}, sectors, networks=networks)
    return replace(table, codes=np.array(rows, dtype=np.int8))


def rung_near(rung, deviation):
    codes = {NS: -1, MISSING: -3}
    return codes[deviation] if deviation in codes else min(max(rung + deviation, 0), 3)


@settings(max_examples=25, deadline=None)
@given(countries(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(table, random):
    columns = list(range(len(table.networks)))
    random.shuffle(columns)
    other = reordered(table, columns)
    assert scored(table, FEW_DRAWS) == scored(other, FEW_DRAWS)
    digests = {
        reference_digest(each, METHOD, "digest", "sector") for each in (table, other)
    }
    assert len(digests) == 1


@settings(max_examples=25, deadline=None)
@given(countries())
def test_answering_twice_changes_no_level_where_there_is_one(table):
    count = len(table.networks)
    twice = reordered(table, [*range(count), *range(count)])
    copies = [f"{name} bis" for name in table.respondents]
    twice = replace(twice, respondents=(*table.respondents, *copies))
    for once, again in zip(
        scored(table, FEW_DRAWS), scored(twice, FEW_DRAWS), strict=True
    ):
        if once.level is not None:
            assert again.level == once.level
            assert again.index == once.index
            assert levels(again.items) == levels(once.items)
            assert levels(again.dimensions) == levels(once.dimensions)


def levels(parts):
    return {code: each.level for code, each in parts.items()}


def test_networks_are_scored_alike_alone_and_together():
    demo = make_red_demo_7()
    other = make_uniform(
        "33233",
        ("a", "b", "c"),
    )
    names = ("Otra",) * 3
    both = make_table(
        {
            item.code: "".join(
                "NX-"[-code - 1] if code < 0 else str(code)
                for code in [*demo.codes[row], *other.codes[row]]
            )
            for row, item in enumerate(ITEMS)
        },
        (*demo.sectors, *other.sectors),
        networks=(*demo.networks, *names),
        respondents=(*demo.respondents, *other.respondents),
    )
    together = scored(both)
    assert together[0] == scored(demo)[0]
    assert together[1].level == 2
    assert [each.network for each in together] == ["Red demo 7", "Otra"]


def test_the_seed_is_the_digest_of_network_wave_and_instrument():
    digest = hashlib.sha256(b"Red\n\nnucleo/1").hexdigest()
    assert seed_of("Red", "", "nucleo/1") == int(digest, 16)
    assert seed_of("Red", "2", "nucleo/1") != seed_of("Red", "", "nucleo/1")


def test_the_reference_changes_with_everything_that_a_result_depends_on():
    table = make_red_demo_7()
    changed = make_red_demo_7(OBJ1="3322213")
    base = (table, METHOD, "digest", "sector", None, "")
    digests = {
        reference_digest(*arguments)
        for arguments in (
            base,
            (changed, *base[1:]),
            (table, replace(METHOD, digest="x"), *base[2:]),
            (*base[:2], "another", *base[3:]),
            (*base[:3], "organisation", None, ""),
            (*base[:4], {"Red demo 7": ["salud"]}, ""),
            (*base[:5], "2"),
        )
    }
    assert len(digests) == 7


def test_the_report_names_method_questionnaire_and_reference():
    report = report_json(scored(make_red_demo_7()), METHOD, "nucleo/1", "abc")
    assert list(report) == ["method", "questionnaire", "reference", "networks"]
    assert report["method"] == "escalera5/1"

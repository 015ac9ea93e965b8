"""Method D.3: what institutions give one another (FP9), SB1–SB3, and rule B001."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.facts import Fact, readings
from intersect.analysis.flows import Member
from intersect.analysis.resource_flows import Delivery, ToldDeliveries, resource_flows
from intersect.analysis.sheet_facts import deliveries_from
from intersect.findings.of_network import every_finding
from intersect.findings.sources import OtherSources
from intersect.language import language
from intersect.questionnaire.answer import Answer
from tests.core.analysis_builders import make_red_demo_7, scored_quickly
from tests.core.flow_builders import CRITERIA
from tests.core.test_bottleneck_findings import NAMES

WORKED = "A→B A→C A→D B→C D→E"
"""A gives 3 of 5; F neither gives nor receives; E hangs on D."""


def told(deliveries=WORKED, names="ABCDEF", **options):
    rows = [each.split("→") for each in deliveries.split()]
    return ToldDeliveries(
        members=tuple(Member(name, name, has_answered=True) for name in names),
        deliveries=tuple(
            Delivery(giver, receiver, "horas") for giver, receiver in rows
        ),
        **{"document": "Acta", **options},
    )


def found_in(*arguments, **options):
    return resource_flows(told(*arguments, **options), CRITERIA)


class TestWhatASheetSays:
    def test_rows_with_both_ends_are_deliveries(self):
        written = deliveries_from(
            {
                "FP9": Answer(
                    {
                        "de_1": "CESFAM",
                        "a_1": "Escuela",
                        "tipo_1": "horas",
                        "de_2": "Sin destino",
                        "de_4": "Escuela",
                        "a_4": "CESFAM",
                        "document": "Acta",
                        "year": "2026",
                        "basis": "documented",
                    }
                )
            }
        )
        assert written.deliveries == (
            Delivery("CESFAM", "Escuela", "horas"),
            Delivery("Escuela", "CESFAM", ""),
        )
        assert (written.document, written.is_estimated) == ("Acta (2026)", False)

    def test_without_such_a_row_there_is_no_data(self):
        assert deliveries_from({}) is None
        assert deliveries_from({"FP9": Answer({"de_1": "CESFAM"})}) is None


class TestNames:
    def test_they_are_those_of_the_network_however_they_are_spelt(self):
        members = tuple(
            Member(name, name, has_answered=True)
            for name in ("Educación", "Salud", "C", "D", "E")
        )
        rows = (
            Delivery(" EDUCACION ", "salud"),
            Delivery("Educación", "Salud", "local"),
        )
        found = resource_flows(ToldDeliveries(members, rows, "", "Acta"), CRITERIA)
        assert [(a.sender, a.receiver) for a in found.arcs] == [("Educación", "Salud")]
        assert len(found.within) == 2
        assert found.elsewhere == ()

    def test_others_are_set_apart_and_lower_how_sure_it_is(self):
        assert not found_in("A→B B→C C→D D→E X→A").is_provisional
        found = found_in("A→B B→C X→A")
        assert found.elsewhere == (Delivery("X", "A", "horas"),)
        assert found.is_provisional
        assert found.severity is not None

    def test_mostly_unknown_ones_give_no_severity(self):
        found = found_in("A→B X→A X→B")
        assert found.reasons == ("unknown_names",)
        assert found.severity is None

    def test_half_is_enough(self):
        assert found_in("A→B X→A").reasons == ()

    def test_a_delivery_to_oneself_is_none_between_institutions(self):
        assert found_in("A→B A→A").elsewhere == (Delivery("A", "A", "horas"),)


class TestSeverities:
    def test_the_largest_giver_the_idle_and_the_only_way(self):
        found = found_in()
        assert found.severities == {"SB1": 1, "SB2": 2, "SB3": 3}
        assert found.largest_giver == ("A", 3)
        assert found.structure.isolated == ("F",)

    def test_without_a_source_nothing_is_judged(self):
        assert found_in(document="").reasons == ("no_source",)
        assert found_in(document="").severity is None

    def test_an_estimate_is_moderate_at_most(self):
        found = found_in(is_estimated=True)
        assert found.severities == {"SB1": 1, "SB2": 2, "SB3": 2}

    def test_four_institutions_are_too_few(self):
        assert found_in("A→B", "ABCD").reasons == ("few_organisations",)

    def test_a_star_by_design_says_so(self):
        star = "A→B A→C A→D A→E A→F"
        found = found_in(star, governance="lead")
        assert (found.severities["SB3"], found.is_star) == (1, True)
        assert not found_in(star).is_star

    @given(st.permutations(WORKED.split()))
    def test_the_order_of_rows_changes_nothing(self, rows):
        assert found_in(" ".join(rows)) == found_in()

    @given(
        st.sets(
            st.tuples(st.sampled_from("ABCDEF"), st.sampled_from("ABCDEF")).filter(
                lambda ends: ends[0] != ends[1]
            ),
            min_size=1,
        ),
        st.tuples(st.sampled_from("ABCDEF"), st.sampled_from("ABCDEF")).filter(
            lambda ends: ends[0] != ends[1]
        ),
    )
    def test_one_more_delivery_leaves_nobody_idle(self, ends, more):
        fewer = found_in(" ".join("→".join(each) for each in ends))
        extra = found_in(" ".join("→".join(each) for each in {*ends, more}))
        assert extra.severities["SB2"] <= fewer.severities["SB2"]


@pytest.fixture(scope="module")
def demo():
    return scored_quickly(make_red_demo_7())


class TestTheFinding:
    def of(self, demo, resources, *facts):
        found = every_finding(
            demo, NAMES, OtherSources(readings(facts), resources=resources)
        )
        [budget] = [each for each in found if each.code == "B001"]
        spanish = language("es")
        return budget.severity, [spanish.text(each) for each in budget.sentences]

    def test_resources_are_the_third_source_of_the_budget(self, demo):
        # sP of the worked example is 2; who decides lies outside: severity 3, and one
        # documented indicator alone is 2.
        severity, said = self.of(demo, told(), Fact("FP2", {"code": "central"}, "Acta"))
        assert severity == 3
        assert said[0] == "Presupuesto: grave, 3 de 3 fuentes."
        assert "De 5 entregas de recursos entre instituciones, 3 son de A." in said
        assert "F no entrega ni recibe recursos." in said
        assert (
            "Sin D, el 25 % de las otras que entregan o reciben recursos queda "
            "separado del grupo principal." in said
        )

    def test_without_them_it_says_that_they_have_no_data(self, demo):
        _, said = self.of(demo, None, Fact("FP2", {"code": "one"}, "Acta"))
        assert said[0] == "Presupuesto: grave, 2 de 3 fuentes."
        assert said[-1] == "Sin datos: lo que las instituciones se entregan."

    def test_they_alone_are_enough_for_findings_to_be_told(self, demo):
        # The third source is FB9: many do not know of the budget.
        severity, said = self.of(demo, told(is_estimated=True))
        assert severity == 3
        assert said[0] == "Presupuesto: grave, 3 de 3 fuentes."

    def test_worse_resources_never_lower_it(self, demo):
        even = "A→B B→C C→D D→E E→F F→A"
        better, _ = self.of(demo, told(even))
        worse, _ = self.of(demo, told(WORKED))
        assert better <= worse


def test_of_an_only_way_the_share_that_is_cut_off_is_told():
    found = found_in()
    assert found.structure.articulation == {"A": Fraction(1, 2), "D": Fraction(1, 4)}
    assert replace(found, severities={}).severity is None

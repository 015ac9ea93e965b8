"""The rules of findings: what makes each fire, what keeps it silent, what it says."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import replace
from fractions import Fraction

import pytest

from intersect import findings
from intersect.findings import RULE_OF, RULES, find_all
from intersect.findings.finding import Case, Finding
from intersect.findings.parallel_networks import RULE as PARALLEL
from intersect.findings.person_overload import RULE as OVERLOAD
from intersect.findings.possible_redundancy import RULE as POSSIBLE
from intersect.findings.probable_redundancy import RULE as PROBABLE
from intersect.findings.repeating_subgroup import RULE as SUBGROUP
from intersect.language import LANGUAGES, language
from tests.core.finding_builders import case_of, found_by, subjects_of, words
from tests.core.network_builders import make_network, worked_example

TWIN = make_network("A", members="a b c d", people="p q r s", hours=Fraction(2))
OTHER = replace(TWIN, network="B")
PAIR = ("A", "B")
NOT_RULES = {
    "bottleneck",
    "briefly",
    "fact_wording",
    "finding",
    "flow_wording",
    "naming",
    "of_network",
    "overlap_prevalence",
    "pair_evidence",
    "pair_reasons",
    "resolving",
    "resource_wording",
    "severities",
    "sources",
}
"""Modules of the package that several rules share."""


class TestTheListOfRules:
    def test_every_module_of_the_package_is_a_rule_that_is_listed(self) -> None:
        names = {each.name for each in pkgutil.iter_modules(findings.__path__)}
        modules = [
            importlib.import_module(f"intersect.findings.{name}")
            for name in sorted(names - NOT_RULES)
        ]
        assert names >= NOT_RULES
        assert {id(module.RULE) for module in modules} == set(map(id, RULES))

    def test_codes_are_letters_and_numbers_of_their_own(self) -> None:
        assert len(RULE_OF) == len(RULES)
        assert all(re.fullmatch("[A-Z][0-9]{3}", code) for code in RULE_OF)

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
    def test_every_rule_has_a_title_in_every_language(
        self, rule: findings.Rule
    ) -> None:
        titles = {language(code).text(rule.title) for code in LANGUAGES}
        assert len(titles) == len(LANGUAGES)

    def test_without_a_comparison_nothing_is_found(self) -> None:
        assert find_all(replace(case_of([]), comparison=None)) == ()

    def test_without_networks_nothing_is_found(self) -> None:
        assert find_all(case_of([])) == ()

    def test_the_gravest_come_first(self) -> None:
        found = find_all(case_of(worked_example()))
        assert [each.code for each in found] == ["R001", "R002"]  # method C.6
        assert [each.severity for each in found] == [3, 2]


class TestProbableRedundancy:
    def test_it_fires_for_networks_that_are_the_same(self) -> None:
        assert subjects_of(PROBABLE, TWIN, OTHER) == [PAIR]

    def test_it_is_silent_with_two_shared_members(self) -> None:
        few = [replace(each, members=frozenset("ab")) for each in (TWIN, OTHER)]
        assert found_by(PROBABLE, *few) == []

    def test_the_most_redundant_pair_comes_first(self) -> None:
        third = make_network("C", members="a b c z", people="t")
        found = found_by(PROBABLE, third, TWIN, OTHER)
        assert [set(each.subjects) for each in found] == [
            {"A", "B"},
            {"A", "C"},
            {"B", "C"},
        ]

    def test_the_worked_example_is_said_as_the_method_says_it(self) -> None:
        [finding] = found_by(PROBABLE, *worked_example())
        labels = {
            "N1": "Mesa de infancia",
            "N2": "Red de crianza",
            "themes:proteccion": "protección",
            "themes:desarrollo": "desarrollo infantil",
            "populations:primera": "primera infancia",
            "functions:coordinar": "coordinar",
            "functions:derivar": "derivar",
        }
        said = words(finding, labels, "es")
        assert (
            "«Mesa de infancia» y «Red de crianza» comparten 6 de 10 instituciones: "
            "CS, DS, ED, IN, JI y PI." in said
        )
        assert (
            "Ambas trabajan en desarrollo infantil y protección, con primera infancia, "
            "y coinciden en estas funciones: coordinar y derivar." in said
        )
        assert "Índice de redundancia: 0,64" in said
        assert "no es mayor que la esperable" in said


class TestWhatIsSaidBesideARedundancy:
    def said(self, **given: object) -> str:
        [finding] = found_by(PROBABLE, replace(TWIN, **given), replace(OTHER, **given))
        return words(finding)

    def test_the_hours_of_a_year_that_meeting_together_gives_back(self) -> None:
        # Four people sit in both, 2 hours a month: 4 × 2 × 12 (method C.4).
        said = self.said()
        assert "4 people sit in both: meeting together would give back 96 hours" in said
        assert "largely the same people" in said
        assert "common agenda" in said

    def test_hours_that_are_not_known_are_not_said(self) -> None:
        said = self.said(hours=None)
        assert "4 people sit in both." in said
        assert "give back" not in said

    def test_of_people_nobody_knows_nothing_is_said(self) -> None:
        said = self.said(people=frozenset())
        assert "people" not in said
        assert "agree on which of the two takes on" in said

    def test_networks_that_rules_require_are_not_merged(self) -> None:
        said = self.said(is_mandated=True)
        assert "merging them is not suggested" in said
        assert "Suggestion" not in said

    def test_one_network_that_a_rule_requires_is_named(self) -> None:
        [finding] = found_by(PROBABLE, replace(TWIN, is_mandated=True), OTHER)
        assert "A rule requires “A”; the other is voluntary." in words(finding)

    def test_the_declared_purpose_of_sharing_stands_beside_it(self) -> None:
        said = self.said(purpose="Deciden juntas el gasto.")
        assert "“A” says what it shares members for: “Deciden juntas el gasto”." in said

    def test_with_few_institutions_sharing_is_inevitable(self) -> None:
        assert "With few institutions" in self.said()
        many = make_network("C", members=" ".join(f"o{n}" for n in range(12)))
        [finding] = found_by(PROBABLE, TWIN, OTHER, many)
        assert "With few institutions" not in words(finding)

    def test_many_institutions_are_not_all_named_in_one_sentence(self) -> None:
        members = frozenset(f"o{n}" for n in range(9))
        said = self.said(members=members)
        assert "share 9 of 9 institutions: o0, o1, o2, o3, o4, o5 and 3 more." in said

    def test_all_listed_populations_are_everybody(self) -> None:
        said = self.said(populations=frozenset({"poblacion_general"}))
        assert "with populations:poblacion_general;" in said

    def test_no_sentence_of_any_rule_tells_to_close_a_network(self) -> None:
        said = self.said()
        for code, order in (("en", "clos"), ("es", "cerr"), ("pt", "encerr")):
            [finding] = found_by(PROBABLE, TWIN, OTHER)
            assert order not in words(finding, code=code).lower()
        assert "Suggestion" in said


class TestPossibleRedundancy:
    def test_it_fires_for_the_pair_of_the_worked_example(self) -> None:
        assert subjects_of(POSSIBLE, *worked_example()) == [("N1", "N3")]

    def test_it_is_silent_for_networks_that_are_the_same(self) -> None:
        assert found_by(POSSIBLE, TWIN, OTHER) == []


class TestParallelNetworks:
    def test_it_fires_for_the_same_work_with_other_members(self) -> None:
        apart = replace(OTHER, members=frozenset("wxyz"))
        assert subjects_of(PARALLEL, TWIN, apart) == [PAIR]
        [finding] = found_by(PARALLEL, TWIN, apart)
        said = words(finding)
        assert "none of their 8 institutions sits in both" in said
        assert "a gap in coordination" in said
        assert "Redundancy index" not in said

    def test_one_shared_institution_is_counted(self) -> None:
        nearly = replace(OTHER, members=frozenset("axyz"))
        [finding] = found_by(PARALLEL, TWIN, nearly)
        assert "only 1 of their 7 institutions sits in both" in words(finding)

    def test_it_is_silent_when_the_members_are_the_same(self) -> None:
        assert found_by(PARALLEL, TWIN, OTHER) == []


class TestSubgroupThatRepeats:
    whole = make_network("A", members="a b c d e f g h i j")

    def test_it_fires_for_a_part_with_the_functions_of_the_whole(self) -> None:
        part = make_network("B", members="a b c")
        [finding] = found_by(SUBGROUP, self.whole, part)
        said = words(finding)
        assert said.startswith("“B” works within “A”")
        assert "A subgroup is not a redundancy" in said

    def test_a_declared_part_may_be_the_larger_one(self) -> None:
        part = make_network("B", members="a b c")
        [finding] = found_by(SUBGROUP, replace(self.whole, parent="B"), part)
        assert words(finding).startswith("“A” works within “B”")

    def test_it_is_silent_when_the_part_does_something_else(self) -> None:
        part = make_network("B", members="a b c", functions="fiscalizar")
        assert found_by(SUBGROUP, self.whole, part) == []


class TestPersonOverload:
    def busy(self, networks: int, hours: int | None) -> list[Finding]:
        each = make_network(
            members="a",
            people="p",
            hours=None if hours is None else Fraction(hours),
        )
        sits_in = [replace(each, network=f"N{n}") for n in range(networks)]
        return found_by(OVERLOAD, *sits_in)

    def test_it_fires_from_16_hours_a_month_on(self) -> None:
        [finding] = self.busy(2, 8)
        assert finding.subjects == ("p",)
        assert finding.evidence == {"networks": ["N0", "N1"], "hours": 16.0}

    def test_it_fires_from_four_networks_on_whatever_the_hours(self) -> None:
        [finding] = self.busy(4, None)
        assert "is not known of all of them" in words(finding)

    def test_it_is_silent_below_both(self) -> None:
        assert self.busy(3, 5) == []

    def test_who_may_be_named_is_named_with_their_networks(self) -> None:
        [finding] = self.busy(2, 8)
        said = words(finding, {"p": "Ana Díaz", "N0": "Mesa", "N1": "Red"})
        assert "Ana Díaz sits in 2 networks: Mesa and Red." in said
        assert "16 hours a month" in said

    def test_of_who_may_not_be_named_neither_name_nor_networks_are_told(self) -> None:
        [finding] = self.busy(2, 8)
        said = words(finding, {"N0": "Mesa", "N1": "Red"})
        assert said.startswith("One person sits in 2 networks.")
        assert "Mesa" not in said

    def test_who_has_most_hours_comes_first(self) -> None:
        one = make_network("N1", members="a", people="p q", hours=Fraction(16))
        other = make_network("N2", members="a", people="q", hours=Fraction(4))
        assert subjects_of(OVERLOAD, one, other) == [("q",), ("p",)]

    def test_without_a_comparison_nobody_is_overloaded(self) -> None:
        case: Case = replace(case_of([]), comparison=None)
        assert list(OVERLOAD.find(case)) == []

"""How common overlaps are among networks, and overload among people."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from intersect.analysis.network import Network
from intersect.analysis.network_comparison import compare_networks
from intersect.analysis.workload import Load
from intersect.findings import find_all
from intersect.findings.finding import Finding
from intersect.findings.overlap_prevalence import (
    PAIR_KINDS,
    judged,
    overlap_prevalence,
    overload_prevalence,
)
from tests.core.finding_builders import case_of
from tests.core.network_builders import (
    FEWER,
    METHOD,
    make_network,
    network_lists,
    worked_example,
)

R001 = PAIR_KINDS[0]


def pairs_of(found: list[Network]) -> list[Finding]:
    kinds = {kind.code for kind in PAIR_KINDS}
    return [each for each in find_all(case_of(found)) if each.code in kinds]


class TestNetworks:
    def test_those_of_the_worked_example(self) -> None:
        """Method C.6: one probable pair and one possible one, of seven networks."""
        example = worked_example()
        shares = overlap_prevalence(judged(example), pairs_of(example), 5)
        counts = {k.code: s and (s.count, s.of) for k, s in shares.items()}
        assert counts == {
            "R001": (2, 7),  # N1 and N2
            "R002": (2, 7),  # N1 and N3
            "R003": (0, 7),
            "R004": (0, 7),
        }
        # Wilson: (x + z²/2 ± z·√(x(n−x)/n + z²/4)) / (n + z²), by hand
        probable = shares[R001]
        assert probable is not None
        assert probable.low == pytest.approx(0.0822, abs=1e-4)
        assert probable.high == pytest.approx(0.6411, abs=1e-4)

    def test_one_in_many_pairs_counts_once(self) -> None:
        same = [make_network(f"N{number}") for number in range(5)]
        found = pairs_of(same)
        assert len(found) == 10
        share = overlap_prevalence(judged(same), found, 5)[R001]
        assert share is not None
        assert (share.count, share.of) == (5, 5)

    def test_of_few_networks_no_share_is_given(self) -> None:
        same = [make_network(f"N{number}") for number in range(4)]
        shares = overlap_prevalence(judged(same), pairs_of(same), 5)
        assert set(shares.values()) == {None}

    def test_of_some_only_those_are_counted(self) -> None:
        example = worked_example()
        some = {"N1", "N3", "N4", "N6", "N7"}
        share = overlap_prevalence(judged(example) & some, pairs_of(example), 5)[R001]
        assert share is not None
        assert (share.count, share.of) == (1, 5)

    def test_who_cannot_be_compared_is_in_neither_number(self) -> None:
        ready, other = make_network("A"), make_network("B")
        asleep = make_network("C", is_active=False)
        unknown = make_network("D", themes="")
        alone = make_network("E", territory="Vitacura")
        assert judged([ready, other, asleep, unknown, alone]) == {"A", "B"}
        assert judged([ready, asleep, unknown, alone]) == frozenset()

    @FEWER
    @given(network_lists())
    def test_whatever_is_found_is_found_of_judged_networks(
        self, found: list[Network]
    ) -> None:
        assert {n for each in pairs_of(found) for n in each.subjects} <= judged(found)


class TestPeople:
    def test_out_of_those_whose_load_is_known(self) -> None:
        """Method C.4: 4 networks are overload; of whose hours are unknown it is not."""
        four = [
            make_network(f"N{number}", people="p1 p2", hours=None)
            for number in range(4)
        ]
        once = make_network("N5", people="p3 p4 p5 p6")
        unknown = replace(once, network="N6", people=frozenset({"p7"}), hours=None)
        known = replace(once, hours=Fraction(METHOD.load_warning_hours - 1))
        loads = compare_networks([*four, known, unknown], frozenset(), METHOD).loads
        share = overload_prevalence(loads, 5)
        assert share is not None
        assert (share.count, share.of) == (2, 6)
        assert overload_prevalence(loads, 7) is None

    def test_who_is_close_to_it_is_not_overloaded(self) -> None:
        loads = [Load(f"p{number}", 3, None, "warning") for number in range(5)]
        share = overload_prevalence(loads, 5)
        assert share is not None
        assert share.count == 0

"""Flows of information between the organisations of a network: from reports to arcs.

Method B.9. Each organisation says of the others whether it sends them information and
whether it receives any from them, so an arc can be told from both of its ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Member:
    """An organisation of the network's roster."""

    organisation: str
    sector: str
    has_answered: bool


@dataclass(frozen=True)
class TieReport:
    """What one organisation says of its tie to another (T3, T4); None if it did not."""

    reporter: str
    other: str
    sends: bool | None
    receives: bool | None


@dataclass(frozen=True)
class NetworkTies:
    """The roster of a network and what was reported in it.

    Raises `ValueError` when an organisation stands twice in the roster, or a report is
    repeated, about oneself, or names somebody who is not in the roster.
    """

    network: str
    members: tuple[Member, ...]
    reports: tuple[TieReport, ...]
    governance: str = ""
    """FG1: shared, lead or secretariat; empty when it is not known."""

    def __post_init__(self) -> None:
        """Refuse what contradicts itself."""
        names = {each.organisation for each in self.members}
        ties = {(each.reporter, each.other) for each in self.reports}
        if len(names) < len(self.members) or len(ties) < len(self.reports):
            raise ValueError(f"{self.network}: an organisation or a report is repeated")
        for reporter, other in sorted(ties):
            if reporter == other or not {reporter, other} <= names:
                raise ValueError(f"{self.network}: {reporter} cannot report {other}")

    @property
    def organisations(self) -> tuple[str, ...]:
        """Return the organisations of the roster, by name."""
        return tuple(sorted(each.organisation for each in self.members))

    @property
    def response(self) -> Fraction | None:
        """Return the share of organisations that answered (0–1); None of nobody."""
        if not self.members:
            return None
        return Fraction(
            sum(each.has_answered for each in self.members), len(self.members)
        )


@dataclass(frozen=True, order=True)
class Arc:
    """Something flows from one organisation to another."""

    sender: str
    receiver: str
    is_confirmed: bool = False
    """Both ends said so."""
    is_single_report: bool = False
    """Only one end said anything: its word counts, and is flagged."""


def information_arcs(reports: Iterable[TieReport]) -> tuple[Arc, ...]:
    """Return the arcs that a sender or a receiver reported, by their names."""
    told: dict[tuple[str, str], list[bool]] = {}
    for report in reports:
        sent, received = (
            (report.reporter, report.other),
            (report.other, report.reporter),
        )
        for ends, says in ((sent, report.sends), (received, report.receives)):
            if says is not None:
                told.setdefault(ends, []).append(says)
    return tuple(
        Arc(*ends, is_confirmed=said == [True, True], is_single_report=len(said) == 1)
        for ends, said in sorted(told.items())
        if any(said)
    )

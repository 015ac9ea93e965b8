"""R005: networks take too many hours, or there are too many, of one person (C.4)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from intersect.findings.finding import Case, Finding, Labels, Rule, Severity
from intersect.findings.naming import listing
from intersect.language import Message, message, message_n

if TYPE_CHECKING:
    from intersect.analysis.workload import Load

SEVERITY: Severity = 2


def find(case: Case) -> Iterator[Finding]:
    """Yield who is overloaded, most hours and then most networks first."""
    if case.comparison is None:
        return
    loads = [each for each in case.comparison.loads if each.flag == "sobrecarga"]
    sits_in: dict[str, list[str]] = {load.person: [] for load in loads}
    for network in case.comparison.found.measures.table.networks:
        if network.is_active:
            for person in sits_in.keys() & network.people:
                sits_in[person].append(network.network)
    for load in sorted(loads, key=_weight):
        yield Finding(
            RULE.code,
            SEVERITY,
            (load.person,),
            {
                "networks": sits_in[load.person],
                "hours": None if load.hours is None else float(load.hours),
            },
        )


def sentences(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return the evidence in words; who may not be named stays «one person»."""
    networks: Any = finding.evidence["networks"]
    hours: Any = finding.evidence["hours"]
    [person] = finding.subjects
    if person in labels:
        sits = message(
            "{person} sits in {count} networks: {networks}.",
            person=labels[person],
            count=len(networks),
            networks=listing(labels, networks),
        )
    else:
        sits = message_n(
            "One person sits in {count} network.",
            "One person sits in {count} networks.",
            len(networks),
        )
    return (
        sits,
        message("Their meetings take {hours} hours a month.", hours=round(hours))
        if hours is not None
        else message("How many hours their meetings take is not known of all of them."),
        message(
            "Suggestion: see who else of the institution could take one of the seats."
        ),
    )


def _weight(load: Load) -> tuple[Fraction, int, str]:
    return -(load.hours or Fraction(0)), -load.networks, load.person


RULE = Rule(
    code="R005",
    source="C.4",
    title=message("Person with too many networks or hours"),
    find=find,
    sentences=sentences,
)

"""What findings about two networks have in common: their figures, and their words.

Method C.2, guards 3 to 6, C.3, C.4 and the sentence of C.6.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from intersect.analysis.network import Network
from intersect.findings.finding import Case, Finding, Labels, Severity
from intersect.findings.naming import hundredths, listing, named, terms
from intersect.language import Message, message, message_n

if TYPE_CHECKING:
    from intersect.analysis.network_comparison import Pair
    from intersect.analysis.redundancy import OverlapClass

MONTHS = 12
PROFILE = ("themes", "populations", "functions")


def pair_findings(
    case: Case, code: str, kind: OverlapClass, severity: Severity
) -> Iterator[Finding]:
    """Yield the pairs of a class, the most redundant first."""
    chosen = [pair for pair in case.pairs if pair.kind == kind]
    for pair in sorted(chosen, key=lambda pair: -(pair.index or 0)):
        subjects = (pair.a.network, pair.b.network)
        yield Finding(code, severity, subjects, evidence_of(case, pair))


def evidence_of(case: Case, pair: Pair) -> dict[str, object]:
    """Return the figures of a pair, without anybody's name."""
    a, b = pair.a, pair.b
    common = {part: sorted(getattr(a, part) & getattr(b, part)) for part in PROFILE}
    if case.comparison and case.populations.issubset(common["populations"]):
        common["populations"] = [case.comparison.method.populations_everyone]
    return {
        "index": pair.index,
        "m": pair.m,
        "theta": pair.theta,
        "pi": pair.pi,
        "phi": pair.phi,
        "t": pair.t,
        "jaccard": pair.jaccard,
        "shared": sorted(a.members & b.members),
        "united": len(a.members | b.members),
        **common,
        "people": len(a.people & b.people),
        "hours_released": pair.hours_released,
        "bicm_q": pair.bicm_q,
        "notes": list(pair.notes),
        "purposes": {
            each.network: each.purpose for each in (a, b) if each.purpose.strip()
        },
        "mandated": [each.network for each in (a, b) if each.is_mandated],
        "part": _smaller(a, b).network,
    }


def sharing(finding: Finding, labels: Labels) -> Message:
    """Say which institutions sit in both networks, out of how many."""
    shared = strings(finding, "shared")
    a, b = names(finding, labels)
    return message_n(
        "“{a}” and “{b}” share {count} of {united} institutions: {list}.",
        "“{a}” and “{b}” share {count} of {united} institutions: {list}.",
        len(shared),
        a=a,
        b=b,
        united=finding.evidence["united"],
        list=listing(labels, shared),
    )


def same_work(finding: Finding, labels: Labels) -> Message:
    """Say which themes, populations and functions both have."""
    said = {part: terms(labels, part, strings(finding, part)) for part in PROFILE}
    return message(
        "Both work on {themes}, with {populations}; they coincide in these functions: "
        "{functions}.",
        **said,
    )


def index(finding: Finding) -> Message:
    """Say the index, and what it is measured by."""
    return message(
        "Redundancy index: {index}, from 0 (nothing in common) to 1 (the same).",
        index=hundredths(number(finding, "index") or 0),
    )


def load(finding: Finding) -> Iterator[Message]:
    """Say who meets twice, and what meeting together would give back."""
    people, released = finding.evidence["people"], number(finding, "hours_released")
    if not isinstance(people, int) or not people:
        return
    if released:
        yield message_n(
            "{count} person sits in both: meeting together would give back {hours} "
            "hours a year.",
            "{count} people sit in both: meeting together would give back {hours} "
            "hours a year.",
            people,
            hours=round(released * MONTHS),
        )
    else:
        yield message_n(
            "{count} person sits in both.", "{count} people sit in both.", people
        )
    if "same_people" in strings(finding, "notes"):
        yield message("So it is largely the same people who meet.")


def guards(finding: Finding, labels: Labels) -> Iterator[Message]:
    """Say what may make the overlap something that is meant, or inevitable."""
    purposes = finding.evidence["purposes"]
    if isinstance(purposes, Mapping):
        for network, purpose in purposes.items():
            yield message(
                "“{name}” says what it shares members for: “{purpose}”.",
                name=named(labels, network),
                purpose=str(purpose).strip().rstrip("."),
            )
    mandated = strings(finding, "mandated")
    if len(mandated) == 1:
        yield message(
            "A rule requires “{name}”; the other is voluntary.",
            name=named(labels, mandated[0]),
        )
    if "few_organisations" in strings(finding, "notes"):
        yield message("With few institutions, sharing members is inevitable.")


def chance(finding: Finding) -> Message:
    """Say whether so many shared members were to be expected (C.3): a qualifier."""
    if "beyond_chance" in strings(finding, "notes"):
        return message(
            "They coincide more than was to be expected, given in how many networks "
            "each institution takes part."
        )
    return message(
        "They do not coincide more than was to be expected, given in how many "
        "networks each institution takes part."
    )


def suggestion(finding: Finding, labels: Labels) -> Message:
    """Say what could be talked about; never that a network should be closed."""
    notes = strings(finding, "notes")
    if "mandated" in notes:
        return message(
            "Rules require both: merging them is not suggested, agreeing on a common "
            "calendar is."
        )
    if "same_people" in notes:
        return message("Suggestion: see whether both can meet on a common agenda.")
    return message(
        "Suggestion: agree on which of the two takes on what both do: {functions}.",
        functions=terms(labels, "functions", strings(finding, "functions")),
    )


def redundancy_sentences(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return the evidence of a redundant pair in words (C.6)."""
    return (
        sharing(finding, labels),
        same_work(finding, labels),
        index(finding),
        *load(finding),
        *guards(finding, labels),
        chance(finding),
        suggestion(finding, labels),
    )


def names(finding: Finding, labels: Labels) -> tuple[object, object]:
    """Return what the two networks are called."""
    one, other = finding.subjects
    return named(labels, one), named(labels, other)


def strings(finding: Finding, name: str) -> list[str]:
    """Return a list of the evidence."""
    found: Any = finding.evidence[name]
    return list(found)


def number(finding: Finding, name: str) -> float | None:
    """Return a figure of the evidence, None when it is not known."""
    found: Any = finding.evidence[name]
    return None if found is None else float(found)


def _smaller(a: Network, b: Network) -> Network:
    """Return the one of the two that is a part of the other, if one is."""
    if a.parent == b.network:
        return a
    if b.parent == a.network:
        return b
    return min((a, b), key=lambda each: len(each.members))

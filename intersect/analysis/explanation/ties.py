"""What the structure of a network's flows says, in sentences that show their numbers.

Method D.3: in words that an outsider understands; each with how grave it is, or with
why nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from intersect.analysis.criteria import Criteria
from intersect.analysis.flows import Arc, NetworkTies
from intersect.analysis.structure import Structure
from intersect.analysis.structure_severity import NetworkFlows, sinks
from intersect.language import Message, message, message_n
from intersect.questionnaire.parts import LocalText


@dataclass(frozen=True)
class TieStatement:
    """What is said of one measure."""

    code: str
    """SI1–SI6."""
    name: Message
    sentences: tuple[Message, ...]
    severity: int | None
    """0–3; None where it is not judged."""


def certainty(
    found: NetworkFlows, ties: NetworkTies, criteria: Criteria
) -> tuple[Message, ...]:
    """Return who answered, and what this makes of the measures; first the count."""
    answered = sum(each.has_answered for each in ties.members)
    said = [
        message_n(
            "{answered} of {count} institution answered.",
            "{answered} of {count} institutions answered.",
            found.organisations,
            answered=answered,
        )
    ]
    if "few_organisations" in found.reasons:
        said.append(
            message(
                "The structure is not computed: a network needs {least} institutions "
                "for it.",
                least=criteria.roster_min_organisations,
            )
        )
    if "low_response" in found.reasons:
        said.append(
            message(
                "The structure is not computed: {percent} of every 100 institutions "
                "have to answer, since a map with so many gaps misleads.",
                percent=int(criteria.roster_min_response * 100),
            )
        )
    if not found.reasons and found.is_provisional:
        said.append(
            message(
                "Provisional: fewer than {percent} of every 100 institutions answered. "
                "What is said here can change with those that are missing.",
                percent=int(criteria.roster_full_response * 100),
            )
        )
    return tuple(said)


def arcs_sentence(arcs: Iterable[Arc]) -> Message:
    """Return how many arcs there are, and how sure they are."""
    arcs = tuple(arcs)
    if not arcs:
        return message("So far no answer tells of information from one to another.")
    return message_n(
        "Information goes from one institution to another in {count} case; {confirmed} "
        "reported by both, {single} by the only one that answered about it.",
        "Information goes from one institution to another in {count} cases; "
        "{confirmed} reported by both, {single} by the only one that answered about "
        "it.",
        len(arcs),
        confirmed=sum(each.is_confirmed for each in arcs),
        single=sum(each.is_single_report for each in arcs),
    )


def tie_statements(
    found: NetworkFlows, sectors: dict[str, LocalText], criteria: Criteria
) -> tuple[TieStatement, ...]:
    """Return what is said of each measure, in their order; nothing without structure.

    `sectors` are the names of the sectors by code.
    """
    structure = found.structure
    if structure is None:
        return ()
    severities = found.severities
    silent = [sectors[code] for code in found.isolated_sectors]
    told = (
        ("SI1", message("Isolated institutions"), _isolated(structure, silent)),
        ("SI2", message("Both ways"), _both_ways(structure, criteria)),
        ("SI3", message("Receives and does not return"), _sinks(structure, criteria)),
        ("SI4", message("The only way"), _only_ways(structure, found.arcs)),
        ("SI5", message("Concentration"), _concentration(structure)),
        ("SI6", message("Reach"), _reach(structure)),
    )
    return tuple(
        TieStatement(
            code,
            name,
            (*sentences, *([_star()] if code in found.capped else [])),
            severities[code],
        )
        for code, name, sentences in told
    )


def _isolated(found: Structure, sectors: list[LocalText]) -> Iterator[Message]:
    if not found.isolated:
        yield message("No institution is isolated: each sends or receives information.")
        return
    yield message_n(
        "{names} neither sends nor receives information: {count} of {all} "
        "institutions.",
        "{names} neither send nor receive information: {count} of {all} institutions.",
        len(found.isolated),
        names=found.isolated,
        all=len(found.organisations),
    )
    if sectors:
        yield message_n(
            "A whole sector is left out: {sectors}.",
            "Whole sectors are left out: {sectors}.",
            len(sectors),
            sectors=sectors,
        )


def _both_ways(found: Structure, criteria: Criteria) -> Iterator[Message]:
    share = found.dyad_reciprocity
    if share is None:
        yield message("No information goes between institutions.")
        return
    yield message_n(
        "Of {count} pair of institutions between which information goes, it goes both "
        "ways in {mutual} ({percent}%).",
        "Of {count} pairs of institutions between which information goes, it goes both "
        "ways in {mutual} ({percent}%).",
        found.dyads,
        mutual=found.mutual,
        percent=share * 100,
    )
    if found.dyads < criteria.dyads_min:
        yield message(
            "With fewer than {least} pairs this is not judged.",
            least=criteria.dyads_min,
        )


def _sinks(found: Structure, criteria: Criteria) -> Iterator[Message]:
    names = sinks(found, criteria)
    if not names:
        yield message("Nobody receives from many and returns to few.")
    for name in names:
        yield message(
            "{name} receives information from {received} institutions and sends it to "
            "{returned} of them.",
            name=name,
            received=found.received[name],
            returned=found.returned[name],
        )


def _only_ways(found: Structure, arcs: Iterable[Arc]) -> Iterator[Message]:
    if not found.articulation:
        yield message("No institution is the only way to another.")
    sizes = _component_sizes(found.organisations, arcs)
    gravest_first = sorted(found.articulation.items(), key=lambda each: -each[1])
    for name, share in gravest_first:
        others = sizes[name] - 1
        cut_off = share * others
        yield message_n(
            "If {name} stops taking part, {count} of the other {others} connected "
            "institutions is left without a way to the main group.",
            "If {name} stops taking part, {count} of the other {others} connected "
            "institutions are left without a way to the main group.",
            int(cut_off),
            name=name,
            others=others,
        )
    for first, second in found.bridges:
        yield message(
            "Only the tie between {first} and {second} joins the two sides of it.",
            first=first,
            second=second,
        )


def _concentration(found: Structure) -> Iterator[Message]:
    top = max(found.betweenness.values())
    most = [name for name, value in found.betweenness.items() if value == top]
    if top and len(most) == 1:
        yield message("Most ways between others pass through {name}.", name=most[0])
    # Exact decimals: of a float half up would be another.
    yield message(
        "Concentration is {percent} out of 100: 0 when ways are spread out, 100 when "
        "all pass through one institution.",
        percent=Fraction(str(found.centralization)) * 100,
    )


def _reach(found: Structure) -> Iterator[Message]:
    n = len(found.organisations)
    pairs = n * (n - 1)
    yield message(
        "Information can get from one institution to another, directly or through "
        "others, in {joined} of {pairs} possible ways ({percent}%).",
        joined=int(found.reach * pairs),
        pairs=pairs,
        percent=found.reach * 100,
    )


def _star() -> Message:
    return message(
        "Counts as mild at most: one institution leads or coordinates this network, so "
        "that ways lead through it by design."
    )


def _component_sizes(names: Iterable[str], arcs: Iterable[Arc]) -> dict[str, int]:
    """Return how many institutions are connected with each, itself included."""
    groups = {name: {name} for name in names}
    for arc in arcs:
        one, other = groups[arc.sender], groups[arc.receiver]
        if one is not other:
            one |= other
            groups.update(dict.fromkeys(other, one))
    return {name: len(group) for name, group in groups.items()}

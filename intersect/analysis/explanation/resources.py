"""What institutions give one another, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from intersect.analysis.criteria import Criteria
from intersect.analysis.explanation.ties import TieStatement
from intersect.analysis.resource_flows import Reason, ResourceFlows
from intersect.language import Message, message, message_n

RESOURCE_KINDS: Mapping[str, Message] = {
    "dinero": message("Money"),
    "horas": message("Working hours"),
    "vehiculo": message("Vehicle"),
    "local": message("Premises"),
    "materiales": message("Materials"),
}
"""By the code that sheets and rosters have for it."""


def kind_name(code: str) -> Message | str:
    """Return what a kind of resource is called; its code where nobody named it."""
    return RESOURCE_KINDS.get(code, code)


def giver_sentence(name: object, given: int, arcs: int) -> Message:
    """Return behind how many of the deliveries the largest giver stands."""
    return message_n(
        "The {count} delivery of resources between institutions is by {name}.",
        "Of {count} deliveries of resources between institutions, {given} are by "
        "{name}.",
        arcs,
        given=given,
        name=name,
    )


def idle_sentence(names: Sequence[object]) -> Message:
    """Return who neither gives nor receives."""
    return message_n(
        "{names} neither gives nor receives resources.",
        "{names} neither give nor receive resources.",
        len(names),
        names=names,
    )


def only_way_sentence(name: object, share: Fraction) -> Message:
    """Return how many (0–1) would be cut off without an institution."""
    return message(
        "Without {name}, {percent}% of the others that give or receive resources are "
        "cut off from the main group.",
        name=name,
        percent=int(share * 100 + Fraction(1, 2)),
    )


def few_known() -> Message:
    """Return that too many ends are nobody of the network."""
    return message(
        "This is provisional: many deliveries of the factual sheet name institutions "
        "that are not members of the network."
    )


def star_by_design() -> Message:
    """Return why an only way weighs little where one institution leads."""
    return message(
        "One institution leads this network, so that resources pass through it is as "
        "intended and weighs little here."
    )


REASONS: Mapping[Reason, Message] = {
    "few_organisations": message(
        "Not judged: the network has too few institutions for it."
    ),
    "no_source": message(
        "Not judged: the factual sheet does not say where this comes from."
    ),
    "unknown_names": message(
        "Not judged: most deliveries name institutions that are not members of the "
        "network. Write their names in the sheet as the network has them."
    ),
}
"""Why deliveries give no severity."""


def resource_statements(
    found: ResourceFlows, criteria: Criteria
) -> tuple[TieStatement, ...]:
    """Return what is said of SB1–SB3, as of ties; nothing where nothing is judged."""
    structure, giver = found.structure, found.largest_giver
    if structure is None or giver is None:
        return ()
    only_way: Any = criteria.structure["SB3"].scale
    ways = sorted(structure.articulation.items(), key=lambda each: (-each[1], each[0]))
    cut_off = [
        only_way_sentence(name, share)
        for name, share in ways
        if only_way.severity(share)
    ]
    idle = structure.isolated
    told = (
        (
            "SB1",
            message("The largest giver"),
            [giver_sentence(*giver, len(found.arcs))],
        ),
        (
            "SB2",
            message("Outside the resources"),
            [idle_sentence(idle) if idle else message("Everybody gives or receives.")],
        ),
        (
            "SB3",
            message("The only way of resources"),
            [
                *(cut_off or [message("No institution is the only way of resources.")]),
                *([star_by_design()] if found.is_star else []),
            ],
        ),
    )
    return tuple(
        TieStatement(code, name, tuple(said), found.severities[code])
        for code, name, said in told
    )

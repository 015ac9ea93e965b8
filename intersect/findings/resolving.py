"""Who can resolve what was found, as the network itself says (FV1 of its sheet)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intersect.analysis.combination import Resolver
from intersect.findings.finding import Finding
from intersect.language import Message, message

RESOLVERS: Mapping[Resolver, Message] = {
    "network": message("the network"),
    "municipality": message("the municipality"),
    "region": message("the region"),
    "ministry": message("the ministry"),
}
"""In the order in which they are nearest to the network (method D.4)."""

NOT_SAID = message("nobody has said yet")


def resolver_of(finding: Finding) -> Message | None:
    """Return who can resolve a bottleneck; None while nobody has said it.

    Of other findings the sheet does not ask it.
    """
    said: Any = finding.evidence.get("resolver")
    return RESOLVERS[said] if said else None


def is_asked(finding: Finding) -> bool:
    """Whether the sheet of the network asks who can resolve what was found."""
    return "resolver" in finding.evidence

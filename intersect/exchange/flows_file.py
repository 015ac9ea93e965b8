"""The structure of flows as a table for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intersect.exchange.scores_file import NOTHING, STATES, aligned
from intersect.language import Language, message


def as_table(report: Mapping[str, Any], reader: Language) -> str:
    """Return the main figures of each network, rounded, in the reader's language."""
    networks = report["networks"]
    codes = list(dict.fromkeys(code for n in networks for code in n["severities"]))
    heading = [
        reader.text(each)
        for each in (
            message("Network"),
            message("Status"),
            message("Institutions"),
            message("Share that answered"),
            message("Arcs"),
            message("Confirmed arcs"),
            message("Density"),
            message("Two-way ties"),
            message("Reach"),
        )
    ]
    return aligned(
        [[*heading, *codes], *(_row(network, codes, reader) for network in networks)]
    )


def _row(network: Mapping[str, Any], codes: list[str], reader: Language) -> list[str]:
    def share(part: float | None) -> str:
        return NOTHING if part is None else reader.number(part, 2)

    severities = (network["severities"][code] for code in codes)
    return [
        network["network"],
        reader.text(STATES[_state(network)]),
        str(network["organisations"]),
        share(network["response"]),
        str(network["arcs"]),
        str(network["confirmed_arcs"]),
        share(network["density"]),
        share(network["dyad_reciprocity"]),
        share(network["reach"]),
        *(NOTHING if each is None else str(each) for each in severities),
    ]


def _state(network: Mapping[str, Any]) -> str:
    if network["reasons"]:
        return "insufficient"
    return "provisional" if network["provisional"] else "ok"

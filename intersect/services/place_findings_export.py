"""The findings of a commune or region in a wave as rows of a file; nobody is named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.analysis.combination import FAMILIES
from intersect.analysis.explanation.holding_back import SEVERITIES
from intersect.exchange.findings_file import Value
from intersect.language import Language
from intersect.services.findings_export import STATES
from intersect.services.place_findings import PlaceFinding, PlaceFindings


def place_rows(
    found: PlaceFindings, wave: str, reader: Language
) -> Iterator[list[Value]]:
    """Yield a row for each finding, as `exchange.findings_file.OF_A_WAVE` names it."""
    for each in found.rows:
        one, other = (*each.names, "", "")[:2]
        evidence: Any = each.finding.evidence
        sources = evidence.get("sources")
        yield [
            wave,
            each.commune,
            each.finding.code,
            reader.text(each.told.title),
            each.finding.severity,
            reader.text(SEVERITIES[each.finding.severity]),
            one,
            other,
            evidence.get("dimension", ""),
            " ".join(map(reader.text, each.told.sentences)),
            reader.text(each.told.resolver) if each.told.resolver else "",
            sources,
            None if sources is None else FAMILIES,
            *_common(each),
            *_review(each, reader),
            each.method,
            each.network.instrument if each.network else "",
            each.network.method if each.network else "",
        ]


def _common(row: PlaceFinding) -> tuple[Value, ...]:
    """Return who counts, and how many networks have it; empty where they are few."""
    people = row.network.people if row.network else None
    if row.common is None:
        return people, None, None, None, None, None
    found = row.common
    return people, found.count, found.of, found.share, found.low, found.high


def _review(row: PlaceFinding, reader: Language) -> tuple[Value, ...]:
    if row.overlap is None:
        return "", ""
    last = row.overlap.standing.last
    state = reader.text(STATES[row.overlap.standing.state])
    return state, last.at.date().isoformat() if last else ""

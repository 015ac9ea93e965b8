"""The findings about networks as rows of a file: nobody is named in it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence

from intersect.exchange.findings_file import Value
from intersect.findings import RULE_OF
from intersect.findings.finding import Finding
from intersect.findings.pair_evidence import MONTHS, number
from intersect.findings.pair_reasons import CLASS_NAMES
from intersect.language import Language, Message, message
from intersect.services.overlap_changes import CHANGES, ChangedPair, OverlapChanges
from intersect.services.overlap_reviews import State
from intersect.services.overlaps import Overlap, Overlaps, sentences_of

STATES: Mapping[State, Message] = {
    "proposed": message("Proposed"),
    "confirmed": message("Confirmed"),
    "discarded": message("Discarded"),
}
Changes = Mapping[uuid.UUID, OverlapChanges]
"""Commune -> what became of its overlaps."""


def finding_rows(
    overlaps: Overlaps,
    pairs: Sequence[Overlap],
    people: Sequence[Finding],
    reader: Language,
    changes: Changes,
) -> Iterator[list[Value]]:
    """Yield the findings about `pairs` and about `people`, gravest first in each.

    `changes`: what became of pairs since a wave closed in their commune.
    """
    for each in pairs:
        since = changes.get(uuid.UUID(each.pair.a.territory))
        changed = since.of(each.finding.subjects) if since else None
        yield [
            *_pair_row(overlaps, each, reader),
            *_changed_cells(changed, since, reader),
        ]
    for finding in people:
        yield _person_row(overlaps, finding, reader)


def gone_rows(
    overlaps: Overlaps, changes: Changes, reader: Language
) -> Iterator[list[Value]]:
    """Yield the pairs that are no finding any more: two names and what they were."""
    for since in changes.values():
        for each in since.pairs:
            if each.change == "gone":
                yield [
                    *(since.commune, "", "", None, *each.names, "", "", ""),
                    *([None] * 11),
                    *("", overlaps.comparison.method.key),
                    *_changed_cells(each, since, reader),
                ]


def _changed_cells(
    changed: ChangedPair | None, since: OverlapChanges | None, reader: Language
) -> tuple[Value, ...]:
    """Return what happened, and since when; all empty where no wave has closed."""
    if since is None:
        return "", "", "", ""
    before = changed and changed.before
    return (
        reader.text(CHANGES[changed.change]) if changed else "",
        reader.text(CLASS_NAMES[before]) if before else "",
        since.wave,
        since.since.isoformat(),
    )


def _pair_row(overlaps: Overlaps, overlap: Overlap, reader: Language) -> list[Value]:
    finding, pair, standing = overlap.finding, overlap.pair, overlap.standing
    released = number(finding, "hours_released")
    last = standing.last
    people = finding.evidence["people"]
    return [
        overlaps.compared.territories[pair.a.territory].name,
        *_rule_cells(finding, reader),
        pair.a.name,
        pair.b.name,
        reader.text(STATES[standing.state]),
        last.reason if last else "",
        last.at.date().isoformat() if last else "",
        *(number(finding, "index"), pair.shared, len(pair.a.members | pair.b.members)),
        *(pair.m, pair.theta, pair.pi, pair.phi, pair.t, pair.bicm_q),
        people if isinstance(people, int) else None,
        None if released is None else released * MONTHS,
        *_last_cells(overlaps, finding, reader),
    ]


def _person_row(overlaps: Overlaps, finding: Finding, reader: Language) -> list[Value]:
    hours = number(finding, "hours")
    return [
        commune.name if (commune := overlaps.commune_of(finding)) else "",
        *_rule_cells(finding, reader),
        *([""] * 5),
        *([None] * 9),
        1,
        None if hours is None else hours * MONTHS,
        *_last_cells(overlaps, finding, reader),
        *_changed_cells(None, None, reader),
    ]


def _rule_cells(finding: Finding, reader: Language) -> tuple[Value, ...]:
    title = reader.text(RULE_OF[finding.code].title)
    return finding.code, title, finding.severity


def _last_cells(
    overlaps: Overlaps, finding: Finding, reader: Language
) -> tuple[Value, ...]:
    said = sentences_of(finding, overlaps.compared.labels)
    return " ".join(map(reader.text, said)), overlaps.comparison.method.key

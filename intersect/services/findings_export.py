"""The findings about networks as rows of a file: nobody is named in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intersect.exchange.findings_file import Value
from intersect.findings import RULE_OF
from intersect.findings.finding import Finding
from intersect.findings.pair_evidence import MONTHS, number
from intersect.language import Language, Message, message
from intersect.services.overlap_reviews import State
from intersect.services.overlaps import Overlap, Overlaps, sentences_of

STATES: Mapping[State, Message] = {
    "proposed": message("Proposed"),
    "confirmed": message("Confirmed"),
    "discarded": message("Discarded"),
}


def finding_rows(
    overlaps: Overlaps,
    pairs: Sequence[Overlap],
    people: Sequence[Finding],
    reader: Language,
) -> Iterator[list[Value]]:
    """Yield the findings about `pairs` and about `people`, gravest first in each."""
    for each in pairs:
        yield _pair_row(overlaps, each, reader)
    for finding in people:
        yield _person_row(overlaps, finding, reader)


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
    ]


def _rule_cells(finding: Finding, reader: Language) -> tuple[Value, ...]:
    title = reader.text(RULE_OF[finding.code].title)
    return finding.code, title, finding.severity


def _last_cells(
    overlaps: Overlaps, finding: Finding, reader: Language
) -> tuple[Value, ...]:
    said = sentences_of(finding, overlaps.compared.labels)
    return " ".join(map(reader.text, said)), overlaps.comparison.method.key

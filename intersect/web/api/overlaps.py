"""Findings about overlapping networks, through the API: those of the pages."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from intersect.web.api import models
from intersect.web.api.models import Model
from intersect.web.api.paging import Asked, Part, part_of
from intersect.web.language import reader_language
from intersect.web.overlaps import commune_or_404, read_commune
from intersect.web.security import current_actor

if TYPE_CHECKING:  # imports numpy
    from intersect.services.overlaps import Overlap


def overlaps(asked: Asked, territory_id: uuid.UUID) -> Part[Model]:
    """Return the findings about pairs of a commune's networks, as its file has them."""
    commune_or_404(territory_id)
    from intersect.exchange.findings_file import COLUMNS
    from intersect.services.findings_export import finding_rows
    from intersect.services.overlaps import shown_pairs

    found = read_commune(territory_id)
    part = part_of(
        shown_pairs(found, current_actor()),
        asked,
        lambda each: (each.finding.code, *each.finding.subjects),
    )
    rows = finding_rows(found, part.rows, (), reader_language(), {})
    shown = [
        _overlap(each, dict(zip(COLUMNS, row, strict=True)))
        for each, row in zip(part.rows, rows, strict=True)
    ]
    return Part(shown, part.last)


def _overlap(of: Overlap, row: dict[str, Any]) -> models.Overlap:
    return models.Overlap(
        commune=row["commune"],
        code=row["code"],
        title=row["finding"],
        severity=row["severity"],
        networks=(uuid.UUID(of.pair.a.network), uuid.UUID(of.pair.b.network)),
        names=(row["network"], row["other_network"]),
        review=of.standing.state,
        reviewed_on=row["reviewed_on"] or None,
        index=row["R"],
        shared=row["shared"],
        institutions=row["institutions"],
        chance=row["bicm_q"],
        hours_a_year=row["hours_a_year"],
        text=row["text"],
        method=row["method"],
    )

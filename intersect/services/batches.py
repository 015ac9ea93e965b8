"""All documents of many communes: which there are, and what each is printed from."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import Language
from intersect.report.file_names import annex_file, authorities_file, network_file
from intersect.report.pages import annex_html, authorities_html, diagnostic_html
from intersect.services.closing import are_released, is_released
from intersect.services.diagnosing import collection_diagnostic
from intersect.services.documents import (
    DocumentKind,
    commune_issue,
    commune_report,
    network_issue,
)
from intersect.services.trend import released_trend
from intersect.storage import documents, tables, territories
from intersect.storage.arms import picture_of


@dataclass(frozen=True)
class BatchFile:
    """One document of a batch."""

    name: str
    kind: DocumentKind
    code: str
    """Of the commune."""
    commune: str
    network: str
    """Empty: of the whole commune."""
    html: str


@dataclass(frozen=True)
class Batch:
    """What is wanted of a wave."""

    wave_id: uuid.UUID
    kinds: Collection[DocumentKind]
    language: Language
    base_url: str
    with_drafts: bool = False
    """Whether unpublished results are printed too, marked as drafts."""


def communes_of(
    session: Session, wave_id: uuid.UUID, within: Collection[uuid.UUID]
) -> list[tables.Territory]:
    """Return the communes that a wave asks, of those in some territories or of all."""
    inside = territories.ids_below(session, within) if within else None
    return [
        place
        for wave, place, _ in documents.list_places(session, inside)
        if wave.id == wave_id
    ]


def files_of(
    session: Session,
    catalog: Catalog,
    batch: Batch,
    territory: tables.Territory,
    now: datetime,
) -> Sequence[BatchFile]:
    """Return the documents of a commune as HTML; codes are kept, the caller commits."""
    wave = session.get_one(tables.Wave, batch.wave_id)
    return _distinct([*_files(session, catalog, batch, wave, territory, now)])


def count_files(
    session: Session, batch: Batch, communes: Sequence[tables.Territory]
) -> int:
    """Return how many documents a batch comes to at most."""
    wave = session.get_one(tables.Wave, batch.wave_id)
    of_networks = len(set(batch.kinds) - {"authorities"})
    total = len(communes) * ("authorities" in batch.kinds)
    for each in communes:
        asked = documents.list_campaigns_of(session, wave, each.id)
        total += of_networks * len(asked)
    return total


def _files(
    session: Session,
    catalog: Catalog,
    batch: Batch,
    wave: tables.Wave,
    territory: tables.Territory,
    now: datetime,
) -> Iterator[BatchFile]:
    asked = documents.list_campaigns_of(session, wave, territory.id)
    place = (territory.code, territory.name)
    is_shown = are_released(asked, now) or (batch.with_drafts and bool(asked))
    if "authorities" in batch.kinds and is_shown:
        report = commune_report(session, catalog, wave, territory, now)
        issue = (
            commune_issue(session, wave.id, territory.id, report, batch.base_url, now)
            if report.is_published
            else None
        )
        name = authorities_file(*place, report.made_at)
        html = authorities_html(report, batch.language, issue)
        yield BatchFile(name, "authorities", *place, "", html)
    for campaign in asked:
        if is_released(campaign, now) or batch.with_drafts:
            yield from _of_network(session, catalog, batch, campaign, now)


def _of_network(
    session: Session,
    catalog: Catalog,
    batch: Batch,
    campaign: tables.Campaign,
    now: datetime,
) -> Iterator[BatchFile]:
    network = campaign.network
    place = (network.territory.code, network.territory.name)
    wanted: list[DocumentKind] = [
        kind for kind in ("network", "annex") if kind in batch.kinds
    ]
    if not wanted:
        return
    made = collection_diagnostic(session, catalog, network, campaign, now)
    is_published = is_released(campaign, now)
    arms = picture_of(session, network.territory_id)
    trend = released_trend(session, catalog, campaign, now)
    for kind in wanted:
        issue = (
            network_issue(session, kind, campaign, made, batch.base_url, now)
            if is_published
            else None
        )
        written, named = (
            (annex_html, annex_file)
            if kind == "annex"
            else (diagnostic_html, network_file)
        )
        name = named(*place, network.name, made.made_at)
        html = written(
            made,
            batch.language,
            issue,
            is_published=is_published,
            arms=arms,
            trend=trend,
        )
        yield BatchFile(name, kind, *place, network.name, html)


def _distinct(files: Sequence[BatchFile]) -> Sequence[BatchFile]:
    """Number the names of networks that would be the same file."""
    seen: dict[str, int] = {}
    found = []
    for each in files:
        times = seen[each.name] = seen.get(each.name, 0) + 1
        name = each.name if times == 1 else each.name.replace(".pdf", f"_{times}.pdf")
        found.append(replace(each, name=name))
    return found

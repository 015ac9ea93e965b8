"""The documents of a commune in a batch, and what each is printed from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.report.file_names import annex_file, authorities_file, network_file
from intersect.report.pages import annex_html, authorities_html, diagnostic_html
from intersect.services.batches import Batch, DocumentKind
from intersect.services.closing import are_released, is_released
from intersect.services.diagnosing import collection_diagnostic
from intersect.services.documents import commune_issue, commune_report, network_issue
from intersect.services.trend import released_trend
from intersect.storage import documents, tables
from intersect.storage.arms import picture_of
from intersect.storage.engine import Sessions


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
class Source:
    """What the documents of a batch are made from."""

    session: Session
    """Only reads: nobody waits for it."""
    keeping: Sessions
    """Keeps the codes of documents that are new."""
    catalog: Catalog
    batch: Batch
    now: datetime


def files_of(source: Source, territory: tables.Territory) -> Sequence[BatchFile]:
    """Return the documents of a commune as HTML."""
    wave = source.session.get_one(tables.Wave, source.batch.wave_id)
    return _distinct([*_files(source, wave, territory)])


def _files(
    source: Source, wave: tables.Wave, territory: tables.Territory
) -> Iterator[BatchFile]:
    session, batch, now = source.session, source.batch, source.now
    asked = documents.list_campaigns_of(session, wave, territory.id)
    place = (territory.code, territory.name)
    is_shown = are_released(asked, now) or (batch.with_drafts and bool(asked))
    if "authorities" in batch.kinds and is_shown:
        report = commune_report(session, source.catalog, wave, territory, now)
        issue = commune_issue(
            session, source.keeping, wave.id, territory.id, report, batch.base_url, now
        )
        name = authorities_file(*place, report.made_at)
        html = authorities_html(report, batch.language, issue)
        yield BatchFile(name, "authorities", *place, "", html)
    for campaign in asked:
        if is_released(campaign, now) or batch.with_drafts:
            yield from _of_network(source, campaign)


def _of_network(source: Source, campaign: tables.Campaign) -> Iterator[BatchFile]:
    network, batch, now = campaign.network, source.batch, source.now
    place = (network.territory.code, network.territory.name)
    wanted: list[DocumentKind] = [
        kind for kind in ("network", "annex") if kind in batch.kinds
    ]
    if not wanted:
        return
    made = collection_diagnostic(source.session, source.catalog, network, campaign, now)
    is_published = is_released(campaign, now)
    arms = picture_of(source.session, network.territory_id)
    trend = released_trend(source.session, source.catalog, campaign, now)
    for kind in wanted:
        issue = network_issue(
            source.session, source.keeping, kind, campaign, made, batch.base_url, now
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

"""Documents of a commune: what they are made from, and which ones went out."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.diagnostic import Diagnostic
from intersect.findings.of_network import told
from intersect.report.authorities_page import (
    CommuneReport,
    FoundOverlap,
    SignedText,
)
from intersect.report.issue import Issue
from intersect.services.batches import DocumentKind
from intersect.services.closing import are_released, is_released
from intersect.services.commune_texts import TextKind, text_of
from intersect.services.diagnosing import collection_diagnostic
from intersect.services.overlaps import read_overlaps
from intersect.storage import arms, documents, tables
from intersect.storage import waves as rows
from intersect.storage.engine import Sessions

DocumentState = Literal["current", "revised", "withdrawn"]

CODE_LETTERS = 12
"""60 bits: nobody comes upon a document by guessing."""


def commune_report(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    territory: tables.Territory,
    now: datetime,
) -> CommuneReport:
    """Return what the authorities' document of a commune says of a wave."""
    campaigns = documents.list_campaigns_of(session, wave, territory.id)
    comment, context = _texts(session, wave, territory)
    found = tuple(
        collection_diagnostic(session, catalog, each.network, each, now)
        for each in campaigns
    )
    # The day of its results, once they are published: the same document any day.
    at = max((each.made_at for each in found), default=now)
    return CommuneReport(
        commune=territory.name,
        wave=wave.name,
        is_fictitious=territory.is_fictitious,
        networks=found,
        comment=comment,
        context=context,
        made_at=at.astimezone(ZoneInfo(territory.time_zone)),
        is_published=are_released(campaigns, now),
        arms=arms.picture_of(session, territory.id),
        overlaps=_confirmed(session, catalog, territory, now),
    )


def digest_of(report: CommuneReport) -> str:
    """Return the digest of what a commune's document says, made whenever."""
    texts = [(each.text, each.signature) for each in (report.comment, report.context)]
    said: list[object] = [sorted(each.reference for each in report.networks), texts]
    if report.overlaps:
        # They are not frozen. Without any it is the digest of documents before them.
        said.append([(each.names, each.digest) for each in report.overlaps])
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def network_issue(
    session: Session,
    keeping: Sessions,
    kind: DocumentKind,
    campaign: tables.Campaign,
    diagnostic: Diagnostic,
    base_url: str,
    now: datetime,
) -> Issue | None:
    """Return the code of a network's document, None before it is published.

    One that is new is kept, in a session of its own.
    """
    if not is_released(campaign, now):
        return None
    network = campaign.network
    row = tables.IssuedDocument(
        kind=kind,
        wave_id=campaign.wave_id,
        territory_id=network.territory_id,
        network_id=network.id,
        digest=diagnostic.reference,
        made_at=now,
    )
    return _issued(session, keeping, row, base_url)


def commune_issue(
    session: Session,
    keeping: Sessions,
    wave_id: uuid.UUID,
    territory_id: uuid.UUID,
    report: CommuneReport,
    base_url: str,
    now: datetime,
) -> Issue | None:
    """Return the code of a commune's document, None before it is published.

    One that is new is kept, in a session of its own.
    """
    if not report.is_published:
        return None
    row = tables.IssuedDocument(
        kind="authorities",
        wave_id=wave_id,
        territory_id=territory_id,
        network_id=None,
        digest=digest_of(report),
        made_at=now,
    )
    return _issued(session, keeping, row, base_url)


def state_of(
    session: Session, catalog: Catalog, issued: tables.IssuedDocument, now: datetime
) -> DocumentState:
    """Tell what has become of a document: it holds, there is a newer one, or none.

    None while its wave is open again: what it says may change.
    """
    wave = session.get_one(tables.Wave, issued.wave_id)
    if issued.network_id is None:
        territory = session.get_one(tables.Territory, issued.territory_id)
        found = documents.list_campaigns_of(session, wave, territory.id)
        if not are_released(found, now):
            return "withdrawn"
        report = commune_report(session, catalog, wave, territory, now)
        digest = digest_of(report)
    else:
        campaign = rows.find_wave_campaign(session, wave, issued.network_id)
        if campaign is None or not is_released(campaign, now):
            return "withdrawn"
        network = campaign.network
        digest = collection_diagnostic(
            session, catalog, network, campaign, now
        ).reference
    return "current" if digest == issued.digest else "revised"


def _confirmed(
    session: Session, catalog: Catalog, territory: tables.Territory, now: datetime
) -> tuple[FoundOverlap, ...]:
    """Return the overlaps that somebody confirmed: the same document for everybody."""
    overlaps = read_overlaps(session, catalog, {territory.id}, now)
    return tuple(
        FoundOverlap(
            (each.pair.a.name, each.pair.b.name),
            told(each.finding, overlaps.compared.labels),
            f"{each.digest}|{each.finding.evidence['people']}"
            f"|{each.pair.hours_released}",
        )
        for each in overlaps.pairs
        if each.standing.state == "confirmed"
    )


def _texts(
    session: Session, wave: tables.Wave, territory: tables.Territory
) -> tuple[SignedText, ...]:
    kinds: tuple[TextKind, TextKind] = ("comment", "context")
    found = [text_of(session, wave.id, territory.id, kind) for kind in kinds]
    return tuple(SignedText(each.text, each.signature) for each in found)


def _issued(
    session: Session, keeping: Sessions, row: tables.IssuedDocument, base_url: str
) -> Issue:
    """Return where a document can be checked; the first of its kind is kept."""
    named = (row.kind, row.wave_id, row.territory_id, row.network_id, row.digest)
    name = "|".join(map(str, named))
    letters = base64.b32encode(hashlib.sha256(name.encode()).digest()).decode()
    row.code = letters[:CODE_LETTERS]
    if documents.find_issued(session, row.code) is None:
        with keeping() as writing:
            if documents.find_issued(writing, row.code) is None:
                writing.add(row)
                writing.commit()
    return Issue(_grouped(row.code), f"{base_url}/d/{row.code}")


def _grouped(code: str) -> str:
    """Return a code in groups of four, as people type it.

    >>> _grouped("7F3KQ2MDXW4P")
    '7F3K-Q2MD-XW4P'
    """
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))

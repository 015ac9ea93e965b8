"""A wave of a programme, for a database that is kept as it was: all that it asks.

Two networks that overlap, asked for their practice, their facts and their ties; a wave
that ended and is published, what people said of it, and documents that went out.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.source_fields import BASIS, DOCUMENT, DOCUMENTED, YEAR
from intersect.services import (
    answering,
    commune_texts,
    demonstration_contents,
    documents,
    freezing,
    members,
    networks,
    overlap_reviews,
    overlaps,
    rosters,
    sheets,
    waves,
)
from intersect.services.commune_texts import CommuneText
from intersect.services.members import MemberDetails
from intersect.services.networks import NetworkDetails
from intersect.services.seat import Seat, seat_in
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.wave_details import WaveDetails
from intersect.storage import kept_responses, tables
from intersect.storage import waves as wave_rows

ASKED = ["nucleo", "hechos_minimos", "vinculos"]
INSTITUTIONS = {
    "CESFAM": "salud",
    "Escuela": "educacion",
    "DIDECO": "desarrollo_social",
    "Comisaría": "seguridad",
}
PROFILE = {
    "themes": ["proteccion_derechos", "salud"],
    "populations": ["ninez"],
    "functions": ["coordinar", "planificar"],
    "zones": ["Centro"],
    "mandate": "voluntary",
    "meetings_per_month": 1.0,
    "hours_per_meeting": 2.0,
}
FACTS = {"FP2.respuesta": "coordinadas", "FM1.reuniones": "2"}
SOURCE = {DOCUMENT: "Acta 3", YEAR: "2026", BASIS: DOCUMENTED}
"""Of each of the facts."""


def fill_programme(session: Session, catalog: Catalog, start: datetime) -> None:
    """Put the wave into a database, from its draft to what it led to."""
    commune = add_territory(session, TerritoryDetails("13101", "Santiago"), None)
    found = [
        _network(session, catalog, commune, name, start)
        for name in ("Mesa de infancia", "Red de protección", "Mesa de niñez")
    ]
    last = start.date() + timedelta(days=20)
    details = WaveDetails("Ronda del programa", ASKED, None, last)
    wave = waves.add_wave(session, details, None, start, None)
    chosen = [each.id for each in found]
    waves.choose_networks(session, catalog, wave, chosen, start, None)
    waves.open_wave(session, catalog, wave, start, None)
    session.flush()
    for campaign in wave_rows.list_wave_campaigns(session, wave.id):
        _answer_all(session, catalog, campaign, start)
    waves.close_wave(session, wave, start + timedelta(days=2), None)
    while not freezing.close_due(session, catalog, start + timedelta(days=3)).is_done:
        pass
    waves.publish_wave(session, wave, start + timedelta(days=3), None)
    _say(session, catalog, wave, commune, start + timedelta(days=3))


def read_programme(session: Session, catalog: Catalog, now: datetime) -> Any:
    """Return what the program finds of it: results, sheets, documents and overlaps."""
    results = select(tables.FrozenResult).order_by(tables.FrozenResult.campaign_id)
    reviews = select(tables.SheetReview).order_by(tables.SheetReview.campaign_id)
    texts = select(tables.CommuneText).order_by(tables.CommuneText.kind)
    issued = select(tables.IssuedDocument).order_by(tables.IssuedDocument.code)
    compared = overlaps.read_overlaps(session, catalog, None, now)
    return {
        "frozen": {
            f"{each.campaign_id} {each.revision}": [each.digest, each.content]
            for each in session.scalars(results)
        },
        "sheets": [
            [str(each.campaign_id), each.verdict, each.revision, each.at.isoformat()]
            for each in session.scalars(reviews)
        ],
        "texts": [
            [each.kind, each.text, each.signature] for each in session.scalars(texts)
        ],
        "documents": {
            # A later program may print more: then what went out is revised.
            each.code: documents.state_of(session, catalog, each, now) != "withdrawn"
            for each in session.scalars(issued)
        },
        "overlaps": sorted(
            [each.finding.code, *map(str, each.key), each.standing.state]
            for each in compared.pairs
        ),
    }


def _network(
    session: Session,
    catalog: Catalog,
    commune: tables.Territory,
    name: str,
    start: datetime,
) -> tables.Network:
    kind = catalog.network_type("mesa_comunal")
    details = NetworkDetails(name, "Proteger a niñas y niños.")
    network = networks.add_network(session, commune, kind, details, start, None)
    for field, value in PROFILE.items():
        setattr(network, field, value)
    people = [
        MemberDetails(
            f"Persona de {institution}",
            institution,
            sector,
            role="coordinator" if institution == "CESFAM" else "member",
        )
        for institution, sector in INSTITUTIONS.items()
    ]
    members.add_members(session, network, people, start, None)
    return network


def _answer_all(
    session: Session, catalog: Catalog, campaign: tables.Campaign, start: datetime
) -> None:
    """Have everybody answer a collection, and a sheet confirmed by another sector."""
    asked = catalog.get(campaign.questionnaire, campaign.version).questionnaire
    seats = session.scalars(
        select(tables.Membership)
        .join(tables.Organisation)
        .where(tables.Membership.network_id == campaign.network_id)
        .order_by(tables.Organisation.name)
    ).all()
    if not asked.is_sheet:
        for number, member in enumerate(seats):
            _answer(session, catalog, campaign, member, number, start)
        return
    sheet = sheets.find_sheet(session, catalog, campaign.id)
    assert sheet is not None
    assert sheet.holder is not None
    _answer(session, catalog, campaign, sheet.holder, 0, start)
    sheet = sheets.find_sheet(session, catalog, campaign.id)
    assert sheet is not None
    assert sheet.kept is not None
    reader = next(each for each in seats if sheets.may_review(sheet, each))
    at = start + timedelta(days=1, hours=1)
    revision = sheet.kept.revision
    sheets.review(session, sheet, reader, "confirmed", "", revision, at)


def _answer(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign,
    member: tables.Membership,
    number: int,
    start: datetime,
) -> None:
    seat = _seat(session, catalog, campaign, member)
    fields = _fields(seat.questionnaire, number)
    for hour, section in enumerate(seat.questionnaire.sections, 1):
        ids = {question.id for question in section.questions}
        form = {k: v for k, v in fields.items() if k.partition(".")[0] in ids}
        form |= {answering.REVISION_FIELD: str(seat.revision)}
        at = start + timedelta(hours=hour)
        _, outcome = answering.save(session, seat, section, form, at)
        assert not outcome.problems, outcome.problems
        seat = _seat(session, catalog, campaign, member)
    answering.submit(session, seat, start + timedelta(days=1))


def _seat(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign,
    member: tables.Membership,
) -> Seat:
    seat = seat_in(campaign, member, catalog, None)
    kept = kept_responses.find_response(session, seat.place)
    seat = seat_in(campaign, member, catalog, kept)
    asked = rosters.asked_of(session, seat.questionnaire, seat.place)
    return replace(seat, questionnaire=asked)


def _fields(asked: Questionnaire, number: int) -> Mapping[str, str]:
    """Return the fields of a form that answers everything that is asked here."""
    if asked.asks_ties:
        told = {"T1": "mensual", "T3": "a_veces", "T4": ("no", "regular")[number % 2]}
        [question] = asked.questions
        return {
            f"{question.id}.{row}.{code}": value
            for row, _ in question.roster
            for code, value in told.items()
        }
    if asked.is_sheet:
        told = dict(FACTS)
        for fact in FACTS:
            question = fact.partition(".")[0]
            told |= {f"{question}.{part}": said for part, said in SOURCE.items()}
        return told
    return demonstration_contents.answers_of(number)


class _Within:
    """Gives the session that is open already, where others open one of their own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self) -> AbstractContextManager[Session]:
        return nullcontext(self._session)


def _say(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    commune: tables.Territory,
    now: datetime,
) -> None:
    """Comment on the commune, send its document out, and review two overlaps."""
    comment = CommuneText("Nos reunimos más que antes.", "La coordinación")
    commune_texts.change_text(session, wave, commune.id, "comment", comment, now, None)
    report = documents.commune_report(session, catalog, wave, commune, now)
    base = "http://127.0.0.1:8000"
    documents.commune_issue(
        session, _Within(session), wave.id, commune.id, report, base, now
    )
    pairs = overlaps.read_overlaps(session, catalog, {commune.id}, now).pairs
    for verdict, pair in zip(("confirmed", "discarded"), pairs, strict=False):
        reviewed = overlap_reviews.Reviewed(
            pair.key, pair.finding.code, pair.digest, pair.digest
        )
        reason = "Se reúnen por separado a propósito."
        overlap_reviews.review(
            session, commune.id, reviewed, verdict, reason, now, None
        )

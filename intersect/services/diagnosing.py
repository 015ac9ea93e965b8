"""A network's diagnostic from what is stored: its members and their answers."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.analysis.answer_table import answer_table
from intersect.analysis.method import default_method
from intersect.analysis.reference import reference_digest
from intersect.analysis.scores import NetworkScore
from intersect.analysis.scoring import score
from intersect.catalog import Catalog, Shipped
from intersect.diagnostic import (
    Diagnostic,
    Participation,
    Subject,
    VoiceParticipation,
    declared_labels,
    diagnose,
)
from intersect.questionnaire.model import LocalText
from intersect.questionnaire.progress import is_usable
from intersect.questionnaire.response import Response
from intersect.registry.model import Voice
from intersect.services.collecting import state_of
from intersect.storage import campaigns, networks, responses, tables


@dataclass(frozen=True)
class Seat:
    """Somebody who was asked, as far as a diagnostic may know: their voice."""

    membership_id: str
    voice: str


class UnknownNetwork(LookupError):
    """There is no network with that identifier."""


def network_diagnostic(
    session: Session, catalog: Catalog, network_id: uuid.UUID, now: datetime
) -> Diagnostic:
    """Return the diagnostic of a network: a draft until its collection is closed.

    Without a collection or without answers it says that the data do not suffice.
    """
    network = networks.find_network(session, network_id)
    if network is None:
        raise UnknownNetwork(network_id)
    campaign = campaigns.find_campaign(session, network_id)
    state = state_of(campaign, now)
    asked = _questionnaire(catalog, network, campaign)
    counted = _counted(session, campaign, asked, is_over=state == "closed")
    seats = _seats(session, network, campaign, counted)
    scored, reference = _scored(network, asked, counted, seats)
    voices = _voice_names(catalog, network, seats)
    return diagnose(
        scored,
        subject=_subject(catalog, network),
        questionnaire=asked.questionnaire,
        questionnaire_digest=asked.digest,
        method=default_method(),
        reference=reference,
        voices=voices,
        participation=_participation(network, counted, seats, voices),
        declared=declared_labels(asked.questionnaire, counted, default_method()),
        is_draft=state == "open",
        made_at=now.astimezone(ZoneInfo(network.territory.time_zone)),
    )


def _scored(
    network: tables.Network,
    asked: Shipped,
    counted: Sequence[Response],
    seats: Sequence[Seat],
) -> tuple[NetworkScore, str]:
    """Return the score of the network and the digest of what it was computed from.

    Its roster is the voices of those who were asked.
    """
    method, voice = default_method(), _voice(network)
    name = str(network.id)
    rosters = {name: sorted({seat.voice for seat in seats})}
    table = answer_table(asked.questionnaire.items, counted, [name])
    [scored] = score(
        table,
        method,
        instrument=asked.questionnaire.key,
        voice=voice,
        rosters=rosters,
    )
    return scored, reference_digest(table, method, asked.digest, voice, rosters)


def _voice(network: tables.Network) -> Voice:
    """Return what counts as one voice in the network."""
    return "organisation" if network.voice == "organisation" else "sector"


def _subject(catalog: Catalog, network: tables.Network) -> Subject:
    return Subject(
        network=network.name,
        commune=network.territory.name,
        type_name=catalog.network_type(network.type_key).name,
        voice=_voice(network),
        purpose=network.purpose,
        is_fictitious=network.territory.is_fictitious,
    )


def _questionnaire(
    catalog: Catalog, network: tables.Network, campaign: tables.Campaign | None
) -> Shipped:
    """Return what was asked, or what would be asked."""
    if campaign is not None:
        return catalog.get(campaign.questionnaire, campaign.version)
    return catalog.latest(catalog.network_type(network.type_key).questionnaires[0])


def _counted(
    session: Session,
    campaign: tables.Campaign | None,
    asked: Shipped,
    *,
    is_over: bool,
) -> list[Response]:
    """Return the responses that count, in the order of submission.

    Once the collection is over, a saved response with enough answers counts as if it
    had been submitted (method A.2, step 0); people are told so beforehand.
    """
    if campaign is None:
        return []
    submitted = responses.list_submitted(session, campaign.id)
    if not is_over:
        return submitted
    share = default_method().usable_share
    return submitted + [
        each
        for each in responses.list_unsubmitted(session, campaign.id)
        if is_usable(asked.questionnaire, each.answers, share)
    ]


def _seats(
    session: Session,
    network: tables.Network,
    campaign: tables.Campaign | None,
    counted: Sequence[Response],
) -> list[Seat]:
    """Return who was asked: present members, and whoever left after answering.

    Whoever said «this is not my network» is not one of them.
    """
    progress = responses.list_progress(session, campaign.id) if campaign else []
    declined = {each.membership_id for each in progress if each.state == "declined"}
    by_sector = _voice(network) == "sector"
    seats = {
        str(each.id): each.sector if by_sector else each.organisation.name
        for each in networks.list_members(session, network.id)
        if each.id not in declined
    }
    for each in counted:
        voice = each.sector if by_sector else each.organisation
        seats.setdefault(each.respondent, voice or each.sector)
    return [Seat(*seat) for seat in seats.items()]


def _participation(
    network: tables.Network,
    counted: Sequence[Response],
    seats: Sequence[Seat],
    names: Mapping[str, LocalText],
) -> Participation:
    """Return who was asked and who answered by voice, expected voices first."""
    expected = network.expected_sectors if _voice(network) == "sector" else []
    answered = {each.respondent for each in counted}
    members = Counter(seat.voice for seat in seats)
    submitted = Counter(seat.voice for seat in seats if seat.membership_id in answered)
    voices = list(dict.fromkeys([*expected, *sorted(members)]))
    return Participation(
        invited=len(seats),
        submitted=len(answered),
        voices=tuple(
            VoiceParticipation(
                names[voice], members[voice], submitted[voice], voice in expected
            )
            for voice in voices
        ),
        missing=tuple(names[voice] for voice in voices if not submitted[voice]),
    )


def _voice_names(
    catalog: Catalog, network: tables.Network, seats: Sequence[Seat]
) -> dict[str, LocalText]:
    """Return what the voices are called; organisations have one name only."""
    if _voice(network) == "organisation":
        return {seat.voice: {"es": seat.voice} for seat in seats}
    codes = {*network.expected_sectors, *(seat.voice for seat in seats)}
    return {code: catalog.sector_name(code) for code in codes}

"""A network's diagnostic from what is stored: its members and their answers."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.analysis.answer_table import packed_table
from intersect.analysis.method import default_method
from intersect.analysis.reference import reference_digest
from intersect.analysis.scores import NetworkScore
from intersect.analysis.scoring import score
from intersect.catalog import Catalog, Shipped
from intersect.diagnostic import (
    LABEL_QUESTION,
    DeclaredLabel,
    Diagnostic,
    Participation,
    Subject,
    VoiceParticipation,
    declared_labels,
)
from intersect.language import untranslated
from intersect.questionnaire.parts import LocalText
from intersect.questionnaire.progress import is_usable_vector
from intersect.questionnaire.response import PackedResponses
from intersect.registry.model import Voice
from intersect.services.closing import is_final
from intersect.services.collecting import asked_in
from intersect.services.other_sources import other_sources
from intersect.services.result import Result, diagnostic_of, from_json
from intersect.storage import campaigns, frozen, networks, responses, tables, vectors


@dataclass(frozen=True)
class Invited:
    """Somebody who was asked, as far as a diagnostic may know: their voice."""

    membership_id: str
    voice: str


class UnknownNetwork(LookupError):
    """There is no network with that identifier."""


def network_diagnostic(
    session: Session, catalog: Catalog, network_id: uuid.UUID, now: datetime
) -> Diagnostic:
    """Return the diagnostic of a network: a draft until its collection is final.

    Without a collection or without answers it says that the data do not suffice.
    """
    network = networks.find_network(session, network_id)
    if network is None:
        raise UnknownNetwork(network_id)
    campaign = campaigns.find_campaign(session, network_id)
    return collection_diagnostic(session, catalog, network, campaign, now)


def collection_diagnostic(
    session: Session,
    catalog: Catalog,
    network: tables.Network,
    campaign: tables.Campaign | None,
    now: datetime,
) -> Diagnostic:
    """Return the diagnostic of one of a network's collections, None: of none yet."""
    is_over = is_final(campaign, now)
    result = find_result(session, campaign) if campaign and is_over else None
    if result is None:
        result = measured(session, catalog, network, campaign, now, is_over=is_over)
    is_draft = campaign is not None and not is_over
    return diagnostic_of(result, catalog, is_draft=is_draft)


def find_result(
    session: Session, campaign: tables.Campaign, revision: int | None = None
) -> Result | None:
    """Return a collection's frozen result: the present one, or of another revision."""
    wanted = revision or campaign.wave.revision
    kept = frozen.find_frozen(session, campaign.id, wanted)
    found: Result | None = from_json(kept.content) if kept else None
    return found


def measured(
    session: Session,
    catalog: Catalog,
    network: tables.Network,
    campaign: tables.Campaign | None,
    now: datetime,
    *,
    is_over: bool,
) -> Result:
    """Return what the stored answers say of a network at this moment."""
    asked = asked_in(catalog, network, campaign)
    counted = counted_responses(session, campaign, is_over=is_over)
    invited = _invited(session, network, campaign, counted)
    scored, reference = _scored(network, asked, counted, invited)
    voices = _voice_names(catalog, network, invited)
    beside = other_sources(session, catalog, campaign, is_over=is_over)
    return Result(
        score=scored,
        subject=_subject(catalog, network),
        questionnaire=asked.questionnaire.id,
        version=asked.questionnaire.version,
        method=default_method().key,
        reference=reference,
        voices=voices,
        participation=_participation(network, counted, invited, voices),
        # Two drafts, before and after an answer, would tell what it was.
        declared=_declared(session, campaign, asked, counted)
        if campaign and is_over
        else (),
        made_at=now,
        time_zone=network.territory.time_zone,
        readings=beside.readings,
        ties=beside.ties,
        resolvers=beside.resolvers,
        resources=beside.resources,
    )


def _scored(
    network: tables.Network,
    asked: Shipped,
    counted: PackedResponses,
    invited: Sequence[Invited],
) -> tuple[NetworkScore, str]:
    """Return the score of the network and the digest of what it was computed from.

    Its roster is the voices of those who were asked.
    """
    method, voice = default_method(), _voice(network)
    name = str(network.id)
    rosters = {name: sorted({each.voice for each in invited})}
    table = packed_table(asked.questionnaire.items, counted, [name])
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


def counted_responses(
    session: Session, campaign: tables.Campaign | None, *, is_over: bool
) -> PackedResponses:
    """Return the responses that count.

    Once the collection is over, a saved response with enough answers counts as if it
    had been submitted (method A.2, step 0); people are told so beforehand.
    """
    if campaign is None:
        return PackedResponses()
    share = default_method().usable_share
    packed = vectors.list_packed(session, campaign.id)
    return packed.only(
        is_submitted or (is_over and is_usable_vector(vector, share))
        for is_submitted, vector in zip(
            packed.are_submitted, packed.vectors, strict=True
        )
    )


def _declared(
    session: Session,
    campaign: tables.Campaign,
    asked: Shipped,
    counted: PackedResponses,
) -> tuple[DeclaredLabel, ...]:
    """Return what those who count would call the network's work."""
    chosen = vectors.list_chosen(session, campaign.id, LABEL_QUESTION)
    labels = [chosen[respondent] for respondent in counted.respondents]
    return declared_labels(asked.questionnaire, labels, default_method())


def _invited(
    session: Session,
    network: tables.Network,
    campaign: tables.Campaign | None,
    counted: PackedResponses,
) -> list[Invited]:
    """Return who was asked: present members, and whoever left after answering.

    Whoever said «this is not my network» is not one of them.
    """
    progress = responses.list_progress(session, campaign.id) if campaign else []
    declined = {each.membership_id for each in progress if each.state == "declined"}
    by_sector = _voice(network) == "sector"
    voices = {
        str(each.id): each.sector if by_sector else each.organisation.name
        for each in networks.list_members(session, network.id)
        if each.id not in declined
    }
    answered = counted.sectors if by_sector else counted.organisations
    for respondent, voice in zip(counted.respondents, answered, strict=True):
        voices.setdefault(respondent, voice)
    return [Invited(*each) for each in voices.items()]


def _participation(
    network: tables.Network,
    counted: PackedResponses,
    invited: Sequence[Invited],
    names: Mapping[str, LocalText],
) -> Participation:
    """Return who was asked and who answered by voice, expected voices first."""
    expected = network.expected_sectors if _voice(network) == "sector" else []
    answered = set(counted.respondents)
    members = Counter(each.voice for each in invited)
    submitted = Counter(
        each.voice for each in invited if each.membership_id in answered
    )
    voices = list(dict.fromkeys([*expected, *sorted(members)]))
    return Participation(
        invited=len(invited),
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
    catalog: Catalog, network: tables.Network, invited: Sequence[Invited]
) -> dict[str, LocalText]:
    """Return what the voices are called; organisations have one name only."""
    if _voice(network) == "organisation":
        return {each.voice: untranslated(each.voice) for each in invited}
    codes = {*network.expected_sectors, *(each.voice for each in invited)}
    return {code: catalog.sector_name(code) for code in codes}

"""The ties of a network from what its institutions answered.

Method B.9: each institution answers once. Where two of its people do, what was
submitted last counts. Once the collection is over, answers that were saved count as
well, if at least half is answered.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.analysis.criteria import default_criteria
from intersect.analysis.flows import Member, NetworkTies, TieReport
from intersect.analysis.flows_json import ties_reference
from intersect.analysis.method import default_method
from intersect.analysis.roster import RosterTies
from intersect.analysis.told_ties import ToldTie, told_ties
from intersect.analysis.trust import Judgement, SharedTrust, shared_trust
from intersect.catalog import Catalog
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.network_questions import NAME, TiesQuestion
from intersect.questionnaire.parts import LocalText
from intersect.questionnaire.tie_answers import row_code
from intersect.registry.names import folded
from intersect.services.closing import is_final
from intersect.services.result import from_json
from intersect.services.sheet_facts import sheet_evidence
from intersect.services.ties_result import TiesResult
from intersect.storage import frozen, tables, ties
from intersect.storage.ties import TieSeat


def find_ties_result(session: Session, campaign: tables.Campaign) -> TiesResult | None:
    """Return what a collection gave, as it is frozen; None while it is not."""
    kept = frozen.find_frozen(session, campaign.id, campaign.wave.revision)
    found: TiesResult | None = from_json(kept.content) if kept else None
    return found


def ties_result(
    session: Session, catalog: Catalog, campaign: tables.Campaign, now: datetime
) -> TiesResult:
    """Return what a collection gave: frozen once it is over, else as it is now."""
    found = find_ties_result(session, campaign) if is_final(campaign, now) else None
    return found or measured_ties(session, catalog, campaign, now)


def measured_ties(
    session: Session, catalog: Catalog, campaign: tables.Campaign, now: datetime
) -> TiesResult:
    """Return what the stored answers give at this moment."""
    network, criteria = campaign.network, default_criteria()
    roster = ties_of(session, catalog, campaign, is_over=is_final(campaign, now))
    sheets = sheet_evidence(session, catalog, campaign.wave_id, network.id)
    return TiesResult(
        roster=roster,
        network=network.name,
        commune=network.territory.name,
        is_fictitious=network.territory.is_fictitious,
        questionnaire=campaign.questionnaire,
        version=campaign.version,
        method=criteria.key,
        reference=ties_reference([roster.ties], criteria),
        made_at=now,
        time_zone=network.territory.time_zone,
        resources=sheets.resources,
    )


def ties_of(
    session: Session, catalog: Catalog, campaign: tables.Campaign, *, is_over: bool
) -> RosterTies:
    """Return who told what of whom, in the roster of the collection's network.

    The roster is the institutions of its members; institutions that somebody added are
    listed besides, and no measure counts them.
    """
    asked = catalog.get(campaign.questionnaire, campaign.version).questionnaire
    question = _ties_question(asked)
    seats = ties.list_tie_seats(session, campaign.id)
    told = _by_institution([each for each in seats if not each.is_declined])
    names = _own_names({key: group[0].organisation for key, group in told.items()})
    members: list[Member] = []
    said: list[ToldTie] = []
    added: set[str] = set()
    rows = {row_code(key): name for key, name in names.items()}
    for key, group in told.items():
        answers = _counted(group, question, len(told) - 1, is_over=is_over)
        mine = list(told_ties(question, answers, names[key], rows))
        tells = any(each.tells_of_flows for each in mine)
        members.append(Member(names[key], group[0].sector, tells))
        said += mine
        added |= _added(question, answers)
    said.sort(key=lambda each: (each.report.reporter, each.report.other))
    known = {folded(name) for name in names.values()}
    return RosterTies(
        ties=NetworkTies(
            network=campaign.network.name,
            members=tuple(sorted(members, key=lambda each: each.organisation)),
            reports=tuple(each.report for each in said if each.tells_of_flows),
            governance=campaign.network.governance,
        ),
        strengths=tuple(each.strength for each in said),
        added=tuple(sorted(name for name in added if folded(name) not in known)),
        resources=_resources(said),
        only_ways=Counter(sorted(e.report.other for e in said if e.is_sole)),
        # While answers come in, two readings would tell what came between them.
        trust=_trust(said) if is_over else (),
    )


def scales_of(asked: Questionnaire) -> dict[str, list[LocalText]]:
    """Return what the choices of each thing asked of a tie are called, from nothing."""
    return {
        item.code: [choice.label for choice in item.choices]
        for item in _ties_question(asked).items
    }


def questions_of(asked: Questionnaire) -> dict[str, LocalText]:
    """Return what is asked of each tie, by its code."""
    return {item.code: item.label for item in _ties_question(asked).items}


def _ties_question(asked: Questionnaire) -> TiesQuestion:
    return next(each for each in asked.questions if isinstance(each, TiesQuestion))


def _by_institution(seats: Sequence[TieSeat]) -> dict[uuid.UUID, list[TieSeat]]:
    """Return the seats of each institution, those had longest first."""
    groups: dict[uuid.UUID, list[TieSeat]] = {}
    for each in seats:
        groups.setdefault(each.organisation_id, []).append(each)
    return groups


def _own_names(names: Mapping[uuid.UUID, str]) -> dict[uuid.UUID, str]:
    """Return names that tell institutions apart, also those with the same one."""
    own: dict[uuid.UUID, str] = {}
    seen: dict[str, int] = {}
    for key, name in sorted(names.items()):
        seen[name] = seen.get(name, 0) + 1
        own[key] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return own


def _counted(
    group: Sequence[TieSeat], question: TiesQuestion, others: int, *, is_over: bool
) -> Mapping[str, str]:
    """Return the answers of an institution that count; empty: none do."""
    submitted = [each for each in group if each.submitted_at is not None]
    if submitted:
        last = max(submitted, key=lambda each: (each.submitted_at, each.membership_id))
        return _told(question, last)
    if not is_over:
        return {}
    all_places = others * len(question.items)
    enough = default_method().usable_share * all_places
    saved = [_told(question, each) for each in group]
    counts = [sum(not _is_added(place) for place in told) for told in saved]
    best = max(range(len(saved)), key=counts.__getitem__)
    return saved[best] if counts[best] and counts[best] >= enough else {}


def _told(question: TiesQuestion, seat: TieSeat) -> Mapping[str, str]:
    answer = seat.answers.get(question.id)
    return answer.value if answer and isinstance(answer.value, Mapping) else {}


def _is_added(place: str) -> bool:
    return place.startswith("added")


def _resources(said: Sequence[ToldTie]) -> Mapping[str, tuple[TieReport, ...]]:
    """Return what is told of each kind of resource, in the order of the question."""
    found: dict[str, list[TieReport]] = {}
    for each in said:
        for kind, report in each.resources.items():
            found.setdefault(kind, []).append(report)
    return {kind: tuple(reports) for kind, reports in found.items()}


def _trust(said: Sequence[ToldTie]) -> tuple[SharedTrust, ...]:
    judgements = (
        Judgement(item, each.report.reporter, each.report.other, place)
        for each in said
        for item, place in each.judgements.items()
    )
    return shared_trust(judgements, default_method().suppress_items)


def _added(question: TiesQuestion, answers: Mapping[str, str]) -> set[str]:
    names = (answers.get(f"{row}.{NAME}", "") for row in question.added)
    return {name for name in names if name}

"""The collections of a wave: one for each of its networks and questionnaires."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.services import inviting, publishing
from intersect.services.closing import is_over
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.services.wave_details import beginning_of, end_of, end_problems
from intersect.storage import links, sheets, tables, waves

NAMED_AT_MOST = 20
"""How many networks a refusal names one by one."""


def open_problems(
    wave: tables.Wave, chosen: Sequence[tables.Network], now: datetime
) -> list[Problem]:
    """Return why a wave with these networks cannot be opened yet."""
    problems = []
    if wave.closes_on is None:
        problems.append(
            field_problem(
                "no_last_day",
                "",
                message("The wave has no last day."),
                message("Edit the wave and enter the last day to answer."),
            )
        )
    if (
        chosen
        and wave.opens_on
        and all(beginning_of(wave.opens_on, zone) > now for zone in zones(chosen))
    ):
        problems.append(
            field_problem(
                "too_early",
                "",
                message("The first day to answer has not come yet."),
                message("Open the wave on that day, or change its first day."),
            )
        )
    if not chosen:
        problems.append(
            field_problem(
                "no_networks",
                "",
                message("The wave has no networks."),
                message("Choose its networks first."),
            )
        )
    return problems


def sheet_problems(catalog: Catalog, wave: tables.Wave) -> list[Problem]:
    """Return why the questionnaires of a wave cannot be asked together."""
    asked = [catalog.latest(each).questionnaire for each in wave.questionnaires]
    if sum(each.asks_ties for each in asked) > 1:
        return [
            field_problem(
                "two_rosters",
                "questionnaires",
                message("Two of the chosen questionnaires ask for the same ties."),
                message("Choose the short form or the long one."),
            )
        ]
    if any(each.is_scored for each in asked):
        return []
    return [
        field_problem(
            "only_sheets",
            "questionnaires",
            message("None of the chosen questionnaires gives a level."),
            message("Choose also one that does: sheets and ties stand beside it."),
        )
    ]


def open_collections(
    session: Session, catalog: Catalog, wave: tables.Wave, now: datetime
) -> None:
    """Open what is not open yet for the wave's networks, in their own time."""
    refuse_asked_elsewhere(session, wave, now)
    chosen = waves.list_chosen(session, wave.id)
    closes_on = _last_day(wave)
    refuse_any(end_problems(closes_on, zones(chosen), now))
    asked = [catalog.latest(each) for each in wave.questionnaires]
    for each in asked:
        publishing.keep_asked(session, each, now)
    present = {
        (each.network_id, each.questionnaire)
        for each in waves.list_wave_campaigns(session, wave.id)
    }
    numbers = waves.highest_numbers(session)
    coordinators: dict[uuid.UUID, uuid.UUID] = {}
    if any(each.questionnaire.is_sheet for each in asked):
        ids = [network.id for network in chosen]
        coordinators = sheets.list_first_coordinators(session, ids)
    for network in chosen:
        zone = network.territory.time_zone
        for each in asked:
            key = network.id, each.questionnaire.id
            if key in present:
                continue
            campaign = tables.Campaign(
                wave=wave,
                network=network,
                network_id=network.id,
                number=numbers.get(key, 0) + 1,
                questionnaire=each.questionnaire.id,
                version=each.questionnaire.version,
                digest=each.digest,
                opened_at=_beginning(wave, zone, now),
                closes_at=end_of(closes_on, zone),
            )
            session.add(campaign)
            if each.questionnaire.is_sheet:
                holder_id = coordinators.get(network.id)
                session.add(tables.Sheet(campaign=campaign, holder_id=holder_id))
    session.flush()


def _beginning(wave: tables.Wave, zone: str, now: datetime) -> datetime:
    """Return when a network's collection begins: its first day, or now if later."""
    if wave.opens_on is None:
        return now
    return max(now, beginning_of(wave.opens_on, zone))


def _last_day(wave: tables.Wave) -> date:
    if wave.closes_on is None:
        raise ValueError(f"the wave {wave.id} has no last day")
    return wave.closes_on


def zones(networks: Sequence[tables.Network]) -> set[str]:
    """Return the time zones of these networks."""
    return {each.territory.time_zone for each in networks}


def change_end(
    session: Session, wave: tables.Wave, closes_on: date, now: datetime
) -> None:
    """Take answers until another day; links live along with it."""
    campaigns = waves.list_wave_campaigns(session, wave.id)
    present = zones([each.network for each in campaigns])
    refuse_any(end_problems(closes_on, present, now))
    latest = now
    for campaign in campaigns:
        campaign.closes_at = end_of(closes_on, campaign.network.territory.time_zone)
        latest = max(latest, campaign.closes_at)
    inviting.extend_links(links.list_links(session, wave.id), latest)


def refuse_over(session: Session, wave: tables.Wave, now: datetime) -> None:
    """Refuse to go on asking where the time is over: a result may be frozen there."""
    campaigns = waves.list_wave_campaigns(session, wave.id)
    if any(is_over(each.closes_at, each.closed_at, now) for each in campaigns):
        raise Refused(
            [
                field_problem(
                    "already_over",
                    "closes_on",
                    message("The last day is already over in some networks."),
                    message("Wait until the wave has closed; then reopen it."),
                )
            ]
        )


def refuse_asked_elsewhere(session: Session, wave: tables.Wave, now: datetime) -> None:
    """Refuse to ask who is still asked the same in another wave, by name."""
    found = waves.asked_elsewhere(session, wave.id, wave.questionnaires, now)
    refuse_any(
        [
            field_problem(
                "asked_elsewhere",
                "",
                message(
                    "“{network}” is already being asked the same questionnaire in "
                    "“{wave}”.",
                    network=name,
                    wave=other,
                ),
                message("Leave it out, or close the other collection first."),
            )
            for _, name, other in found[:NAMED_AT_MOST]
        ]
    )

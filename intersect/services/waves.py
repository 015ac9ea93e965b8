"""A programme's waves: setting one up, opening it, ending it, publishing, reopening.

What may be done in which state, `registry/wave.py` says; here it is done, and noted.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import message
from intersect.registry.wave import (
    WaveChange,
    WaveState,
    WaveStep,
    may_change,
    next_state,
    revision_after,
)
from intersect.services.closing import is_over
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.services.wave_collections import (
    NAMED_AT_MOST,
    change_end,
    open_collections,
    open_problems,
    refuse_asked_elsewhere,
    refuse_over,
    sheet_problems,
)
from intersect.services.wave_details import (
    WaveDetails,
    changes_in,
    detail_problems,
    too_late,
    write_details,
)
from intersect.storage import audit, tables, waves


def add_wave(
    session: Session,
    details: WaveDetails,
    territory_id: uuid.UUID | None,
    now: datetime,
    by: int | None,
) -> tables.Wave:
    """Set a wave up as a draft: of a territory, or of the whole installation."""
    refuse_any(detail_problems(details))
    wave = tables.Wave(
        state="draft",
        territory_id=territory_id,
        reminders={},
        created_at=now,
        revision=1,
    )
    write_details(wave, details)
    session.add(wave)
    session.flush()
    _note(session, by, "added", wave, name=wave.name)
    return wave


def copy_wave(
    session: Session, wave: tables.Wave, name: str, now: datetime, by: int | None
) -> tables.Wave:
    """Set up another wave like this one, with its networks, still without dates."""
    copy = tables.Wave(
        name=name,
        state="draft",
        territory_id=wave.territory_id,
        questionnaires=list(wave.questionnaires),
        purpose=wave.purpose,
        consent=dict(wave.consent),
        reminders=dict(wave.reminders),
        created_at=now,
        revision=1,
        copied_from_id=wave.id,
    )
    session.add(copy)
    session.flush()
    in_use = [
        each for each in waves.list_chosen(session, wave.id) if not each.archived_at
    ]
    waves.choose(session, copy.id, [each.id for each in in_use])
    _note(session, by, "added", copy, name=name, copied_from=str(wave.id))
    return copy


def change_wave(
    session: Session,
    wave: tables.Wave,
    details: WaveDetails,
    now: datetime,
    by: int | None,
) -> None:
    """Change what may be changed in the wave's state; refuse the rest by name."""
    problems = detail_problems(details)
    changed = changes_in(wave, details)
    problems += [too_late(each) for each in changed if not _may(wave, each)]
    refuse_any(problems)
    if wave.state == "open" and "closes_on" in changed and details.closes_on:
        refuse_over(session, wave, now)
        change_end(session, wave, details.closes_on, now)
    write_details(wave, details)
    _note(session, by, "changed", wave, changed=sorted(changed))


def choose_networks(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    network_ids: Collection[uuid.UUID],
    now: datetime,
    by: int | None,
) -> int:
    """Add networks to a wave; in an open one their collection opens at once.

    Return how many were not in it yet.
    """
    _require(wave, "add_networks")
    added = waves.choose(session, wave.id, network_ids)
    if added and wave.state == "open":
        open_collections(session, catalog, wave, now)
    if added:
        _note(session, by, "added_networks", wave, count=added)
    return added


def leave_networks_out(
    session: Session,
    wave: tables.Wave,
    network_ids: Collection[uuid.UUID],
    by: int | None,
) -> None:
    """Take networks out of a wave; none in which somebody has answered."""
    _require(wave, "remove_networks")
    chosen = {each.id: each.name for each in waves.list_chosen(session, wave.id)}
    leaving = set(network_ids) & set(chosen)
    answered = waves.answered_networks(session, wave.id) & leaving
    if answered:
        raise Refused(
            [
                field_problem(
                    "answered",
                    "",
                    message(
                        "Somebody has already answered in: {networks}.",
                        networks=sorted(chosen[each] for each in answered)[
                            :NAMED_AT_MOST
                        ],
                    ),
                    message("Leave these networks in the wave."),
                )
            ]
        )
    waves.leave_out(session, wave.id, leaving)
    if leaving:
        _note(session, by, "removed_networks", wave, count=len(leaving))


def open_wave(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    now: datetime,
    by: int | None,
) -> None:
    """Start asking: every network and questionnaire gets a collection of answers."""
    _require_step(wave, "open")
    problems = open_problems(wave, waves.list_chosen(session, wave.id), now)
    refuse_any(problems + sheet_problems(catalog, wave))
    open_collections(session, catalog, wave, now)
    wave.opened_at = now
    _take(session, wave, "open", by)


def close_wave(
    session: Session, wave: tables.Wave, now: datetime, by: int | None
) -> None:
    """Stop asking now, before the last day; results are frozen next."""
    _require_step(wave, "start_closing")
    for campaign in waves.list_wave_campaigns(session, wave.id):
        if not is_over(campaign.closes_at, campaign.closed_at, now):
            campaign.closed_at = now
    _take(session, wave, "start_closing", by)


def publish_wave(
    session: Session, wave: tables.Wave, now: datetime, by: int | None
) -> None:
    """Let the networks' members, and whoever reads results only, see the results."""
    _require_step(wave, "publish")
    wave.published_at = now
    _take(session, wave, "publish", by)


def reopen_wave(
    session: Session,
    wave: tables.Wave,
    closes_on: date,
    now: datetime,
    by: int | None,
) -> None:
    """Take answers again until a new last day; the results will be another revision."""
    _require_step(wave, "reopen")
    refuse_asked_elsewhere(session, wave, now)
    change_end(session, wave, closes_on, now)
    for campaign in waves.list_wave_campaigns(session, wave.id):
        campaign.closed_at = None
    wave.closed_at = wave.published_at = None
    wave.closes_on = closes_on
    wave.revision = revision_after(wave.revision, "reopen")
    _take(session, wave, "reopen", by)


def delete_wave(session: Session, wave: tables.Wave, by: int | None) -> None:
    """Delete a draft, which nobody was asked by."""
    _require(wave, "delete")
    _note(session, by, "deleted", wave, name=wave.name)
    waves.delete_wave(session, wave.id)
    session.expunge(wave)


def state_of_wave(wave: tables.Wave) -> WaveState:
    """Return the wave's state as the rules know it."""
    state: WaveState = wave.state  # type: ignore[assignment] # kept as text
    return state


def _may(wave: tables.Wave, change: WaveChange) -> bool:
    return may_change(state_of_wave(wave), change)


def _require(wave: tables.Wave, change: WaveChange) -> None:
    if not _may(wave, change):
        raise Refused([too_late(change)])


def _require_step(wave: tables.Wave, step: WaveStep) -> None:
    if next_state(state_of_wave(wave), step) is None:
        raise Refused(
            [
                field_problem(
                    "wrong_state",
                    "",
                    message("Somebody has changed the state of this wave meanwhile."),
                    message("See on the wave's page what can still be done."),
                )
            ]
        )


def _take(session: Session, wave: tables.Wave, step: WaveStep, by: int | None) -> None:
    after = next_state(state_of_wave(wave), step)
    assert after is not None
    wave.state = after
    closes_on = wave.closes_on.isoformat() if wave.closes_on else None
    _note(session, by, step, wave, closes_on=closes_on)


def _note(
    session: Session, by: int | None, action: str, wave: tables.Wave, **details: object
) -> None:
    audit.add_event(
        session,
        by,
        action,
        ("wave", wave.id),
        wave.territory_id,
        revision=wave.revision,
        **details,
    )

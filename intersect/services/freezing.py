"""Freezing results for good, and ending waves whose results are all frozen."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.registry.wave import next_state
from intersect.services.closing import GRACE, is_final
from intersect.services.diagnosing import measured
from intersect.services.result import Result, from_json, to_json
from intersect.services.ties import measured_ties
from intersect.services.ties_result import TiesResult
from intersect.storage import audit, frozen, tables
from intersect.storage.engine import Sessions

AT_ONCE = 25
"""How many results are frozen before the work done so far is committed: meanwhile
others wait who want to write."""


@dataclass(frozen=True)
class Closed:
    """What one call of `close_due` did."""

    frozen: int
    """Results."""
    closed: int
    """Waves."""
    is_done: bool
    """Whether nothing is left to do at this moment."""


def close_due(session: Session, catalog: Catalog, now: datetime) -> Closed:
    """Freeze what has ended, a few results a call; close waves that are all frozen.

    The caller commits, and calls again until it is done. A session that writes is
    alone: two who call at once do nothing twice, and who is stopped half-way is gone
    on from.
    """
    for wave in frozen.list_begun_to_end(session, now):
        if wave.network_id is None:
            _take(session, wave, "start_closing")
    due = frozen.list_unfrozen(session, now - GRACE, AT_ONCE)
    for campaign in due:
        freeze(session, catalog, campaign, now)
    session.flush()
    ended = frozen.list_ended(session, now - GRACE)
    for wave in ended:
        wave.closed_at = now
        _take(session, wave, "finish")
    return Closed(len(due), len(ended), len(due) < AT_ONCE)


def freeze_commune(
    reading: Sessions,
    writing: Sessions,
    catalog: Catalog,
    wave_id: uuid.UUID,
    territory_id: uuid.UUID,
    now: datetime,
) -> None:
    """Freeze what has ended of a wave in a commune and nobody has read since.

    What is frozen already is not looked at. Where all is, nobody waits to write.
    """
    of_commune = now - GRACE, wave_id, territory_id
    with reading() as session:
        if not frozen.list_unfrozen_of(session, *of_commune):
            return
    with writing() as session:
        for campaign in frozen.list_unfrozen_of(session, *of_commune):
            freeze(session, catalog, campaign, now)
        session.commit()


def freeze(
    session: Session, catalog: Catalog, campaign: tables.Campaign, now: datetime
) -> Result | TiesResult:
    """Return a collection's frozen result; freeze it, if nobody has yet."""
    if not is_final(campaign, now):
        raise ValueError(f"the collection {campaign.id} is not over")
    revision = campaign.wave.revision
    kept = frozen.find_frozen(session, campaign.id, revision)
    if kept is not None:
        found: Result | TiesResult = from_json(kept.content)
        return found
    result = _measured(session, catalog, campaign, now)
    session.add(
        tables.FrozenResult(
            campaign_id=campaign.id,
            revision=revision,
            frozen_at=now,
            digest=result.reference,
            content=to_json(result),
        )
    )
    session.flush()
    audit.add_event(
        session,
        None,
        "frozen",
        ("campaign", campaign.id),
        campaign.network.territory_id,
        revision=revision,
        digest=result.reference,
        method=result.method,
    )
    return result


def _measured(
    session: Session, catalog: Catalog, campaign: tables.Campaign, now: datetime
) -> Result | TiesResult:
    asked = catalog.get(campaign.questionnaire, campaign.version).questionnaire
    if asked.asks_ties:
        return measured_ties(session, catalog, campaign, now)
    return measured(session, catalog, campaign.network, campaign, now, is_over=True)


def _take(session: Session, wave: tables.Wave, step: str) -> None:
    state = next_state(wave.state, step)  # type: ignore[arg-type] # kept as text
    assert state is not None
    wave.state = state
    subject = ("wave", wave.id)
    revision = wave.revision
    audit.add_event(session, None, step, subject, wave.territory_id, revision=revision)

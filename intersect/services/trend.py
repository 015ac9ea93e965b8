"""How a network stood in its waves up to one: its index with interval, its level."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.report.trend import Trend, TrendPoint
from intersect.services.changing import NetworkChange, network_change
from intersect.services.closing import is_released
from intersect.services.result import Result, from_json
from intersect.storage import frozen, tables

MOST_WAVES = 6
"""As many columns as a page has room for; the latest are shown."""


def network_trend(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign | None,
    may_show: Callable[[tables.Campaign], bool],
    found: tuple[uuid.UUID, NetworkChange] | None = None,
) -> Trend | None:
    """Return the results of a network up to a collection, of which it is the last.

    `may_show` tells of each earlier collection whether the reader may see its results;
    `found` is its change since some wave, if somebody has computed one already.
    None where there is nothing to compare: no result, or the only one measured so.
    """
    if campaign is None:
        return None
    kept = [
        (each, content)
        for each, content in frozen.list_of_network(session, campaign)
        if each.id == campaign.id or may_show(each)
    ]
    if len(kept) < 2 or kept[-1][0].id != campaign.id:
        return None
    results: list[tuple[tables.Campaign, Result]] = [
        (each, from_json(content)) for each, content in kept
    ]
    present = results[-1][1]
    same = [one for one in results if _instrument(one[1]) == _instrument(present)]
    if len(same) < 2:
        return None
    network, before = campaign.network, same[-2][0].wave
    if found is not None and found[0] == before.id:
        changed = found[1]
    else:
        changed = network_change(session, catalog, network, before, campaign.wave)
    return Trend(
        network.name,
        tuple(_point(each.wave.name, result) for each, result in same[-MOST_WAVES:]),
        changed.change,
        len(kept) - len(same),
    )


def released_trend(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign | None,
    now: datetime,
) -> Trend | None:
    """Return the same with earlier results that everybody may read by now."""
    return network_trend(
        session, catalog, campaign, lambda each: is_released(each, now)
    )


def _instrument(result: Result) -> tuple[int, str]:
    """Return what a result was measured with; only the same may be compared."""
    return result.version, result.method


def _point(wave: str, result: Result) -> TrendPoint:
    score = result.score
    if score.level is None or score.index is None:
        return TrendPoint(wave, None, None, None, score.usable)
    interval = score.interval
    ends = (interval.low, interval.high) if interval else None
    return TrendPoint(wave, float(score.index), ends, score.level, score.usable)

"""What became of the overlaps of a commune since the last wave that asked there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.analysis.pair_changes import Change, PairChange, PairIds, pair_changes
from intersect.analysis.redundancy import OverlapClass
from intersect.analysis.redundancy_method import redundancy_method
from intersect.catalog import Catalog
from intersect.findings import find_all
from intersect.findings.finding import Case
from intersect.registry.names import folded
from intersect.services.access import Actor, may
from intersect.services.overlap_networks import ComparedNetworks, read_networks
from intersect.services.overlaps import PAIR_CODES, Overlaps, case_of, shown_pairs
from intersect.storage import overlap_rows, tables


@dataclass(frozen=True)
class ChangedPair:
    """A pair of networks that is not what it was."""

    names: tuple[str, str]
    ids: tuple[str, str] | None
    """Of both networks, in the same order; None if one is not compared any more."""
    before: OverlapClass | None
    after: OverlapClass | None
    """Classes; None: no overlap that calls for a look."""
    change: Change


@dataclass(frozen=True)
class OverlapChanges:
    """The pairs that differ from those of the day that a wave closed."""

    wave: str
    since: date
    """The day that it closed there."""
    pairs: tuple[ChangedPair, ...]


def read_changes(
    session: Session,
    catalog: Catalog,
    overlaps: Overlaps,
    commune: tables.Territory,
    actor: Actor,
) -> OverlapChanges | None:
    """Return what differs among what somebody may read; None: no wave has closed.

    Who reads confirmed overlaps only is told of those, and of none that is gone.
    """
    wave = overlap_rows.find_last_wave(session, commune.id)
    if wave is None or wave.closed_at is None:
        return None
    method = redundancy_method()
    former = read_networks(
        session, catalog, {commune.id}, method, wave.closed_at, is_past=True
    )
    changes = pair_changes(_classes(case_of(former, catalog)), _classes(overlaps.case))
    if not may(actor, "read_proposals", commune.id):
        shown = {
            frozenset(each.finding.subjects) for each in shown_pairs(overlaps, actor)
        }
        changes = tuple(each for each in changes if each.pair in shown)
    rows = tuple(_row(each, former, overlaps.compared) for each in changes)
    day = wave.closed_at.astimezone(ZoneInfo(commune.time_zone)).date()
    return OverlapChanges(wave.name, day, rows)


def _classes(case: Case) -> dict[PairIds, OverlapClass]:
    kinds = {frozenset((p.a.network, p.b.network)): p.kind for p in case.pairs}
    found = [each for each in find_all(case) if each.code in PAIR_CODES]
    return {pair: kinds[pair] for pair in (frozenset(each.subjects) for each in found)}


def _row(
    changed: PairChange[OverlapClass], former: ComparedNetworks, now: ComparedNetworks
) -> ChangedPair:
    names = {each.network: each.name for each in (*former.networks, *now.networks)}
    here = {each.network for each in now.networks}
    one, other = sorted(changed.pair, key=lambda each: (folded(names[each]), each))
    return ChangedPair(
        (names[one], names[other]),
        (one, other) if {one, other} <= here else None,
        changed.before,
        changed.after,
        changed.change,
    )

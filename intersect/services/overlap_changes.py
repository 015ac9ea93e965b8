"""What became of the overlaps of communes since the last wave that asked there."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
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
from intersect.language import Message, message
from intersect.registry.names import folded
from intersect.services.access import Actor, may
from intersect.services.overlap_networks import ComparedNetworks, read_networks
from intersect.services.overlaps import PAIR_CODES, Overlaps, case_of, shown_pairs
from intersect.storage import overlap_rows
from intersect.storage.overlap_rows import LastWave

CHANGES: Mapping[Change, Message] = {
    "new": message("New overlap"),
    "changed": message("Another class"),
    "gone": message("No longer an overlap"),
}


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
    """The pairs of a commune that differ from those of the day that a wave closed."""

    commune: str
    wave: str
    since: date
    """The day that it closed there."""
    pairs: tuple[ChangedPair, ...]

    def of(self, networks: Iterable[str]) -> ChangedPair | None:
        """Return what happened to two networks; None if they are what they were."""
        pair = set(networks)
        return next((each for each in self.pairs if set(each.ids or ()) == pair), None)


def read_changes(
    session: Session,
    catalog: Catalog,
    overlaps: Overlaps,
    communes: Collection[uuid.UUID],
    actor: Actor,
) -> dict[uuid.UUID, OverlapChanges]:
    """Return by commune what differs among what somebody may read.

    None of communes where no wave has closed. Who reads confirmed overlaps only is told
    of those, and of none that is gone. As many statements as waves closed last.
    """
    by_wave: dict[uuid.UUID, dict[uuid.UUID, LastWave]] = defaultdict(dict)
    for commune, last in overlap_rows.last_waves(session, communes).items():
        by_wave[last.id][commune] = last
    shown = {frozenset(each.finding.subjects) for each in shown_pairs(overlaps, actor)}
    now = _by_commune(overlaps.compared, _classes(overlaps.case))
    changes = {}
    for places in by_wave.values():
        closed_at = next(iter(places.values())).closed_at
        former = read_networks(
            session, catalog, places, redundancy_method(), closed_at, is_past=True
        )
        before = _by_commune(former, _classes(case_of(former, catalog)))
        for commune, last in places.items():
            place = str(commune)
            found = pair_changes(before[place], now[place])
            if not may(actor, "read_proposals", commune):
                found = tuple(each for each in found if each.pair in shown)
            rows = tuple(_row(each, former, overlaps.compared) for each in found)
            day = closed_at.astimezone(ZoneInfo(last.time_zone)).date()
            changes[commune] = OverlapChanges(last.commune, last.name, day, rows)
    return changes


def _classes(case: Case) -> dict[PairIds, OverlapClass]:
    kinds = {frozenset((p.a.network, p.b.network)): p.kind for p in case.pairs}
    found = [each for each in find_all(case) if each.code in PAIR_CODES]
    return {pair: kinds[pair] for pair in (frozenset(each.subjects) for each in found)}


def _by_commune(
    compared: ComparedNetworks, classes: Mapping[PairIds, OverlapClass]
) -> defaultdict[str, dict[PairIds, OverlapClass]]:
    place = {each.network: each.territory for each in compared.networks}
    found: defaultdict[str, dict[PairIds, OverlapClass]] = defaultdict(dict)
    for pair, kind in classes.items():
        found[place[min(pair)]][pair] = kind
    return found


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

"""The networks of communes as the comparison wants them, from what the registry has."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from statistics import fmean
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.analysis.network import Network
from intersect.analysis.redundancy_method import RedundancyMethod
from intersect.catalog import Catalog
from intersect.registry.meetings import held_within, meetings_per_month
from intersect.registry.names import folded
from intersect.storage import overlap_rows, tables
from intersect.storage.overlap_rows import Communes, MeetingRow, SeatRow

LISTS = ("themes", "populations", "functions")
Row = TypeVar("Row", SeatRow, MeetingRow)
VOLUNTARY = frozenset({"", "voluntary"})
DECIMALS = 1000
"""Hours are compared with whole numbers; a float of the registry has no more."""


@dataclass(frozen=True)
class ComparedNetworks:
    """Networks ready to be compared, and what is called how."""

    networks: tuple[Network, ...]
    sectors: Mapping[str, frozenset[str]]
    """Network -> the sectors that have a seat in it."""
    organisations: Mapping[str, frozenset[str]]
    """Organisation -> the networks that it sits in."""
    labels: Mapping[str, object]
    """Names of networks, organisations and terms; of nobody."""
    people: Mapping[str, str]
    """Names of people: only for who may see members."""
    territories: Mapping[str, tables.Territory]


def read_networks(
    session: Session,
    catalog: Catalog,
    communes: Communes,
    method: RedundancyMethod,
    now: datetime,
    *,
    is_past: bool = False,
) -> ComparedNetworks:
    """Return the networks in use of some communes, in three statements.

    Members are the organisations that have a seat now, and people who takes them.
    `is_past`: `now` was earlier; networks, seats and meetings are those of then,
    profiles have no history and are those of today.
    """
    then = now if is_past else None
    rows = overlap_rows.list_compared(session, communes, then)
    seats = _by_network(overlap_rows.list_seats(session, communes, then))
    noted = _by_network(overlap_rows.list_noted_meetings(session, communes, then))
    networks = tuple(
        _network(row, seats[row.id], noted[row.id], method, now) for row in rows
    )
    every_seat = [seat for of_network in seats.values() for seat in of_network]
    sits_in: dict[str, set[str]] = defaultdict(set)
    for seat in every_seat:
        sits_in[str(seat.organisation_id)].add(str(seat.network_id))
    return ComparedNetworks(
        networks,
        {str(row.id): frozenset(seat.sector for seat in seats[row.id]) for row in rows},
        {each: frozenset(found) for each, found in sits_in.items()},
        _labels(catalog, rows, every_seat),
        {str(seat.person_id): seat.person for seat in every_seat},
        {str(row.territory_id): row.territory for row in rows},
    )


def _by_network(rows: Iterable[Row]) -> defaultdict[uuid.UUID, list[Row]]:
    found: defaultdict[uuid.UUID, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.network_id].append(row)
    return found


def _network(
    row: tables.Network,
    seats: Sequence[SeatRow],
    noted: Sequence[MeetingRow],
    method: RedundancyMethod,
    now: datetime,
) -> Network:
    today = now.astimezone(ZoneInfo(row.territory.time_zone)).date()
    noted = [each for each in noted if each.held_on <= today]
    return Network(
        territory=str(row.territory_id),
        network=str(row.id),
        members=frozenset(str(seat.organisation_id) for seat in seats),
        people=frozenset(str(seat.person_id) for seat in seats),
        themes=frozenset(row.themes),
        populations=frozenset(row.populations),
        functions=frozenset(row.functions),
        zones=frozenset(map(folded, row.zones)),
        parent=str(row.parent_id or ""),
        is_active=is_active(row.meetings_per_month, noted, method, today),
        is_mandated=row.mandate not in VOLUNTARY,
        hours=hours_a_month(row, noted, today),
        name=row.name,
        purpose=row.sharing_purpose,
    )


def is_active(
    declared: float | None,
    noted: Sequence[MeetingRow],
    method: RedundancyMethod,
    today: date,
) -> bool:
    """Return whether a network meets (guard 5 of method C.2).

    Meetings that were noted say it; without any, the meetings a month of its profile
    (FM1). Of a network of which neither is known nothing speaks against it.
    """
    if noted:
        days = [each.held_on for each in noted]
        lately = held_within(days, method.inactive_months, today)
        return lately >= method.inactive_meetings
    return declared is None or method.meets(_exact(declared))


def hours_a_month(
    row: tables.Network, noted: Sequence[MeetingRow], today: date
) -> Fraction | None:
    """Return the hours of meetings a month (method C.4); None when not known.

    What the profile says of an ordinary month (FM1, FM2) comes first: not every
    meeting is noted. The meetings of the last year stand in for what it leaves out.
    """
    often = row.meetings_per_month
    if often is None:
        often = meetings_per_month([each.held_on for each in noted], today)
    if often == 0:
        return Fraction(0)
    known = [each.hours for each in noted if each.hours is not None]
    long = row.hours_per_meeting
    if long is None and known:
        long = fmean(known)
    return None if often is None or long is None else _exact(often) * _exact(long)


def _exact(number: float) -> Fraction:
    return Fraction(number).limit_denominator(DECIMALS)


def _labels(
    catalog: Catalog, rows: Iterable[tables.Network], seats: Iterable[SeatRow]
) -> dict[str, object]:
    labels: dict[str, object] = {
        f"{part}:{term.code}": term.name
        for part in LISTS
        for term in catalog.terms[part]
    }
    for row in rows:
        labels[str(row.id)] = row.name
        labels |= {f"zones:{folded(zone)}": zone for zone in row.zones}
    return labels | {str(seat.organisation_id): seat.organisation for seat in seats}

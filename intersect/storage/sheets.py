"""Factual sheets: whose turn it is, what they say, what others said of them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.kept_responses import KEPT_COLUMNS, KeptResponse
from intersect.storage.prepared import Prepared

_Campaign, _Seat, _Sheet = tables.Campaign, tables.Membership, tables.Sheet


def asks_seat() -> sa.ColumnElement[bool]:
    """Whether a collection, with its sheet if it has one, asks a seat to answer.

    For statements that join the sheet of the collection from outside.
    """
    return sa.or_(_Sheet.campaign_id.is_(None), _Sheet.holder_id == _Seat.id)


@dataclass(frozen=True)
class KeptSheet:
    """A sheet of a network, with what is kept of it."""

    campaign: tables.Campaign
    holder: tables.Membership | None
    kept: KeptResponse | None
    reviews: Sequence[tables.SheetReview]
    """The oldest first."""


def list_sheets(
    session: Session, wave_id: uuid.UUID, network_id: uuid.UUID
) -> list[KeptSheet]:
    """Return the sheets that a wave asks of a network, by questionnaire."""
    return _sheets(
        session, _Campaign.wave_id == wave_id, _Campaign.network_id == network_id
    )


def find_sheet(session: Session, campaign_id: uuid.UUID) -> KeptSheet | None:
    """Return the sheet that a collection is, or None."""
    return next(iter(_sheets(session, _Campaign.id == campaign_id)), None)


def list_earlier(session: Session, campaign_id: uuid.UUID) -> list[KeptSheet]:
    """Return the sheets of the same network and questionnaire before, newest first."""
    this = session.get_one(_Campaign, campaign_id)
    found = _sheets(
        session,
        _Campaign.network_id == this.network_id,
        _Campaign.questionnaire == this.questionnaire,
        _Campaign.number < this.number,
    )
    return sorted(found, key=lambda sheet: -sheet.campaign.number)


def list_shown(
    session: Session, token_hash: bytes
) -> list[tuple[KeptSheet, tables.Membership]]:
    """Return the filled-in sheets of the networks that a link's person is in.

    Each with that person's seat; without those that they fill in themselves.
    """
    rows = _SHOWN.rows(session, {"token_hash": token_hash})
    if not rows:  # as for nearly everybody who opens a link
        return []
    seats: dict[uuid.UUID, uuid.UUID] = dict(rows)
    found = _sheets(session, _Campaign.id.in_(seats))
    chosen = sa.select(_Seat).where(_Seat.id.in_(seats.values()))
    readers = {seat.id: seat for seat in session.scalars(chosen)}
    return [(sheet, readers[seats[sheet.campaign.id]]) for sheet in found if sheet.kept]


_SHOWN = Prepared(
    sa.select(_Sheet.campaign_id, _Seat.id)
    .join(_Campaign, _Campaign.id == _Sheet.campaign_id)
    .join(tables.Link, tables.Link.wave_id == _Campaign.wave_id)
    .join(
        _Seat,
        sa.and_(
            _Seat.network_id == _Campaign.network_id,
            _Seat.person_id == tables.Link.person_id,
            _Seat.until.is_(None),
        ),
    )
    .where(
        tables.Link.token_hash == sa.bindparam("token_hash"),
        _Sheet.holder_id != _Seat.id,
    )
    .order_by(_Seat.since, _Seat.id)
)


def hand_over(session: Session, sheet: KeptSheet, holder: tables.Membership) -> None:
    """Give a sheet to another seat, with all that is written in it."""
    # Whoever is saving an answer right now ends first; it goes along.
    held = sa.select(_Campaign.id).where(_Campaign.id == sheet.campaign.id)
    session.execute(held.with_for_update())
    row = session.get_one(_Sheet, sheet.campaign.id)
    row.holder_id = holder.id
    session.execute(
        sa.update(tables.Response)
        .where(tables.Response.campaign_id == sheet.campaign.id)
        .values(membership_id=holder.id)
    )


def list_first_coordinators(
    session: Session, network_ids: Sequence[uuid.UUID]
) -> dict[uuid.UUID, uuid.UUID]:
    """Return network -> its coordinator's seat, of several the longest-standing."""
    rows = session.execute(
        sa.select(_Seat.network_id, _Seat.id)
        .where(
            _Seat.network_id.in_(network_ids),
            _Seat.role == "coordinator",
            _Seat.until.is_(None),
        )
        .order_by(_Seat.since.desc(), _Seat.id.desc())
    )
    return {network_id: seat_id for network_id, seat_id in rows}


def _sheets(session: Session, *where: sa.ColumnElement[bool]) -> list[KeptSheet]:
    rows = session.execute(
        sa.select(_Campaign, _Sheet, *KEPT_COLUMNS)
        .join(_Sheet, _Sheet.campaign_id == _Campaign.id)
        .outerjoin(
            tables.Response,
            sa.and_(
                tables.Response.campaign_id == _Campaign.id,
                tables.Response.membership_id == _Sheet.holder_id,
            ),
        )
        .where(*where)
        .order_by(_Campaign.questionnaire)
    ).all()
    reviews: dict[uuid.UUID, list[tables.SheetReview]] = {}
    ids = [row[0].id for row in rows]
    for each in session.scalars(
        sa.select(tables.SheetReview)
        .where(tables.SheetReview.campaign_id.in_(ids))
        .order_by(tables.SheetReview.at, tables.SheetReview.id)
    ):
        reviews.setdefault(each.campaign_id, []).append(each)
    return [
        KeptSheet(
            row[0],
            row[1].holder,
            KeptResponse(*row[2:]) if row[2] else None,
            reviews.get(row[0].id, []),
        )
        for row in rows
    ]

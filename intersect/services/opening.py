"""Opening a personal link, or saying why it does not open."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services.inviting import token_hash
from intersect.services.seat import Seat, seat_in
from intersect.storage import kept_responses, tables

Refusal = Literal["revoked", "expired", "closed"]


class LinkRefused(Exception):
    """A personal link does not open: why, and what it would have opened."""

    def __init__(self, refusal: Refusal, link: tables.Link, seat: Seat) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.seat = seat
        self.is_renewal_asked = link.renewal_asked_at is not None


class UnknownLink(Exception):
    """No personal link has this token."""


def open_link(session: Session, catalog: Catalog, token: str, now: datetime) -> Seat:
    """Return the seat of a personal link; raise `LinkRefused` when it does not open.

    Only reads: messaging apps fetch links to preview them.
    """
    link, seat = _find(session, catalog, token)
    if refusal := _refusal(link, seat, now):
        raise LinkRefused(refusal, link, seat)
    return seat


def open_receipt(session: Session, catalog: Catalog, token: str, now: datetime) -> Seat:
    """Return the seat as `open_link` does, and what was submitted after the end too."""
    try:
        return open_link(session, catalog, token, now)
    except LinkRefused as refused:
        if refused.refusal == "closed" and refused.seat.is_submitted:
            return refused.seat
        raise


def ask_renewal(session: Session, catalog: Catalog, token: str, now: datetime) -> None:
    """Tell the coordinator that a new link is wanted in place of this one.

    Asking again, for a link that opens or in a closed collection changes nothing.
    """
    link, seat = _find(session, catalog, token)
    is_wanted = _refusal(link, seat, now) and not seat.is_closed(now)
    if is_wanted and link.renewal_asked_at is None:
        link.renewal_asked_at = now


def _find(session: Session, catalog: Catalog, token: str) -> tuple[tables.Link, Seat]:
    rows = kept_responses.find_link(session, token_hash(token))
    if rows is None:
        raise UnknownLink
    link, campaign, membership, kept = rows
    return link, seat_in(campaign, membership, catalog, kept)


def _refusal(link: tables.Link, seat: Seat, now: datetime) -> Refusal | None:
    if link.revoked_at is not None:
        return "revoked"
    if now >= link.expires_at:
        return "expired"
    return "closed" if seat.is_closed(now) else None

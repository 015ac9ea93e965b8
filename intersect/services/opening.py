"""Opening a personal link, or saying why it does not open."""

from __future__ import annotations

import hmac
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services.inviting import token_hash
from intersect.services.seat import Seat, seat_in
from intersect.storage import kept_responses, tables

Refusal = Literal["revoked", "expired", "sealed", "closed"]
"""Sealed: made after the answers were submitted, and opened without their receipt code.

Who makes a link sees it. So a link made later opens what was submitted only together
with the code that the respondent alone was shown.
"""

CODE_MARK = "~"
"""Between the token and the receipt code of an address that carries both."""


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
    if refusal := _refusal(link, seat, token, now):
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
    is_dead = _refusal(link, seat, token, now) in ("revoked", "expired")
    if is_dead and not seat.is_closed(now) and link.renewal_asked_at is None:
        link.renewal_asked_at = now


def with_code(token: str, code: str) -> str:
    """Return what opens a sealed link: its token and the receipt code as typed."""
    letters = "".join(c for c in code.upper() if c.isalnum())
    return f"{token.partition(CODE_MARK)[0]}{CODE_MARK}{letters[:4]}-{letters[4:8]}"


def _find(session: Session, catalog: Catalog, token: str) -> tuple[tables.Link, Seat]:
    bare = token.partition(CODE_MARK)[0]
    rows = kept_responses.find_link(session, token_hash(bare))
    if rows is None:
        raise UnknownLink
    link, campaign, membership, kept = rows
    return link, seat_in(campaign, membership, catalog, kept)


def _refusal(
    link: tables.Link, seat: Seat, token: str, now: datetime
) -> Refusal | None:
    if link.revoked_at is not None:
        return "revoked"
    if now >= link.expires_at:
        return "expired"
    if _is_sealed(link, seat, token.partition(CODE_MARK)[2]):
        return "sealed"
    return "closed" if seat.is_closed(now) else None


def _is_sealed(link: tables.Link, seat: Seat, code: str) -> bool:
    kept = seat.kept
    if kept is None or kept.submitted_at is None or link.issued_at <= kept.submitted_at:
        return False
    return not hmac.compare_digest(code.encode(), (kept.receipt or "").encode())

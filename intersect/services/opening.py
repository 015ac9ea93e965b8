"""Opening a personal link, or saying why it does not open."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services.inviting import token_hash
from intersect.services.seat import Seat
from intersect.storage import links
from intersect.storage.links import FoundLink

Refusal = Literal["revoked", "expired", "sealed", "closed"]
"""Sealed: the answers were submitted, and the link came without their receipt code.

Who makes a link sees it and may keep a copy. So what was submitted opens only together
with the code that the respondent alone was shown.
"""

CODE_MARK = "~"
"""Between the token and the receipt code of an address that carries both."""


class LinkRefused(Exception):
    """A personal link does not open: why, and what it would have opened."""

    def __init__(
        self, refusal: Refusal, seat: Seat, *, is_renewal_asked: bool = False
    ) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.seat = seat
        self.is_renewal_asked = is_renewal_asked


class UnknownLink(Exception):
    """No personal link has this token."""


def open_link(
    session: Session, catalog: Catalog, token: str, now: datetime, proof: str = ""
) -> Seat:
    """Return the seat of a personal link; raise `LinkRefused` when it does not open.

    Only reads: messaging apps fetch links to preview them. `proof` is the `seen_proof`
    of a page that may have been submitted already: by a double click, or by a post
    whose answer was lost on the way.
    """
    link, seat = _find(session, catalog, token)
    refusal = _refusal(link, seat, token, now)
    if refusal and not (refusal == "sealed" and _proves(proof, seat)):
        is_asked = link.renewal_asked_at is not None
        raise LinkRefused(refusal, seat, is_renewal_asked=is_asked)
    return seat


def seen_proof(seat: Seat) -> str:
    """Return what only a page that shows exactly these answers can carry."""
    if seat.kept is None:
        return ""
    shown = json.dumps([str(seat.kept.id), seat.kept.record], sort_keys=True)
    return hashlib.sha256(shown.encode()).hexdigest()


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
        links.ask_renewal(session, link.id, now)


def with_code(token: str, code: str) -> str:
    """Return what opens a sealed link: its token and the receipt code as typed."""
    letters = "".join(c for c in code.upper() if c.isalnum())
    return f"{token.partition(CODE_MARK)[0]}{CODE_MARK}{letters[:4]}-{letters[4:8]}"


def _find(session: Session, catalog: Catalog, token: str) -> tuple[FoundLink, Seat]:
    bare = token.partition(CODE_MARK)[0]
    link = links.find_link(session, token_hash(bare))
    if link is None:
        raise UnknownLink
    where = link.whereabouts
    asked = catalog.get(where.place.questionnaire, where.place.version)
    seat = Seat(**vars(where), questionnaire=asked.questionnaire, kept=link.kept)
    return link, seat


def _refusal(link: FoundLink, seat: Seat, token: str, now: datetime) -> Refusal | None:
    if link.revoked_at is not None:
        return "revoked"
    if now >= link.expires_at:
        return "expired"
    if _is_sealed(seat, token.partition(CODE_MARK)[2]):
        return "sealed"
    return "closed" if seat.is_closed(now) else None


def _is_sealed(seat: Seat, code: str) -> bool:
    if seat.kept is None or seat.kept.submitted_at is None:
        return False
    return not hmac.compare_digest(code.encode(), (seat.kept.receipt or "").encode())


def _proves(proof: str, seat: Seat) -> bool:
    return hmac.compare_digest(proof.encode(), seen_proof(seat).encode())

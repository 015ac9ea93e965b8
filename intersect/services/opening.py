"""Opening a personal link, or saying why it does not open."""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import rosters
from intersect.services.inviting import token_hash
from intersect.services.seat import Seat, as_asked
from intersect.storage import links, tables
from intersect.storage.links import FoundLink, FoundSeat

Refusal = Literal["revoked", "expired", "sealed", "closed"]
"""Sealed: the answers were submitted, and the link came without their receipt code.

Who makes a link sees it and may keep a copy. So what was submitted opens only together
with the code that the respondent alone was shown.
"""

SEAT_MARK = "."
"""Between the token and the key of one seat, where a link opens several."""
CODE_MARK = "~"
"""Between these and the receipt code of an address that carries it."""
KEY_LENGTH = 8


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
    return _opened(session, catalog, _find(session, token), token, now, proof)


def open_seats(
    session: Session, catalog: Catalog, token: str, now: datetime
) -> dict[str, Seat]:
    """Return all that a link asks its person, by the token that opens each.

    Where that is one network, it is opened as `open_link` does and has the token as it
    came. Raise `LinkRefused` when nothing opens.
    """
    link = _find(session, token)
    present = _present(link)
    if SEAT_MARK in token or len(present) < 2:
        return {token: _opened(session, catalog, link, token, now)}
    if _is_dead(link, now):
        raise _refused(_dead(link), link, _seat(session, catalog, link, present[0]))
    return {
        f"{without_code(token)}{SEAT_MARK}{seat_key(each)}": _seat(
            session, catalog, link, each
        )
        for each in present
    }


def open_published(
    session: Session, token: str, now: datetime, catalog: Catalog
) -> Sequence[tables.Campaign]:
    """Return the collections whose published results a link shows its person.

    No receipt code is asked for: results say nothing of what one person answered.
    Raise `LinkRefused` when the link was revoked or has expired.
    """
    return links.list_published(session, _living(session, catalog, token, now).id)


def note_opened(
    session: Session, campaign_id: uuid.UUID, membership_id: uuid.UUID, now: datetime
) -> None:
    """Note that a link is being used by who may not have answered anything yet."""
    links.note_opened(session, campaign_id, membership_id, now)


def refuse_dead(session: Session, catalog: Catalog, token: str, now: datetime) -> None:
    """Raise `LinkRefused` when the link was revoked or has expired."""
    _living(session, catalog, token, now)


@dataclass(frozen=True)
class OwnData:
    """Whose data a link shows, and the seats with their answers."""

    person: tables.Person
    seats: Mapping[str, Seat]
    """By the token that opens each; those left too."""
    sealed: Collection[str]
    """The tokens of those whose answers open only with their receipt code."""


def open_own_data(
    session: Session, catalog: Catalog, token: str, now: datetime
) -> OwnData:
    """Return what a link shows its person of themselves.

    Raise `LinkRefused` when the link was revoked or has expired.
    """
    link = _living(session, catalog, token, now)
    bare, code = without_seat(token), token.partition(CODE_MARK)[2]
    seats = {
        f"{bare}{SEAT_MARK}{seat_key(each)}": _seat(session, catalog, link, each)
        for each in link.seats
    }
    sealed = {key for key, seat in seats.items() if _is_sealed(seat, code)}
    person = session.get_one(tables.Person, link.person_id)
    return OwnData(person, seats, sealed)


def without_code(token: str) -> str:
    """Return what a device may know of an address: all but the receipt code."""
    return token.partition(CODE_MARK)[0]


def without_seat(token: str) -> str:
    """Return the token that opens everything that the link asks."""
    return without_code(token).partition(SEAT_MARK)[0]


def seat_key(found: FoundSeat) -> str:
    """Return what tells this seat from the others of its person, for good."""
    place = found.whereabouts.place
    both = place.campaign_id.bytes + place.membership_id.bytes
    return hashlib.sha256(both).hexdigest()[:KEY_LENGTH]


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
    link = _find(session, token)
    seat = _seat(session, catalog, link, _chosen(link, token))
    if (
        _is_dead(link, now)
        and not seat.is_closed(now)
        and link.renewal_asked_at is None
    ):
        links.ask_renewal(session, link.id, now)


def with_code(token: str, code: str) -> str:
    """Return what opens a sealed link: its token and the receipt code as typed."""
    letters = "".join(c for c in code.upper() if c.isalnum())
    return f"{without_code(token)}{CODE_MARK}{letters[:4]}-{letters[4:8]}"


def _opened(
    session: Session,
    catalog: Catalog,
    link: FoundLink,
    token: str,
    now: datetime,
    proof: str = "",
) -> Seat:
    """Return the seat that a link opens; raise `LinkRefused` when it opens none."""
    found = _chosen(link, token)
    seat = _seat(session, catalog, link, found)
    refusal = _refusal(link, found, seat, token, now)
    if refusal and not (refusal == "sealed" and _proves(proof, seat)):
        raise _refused(refusal, link, seat)
    return seat


def _find(session: Session, token: str) -> FoundLink:
    link = links.find_link(session, token_hash(without_seat(token)))
    if link is None:
        raise UnknownLink
    return link


def _living(session: Session, catalog: Catalog, token: str, now: datetime) -> FoundLink:
    link = _find(session, token)
    if _is_dead(link, now):
        raise _refused(
            _dead(link), link, _seat(session, catalog, link, _present(link)[0])
        )
    return link


def _chosen(link: FoundLink, token: str) -> FoundSeat:
    """Return the seat that a token names; without a key, the one had longest.

    So a page goes on working that was opened when the link asked about one network.
    """
    key = without_code(token).partition(SEAT_MARK)[2]
    if not key:
        return _present(link)[0]
    for each in link.seats:
        if seat_key(each) == key:
            return each
    raise UnknownLink


def _present(link: FoundLink) -> Sequence[FoundSeat]:
    """Return the seats that the person still has; all of them when there is none."""
    return [each for each in link.seats if each.until is None] or link.seats


def _seat(
    session: Session, catalog: Catalog, link: FoundLink, found: FoundSeat
) -> Seat:
    where = found.whereabouts
    asked = catalog.get(where.place.questionnaire, where.place.version)
    return Seat(
        **vars(where),
        questionnaire=as_asked(
            rosters.asked_of(session, asked.questionnaire, where.place), found.kept
        ),
        kept=found.kept,
        others=len(_present(link)) - 1,
        link_id=link.id,
        reads_sheets=link.reads_sheets,
    )


def _refused(refusal: Refusal, link: FoundLink, seat: Seat) -> LinkRefused:
    is_asked = link.renewal_asked_at is not None
    return LinkRefused(refusal, seat, is_renewal_asked=is_asked)


def _is_dead(link: FoundLink, now: datetime) -> bool:
    return link.revoked_at is not None or now >= link.expires_at


def _dead(link: FoundLink) -> Refusal:
    return "expired" if link.revoked_at is None else "revoked"


def _refusal(
    link: FoundLink, found: FoundSeat, seat: Seat, token: str, now: datetime
) -> Refusal | None:
    if _is_dead(link, now):
        return _dead(link)
    if found.until is not None:
        return "revoked"
    if _is_sealed(seat, token.partition(CODE_MARK)[2]):
        return "sealed"
    return "closed" if seat.is_closed(now) else None


def _is_sealed(seat: Seat, code: str) -> bool:
    if seat.kept is None or seat.kept.submitted_at is None:
        return False
    if seat.questionnaire.is_sheet:  # facts of the network, which others read too
        return False
    return not hmac.compare_digest(code.encode(), (seat.kept.receipt or "").encode())


def _proves(proof: str, seat: Seat) -> bool:
    return hmac.compare_digest(proof.encode(), seen_proof(seat).encode())

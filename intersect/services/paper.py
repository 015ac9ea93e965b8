"""Answers from paper, typed by the staff; once submitted nobody of them reads them.

Who types declares not to be a member of the network, or to be one and to have the
respondent's consent. The declaration is noted: the program knows members by an address
that those who type can change, so it only contradicts what it knows to be untrue.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import message
from intersect.services import answering, rosters
from intersect.services.refusal import Refused, field_problem
from intersect.services.seat import Seat, seat_in
from intersect.storage import audit, kept_responses, networks, responses, tables
from intersect.storage.kept_responses import KeptResponse

Reason = Literal["closed", "answered", "submitted"]
Declaration = Literal["outside", "consent"]
"""What who types says: not a member, or a member who has the respondent's consent."""


class TypingRefused(Exception):
    """These answers may not be typed by this person, or not any more."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def typing_seat(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign,
    membership: tables.Membership,
    user_id: int,
    now: datetime,
) -> Seat:
    """Return the seat whose paper `user_id` may type; raise `TypingRefused` else.

    What a respondent answers by link is nobody else's to see, nor is what another
    colleague is typing.
    """
    seat = _seat(session, catalog, campaign, membership, None)
    kept = kept_responses.find_response(session, seat.place)
    if seat.is_closed(now):
        raise TypingRefused("closed")
    if kept and kept.submitted_at:
        raise TypingRefused("submitted")
    if kept and kept.typed_by != user_id:
        raise TypingRefused("answered")
    return _seat(session, catalog, campaign, membership, kept)


def _seat(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign,
    membership: tables.Membership,
    kept: KeptResponse | None,
) -> Seat:
    """Return a seat with what it is asked, of ties about the other institutions."""
    seat = seat_in(campaign, membership, catalog, kept)
    asked = rosters.asked_of(session, seat.questionnaire, seat.place)
    return replace(seat, questionnaire=asked)


def list_typed(session: Session, campaign: tables.Campaign) -> set[uuid.UUID]:
    """Return the members whose response was typed, or is being typed, from paper."""
    progress = responses.list_progress(session, campaign.id)
    return {each.membership_id for each in progress if each.typed}


def start(
    session: Session,
    seat: Seat,
    campaign: tables.Campaign,
    user: tables.User,
    now: datetime,
    declaration: Declaration,
) -> None:
    """Start typing; raise `Refused` when a known member declares to be none."""
    has_consent = declaration == "consent"
    if not has_consent and _is_known_member(session, campaign.network, user.email):
        raise Refused(
            [
                field_problem(
                    "no_consent",
                    "declaration",
                    message("Your e-mail is that of a member of this network."),
                    message("Type only with the consent of the person who answered."),
                )
            ]
        )
    answering.start_typing(session, seat, now, user.id, has_consent=has_consent)
    _note(session, seat, campaign, user, "typing_started", declaration)


def submit(
    session: Session,
    seat: Seat,
    campaign: tables.Campaign,
    user: tables.User,
    now: datetime,
) -> Seat:
    """Send what was typed; from now on it belongs to the respondent alone."""
    after = answering.submit(session, seat, now)
    if after.is_submitted:
        has_consent = after.kept is not None and after.kept.has_consent
        declaration: Declaration = "consent" if has_consent else "outside"
        _note(session, seat, campaign, user, "typed", declaration)
    return after


def _is_known_member(session: Session, network: tables.Network, email: str) -> bool:
    """Tell whether the address is the contact of a member of the network."""
    contacts = {
        member.person.email.strip().casefold()
        for member in networks.list_members(session, network.id)
    }
    return email.strip().casefold() in contacts


def _note(
    session: Session,
    seat: Seat,
    campaign: tables.Campaign,
    user: tables.User,
    action: str,
    declaration: Declaration,
) -> None:
    audit.add_event(
        session,
        user.id,
        action,
        ("membership", seat.place.membership_id),
        campaign.network.territory_id,
        declaration=declaration,
    )

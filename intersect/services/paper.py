"""Answers from paper, typed by the staff; once submitted nobody of them reads them.

Who types must not be a member of the network, or the respondent has consented.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import message
from intersect.services import answering
from intersect.services.refusal import Refused, field_problem
from intersect.services.seat import Seat, seat_in
from intersect.storage import audit, kept_responses, networks, responses, tables

Reason = Literal["closed", "answered", "submitted"]


class TypingRefused(Exception):
    """These answers may not be typed by this person, or not any more."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def needs_consent(session: Session, network: tables.Network, email: str) -> bool:
    """Tell whether the user is a member of the network, known by contact address."""
    contacts = {
        member.person.contact.strip().casefold()
        for member in networks.list_members(session, network.id)
    }
    return email.strip().casefold() in contacts


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
    seat = seat_in(campaign, membership, catalog, None)
    kept = kept_responses.find_response(session, seat.place)
    if seat.is_closed(now):
        raise TypingRefused("closed")
    if kept and kept.submitted_at:
        raise TypingRefused("submitted")
    if kept and kept.typed_by != user_id:
        raise TypingRefused("answered")
    return seat_in(campaign, membership, catalog, kept)


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
    *,
    has_consent: bool,
) -> None:
    """Start typing; raise `Refused` where consent is needed and is not there."""
    if needs_consent(session, campaign.network, user.email) and not has_consent:
        raise Refused(
            [
                field_problem(
                    "no_consent",
                    "has_consent",
                    message("You are a member of this network yourself."),
                    message("Confirm the consent of the person who answered."),
                )
            ]
        )
    answering.start_typing(session, seat, now, user.id, has_consent=has_consent)
    _note(session, seat, campaign, user, "typing_started", has_consent=has_consent)


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
        _note(
            session,
            seat,
            campaign,
            user,
            "typed",
            has_consent=bool(seat.kept and seat.kept.has_consent),
        )
    return after


def _note(
    session: Session,
    seat: Seat,
    campaign: tables.Campaign,
    user: tables.User,
    action: str,
    *,
    has_consent: bool,
) -> None:
    audit.add_event(
        session,
        user.id,
        action,
        ("membership", seat.place.membership_id),
        campaign.network.territory_id,
        has_consent=has_consent,
    )

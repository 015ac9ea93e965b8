"""A member's seat given to somebody else of the same institution and sector."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.services.closing import is_over
from intersect.services.members import MemberDetails, add_members, remove_member
from intersect.services.refusal import Refused, field_problem
from intersect.storage import responses, tables


def substitute_member(
    session: Session,
    campaign: tables.Campaign,
    member: tables.Membership,
    who: tuple[str, str],
    now: datetime,
    by: int | None,
) -> tables.Membership:
    """End a member's seat and give one like it to `who`, a name and a contact.

    Whoever has submitted keeps the seat: what they answered counts as theirs.
    """
    if is_over(campaign.closes_at, campaign.closed_at, now):
        raise Refused(
            [
                field_problem(
                    "over",
                    "",
                    message("The collection of answers is closed."),
                    message("Reopen the wave first."),
                )
            ]
        )
    states = {
        each.membership_id: each.state
        for each in responses.list_progress(session, campaign.id)
    }
    if states.get(member.id) == "submitted":
        raise Refused(
            [
                field_problem(
                    "submitted",
                    "",
                    message(
                        "{person} has already answered.", person=member.person.name
                    ),
                    message("Their answers count; nobody has to take their place."),
                )
            ]
        )
    name, contact = who
    details = MemberDetails(name, member.organisation.name, member.sector, contact)
    [new] = add_members(session, campaign.network, [details], now, by)
    remove_member(session, member, now, by)
    return new

"""What was noted, in words: «Ana Rojas cerró la recolección de la Red de infancia»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import Message, message
from intersect.storage import audit_log, tables
from intersect.storage.audit_log import Sought

PAGE = 50
BATCH = 500


@dataclass(frozen=True)
class Line:
    """One event as a person reads it."""

    number: int
    at: datetime
    what: Message
    action: str
    subject: str
    territory: str
    details: Mapping[str, object]


def list_lines(
    session: Session, sought: Sought, before: int | None = None, limit: int = PAGE
) -> Sequence[Line]:
    """Return the newest lines, or the newest of those older than number `before`."""
    events = audit_log.list_events(session, sought, limit, before)
    names = audit_log.find_names(session, _named(events))
    return [_line(event, names) for event in events]


def every_line(session: Session, sought: Sought) -> Iterator[Line]:
    """Yield all lines, the newest first, without holding them all."""
    before = None
    while lines := list_lines(session, sought, before, BATCH):
        yield from lines
        before = lines[-1].number


def _named(events: Sequence[tables.AuditEvent]) -> Iterator[str]:
    for event in events:
        yield event.subject
        if event.user_id is not None:
            yield f"user:{event.user_id}"
        if event.territory_id is not None:
            yield f"territory:{event.territory_id}"


def _line(event: tables.AuditEvent, names: Mapping[str, str]) -> Line:
    kind = event.subject.partition(":")[0]
    saying = SAYINGS.get((event.action, kind))
    who: object = message("The program")
    if event.user_id is not None:
        who = names.get(f"user:{event.user_id}", f"#{event.user_id}")
    what: object = names.get(event.subject, "") or message("something that is gone")
    values = {"who": who, "what": what, "action": event.action, "kind": kind}
    return Line(
        event.id,
        event.at,
        Message((saying or OTHER).msgid, values),
        event.action,
        event.subject,
        names.get(f"territory:{event.territory_id}", ""),
        event.details,
    )


OTHER = message("{who}: {action} ({kind}: {what})")
"""Of what nobody has found words for."""

SAYINGS: Mapping[tuple[str, str], Message] = {
    ("added", "user"): message("{who} gave {what} access"),
    ("changed", "user"): message("{who} changed the account of {what}"),
    ("changed_account", "user"): message("{who} changed their own account"),
    ("new_password", "user"): message("{who} gave {what} a new password"),
    ("deactivated", "user"): message("{who} took away the access of {what}"),
    ("activated", "user"): message("{who} gave {what} access again"),
    ("entry_invited", "user"): message("{who} made the first link for {what}"),
    ("entry_reset", "user"): message("{who} made {what} a link for a new password"),
    ("entry_forgotten", "user"): message("{who} asked for a new password"),
    ("chose_password", "user"): message("{who} chose a password"),
    ("second_step_on", "user"): message("{who} turned their second step on"),
    ("second_step_off", "user"): message("{who} turned their second step off"),
    ("second_step_reset", "user"): message("{who} reset the second step of {what}"),
    ("recovery_codes_made", "user"): message("{who} made new recovery codes"),
    ("recovery_code_used", "user"): message("{who} signed in with a recovery code"),
    ("added", "territory"): message("{who} added the commune {what}"),
    ("changed", "territory"): message("{who} changed the commune {what}"),
    ("added", "network"): message("{who} created {what}"),
    ("changed", "network"): message("{who} changed {what}"),
    ("archived", "network"): message("{who} archived {what}"),
    ("restored", "network"): message("{who} took {what} out of the archive"),
    ("added", "membership"): message("{who} added {what} to a network"),
    ("changed", "membership"): message("{who} changed the seat of {what}"),
    ("removed", "membership"): message("{who} took {what} off a network"),
    ("typing_started", "membership"): message("{who} began to type a paper of {what}"),
    ("typed", "membership"): message("{who} submitted a paper of {what}"),
    ("opened", "campaign"): message("{who} opened the collection of {what}"),
    ("changed_closing", "campaign"): message(
        "{who} changed until when {what} can be answered"
    ),
    ("closed", "campaign"): message("{who} closed the collection of {what}"),
    ("reopened", "campaign"): message("{who} reopened the collection of {what}"),
    ("issued", "link"): message("{who} made a personal link for {what}"),
    ("revoked", "link"): message("{who} revoked a personal link of {what}"),
    ("exported", "answers"): message("{who} exported all answers"),
    ("exported", "person"): message("{who} exported what is kept of {what}"),
    ("erased", "person"): message("{who} erased the personal data of somebody"),
    ("purged", "wave"): message("{who} purged the personal data of {what}"),
    ("loaded", "demonstration"): message("{who} loaded the demonstration"),
    ("removed", "demonstration"): message("{who} removed the demonstration"),
}
"""Action and kind of subject -> how that is said."""

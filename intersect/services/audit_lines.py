"""What was noted, in words: «Ana Rojas cerró la recolección de la Red de infancia»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import Message, message
from intersect.services.audit_sayings import KINDS, OTHER, OTHER_KINDS, SAYINGS
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


@dataclass(frozen=True)
class ActionGroup:
    """What can be done to one kind of thing, as the filter offers it."""

    heading: Message
    actions: Sequence[tuple[str, Message]]
    """What the address says of it, and the sentence."""


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


def sought_actions() -> Sequence[ActionGroup]:
    """Return what can be sought, in groups: the sentences without their names."""
    somebody = {"who": message("Somebody"), "what": "…"}
    groups: dict[str, list[tuple[str, Message]]] = {kind: [] for kind in (*KINDS, "")}
    for (action, kind), saying in SAYINGS.items():
        group = groups[kind if kind in KINDS else ""]
        group.append((f"{action} {kind}", Message(saying.msgid, somebody)))
    return [
        ActionGroup(KINDS.get(kind, OTHER_KINDS), actions)
        for kind, actions in groups.items()
    ]


def action_and_kind(sought: str) -> tuple[str, str]:
    """Return the action and the kind of subject of a value of `sought_actions`."""
    action, _, kind = sought.partition(" ")
    return action, kind


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

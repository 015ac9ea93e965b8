"""What is written for the authorities of a commune: its comment, and the context."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.services.refusal import field_problem, refuse_any
from intersect.storage import audit, documents, tables

TextKind = Literal["comment", "context"]
LONGEST = 1000
"""Characters: what fits below the findings on the second page."""


@dataclass(frozen=True)
class CommuneText:
    """A text and who signs it; both empty where nobody wrote one."""

    text: str = ""
    signature: str = ""


def text_of(
    session: Session, wave_id: uuid.UUID, territory_id: uuid.UUID, kind: TextKind
) -> CommuneText:
    """Return what was written for a commune in a wave."""
    kept = documents.find_text(session, wave_id, territory_id, kind)
    return CommuneText(kept.text, kept.signature) if kept else CommuneText()


def change_text(
    session: Session,
    wave: tables.Wave,
    territory_id: uuid.UUID,
    kind: TextKind,
    written: CommuneText,
    now: datetime,
    by: int | None,
) -> None:
    """Keep a text in place of the former one; an empty one takes it away."""
    refuse_any(list(_problems(written)))
    kept = documents.find_text(session, wave.id, territory_id, kind)
    if kept is None:
        kept = tables.CommuneText(wave_id=wave.id, territory_id=territory_id, kind=kind)
        session.add(kept)
    kept.text, kept.signature = written.text, written.signature
    kept.user_id, kept.changed_at = by, now
    session.flush()
    subject = ("wave", wave.id)
    if kind == "comment":
        audit.add_event(session, by, "changed_comment", subject, territory_id)
    else:
        audit.add_event(session, by, "changed_context", subject, territory_id)


def _problems(written: CommuneText) -> Iterator[Problem]:
    if len(written.text) > LONGEST:
        yield field_problem(
            "too_long",
            "text",
            message("The text has {count} characters.", count=len(written.text)),
            message("Write {n} characters at most.", n=LONGEST),
        )
    if written.text and not written.signature:
        yield field_problem(
            "no_signature",
            "signature",
            message("The text is not signed."),
            message("Write who signs it, as it is to be printed."),
        )

"""What the messages of a wave say, where somebody wrote it for that wave."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from intersect.storage import tables

Template = tables.MessageTemplate


def find_template(
    session: Session, wave_id: uuid.UUID, kind: str, language: str
) -> tables.MessageTemplate | None:
    """Return what a kind of message says in a language, or None."""
    return session.scalar(
        select(Template).where(
            Template.wave_id == wave_id,
            Template.kind == kind,
            Template.language == language,
        )
    )


def list_templates(
    session: Session, wave_id: uuid.UUID
) -> Sequence[tables.MessageTemplate]:
    """Return all that was written for a wave."""
    return session.scalars(
        select(Template)
        .where(Template.wave_id == wave_id)
        .order_by(Template.kind, Template.language)
    ).all()


def delete_template(
    session: Session, wave_id: uuid.UUID, kind: str, language: str
) -> None:
    """Forget what was written; the usual text counts again."""
    session.execute(
        delete(Template).where(
            Template.wave_id == wave_id,
            Template.kind == kind,
            Template.language == language,
        )
    )

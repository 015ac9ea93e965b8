"""Published questionnaires as they were first seen."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.storage import tables

_Version = tables.QuestionnaireVersion


def list_digests(session: Session) -> dict[tuple[str, int], str]:
    """Return the digest of every published questionnaire, by its id and version."""
    rows = session.execute(
        select(_Version.questionnaire, _Version.version, _Version.digest).order_by(
            _Version.questionnaire, _Version.version
        )
    )
    return {(name, version): digest for name, version, digest in rows}


def find_content(session: Session, questionnaire: str, version: int) -> str | None:
    """Return the text of a published questionnaire's file as it was first seen."""
    return session.scalar(
        select(_Version.content).where(
            _Version.questionnaire == questionnaire, _Version.version == version
        )
    )

"""Published questionnaires are frozen: their text is kept when first seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog, Shipped
from intersect.language import DEFAULT_LANGUAGE, language, message
from intersect.storage import questionnaires, tables


class ChangedQuestionnaire(Exception):
    """A published questionnaire changed under the same version; says what to do."""

    def __init__(self, files: Sequence[str]) -> None:
        super().__init__(files)
        self.what = message(
            "Changed after it was published: {files}. Restore the file as it was, or "
            "save the changed questions as a new version: the next number in the "
            "file's name and in its `version`.",
            files=files,
        )

    def __str__(self) -> str:
        """Return which files changed, in the default language."""
        return language(DEFAULT_LANGUAGE).text(self.what)


def unpublished(session: Session, catalog: Catalog) -> list[Shipped]:
    """Return published versions that the database has not seen yet.

    Raise `ChangedQuestionnaire` when a file no longer says what it said when it was
    first used: answers already given would be read against other questions.
    """
    kept = questionnaires.list_digests(session)
    new, changed = [], []
    for shipped in catalog.shipped:
        asked = shipped.questionnaire
        digest = kept.get((asked.id, asked.version))
        if digest is None and asked.status == "published":
            new.append(shipped)
        elif digest not in {None, shipped.digest}:
            changed.append(f"{asked.id}-{asked.version}.yaml")
    if changed:
        raise ChangedQuestionnaire(changed)
    return new


def publish(session: Session, catalog: Catalog, now: datetime) -> list[Shipped]:
    """Keep the published versions that the database has not seen; return them."""
    new = unpublished(session, catalog)
    for shipped in new:
        session.add(
            tables.QuestionnaireVersion(
                questionnaire=shipped.questionnaire.id,
                version=shipped.questionnaire.version,
                digest=shipped.digest,
                content=shipped.text,
                published_at=now,
            )
        )
    return new

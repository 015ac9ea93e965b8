"""Published questionnaires are frozen: their text is kept when first seen.

What is kept is also what a collection goes on with when its file is not there: answers
are neither refused nor lost because somebody tidied up a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog, Shipped, read_text
from intersect.language import Explained, message
from intersect.storage import questionnaires, tables


class ChangedQuestionnaire(Explained):
    """A published questionnaire changed under the same version; says what to do."""

    def __init__(self, files: Sequence[str]) -> None:
        super().__init__(
            message(
                "Changed after it was published: {files}. Restore the file as it was, "
                "or save the changed questions as a new version: the next number in "
                "the file's name and in its `version`.",
                files=files,
            )
        )


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
        _keep(session, shipped, now)
    return new


def keep_asked(session: Session, asked: Shipped, now: datetime) -> None:
    """Keep what a collection asks, unless the database has seen it.

    A command may open a collection with a file that came after the site had started.
    """
    name, version = asked.questionnaire.id, asked.questionnaire.version
    if questionnaires.find_content(session, name, version) is None:
        _keep(session, asked, now)


def with_kept(catalog: Catalog, reading: Callable[[], Session]) -> Catalog:
    """Return the catalog of the files and of what the database keeps besides.

    The database is asked once for each version that no file has.
    """
    known: dict[tuple[str, int], Shipped] = {}

    def find_kept(name: str, version: int) -> Shipped | None:
        if (name, version) not in known:
            with reading() as session:
                content = questionnaires.find_content(session, name, version)
            found = read_text(f"{name}-{version}", content) if content else None
            if found is None:
                return None
            known[name, version] = found
        return known[name, version]

    return replace(catalog, find_kept=find_kept)


def _keep(session: Session, shipped: Shipped, now: datetime) -> None:
    session.add(
        tables.QuestionnaireVersion(
            questionnaire=shipped.questionnaire.id,
            version=shipped.questionnaire.version,
            digest=shipped.digest,
            content=shipped.text,
            published_at=now,
        )
    )

"""Are the scored answers those that people gave: the bytes against the JSON."""

from __future__ import annotations

from functools import cache

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.storage import vectors
from intersect.storage.vectors import WrongVector


def wrong_vectors(session: Session, catalog: Catalog) -> list[WrongVector]:
    """Return the responses whose scored answers do not follow from their answers.

    Both are written in one transaction: only what reached the database another way can
    differ.
    """

    @cache
    def items_of(questionnaire: str, version: int) -> list[str]:
        asked = catalog.get(questionnaire, version).questionnaire
        return [item.id for item in asked.items]

    return list(vectors.list_wrong(session, items_of))


def correct_vectors(session: Session, wrong: list[WrongVector]) -> None:
    """Write the scored answers of these responses anew."""
    for each in wrong:
        vectors.correct(session, each)

"""The coat of arms of a commune, as its pages and documents show it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from intersect.exchange.bad_file import BadFile
from intersect.exchange.picture import as_png
from intersect.services.refusal import Refused
from intersect.storage import arms as rows
from intersect.storage import audit, tables


def change_arms(
    session: Session,
    territory: tables.Territory,
    content: bytes,
    now: datetime,
    by: int | None,
) -> None:
    """Keep a picture in place of the former one.

    Raises `Refused`, with a problem of the field «picture», for what is no picture.
    """
    try:
        picture = as_png(content, "picture")
    except BadFile as error:
        raise Refused(error.problems) from error
    kept = rows.find_arms(session, territory.id)
    if kept is None:
        kept = tables.CommuneArms(territory_id=territory.id)
        session.add(kept)
    kept.picture, kept.user_id, kept.changed_at = picture, by, now
    session.flush()
    subject = ("territory", territory.id)
    audit.add_event(session, by, "changed_arms", subject, territory.id)


def remove_arms(session: Session, territory: tables.Territory, by: int | None) -> None:
    """Forget the coat of arms, if there is one."""
    kept = rows.find_arms(session, territory.id)
    if kept is None:
        return
    session.delete(kept)
    session.flush()
    subject = ("territory", territory.id)
    audit.add_event(session, by, "removed_arms", subject, territory.id)

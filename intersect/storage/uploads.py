"""Files of the registry that wait for somebody to confirm what they would do."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from intersect.storage import tables

KEPT_FOR = timedelta(days=1)
"""They hold names and contacts; one that nobody confirmed goes with the next upload."""

_Upload = tables.RegistryUpload


def add_upload(
    session: Session, user_id: int, file: tuple[str, bytes], now: datetime
) -> tables.RegistryUpload:
    """Keep a file (its name, its content) in place of the person's last one."""
    is_over = _Upload.created_at < now - KEPT_FOR
    session.execute(delete(_Upload).where(or_(_Upload.user_id == user_id, is_over)))
    name, content = file
    upload = _Upload(
        user_id=user_id, created_at=now, file=name, content=content, answers={}
    )
    session.add(upload)
    session.flush()
    return upload


def find_upload(
    session: Session, upload_id: uuid.UUID, user_id: int
) -> tables.RegistryUpload | None:
    """Return a file that this person uploaded, or None."""
    return session.scalar(
        select(_Upload).where(_Upload.id == upload_id, _Upload.user_id == user_id)
    )


def remove_upload(session: Session, upload: tables.RegistryUpload) -> None:
    """Forget a file: it was imported, or is not wanted."""
    session.delete(upload)

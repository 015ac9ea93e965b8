"""Whether the database could take an answer now."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Literal

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from intersect.storage.schema import head, revision_of

DatabaseState = Literal["ok", "outdated", "unreachable"]
DiskState = Literal["ok", "unwritable"]

PROBE = b"\0" * 65_536
"""What an answer may need on the disk, generously; a full one refuses it."""


def database_state(engine: Engine) -> DatabaseState:
    """Tell whether the database answers and has the tables of this version.

    Only reads: on SQLite it does not queue behind those who write.
    """
    try:
        with engine.execution_options(intersect_writes=False).connect() as connection:
            return "ok" if revision_of(connection) == _newest() else "outdated"
    except SQLAlchemyError:
        return "unreachable"


def disk_state(engine: Engine, instance: Path) -> DiskState:
    """Tell whether the folder of the database can be written.

    On a database server that is its own affair, and the folder is the instance's, which
    may not be there when all its contents come from the environment.
    """
    folder = instance
    if engine.dialect.name == "sqlite" and engine.url.database:
        folder = Path(engine.url.database).parent
    elif not instance.exists():
        return "ok"
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(PROBE)
            probe.flush()
    except OSError:
        return "unwritable"
    return "ok"


@cache
def _newest() -> str:
    return head()

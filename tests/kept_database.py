"""A database as a version of the program leaves it, kept to be opened by later ones.

    python -m tests.kept_database NAME

writes `tests/data/databases/NAME.*` with the program of this checkout: the database as
text for SQLite and for PostgreSQL, and what the program reads in it. Once for each
revision of the tables that users may have, with the last program before the next one
(`git worktree` brings it back); the tests upgrade these and read the same in them.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.analysis.scores_json import score_json
from intersect.catalog import Catalog, load_catalog
from intersect.paths import shipped
from intersect.questionnaire.answer import to_json
from intersect.services import opening
from intersect.services.diagnosing import network_diagnostic
from intersect.services.opening import LinkRefused
from intersect.storage import schema, tables
from intersect.storage.engine import open_engine, sessions
from tests.kept_contents import START, fill
from tests.kept_programme import read_programme
from tests.postgresql import find_program, running_postgresql

FOLDER = Path(__file__).parent / "data" / "databases"
READ_AT = START + timedelta(days=4)


def read(session: Session, catalog: Catalog, links: Mapping[str, str]) -> Any:
    """Return what the program finds: behind each link, in the history, as a result."""
    history = session.scalars(
        select(tables.ResponseChange).order_by(
            tables.ResponseChange.response_id, tables.ResponseChange.revision
        )
    )
    collected = select(tables.Campaign.network_id).distinct()
    return {
        "links": {
            name: _behind(session, catalog, key) for name, key in sorted(links.items())
        },
        "history": [
            [
                str(each.response_id),
                each.revision,
                each.action,
                each.at.isoformat(),
                each.changes,
            ]
            for each in history
        ],
        "diagnostics": {
            str(each): score_json(
                network_diagnostic(session, catalog, each, READ_AT).score
            )
            for each in sorted(session.scalars(collected))
        },
        "staff": [
            [user.email, user.name, user.active, user.roles[0].name]
            for user in session.scalars(select(tables.User).order_by(tables.User.id))
        ],
        **read_programme(session, catalog, READ_AT),
    }


def _behind(session: Session, catalog: Catalog, key: str) -> Any:
    refusal = None
    try:
        seat = opening.open_link(session, catalog, key, READ_AT)
    except LinkRefused as refused:
        refusal, seat = refused.refusal, refused.seat
    kept = seat.kept
    return {
        "refusal": refusal,
        "person": seat.person,
        "network": seat.network,
        "revision": seat.revision,
        "answers": to_json(seat.answers),
        "times": [
            at.isoformat() if at else None
            for at in (kept.saved_at, kept.submitted_at, kept.declined_at)
        ]
        if kept
        else None,
        "receipt": kept.receipt if kept else None,
    }


@contextmanager
def same_chance() -> Iterator[None]:
    """Have identifiers, keys and codes come out the same each time."""
    chance = random.Random(1)
    kept = os.urandom, random._urandom  # type: ignore[attr-defined]
    os.urandom = random._urandom = chance.randbytes  # type: ignore[attr-defined]
    try:
        yield
    finally:
        os.urandom, random._urandom = kept  # type: ignore[attr-defined]


def write(name: str) -> None:
    """Fill a new database of each kind and write what is in it."""
    catalog = load_catalog(shipped("questionnaires"))
    with tempfile.TemporaryDirectory() as folder, running_postgresql() as server:
        file = Path(folder) / "kept.db"
        found = _filled(f"sqlite:///{file}", catalog)
        with sqlite3.connect(file) as connection:
            dump = "\n".join(connection.iterdump())
        (FOLDER / f"{name}.sqlite.sql").write_text(dump + "\n", encoding="utf-8")
        url = server.new_database(is_empty=True)
        driver = url.replace("postgresql://", "postgresql+psycopg://")
        assert _filled(driver, catalog) == found, "two databases, two readings"
        dump = subprocess.run(
            [find_program("pg_dump"), "--no-owner", "--no-privileges"],
            env=server.environment(url),
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        # What only the psql of the same month understands, with a random word.
        lines = [line for line in dump.splitlines() if "restrict " not in line]
        text = "\n".join(lines) + "\n"
        (FOLDER / f"{name}.postgresql.sql").write_text(text, encoding="utf-8")
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def _filled(url: str, catalog: Catalog) -> Any:
    engine = open_engine(url)
    schema.upgrade(engine)
    with same_chance(), sessions(engine)() as session:
        links = fill(session, catalog)
    with sessions(engine, writes=False)() as session:
        found = {"keys": links} | read(session, catalog, links)
    engine.dispose()
    return json.loads(json.dumps(found))


if __name__ == "__main__":
    write(sys.argv[1])

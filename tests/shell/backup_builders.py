"""Databases with rows of every kind, and what a test looks at in a backup of them."""

import uuid
import zipfile
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone

import sqlalchemy as sa
from hypothesis import strategies as st

from intersect.services import archived_lines, archiving, restoring
from intersect.storage import archive, schema, tables
from intersect.storage.engine import open_engine

MADE_AT = datetime(2026, 11, 22, 10, 30, tzinfo=timezone(timedelta(hours=-3)))

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
"""What both databases keep: no NUL, no half of a surrogate pair."""
ODD_TEXTS = st.sampled_from(
    [
        "",
        " ",
        "'",
        "=1+1",
        "Ñandú",
        "e\u0301",
        "\u2028",
        "\r\n",
        "🇨🇱",
        "\\",
        '"',
        "null",
    ]
)
NUMBERS = st.one_of(
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([1e16, 1e22, -0.0, 5e-324, 1.7976931348623157e308, 1.0]),
)
_ANY_JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS | ODD_TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)
    ),
    max_leaves=8,
)
JSON = _ANY_JSON.filter(lambda value: type(value) not in (int, float))
"""Objects, as our columns hold, and more; a bare number is rounded by SQLite itself."""
MOMENTS = st.datetimes(
    datetime(1900, 1, 1),
    datetime(2200, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-4, minutes=-42))]),
)


def unwatched(*_):
    """Nobody watches how far a step is."""


@contextmanager
def engine_of(url):
    engine = open_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def back_up(url, path, now=MADE_AT):
    with engine_of(url) as engine:
        return archiving.back_up(engine, path, now, unwatched, may_replace=True)


def restore(path, url):
    """Put a backup in the place of whatever is there."""
    with engine_of(url) as engine:
        with archive.snapshot(engine) as connection:
            replaces = archived_lines.digest_of(connection)
        return restoring.restore(engine, path, unwatched, replaces=replaces)


def parts(path):
    """Return the parts of a backup, unpacked."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(path, **changed):
    """Write a backup anew with some parts changed, or left out where None."""
    kept = parts(path) | {name.replace("__", "/"): new for name, new in changed.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in kept.items():
            if content is not None:
                archive.writestr(name, content)
    return path


def fill(url, contents):
    """Put rows straight into the tables of a database at the newest migration."""
    with engine_of(url) as engine, engine.begin() as connection:
        for name, rows in contents.items():
            if rows:
                connection.execute(_tables()[name].insert(), rows)


@st.composite
def contents(draw):
    """Return rows for every table that fit together, by the name of the table."""
    made = {}
    for table in tables.Base.metadata.sorted_tables:
        made[table.name] = []
        for _ in range(draw(st.integers(1, 4))):
            row = _row(draw, table, made)
            if row is not None:
                made[table.name] = _distinct(table, [*made[table.name], row])
    return made


def _row(draw, table, made):
    row = {}
    for column in table.columns:
        if column.nullable and draw(st.booleans()):
            row[column.name] = None
        elif column.foreign_keys:
            (key,) = column.foreign_keys
            above = [each[key.column.name] for each in made[key.column.table.name]]
            if not above and not column.nullable:
                return None
            row[column.name] = draw(st.sampled_from(above)) if above else None
        else:
            row[column.name] = draw(_values(column))
    return row


def _values(column):
    match column.type:
        case tables.Moment():
            return MOMENTS
        case sa.Uuid():
            return st.builds(uuid.UUID, int=st.integers(0, 2**128 - 1))
        case sa.JSON():
            return JSON
        case sa.LargeBinary():
            return st.binary(max_size=40)
        case sa.Boolean():
            return st.booleans()
        case sa.Date():
            return st.dates()
        case sa.Float():
            return st.floats(allow_nan=False, allow_infinity=False)
        case sa.Integer():
            return st.integers(1, 2**31 - 2)
        case sa.String():
            return TEXTS | ODD_TEXTS


def _distinct(table, rows):
    """Return the rows without those that share what must be different."""
    keys = [list(table.primary_key)] + [
        list(each.columns)
        for each in table.constraints
        if isinstance(each, sa.UniqueConstraint)
    ]
    seen, kept = set(), []
    for row in rows:
        own = {
            (number, *(row[column.name] for column in key))
            for number, key in enumerate(keys)
        }
        if not own & seen:
            seen |= own
            kept.append(row)
    return kept


def _tables():
    return tables.Base.metadata.tables


def new_sqlite(folder):
    """Return the address of a new SQLite at the newest migration."""
    url = f"sqlite:///{folder / f'{uuid.uuid4().hex[:8]}.db'}"
    with engine_of(url) as engine:
        schema.upgrade(engine)
    return url

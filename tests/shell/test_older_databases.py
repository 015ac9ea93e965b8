"""Databases that earlier versions left: brought up to date, nothing lost or changed."""

import json
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event

from intersect.services import accounts
from intersect.services.accounts import UserDetails
from intersect.storage import campaigns, networks, schema, tables
from intersect.storage.engine import open_engine, sessions
from intersect.storage.schema import SchemaError
from intersect.web import create_app
from tests import kept_contents, kept_database
from tests.postgresql import find_program
from tests.shell.conftest import NOW

KEPT = sorted(path.stem for path in kept_database.FOLDER.glob("*.json"))
REVISIONS = [
    each.revision
    for each in ScriptDirectory.from_config(schema._config()).walk_revisions()
][::-1]


@pytest.fixture(params=KEPT)
def kept(request):
    """What the program of that time found in its database."""
    file = kept_database.FOLDER / f"{request.param}.json"
    return {"revision": request.param, **json.loads(file.read_text(encoding="utf-8"))}


@pytest.fixture
def url(kept, database_kind, new_database, request):
    """The address of a database as that program left it."""
    url = new_database(is_empty=True)
    file = kept_database.FOLDER / f"{kept['revision']}.{database_kind}.sql"
    if database_kind == "postgresql":
        server = request.getfixturevalue("postgresql")
        subprocess.run(
            [find_program("psql"), "-qX", "-v", "ON_ERROR_STOP=1", "-f", file],
            env=server.environment(url),
            check=True,
            stdout=subprocess.DEVNULL,
        )
    else:
        connection = sqlite3.connect(sa.make_url(url).database)
        connection.executescript(file.read_text(encoding="utf-8"))
        connection.close()
    return url


@pytest.fixture
def engine(url):
    engine = open_engine(url)
    yield engine
    engine.dispose()


def revision(engine):
    with engine.execution_options(intersect_writes=False).connect() as connection:
        return schema.revision_of(connection)


def contents(engine):
    """Return every row of every table, as the database itself writes it."""
    metadata = sa.MetaData()
    with engine.execution_options(intersect_writes=False).connect() as connection:
        metadata.reflect(connection)
        return {
            table.name: sorted(map(str, connection.execute(sa.select(table))))
            for table in metadata.sorted_tables
        }


def test_there_is_a_database_of_the_first_version():
    assert KEPT[0] == REVISIONS[0]
    assert set(KEPT) <= set(REVISIONS[:-1])


def test_the_present_program_can_leave_one_for_its_successors(settings, app):
    catalog = app.extensions["intersect.catalog"]
    engine = open_engine(settings.database_url)
    with kept_database.same_chance(), sessions(engine)() as session:
        keys = kept_contents.fill(session, catalog)
        found = kept_database.read(session, catalog, keys)
    assert found["links"].keys() == keys.keys()
    assert {each["refusal"] for each in found["links"].values()} == {
        None,
        "revoked",
        "sealed",
    }


def test_the_program_refuses_it_until_it_is_brought_up_to_date(settings, url, engine):
    before = contents(engine)
    with pytest.raises(SchemaError, match="intersect db upgrade"):
        create_app(replace(settings, database_url=url))
    assert contents(engine) == before


def test_every_answer_receipt_link_and_result_is_the_same_afterwards(
    app, kept, settings, url, engine
):
    schema.upgrade(engine)
    assert schema.differences(engine) == []
    catalog = app.extensions["intersect.catalog"]
    with sessions(engine, writes=False)() as session:
        found = kept_database.read(session, catalog, kept["keys"])
    found = json.loads(json.dumps(found))
    for part in kept.keys() - {"revision", "keys"}:
        assert found[part] == kept[part], part
    upgraded = create_app(replace(settings, database_url=url))
    assert upgraded.test_client().get("/login").status_code == 200


def test_it_comes_up_to_date_step_by_step_too(kept, engine):
    following = REVISIONS[REVISIONS.index(kept["revision"]) + 1 :]
    for step in following:
        with schema.changing_tables(engine) as connection:
            schema.upgrade_to(connection, step)
        assert revision(engine) == step
    assert schema.differences(engine) == []


def test_of_two_collections_opened_at_once_both_stay_and_the_later_counts(engine):
    schema.upgrade(engine)
    with sessions(engine)() as session:
        [double] = [
            each
            for each in networks.list_networks(session, None)
            if each.name == "Mesa doble"
        ]
        rows = session.scalars(
            sa.select(tables.Campaign)
            .where(tables.Campaign.network_id == double.id)
            .order_by(tables.Campaign.opened_at)
        ).all()
        assert [each.number for each in rows] == [1, 2]
        assert campaigns.find_campaign(session, double.id) is rows[1]


def test_rows_are_still_added_afterwards(engine):
    schema.upgrade(engine)
    with sessions(engine)() as session:
        details = UserDetails("eva@ejemplo.cl", "Eva", "policy")
        user, _ = accounts.add_user(session, details, NOW, None)
        session.commit()
        assert user.id == 3


def test_an_upgrade_that_fails_half_way_leaves_everything_as_it_was(engine):
    before = contents(engine)

    def fail(_connection, _cursor, statement, *_):
        if "alembic_version" in statement and statement.startswith("UPDATE"):
            raise OSError("no space left on device")

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        with pytest.raises(OSError, match="no space"):
            schema.upgrade(engine)
    finally:
        event.remove(Engine, "before_cursor_execute", fail)
    assert contents(engine) == before
    schema.upgrade(engine)
    assert revision(engine) == REVISIONS[-1]


def test_two_who_upgrade_at_once_upgrade_once(url, engine):
    other = open_engine(url)
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(schema.upgrade, [engine, other]))
    assert schema.differences(other) == []

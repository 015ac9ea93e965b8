"""Statements written out once: rows, errors and notices are as with SQLAlchemy."""

import pytest
import sqlalchemy as sa
from sqlalchemy import make_url
from sqlalchemy.exc import IntegrityError, OperationalError

from intersect.storage import tables
from intersect.storage.engine import open_engine
from intersect.storage.prepared import Prepared
from tests.shell.answering_builders import asked_section, make_collection, make_form
from tests.shell.statements import counted_statements

of_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)

RESPONSES = tables.Base.metadata.tables["response"]
CHANGES = tables.Base.metadata.tables["response_change"]
OF_ID = sa.select(*RESPONSES.c).where(RESPONSES.c.id == sa.bindparam("id"))
WRITTEN = [column.name for column in CHANGES.c if column.name != "id"]


@pytest.fixture
def answered(settings):
    """A response with a comment: a row with every kind of value there is."""
    collection = make_collection(settings)
    form = make_form(asked_section("OBJ"), "2", OBJ1__comment="Acta 4 «sí» ✓")
    collection.client().post(f"/r/{collection.tokens[0]}/OBJ", data=form)
    [response] = collection.rows(tables.Response)
    return response


@pytest.fixture
def connection(settings):
    engine = open_engine(settings.database_url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def again(answered, connection):
    """The line of the history that is there already, as values to be written."""
    history = sa.select(CHANGES).where(CHANGES.c.response_id == answered.id)
    row = connection.execute(history).one()
    return {name: getattr(row, name) for name in WRITTEN}


def test_rows_are_those_of_sqlalchemy_with_the_same_types(answered, connection):
    where = {"id": answered.id}
    expected = tuple(connection.execute(OF_ID, where).one())
    [row] = Prepared(OF_ID).rows(connection, where)
    assert row == expected
    assert [*map(type, row)] == [*map(type, expected)]


def test_nothing_found_is_no_row(answered, connection):
    where = {"id": answered.campaign_id}
    assert Prepared(OF_ID).rows(connection, where) == []


def test_what_is_written_is_there_at_the_commit_only(again, connection):
    add = Prepared(sa.insert(CHANGES), WRITTEN)
    count = sa.select(sa.func.count()).select_from(CHANGES)
    assert add.rows(connection, again | {"revision": 2}) == []
    assert connection.scalar(count) == 2
    connection.rollback()
    assert connection.scalar(count) == 1
    add.rows(connection, again | {"revision": 2})
    connection.commit()
    assert connection.scalar(count) == 2


def test_an_error_of_the_driver_is_told_without_the_values(again, connection):
    written = again | {"changes": {"OBJ1": "palabras de una persona"}}
    with pytest.raises(IntegrityError) as told:
        Prepared(sa.insert(CHANGES), WRITTEN).rows(connection, written)
    assert "INSERT INTO response_change" in str(told.value)
    assert "palabras" not in str(told.value)
    assert not told.value.connection_invalidated
    connection.rollback()
    assert len(Prepared(OF_ID).rows(connection, {"id": again["response_id"]})) == 1


def test_who_listens_to_statements_hears_of_it(answered, connection):
    prepared = Prepared(OF_ID)
    with counted_statements() as counts:
        prepared.rows(connection, {"id": answered.id})
        prepared.rows(connection, {"id": answered.id})
    assert counts["SELECT"] == 2


@of_postgresql
def test_a_connection_that_has_gone_is_not_used_again(
    answered, connection, settings, postgresql
):
    prepared = Prepared(OF_ID)
    assert prepared.rows(connection, {"id": answered.id})
    postgresql.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        f" WHERE datname = '{make_url(settings.database_url).database}'"
    )
    with pytest.raises(OperationalError) as told:
        prepared.rows(connection, {"id": answered.id})
    assert told.value.connection_invalidated
    assert connection.invalidated
    connection.rollback()
    assert prepared.rows(connection, {"id": answered.id})

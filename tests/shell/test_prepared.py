"""Statements written out once: rows, errors and notices are as with SQLAlchemy."""

from contextlib import closing
from functools import partial

import pytest
import sqlalchemy as sa
from sqlalchemy import make_url
from sqlalchemy.exc import IntegrityError, OperationalError

from intersect.storage import tables
from intersect.storage.engine import begins, open_engine, sessions, steps
from intersect.storage.passing import passing_errors
from intersect.storage.prepared import Prepared
from tests.shell.answering_builders import asked_section, make_collection, make_form
from tests.shell.statements import counted_statements

of_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)

SHARING = partial(sessions, alone=False)
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


@pytest.fixture(params=[SHARING, steps])
def session(settings, request):
    engine = open_engine(settings.database_url)
    with request.param(engine)() as session:
        yield session
    engine.dispose()


@pytest.fixture
def again(answered, session):
    """The line of the history that is there already, as values to be written."""
    history = sa.select(CHANGES).where(CHANGES.c.response_id == answered.id)
    row = session.execute(history).one()
    return {name: getattr(row, name) for name in WRITTEN}


def test_rows_are_those_of_sqlalchemy_with_the_same_types(answered, session):
    where = {"id": answered.id}
    expected = tuple(session.execute(OF_ID, where).one())
    [row] = Prepared(OF_ID).rows(session, where)
    assert row == expected
    assert [*map(type, row)] == [*map(type, expected)]


def test_nothing_found_is_no_row(answered, session):
    where = {"id": answered.campaign_id}
    assert Prepared(OF_ID).rows(session, where) == []


def test_what_is_written_is_there_at_the_commit_or_at_once(again, session):
    add = Prepared(sa.insert(CHANGES), WRITTEN)
    count = sa.select(sa.func.count()).select_from(CHANGES)
    assert add.rows(session, again | {"revision": 2}) == []
    assert session.scalar(count) == 2
    session.rollback()
    stands_alone = not begins(session.get_bind())
    assert session.scalar(count) == 1 + stands_alone
    add.rows(session, again | {"revision": 3})
    session.commit()
    assert session.scalar(count) == 2 + stands_alone


def test_an_error_of_the_driver_is_told_without_the_values(again, session):
    written = again | {"changes": {"OBJ1": "palabras de una persona"}}
    with pytest.raises(IntegrityError) as told:
        Prepared(sa.insert(CHANGES), WRITTEN).rows(session, written)
    assert "INSERT INTO response_change" in str(told.value)
    assert "palabras" not in str(told.value)
    assert not told.value.connection_invalidated
    session.rollback()
    assert len(Prepared(OF_ID).rows(session, {"id": again["response_id"]})) == 1


def test_who_listens_to_statements_hears_of_it(answered, session):
    prepared = Prepared(OF_ID)
    with counted_statements() as counts:
        prepared.rows(session, {"id": answered.id})
        prepared.rows(session, {"id": answered.id})
    assert counts["SELECT"] == 2


@pytest.fixture
def ended(settings, postgresql):
    """Ends all connections to the database, as its administrator may."""
    name = make_url(settings.database_url).database
    return lambda: postgresql.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        f" WHERE datname = '{name}'"
    )


@of_postgresql
@pytest.mark.parametrize("session", [SHARING], indirect=True)
def test_a_connection_that_has_gone_is_not_used_again(answered, session, ended):
    prepared, where = Prepared(OF_ID), {"id": answered.id}
    assert prepared.rows(session, where)
    ended()
    with pytest.raises(OperationalError) as told:
        prepared.rows(session, where)
    assert told.value.connection_invalidated
    session.rollback()
    assert prepared.rows(session, where)


@of_postgresql
@pytest.mark.parametrize("session", [steps], indirect=True)
def test_a_connection_that_goes_while_it_is_lent_is_not_lent_again(
    answered, session, ended
):
    prepared, where = Prepared(OF_ID), {"id": answered.id}
    assert prepared.rows(session, where)
    ended()
    assert prepared.rows(session, where)  # another one is lent
    engine, goes = session.get_bind(), lambda *_: ended()
    sa.event.listen(engine, "before_cursor_execute", goes)
    with pytest.raises(OperationalError) as told:
        prepared.rows(session, where)
    sa.event.remove(engine, "before_cursor_execute", goes)
    assert told.value.connection_invalidated
    assert prepared.rows(session, where)


@of_postgresql
@pytest.mark.parametrize("session", [steps, SHARING], indirect=True)
def test_connections_that_end_as_soon_as_they_are_made_are_a_database_that_fails(
    answered, session, ended
):
    prepared, where = Prepared(OF_ID), {"id": answered.id}
    assert prepared.rows(session, where)
    session.rollback()
    ended()
    engine, goes = session.get_bind(), lambda *_: ended()
    sa.event.listen(engine.pool, "connect", goes)
    with pytest.raises(passing_errors(engine.engine)):
        prepared.rows(session, where)
    sa.event.remove(engine.pool, "connect", goes)
    session.rollback()
    assert prepared.rows(session, where)


@of_postgresql
def test_what_was_begun_on_a_lent_connection_is_undone_when_it_comes_back(settings):
    engine = open_engine(settings.database_url)
    with closing(engine.raw_connection()) as lent:
        lent.cursor().execute("BEGIN")
        assert lent.pgconn.transaction_status
    with closing(engine.raw_connection()) as lent:
        assert not lent.pgconn.transaction_status
    engine.dispose()

"""A database that cannot be used is told in a line: where it is, what to check."""

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from intersect.cli import main
from intersect.language import language
from intersect.storage import schema
from intersect.storage.address import parsed_address
from intersect.storage.engine import open_engine
from intersect.storage.unusable import DatabaseUnusable

SECRET = "s3cr3t-contraseña"


def reason(url):
    """Return what is said of a database that cannot be used."""
    with pytest.raises(DatabaseUnusable) as refused:
        schema.upgrade(open_engine(url))
    texts = [language(code).text(refused.value.what) for code in ("es", "en", "pt")]
    assert len(set(texts)) == 3
    for text in texts:
        assert SECRET not in text
    return texts[1]


@pytest.mark.parametrize(
    "url",
    [
        "intersect.db",
        "mysql://ana@db/intersect",
        "postgresql+pg8000://ana@db/intersect",
        "postgresql://ana@db",
        "postgresql://ana@db:port/intersect",
        f"postgresql://ana:left@{SECRET}@db/intersect",
        "sqlite://",
        "sqlite:///:memory:",
    ],
)
def test_an_address_of_something_else_is_refused_with_examples(url):
    assert "postgresql://user:password@host:5432/intersect" in reason(url)


@pytest.mark.parametrize(
    "scheme",
    ["postgres", "postgresql", "postgresql+psycopg", "postgresql+psycopg2"],
)
def test_every_usual_spelling_of_postgresql_is_taken(scheme):
    address = parsed_address(
        f"{scheme}://ana:{SECRET}@db:6432/intersect?sslmode=require"
    )
    assert address.drivername == "postgresql+psycopg"
    assert (address.host, address.port, address.database) == ("db", 6432, "intersect")
    assert address.password == SECRET
    assert address.query["sslmode"] == "require"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("127.0.0.1:1/intersect", "Connection refused"),
        ("intersect.invalid/intersect", "resolve"),
    ],
)
def test_a_server_that_does_not_answer_is_named(place, why):
    told = reason(f"postgresql://ana:{SECRET}@{place}")
    assert place in told
    assert why in told
    assert "INTERSECT_DATABASE_URL" in told


def test_what_the_server_says_is_passed_on(postgresql):
    postgresql.execute(f"CREATE ROLE nadie LOGIN PASSWORD '{SECRET}'")
    present = sa.make_url(postgresql.address("postgres")).set(password=SECRET)
    missing = present.set(database="otra")
    assert 'database "otra" does not exist' in reason(_written(missing))
    unknown = present.set(username="nobody-here")
    assert 'role "nobody-here" does not exist' in reason(_written(unknown))


def test_a_user_who_may_not_make_tables_is_told_who_may(postgresql):
    postgresql.execute("CREATE ROLE eva LOGIN")
    url = postgresql.new_database(is_empty=True)
    told = reason(_written(sa.make_url(url).set(username="eva", password=SECRET)))
    assert "OWNER TO eva;" in told
    postgresql.drop_database(url)


def test_a_database_without_every_letter_is_refused(postgresql):
    postgresql.execute(
        "CREATE DATABASE narrow ENCODING 'SQL_ASCII' LOCALE 'C'"
        " LOCALE_PROVIDER libc TEMPLATE template0"
    )
    assert "SQL_ASCII" in reason(postgresql.address("narrow"))


def test_a_file_that_cannot_be_opened_is_named(tmp_path):
    for path in (tmp_path, tmp_path / "missing" / "intersect.db"):
        told = reason(f"sqlite:///{path}")
        assert str(path) in told
        assert "INTERSECT_INSTANCE" in told


def test_a_file_that_may_only_be_read_is_named(tmp_path):
    path = tmp_path / "intersect.db"
    path.touch()
    # Asked of SQLite itself: root may write what is write-protected.
    told = reason(f"sqlite:///file:{path}?mode=ro&uri=true")
    assert str(path) in told
    assert "readonly" in told


def test_a_file_that_is_no_database_is_named(tmp_path):
    path = tmp_path / "intersect.db"
    path.write_bytes(b"something else entirely " * 100)
    told = reason(f"sqlite:///{path}")
    assert str(path) in told
    assert path.read_bytes().startswith(b"something else")


def test_what_is_locked_by_another_program_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("intersect.storage.engine.WAIT_SECONDS", 0)
    engine = open_engine(f"sqlite:///{tmp_path / 'intersect.db'}")
    with engine.connect() as other:
        other.exec_driver_sql("CREATE TABLE theirs (id INTEGER)")
        assert "locked" in reason(f"sqlite:///{tmp_path / 'intersect.db'}")


@pytest.mark.parametrize("command", [["setup"], ["db", "check"], ["db", "upgrade"]])
def test_commands_tell_it_in_a_line(command, tmp_path, monkeypatch):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(tmp_path))
    monkeypatch.setenv(
        "INTERSECT_DATABASE_URL", f"postgresql://ana:{SECRET}@127.0.0.1:1/intersect"
    )
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 1
    assert "No se pudo entrar a la base de datos 127.0.0.1:1" in result.output
    assert SECRET not in result.output
    assert "Traceback" not in result.output


def _written(address):
    return address.render_as_string(hide_password=False)

"""The application on a database of its own, and a browser that checks every page."""

from __future__ import annotations

import re
import shutil
import uuid
from datetime import UTC, datetime
from functools import cache

import pytest
from argon2 import PasswordHasher
from flask import g, request
from flask.testing import FlaskClient
from sqlalchemy import Engine, event

from intersect.catalog import load_catalog
from intersect.paths import shipped
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.settings import Settings
from intersect.storage import schema, tables, users
from intersect.storage.engine import open_engine
from intersect.web import create_app
from tests.shell.page_checks import check_page

NOW = datetime.now(UTC)
PASSWORD = "jirafa lenta 88 toldo"
PASSWORD_HASH = PasswordHasher(1, 8, 1).hash(PASSWORD)


class CheckingClient(FlaskClient):
    """A browser that looks at every page it gets."""

    def open(self, *args, **kwargs):
        response = super().open(*args, **kwargs)
        is_page = response.mimetype == "text/html" and response.text
        if is_page and response.status_code not in (302, 303):
            check_page(response.text)
        return response

    def token(self, page="/login"):
        """Return the CSRF token that `page` carries."""
        found = re.search(r'name="csrf_token" value="([^"]+)"', self.get(page).text)
        assert found, f"{page} has no form"
        return found[1]

    def send(self, url, page=None, **fields):
        """Fill in the form of `page` (by default `url`) and post it to `url`."""
        return self.post(url, data={"csrf_token": self.token(page or url), **fields})


@pytest.fixture(autouse=True)
def _engines_are_disposed_of():
    """Close the databases that a test opened: Python 3.13 warns of those left open."""
    engines = set()

    def note(connection):
        engines.add(connection.engine)

    event.listen(Engine, "engine_connect", note)
    yield
    event.remove(Engine, "engine_connect", note)
    for engine in engines:
        engine.dispose()


@pytest.fixture(scope="session")
def sqlite_database(tmp_path_factory):
    """A file at the newest migration, copied for each test."""
    path = tmp_path_factory.mktemp("database") / "intersect.db"
    engine = open_engine(f"sqlite:///{path}")
    schema.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_kind(request):
    """Runs every test that asks for a database, in whatever way, on both kinds."""
    return request.param


@pytest.fixture
def new_database(database_kind, request, tmp_path):
    """Return a function that makes a database: its address."""
    made = []

    def make(*, is_empty=False):
        if database_kind == "postgresql":
            server = request.getfixturevalue("postgresql")
            made.append((server, server.new_database(is_empty=is_empty)))
            return made[-1][1]
        path = tmp_path / f"database-{uuid.uuid4().hex[:6]}.db"
        if not is_empty:
            shutil.copy(request.getfixturevalue("sqlite_database"), path)
        return f"sqlite:///{path}"

    yield make
    for server, url in made:
        server.drop_database(url)


@pytest.fixture
def settings(tmp_path, new_database):
    """Those of an installation with a database at the newest migration."""
    return Settings.from_environ(
        {"INTERSECT_INSTANCE": str(tmp_path), "INTERSECT_DATABASE_URL": new_database()}
    )


@cache
def shipped_catalog():
    return load_catalog(shipped("questionnaires"))


def make_app(settings):
    """Make the application; the questionnaires are read once for all the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("intersect.web.load_catalog", lambda _folder: shipped_catalog())
        return create_app(settings)


@pytest.fixture
def app(settings):
    app = make_app(settings)
    app.testing = True
    app.test_client_class = CheckingClient
    app.extensions["intersect.limiter"].enabled = False
    app.extensions["intersect.api_limits"].enabled = False
    app.teardown_appcontext(_refuse_dirty_reads)
    return app


@pytest.fixture
def same_moment(app):
    """All pages say that they were made at one moment, so that two can be compared."""
    app.jinja_env.globals["now"] = lambda: NOW


@pytest.fixture
def database(app):
    """A session that writes, beside the requests."""
    with app.extensions["intersect.sessions"]["writing"]() as session:
        yield session


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def commune(database):
    territory = add_territory(database, TerritoryDetails("01101", "Iquique"), None)
    database.commit()
    return territory


@pytest.fixture
def network(app, database, commune):
    kind = app.extensions["intersect.catalog"].network_type("chile_crece_contigo")
    details = NetworkDetails("Red de infancia", "Cuidar a niñas y niños.")
    network = add_network(database, commune, kind, details, NOW, None)
    database.commit()
    return network


@pytest.fixture
def signed_in(app, database):
    """Return a function that gives a browser signed in with a role."""

    def sign_in(role="administrator", *territories):
        user = tables.User(
            email=f"{role}-{uuid.uuid4().hex}@ejemplo.cl",
            name=f"Persona {role}",
            password=PASSWORD_HASH,
            fs_uniquifier=uuid.uuid4().hex,
            created_at=NOW,
            roles=users.roles_named(database, [role]),
            territories=list(territories),
        )
        database.add(user)
        database.commit()
        browser = app.test_client()
        with browser.session_transaction() as session:
            session["_user_id"] = user.fs_uniquifier
            session["_fresh"] = True
        browser.user = user
        return browser

    return sign_in


def _refuse_dirty_reads(_error):
    if request and request.method != "POST" and "db_session" in g:
        session = g.db_session
        changed = [*session.new, *session.dirty, *session.deleted]
        assert not changed, f"a GET changed {changed}"


@pytest.fixture(autouse=True)
def reading_sessions_only_read():
    """Fail when a session for reading writes, however it does it."""

    def check(connection, _cursor, statement, *_):
        if connection.get_execution_options().get("intersect_writes") is False:
            writes = re.match(r"\s*(insert|update|delete)", statement, re.IGNORECASE)
            assert not writes, statement

    event.listen(Engine, "before_cursor_execute", check)
    yield
    event.remove(Engine, "before_cursor_execute", check)

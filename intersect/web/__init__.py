"""The web application: `create_app` puts it together."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from flask import Flask
from flask_wtf import CSRFProtect
from sqlalchemy import Engine
from whitenoise import WhiteNoise

from intersect.catalog import Catalog, load_catalog
from intersect.paths import shipped
from intersect.services import publishing
from intersect.settings import Settings
from intersect.storage.engine import open_engine, sessions
from intersect.storage.schema import require_present
from intersect.web import (
    account,
    collection,
    diagnostic,
    home,
    links,
    members,
    networks,
    paper,
    preview,
    respond,
    territories,
    users,
)
from intersect.web import session as web_session
from intersect.web.errors import register_errors
from intersect.web.headers import add_headers, static_headers
from intersect.web.language import prepare_templates
from intersect.web.menu import staff_menu
from intersect.web.security import limit_guessing, secure_app

BLUEPRINTS = (
    home.bp,
    account.bp,
    users.bp,
    territories.bp,
    networks.bp,
    members.bp,
    collection.bp,
    links.bp,
    respond.bp,
    preview.bp,
    paper.bp,
    diagnostic.bp,
)


def create_app(settings: Settings | None = None) -> Flask:
    """Return the application for `settings`, by default those of the environment.

    Refuses to start on a database that is not at the newest migration, and when a
    published questionnaire has changed.
    """
    settings = settings or Settings.from_environ(os.environ)
    app = Flask(
        "intersect",
        static_folder=str(shipped("static")),
        template_folder=str(shipped("templates")),
        instance_path=str(settings.instance),
    )
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        MAX_CONTENT_LENGTH=256 * 1024,
    )
    catalog = load_catalog(settings.questionnaires)
    engine = open_engine(settings.database_url)
    _require_ready(engine, catalog)
    app.extensions["intersect.settings"] = settings
    app.extensions["intersect.catalog"] = catalog
    app.extensions["intersect.sessions"] = {
        "reading": sessions(engine, writes=False),
        "writing": sessions(engine),
    }
    app.teardown_appcontext(web_session.close_session)
    # A personal link has no session; its address is the authority (decision 0003).
    CSRFProtect(app).exempt(respond.bp)
    secure_app(app)
    add_headers(app, https=settings.secure_cookies)
    prepare_templates(app.jinja_env)
    app.jinja_env.globals["staff_menu"] = staff_menu
    register_errors(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    limit_guessing(app)
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app,
        root=str(shipped("static")),
        prefix="static/",
        add_headers_function=static_headers,
    )
    return app


def _require_ready(engine: Engine, catalog: Catalog) -> None:
    require_present(engine)
    with sessions(engine, writes=False)() as session:
        is_new = bool(publishing.unpublished(session, catalog))
    if is_new:
        with sessions(engine)() as session:
            publishing.publish(session, catalog, datetime.now(UTC))
            session.commit()

"""The web application: `create_app` puts it together."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from flask import Flask
from flask_wtf import CSRFProtect
from sqlalchemy import Engine
from werkzeug.middleware.proxy_fix import ProxyFix
from whitenoise import WhiteNoise

from intersect.catalog import Catalog, load_catalog
from intersect.paths import shipped
from intersect.services import publishing
from intersect.services.kept_counts import KeptCounts
from intersect.services.kept_figures import KeptFigures
from intersect.services.work_queue import WorkQueue
from intersect.services.workshop import Workshop
from intersect.settings import Settings
from intersect.storage.engine import glances, open_engine, sessions, steps
from intersect.storage.passing import passing_errors
from intersect.storage.schema import require_present
from intersect.storage.spending import clock_statements
from intersect.web import (
    account,
    api,
    arms,
    audit,
    batches,
    boards,
    changes,
    collection,
    comparing,
    diagnostic,
    documents,
    entry,
    erasure,
    findings,
    guides,
    handing_out,
    home,
    instrument,
    issued,
    languages,
    links,
    meetings,
    members,
    message_texts,
    messages,
    monitoring,
    networks,
    organisations,
    overlap_pairs,
    overlaps,
    paper,
    people,
    personal,
    preview,
    profile,
    provider,
    registry_files,
    respond,
    result_tables,
    second_step,
    sensitivity,
    sheets,
    targets,
    territories,
    ties,
    tiles,
    tokens,
    unsubscribe,
    users,
    wave_exports,
    wave_networks,
    wave_sheets,
    wave_steps,
    waves,
    work,
)
from intersect.web import session as web_session
from intersect.web.api import description as api_description
from intersect.web.errors import register_errors
from intersect.web.frame import Frames
from intersect.web.guessing import limit_guessing
from intersect.web.headers import static_headers, with_headers
from intersect.web.identity import require_library
from intersect.web.kept_pages import PAGES_KEPT
from intersect.web.kept_rows import ROWS_KEPT, shown_row
from intersect.web.language import speak_languages
from intersect.web.listing import address_with
from intersect.web.logs import write_logs
from intersect.web.menu import staff_menu
from intersect.web.metrics import Metrics, watch_connections
from intersect.web.pages import now
from intersect.web.remembered_seats import SEATS_KEPT, KeptSeats
from intersect.web.request_log import LoggedFlask, log_requests
from intersect.web.security import leave_links_alone, secure_app
from intersect.web.staff_mail import StaffMail

BLUEPRINTS = (
    home.bp,
    account.bp,
    second_step.bp,
    tokens.bp,
    api.bp,
    api_description.bp,
    entry.bp,
    provider.bp,
    users.bp,
    audit.bp,
    territories.bp,
    arms.bp,
    ties.bp,
    organisations.bp,
    overlaps.bp,
    overlap_pairs.bp,
    findings.bp,
    people.bp,
    registry_files.bp,
    networks.bp,
    erasure.bp,
    profile.bp,
    meetings.bp,
    members.bp,
    collection.bp,
    links.bp,
    waves.bp,
    wave_networks.bp,
    wave_steps.bp,
    boards.bp,
    wave_exports.bp,
    batches.bp,
    result_tables.bp,
    comparing.bp,
    sensitivity.bp,
    tiles.bp,
    targets.bp,
    changes.bp,
    instrument.bp,
    wave_sheets.bp,
    messages.bp,
    message_texts.bp,
    handing_out.bp,
    unsubscribe.bp,
    work.bp,
    respond.bp,
    sheets.bp,
    preview.bp,
    paper.bp,
    personal.bp,
    diagnostic.bp,
    documents.bp,
    issued.bp,
    languages.bp,
    guides.bp,
    monitoring.bp,
)


def create_app(
    settings: Settings | None = None, *, checked: Catalog | None = None
) -> Flask:
    """Return the application for `settings`, by default those of the environment.

    Refuses to start on a database that is not at the newest migration, and when a
    published questionnaire has changed. `checked` are the questionnaires when all that
    was done already, for a worker that takes over from another: the database may just
    be starting again, and a file may have been changed since.
    """
    settings = settings or Settings.from_environ(os.environ)
    app = LoggedFlask(
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
    if settings.oidc_issuer:
        require_library()
    catalog = checked or load_catalog(settings.questionnaires)
    engine = open_engine(settings.database_url)
    counted = Metrics() if settings.metrics_token else None
    if counted is not None:
        watch_connections(engine, counted)
    if checked is None:
        require_ready(engine, catalog)
    reading = sessions(engine, writes=False)
    app.extensions["intersect.settings"] = settings
    complete = publishing.with_kept(catalog, reading)
    app.extensions["intersect.catalog"] = complete
    app.extensions["intersect.engine"] = engine
    app.extensions["intersect.pages"] = Frames(PAGES_KEPT)
    app.extensions["intersect.rows"] = Frames(ROWS_KEPT)
    app.extensions["intersect.seats"] = KeptSeats(SEATS_KEPT)
    app.extensions["intersect.counts"] = KeptCounts()
    app.extensions["intersect.figures"] = KeptFigures()
    app.extensions["intersect.queue"] = WorkQueue(
        Workshop.open(settings, complete, engine)
    )
    app.extensions["intersect.send"] = (
        StaffMail(settings) if settings.sends_mail else None
    )
    app.extensions["intersect.metrics"] = counted
    app.extensions["intersect.sessions"] = {
        "glancing": glances(engine),
        "reading": reading,
        "sharing": sessions(engine, alone=False),
        "stepping": steps(engine),
        "writing": sessions(engine),
    }
    log_requests(app, clock_statements(engine), counted)
    app.teardown_appcontext(web_session.close_session)
    registry_files.let_files_be_large(app)
    arms.let_pictures_be_large(app)
    # What a message links to has no session; the address is the authority (0003).
    protection = CSRFProtect(app)
    for linked in (respond.bp, sheets.bp, unsubscribe.bp):
        protection.exempt(linked)
    secure_app(app)
    speak_languages(app, settings.language)
    app.jinja_env.globals["staff_menu"] = staff_menu
    app.jinja_env.globals["is_told_of_drafts"] = languages.is_told_of_drafts
    app.jinja_env.globals["now"] = now
    app.jinja_env.globals["provider_name"] = settings.oidc_issuer and settings.oidc_name
    app.jinja_env.globals["shown_row"] = shown_row
    app.jinja_env.globals["address_with"] = address_with
    register_errors(app, passing_errors(engine))
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    limit_guessing(app)
    api.limit_requests(app)
    leave_links_alone(app)
    app.wsgi_app = with_headers(  # type: ignore[method-assign, assignment]
        app.wsgi_app, https=settings.secure_cookies
    )
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app,
        root=str(shipped("static")),
        prefix="static/",
        add_headers_function=static_headers,
    )
    if settings.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies
        )
    return app


def served_app() -> Flask:
    """Return the application as other servers load it: with its log."""
    settings = Settings.from_environ(os.environ)
    write_logs(settings.log_level)
    return create_app(settings)


def require_ready(engine: Engine, catalog: Catalog) -> None:
    """Refuse an outdated database; keep the questionnaires that it has not seen."""
    require_present(engine)
    with sessions(engine, writes=False)() as session:
        is_new = bool(publishing.unpublished(session, catalog))
    if is_new:
        with sessions(engine)() as session:
            publishing.publish(session, catalog, datetime.now(UTC))
            session.commit()

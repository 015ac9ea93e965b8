"""Who is asking, and whether they may: the gate before every page for staff."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import UTC, datetime

from flask import Flask, abort, current_app, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user

from intersect.services import second_step
from intersect.services.access import Action, Actor, may
from intersect.storage import tables, territories
from intersect.web.request_log import log_security
from intersect.web.session import ANSWERING, db_session
from intersect.web.signing_in import STEP_ELSEWHERE, secure_accounts

OPEN_BLUEPRINTS = frozenset(
    {
        *("respond", "sheets", "unsubscribe", "security", "provider"),
        *("monitoring", "entry", "guides", "issued", "api", "api_description"),
    }
)
"""What is shown without signing in: what links in messages open, signing in, what
machines ask, guides, the codes of documents; of the API, `api.gate` lets in."""
OPEN_ENDPOINTS = frozenset({"static", "diagnostic.method", "diagnostic.register"})

CLOSED_ENDPOINTS = frozenset(
    f"security.{name}"
    for name in (
        "two_factor_setup",
        "two_factor_setup_validate",
        "two_factor_rescue",
        "mf_recovery_codes",
        "tf_select",
    )
)
"""What Flask-Security brings along and our own pages do instead."""

FIRST_ENDPOINTS = frozenset({"account.page", "account.sign_out"})
"""All that opens with a generated password: choosing one's own, and leaving."""
STEP_ENDPOINTS = FIRST_ENDPOINTS | {"second_step.page", "second_step.turn_on"}
"""All that opens once the second step cannot be put off any more."""


def secure_app(app: Flask) -> None:
    """Set up accounts and the sign-in gate."""
    secure_accounts(app)
    app.before_request(_require_sign_in)
    app.jinja_env.globals["step_due"] = step_due


def leave_links_alone(app: Flask) -> None:
    """Have nothing that looks after accounts run for personal links, which know none.

    To be called when it is all set up: what was set up first is the log, which stays.
    """
    hooks = app.before_request_funcs[None]
    [begin_log, *of_accounts] = hooks

    def look_after_accounts() -> ResponseReturnValue | None:
        if request.blueprint == ANSWERING:
            return None
        for hook in of_accounts:
            answer: ResponseReturnValue | None = app.ensure_sync(hook)()
            if answer is not None:
                return answer
        return None

    hooks[:] = [begin_log, look_after_accounts]


def current_actor() -> Actor:
    """Return who is asking, as the access module sees it."""
    if "actor" not in g:
        g.actor = Actor(
            current_user.id,
            frozenset(role.name for role in current_user.roles),
            _reached(current_user.territories),
        )
    actor: Actor = g.actor
    return actor


def _reached(assigned: Collection[tables.Territory]) -> frozenset[uuid.UUID]:
    """Return these territories and, of a region, every commune that it has."""
    ids = frozenset(territory.id for territory in assigned)
    if all(territory.level == "commune" for territory in assigned):
        return ids
    return territories.ids_below(db_session(), ids)


def allow(action: Action, territory_id: uuid.UUID | None = None) -> None:
    """Answer «not found» unless the person may: what exists elsewhere stays unsaid."""
    if not may(current_actor(), action, territory_id):
        log_security("access refused", action=action)
        abort(404)


def is_open_now(endpoint: str) -> bool:
    """Tell whether a page opens before its reader has done what comes first.

    That is to replace a generated password, then to set up an overdue second step.
    """
    if current_user.password_is_generated:
        return endpoint in FIRST_ENDPOINTS
    return endpoint in STEP_ENDPOINTS or not _is_step_overdue()


def step_due() -> second_step.Due | None:
    """Return until when the second step can be put off; None: nothing is due."""
    if session.get(STEP_ELSEWHERE):
        return None
    rule = current_app.extensions["intersect.settings"].two_factor
    return second_step.due(current_user, rule, datetime.now(UTC))


def _is_step_overdue() -> bool:
    due = step_due()
    return due is not None and due.is_over


def _require_sign_in() -> ResponseReturnValue | None:
    if request.endpoint in CLOSED_ENDPOINTS:
        abort(404)
    if (
        request.endpoint is None
        or request.blueprint in OPEN_BLUEPRINTS
        or request.endpoint in OPEN_ENDPOINTS
    ):
        return None
    if not current_user.is_authenticated:
        asked = request.full_path.rstrip("?") if request.method == "GET" else None
        return redirect(url_for("security.login", next=asked), 303)
    if not is_open_now(request.endpoint):
        first = "account" if current_user.password_is_generated else "second_step"
        return redirect(url_for(f"{first}.page"), 303)
    return None

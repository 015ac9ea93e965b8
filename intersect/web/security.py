"""Signing in, and what a request needs to know about who is asking."""

from __future__ import annotations

import logging
import uuid
from datetime import timedelta
from typing import cast

from flask import Flask, Response, abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue, RouteCallable
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_security import (
    MailUtil,
    Security,
    SQLAlchemySessionUserDatastore,
    current_user,
    user_authenticated,
)
from flask_security.forms import LoginForm
from flask_security.utils import validate_redirect_url
from werkzeug.local import LocalProxy
from wtforms import Field

from intersect.language import Message, message
from intersect.services.access import Action, Actor, may
from intersect.storage import tables
from intersect.web import forms
from intersect.web.request_log import log_security
from intersect.web.session import db_session

OPEN_BLUEPRINTS = frozenset({"respond", "security", "monitoring", "guides"})
"""What is shown without signing in: links, signing in, what machines ask, guides."""
OPEN_ENDPOINTS = frozenset({"static", "diagnostic.method"})

FIRST_ENDPOINTS = frozenset({"account.page", "account.sign_out"})
"""All that opens with a generated password: choosing one's own, and leaving."""

REFUSED_SIGN_INS = "10 per minute; 60 per hour"
UNKNOWN_LINKS = "30 per minute; 200 per hour"
"""Only misses count: a whole office may answer from behind one address."""


class SignInForm(LoginForm):
    """E-mail and password; a refusal never says which of the two was wrong."""

    email = forms.email(message("E-mail"), message("Enter your e-mail."), "username")
    password = forms.password(
        message("Password"),
        "current-password",
        forms.filled(message("Enter your password.")),
    )
    remember = None

    def validate_next(self, field: Field) -> None:
        """Forget an address of another site instead of refusing to sign in."""
        if not validate_redirect_url(field.data):
            field.data = ""

    def validate(self, **kwargs: object) -> bool:
        """Check both; a wrong one is never named."""
        if super().validate(**kwargs):
            return True
        if self.email.data and self.password.data:
            account = getattr(self.user, "id", None)  # none has that address
            log_security("sign-in refused", account=account)
            self.password.errors = []
            self.email.errors = [WRONG_SIGN_IN]
        return False


class Addresses(MailUtil):
    """Addresses as administrators wrote them; «ana@localhost» signs in too."""

    def normalize(self, email: str) -> str:
        """Return the address without spaces around it."""
        return email.strip()

    def validate(self, email: str) -> str:
        """Return the address; accounts were checked when they were made."""
        return email.strip()


WRONG_SIGN_IN: Message = message(
    "The e-mail or the password is not right. Check both; an administrator can give "
    "you a new password."
)


def secure_app(app: Flask) -> None:
    """Set up accounts, the sign-in gate and the limits on guessing."""
    app.config.update(
        SECURITY_PASSWORD_HASH="argon2",
        SECURITY_PASSWORD_SCHEMES=["argon2"],
        SECURITY_PASSWORD_SINGLE_HASH=["argon2"],
        SECURITY_SEND_REGISTER_EMAIL=False,
        SECURITY_FLASH_MESSAGES=False,
        SECURITY_API_ENABLED_METHODS=["session"],
        SECURITY_LOGOUT_CSRF=True,
        SECURITY_CACHE_CONTROL=None,
        SECURITY_FRESHNESS=timedelta(-1),  # no page that asks for the password again
        SECURITY_POST_LOGOUT_VIEW="/login",
        SECURITY_STATIC_FOLDER=None,
        # A page left open over lunch still posts; the token dies with the session.
        WTF_CSRF_TIME_LIMIT=None,
    )
    users = SQLAlchemySessionUserDatastore(
        LocalProxy(db_session),  # type: ignore[arg-type] # only used as a session
        tables.User,
        tables.Role,
    )
    Security(app, users, login_form=SignInForm, mail_util_cls=Addresses)
    user_authenticated.connect(_note_sign_in, app)
    app.before_request(_require_sign_in)


def limit_guessing(app: Flask) -> None:
    """Limit refused sign-ins and unknown links per address; blueprints are there."""
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")
    views = app.view_functions
    sign_ins = limiter.limit(
        REFUSED_SIGN_INS, methods=["POST"], deduct_when=_is_refused
    )
    links = limiter.shared_limit(UNKNOWN_LINKS, scope="links", deduct_when=_is_unknown)
    views["security.login"] = cast("RouteCallable", sign_ins(views["security.login"]))
    for endpoint in [name for name in views if name.startswith("respond.")]:
        views[endpoint] = cast("RouteCallable", links(views[endpoint]))
    app.extensions["intersect.limiter"] = limiter


def current_actor() -> Actor:
    """Return who is asking, as the access module sees it."""
    if "actor" not in g:
        g.actor = Actor(
            current_user.id,
            frozenset(role.name for role in current_user.roles),
            frozenset(territory.id for territory in current_user.territories),
        )
    actor: Actor = g.actor
    return actor


def allow(action: Action, territory_id: uuid.UUID | None = None) -> None:
    """Answer «not found» unless the person may: what exists elsewhere stays unsaid."""
    if not may(current_actor(), action, territory_id):
        log_security("access refused", action=action)
        abort(404)


def is_open_now(endpoint: str) -> bool:
    """Tell whether a page opens before its reader has replaced a generated password."""
    return not current_user.password_is_generated or endpoint in FIRST_ENDPOINTS


def _require_sign_in() -> ResponseReturnValue | None:
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
        return redirect(url_for("account.page"), 303)
    return None


def _note_sign_in(_app: Flask, user: tables.User, **_: object) -> None:
    log_security("signed in", logging.INFO, account=user.id)


def _is_refused(response: Response) -> bool:
    return response.status_code == 200


def _is_unknown(response: Response) -> bool:
    return response.status_code == 404

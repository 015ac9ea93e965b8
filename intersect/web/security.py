"""Signing in, and what a request needs to know about who is asking."""

from __future__ import annotations

import logging
import uuid
from datetime import timedelta

from flask import Flask, Request, abort, g, redirect, request, url_for
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface
from flask.typing import ResponseReturnValue
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


class StaffSessions(SecureCookieSessionInterface):
    """Sessions as Flask keeps them; without their cookie no key is derived for one."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        """Return the session that the request carries, else a new one."""
        if self.get_cookie_name(app) in request.cookies:
            return super().open_session(app, request)
        return self.session_class()


def secure_app(app: Flask) -> None:
    """Set up accounts and the sign-in gate."""
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
    app.session_interface = StaffSessions()
    users = SQLAlchemySessionUserDatastore(
        LocalProxy(db_session),  # type: ignore[arg-type] # only used as a session
        tables.User,
        tables.Role,
    )
    accounts = Security(app, users, login_form=SignInForm, mail_util_cls=Addresses)
    _ask_only_who_may_be_known(app, accounts)
    user_authenticated.connect(_note_sign_in, app)
    app.before_request(_require_sign_in)


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


def _ask_only_who_may_be_known(app: Flask, accounts: Security) -> None:
    """Ask at the beginning of a request who asks only if it carries a session.

    A respondent's carries none, and finding that out took longer than looking for the
    link. A view that wants to know asks by itself, whatever the request carries.
    """
    cookie, loaders = (
        app.config["SESSION_COOKIE_NAME"],
        accounts.principal.identity_loaders,
    )
    [ask] = loaders
    loaders[0] = lambda: ask() if cookie in request.cookies else None


def _note_sign_in(_app: Flask, user: tables.User, **_: object) -> None:
    log_security("signed in", logging.INFO, account=user.id)

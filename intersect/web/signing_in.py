"""How the staff signs in: forms, the second step, the set-up of Flask-Security."""

from __future__ import annotations

import base64
import hashlib
import logging
from datetime import timedelta
from typing import Any

from flask import Flask, Request, Response, request, session
from flask.sessions import (
    SecureCookieSession,
    SecureCookieSessionInterface,
    SessionMixin,
)
from flask_security import (
    MailUtil,
    Security,
    SQLAlchemySessionUserDatastore,
    UserMixin,
    user_authenticated,
)
from flask_security.forms import (
    LoginForm,
    TwoFactorRescueForm,
    TwoFactorVerifyCodeForm,
)
from flask_security.recovery_codes import MfRecoveryForm
from flask_security.totp import Totp
from flask_security.utils import validate_redirect_url
from werkzeug.local import LocalProxy
from wtforms import Field, RadioField

from intersect.language import Message, message
from intersect.services.second_step import ISSUER, RECOVERY_CODES, note_recovery
from intersect.storage import tables, users
from intersect.web import forms
from intersect.web.request_log import log_security
from intersect.web.session import db_session

STEP_ELSEWHERE = "second step at the provider"
"""In the session of who showed the identity provider more than a password."""
WRONG_SIGN_IN: Message = message(
    "The e-mail or the password is not right. Check both; an administrator can give "
    "you a new password."
)
WRONG_CODE: Message = message(
    "This code is not right or was already used. Type the one that your app shows now."
)
WRONG_RECOVERY_CODE: Message = message(
    "This recovery code is not right or was already used. Try another one, or ask an "
    "administrator to reset your second step."
)


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


class CodeForm(TwoFactorVerifyCodeForm):
    """The code that the app on the person's telephone shows."""

    code = forms.code(message("Code"), message("Type the code that your app shows."))

    def validate(self, **kwargs: object) -> bool:
        """Check the code, which opens once, also when it is sent twice at once."""
        _hold(self.user)
        if super().validate(**kwargs):
            return True
        if self.code.data:
            log_security("code refused", account=getattr(self.user, "id", None))
            self.code.errors = [WRONG_CODE]
        return False


class RecoveryForm(MfRecoveryForm):
    """One of the codes that were printed in case the telephone is not at hand."""

    code = forms.line(message("Recovery code"), message("Type a recovery code."))

    def validate(self, **kwargs: object) -> bool:
        """Check the code; who comes in with it is noted."""
        _hold(self.user)
        if super().validate(**kwargs):
            assert isinstance(self.user, tables.User)
            note_recovery(db_session(), self.user)
            return True
        if self.code.data:
            log_security("recovery code refused", account=getattr(self.user, "id", 0))
            self.code.errors = [WRONG_RECOVERY_CODE]
        return False


class NoRescueForm(TwoFactorRescueForm):
    """What Flask-Security would offer instead of a code; our page has a link."""

    help_setup = RadioField(choices=[])


class Accounts(SQLAlchemySessionUserDatastore):
    """The staff's accounts, as Flask-Security reads and writes them."""

    def mf_delete_recovery_code(self, user: UserMixin, idx: int) -> bool:
        """Forget a code that was used; a changed list alone would not be saved."""
        kept = user.mf_recovery_codes or []
        user.mf_recovery_codes = kept[:idx] + kept[idx + 1 :]
        return idx < len(kept)


class OnceOnly(Totp):
    """Codes of the second step; the one that was accepted last opens nothing again."""

    def get_last_counter(self, user: UserMixin) -> int | None:
        """Return the counter of the last code that was accepted."""
        assert isinstance(user, tables.User)
        return user.tf_last_counter

    def set_last_counter(self, user: UserMixin, tmatch: Any) -> None:  # noqa: ANN401
        """Remember the counter of the code that is being accepted."""
        assert isinstance(user, tables.User)
        user.tf_last_counter = tmatch.counter


class Addresses(MailUtil):
    """Addresses as administrators wrote them; «ana@localhost» signs in too."""

    def normalize(self, email: str) -> str:
        """Return the address without spaces around it."""
        return email.strip()

    def validate(self, email: str) -> str:
        """Return the address; accounts were checked when they were made."""
        return email.strip()


class StaffSessions(SecureCookieSessionInterface):
    """Sessions as Flask keeps them; without their cookie no key is derived for one."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        """Return the session that the request carries, else a new one."""
        if self.get_cookie_name(app) in request.cookies:
            return super().open_session(app, request)
        return self.session_class()

    def save_session(
        self, app: Flask, session: SessionMixin, response: Response
    ) -> None:
        """Keep the session, unless there was none and nothing was put into it."""
        if session or session.modified:
            super().save_session(app, session, response)


def secure_accounts(app: Flask) -> None:
    """Set up accounts, passwords and the second step."""
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
        SECURITY_TWO_FACTOR=True,
        # Its own set-up page, which would draw QR codes with another package, is
        # closed (security.CLOSED_ENDPOINTS): ours is account.second_step.
        SECURITY_TWO_FACTOR_ENABLED_METHODS=["set up elsewhere"],
        SECURITY_TWO_FACTOR_RESCUE_EMAIL=False,
        SECURITY_TWO_FACTOR_TOKEN_VALIDATION_URL="/login/code",
        SECURITY_TWO_FACTOR_AUTHENTICATOR_VALIDITY=30,  # seconds that clocks differ
        SECURITY_TOTP_ISSUER=ISSUER,
        SECURITY_TOTP_SECRETS={"1": _derived(app, "second step").decode()},
        SECURITY_MULTI_FACTOR_RECOVERY_CODES=True,
        SECURITY_MULTI_FACTOR_RECOVERY_CODES_N=RECOVERY_CODES,
        SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS=[_derived(app, "recovery codes")],
        SECURITY_MULTI_FACTOR_RECOVERY_URL="/login/recovery-code",
        # A page left open over lunch still posts; the token dies with the session.
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.session_interface = StaffSessions()
    accounts = Accounts(
        LocalProxy(db_session),  # type: ignore[arg-type] # only used as a session
        tables.User,
        tables.Role,
    )
    security = Security(
        app,
        accounts,
        login_form=SignInForm,
        two_factor_verify_code_form=CodeForm,
        two_factor_rescue_form=NoRescueForm,
        mf_recovery_form=RecoveryForm,
        mail_util_cls=Addresses,
        totp_cls=OnceOnly,
    )
    # Nobody is remembered beyond their session: no answer has to be looked at for that.
    app.after_request_funcs[None].remove(app.login_manager._update_remember_cookie)  # type: ignore[attr-defined]
    _ask_only_who_may_be_known(app, security)
    user_authenticated.connect(_note_sign_in, app)


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


def _hold(user: UserMixin | None) -> None:
    """Let whoever else is trying a code of this account wait for the commit."""
    if isinstance(user, tables.User):
        users.hold_codes(db_session(), user)


def _derived(app: Flask, purpose: str) -> bytes:
    """Return a key for one purpose, made from the installation's secret."""
    secret = f"intersect {purpose}: {app.config['SECRET_KEY']}"
    return base64.urlsafe_b64encode(hashlib.sha256(secret.encode()).digest())


def _note_sign_in(_app: Flask, user: tables.User, **_: object) -> None:
    session.pop(STEP_ELSEWHERE, None)  # of who signed in here before
    log_security("signed in", logging.INFO, account=user.id)

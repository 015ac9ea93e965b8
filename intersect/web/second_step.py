"""One's own second step: setting it up, its recovery codes, turning it off."""

from __future__ import annotations

import segno
from flask import Blueprint, current_app, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user
from flask_security.recovery_codes import MfRecoveryCodesUtil
from wtforms import Field
from wtforms.validators import StopValidation

from intersect.language import message
from intersect.services import second_step
from intersect.storage import tables
from intersect.web import forms
from intersect.web.pages import announce, settings
from intersect.web.session import db_session
from intersect.web.signing_in import WRONG_CODE, WRONG_RECOVERY_CODE

bp = Blueprint("second_step", __name__, url_prefix="/account/second-step")

SECRET = "second step being set up"
"""In the cookie, encrypted, until a code shows that the telephone has it."""


class NewStepForm(forms.StaffForm):
    """The code that a telephone shows right after it read the QR code."""

    code = forms.code(message("Code"), message("Type the code that your app shows."))

    def validate_code(self, field: Field) -> None:
        """Check that the telephone and this site have the same secret."""
        if not _is_code(field.data, session.get(SECRET, "")):
            raise StopValidation(WRONG_CODE)


class ConfirmForm(forms.StaffForm):
    """A code of the app, or a recovery code when the telephone is gone."""

    code = forms.line(
        message("Code from your app, or a recovery code"),
        message("Type a code."),
        render_kw={"autocomplete": "one-time-code"},
    )

    def validate_code(self, field: Field) -> None:
        """Check the code; either kind works once."""
        user, kept = _user(), _recovery_codes()
        typed = field.data.replace(" ", "")
        if typed.isdecimal() and _is_code(typed, user.tf_totp_secret or ""):
            return
        if not kept.check_recovery_code(user, field.data):
            raise StopValidation(WRONG_RECOVERY_CODE)
        kept.delete_recovery_code(user, field.data)


@bp.get("")
def page() -> ResponseReturnValue:
    """Show whether a code is asked at sign-in, and how to set it up."""
    return _page(ConfirmForm() if second_step.is_on(_user()) else NewStepForm())


@bp.post("")
def turn_on() -> ResponseReturnValue:
    """Ask for a code from now on; show the recovery codes, once."""
    user, form = _user(), NewStepForm()
    if second_step.is_on(user):
        return redirect(url_for(".page"), 303)
    if not form.validate_on_submit():
        return _page(form), 422
    second_step.turn_on(db_session(), user, session.pop(SECRET))
    return _new_codes(user)


@bp.post("/recovery-codes")
def renew_codes() -> ResponseReturnValue:
    """Replace the recovery codes; show the new ones, once."""
    user, form = _user(), ConfirmForm()
    if not second_step.is_on(user):
        return redirect(url_for(".page"), 303)
    if not form.validate_on_submit():
        return _page(form), 422
    second_step.note_new_codes(db_session(), user)
    return _new_codes(user)


@bp.post("/off")
def turn_off() -> ResponseReturnValue:
    """Turn it off, to do without it or to set it up on another telephone."""
    user, form = _user(), ConfirmForm()
    if not second_step.is_on(user):
        return redirect(url_for(".page"), 303)
    if not form.validate_on_submit():
        return _page(form), 422
    second_step.turn_off(db_session(), user, user.id)
    db_session().commit()
    announce(message("The second step is off."))
    return redirect(url_for(".page"), 303)


def _page(form: forms.StaffForm) -> str:
    user = _user()
    if second_step.is_on(user):
        return render_template(
            "pages/second_step_on.html",
            form=form,
            is_required=second_step.is_required(user, settings().two_factor),
            codes_left=len(_recovery_codes().get_recovery_codes(user)),
        )
    totp = current_app.extensions["security"].totp_factory
    secret = session.setdefault(SECRET, totp.generate_totp_secret())
    uri = totp.get_totp_uri(user.email, secret)
    return render_template(
        "pages/second_step.html",
        form=form,
        qr=segno.make(uri, error="m").svg_data_uri(border=2, scale=4),
        key=totp.get_totp_pretty_key(secret),
    )


def _new_codes(user: tables.User) -> str:
    codes = _recovery_codes().create_recovery_codes(user)
    db_session().commit()
    return render_template("pages/recovery_codes.html", codes=codes)


def _is_code(typed: str, secret: str) -> bool:
    totp = current_app.extensions["security"].totp_factory
    return bool(secret) and totp.verify_totp(typed, secret, _user(), window=30)


def _recovery_codes() -> MfRecoveryCodesUtil:
    kept: MfRecoveryCodesUtil = current_app.extensions[
        "security"
    ].mf_recovery_codes_util
    return kept


def _user() -> tables.User:
    user: tables.User = current_user._get_current_object()
    return user

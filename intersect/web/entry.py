"""Choosing a password by a link, and asking for one when it was forgotten."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import Field
from wtforms.validators import StopValidation

from intersect.language import message
from intersect.services import entry
from intersect.services.entry import Reason, Send
from intersect.storage import tables, users
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.pages import announce, now, settings
from intersect.web.request_log import log_security
from intersect.web.session import db_session

bp = Blueprint("entry", __name__, url_prefix="/entry")


class PasswordForm(forms.StaffForm):
    """A new password, twice."""

    new_password = forms.password(
        message("New password"), "new-password", forms.filled(message("Type one."))
    )
    repeated = forms.password(message("New password again"), "new-password")

    def validate_repeated(self, field: Field) -> None:
        """Check that the new password was typed the same twice."""
        if field.data != self.new_password.data:
            raise StopValidation(
                message("The two new passwords differ. Type both again.")
            )


class ForgottenForm(forms.StaffForm):
    """Who forgot their password."""

    email = forms.email(message("Your e-mail"), message("Enter your e-mail."))


@bp.route("/forgotten", methods=["GET", "POST"])
def forgotten() -> ResponseReturnValue:
    """Send who forgot their password a link; say the same whoever it is."""
    form, send = ForgottenForm(), sender()
    if send is not None and form.validate_on_submit():
        session = db_session()
        user = users.find_user_by_email(session, form.email.data)
        if user is not None and user.active:
            url = entry_url(user, "forgotten", user.id)
            session.commit()
            entry.write_to(user, url, "forgotten", reader_language(), send)
        return render_template("pages/forgotten_sent.html", email=form.email.data)
    shown = render_template("pages/forgotten.html", form=form, can_send=send)
    return shown, 422 if form.errors else 200


@bp.route("/<token>", methods=["GET", "POST"])
def choose(token: str) -> ResponseReturnValue:
    """Let whoever has the link choose a password."""
    session = db_session()
    user = entry.find_entry(session, token, now())
    if user is None:
        log_security("unknown entry link")
        return render_template("pages/entry_unknown.html"), 404
    form = PasswordForm()
    if form.validate_on_submit():
        with form.refusals():
            entry.choose_password(session, user, form.new_password.data)
            session.commit()
            announce(message("Your password was saved. Sign in with it."))
            return redirect(url_for("security.login"), 303)
    shown = render_template("pages/entry.html", form=form, user=user)
    return shown, 422 if form.errors else 200


def entry_url(user: tables.User, reason: Reason, by: int | None) -> str:
    """Return a new link for somebody of the staff."""
    token = entry.issue_entry(db_session(), user, reason, now(), by)
    # Never the address that the request names: whoever sends it could choose that.
    return settings().base_url + url_for("entry.choose", token=token)


def sender() -> Send | None:
    """Return what sends messages; None where no e-mail is set up."""
    send: Send | None = current_app.extensions["intersect.send"]
    return send


@bp.after_request
def keep_private(response: Response) -> Response:
    """Keep the address out of referrers and caches."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response

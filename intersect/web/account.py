"""One's own account: name, e-mail, password, and leaving."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user, login_user
from wtforms import Field
from wtforms.validators import StopValidation

from intersect.language import message
from intersect.services import accounts
from intersect.services.passwords import is_password
from intersect.web import forms
from intersect.web.pages import announce
from intersect.web.session import db_session

bp = Blueprint("account", __name__)

LOCAL = "@localhost"
"""The address of an administrator who has not said who they are."""


class AccountForm(forms.StaffForm):
    """Name and e-mail, and a new password when one is wanted."""

    name = forms.line(
        message("Your name"),
        message("Enter your name."),
        render_kw={"autocomplete": "name"},
    )
    email = forms.email(message("Your e-mail"), message("Enter your e-mail."))
    present_password = forms.password(
        message("Your current password"), "current-password"
    )
    new_password = forms.password(message("New password"), "new-password")
    repeated = forms.password(message("New password again"), "new-password")

    def validate_repeated(self, field: Field) -> None:
        """Check that the new password was typed the same twice."""
        if field.data != self.new_password.data:
            raise StopValidation(
                message("The two new passwords differ. Type both again.")
            )

    def validate_new_password(self, field: Field) -> None:
        """Check that a generated password is replaced, and not by itself."""
        if current_user.password_is_generated and not field.data:
            raise StopValidation(message("Choose a password of your own."))
        kept = current_user.password or ""
        if field.data and kept and is_password(field.data, kept):
            raise StopValidation(message("This is the password you have now."))

    def validate_present_password(self, field: Field) -> None:
        """Check who is typing before the password changes."""
        kept = None if current_user.password_is_generated else current_user.password
        if self.new_password.data and kept and not is_password(field.data or "", kept):
            raise StopValidation(
                message("The current password is not right. Type it again.")
            )


@bp.route("/account", methods=["GET", "POST"])
def page() -> ResponseReturnValue:
    """Show and change one's own account."""
    user = current_user._get_current_object()
    form = AccountForm(obj=None if user.email.endswith(LOCAL) else user)
    if form.validate_on_submit():
        session = db_session()
        with form.refusals():
            accounts.change_own_account(
                session,
                user,
                form.name.data,
                form.email.data,
                form.new_password.data or None,
            )
            session.commit()
            # A new password ends the sessions on other devices; this one goes on.
            login_user(user)
            announce(message("Your account was saved."))
            return redirect(url_for("home.page"), 303)
    shown = render_template(
        "pages/account.html",
        form=form,
        is_first=user.password_is_generated,
        has_password=bool(user.password),
    )
    return shown, 422 if form.errors else 200


@bp.get("/account/sign-out")
def sign_out() -> ResponseReturnValue:
    """Ask before leaving; the answer is a post, which no link can fake."""
    return render_template("pages/sign_out.html")

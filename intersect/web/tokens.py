"""Tokens of programs that read in one's name; administrators revoke others' too."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user
from wtforms import RadioField, SelectChoice

from intersect.language import message, message_n
from intersect.services import tokens
from intersect.storage import tables
from intersect.storage import tokens as rows
from intersect.web import forms
from intersect.web.api.gate import HEADER
from intersect.web.pages import announce, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session
from intersect.web.signing_in import STEP_ELSEWHERE

bp = Blueprint("tokens", __name__)


class TokenForm(forms.StaffForm):
    """What a token is for, and how long it lasts."""

    name = forms.line(
        message("What it is for"), message("Say which program will use it.")
    )
    days = RadioField(
        message("How long it works"),
        choices=[
            SelectChoice(str(each), message_n("{count} day", "{count} days", each))
            for each in tokens.LIVES
        ],
        default=str(tokens.LIVES[1]),
    )


@bp.get("/account/tokens")
def page() -> ResponseReturnValue:
    """Show one's tokens, and ask for another one."""
    return _page(TokenForm())


@bp.post("/account/tokens")
def make() -> ResponseReturnValue:
    """Make a token and show it, this once."""
    form = TokenForm()
    if form.validate_on_submit():
        with form.refusals():
            secret = tokens.make_token(
                db_session(),
                current_user._get_current_object(),
                form.name.data,
                int(form.days.data),
                now(),
                step_elsewhere=bool(session.get(STEP_ELSEWHERE)),
            )
            db_session().commit()
            return render_template(
                "pages/token_made.html",
                name=form.name.data,
                secret=secret,
                header=HEADER,
            )
    return _page(form), 422


@bp.post("/account/tokens/<uuid:token_id>/revoke")
def revoke(token_id: uuid.UUID) -> ResponseReturnValue:
    """Let one of one's own tokens open nothing any more."""
    _revoke(current_actor().user_id, token_id)
    return redirect(url_for(".page"), 303)


@bp.post("/users/<int:user_id>/tokens/<uuid:token_id>/revoke")
def revoke_of(user_id: int, token_id: uuid.UUID) -> ResponseReturnValue:
    """Let somebody's token open nothing any more."""
    allow("administer")
    _revoke(user_id, token_id)
    return redirect(url_for("users.edit", user_id=user_id), 303)


def _revoke(user_id: int, token_id: uuid.UUID) -> None:
    token: tables.ApiToken | None = rows.find_token_of(db_session(), user_id, token_id)
    if token is None:
        abort(404)
    tokens.revoke_token(db_session(), token, now(), current_actor().user_id)
    db_session().commit()
    announce(message("The token “{name}” no longer works.", name=token.name))


def _page(form: TokenForm) -> str:
    kept = rows.list_tokens(db_session(), current_actor().user_id, now())
    return render_template("pages/tokens.html", form=form, tokens=kept)

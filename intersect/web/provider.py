"""Signing in at the identity provider that the settings name."""

from __future__ import annotations

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_security import current_user, login_user
from flask_security.utils import validate_redirect_url

from intersect.language import Message, message
from intersect.services.provider_accounts import Identity, find_account
from intersect.storage import tables
from intersect.web import identity
from intersect.web.pages import settings
from intersect.web.request_log import log_security
from intersect.web.session import db_session
from intersect.web.signing_in import STEP_ELSEWHERE

bp = Blueprint("provider", __name__, url_prefix="/login/provider")

NEXT = "page after the provider"
"""In the session: what they wanted to open."""

UNKNOWN: Message = message(
    "You signed in there, but have no account here. An administrator can give you "
    "access, with the e-mail that is registered there."
)
REFUSED: Message = message("You did not finish signing in there. You can try again.")
EXPIRED: Message = message(
    "This sign-in was begun in another browser, too long ago, or was used already. "
    "Start again."
)
DOWN: Message = message(
    "The site where you sign in does not answer as it should. Try again in some "
    "minutes, or sign in with your password."
)


@bp.get("")
def start() -> ResponseReturnValue:
    """Send the person to the provider."""
    _require_provider()
    if current_user.is_authenticated:
        return redirect(url_for("home.page"), 303)
    for key in [each for each in session if each.startswith(identity.STATES)]:
        session.pop(key)  # of a sign-in that was given up
    asked = request.args.get("next", "")
    session[NEXT] = asked if validate_redirect_url(asked) else ""
    # Never the address that the request names: whoever sends it could choose that.
    back = settings().base_url + url_for(".answer")
    try:
        return identity.begin(settings(), back)
    except identity.ProviderError as fault:
        return _failed(DOWN, 502, str(fault))


@bp.get("/answer")
def answer() -> ResponseReturnValue:
    """Sign in whom the provider sends back, if they have an account."""
    _require_provider()
    try:
        found = identity.identify(settings())
    except identity.ProviderError as fault:
        return _failed(DOWN, 502, str(fault))
    except identity.ConsentRefused:
        return _failed(REFUSED, 403, "refused there")
    except identity.UnknownState:
        return _failed(EXPIRED, 403, "unknown state")
    user = find_account(db_session(), found)
    if user is None:
        return _failed(UNKNOWN, 403, "no account")
    db_session().commit()
    return _let_in(user, found)


def _let_in(user: tables.User, found: Identity) -> ResponseReturnValue:
    wanted = session.pop(NEXT, "")
    if not found.has_second_step:
        plugins = current_app.extensions["security"].two_factor_plugins
        code_asked: ResponseReturnValue | None = plugins.tf_enter(
            user, False, "provider", next_loc=wanted
        )
        if code_asked is not None:
            return code_asked
    login_user(user, authn_via=["provider"])
    if found.has_second_step:
        session[STEP_ELSEWHERE] = True
    return redirect(wanted or url_for("home.page"), 303)


def _failed(why: Message, status: int, reason: str) -> ResponseReturnValue:
    log_security("sign-in at the provider failed", reason=reason)
    return render_template("pages/provider_failed.html", why=why), status


def _require_provider() -> None:
    if not settings().oidc_issuer:
        abort(404)


@bp.after_request
def keep_private(response: Response) -> Response:
    """Keep the address, which holds a code, out of referrers and caches."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response

"""How often passwords, codes and links can be tried."""

from __future__ import annotations

from typing import cast

from flask import Flask, Response, session
from flask.typing import RouteCallable
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

REFUSED_SIGN_INS = "10 per minute; 60 per hour"
REFUSED_CODES = "5 per minute; 20 per hour"
"""Of one account, from wherever they are tried: who tries already has its password."""
UNKNOWN_LINKS = "30 per minute; 200 per hour"
"""Only misses count: a whole office may answer from behind one address."""
FORGOTTEN = "5 per minute; 20 per hour"
"""Messages about a forgotten password that one address can ask for."""

CODE_ENDPOINTS = ("security.two_factor_token_validation", "security.mf_recovery")


def limit_guessing(app: Flask) -> None:
    """Limit refused sign-ins and unknown links per address; blueprints are there."""
    limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")
    views = app.view_functions
    sign_ins = limiter.limit(
        REFUSED_SIGN_INS, methods=["POST"], deduct_when=_is_refused
    )
    codes = limiter.shared_limit(
        REFUSED_CODES,
        scope="codes",
        key_func=_account,
        methods=["POST"],
        deduct_when=_is_refused,
    )
    links = limiter.shared_limit(UNKNOWN_LINKS, scope="links", deduct_when=_is_unknown)
    forgotten = limiter.limit(FORGOTTEN, methods=["POST"])
    views["security.login"] = cast("RouteCallable", sign_ins(views["security.login"]))
    for endpoint in CODE_ENDPOINTS:
        views[endpoint] = cast("RouteCallable", codes(views[endpoint]))
    for endpoint in [n for n in views if n.startswith(("respond.", "entry.choose"))]:
        views[endpoint] = cast("RouteCallable", links(views[endpoint]))
    views["entry.forgotten"] = cast("RouteCallable", forgotten(views["entry.forgotten"]))
    app.extensions["intersect.limiter"] = limiter


def _account() -> str:
    return session.get("tf_user_id") or get_remote_address()


def _is_refused(response: Response) -> bool:
    return response.status_code == 200


def _is_unknown(response: Response) -> bool:
    return response.status_code == 404

"""What machines ask the site: whether it lives, whether it is ready, its counts."""

from __future__ import annotations

import hmac
import logging

from flask import Blueprint, Response, abort, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from intersect.report.pdf import can_make_pdf
from intersect.storage.readiness import database_state, disk_state
from intersect.web.logs import log
from intersect.web.metrics import metrics
from intersect.web.pages import catalog, settings
from intersect.web.request_log import log_security

bp = Blueprint("monitoring", __name__)


@bp.get("/health")
def health() -> ResponseReturnValue:
    """Say that this process answers; it asks nothing of the database."""
    return jsonify(status="ok")


@bp.get("/ready")
def ready() -> ResponseReturnValue:
    """Say whether answers could be taken now, and which check fails if not."""
    engine = current_app.extensions["intersect.engine"]
    checks = {
        "database": database_state(engine),
        "disk": disk_state(engine, settings().instance),
        "questionnaires": "ok" if catalog().shipped else "missing",
    }
    failing = [name for name, state in checks.items() if state != "ok"]
    if failing:
        log("intersect.monitoring", logging.ERROR, "not ready", failing=failing)
    told = {
        "status": "failing" if failing else "ok",
        "checks": checks,
        "pdf": can_make_pdf(),
    }
    return jsonify(told), 503 if failing else 200


@bp.get("/metrics")
def counts() -> ResponseReturnValue:
    """Show the counts to whoever sends the token; without one set they are not here."""
    counted = metrics()
    if counted is None:
        abort(404)
    given = request.headers.get("Authorization", "").encode()
    if not hmac.compare_digest(given, f"Bearer {settings().metrics_token}".encode()):
        log_security("metrics refused")
        return Response(status=401, headers={"WWW-Authenticate": "Bearer"})
    text, kind = counted.text()
    return Response(text, content_type=kind)

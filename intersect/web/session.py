"""The database session of a request."""

from __future__ import annotations

from flask import current_app, g, request
from sqlalchemy.orm import Session


def db_session() -> Session:
    """Return this request's session; the view that changed something commits it."""
    if "db_session" not in g:
        factories = current_app.extensions["intersect.sessions"]
        g.db_session = factories["writing" if request.method == "POST" else "reading"]()
    session: Session = g.db_session
    return session


def close_session(_error: BaseException | None = None) -> None:
    """Give the session back at the end of the request; what was not committed goes."""
    if (session := g.pop("db_session", None)) is not None:
        session.close()

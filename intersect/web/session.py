"""The database session of a request."""

from __future__ import annotations

from typing import Literal

from flask import current_app, g, request
from sqlalchemy.orm import Session

from intersect.storage.passing import give_back

Use = Literal["glancing", "reading", "stepping", "sharing", "writing"]

ANSWERING = "respond"
SHARING = frozenset({"security", "entry", "unsubscribe"})
"""Where many write at once, each their own."""
WRITING_GETS = frozenset({"provider.answer"})
"""What others send a browser to, and that keeps something."""


def db_session() -> Session:
    """Return this request's session; the view that changed something commits it."""
    session: Session | None = g.get("db_session")
    if session is None:
        session = current_app.extensions["intersect.sessions"][_use()]()
        g.db_session = session
    return session


def _use() -> Use:
    """Return what this request does with the database; see storage/engine.py."""
    asks, noun = request.method != "POST", request.blueprint
    if noun == ANSWERING:
        return "glancing" if asks else "stepping"
    if request.endpoint in WRITING_GETS:
        return "sharing"
    if asks:
        return "reading"
    return "sharing" if noun in SHARING else "writing"


def close_session(_error: BaseException | None = None) -> None:
    """Give the session back at the end of the request; what was not committed goes."""
    if (session := g.pop("db_session", None)) is not None:
        give_back(session)

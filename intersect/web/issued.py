"""What the code on a document's first page opens: whether it still holds.

Open to everybody: who types it has the document in hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, current_app, render_template
from flask.typing import ResponseReturnValue

from intersect.report.issue import Issue, plain_code
from intersect.storage import documents, tables
from intersect.storage.engine import Sessions
from intersect.web.pages import catalog, now, settings
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.diagnostic import Diagnostic
    from intersect.services.batches import DocumentKind

bp = Blueprint("issued", __name__)


@bp.get("/d/<code>")
def page(code: str) -> ResponseReturnValue:
    """Say whether a document is current, revised or withdrawn."""
    from intersect.services.documents import state_of  # imports numpy

    session = db_session()
    found = documents.find_issued(session, plain_code(code))
    if found is None:
        return render_template("pages/issued_unknown.html"), 404
    network = (
        session.get(tables.Network, found.network_id) if found.network_id else None
    )
    return render_template(
        "pages/issued.html",
        issued=found,
        wave=session.get_one(tables.Wave, found.wave_id),
        place=session.get_one(tables.Territory, found.territory_id),
        network_name=network.name if network else "",
        state=state_of(session, catalog(), found, now()),
    )


def network_issue(
    kind: DocumentKind, campaign: tables.Campaign | None, diagnostic: Diagnostic
) -> Issue | None:
    """Return the code of a network's document that goes out now; None: a draft.

    A new code is kept.
    """
    from intersect.services import documents as made  # imports numpy

    at = now()
    if campaign is None:
        return None
    if campaign.questionnaire != campaign.wave.questionnaires[0]:
        return None  # nobody could look it up: results are those of the first
    base_url = settings().base_url
    return made.network_issue(
        db_session(), keeping(), kind, campaign, diagnostic, base_url, at
    )


def keeping() -> Sessions:
    """Return what keeps codes: the session of a page that is read only reads."""
    kept: Sessions = current_app.extensions["intersect.sessions"]["writing"]
    return kept

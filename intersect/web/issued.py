"""What the code on a document's first page opens: whether it still holds.

Open to everybody: who types it has the document in hand.
"""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from intersect.report.issue import plain_code
from intersect.storage import documents, tables
from intersect.web.pages import catalog, now
from intersect.web.session import db_session

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

"""The ties of a network: who answered, what they say, and who sends to whom."""

from __future__ import annotations

import csv
import io
import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort, current_app, render_template
from flask.typing import ResponseReturnValue

from intersect.exchange.spreadsheet_text import harmless
from intersect.report.file_names import slug
from intersect.services.access import may
from intersect.services.closing import is_final, is_released
from intersect.services.rosters import find_ties_campaign
from intersect.storage import tables
from intersect.web.language import reader_language
from intersect.web.pages import catalog, network_or_404, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.report.deliveries_part import DeliveriesPart
    from intersect.report.ties_page import TiesPage
    from intersect.services.ties_result import TiesResult

COLUMNS = ("sender", "receiver", "reported", "frequency", "flow", "kind")

bp = Blueprint("ties", __name__, url_prefix="/networks/<uuid:network_id>")


@bp.get("/ties")
def page(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show the ties of a network; a draft while answers still come in."""
    network = network_or_404(network_id, "read_results")
    campaign = _campaign_or_404(network)
    result = _result(campaign)
    asked = catalog().get(campaign.questionnaire, campaign.version).questionnaire
    reads_drafts = may(current_actor(), "read_drafts", network.territory_id)
    return render_template(
        "pages/ties.html",
        network=network,
        result=result,
        page=_page(result),
        part=_deliveries(result),
        is_draft=not is_final(campaign, now()),
        asks_in_confidence=asked.asks_in_confidence,
        # What people wrote themselves is not for everybody who reads results.
        shows_added=reads_drafts,
        runs=may(current_actor(), "run_networks", network.territory_id),
    )


@bp.get("/ties.csv")
def document(network_id: uuid.UUID) -> ResponseReturnValue:
    """Send who sends information, and gives resources, to whom as a table."""
    network = network_or_404(network_id, "read_results")
    result = _result(_campaign_or_404(network))
    reader = reader_language()
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in _page(result).arc_rows:
        often = reader.local(row.often) if row.often else ""
        ends = harmless(row.sender.name), harmless(row.receiver.name)
        writer.writerow([*ends, row.standing, often, "information", ""])
    if part := _deliveries(result):
        # What people wrote themselves is not for everybody who reads results.
        reads_drafts = may(current_actor(), "read_drafts", network.territory_id)
        for each in (*part.rows, *(part.elsewhere if reads_drafts else ())):
            ends = harmless(each.giver), harmless(each.receiver)
            writer.writerow([*ends, "sheet", "", "resources", reader.text(each.kind)])
    response = Response("\ufeff" + text.getvalue(), mimetype="text/csv")
    name = f"{slug(network.name)}-ties.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _campaign_or_404(network: tables.Network) -> tables.Campaign:
    """Return the network's latest collection of ties, if its results may be read."""
    campaign = find_ties_campaign(db_session(), catalog(), network.id)
    if not is_released(campaign, now()):
        allow("read_drafts", network.territory_id)
    return campaign or abort(404)


def _result(campaign: tables.Campaign) -> TiesResult:
    """Return what it gave; freeze it where nobody has since it ended.

    In a session of its own: the one of this request only reads.
    """
    from intersect.services import freezing
    from intersect.services.ties import find_ties_result, ties_result

    at = now()
    if not is_final(campaign, at) or find_ties_result(db_session(), campaign):
        return ties_result(db_session(), catalog(), campaign, at)
    with current_app.extensions["intersect.sessions"]["writing"]() as session:
        again = session.get_one(tables.Campaign, campaign.id)
        if is_final(again, at):
            freezing.freeze(session, catalog(), again, at)
            session.commit()
        return ties_result(session, catalog(), again, at)


def _deliveries(result: TiesResult) -> DeliveriesPart | None:
    from intersect.analysis.criteria import default_criteria
    from intersect.report.deliveries_part import deliveries_part

    return deliveries_part(result.resources, default_criteria(), reader_language())


def _page(result: TiesResult) -> TiesPage:
    from intersect.analysis.criteria import default_criteria
    from intersect.report.ties_page import ties_page
    from intersect.services.ties import questions_of, scales_of

    asked = catalog().get(result.questionnaire, result.version).questionnaire
    codes = {each.sector for each in result.roster.ties.members}
    return ties_page(
        result.roster,
        {code: catalog().sector_name(code) for code in codes},
        scales_of(asked),
        default_criteria(),
        reader_language(),
        questions_of(asked),
    )

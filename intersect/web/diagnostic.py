"""Reading a network's diagnostic, on the page and as a PDF; how the method works."""

from __future__ import annotations

import hashlib
import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from flask import Blueprint, abort, current_app, make_response, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug import Response

from intersect.analysis.registers import find_register
from intersect.questionnaire.model import CORE_QUESTIONNAIRE
from intersect.report import page_press
from intersect.report.diagnostic_page import diagnostic_page
from intersect.report.file_names import annex_file, network_file, slug
from intersect.report.method_page import method_page
from intersect.report.page_press import BUSY
from intersect.report.pages import (
    annex_html,
    blank_questionnaire_html,
    diagnostic_html,
)
from intersect.report.pdf import SYSTEM_PACKAGES, PdfUnavailable
from intersect.report.press import Failure
from intersect.report.register_page import RegisterPage
from intersect.services import export_files
from intersect.services.access import may
from intersect.services.closing import is_final, is_released
from intersect.services.collecting import asked_in
from intersect.services.rosters import asked_of_anybody, find_ties_campaign
from intersect.storage import campaigns, tables
from intersect.storage.arms import picture_of
from intersect.web.issued import network_issue
from intersect.web.language import reader_language
from intersect.web.metrics import timed_pdf
from intersect.web.pages import (
    asked_campaign,
    catalog,
    network_or_404,
    now,
    settings,
)
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.diagnostic import Diagnostic
    from intersect.report.trend import Trend

bp = Blueprint("diagnostic", __name__)


@bp.get("/networks/<uuid:network_id>/diagnostic")
def page(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show the diagnostic of a network; a draft while answers still come in."""
    network = network_or_404(network_id, "read_results")
    campaign = campaigns.find_campaign(db_session(), network.id)
    diagnostic, trend = _diagnostic(network, campaign), _trend(campaign)
    return render_template(
        "diagnostic/page.html",
        page=diagnostic_page(diagnostic, trend=trend),
        network_id=network.id,
        has_ties=_has_ties(network),
        runs_it=may(current_actor(), "run_networks", network.territory_id),
    )


@bp.get("/networks/<uuid:network_id>/diagnostic.pdf")
def document(network_id: uuid.UUID) -> ResponseReturnValue:
    """Send the same diagnostic as a PDF."""
    return _sent(network_or_404(network_id, "read_results"), "network")


@bp.get("/networks/<uuid:network_id>/annex.pdf")
def annex(network_id: uuid.UUID) -> ResponseReturnValue:
    """Send every figure behind the diagnostic as a PDF, for who evaluates."""
    return _sent(network_or_404(network_id, "read_results"), "annex")


@bp.get("/networks/<uuid:network_id>/questionnaire.pdf")
def blank(network_id: uuid.UUID) -> ResponseReturnValue:
    """Send the network's questionnaire as a PDF to fill in by hand."""
    network = network_or_404(network_id)
    campaign = asked_campaign(network)
    shipped = asked_in(catalog(), network, campaign)
    asked = asked_of_anybody(db_session(), shipped.questionnaire, network.id)
    html = blank_questionnaire_html(
        asked, network.name, network.territory.name, reader_language()
    )
    return send_pdf(html, f"{shipped.questionnaire.id}_{slug(network.name)}.pdf")


@bp.get("/method")
def method() -> ResponseReturnValue:
    """Explain how levels come about, with every parameter; open to everybody."""
    core = catalog().latest(CORE_QUESTIONNAIRE).questionnaire
    return render_template("pages/method.html", page=method_page(core))


@bp.get("/method/<name>")
def register(name: str) -> ResponseReturnValue:
    """Show another register of parameters, with texts; open to everybody."""
    found = find_register(name)
    if found is None:
        abort(404)
    page = RegisterPage(found, reader_language())
    return render_template("pages/register.html", page=page)


def _sent(
    network: tables.Network, kind: Literal["network", "annex"]
) -> ResponseReturnValue:
    """Send one of a network's documents, with its code once results are published."""
    campaign = campaigns.find_campaign(db_session(), network.id)
    diagnostic = _diagnostic(network, campaign)
    written, named = (
        (annex_html, annex_file) if kind == "annex" else (diagnostic_html, network_file)
    )
    html = written(
        diagnostic,
        reader_language(),
        network_issue(kind, campaign, diagnostic),
        is_published=is_released(campaign, now()),
        arms=picture_of(db_session(), network.territory_id),
        trend=_trend(campaign),
    )
    place = network.territory
    name = named(place.code, place.name, network.name, diagnostic.made_at)
    return send_pdf(html, name)


def _trend(campaign: tables.Campaign | None) -> Trend | None:
    from intersect.services.trend import released_trend  # imports numpy

    return released_trend(db_session(), catalog(), campaign, now())


def _has_ties(network: tables.Network) -> bool:
    """Tell whether the person may read the ties between its institutions."""
    campaign = find_ties_campaign(db_session(), catalog(), network.id)
    reads = may(current_actor(), "read_drafts", network.territory_id)
    return campaign is not None and (reads or is_released(campaign, now()))


def _diagnostic(
    network: tables.Network, campaign: tables.Campaign | None
) -> Diagnostic:
    """Return the diagnostic; a draft only to whoever may read drafts."""
    # Imports numpy, which no other page needs.
    from intersect.services.diagnosing import collection_diagnostic, find_result

    session, at = db_session(), now()
    if not is_released(campaign, at):
        allow("read_drafts", network.territory_id)
    if campaign is None or not is_final(campaign, at) or find_result(session, campaign):
        return collection_diagnostic(session, catalog(), network, campaign, at)
    return _frozen_now(network, at)


def _frozen_now(network: tables.Network, at: datetime) -> Diagnostic:
    """Freeze a result that nobody has read since the end, and return it.

    In a session of its own: the one of this request only reads.
    """
    from intersect.services import freezing
    from intersect.services.diagnosing import network_diagnostic

    with current_app.extensions["intersect.sessions"]["writing"]() as session:
        campaign = campaigns.find_campaign(session, network.id)
        if campaign is not None and is_final(campaign, at):
            freezing.freeze(session, catalog(), campaign, at)
            session.commit()
        return network_diagnostic(session, catalog(), network.id, at)


def send_pdf(html: str, name: str) -> ResponseReturnValue:
    """Send `html` as a PDF, unless the browser has just that document already."""
    response = Response(mimetype="application/pdf")
    response.set_etag(hashlib.sha256(html.encode()).hexdigest())
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    if request.if_none_match.contains(response.get_etag()[0] or ""):
        return response.make_conditional(request)
    # No connection waits for the press.
    db_session().rollback()
    try:
        pdf = _printed(html)
    except PdfUnavailable:
        shown = render_template(
            "diagnostic/pdf_unavailable.html", packages=SYSTEM_PACKAGES
        )
        return make_response(shown, 503)
    if isinstance(pdf, Failure):
        shown = render_template("diagnostic/pdf_failed.html", failure=pdf)
        return make_response(shown, 503 if pdf == BUSY else 500)
    response.set_data(pdf)
    return response


def _printed(html: str) -> bytes | Failure:
    """Return a PDF from the shelf, or printed within limits and kept there."""
    shelf = export_files.shelf(settings())
    if (kept := shelf.find(html)) is not None:
        return kept
    with timed_pdf():
        pdf = page_press.OF_PAGES.print_one(html)
    if not isinstance(pdf, Failure):
        shelf.keep(html, pdf)
    return pdf

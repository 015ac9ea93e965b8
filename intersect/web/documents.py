"""Documents of communes: which there are, to take away, and what is written in them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from flask import (
    Blueprint,
    abort,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from intersect.language import Message, message
from intersect.registry.names import folded
from intersect.report.file_names import annex_file, authorities_file, network_file
from intersect.report.pages import annex_html, authorities_html, diagnostic_html
from intersect.services import commune_texts
from intersect.services.access import (
    Action,
    documents_reach,
    may,
    territories_for,
)
from intersect.services.closing import are_released, is_released
from intersect.services.commune_texts import LONGEST, CommuneText, TextKind
from intersect.storage import documents, networks, tables
from intersect.storage import waves as rows
from intersect.storage.arms import has_arms, picture_of
from intersect.web import forms
from intersect.web.diagnostic import send_pdf
from intersect.web.editing import EditForm
from intersect.web.issued import keeping, network_issue
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, network_or_404, now, settings
from intersect.web.paging import paged
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("documents", __name__, url_prefix="/documents")

COMMUNE = "/<uuid:wave_id>/communes/<uuid:territory_id>"


class TextForm(EditForm):
    """What stands in the authorities' document, and who signs it."""

    text = forms.paragraph(message("Text"))
    signature = forms.line(message("Who signs it"))


@dataclass(frozen=True)
class CommunePage:
    """The documents of a commune in a wave, as far as the reader may have them."""

    wave: tables.Wave
    place: tables.Territory
    asked: tuple[tables.Campaign, ...]
    is_published: bool
    comment: CommuneText
    context: CommuneText
    reads: bool
    """Whether they may take them away now: published, or theirs to see before."""
    comments: bool
    """Whether they may write the comment of the commune."""
    writes_context: bool
    has_arms: bool


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the communes of waves, newest first; by name where one is sought."""
    allow("read_results")
    sought = forms.tidy(request.args.get("q", ""))
    found = documents.list_places(
        db_session(), territories_for(current_actor(), "read_results")
    )
    shown = [each for each in found if folded(sought) in folded(each[1].name)]
    actor = current_actor()
    waves = [
        each
        for each in dict.fromkeys(wave for wave, _, _ in found)
        if documents_reach(actor, each.state) != frozenset()
    ]
    return render_template(
        "pages/documents.html",
        page=paged(shown),
        sought=sought,
        waves=waves,
    )


@bp.get(COMMUNE)
def commune(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show what there is of a commune: documents, and the texts in them."""
    wave, place = _wave_and_place(wave_id, territory_id)
    session, actor, at = db_session(), current_actor(), now()
    asked = tuple(documents.list_campaigns_of(session, wave, territory_id))
    is_published = are_released(asked, at)
    page = CommunePage(
        wave,
        place,
        asked,
        is_published,
        commune_texts.text_of(session, wave_id, territory_id, "comment"),
        commune_texts.text_of(session, wave_id, territory_id, "context"),
        is_published or may(actor, "read_drafts", territory_id),
        may(actor, "run_networks", territory_id),
        may(actor, "write_context", territory_id),
        has_arms(session, territory_id),
    )
    return render_template("pages/documents_commune.html", page=page)


@bp.get(f"{COMMUNE}/authorities.pdf")
def authorities(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Send the two pages for the authorities; a draft only to the networks' team."""
    from intersect.services import documents as made  # imports numpy

    wave, place = _wave_and_place(wave_id, territory_id)
    session, at = db_session(), now()
    asked = documents.list_campaigns_of(session, wave, territory_id)
    if not asked:
        abort(404)
    report = made.commune_report(session, catalog(), wave, place, at)
    if not report.is_published:
        allow("read_drafts", territory_id)
    issue = made.commune_issue(
        session, keeping(), wave_id, territory_id, report, settings().base_url, at
    )
    name = authorities_file(place.code, place.name, report.made_at)
    return send_pdf(authorities_html(report, reader_language(), issue), name)


@bp.get(f"{COMMUNE}/networks/<uuid:network_id>/<any(network, annex):kind>.pdf")
def network(
    wave_id: uuid.UUID, territory_id: uuid.UUID, network_id: uuid.UUID, kind: str
) -> ResponseReturnValue:
    """Send a network's document, or its annex, as of this wave."""
    from intersect.services.diagnosing import collection_diagnostic  # imports numpy
    from intersect.services.trend import released_trend

    wave, place = _wave_and_place(wave_id, territory_id)
    session, at = db_session(), now()
    found = network_or_404(network_id, "read_results")
    campaign = rows.find_wave_campaign(session, wave, network_id)
    if campaign is None or found.territory_id != place.id:
        abort(404)
    diagnostic = collection_diagnostic(session, catalog(), found, campaign, at)
    is_published = is_released(campaign, at)
    if not is_published:
        allow("read_drafts", territory_id)
    is_annex = kind == "annex"
    issue = network_issue("annex" if is_annex else "network", campaign, diagnostic)
    written, named = (
        (annex_html, annex_file) if is_annex else (diagnostic_html, network_file)
    )
    name = named(place.code, place.name, found.name, diagnostic.made_at)
    html = written(
        diagnostic,
        reader_language(),
        issue,
        is_published=is_published,
        arms=picture_of(session, place.id),
        trend=released_trend(session, catalog(), campaign, at),
    )
    return send_pdf(html, name)


@bp.route(f"{COMMUNE}/comment", methods=["GET", "POST"])
def comment(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Write the comment of the commune, which its coordinator signs."""
    return _edit(wave_id, territory_id, "comment", "run_networks")


@bp.route(f"{COMMUNE}/context", methods=["GET", "POST"])
def context(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Write the context paragraph, which the policy team signs."""
    return _edit(wave_id, territory_id, "context", "write_context")


SAVED: dict[TextKind, Message] = {
    "comment": message("The comment of the commune was saved."),
    "context": message("The context was saved."),
}


def _edit(
    wave_id: uuid.UUID, territory_id: uuid.UUID, kind: TextKind, action: Action
) -> ResponseReturnValue:
    allow(action, territory_id)
    wave, place = _wave_and_place(wave_id, territory_id)
    session = db_session()
    present = commune_texts.text_of(session, wave_id, territory_id, kind)
    form = TextForm(data=vars(present))
    if form.validate_on_submit():
        with form.refusals():
            commune_texts.change_text(
                session,
                wave,
                territory_id,
                kind,
                CommuneText(form.text.data, form.signature.data),
                now(),
                current_actor().user_id,
            )
            session.commit()
            announce(SAVED[kind])
            there = url_for(".commune", wave_id=wave_id, territory_id=territory_id)
            return redirect(there, 303)
    shown = render_template(
        "pages/documents_text.html",
        form=form,
        wave=wave,
        place=place,
        kind=kind,
        most=LONGEST,
    )
    return shown, 422 if form.errors else 200


def _wave_and_place(
    wave_id: uuid.UUID, territory_id: uuid.UUID
) -> tuple[tables.Wave, tables.Territory]:
    """Return an opened wave of a programme and a commune that it asks."""
    allow("read_results", territory_id)
    session = db_session()
    wave = rows.find_wave(session, wave_id)
    place = networks.find_territory(session, territory_id)
    if wave is None or place is None or wave.network_id is not None:
        abort(404)
    if wave.state == "draft" or not rows.list_chosen(session, wave_id, territory_id):
        abort(404)
    return wave, place

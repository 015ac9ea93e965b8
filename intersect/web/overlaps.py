"""Networks that overlap: by commune, of one commune, of one network, as a file."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort, render_template
from flask.typing import ResponseReturnValue

from intersect.language import message
from intersect.services.access import may, territories_for
from intersect.storage import networks, overlap_rows, tables, territories
from intersect.storage.networks import Commune
from intersect.web.language import reader_language
from intersect.web.listing import asked_words
from intersect.web.pages import catalog, network_or_404, now
from intersect.web.paging import Paged, paged
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:  # they import numpy, which other pages do not need
    from intersect.services.overlaps import Overlaps

bp = Blueprint("overlaps", __name__)

OF_COMMUNE = "/communes/<uuid:territory_id>/overlaps"


@dataclass(frozen=True)
class CommuneRow:
    """A commune in the list of those whose networks are compared."""

    commune: Commune
    networks: int


@bp.get("/overlaps")
def listing() -> ResponseReturnValue:
    """List the communes whose findings the person may read."""
    allow("read_findings")
    session, reach = db_session(), territories_for(current_actor(), "read_findings")
    counts = overlap_rows.count_compared(session, reach)
    words = asked_words()
    rows = [
        CommuneRow(each, counts[each.id])
        for each in networks.list_communes(session)
        if each.id in counts and territories.fits(each.code, each.name, words)
    ]
    page: Paged[CommuneRow] = paged(rows)
    return render_template(
        "pages/overlap_communes.html",
        page=page,
        words=words,
        regions=territories.list_level(session, "region"),
        is_fictitious=any(row.commune.is_fictitious for row in page.rows),
    )


@bp.get(OF_COMMUNE)
def commune(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show what was found by comparing the networks of a commune."""
    place = commune_or_404(territory_id)
    found = read_commune(territory_id)
    from intersect.services import overlap_view
    from intersect.services.overlap_changes import CHANGES, read_changes
    from intersect.services.overlaps import shown_pairs

    actor = current_actor()
    shown = shown_pairs(found, actor)
    reads_all = may(actor, "read_proposals", territory_id)
    return render_template(
        "pages/overlaps.html",
        place=place,
        is_fictitious=place.is_fictitious,
        found=found,
        pairs=[each for each in shown if each.standing.state != "discarded"],
        discarded=[each for each in shown if each.standing.state == "discarded"],
        reads_all=reads_all,
        names_people=may(actor, "run_networks", territory_id),
        changes=read_changes(db_session(), catalog(), found, {territory_id}, actor).get(
            territory_id
        ),
        change_names=CHANGES,
        view=overlap_view,
        **words_of_findings(),
    )


@bp.get("/networks/<uuid:network_id>/overlaps")
def network(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show the findings that one network is a part of."""
    place = network_or_404(network_id, "read_findings")
    found = read_commune(place.territory_id)
    from intersect.services.overlaps import shown_pairs

    return render_template(
        "pages/overlaps_network.html",
        network=place,
        found=found,
        pairs=[
            each
            for each in shown_pairs(found, current_actor())
            if each.is_about(network_id) and each.standing.state != "discarded"
        ],
        lacking=[
            parts for each, parts in found.incomplete if each.network == str(network_id)
        ],
        reads_all=may(current_actor(), "read_proposals", place.territory_id),
        runs=may(current_actor(), "run_networks", place.territory_id),
        **words_of_findings(),
    )


@bp.get("/communes/<uuid:territory_id>/overlaps.csv")
def document(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Send the findings of a commune or of a region as a file, without names."""
    allow("read_findings")
    place = networks.find_territory(db_session(), territory_id)
    if place is None:
        abort(404)
    communes = territories.ids_below(db_session(), {territory_id})
    reach = territories_for(current_actor(), "read_findings")
    communes = communes if reach is None else communes & reach
    if not communes:
        abort(404)
    response = Response(_file(communes), mimetype="text/csv; charset=utf-8")
    name = reader_language().text(message("overlaps"))
    disposition = f'attachment; filename="{place.code}_{name}.csv"'
    response.headers["Content-Disposition"] = disposition
    response.headers["Cache-Control"] = "no-store"
    return response


def _file(communes: frozenset[uuid.UUID]) -> str:
    from intersect.exchange.findings_file import findings_csv
    from intersect.services.findings_export import finding_rows, gone_rows
    from intersect.services.overlap_changes import read_changes
    from intersect.services.overlaps import read_overlaps, shown_pairs

    actor, reader = current_actor(), reader_language()
    found = read_overlaps(db_session(), catalog(), communes, now())
    people = found.people if may(actor, "read_proposals") else ()
    changes = read_changes(db_session(), catalog(), found, communes, actor)
    rows = finding_rows(found, shown_pairs(found, actor), people, reader, changes)
    return "".join(findings_csv([*rows, *gone_rows(found, changes, reader)]))


def commune_or_404(territory_id: uuid.UUID) -> tables.Territory:
    """Return a commune of which the person may read findings."""
    allow("read_findings", territory_id)
    place = networks.find_territory(db_session(), territory_id)
    if place is None or place.level != "commune":
        abort(404)
    return place


def read_commune(territory_id: uuid.UUID) -> Overlaps:
    """Compare the networks of a commune."""
    from intersect.services.overlaps import read_overlaps

    return read_overlaps(db_session(), catalog(), {territory_id}, now())


def words_of_findings() -> dict[str, object]:
    """Return what every template about findings writes them with."""
    from intersect.findings import RULE_OF
    from intersect.findings.pair_reasons import CLASS_NAMES, PART_NAMES, lacking_in
    from intersect.services.findings_export import STATES
    from intersect.services.overlaps import sentences_of

    return {
        "rules": RULE_OF,
        "class_names": CLASS_NAMES,
        "part_names": PART_NAMES,
        "lacking_in": lacking_in,
        "states": STATES,
        "sentences_of": sentences_of,
    }

"""Choosing the networks of a wave: found by filter, taken one by one or all at once."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from intersect.catalog import Catalog
from intersect.language import message_n
from intersect.services import waves
from intersect.services.access import territories_for
from intersect.services.refusal import Refused
from intersect.storage import networks, tables
from intersect.storage import waves as rows
from intersect.storage.waves import NetworkFilter
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, now
from intersect.web.paging import Paged, paged
from intersect.web.security import current_actor
from intersect.web.session import db_session
from intersect.web.waves import wave_or_404

bp = Blueprint("wave_networks", __name__, url_prefix="/waves/<uuid:wave_id>/networks")

FILTERS = ("place", "type", "q", "chosen")


class ChoosingForm(forms.StaffForm):
    """Only the token: what is chosen are plain check boxes of one page."""


@dataclass(frozen=True)
class Line:
    """A network that fits the filter."""

    network_id: uuid.UUID
    name: str
    commune: str
    type_key: str
    is_chosen: bool


@dataclass(frozen=True)
class ChoosingPage:
    """Networks to choose from, by filter and page."""

    wave: tables.Wave
    lines: Paged[Line]
    chosen: int
    places: list[tables.Territory]
    types: Catalog
    values: dict[str, str]
    """The filter as the address says it."""

    @property
    def not_chosen(self) -> bool:
        """Whether only those are shown that are not in the wave."""
        return self.values["chosen"] == "no"


@bp.route("", methods=["GET", "POST"])
def choose(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show networks that fit the filter; add or take out some or all of them."""
    wave = wave_or_404(wave_id)
    form, lines = ChoosingForm(), _lines(wave)
    if form.validate_on_submit():
        try:
            _change(wave, lines)
        except Refused as refusal:
            form.show(refusal.problems)
            db_session().rollback()
        else:
            db_session().commit()
            return redirect(request.full_path.rstrip("?"), 303)
    shown = render_template(
        "pages/wave_networks.html",
        form=form,
        page=ChoosingPage(
            wave,
            paged(lines),
            len(rows.chosen_networks(db_session(), wave_id)),
            _places(wave),
            catalog(),
            {each: request.args.get(each, "") for each in FILTERS},
        ),
    )
    return shown, 422 if form.errors else 200


def _change(wave: tables.Wave, lines: list[Line]) -> None:
    """Do what the pressed button says, with networks that fit the filter only."""
    session, by = db_session(), current_actor().user_id
    action = request.form.get("action", "")
    ticked = set(request.form.getlist("network"))
    meant = [
        each.network_id
        for each in lines
        if action.endswith("_all") or str(each.network_id) in ticked
    ]
    if action.startswith("add"):
        added = waves.choose_networks(session, catalog(), wave, meant, now(), by)
        announce(
            message_n(
                "{count} network was added.", "{count} networks were added.", added
            )
        )
    elif action.startswith("remove"):
        leaving = [each for each in lines if each.is_chosen]
        gone = [each.network_id for each in leaving if each.network_id in set(meant)]
        waves.leave_networks_out(session, wave, gone, by)
        announce(
            message_n(
                "{count} network was taken out.",
                "{count} networks were taken out.",
                len(gone),
            )
        )


def _lines(wave: tables.Wave) -> list[Line]:
    session, in_order = db_session(), reader_language().sort_key
    chosen = rows.chosen_networks(session, wave.id)
    wanted = NetworkFilter(
        _communes(wave, request.args.get("place", "")),
        request.args.get("type", ""),
        request.args.get("q", ""),
    )
    found = [
        Line(*row, row[0] in chosen) for row in rows.list_matching(session, wanted)
    ]
    which = request.args.get("chosen", "")
    if which in ("yes", "no"):
        found = [each for each in found if each.is_chosen == (which == "yes")]
    return sorted(found, key=lambda each: (in_order(each.commune), in_order(each.name)))


def _communes(wave: tables.Wave, place: str) -> set[uuid.UUID] | None:
    """Return the communes of a place, as far as the wave and the person reach."""
    places = networks.list_territories(db_session())
    reach = territories_for(current_actor(), "run_networks")
    found: set[uuid.UUID] | None = None if reach is None else set(reach)
    for inside in (str(wave.territory_id or ""), place):
        if inside:
            within = _within(places, inside)
            found = within if found is None else found & within
    return found


def _within(places: Sequence[tables.Territory], inside: str) -> set[uuid.UUID]:
    """Return a territory and all that lie in it, in whatever level."""
    found = {each.id for each in places if str(each.id) == inside}
    while True:
        more = {each.id for each in places if each.parent_id in found} - found
        if not more:
            return found
        found |= more


def _places(wave: tables.Wave) -> list[tables.Territory]:
    """Return the places to filter by: those above communes first."""
    reach = _communes(wave, "")
    return sorted(
        (
            each
            for each in networks.list_territories(db_session())
            if reach is None or each.id in reach
        ),
        key=lambda each: (
            each.level == "commune",
            reader_language().sort_key(each.name),
        ),
    )

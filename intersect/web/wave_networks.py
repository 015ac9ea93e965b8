"""Choosing the networks of a wave: found by filter, taken one by one or all at once."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from intersect.catalog import Catalog
from intersect.language import message_n
from intersect.services import waves
from intersect.services.access import territories_for
from intersect.services.refusal import Refused
from intersect.storage import tables, territories, wave_choice
from intersect.storage import waves as rows
from intersect.storage.wave_choice import ChoiceFilter
from intersect.web import forms
from intersect.web.listing import asked_id, asked_of, asked_page, asked_words
from intersect.web.pages import announce, catalog, now
from intersect.web.paging import Paged
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
    places: list[tuple[uuid.UUID, str]]
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
    form, wanted = ChoosingForm(), _wanted(wave)
    if form.validate_on_submit():
        try:
            _change(wave, wanted)
        except Refused as refusal:
            form.show(refusal.problems)
            db_session().rollback()
        else:
            db_session().commit()
            return redirect(request.full_path.rstrip("?"), 303)
    session = db_session()
    shown = render_template(
        "pages/wave_networks.html",
        form=form,
        page=ChoosingPage(
            wave,
            _lines(wave, wanted),
            rows.count_networks(session, None).get(wave_id, 0),
            _places(wave),
            catalog(),
            {each: request.args.get(each, "") for each in FILTERS},
        ),
    )
    return shown, 422 if form.errors else 200


def _change(wave: tables.Wave, wanted: ChoiceFilter) -> None:
    """Do what the pressed button says, with networks that fit the filter only."""
    session, by = db_session(), current_actor().user_id
    action = request.form.get("action", "")
    ticked = set(request.form.getlist("network"))
    meant = [
        each
        for each in wave_choice.ids_of_choice(session, wave.id, wanted)
        if action.endswith("_all") or str(each) in ticked
    ]
    if action.startswith("add"):
        added = waves.choose_networks(session, catalog(), wave, meant, now(), by)
        announce(
            message_n(
                "{count} network was added.", "{count} networks were added.", added
            )
        )
    elif action.startswith("remove"):
        chosen = rows.chosen_networks(session, wave.id)
        gone = [each for each in meant if each in chosen]
        waves.leave_networks_out(session, wave, gone, by)
        announce(
            message_n(
                "{count} network was taken out.",
                "{count} networks were taken out.",
                len(gone),
            )
        )


def _wanted(wave: tables.Wave) -> ChoiceFilter:
    """Return what the address asks for, as far as the wave and the person reach."""
    places = (wave.territory_id, asked_id("place"))
    return ChoiceFilter(
        communes=territories_for(current_actor(), "run_networks"),
        within=tuple(each for each in places if each is not None),
        type_key=request.args.get("type", ""),
        words=asked_words(),
        chosen=asked_of("chosen", ("yes", "no")),  # type: ignore[arg-type] # one of them
    )


def _lines(wave: tables.Wave, wanted: ChoiceFilter) -> Paged[Line]:
    session = db_session()
    page = wave_choice.page_of_choice(session, wave.id, wanted, asked_page())
    ids = [each.id for each in page.rows]
    chosen = wave_choice.chosen_among(session, wave.id, ids)
    lines = [
        Line(each.id, each.name, each.territory.name, each.type_key, each.id in chosen)
        for each in page.rows
    ]
    return Paged(lines, page.number, page.count, page.total)


def _places(wave: tables.Wave) -> list[tuple[uuid.UUID, str]]:
    """Return the places to filter by: regions first."""
    session = db_session()
    reach = territories_for(current_actor(), "run_networks")
    inside = wave.territory_id and territories.ids_below(session, [wave.territory_id])
    return [
        (place, name)
        for place, name, _ in territories.list_places(session)
        if (reach is None or place in reach) and (not inside or place in inside)
    ]

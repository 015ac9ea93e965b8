"""Progress boards: a wave, one of its communes, one of its networks."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from intersect.language import Message, message
from intersect.registry.wave import WaveStep, next_state
from intersect.report.diagnostic_page import diagnostic_page
from intersect.services import boards, collecting, waves
from intersect.services.access import Action, may, may_run_wave, territories_for
from intersect.services.boards import NetworkRow, PlaceRow, WaveBoard
from intersect.services.closing import is_final, is_released
from intersect.services.sheets import sheets_of
from intersect.services.substituting import substitute_member
from intersect.storage import frozen, networks, tables
from intersect.storage import waves as rows
from intersect.storage.recipients import OPEN_STATES
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.links import show_issued
from intersect.web.pages import (
    asked_region,
    catalog,
    kept_counts,
    member_or_404,
    network_or_404,
    now,
    settings,
)
from intersect.web.paging import Paged, paged
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session
from intersect.web.waves import wave_or_404

bp = Blueprint("boards", __name__, url_prefix="/waves/<uuid:wave_id>")

SEATS = "/networks/<uuid:network_id>/members/<uuid:membership_id>"

STEPS: tuple[tuple[WaveStep, str, Message], ...] = (
    ("open", "wave_steps.start", message("Open the wave")),
    ("start_closing", "wave_steps.close", message("Close the wave now")),
    ("publish", "wave_steps.publish", message("Publish the results")),
    ("reopen", "wave_steps.reopen", message("Reopen the wave")),
)


class SubstituteForm(forms.StaffForm):
    """Who takes a member's seat."""

    person = forms.line(message("Name of the new person"), message("Enter the name."))
    contact = forms.line(message("E-mail or telephone"))


@dataclass(frozen=True)
class WavePage:
    """Everything the page of a wave shows."""

    wave: tables.Wave
    board: WaveBoard
    rows: Paged[PlaceRow]
    sort: str
    runs: bool
    steps: tuple[tuple[str, Message], ...]
    """The steps that can be taken now: where, and what the button says."""
    may_export: bool
    """Whether the person may take its answers away."""
    networks: int
    """How many are chosen, of those that the person may see."""
    may_remind: bool
    """Whether people who have not finished can be written to."""
    former: tuple[int, ...]
    """Revisions of the results before the wave was reopened."""


@bp.get("")
def wave(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show a wave: what to do next, and who has answered by region or commune."""
    asked = wave_or_404(wave_id, runs=False)
    session, actor = db_session(), current_actor()
    seen = territories_for(actor, "read_drafts")
    board = boards.wave_board(
        session, asked, seen, asked_region(), now(), kept_counts()
    )
    orders = _orders(lambda row: row.territory.name)
    sort = _sort(orders)
    state = waves.state_of_wave(asked)
    runs = may_run_wave(actor, asked.territory_id)
    page = WavePage(
        asked,
        board,
        paged(sorted(board.rows, key=orders[sort])),
        sort,
        runs,
        tuple(
            (endpoint, label)
            for step, endpoint, label in STEPS
            if runs and next_state(state, step)
        ),
        may(actor, "read_answers") and asked.state != "draft",
        rows.count_networks(session, seen).get(asked.id, 0),
        runs and _can_write(asked),
        tuple(
            each
            for each in frozen.list_revisions(session, asked.id)
            if each < asked.revision
        ),
    )
    return render_template("pages/wave.html", page=page)


@bp.get("/communes/<uuid:territory_id>")
def commune(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show the networks of a wave in one commune, and what each still lacks."""
    asked = wave_or_404(wave_id, runs=False)
    allow("read_drafts", territory_id)
    place = networks.find_territory(db_session(), territory_id)
    if place is None:
        abort(404)
    found = boards.commune_board(db_session(), catalog(), asked, territory_id, now())
    orders = _orders(lambda row: row.name)
    sort = _sort(orders)
    return render_template(
        "pages/wave_commune.html",
        wave=asked,
        place=place,
        page=paged(sorted(found, key=orders[sort])),
        sort=sort,
        may_remind=_can_write(asked)
        and may(current_actor(), "run_networks", territory_id),
    )


@bp.get("/networks/<uuid:network_id>")
def network(wave_id: uuid.UUID, network_id: uuid.UUID) -> ResponseReturnValue:
    """Show who of a network is how far; to who runs it, by name."""
    asked, found, campaign = _asked(wave_id, network_id, "read_drafts")
    session, at = db_session(), now()
    board = collecting.board(session, found, at, campaign)
    runs = may(current_actor(), "run_networks", found.territory_id)
    return render_template(
        "pages/wave_network.html",
        wave=asked,
        network=found,
        board=board,
        has_ties=any(
            catalog().latest(each).questionnaire.asks_ties
            for each in asked.questionnaires
        ),
        sheets=sheets_of(session, catalog(), asked.id, found.id),
        row=boards.row_of(session, catalog(), asked, found, at),
        members=sorted(
            board.members,
            key=lambda each: reader_language().sort_key(each.member.person.name),
        ),
        runs=runs,
        may_remind=runs and _can_write(asked),
        is_final=is_final(campaign, at),
        is_released=is_released(campaign, at),
        catalog=catalog(),
    )


@bp.get("/networks/<uuid:network_id>/revisions/<int:revision>")
def former(
    wave_id: uuid.UUID, network_id: uuid.UUID, revision: int
) -> ResponseReturnValue:
    """Show a network's results as they were before the wave was reopened."""
    from intersect.services.diagnosing import find_result  # imports numpy
    from intersect.services.result import diagnostic_of

    asked, found, campaign = _asked(wave_id, network_id, "read_drafts")
    result = find_result(db_session(), campaign, revision)
    if result is None or revision >= asked.revision:
        abort(404)
    return render_template(
        "pages/wave_former.html",
        page=diagnostic_page(diagnostic_of(result, catalog())),
        wave=asked,
        network=found,
        revision=revision,
    )


@bp.route(f"{SEATS}/link", methods=["GET", "POST"])
def reissue(
    wave_id: uuid.UUID, network_id: uuid.UUID, membership_id: uuid.UUID
) -> ResponseReturnValue:
    """Ask, then give a member a new link to the wave in place of the old one."""
    asked, found, campaign = _asked(wave_id, network_id)
    member = member_or_404(found, membership_id)
    if request.method != "POST":
        return render_template(
            "pages/wave_link.html", wave=asked, network=found, member=member
        )
    return show_issued(found, campaign, [member])


@bp.route(f"{SEATS}/substitute", methods=["GET", "POST"])
def substitute(
    wave_id: uuid.UUID, network_id: uuid.UUID, membership_id: uuid.UUID
) -> ResponseReturnValue:
    """Give a member's seat to somebody else of the same institution, with a link."""
    asked, found, campaign = _asked(wave_id, network_id)
    member = member_or_404(found, membership_id)
    form = SubstituteForm()
    if form.validate_on_submit():
        with form.refusals():
            new = substitute_member(
                db_session(),
                campaign,
                member,
                (form.person.data, form.contact.data),
                now(),
                current_actor().user_id,
            )
            return show_issued(found, campaign, [new])
    shown = render_template(
        "pages/wave_substitute.html",
        form=form,
        wave=asked,
        network=found,
        member=member,
        catalog=catalog(),
    )
    return shown, 422 if form.errors else 200


def _asked(
    wave_id: uuid.UUID, network_id: uuid.UUID, action: Action = "run_networks"
) -> tuple[tables.Wave, tables.Network, tables.Campaign]:
    asked = wave_or_404(wave_id, runs=False)
    found = network_or_404(network_id, action)
    campaign = rows.find_wave_campaign(db_session(), asked, network_id)
    if campaign is None:
        abort(404)
    return asked, found, campaign


def _can_write(wave: tables.Wave) -> bool:
    """Return whether messages can go to a wave's people."""
    return wave.state in OPEN_STATES and settings().sends_mail


def _orders(
    name: Callable[[Any], str],
) -> Mapping[str, Callable[[PlaceRow | NetworkRow], Any]]:
    in_order = reader_language().sort_key
    return {
        "name": lambda row: in_order(name(row)),
        "submitted": lambda row: -row.counts.submitted,
        "waiting": lambda row: row.counts.submitted - row.counts.asked,
        "idle": lambda row: -row.counts.idle,
    }


def _sort(orders: Mapping[str, object]) -> str:
    asked = request.args.get("sort", "name")
    return asked if asked in orders else "name"

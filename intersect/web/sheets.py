"""Factual sheets behind a personal link: reading another's, passing one's own on."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intersect.questionnaire.problem import Problem
from intersect.services import opening, sheets
from intersect.services.answering import revision_said
from intersect.services.refusal import Refused
from intersect.services.seat import Seat
from intersect.services.sheets import REMARK_LIMIT, Sheet, may_review
from intersect.storage import networks, tables
from intersect.web.forms import stripped
from intersect.web.pages import catalog, now
from intersect.web.respond_guard import guard
from intersect.web.respond_pages import link_way
from intersect.web.session import db_session

bp = Blueprint("sheets", __name__, url_prefix="/r/<token>")
guard(bp)


@bp.get("/sheets/<uuid:campaign_id>")
def read(token: str, campaign_id: uuid.UUID) -> ResponseReturnValue:
    """Show what somebody else wrote, and ask whoever can confirm it."""
    sheet, reader = _shown_or_404(token, campaign_id)
    return _page(token, sheet, reader)


@bp.post("/sheets/<uuid:campaign_id>")
def review(token: str, campaign_id: uuid.UUID) -> ResponseReturnValue:
    """Note what the reader says of it."""
    session, form = db_session(), request.form
    sheet, reader = _shown_or_404(token, campaign_id)
    verdict = form.get("verdict", "")
    remark = stripped(form.get("remark"))[:REMARK_LIMIT]
    revision = revision_said(form.get("revision", ""))
    try:
        sheets.review(session, sheet, reader, verdict, remark, revision, now())
    except Refused as refused:
        return _page(token, sheet, reader, refused.problems), 422
    opening.note_opened(session, campaign_id, reader.id, now())
    session.commit()
    return redirect(url_for(".read", token=token, campaign_id=campaign_id), 303)


@bp.get("/pass-on")
def choose(token: str) -> ResponseReturnValue:
    """Ask who is to fill in the sheet from now on."""
    return _choice(token, _own_or_404(token))


@bp.post("/pass-on")
def pass_on(token: str) -> ResponseReturnValue:
    """Give the sheet to the member who was chosen."""
    session, seat = db_session(), _own_or_404(token)
    chosen = request.form.get("member", type=uuid.UUID) or uuid.UUID(int=0)
    campaign_id = seat.place.campaign_id
    try:
        sheets.pass_on(session, campaign_id, chosen, now(), None)
    except Refused as refused:
        return _choice(token, seat, refused.problems), 422
    opening.note_opened(session, campaign_id, seat.place.membership_id, now())
    session.commit()
    return redirect(url_for(".passed_on", token=opening.without_seat(token)), 303)


@bp.get("/passed-on")
def passed_on(token: str) -> ResponseReturnValue:
    """Say that somebody else has it now, and where they find it."""
    opening.refuse_dead(db_session(), catalog(), token, now())
    return render_template("answers/passed_on.html", way=link_way(token))


def _page(
    token: str,
    sheet: Sheet,
    reader: tables.Membership,
    problems: Sequence[Problem] = (),
) -> str:
    own = [each for each in sheet.reviews if each.membership_id == reader.id]
    return render_template(
        "answers/sheet.html",
        way=link_way(token),
        sheet=sheet,
        problems=problems,
        asks=may_review(sheet, reader) and not sheet.is_closed(now()),
        own=own[-1] if own else None,
        typed=request.form,
        limit=REMARK_LIMIT,
    )


def _choice(token: str, seat: Seat, problems: Sequence[Problem] = ()) -> str:
    session = db_session()
    sheet = sheets.find_sheet(session, catalog(), seat.place.campaign_id)
    assert sheet is not None
    members = networks.list_members(session, sheet.campaign.network_id)
    return render_template(
        "answers/pass_on.html",
        way=link_way(token),
        seat=seat,
        members=[each for each in members if each.id != seat.place.membership_id],
        problems=problems,
    )


def _shown_or_404(
    token: str, campaign_id: uuid.UUID
) -> tuple[Sheet, tables.Membership]:
    session = db_session()
    opening.refuse_dead(session, catalog(), token, now())
    found = sheets.sheets_to_read(session, catalog(), token)
    shown = next((each for each in found if each[0].campaign.id == campaign_id), None)
    return shown or abort(404)


def _own_or_404(token: str) -> Seat:
    seat = opening.open_link(db_session(), catalog(), token, now())
    if not seat.questionnaire.is_sheet:
        abort(404)
    return seat

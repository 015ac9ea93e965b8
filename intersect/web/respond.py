"""Answering through a personal link, without an account and without cookies.

The unguessable address is the authority, so these forms carry no CSRF token and no
session can expire under them: docs/decisions/0003-personal-links.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from intersect.services import answering, opening
from intersect.services.opening import SEAT_MARK
from intersect.services.prefilling import earlier_values
from intersect.services.rosters import nameable_in
from intersect.services.seat import Seat
from intersect.web import autosave, own_data, published
from intersect.web.autosave import wants_json
from intersect.web.kept_pages import page_html
from intersect.web.metrics import count_save, count_submission
from intersect.web.networks_page import NetworksPage
from intersect.web.pages import catalog, now
from intersect.web.respond_guard import guard
from intersect.web.respond_pages import (
    RECEIPT_COOKIE,
    AnswerPage,
    HubPage,
    ReceiptPage,
    ReviewPage,
    SheetLine,
    link_way,
)
from intersect.web.saving import key_of, saved, seat_of, submitted
from intersect.web.section_page import (
    EARLIER,
    NEXT_FIELD,
    SectionPage,
    section_or_404,
    then_of,
)
from intersect.web.session import db_session
from intersect.web.sheet_lines import own_sheet, sheet_lines

bp = Blueprint("respond", __name__, url_prefix="/r")
guard(bp)


@bp.get("/<token>")
def hub(token: str) -> ResponseReturnValue:
    """Show what this is and where the respondent is; opening it counts nothing."""
    at = now()
    seats = opening.open_seats(db_session(), catalog(), key_of(token), at)
    if len(seats) > 1:
        ways = [(link_way(key), seat) for key, seat in seats.items()]
        is_any_over = any(seat.is_closed(at) for seat in seats.values())
        has_results = is_any_over and published.has_results(token)
        to_read = _to_read(token, next(iter(seats.values())))
        networks = NetworksPage(ways, at, to_read, has_results)
        return render_template("answers/networks.html", page=networks)
    [seat] = seats.values()
    page = HubPage(
        link_way(token),
        seat,
        is_late=at >= seat.closes_at,
        sheet=own_sheet(seat),
        to_read=() if SEAT_MARK in token else _to_read(token, seat),
    )
    return page_html("answers/hub.html", page)


@bp.get("/<token>/results")
def results(token: str) -> ResponseReturnValue:
    """Show the published results of the person's networks, one at a time."""
    shown = published.results_page(token, request.args.get("network", ""))
    way = link_way(opening.without_seat(token))
    return render_template("answers/results.html", way=way, **vars(shown))


@bp.get("/<token>/my-data")
def my_data(token: str) -> ResponseReturnValue:
    """Show what is kept of the person that the link is for."""
    shown = own_data.own_data_page(key_of(token))
    return render_template("answers/my_data.html", way=link_way(token), **shown)


@bp.get("/<token>/my-data/file")
def my_data_file(token: str) -> ResponseReturnValue:
    """Send the same as a file, with the answers that the link opens."""
    response = Response(
        own_data.own_data_json(key_of(token)), mimetype="application/json"
    )
    response.headers["Content-Disposition"] = 'attachment; filename="my-data.json"'
    return response


@bp.get("/<token>/<section_id>")
def section(token: str, section_id: str) -> ResponseReturnValue:
    """Show one section."""
    seat = seat_of(token)
    asked = section_or_404(seat, section_id)
    page = SectionPage(
        link_way(token),
        seat,
        asked,
        then_of(seat, request.args),
        earlier=earlier_values(db_session(), catalog(), seat, asked),
        is_prefilled=EARLIER in request.args,
        nameable=nameable_in(db_session(), seat, asked),
    )
    return page_html("answers/section.html", page)


@bp.post("/<token>/<section_id>")
def save(token: str, section_id: str) -> ResponseReturnValue:
    """Keep one section's answers and go on to where the button says.

    A script that saves single answers is told what became of them instead.
    """
    session, form = db_session(), request.form.to_dict()
    asked, seat, outcome = saved(token, section_id, form)
    if seat.kept is None:  # a script's greeting, or a section left blank
        place = seat.place
        opening.note_opened(session, place.campaign_id, place.membership_id, now())
    session.commit()
    count_save()
    then = then_of(seat, request.values)
    page = SectionPage(link_way(token), seat, asked, then, outcome, form)
    if wants_json():
        return autosave.saved(page)
    if page.problems:
        page = replace(page, nameable=nameable_in(session, seat, asked))
        return render_template("answers/section.html", page=page), page.status
    return redirect(page.after(form.get(NEXT_FIELD, "next")), 303)


@bp.get("/<token>/review")
def review(token: str) -> ResponseReturnValue:
    """Show all answers before they are submitted."""
    page = ReviewPage(link_way(token), seat_of(token))
    return page_html("answers/review.html", page)


@bp.post("/<token>/submit")
def submit(token: str) -> ResponseReturnValue:
    """Send the answers; sending them again shows the same receipt."""
    seat = submitted(token)
    db_session().commit()
    if seat.kept is None or seat.kept.receipt is None:
        return _onward(link_way(token).url("review"))
    count_submission()
    # From here on the address carries the code, for who has no cookies; the cookie
    # lets the link that was sent open again on this device.
    code = seat.kept.receipt
    received = link_way(opening.with_code(token, code)).url("receipt")
    response = _onward(received)
    response.set_cookie(
        RECEIPT_COOKIE,
        code,
        path=_cookie_path(token),
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Lax",
    )
    return response


@bp.get("/<token>/receipt")
def receipt(token: str) -> ResponseReturnValue:
    """Show the code under which the answers were received."""
    seat = opening.open_receipt(db_session(), catalog(), key_of(token), now())
    if not seat.is_submitted:
        return redirect(link_way(token).url("review"), 303)
    is_over = seat.is_closed(now())
    has_results = is_over and published.has_results(token)
    page = ReceiptPage(link_way(token), seat, is_over, has_results)
    return page_html("answers/receipt.html", page)


@bp.get("/<token>/copy")
def copy(token: str) -> ResponseReturnValue:
    """Show the respondent's own copy, to print or keep."""
    seat = opening.open_receipt(db_session(), catalog(), key_of(token), now())
    return render_template("answers/copy.html", page=AnswerPage(link_way(token), seat))


@bp.get("/<token>/not-mine")
def not_mine(token: str) -> ResponseReturnValue:
    """Ask whether this really is not the respondent's network."""
    page = AnswerPage(link_way(token), seat_of(token))
    return render_template("answers/not_mine.html", page=page)


@bp.post("/<token>/not-mine")
def decline(token: str) -> ResponseReturnValue:
    """Note that it is not; the answers, if any, stay but do not count."""
    session, seat = db_session(), seat_of(token)
    if seat.questionnaire.is_sheet:  # it is passed on instead
        abort(404)
    answering.decline(session, seat, now())
    session.commit()
    return redirect(link_way(token).url("hub"), 303)


@bp.post("/<token>/mine")
def reopen(token: str) -> ResponseReturnValue:
    """Note that it is the respondent's network after all."""
    session = db_session()
    answering.reopen(session, seat_of(token), now())
    session.commit()
    return redirect(link_way(token).url("hub"), 303)


@bp.post("/<token>/leave")
def leave(token: str) -> ResponseReturnValue:
    """Forget on this device what a page cannot: the code of the receipt."""
    response = redirect(url_for(".left"), 303)
    response.delete_cookie(RECEIPT_COOKIE, path=_cookie_path(token))
    return response


@bp.get("/")
def left() -> ResponseReturnValue:
    """Say that nothing of the visit is on this device any more."""
    return render_template("answers/left.html")


@bp.post("/<token>/code")
def enter_code(token: str) -> ResponseReturnValue:
    """Go on with the receipt code, which submitted answers open with."""
    code = request.form.get("code", "")
    return redirect(link_way(opening.with_code(token, code)).url("hub"), 303)


@bp.post("/<token>/renewal")
def ask_renewal(token: str) -> ResponseReturnValue:
    """Tell the coordinator that a new link is wanted."""
    session = db_session()
    opening.ask_renewal(session, catalog(), token, now())
    session.commit()
    return redirect(link_way(token).url("hub"), 303)


def _to_read(token: str, seat: Seat) -> Sequence[SheetLine]:
    """Return the sheets of others that the person can read; mostly there are none."""
    return sheet_lines(token) if seat.reads_sheets else ()


def _cookie_path(token: str) -> str:
    """Return the link's own address, the only one that its code is sent to."""
    return link_way(opening.without_code(token)).path


def _onward(url: str) -> Response:
    """Lead a browser to a page, and tell a script where to go."""
    return make_response(jsonify(next=url) if wants_json() else redirect(url, 303))

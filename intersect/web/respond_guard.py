"""What is so for every page of a personal link: who is refused, and what it sends."""

from __future__ import annotations

from flask import Blueprint, Response, abort, render_template, request
from flask.typing import ResponseReturnValue

from intersect.services.opening import CODE_MARK, LinkRefused, UnknownLink
from intersect.services.posted_answers import typed_answers
from intersect.web import autosave, published
from intersect.web.autosave import wants_json
from intersect.web.headers import send
from intersect.web.metrics import count_refused_link
from intersect.web.pages import now
from intersect.web.request_log import log_security
from intersect.web.respond_pages import UNKNOWN_LINK, RefusedPage, link_way
from intersect.web.sheet_lines import sheet_lines


def guard(bp: Blueprint) -> None:
    """Have the pages of a blueprint refuse what does not open, and stay private."""
    bp.before_request(_refuse_other_sites)
    bp.after_request(_keep_private)
    bp.register_error_handler(LinkRefused, _refused)
    bp.register_error_handler(UnknownLink, _unknown)


def _refused(error: LinkRefused) -> ResponseReturnValue:
    """Say why the link does not open, and give back what was being sent."""
    count_refused_link(error.refusal)
    values = request.view_args or {}
    asked = error.seat.questionnaire.section(values.get("section_id", ""))
    page = RefusedPage(
        link_way(values["token"]),
        error.seat,
        refusal=error.refusal,
        can_ask=error.refusal in ("revoked", "expired")
        and not error.seat.is_closed(now()),
        is_asked=error.is_renewal_asked,
        is_wrong_code=error.refusal == "sealed" and CODE_MARK in values["token"],
        typed=typed_answers(asked, request.form) if asked else (),
        has_results=error.refusal in ("closed", "sealed")
        and error.seat.is_closed(now())
        and published.has_results(values["token"]),
        to_read=sheet_lines(values["token"])
        if error.refusal in ("closed", "sealed")
        else (),
    )
    # A wrong code counts against the limit on guessing, as an unknown link does.
    status = 404 if page.is_wrong_code else 410
    if page.is_wrong_code:
        log_security("wrong receipt code")
    if wants_json():
        return autosave.told(page.title, refusal=page.refusal), status
    return render_template("answers/refused.html", page=page), status


def _unknown(_error: UnknownLink) -> ResponseReturnValue:
    """Say that no link is like this one."""
    count_refused_link("unknown")
    log_security("unknown link")
    if wants_json():
        return autosave.told(UNKNOWN_LINK), 404
    return render_template("answers/unknown.html"), 404


def _refuse_other_sites() -> None:
    """Take posts from our own pages only, where the browser says which page it was.

    Pages here send no referrer, so `Origin` is «null» even for our own forms; the
    check that counts is the address itself, this one is a second lock.
    """
    if request.method != "POST":
        return
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in _OWN_SITE:
        abort(403)


def _keep_private(response: Response) -> Response:
    """Keep the address out of referrers and search engines; no page goes to caches."""
    send("Referrer-Policy", "no-referrer")
    send("X-Robots-Tag", "noindex, nofollow")
    return response


_OWN_SITE = {"same-origin", "none"}

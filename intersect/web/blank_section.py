"""A section in which nothing is answered yet, rendered once for all who get it.

That is the page people open most. It is the same for everybody but for a few words,
which stand-ins hold the place of until they are put in. A page with answers, problems
or anything else of one person is rendered anew each time.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flask import current_app, render_template, request
from markupsafe import escape

from intersect.services.opening import CODE_MARK
from intersect.web.language import COOKIE, reader_language
from intersect.web.section_page import SectionPage

TEMPLATE = "answers/section.html"

_TOKEN, _NETWORK = secrets.token_hex(12), secrets.token_hex(12)
_REVISION = 10**15 + secrets.randbelow(10**15)
_SAVED_AT = datetime(1001, 1, 1, 1, 1, tzinfo=UTC)
_MADE_AT = datetime(1002, 2, 2, 2, 2, tzinfo=UTC)


@dataclass(frozen=True)
class _StandIn(SectionPage):
    """The page with stand-ins for the words that differ."""

    made_at: datetime = _MADE_AT


def section_html(page: SectionPage) -> str:
    """Return the page of a section for the respondent who opens it."""
    if not _is_blank(page):
        return render_template(TEMPLATE, page=page)
    kept: dict[tuple[object, ...], str] = current_app.extensions["intersect.blank"]
    stand_in, key = _stand_in(page), _key(page)
    html = kept.get(key) or kept.setdefault(
        key, render_template(TEMPLATE, page=stand_in)
    )
    for standing, word in zip(_words(stand_in), _words(page), strict=True):
        html = html.replace(standing, word)
    return html


def _is_blank(page: SectionPage) -> bool:
    """Tell whether nothing on the page is one person's but the words put in.

    Any other cookie may be that of somebody signed in, with news for the next page.
    The page repeats its query in the addresses of the other languages.
    """
    record = page.seat.kept.record if page.seat.kept else {}
    return (
        record.keys().isdisjoint(each.id for each in page.section.questions)
        and not page.seat.is_submitted
        and CODE_MARK not in page.way.values["token"]
        and request.cookies.keys() <= {COOKIE}
        and request.query_string in {b"", b"then=review"}
    )


def _key(page: SectionPage) -> tuple[object, ...]:
    """Return what the page depends on besides the words; few values of each exist."""
    return (
        reader_language().code,
        request.script_root,
        page.seat.place.digest,
        page.section.id,
        page.then,
        page.seat.time_zone,
        page.seat.is_fictitious,
        page.seat.kept is None,
    )


def _stand_in(page: SectionPage) -> SectionPage:
    kept = page.seat.kept and replace(
        page.seat.kept, revision=_REVISION, saved_at=_SAVED_AT
    )
    return _StandIn(
        replace(page.way, values={"token": _TOKEN}),
        replace(page.seat, network=_NETWORK, kept=kept),
        page.section,
        page.then,
    )


def _words(page: SectionPage) -> list[str]:
    """Return the words that differ; last the one that people wrote themselves."""
    language, zone = reader_language(), ZoneInfo(page.seat.time_zone)
    kept, device = page.seat.kept, page.device
    return [
        device.key if device else "",
        page.way.values["token"],
        *([f'"{kept.revision}"', language.moment(kept.saved_at, zone)] if kept else []),
        language.moment(page.made_at, zone, "long"),
        str(escape(page.seat.network)),
    ]

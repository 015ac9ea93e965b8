"""What was done, by whom and when: a page and a file."""

from __future__ import annotations

import csv
import io
import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, render_template, request, stream_with_context
from flask.typing import ResponseReturnValue

from intersect.exchange.spreadsheet_text import harmless
from intersect.services import audit_lines
from intersect.services.access import territories_for
from intersect.services.audit_lines import PAGE, ActionGroup, Line
from intersect.services.territories import DEFAULT_TIME_ZONE
from intersect.storage import audit_log, networks, tables, users
from intersect.storage.audit_log import Sought
from intersect.storage.networks import Commune
from intersect.web.language import reader_language
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("audit", __name__)

ASKED = ("who", "action", "commune", "subject", "since", "until")
COLUMNS = ("at", "commune", "what", "action", "subject", "details")


@dataclass(frozen=True)
class Filters:
    """What the form offers, and what was chosen in it."""

    communes: list[Commune]
    people: list[tables.User]
    actions: Sequence[ActionGroup]
    chosen: dict[str, str]


@bp.get("/audit")
def page() -> ResponseReturnValue:
    """Show the newest, or those older than one, fifty at a time."""
    allow("run_networks")
    session, sought = db_session(), _sought()
    before = request.args.get("before", type=_number)
    lines = audit_lines.list_lines(session, sought, before, PAGE + 1)
    has_more = len(lines) > PAGE
    return render_template(
        "pages/audit.html",
        lines=lines[:PAGE],
        older=lines[PAGE - 1].number if has_more else None,
        is_newest=before is None,
        filters=_filters(),
        time_zone=DEFAULT_TIME_ZONE,
    )


@bp.get("/audit.csv")
def document() -> ResponseReturnValue:
    """Send all lines as a file, while they are being read."""
    allow("run_networks")
    lines = audit_lines.every_line(db_session(), _sought())
    response = Response(stream_with_context(_rows(lines)), mimetype="text/csv")
    response.headers["Content-Disposition"] = 'attachment; filename="audit.csv"'
    response.headers["Cache-Control"] = "no-store"
    return response


def _rows(lines: Iterator[Line]) -> Iterator[str]:
    language = reader_language()
    yield "\ufeff" + _row(COLUMNS)  # by which spreadsheets know that it is UTF-8
    for line in lines:
        cells = (
            line.at.isoformat(timespec="seconds"),
            line.territory,
            language.text(line.what),
            line.action,
            line.subject,
            json.dumps(line.details, ensure_ascii=False, sort_keys=True),
        )
        yield _row(tuple(map(harmless, cells)))


def _row(cells: tuple[str, ...]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue()


def _sought() -> Sought:
    """Return what the address asks for, as far as the person may read it."""
    reach = territories_for(current_actor(), "run_networks")
    asked = _uuid(request.args.get("commune", ""))
    if asked is not None:
        reach = frozenset({asked}) if reach is None else reach & {asked}
    until = _day(request.args.get("until", ""))
    action, kind = audit_lines.action_and_kind(request.args.get("action", ""))
    return Sought(
        territory_ids=reach,
        user_id=request.args.get("who", type=_number),
        action=action,
        kind=kind,
        subject=request.args.get("subject", ""),
        since=_start(_day(request.args.get("since", ""))),
        until=_start(until + timedelta(days=1) if until else None),
    )


def _filters() -> Filters:
    session = db_session()
    reach = territories_for(current_actor(), "run_networks")
    communes = networks.list_communes(session)
    return Filters(
        [each for each in communes if reach is None or each.id in reach],
        list(audit_log.list_people(session, reach)),
        audit_lines.sought_actions(),
        {name: text for name, text in request.args.items() if name in ASKED and text},
    )


def _number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= users.MOST_USERS:
        raise ValueError
    return number


def _uuid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1970 <= day.year < 9999 else None


def _start(day: date | None) -> datetime | None:
    zone = ZoneInfo(DEFAULT_TIME_ZONE)
    return datetime.combine(day, time(), zone) if day else None

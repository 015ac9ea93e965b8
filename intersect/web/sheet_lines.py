"""The factual sheets that a personal link leads to."""

from __future__ import annotations

from collections.abc import Sequence

from flask import url_for

from intersect.services import opening, sheets
from intersect.services.seat import Seat
from intersect.services.sheets import Sheet, may_review
from intersect.web.pages import catalog
from intersect.web.respond_pages import SheetLine
from intersect.web.session import db_session


def own_sheet(seat: Seat) -> Sheet | None:
    """Return what others said of the sheet that a seat fills in; None: it is none."""
    if not seat.questionnaire.is_sheet:
        return None
    return sheets.find_sheet(db_session(), catalog(), seat.place.campaign_id)


def sheet_lines(token: str) -> Sequence[SheetLine]:
    """Return the sheets of others that the person of a link can read."""
    bare = opening.without_seat(token)
    return [
        SheetLine(
            url_for("sheets.read", token=bare, campaign_id=sheet.campaign.id),
            sheet,
            may_review(sheet, seat),
        )
        for sheet, seat in sheets.sheets_to_read(db_session(), catalog(), token)
    ]

"""Links of a wave to print or to send by other means: sheets with codes, a file."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from flask import Blueprint, Response, abort, render_template
from flask.typing import ResponseReturnValue
from wtforms import RadioField, SelectChoice, SelectField

from intersect.exchange.delimited import written_delimited
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import message
from intersect.services import handing_out
from intersect.services.handing_out import MOST_LINES, MOST_SHEETS, HandedLink
from intersect.storage import recipients
from intersect.storage.recipients import Choice
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.links import qr_code
from intersect.web.pages import catalog, now, settings
from intersect.web.security import current_actor
from intersect.web.session import db_session
from intersect.web.wave_access import OpenWave, wave_or_404

bp = Blueprint(
    "handing_out", __name__, url_prefix="/waves/<uuid:wave_id>/messages/links"
)


class HandingForm(forms.StaffForm):
    """Of which people, and in what form."""

    place = SelectField(message("For whom"))
    form = RadioField(
        message("How"),
        choices=[
            SelectChoice(
                "sheets",
                message("Sheets to print, one for each person, with a QR code"),
            ),
            SelectChoice("file", message("A file (CSV) with person, contact and link")),
        ],
        default="sheets",
    )


@bp.route("", methods=["GET", "POST"])
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask for whom, then make links and show them, this once."""
    opened = wave_or_404(wave_id)
    if not opened.is_open:
        abort(404)
    form = HandingForm()
    form.place.choices = _places(opened)
    if form.validate_on_submit():
        with form.refusals():
            return _handed_out(opened, form.place.data, form.form.data)
    shown = render_template("pages/handing_out.html", form=form, opened=opened)
    return shown, 422 if form.errors else 200


def _handed_out(opened: OpenWave, place: str, form: str) -> ResponseReturnValue:
    session = db_session()
    links = handing_out.hand_out(
        session,
        catalog(),
        opened.wave,
        _choice(opened, place),
        MOST_LINES if form == "file" else MOST_SHEETS,
        settings().base_url,
        now(),
        current_actor().user_id,
    )
    session.commit()
    if form == "file":
        return _file(links)
    return render_template(
        "pages/handing_out_sheets.html",
        opened=opened,
        sheets=[(link, qr_code(link.url)) for link in links],
    )


def _places(opened: OpenWave) -> list[SelectChoice]:
    asked = recipients.list_asked(db_session(), opened.wave.id, opened.reach)
    communes = {each.territory_id: each.commune for each in asked}
    return [
        SelectChoice("", message("Everybody who has not finished")),
        *(SelectChoice(f"commune:{each}", name) for each, name in communes.items()),
        *(
            SelectChoice(f"network:{each.id}", f"{each.commune}: {each.name}")
            for each in asked
        ),
    ]


def _choice(opened: OpenWave, place: str) -> Choice:
    kind, _, key = place.partition(":")
    return Choice(
        reach=opened.reach,
        territory_id=uuid.UUID(key) if kind == "commune" else None,
        network_id=uuid.UUID(key) if kind == "network" else None,
    )


def _words_of(link: HandedLink) -> tuple[str, str, str]:
    return link.person, link.contact, " · ".join(link.asked.networks)


def _file(links: Sequence[HandedLink]) -> Response:
    spoken = reader_language()
    heads = [
        spoken.text(message("Person")),
        spoken.text(message("Contact")),
        spoken.text(message("Networks")),
        spoken.text(message("Personal link")),
    ]
    lines = [[*map(harmless, _words_of(each)), each.url] for each in links]
    name = spoken.text(message("personal-links.csv"))
    return Response(
        written_delimited([heads, *lines], spoken),
        mimetype="text/csv",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )

"""A network's factual sheet in a wave, for the staff: read it, say who fills it in."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectChoice, SelectField

from intersect.language import message
from intersect.services import sheets
from intersect.services.access import Action, may
from intersect.services.sheets import Sheet
from intersect.storage import networks
from intersect.web import forms
from intersect.web.pages import announce, catalog, network_or_404, now
from intersect.web.security import current_actor
from intersect.web.session import db_session
from intersect.web.waves import wave_or_404

bp = Blueprint(
    "wave_sheets",
    __name__,
    url_prefix="/waves/<uuid:wave_id>/networks/<uuid:network_id>/sheets",
)


class HolderForm(forms.StaffForm):
    """Who fills in a sheet from now on."""

    member = SelectField(message("Who fills it in from now on?"))


@bp.get("/<uuid:campaign_id>")
def page(
    wave_id: uuid.UUID, network_id: uuid.UUID, campaign_id: uuid.UUID
) -> ResponseReturnValue:
    """Show what the sheet says, and what others said of it."""
    sheet = _sheet_or_404(wave_id, network_id, campaign_id, "read_drafts")
    runs = may(current_actor(), "run_networks", sheet.campaign.network.territory_id)
    form = _form(sheet) if runs and not sheet.is_closed(now()) else None
    return _page(sheet, form, runs=runs)


@bp.post("/<uuid:campaign_id>")
def give(
    wave_id: uuid.UUID, network_id: uuid.UUID, campaign_id: uuid.UUID
) -> ResponseReturnValue:
    """Give the sheet to a member, with what is written in it."""
    sheet = _sheet_or_404(wave_id, network_id, campaign_id, "run_networks")
    form, session = _form(sheet), db_session()
    if form.validate_on_submit():
        with form.refusals():
            chosen, by = uuid.UUID(form.member.data), current_actor().user_id
            holder = sheets.pass_on(session, campaign_id, chosen, now(), by)
            session.commit()
            announce(
                message("{person} fills in the sheet now.", person=holder.person.name)
            )
            shown = url_for(
                ".page",
                wave_id=wave_id,
                network_id=network_id,
                campaign_id=campaign_id,
            )
            return redirect(shown, 303)
    return _page(sheet, form, runs=True), 422


def _page(sheet: Sheet, form: HolderForm | None, *, runs: bool) -> str:
    return render_template(
        "pages/wave_sheet.html",
        sheet=sheet,
        wave=sheet.campaign.wave,
        network=sheet.campaign.network,
        runs=runs,
        **({"form": form} if form and form.member.choices else {}),
    )


def _form(sheet: Sheet) -> HolderForm:
    form = HolderForm()
    now_has_it = sheet.holder.id if sheet.holder else None
    form.member.choices = [
        SelectChoice(str(each.id), f"{each.person.name} ({each.organisation.name})")
        for each in networks.list_members(db_session(), sheet.campaign.network_id)
        if each.id != now_has_it
    ]
    return form


def _sheet_or_404(
    wave_id: uuid.UUID, network_id: uuid.UUID, campaign_id: uuid.UUID, action: Action
) -> Sheet:
    wave = wave_or_404(wave_id, runs=False)
    network = network_or_404(network_id, action)
    found = sheets.sheets_of(db_session(), catalog(), wave.id, network.id)
    mine = next((each for each in found if each.campaign.id == campaign_id), None)
    return mine or abort(404)

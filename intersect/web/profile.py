"""A network's profile: what it is for, how it is governed, what it takes."""

from __future__ import annotations

import uuid
from dataclasses import asdict
from zoneinfo import ZoneInfo

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField, SelectChoice, SelectField, SelectMultipleField
from wtforms.validators import Optional

from intersect.language import Message, message
from intersect.registry.profile import GOVERNANCE, MANDATES, Profile
from intersect.services import profiles
from intersect.storage import networks, tables
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, network_or_404, now
from intersect.web.security import current_actor
from intersect.web.session import db_session

bp = Blueprint("profile", __name__, url_prefix="/networks/<uuid:network_id>/profile")

NOT_SAID = SelectChoice("", message("Not said"))


def _choices(names: dict[str, Message]) -> list[SelectChoice]:
    return [NOT_SAID, *(SelectChoice(code, name) for code, name in names.items())]


class ProfileForm(EditForm):
    """The profile of method B.4."""

    themes = SelectMultipleField(message("Themes"), validate_choice=False)
    populations = SelectMultipleField(message("Populations"), validate_choice=False)
    functions = SelectMultipleField(message("Functions"), validate_choice=False)
    zones = forms.paragraph(message("Zones of the territory"))
    mandate = SelectField(
        message("Mandate"), choices=_choices(dict(MANDATES)), validate_choice=False
    )
    mandate_text = forms.line(message("Which programme, law or ordinance"))
    governance = SelectField(
        message("How it is governed"),
        choices=_choices(dict(GOVERNANCE)),
        validate_choice=False,
    )
    parent = SelectField(
        message("Network that it is a part of"), coerce=str, default=""
    )
    started_on = DateField(message("When it began"), [Optional()])
    sharing_purpose = forms.paragraph(message("What it shares members for"))
    meetings_per_month = forms.NumberField(message("Meetings per month"))
    hours_per_meeting = forms.NumberField(message("Hours per meeting"))

    @property
    def profile(self) -> Profile:
        """What was written."""
        zones = (forms.tidy(line) for line in self.zones.data.splitlines())
        return Profile(
            themes=tuple(self.themes.data),
            populations=tuple(self.populations.data),
            functions=tuple(self.functions.data),
            zones=tuple(dict.fromkeys(filter(None, zones))),
            mandate=self.mandate.data or "",
            mandate_text=self.mandate_text.data,
            governance=self.governance.data or "",
            sharing_purpose=self.sharing_purpose.data,
            started_on=self.started_on.data,
            meetings_per_month=self.meetings_per_month.data,
            hours_per_meeting=self.hours_per_meeting.data,
        )


@bp.route("", methods=["GET", "POST"])
def edit(network_id: uuid.UUID) -> ResponseReturnValue:
    """Say what a network is for, how it is governed and what it takes."""
    network = network_or_404(network_id)
    form = _form(network)
    if form.validate_on_submit():
        session, zone = db_session(), ZoneInfo(network.territory.time_zone)
        parent = form.parent.data
        with form.refusals():
            profiles.change_profile(
                session,
                network,
                form.profile,
                uuid.UUID(parent) if parent else None,
                {
                    name: {term.code for term in terms}
                    for name, terms in catalog().terms.items()
                },
                now().astimezone(zone).date(),
                current_actor().user_id,
            )
            session.commit()
            announce(message("The network was saved."))
            return redirect(url_for("networks.page", network_id=network.id), 303)
    shown = render_template(
        "pages/network_profile_edit.html", form=form, network=network
    )
    return shown, 422 if form.errors else 200


def _form(network: tables.Network) -> ProfileForm:
    language = reader_language()
    kept = {
        **asdict(profiles.profile_of(network)),
        "zones": "\n".join(network.zones),
        "parent": str(network.parent_id or ""),
    }
    form = ProfileForm(data=kept)
    for name, terms in catalog().terms.items():
        form[name].choices = [
            SelectChoice(term.code, language.local(term.name)) for term in terms
        ]
    others = networks.list_networks(db_session(), {network.territory_id})
    form.parent.choices = [
        SelectChoice("", message("None")),
        *(SelectChoice(str(row.id), row.name) for row in others if row is not network),
    ]
    return form

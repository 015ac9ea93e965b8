"""The territories, for administrators: regions, provinces and communes."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField, RadioField, SelectChoice
from wtforms.validators import Optional

from intersect.language import Message, message
from intersect.registry.territory import LEVELS
from intersect.services import territories
from intersect.services.territories import DEFAULT_TIME_ZONE, TerritoryDetails
from intersect.storage import arms, networks, tables
from intersect.storage import territories as rows
from intersect.storage.territories import TerritoryFilter
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.listing import asked_id, asked_of, asked_page, asked_words
from intersect.web.pages import announce
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("territories", __name__, url_prefix="/communes")

LEVEL_NAMES: dict[str, Message] = {
    "country": message("Country"),
    "region": message("Region"),
    "province": message("Province"),
    "commune": message("Commune"),
}


class TerritoryForm(EditForm):
    """A territory's official code, name, level, time zone and dates."""

    name = forms.line(message("Name"), message("Enter the name."))
    code = forms.line(message("Official code"), message("Enter the official code."))
    level = RadioField(
        message("Level"),
        choices=[SelectChoice(level, LEVEL_NAMES[level]) for level in LEVELS],
        default="commune",
        validate_choice=False,
    )
    parent = forms.line(message("Code of the territory that it belongs to"))
    time_zone = forms.line(
        message("Time zone"),
        message("Enter the time zone."),
        default=DEFAULT_TIME_ZONE,
    )
    valid_from = DateField(message("Exists under this code since"), [Optional()])
    valid_until = DateField(message("Existed under this code until"), [Optional()])

    @property
    def details(self) -> TerritoryDetails:
        """What was written."""
        return TerritoryDetails(
            code=self.code.data,
            name=self.name.data,
            level=self.level.data or "",
            parent=self.parent.data,
            time_zone=self.time_zone.data,
            valid_from=self.valid_from.data,
            valid_until=self.valid_until.data,
        )


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the territories, searched, filtered and a page at a time."""
    allow("administer")
    session = db_session()
    wanted = TerritoryFilter(
        asked_words(),
        asked_of("level", LEVELS),
        asked_id("within"),
        asked_of("sort", ("name", "code"), "name"),
    )
    page = rows.page_of_territories(session, wanted, asked_page())
    parents = {row.parent_id for row in page.rows if row.parent_id}
    return render_template(
        "pages/territories.html",
        page=page,
        wanted=wanted,
        parents=rows.names_of(session, parents),
        region_choices=[
            (each.id, each.name) for each in rows.list_level(session, "region")
        ],
        level_names=LEVEL_NAMES,
    )


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Add a territory."""
    allow("administer")
    form = TerritoryForm()
    if form.validate_on_submit():
        session = db_session()
        with form.refusals():
            territory = territories.add_territory(
                session, form.details, current_actor().user_id
            )
            session.commit()
            announce(message("{name} was added.", name=territory.name))
            return redirect(url_for(".listing"), 303)
    return _shown(form, None)


@bp.route("/<uuid:territory_id>", methods=["GET", "POST"])
def edit(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a territory."""
    allow("administer")
    session = db_session()
    territory = networks.find_territory(session, territory_id)
    if territory is None:
        abort(404)
    form = TerritoryForm(obj=territory, data={"parent": _parent_code(territory)})
    if form.validate_on_submit():
        with form.refusals():
            territories.change_territory(
                session, territory, form.details, current_actor().user_id
            )
            session.commit()
            announce(message("{name} was saved.", name=territory.name))
            return redirect(url_for(".listing"), 303)
    return _shown(form, territory)


def _parent_code(territory: tables.Territory) -> str:
    if territory.parent_id is None:
        return ""
    parent = networks.find_territory(db_session(), territory.parent_id)
    return parent.code if parent else ""


def _shown(
    form: TerritoryForm, territory: tables.Territory | None
) -> ResponseReturnValue:
    shown = render_template(
        "pages/territory.html",
        form=form,
        territory=territory,
        has_arms=territory is not None and arms.has_arms(db_session(), territory.id),
        aliases=rows.list_aliases(db_session(), territory.id) if territory else (),
    )
    return shown, 422 if form.errors else 200

"""The institutions of communes: adding, correcting, archiving and deleting them."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectChoice, SelectField

from intersect.language import message
from intersect.services import organisations
from intersect.services.organisations import OrganisationDetails
from intersect.storage import organisations as rows
from intersect.storage import tables
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.listing import asked_page
from intersect.web.local import LocalForm, asked_filter, local_page
from intersect.web.pages import announce, catalog, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("organisations", __name__, url_prefix="/institutions")


class OrganisationForm(LocalForm):
    """An institution's name and usual sector."""

    name = forms.line(message("Name"), message("Enter the name."))
    sector = SelectField(message("Sector that it usually stands for"))

    @property
    def details(self) -> OrganisationDetails:
        """What was written."""
        return OrganisationDetails(self.name.data, self.sector.data or "")


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the institutions of the communes where one works."""
    wanted = asked_filter()
    page = rows.page_of_organisations(db_session(), wanted, asked_page())
    return render_template(
        "pages/organisations.html", page=local_page(page, wanted), catalog=catalog()
    )


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Add an institution."""
    allow("run_networks")
    form = _form(None)
    if form.validate_on_submit():
        session, by = db_session(), current_actor().user_id
        with form.refusals():
            added = organisations.add_organisation(
                session, form.chosen, form.details, by
            )
            session.commit()
            announce(message("{name} was added.", name=added.name))
            return redirect(url_for(".listing"), 303)
    shown = render_template("pages/organisation.html", form=form, organisation=None)
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:organisation_id>", methods=["GET", "POST"])
def edit(organisation_id: uuid.UUID) -> ResponseReturnValue:
    """Correct an institution."""
    organisation = _organisation_or_404(organisation_id)
    form = _form(organisation)
    if form.validate_on_submit():
        session, by = db_session(), current_actor().user_id
        with form.refusals():
            organisations.change_organisation(session, organisation, form.details, by)
            session.commit()
            announce(message("{name} was saved.", name=organisation.name))
            return redirect(url_for(".listing"), 303)
    shown = render_template(
        "pages/organisation.html", form=form, organisation=organisation
    )
    return shown, 422 if form.errors else 200


@bp.post("/<uuid:organisation_id>/archive")
def archive(organisation_id: uuid.UUID) -> ResponseReturnValue:
    """Put an institution away; it is brought back with one click."""
    organisation = _organisation_or_404(organisation_id)
    session, by = db_session(), current_actor().user_id
    organisations.archive_organisation(session, organisation, now(), by)
    session.commit()
    announce(message("{name} was archived.", name=organisation.name))
    return redirect(url_for(".edit", organisation_id=organisation.id), 303)


@bp.post("/<uuid:organisation_id>/restore")
def restore(organisation_id: uuid.UUID) -> ResponseReturnValue:
    """Bring an archived institution back."""
    organisation = _organisation_or_404(organisation_id)
    session, by = db_session(), current_actor().user_id
    organisations.restore_organisation(session, organisation, by)
    session.commit()
    announce(message("{name} is in use again.", name=organisation.name))
    return redirect(url_for(".edit", organisation_id=organisation.id), 303)


@bp.route("/<uuid:organisation_id>/delete", methods=["GET", "POST"])
def delete(organisation_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then delete an institution that nobody ever had a seat for."""
    organisation = _organisation_or_404(organisation_id)
    form = forms.StaffForm()
    if request.method == "POST":
        session, name = db_session(), organisation.name
        with form.refusals():
            organisations.delete_organisation(
                session, organisation, current_actor().user_id
            )
            session.commit()
            announce(message("{name} was deleted.", name=name))
            return redirect(url_for(".listing"), 303)
    shown = render_template(
        "pages/delete.html",
        form=form,
        name=organisation.name,
        back=(url_for(".edit", organisation_id=organisation.id), organisation.name),
        question=message(
            "It goes away for good. This is only possible while nobody had a seat for "
            "it."
        ),
    )
    return shown, 422 if form.errors else 200


def _organisation_or_404(organisation_id: uuid.UUID) -> tables.Organisation:
    organisation = rows.find_organisation(db_session(), organisation_id)
    if organisation is None:
        abort(404)
    allow("run_networks", organisation.territory_id)
    return organisation


def _form(organisation: tables.Organisation | None) -> OrganisationForm:
    language = reader_language()
    form = OrganisationForm(obj=organisation)
    if organisation is None:
        form.offer_communes()
    else:
        del form.territory
    form.sector.choices = [
        SelectChoice("", message("Not said")),
        *(
            SelectChoice(sector.code, language.local(sector.name))
            for sector in catalog().sectors
        ),
    ]
    return form

"""The people of communes: how they are reached, and the seats that they have."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import BooleanField, SelectChoice, SelectField

from intersect.language import LANGUAGES, message
from intersect.services import people
from intersect.services.people import PersonDetails
from intersect.storage import people as rows
from intersect.storage import tables
from intersect.web import forms
from intersect.web.listing import asked_page
from intersect.web.local import LocalForm, asked_filter, local_page
from intersect.web.pages import announce, catalog, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("people", __name__, url_prefix="/people")


class PersonForm(LocalForm):
    """Somebody's name, e-mail, telephone and language, and whether they want none."""

    name = forms.line(
        message("First and last name"),
        message("Enter the person's first and last name."),
        render_kw={"autocomplete": "off"},
    )
    email = forms.line(
        message("E-mail"), render_kw={"type": "email", "autocomplete": "off"}
    )
    phone = forms.line(
        message("Telephone"), render_kw={"type": "tel", "autocomplete": "off"}
    )
    language = SelectField(
        message("Language in which they are written to"),
        choices=[
            SelectChoice("", message("The installation's")),
            *(SelectChoice(code, name) for code, name in LANGUAGES.items()),
        ],
    )
    unsubscribed = BooleanField(message("Wants no more messages"))

    @property
    def details(self) -> PersonDetails:
        """What was written."""
        return PersonDetails(
            self.name.data,
            self.email.data,
            self.phone.data,
            self.language.data or "",
            self.unsubscribed.data,
        )


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the people of the communes where one works."""
    wanted = asked_filter()
    page = rows.page_of_people(db_session(), wanted, asked_page())
    return render_template("pages/people.html", page=local_page(page, wanted))


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Add somebody."""
    allow("run_networks")
    form = _form(None)
    if form.validate_on_submit():
        session, by = db_session(), current_actor().user_id
        with form.refusals():
            added = people.add_person(session, form.chosen, form.details, now(), by)
            session.commit()
            announce(message("{name} was added.", name=added.name))
            return redirect(url_for(".listing"), 303)
    shown = render_template("pages/person.html", form=form, person=None, seats=())
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:person_id>", methods=["GET", "POST"])
def edit(person_id: uuid.UUID) -> ResponseReturnValue:
    """Show somebody with their seats; correct what is known of them."""
    person = _person_or_404(person_id)
    form = _form(person)
    if form.validate_on_submit():
        session, by = db_session(), current_actor().user_id
        with form.refusals():
            people.change_person(session, person, form.details, now(), by)
            session.commit()
            announce(message("{name} was saved.", name=person.name))
            return redirect(url_for(".listing"), 303)
    shown = render_template(
        "pages/person.html",
        form=form,
        person=person,
        seats=rows.list_seats(db_session(), person.id),
        catalog=catalog(),
    )
    return shown, 422 if form.errors else 200


@bp.post("/<uuid:person_id>/archive")
def archive(person_id: uuid.UUID) -> ResponseReturnValue:
    """Put somebody away: their seats end."""
    person = _person_or_404(person_id)
    session, by = db_session(), current_actor().user_id
    people.archive_person(session, person, now(), by)
    session.commit()
    announce(message("{name} was archived.", name=person.name))
    return redirect(url_for(".edit", person_id=person.id), 303)


@bp.post("/<uuid:person_id>/restore")
def restore(person_id: uuid.UUID) -> ResponseReturnValue:
    """Bring somebody back."""
    person = _person_or_404(person_id)
    session, by = db_session(), current_actor().user_id
    people.restore_person(session, person, by)
    session.commit()
    announce(message("{name} is in use again.", name=person.name))
    return redirect(url_for(".edit", person_id=person.id), 303)


@bp.route("/<uuid:person_id>/delete", methods=["GET", "POST"])
def delete(person_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then delete somebody who never answered."""
    person = _person_or_404(person_id)
    form = forms.StaffForm()
    if request.method == "POST":
        session, name = db_session(), person.name
        with form.refusals():
            people.delete_person(session, person, current_actor().user_id)
            session.commit()
            announce(message("{name} was deleted.", name=name))
            return redirect(url_for(".listing"), 303)
    shown = render_template(
        "pages/delete.html",
        form=form,
        name=person.name,
        back=(url_for(".edit", person_id=person.id), person.name),
        question=message(
            "The person goes away for good, with their seats and links. This is only "
            "possible while they have not answered."
        ),
    )
    return shown, 422 if form.errors else 200


def _person_or_404(person_id: uuid.UUID) -> tables.Person:
    person = rows.find_person(db_session(), person_id)
    if person is None or person.erased_at is not None:
        abort(404)
    allow("run_networks", person.territory_id)
    return person


def _form(person: tables.Person | None) -> PersonForm:
    if person is None:
        form = PersonForm()
        form.offer_communes()
        return form
    kept = {"unsubscribed": person.unsubscribed_at is not None}
    form = PersonForm(obj=person, data=kept)
    del form.territory
    return form

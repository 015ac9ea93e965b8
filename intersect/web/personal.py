"""One person's data: what is kept, a copy of it, and its erasure."""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import RadioField, SelectChoice

from intersect.exchange.raw_files import RawFiles, in_zip
from intersect.language import message
from intersect.services import personal_data
from intersect.services.personal_data import TABLES, Held
from intersect.services.personal_wording import COLUMNS
from intersect.storage import personal, tables
from intersect.web import forms
from intersect.web.pages import announce, catalog, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("personal", __name__, url_prefix="/people/<uuid:person_id>/data")


class EraseForm(forms.StaffForm):
    """What becomes of the answers of who is erased."""

    answers = RadioField(
        message("Their answers"),
        choices=[
            SelectChoice("keep", message("Keep them, without their name and comments")),
            SelectChoice(
                "delete", message("Delete those of collections that are still open")
            ),
        ],
        default="keep",
    )


@bp.get("")
def page(person_id: uuid.UUID) -> ResponseReturnValue:
    """Show what is kept of somebody, except what they answered."""
    person = _person_or_404(person_id)
    kept = personal_data.held(db_session(), person)
    return render_template("pages/personal.html", person=person, **_shown(person, kept))


@bp.post("/copy")
def document(person_id: uuid.UUID) -> ResponseReturnValue:
    """Send a copy of it, which is noted."""
    person = _person_or_404(person_id)
    session = db_session()
    kept = personal_data.held(session, person)
    personal_data.note_export(session, person, current_actor().user_id)
    session.commit()
    shown = render_template("pages/personal_copy.html", **_shown(person, kept))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        files = RawFiles(lambda name: in_zip(archive, name))
        personal_data.write_held(files, kept, shown)
    response = Response(written.getvalue(), mimetype="application/zip")
    response.headers["Content-Disposition"] = 'attachment; filename="person.zip"'
    response.headers["Cache-Control"] = "no-store"
    return response


@bp.route("/erase", methods=["GET", "POST"])
def erase(person_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then erase somebody's name and contact for good."""
    person = _person_or_404(person_id)
    form = EraseForm()
    if form.validate_on_submit():
        session = db_session()
        by = current_actor().user_id
        personal_data.erase_person(session, person, form.answers.data, now(), by)
        session.commit()
        announce(message("Their name and contact were erased."))
        return redirect(url_for("home.page"), 303)
    shown = render_template("pages/personal_erase.html", form=form, person=person)
    return shown, 422 if form.errors else 200


def _shown(person: tables.Person, kept: Held) -> Mapping[str, Any]:
    zone = db_session().get_one(tables.Territory, person.territory_id).time_zone
    return {
        "kept": kept,
        "columns": TABLES,
        "names": COLUMNS,
        "catalog": catalog(),
        "time_zone": zone,
    }


def _person_or_404(person_id: uuid.UUID) -> tables.Person:
    person = personal.find_person(db_session(), person_id)
    if person is None or person.erased_at is not None:
        abort(404)
    allow("run_networks", person.territory_id)
    return person

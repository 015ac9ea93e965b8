"""The registry in spreadsheets: template, export, and import with its preview."""

from __future__ import annotations

import io
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, Flask, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response
from flask_security import current_user
from flask_wtf.file import FileField
from wtforms import RadioField, SelectChoice

from intersect.exchange.bad_file import BadFile
from intersect.exchange.registry_writer import RegistryFormat
from intersect.exchange.table_problems import MOST_BYTES
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.services import registry_export, registry_import
from intersect.services.access import territories_for
from intersect.services.refusal import Refused
from intersect.services.registry_plan import ANOTHER, Plan
from intersect.services.registry_wording import KIND_NAMES, Wording
from intersect.storage import tables, uploads
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("registry_files", __name__, url_prefix="/registry")

MOST_SHOWN = 200
"""Rows of each list of the preview, and problems; the rest is counted."""
_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}


class UploadForm(forms.StaffForm):
    """A file of the registry."""

    file = FileField(
        message("File"), validators=[forms.filled(message("Choose a file."))]
    )


class ExportForm(forms.StaffForm):
    """What kind of file."""

    kind = RadioField(
        message("Kind of file"),
        choices=[
            SelectChoice("xlsx", message("Spreadsheet (XLSX)")),
            SelectChoice("zip", message("Several CSV files in a ZIP")),
        ],
        default="xlsx",
        validators=[forms.filled(message("Choose the kind of file."))],
    )


@dataclass(frozen=True)
class PreviewPage:
    """What importing a file would do, and what has to be answered first."""

    file: str
    plan: Plan | None
    """None when the file cannot be read."""
    problems: Sequence[Problem]
    wording: Wording


def let_files_be_large(app: Flask) -> None:
    """Take larger requests where files are uploaded, from those who signed in."""

    @app.before_request
    def allow_upload() -> None:
        if request.endpoint == "registry_files.page" and current_user.is_authenticated:
            request.max_content_length = MOST_BYTES + 2**16


@bp.route("", methods=["GET", "POST"])
def page() -> ResponseReturnValue:
    """Offer the template and the export; take a file to import."""
    allow("run_networks")
    form = UploadForm()
    if form.validate_on_submit():
        session, sent = db_session(), form.file.data
        file = (forms.tidy(sent.filename)[: forms.LINE_LENGTH], sent.read())
        upload = uploads.add_upload(session, current_actor().user_id, file, now())
        session.commit()
        return redirect(url_for(".preview", upload_id=upload.id), 303)
    shown = render_template(
        "pages/registry_files.html", form=form, export=ExportForm(formdata=None)
    )
    return shown, 422 if form.errors else 200


@bp.get("/template.<kind>")
def template(kind: str) -> ResponseReturnValue:
    """Send the empty template."""
    allow("run_networks")
    if kind not in _TYPES:
        abort(404)
    target = io.BytesIO()
    registry_export.write_template(
        target, _format(kind), _communes(), catalog(), reader_language()
    )
    return _sent(target, message("registry-template"), kind)


@bp.post("/export")
def export() -> ResponseReturnValue:
    """Send the registry of all communes that the person runs; the audit notes it."""
    allow("run_networks")
    form = ExportForm()
    if not form.validate_on_submit():
        abort(400)
    session, communes, target = db_session(), _communes(), io.BytesIO()
    registry_export.write_export(
        session, target, _format(form.kind.data), communes, catalog(), reader_language()
    )
    registry_export.note_export(session, communes, current_actor().user_id)
    session.commit()
    return _sent(target, message("registry"), form.kind.data)


@bp.route("/imports/<uuid:upload_id>", methods=["GET", "POST"])
def preview(upload_id: uuid.UUID) -> ResponseReturnValue:
    """Show what a file would do; keep what is answered; import it once confirmed."""
    allow("run_networks")
    session = db_session()
    upload = uploads.find_upload(session, upload_id, current_actor().user_id)
    if upload is None:
        abort(404)
    if request.method == "POST" and "confirm" not in request.form:
        upload.answers = {
            **upload.answers,
            **{
                name.removeprefix("same-"): value
                for name, value in request.form.items()
                if name.startswith("same-")
            },
        }
        session.commit()
        return redirect(url_for(".preview", upload_id=upload.id), 303)
    try:
        plan = _plan(upload)
    except BadFile as bad:
        return _shown(PreviewPage(upload.file, None, bad.problems, _wording()))
    if request.method == "POST":
        return _confirmed(upload, plan)
    return _shown(PreviewPage(upload.file, plan, plan.problems, _wording()))


@bp.post("/imports/<uuid:upload_id>/remove")
def remove(upload_id: uuid.UUID) -> ResponseReturnValue:
    """Forget a file that was only previewed."""
    allow("run_networks")
    session = db_session()
    upload = uploads.find_upload(session, upload_id, current_actor().user_id)
    if upload is not None:
        uploads.remove_upload(session, upload)
        session.commit()
    announce(message("Nothing was imported; the file was deleted."))
    return redirect(url_for(".page"), 303)


def _confirmed(upload: tables.RegistryUpload, plan: Plan) -> ResponseReturnValue:
    session, by = db_session(), current_actor().user_id
    try:
        registry_import.carry_out(
            session, plan, request.form["confirm"], catalog(), now(), by
        )
    except Refused as refusal:
        problems = [*refusal.problems]
        if problems == plan.problems:
            problems = []
        shown = PreviewPage(upload.file, plan, [*problems, *plan.problems], _wording())
        return _shown(shown)
    uploads.remove_upload(session, upload)
    session.commit()
    announce(
        message(
            "The file was imported: {added} rows added, {changed} changed.",
            added=sum(each.added for each in plan.counts()),
            changed=sum(each.changed for each in plan.counts()),
        )
    )
    return redirect(url_for("home.page"), 303)


def _plan(upload: tables.RegistryUpload) -> Plan:
    return registry_import.preview(
        db_session(),
        (upload.file, upload.content),
        _communes(),
        catalog(),
        upload.answers,
    )


def _shown(page: PreviewPage) -> ResponseReturnValue:
    shown = render_template(
        "pages/registry_import.html",
        page=page,
        most=MOST_SHOWN,
        another=ANOTHER,
        kind_names=KIND_NAMES,
        remove=url_for(".remove", **(request.view_args or {})),
    )
    return shown, 422 if page.problems and request.method == "POST" else 200


def _communes() -> Sequence[tables.Territory]:
    reach = territories_for(current_actor(), "run_networks")
    return registry_export.communes_of(db_session(), reach)


def _wording() -> Wording:
    return Wording(catalog(), reader_language())


def _format(kind: str) -> RegistryFormat:
    return "xlsx" if kind == "xlsx" else "zip"


def _sent(target: io.BytesIO, name: Message, kind: str) -> Response:
    response = Response(target.getvalue(), mimetype=_TYPES[kind])
    file = f"{reader_language().text(name)}.{kind}"
    response.headers["Content-Disposition"] = f'attachment; filename="{file}"'
    response.headers["Cache-Control"] = "no-store"
    return response

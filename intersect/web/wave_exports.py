"""Exports of a wave's answers, for whoever may analyse them: asked for, fetched."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue
from wtforms import RadioField, SelectChoice, SelectField, SelectMultipleField

from intersect.exchange.data_files import DATA_FORMATS, DataFormat, available_formats
from intersect.language import LANGUAGES, Message, message
from intersect.report.file_names import slug
from intersect.services import export_files, export_jobs, work
from intersect.services.access import may_read_texts, results_reach, territories_for
from intersect.services.export_jobs import TOO_LARGE, Choice
from intersect.services.wave_manifest import sha256_of
from intersect.storage import jobs, tables
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.pages import announce, now, settings, work_queue
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session
from intersect.web.waves import wave_or_404

bp = Blueprint("wave_exports", __name__, url_prefix="/waves/<uuid:wave_id>/exports")

FORMAT_NAMES: dict[DataFormat, Message] = {
    "csv": message("CSV, for any program"),
    "xlsx": message("Spreadsheet (XLSX), with answers in words"),
    "sav": message("SPSS (.sav)"),
    "dta": message("Stata (.dta)"),
    "parquet": message("Parquet, for R and Python"),
}


class ExportForm(forms.StaffForm):
    """In which formats, in what language, separated by what."""

    formats = SelectMultipleField(message("Formats"))
    language = SelectField(
        message("Language of the labels"),
        choices=[SelectChoice(code, name) for code, name in LANGUAGES.items()],
    )
    separator = RadioField(
        message("CSV files are separated by"),
        choices=[
            SelectChoice(",", message("Commas, with decimal points")),
            SelectChoice(
                ";", message("Semicolons, with decimal commas: for Excel in Spanish")
            ),
        ],
    )


@dataclass(frozen=True)
class ExportRow:
    """An export as one line of the page."""

    job: tables.Job
    size: int | None
    """Bytes of its file; None: there is none."""
    kept_until: datetime
    why: Message | None
    """Why it failed."""


@bp.route("", methods=["GET", "POST"])
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show one's exports of a wave; ask for another one."""
    wave = _wave(wave_id)
    offered = available_formats()
    form = ExportForm()
    form.formats.choices = [
        SelectChoice(each, FORMAT_NAMES[each])
        for each in DATA_FORMATS
        if each in offered
    ]
    if not form.is_submitted():
        form.formats.data = ["csv"]
        form.language.data = reader_language().code
        form.separator.data = ";" if "," in reader_language().number(0.5, 1) else ","
    session = db_session()
    if form.validate_on_submit():
        with form.refusals():
            choice = Choice(
                form.formats.data or [], form.language.data, form.separator.data
            )
            export_jobs.ask_to_export(session, wave, choice, current_actor(), now())
            session.commit()
            work_queue().announce_waiting()
            announce(message("The export is being made. It appears below."))
            return redirect(url_for(".page", wave_id=wave.id), 303)
    actor = current_actor()
    reach = territories_for(actor, "read_answers")
    shown = render_template(
        "pages/wave_exports.html",
        form=form,
        wave=wave,
        rows=_rows(wave),
        with_texts=may_read_texts(actor, reach),
        is_everywhere=reach is None,
        has_results=results_reach(actor, wave.state) != frozenset(),
        days=export_files.KEPT.days,
    )
    return shown, 422 if form.errors else 200


@bp.post("/<uuid:job_id>/file")
def document(wave_id: uuid.UUID, job_id: uuid.UUID) -> ResponseReturnValue:
    """Send the file of an export; the audit notes it."""
    wave = _wave(wave_id)
    session, job = db_session(), _job(wave, job_id)
    path = export_files.kept_file(session, settings(), job, now())
    if path is None:
        abort(404)
    about = {
        "formats": job.arguments["formats"],
        "with_texts": job.arguments["with_texts"],
        "sha256": sha256_of(path),
    }
    export_jobs.note_export(session, wave, current_actor().user_id, **about)
    session.commit()
    response = send_file(
        path,
        mimetype="application/zip",
        as_attachment=True,
        download_name=f"{slug(wave.name)}_{job.created_at:%Y-%m-%d}.zip",
    )
    response.headers["Cache-Control"] = "no-store"
    return response


@bp.post("/<uuid:job_id>/cancel")
def cancel(wave_id: uuid.UUID, job_id: uuid.UUID) -> ResponseReturnValue:
    """Call an export off; nothing of it stays."""
    wave = _wave(wave_id)
    session, job = db_session(), _job(wave, job_id)
    if work.cancel(session, job, now(), current_actor().user_id):
        session.commit()
        announce(message("The export was cancelled."))
    return redirect(url_for(".page", wave_id=wave.id), 303)


def _wave(wave_id: uuid.UUID) -> tables.Wave:
    allow("read_answers")
    wave = wave_or_404(wave_id, runs=False)
    if wave.state == "draft":
        abort(404)
    return wave


def _job(wave: tables.Wave, job_id: uuid.UUID) -> tables.Job:
    """Return one's own export of a wave, within what one may still read."""
    job = jobs.find_job(db_session(), job_id)
    is_one = job is not None and job.kind == "export_wave"
    if job is None or not is_one or job.arguments["wave_id"] != str(wave.id):
        abort(404)
    if not export_jobs.may_fetch(job, current_actor()):
        abort(404)
    return job


def _rows(wave: tables.Wave) -> Sequence[ExportRow]:
    session = db_session()
    found = []
    by = current_actor().user_id
    for job in jobs.list_asked(session, "export_wave", wave.id, by):
        path = export_files.kept_file(session, settings(), job, now())
        is_theirs = export_jobs.may_fetch(job, current_actor())
        size = path.stat().st_size if path and is_theirs else None
        found.append(ExportRow(job, size, export_files.kept_until(job), _why(job)))
    return found


def _why(job: tables.Job) -> Message | None:
    if job.state != "failed":
        return None
    if job.error == TOO_LARGE:
        return message(
            "There are more rows, or longer texts, than an XLSX workbook can hold. "
            "Choose CSV or Parquet."
        )
    return message(
        "Something went wrong. Ask for it again; if it fails again, tell "
        "whoever runs this site."
    )

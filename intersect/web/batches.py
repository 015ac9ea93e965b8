"""Documents of many communes at once: chosen, printed by a worker, taken away."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Blueprint, abort, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectChoice, SelectField, SelectMultipleField

from intersect.language import LANGUAGES, Message, message, message_n
from intersect.report.file_names import slug
from intersect.services import batch_jobs, export_files, work
from intersect.services.access import documents_reach
from intersect.services.batch_jobs import UNAVAILABLE, Choice
from intersect.services.batches import KINDS, DocumentKind
from intersect.storage import documents, jobs, tables
from intersect.storage import waves as rows
from intersect.web import forms
from intersect.web.commune_choices import RegionChoices, regions_of
from intersect.web.language import reader_language
from intersect.web.pages import announce, now, settings, work_queue
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("batches", __name__, url_prefix="/documents/<uuid:wave_id>/batches")

KIND_NAMES: dict[DocumentKind, Message] = {
    "authorities": message("For the authorities: two pages of each commune"),
    "network": message("Diagnostic of each network"),
    "annex": message("Evaluator's annex of each network"),
}
WHOLE = "all"
"""The choice of every commune."""
MINUTE = timedelta(minutes=1)


class BatchForm(forms.StaffForm):
    """Of which communes, which documents, in what language."""

    places = SelectMultipleField(message("Communes"))
    kinds = SelectMultipleField(
        message("Documents"),
        choices=[SelectChoice(each, KIND_NAMES[each]) for each in KINDS],
    )
    language = SelectField(
        message("Language"),
        choices=[SelectChoice(code, name) for code, name in LANGUAGES.items()],
    )


@dataclass(frozen=True)
class BatchRow:
    """A batch as one line of the page."""

    job: tables.Job
    communes: int
    failures: Sequence[tuple[str, Message]]
    """What failed, and why: the first ones."""
    failed: int
    kept: int
    """Documents that had been printed before."""
    left: int
    time_left: Message | None
    size: int | None
    """Bytes of its file; None: there is none."""
    kept_until: datetime
    why: Message | None
    """Why the whole batch failed."""


@dataclass(frozen=True)
class BatchPage:
    """What there is to choose, and what was asked for already."""

    wave: tables.Wave
    regions: Sequence[RegionChoices]
    communes: int
    rows: Sequence[BatchRow]
    are_drafts: bool
    days: int
    """How long a file is kept."""


@bp.route("", methods=["GET", "POST"])
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Offer the documents of a wave's communes; have some of them printed."""
    wave = _wave(wave_id)
    session, actor, form = db_session(), current_actor(), BatchForm()
    found = documents.list_places(session, documents_reach(actor, wave.state), wave.id)
    communes = [place for _, place, _ in found]
    regions = regions_of(session, communes, form.places.data or ())
    form.places.choices = _places(regions)
    if not form.is_submitted():
        form.kinds.data = ["authorities"]
        form.language.data = reader_language().code
    if form.validate_on_submit():
        with form.refusals():
            batch_jobs.ask_to_print(session, wave, _choice(form), actor, now())
            session.commit()
            work_queue().announce_waiting()
            announce(message("The documents are being made. They appear below."))
            return redirect(url_for(".page", wave_id=wave.id, _anchor="files"), 303)
    shown = render_template(
        "pages/batches.html",
        form=form,
        page=BatchPage(
            wave,
            regions,
            len(communes),
            _rows(wave),
            wave.state != "published",
            export_files.KEPT.days,
        ),
    )
    return shown, 422 if form.errors else 200


@bp.get("/<uuid:job_id>.zip")
def document(wave_id: uuid.UUID, job_id: uuid.UUID) -> ResponseReturnValue:
    """Send the file of a batch, piece by piece; a broken download can go on."""
    wave = _wave(wave_id)
    job = _job(wave, job_id)
    path = export_files.kept_file(db_session(), settings(), job, now())
    if path is None:
        abort(404)
    response = send_file(
        path,
        mimetype="application/zip",
        as_attachment=True,
        download_name=f"{slug(wave.name)}_{job.created_at:%Y-%m-%d}.zip",
    )
    response.headers["Cache-Control"] = "private, no-cache"
    return response


@bp.post("/<uuid:job_id>/cancel")
def cancel(wave_id: uuid.UUID, job_id: uuid.UUID) -> ResponseReturnValue:
    """Call a batch off; what it printed is found again by the next one."""
    wave = _wave(wave_id)
    session, job = db_session(), _job(wave, job_id)
    if work.cancel(session, job, now(), current_actor().user_id):
        session.commit()
        announce(message("The documents were cancelled."))
    return redirect(url_for(".page", wave_id=wave.id), 303)


def _wave(wave_id: uuid.UUID) -> tables.Wave:
    """Return an opened wave of a programme of which one may have documents."""
    allow("read_results")
    wave = rows.find_wave(db_session(), wave_id)
    if wave is None or wave.network_id is not None or wave.state == "draft":
        abort(404)
    reach = documents_reach(current_actor(), wave.state)
    if reach is not None and not documents.list_places(db_session(), reach, wave.id):
        abort(404)
    return wave


def _job(wave: tables.Wave, job_id: uuid.UUID) -> tables.Job:
    """Return one's own batch of a wave, within what one may still read."""
    job = jobs.find_job(db_session(), job_id)
    is_one = job is not None and job.kind == batch_jobs.KIND
    if job is None or not is_one or job.arguments["wave_id"] != str(wave.id):
        abort(404)
    if not batch_jobs.may_fetch(job, wave, current_actor()):
        abort(404)
    return job


def _places(regions: Sequence[RegionChoices]) -> list[SelectChoice]:
    found = [SelectChoice(WHOLE, WHOLE)]
    for each in regions:
        named = [each.region] if each.region else []
        found += [
            SelectChoice(str(place.id), place.name)
            for place in (*named, *each.communes)
        ]
    return found


def _choice(form: BatchForm) -> Choice:
    chosen = set(form.places.data or ())
    is_whole = WHOLE in chosen
    places = [] if is_whole else [uuid.UUID(each) for each in chosen]
    return Choice(places, is_whole, form.kinds.data or (), form.language.data)


def _rows(wave: tables.Wave) -> Sequence[BatchRow]:
    session, actor, at = db_session(), current_actor(), now()
    found = []
    for job in jobs.list_asked(session, batch_jobs.KIND, wave.id, actor.user_id):
        path = export_files.kept_file(session, settings(), job, at)
        is_theirs = batch_jobs.may_fetch(job, wave, actor)
        told = job.outcome if is_theirs else {}
        found.append(
            BatchRow(
                job,
                len(job.arguments["communes"]),
                batch_jobs.failures_of(job) if is_theirs else (),
                told.get("failed", 0),
                told.get("kept", 0),
                (job.total or 0) - job.done,
                _roughly(batch_jobs.time_left(job, at)),
                path.stat().st_size if path and is_theirs else None,
                export_files.kept_until(job),
                _why(job),
            )
        )
    return found


def _roughly(left: timedelta | None) -> Message | None:
    """Return a time in words, as exactly as a guess deserves."""
    if left is None:
        return None
    if left < MINUTE:
        return message("less than a minute left")
    minutes = round(left / MINUTE)
    return message_n("about {count} minute left", "about {count} minutes left", minutes)


def _why(job: tables.Job) -> Message | None:
    if job.state != "failed":
        return None
    if job.error == UNAVAILABLE:
        return message(
            "This site cannot make PDFs: libraries are missing. Tell whoever runs it."
        )
    return message(
        "Something went wrong. Ask for it again; if it fails again, tell "
        "whoever runs this site."
    )

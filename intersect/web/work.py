"""Work outside requests, as administrators see it."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intersect.language import message
from intersect.services import work
from intersect.storage import jobs, tables
from intersect.web.pages import announce, now, work_queue
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("work", __name__, url_prefix="/work")


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the jobs, the newest first."""
    allow("administer")
    number = max(request.args.get("page", 0, type=int), 0)
    found = jobs.list_jobs(db_session(), number * jobs.SHOWN)
    return render_template(
        "pages/work.html", rows=found, number=number, most=jobs.SHOWN
    )


@bp.route("/<uuid:job_id>/cancel", methods=["GET", "POST"])
def cancel(job_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then call a job off."""
    job = _job_or_404(job_id)
    if request.method != "POST":
        return render_template("pages/work_cancel.html", job=job)
    session = db_session()
    if work.cancel(session, job, now(), current_actor().user_id):
        session.commit()
        announce(message("The job was cancelled."))
    return redirect(url_for(".listing"), 303)


@bp.post("/<uuid:job_id>/retry")
def retry(job_id: uuid.UUID) -> ResponseReturnValue:
    """Let a job that failed be done again."""
    job = _job_or_404(job_id)
    session = db_session()
    if work.retry(session, job, now(), current_actor().user_id):
        session.commit()
        work_queue().announce_waiting()
        announce(message("The job waits to be done again."))
    return redirect(url_for(".listing"), 303)


def _job_or_404(job_id: uuid.UUID) -> tables.Job:
    allow("administer")
    job = jobs.find_job(db_session(), job_id)
    if job is None:
        abort(404)
    return job

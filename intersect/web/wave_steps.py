"""A wave's steps, each asked first: open, close, publish, reopen, delete a draft."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField

from intersect.language import Message, message
from intersect.registry.wave import WaveStep, may_change, next_state
from intersect.services import waves
from intersect.services.collecting import USUAL_DAYS
from intersect.storage import progress, tables
from intersect.storage import waves as rows
from intersect.storage.progress import Counts
from intersect.web import forms
from intersect.web.pages import announce, catalog, now
from intersect.web.security import current_actor
from intersect.web.session import db_session
from intersect.web.waves import wave_or_404

bp = Blueprint("wave_steps", __name__, url_prefix="/waves/<uuid:wave_id>")


class StepForm(forms.StaffForm):
    """Only the button that confirms."""


class ReopenForm(forms.StaffForm):
    """Until when answers are taken again."""

    closes_on = DateField(
        message("Last day to answer"),
        validators=[forms.filled(message("Enter the last day to answer."))],
    )


@bp.route("/open", methods=["GET", "POST"])
def start(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then open a collection in every network of the wave."""
    wave = _wave(wave_id, "open")
    return _confirmed(
        wave,
        "pages/wave_open.html",
        lambda: waves.open_wave(db_session(), catalog(), wave, now(), _by()),
        message("The wave is open. Now invite the people."),
    )


@bp.route("/close", methods=["GET", "POST"])
def close(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then stop taking answers in all networks, and freeze their results."""
    wave = _wave(wave_id, "start_closing")
    return _confirmed(
        wave,
        "pages/wave_close.html",
        lambda: _close(wave),
        message("The wave no longer takes answers. Its results are being frozen."),
    )


@bp.route("/publish", methods=["GET", "POST"])
def publish(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then show results to members and to the policy team."""
    wave = _wave(wave_id, "publish")
    return _confirmed(
        wave,
        "pages/wave_publish.html",
        lambda: waves.publish_wave(db_session(), wave, now(), _by()),
        message("The results are published."),
    )


@bp.route("/reopen", methods=["GET", "POST"])
def reopen(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask until when, then take answers again."""
    wave = _wave(wave_id, "reopen")
    last = now().date() + timedelta(days=USUAL_DAYS)
    form = ReopenForm(data={"closes_on": last})
    if form.validate_on_submit():
        with form.refusals():
            session = db_session()
            waves.reopen_wave(session, wave, form.closes_on.data, now(), _by())
            session.commit()
            announce(message("The wave is open again."))
            return _back(wave)
    return _shown("pages/wave_reopen.html", form, wave)


@bp.route("/delete", methods=["GET", "POST"])
def delete(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then delete a draft."""
    wave = wave_or_404(wave_id)
    if not may_change(waves.state_of_wave(wave), "delete"):
        abort(404)
    form = StepForm()
    if form.validate_on_submit():
        waves.delete_wave(db_session(), wave, _by())
        db_session().commit()
        announce(message("The draft was deleted."))
        return redirect(url_for("waves.listing"), 303)
    return _shown("pages/wave_delete.html", form, wave)


def _close(wave: tables.Wave) -> None:
    """Close, and freeze the first results at once: all of them, in a small wave."""
    from intersect.services import freezing  # imports numpy

    session = db_session()
    waves.close_wave(session, wave, now(), _by())
    session.flush()
    freezing.close_due(session, catalog(), now())


def _wave(wave_id: uuid.UUID, step: WaveStep) -> tables.Wave:
    """Return a wave that the person runs, and in whose state the step can be taken."""
    wave = wave_or_404(wave_id)
    if next_state(waves.state_of_wave(wave), step) is None:
        abort(404)
    return wave


def _confirmed(
    wave: tables.Wave, template: str, act: Callable[[], None], done: Message
) -> ResponseReturnValue:
    form = StepForm()
    if form.validate_on_submit():
        with form.refusals():
            act()
            db_session().commit()
            announce(done)
            return _back(wave)
        db_session().rollback()
    return _shown(template, form, wave)


def _shown(
    template: str, form: forms.StaffForm, wave: tables.Wave
) -> ResponseReturnValue:
    session = db_session()
    counted = progress.count_by_commune(session, wave, None, now())
    shown = render_template(
        template,
        form=form,
        wave=wave,
        networks=len(rows.chosen_networks(session, wave.id)),
        counts=sum((counts for _, counts in counted.values()), Counts()),
    )
    return shown, 422 if form.errors else 200


def _by() -> int:
    return current_actor().user_id


def _back(wave: tables.Wave) -> ResponseReturnValue:
    return redirect(url_for("boards.wave", wave_id=wave.id), 303)

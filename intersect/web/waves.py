"""A programme's waves: the list, and setting one up."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField, SelectChoice, SelectField, SelectMultipleField
from wtforms.validators import Optional, StopValidation

from intersect.language import LANGUAGES, message
from intersect.registry.names import folded
from intersect.registry.wave import STATES
from intersect.services import waves
from intersect.services.access import may, may_run_wave, territories_for
from intersect.services.kept_counts import Counted
from intersect.services.wave_details import WaveDetails, reminder_days
from intersect.storage import networks, progress, tables
from intersect.storage import waves as rows
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.language import reader_language
from intersect.web.pages import announce, catalog, kept_counts, now
from intersect.web.paging import Paged, paged
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("waves", __name__, url_prefix="/waves")

WHOLE = "all"
"""What the form calls the whole installation, whose waves administrators run."""


class WaveForm(EditForm):
    """Everything that is said about a wave, apart from its networks."""

    territory = SelectField(message("For which networks"), coerce=str)
    name = forms.line(message("Name"), message("Enter the name of the wave."))
    questionnaires = SelectMultipleField(message("Questionnaires"))
    opens_on = DateField(message("First day to answer"), validators=[Optional()])
    closes_on = DateField(message("Last day to answer"), validators=[Optional()])
    purpose = forms.paragraph(message("What the answers are collected for"))
    consent_es = forms.paragraph(message("Consent notice in Spanish"))
    consent_en = forms.paragraph(message("Consent notice in English"))
    consent_pt = forms.paragraph(message("Consent notice in Portuguese"))
    retention_until = DateField(
        message("Names and contacts are kept until"), validators=[Optional()]
    )
    reminders = forms.line(message("Reminders, in days before the last day"))

    def details(self) -> WaveDetails:
        """Return what the form says."""
        chosen = self.questionnaires.data or []
        offered = [each.value for each in self.questionnaires.choices]
        notices = {code: self[f"consent_{code}"].data for code in LANGUAGES}
        return WaveDetails(
            name=self.name.data,
            questionnaires=[each for each in offered if each in chosen],
            opens_on=self.opens_on.data,
            closes_on=self.closes_on.data,
            purpose=self.purpose.data,
            consent={code: text for code, text in notices.items() if text},
            retention_until=self.retention_until.data,
            reminder_days=self._days(),
        )

    def validate_reminders(self, field: Any) -> None:  # noqa: ANN401 - WTForms' own
        """Take «7, 2» only."""
        parts = [each.strip() for each in (field.data or "").split(",") if each.strip()]
        if not all(
            each.isascii() and each.isdecimal() and int(each) <= 60 for each in parts
        ):
            field.errors = [
                message("Write numbers of days from 0 to 60, as in “7, 2”.")
            ]
            raise StopValidation

    def _days(self) -> list[int]:
        parts = (self.reminders.data or "").split(",")
        return sorted({int(each) for each in parts if each.strip()}, reverse=True)


class NameForm(forms.StaffForm):
    """The name of a wave's copy."""

    name = forms.line(message("Name"), message("Enter the name of the wave."))


@dataclass(frozen=True)
class WaveRow:
    """A wave as one line of the list."""

    wave: tables.Wave
    networks: int
    submitted: int
    asked: int


def wave_or_404(wave_id: uuid.UUID, *, runs: bool = True) -> tables.Wave:
    """Return a programme's wave that the person runs, or whose board they may see."""
    session, actor = db_session(), current_actor()
    wave = rows.find_wave(session, wave_id)
    if wave is None or wave.network_id is not None:
        abort(404)
    if runs:
        if not may_run_wave(actor, wave.territory_id):
            abort(404)
        return wave
    seen = territories_for(actor, "read_drafts")
    if seen is not None and wave.id not in {
        each.id for each in rows.list_waves(session, seen)
    }:
        abort(404)
    return wave


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the waves whose boards the person may see."""
    allow("read_drafts")
    sought, sort = request.args.get("q", ""), request.args.get("sort", "")
    orders = _orders()
    sort = sort if sort in orders else "newest"
    counted = _counted()
    found = sorted(_rows(folded(sought), counted.count), key=orders[sort])
    page: Paged[WaveRow] = paged(found)
    return render_template(
        "pages/waves.html",
        page=page,
        is_kept=counted.is_kept,
        sort=sort,
        sought=sought,
        may_create=may(current_actor(), "run_networks"),
    )


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Set a wave up."""
    allow("run_networks")
    session, form = db_session(), WaveForm()
    form.territory.choices = _territories()
    form.questionnaires.choices = _questionnaires()
    if request.method != "POST" and len(form.questionnaires.choices) == 1:
        form.questionnaires.data = [form.questionnaires.choices[0].value]
    if form.validate_on_submit():
        chosen = form.territory.data
        territory_id = None if chosen == WHOLE else uuid.UUID(chosen)
        if not may_run_wave(current_actor(), territory_id):
            abort(404)
        with form.refusals():
            wave = waves.add_wave(
                session, form.details(), territory_id, now(), current_actor().user_id
            )
            session.commit()
            announce(message("The wave was saved. Now choose its networks."))
            return redirect(url_for("wave_networks.choose", wave_id=wave.id), 303)
    shown = render_template("pages/wave_new.html", form=form)
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:wave_id>/edit", methods=["GET", "POST"])
def edit(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Change what may still be changed."""
    wave = wave_or_404(wave_id)
    session = db_session()
    form = WaveForm(data=_present(wave))
    del form.territory
    form.questionnaires.choices = _questionnaires()
    if form.validate_on_submit():
        with form.refusals():
            waves.change_wave(
                session, wave, form.details(), now(), current_actor().user_id
            )
            session.commit()
            announce(message("The wave was saved."))
            return redirect(url_for("boards.wave", wave_id=wave.id), 303)
    session.expire(wave)
    shown = render_template("pages/wave_edit.html", form=form, wave=wave)
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:wave_id>/copy", methods=["GET", "POST"])
def copy(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Set up another wave like this one."""
    wave = wave_or_404(wave_id)
    session, form = db_session(), NameForm()
    if form.validate_on_submit():
        made = waves.copy_wave(
            session, wave, form.name.data, now(), current_actor().user_id
        )
        session.commit()
        announce(message("The wave was copied. Now enter its dates."))
        return redirect(url_for(".edit", wave_id=made.id), 303)
    shown = render_template("pages/wave_copy.html", form=form, wave=wave)
    return shown, 422 if form.errors else 200


def _present(wave: tables.Wave) -> dict[str, object]:
    """Return what the form shows of a wave; the record keeps notices and days apart."""
    return {
        "name": wave.name,
        "questionnaires": wave.questionnaires,
        "opens_on": wave.opens_on,
        "closes_on": wave.closes_on,
        "purpose": wave.purpose,
        **{f"consent_{code}": wave.consent.get(code, "") for code in LANGUAGES},
        "retention_until": wave.retention_until,
        "reminders": ", ".join(map(str, reminder_days(wave))),
    }


def _orders() -> Mapping[str, Callable[[WaveRow], Any]]:
    in_order = reader_language().sort_key
    return {
        "newest": lambda row: -row.wave.created_at.timestamp(),
        "name": lambda row: in_order(row.wave.name),
        "state": lambda row: STATES.index(waves.state_of_wave(row.wave)),
        "end": lambda row: str(row.wave.closes_on or ""),
        "answers": lambda row: -row.submitted,
    }


def _counted() -> Counted[Mapping[uuid.UUID, tuple[int, int]]]:
    """Return of each wave how many have submitted, and how many are asked."""
    seen = territories_for(current_actor(), "read_drafts")
    return kept_counts().of(
        ("waves", seen),
        now(),
        lambda: progress.count_all(db_session(), seen),
        lambda found: sum(people for _, people in found.values()),
    )


def _rows(sought: str, counts: Mapping[uuid.UUID, tuple[int, int]]) -> list[WaveRow]:
    session = db_session()
    seen = territories_for(current_actor(), "read_drafts")
    many = rows.count_networks(session, seen)
    return [
        WaveRow(wave, many.get(wave.id, 0), *counts.get(wave.id, (0, 0)))
        for wave in rows.list_waves(session, seen)
        if sought in folded(wave.name)
    ]


def _territories() -> Sequence[SelectChoice]:
    """Return for whom the person may run a wave."""
    reach = territories_for(current_actor(), "run_networks")
    communes = [
        each
        for each in networks.list_communes(db_session())
        if reach is None or each.id in reach
    ]
    choices = [SelectChoice(str(each.id), each.name) for each in communes]
    if may(current_actor(), "administer"):
        choices.insert(0, SelectChoice(WHOLE, message("Networks of any commune")))
    return choices


def _questionnaires() -> list[SelectChoice]:
    language, shipped = reader_language(), catalog().shipped
    published = {
        each.questionnaire.id: each.questionnaire
        for each in shipped
        if each.questionnaire.status == "published"
    }
    # The first that is chosen says how far people are: one that gives a level.
    in_order = sorted(published.values(), key=lambda each: not each.is_scored)
    return [SelectChoice(each.id, language.local(each.title)) for each in in_order]

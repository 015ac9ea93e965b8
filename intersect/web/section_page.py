"""One section as a page: what it shows, what came back, and where its buttons lead."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

from flask import abort

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Section
from intersect.questionnaire.problem import Problem
from intersect.services.answering import REVISION_FIELD
from intersect.services.posted_answers import Conflict, Outcome
from intersect.services.prefilling import Earlier
from intersect.services.rosters import Nameable
from intersect.services.seat import Seat
from intersect.web.respond_pages import AnswerPage

NEXT_FIELD = "_next"
"""Form field of the buttons: next, hub, review or stay; no question id starts so."""
EARLIER = "earlier"
"""In the address of a section: show in its fields what the last wave's sheet said."""
STAY = "stay"
"""Save and come back to the same section, in the language that was pressed."""


@dataclass(frozen=True)
class SectionPage(AnswerPage):
    """One section: its questions, what is kept or was typed, what is wrong."""

    section: Section
    then: str = "next"
    outcome: Outcome = field(default_factory=Outcome)
    form: Mapping[str, str] = field(default_factory=dict)
    """What was posted, if it was."""
    revision_field: str = REVISION_FIELD
    next_field: str = NEXT_FIELD
    stay: str = STAY
    earlier: Earlier | None = None
    """What the sheet of an earlier wave said where this one is still blank."""
    is_prefilled: bool = False
    """Whether the fields show that."""
    nameable: Mapping[str, Nameable] = field(default_factory=dict)
    """Question -> the institutions of the network that it offers to be named."""

    @property
    def shape(self) -> Hashable | None:
        """Return which section it is; none once something is answered there."""
        asked = {question.id for question in self.section.questions}
        is_blank = asked.isdisjoint(self.seat.answers) and self.outcome == Outcome()
        return self._shape(self.section.id, self.then) if is_blank else None

    @property
    def problems(self) -> list[Problem]:
        """Return why the page comes back: what cannot be used, what to choose."""
        conflicts = [each.problem for each in self.outcome.conflicts]
        return [*self.outcome.problems, *conflicts]

    @property
    def status(self) -> int:
        """Return how a page that comes back is answered."""
        return 409 if self.outcome.conflicts else 422

    @property
    def typed(self) -> Mapping[str, str]:
        """Return the fields that show what was posted instead of what is kept."""
        if self.way.kind == "preview":
            return self.form
        unsaved = {each.field for each in self.outcome.problems}
        unsaved |= {each.field for each in self.outcome.conflicts}
        return {name: self.form.get(name, "") for name in unsaved}

    @property
    def conflicts(self) -> Mapping[str, list[Conflict]]:
        """Return question id -> where its answers are in conflict."""
        found: dict[str, list[Conflict]] = {}
        for each in self.outcome.conflicts:
            found.setdefault(each.question.id, []).append(each)
        return found

    @property
    def answers(self) -> Mapping[str, Answer]:
        """Return what the fields show, by question: what is kept or is offered."""
        if self.earlier is None or not self.is_prefilled:
            return self.seat.answers
        return {**self.earlier.answers, **self.seat.answers}

    @property
    def earlier_url(self) -> str:
        """Return where the fields show what an earlier wave's sheet said."""
        return f"{self.url}{'&' if '?' in self.url else '?'}{EARLIER}=1"

    def after(self, pressed: str) -> str:
        """Return where a button leads: next, hub, review, or stay."""
        following = self.seat.next_section(self.section)
        if pressed == STAY:
            return self.url
        if pressed == "hub":
            return self.way.url("hub")
        if pressed == "review" or following is None:
            return self.way.url("review")
        return self.way.section_url(following)

    @property
    def url(self) -> str:
        """Return the address of the section; it keeps where saving leads."""
        then = "review" if self.then == "review" else None
        return self.way.section_url(self.section, then)

    @property
    def number(self) -> int:
        """Return which section this is, counted from 1."""
        return self.seat.questionnaire.sections.index(self.section) + 1

    @property
    def is_last(self) -> bool:
        """Whether the review comes next."""
        return self.seat.next_section(self.section) is None


def section_or_404(seat: Seat, section_id: str) -> Section:
    """Return a section of the questionnaire."""
    section = seat.questionnaire.section(section_id)
    if section is None:
        abort(404)
    return section


def then_of(seat: Seat, sent: Mapping[str, str]) -> str:
    """Return where the main button leads: the review, for whoever came from there."""
    goes_back = seat.is_submitted or "review" in (
        sent.get("then"),
        sent.get(NEXT_FIELD),
    )
    return "review" if goes_back else "next"

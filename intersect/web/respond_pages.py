"""What the pages of answering show, for respondents, previews and typists alike."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal
from urllib.parse import urlsplit

from flask import url_for

from intersect.language import Message, message
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Question, Section
from intersect.questionnaire.progress import SectionProgress, roster_places
from intersect.services.opening import Refusal, seen_proof, without_seat
from intersect.services.seat import Seat
from intersect.services.sheets import Sheet
from intersect.web.device import Device
from intersect.web.pages import now

PROOF_FIELD = "_seen"
"""Form field with the proof that the page being submitted showed the answers."""

RECEIPT_COOKIE = "receipt"
"""Kept at the link's own address until the browser closes."""

UNKNOWN_LINK = message("We do not recognise this link")

REFUSALS: Mapping[Refusal, Message] = {
    "closed": message("The time to answer has ended"),
    "expired": message("This link has expired"),
    "revoked": message("This link is no longer valid"),
    "sealed": message("Your answers have already been submitted"),
}

STATES = {
    "not_started": (message("Not started"), "neutral"),
    "in_progress": (message("In progress"), "progress"),
    "completed": (message("Completed"), "done"),
}
"""State of a section -> what its tag says, and the kind of tag."""


@dataclass(frozen=True)
class Way:
    """Where the pages of one visit are: by personal link, as a preview, from paper."""

    kind: Literal["respond", "preview", "paper"]
    """Also the name of the blueprint: the three have pages of the same names."""
    values: Mapping[str, Any]

    def url(
        self, page: str, section_id: str | None = None, then: str | None = None
    ) -> str:
        """Return the address of one of the pages."""
        endpoint = f"{self.kind}.{page}"
        return url_for(endpoint, **self.values, section_id=section_id, then=then)

    def section_url(self, section: Section, then: str | None = None) -> str:
        """Return the address of a section; `then` is where to go after saving."""
        return self.url("section", section_id=section.id, then=then)

    @property
    def path(self) -> str:
        """Return the address that all pages of the visit begin with."""
        return urlsplit(self.url("hub")).path

    @property
    def has_session(self) -> bool:
        """Whether forms carry the token of a signed-in session."""
        return self.kind != "respond"


def link_way(token: str) -> Way:
    """Return where the pages of a personal link are."""
    return Way("respond", {"token": token})


@dataclass(frozen=True)
class SheetLine:
    """A factual sheet that somebody else filled in, as one line of a list."""

    url: str
    sheet: Sheet
    may_review: bool


@dataclass(frozen=True)
class AnswerPage:
    """What every page of answering knows."""

    way: Way
    seat: Seat
    made_at: datetime = field(default_factory=lambda: now(), kw_only=True)
    """It stands on paper."""
    standing: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    """Question id -> what stands for its answer, on a page rendered for many."""

    @property
    def shape(self) -> Hashable | None:
        """Return all that the page depends on, but the words and times it tells.

        Who get pages of the same shape get the same page (`kept_pages.py`). None when
        the page is one person's alone, or wanted too seldom.
        """
        return None

    def _shape(self, *states: Hashable) -> Hashable | None:
        """Return the shape of a page: what all depend on, and its own states."""
        seat, kept = self.seat, self.seat.kept
        asked = seat.questionnaire
        if seat.closed_at is not None or asked.asks_ties or asked.is_sheet:
            return None  # a roster is one institution's own
        common = (
            seat.time_zone,
            seat.is_fictitious,
            bool(seat.organisation),
            bool(seat.others),
            seat.notice,
        )
        if kept is None:
            return common + states
        is_kept = (seat.is_submitted, seat.is_declined, kept.is_corrected)
        return common + is_kept + states

    @property
    def device(self) -> Device | None:
        """Return what the respondent's browser keeps; nothing of what staff sees."""
        if self.way.kind != "respond":
            return None
        return Device.of(self.way.values["token"], self.way.path, self.pages_to_keep)

    @property
    def networks_url(self) -> str | None:
        """Return the address of the list of networks, where the link opens several."""
        if not self.seat.others:
            return None
        everything = {"token": without_seat(self.way.values["token"])}
        return replace(self.way, values=everything).url("hub")

    @property
    def pages_to_keep(self) -> Sequence[str]:
        """Return the addresses that a device may keep; none of what is submitted."""
        if self.seat.is_submitted:
            return ()
        hub, sections = self.way.path, self.seat.questionnaire.sections
        return (hub, *(f"{hub}/{each.id}" for each in sections), f"{hub}/review")


@dataclass(frozen=True)
class HubPage(AnswerPage):
    """The start: what this is, who will see what, and the sections."""

    is_late: bool = False
    """The announced end has passed and the time of grace runs."""
    sheet: Sheet | None = None
    """What others said of it, where this is a factual sheet."""
    to_read: Sequence[SheetLine] = ()
    """Sheets of others that the respondent can read."""

    @property
    def shape(self) -> Hashable | None:
        """Return how far each section is, and whether there is time left."""
        if self.sheet or self.to_read:
            return None
        counts = tuple(each.answered for each in self.seat.progress)
        return self._shape(self.is_late, self.has_started, counts)

    @property
    def sections(self) -> list[tuple[SectionProgress, str, Message, str]]:
        """Return each section's progress, address, and its tag's text and kind."""
        return [
            (each, self.way.section_url(each.section), *STATES[each.state])
            for each in self.seat.progress
        ]

    @property
    def has_started(self) -> bool:
        """Whether there is any answer."""
        return bool(self.seat.answers)

    @property
    def is_first(self) -> bool:
        """Whether all has still to be explained; not to who types from paper."""
        is_new = not self.has_started and not self.seat.is_declined
        return is_new and self.way.kind != "paper"

    @property
    def answered(self) -> int:
        """Return how many questions are answered; each row of a grid is one."""
        return sum(each.answered for each in self.seat.progress)

    @property
    def total(self) -> int:
        """Return how many questions there are."""
        return sum(each.total for each in self.seat.progress)

    @property
    def next_url(self) -> str:
        """Return the address of the first incomplete section, else of the review."""
        section = self.seat.next_section()
        return self.way.section_url(section) if section else self.way.url("review")


@dataclass(frozen=True)
class ReviewPage(AnswerPage):
    """All answers before they are submitted."""

    proof_field: str = PROOF_FIELD

    @property
    def shape(self) -> Hashable | None:
        """Return what is without an answer, and whether the rest is enough."""
        missing = tuple(each.id for _, some in self.unanswered for each in some)
        seat = self.seat
        return self._shape(missing, seat.answered_items, bool(seat.answers))

    @property
    def proof(self) -> str:
        """Return what lets this very page be submitted twice."""
        return seen_proof(self.seat)

    @property
    def unanswered(self) -> list[tuple[Section, list[Question]]]:
        """Return the questions without a complete answer, section by section."""
        answers = self.seat.answers
        missing = [
            (each, [q for q in each.questions if not is_answered(q, answers.get(q.id))])
            for each in self.seat.questionnaire.sections
        ]
        return [(section, questions) for section, questions in missing if questions]

    @property
    def unanswered_count(self) -> int:
        """Return how many questions these are."""
        return sum(len(questions) for _, questions in self.unanswered)


@dataclass(frozen=True)
class ReceiptPage(AnswerPage):
    """What was received, and until when it can be corrected."""

    is_closed: bool
    has_results: bool = False

    @property
    def shape(self) -> Hashable | None:
        """Return whether it can still be corrected, and whether there are results."""
        return self._shape(self.is_closed, self.has_results)


@dataclass(frozen=True)
class RefusedPage(AnswerPage):
    """A link that does not open: why, and what to do."""

    refusal: Refusal
    can_ask: bool
    is_asked: bool
    is_wrong_code: bool = False
    """A receipt code was given, and it is not the one."""
    typed: Sequence[tuple[Question, Answer]] = ()
    """What had just been written, to be copied: it could not be saved."""
    proof_field: str = PROOF_FIELD
    has_results: bool = False
    """Whether the results of the respondent's networks are published."""
    to_read: Sequence[SheetLine] = ()
    """Sheets of others that the respondent can read."""

    @property
    def pages_to_keep(self) -> Sequence[str]:
        """Return none: a link that does not open leaves no pages behind."""
        return ()

    @property
    def title(self) -> Message:
        """Return why the link does not open."""
        return REFUSALS[self.refusal]


def is_answered(question: Question, answer: Answer | None) -> bool:
    """Tell whether a question has a choice, or any fact, and all its rows."""
    if answer is None or answer.value is None:
        return False
    if question.kind == "grid" and isinstance(answer.value, Mapping):
        return len(answer.value) == len(question.rows)
    if question.kind == "ties" and isinstance(answer.value, Mapping):
        return answer.value.keys() >= set(roster_places(question))
    return True

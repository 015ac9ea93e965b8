"""The rows of an export's files, from what is kept; they come one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from intersect.analysis.method import default_method
from intersect.exchange.answer_columns import AnswerColumn
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.network_questions import TiesQuestion
from intersect.questionnaire.progress import is_usable_vector
from intersect.services.closing import takes_no_more
from intersect.storage.kept_responses import answers_in
from intersect.storage.raw_rows import Given, RawResponse, Row, Seat

Cells = Sequence[object]


def counts(given: Given, now: datetime) -> bool:
    """Tell whether a response counts in the diagnostic of its network at this moment.

    As in `diagnosing`: sent, or, once the collection is over, with enough answers.
    """
    if given.vector is None or given.declined_at or not given.is_latest:
        return False
    if given.submitted_at:
        return True
    is_over = takes_no_more(given.closes_at, given.closed_at, now)
    return is_over and is_usable_vector(given.vector, default_method().usable_share)


def wide_rows(
    seats: Iterable[Seat], columns: Sequence[AnswerColumn], now: datetime
) -> Iterator[Cells]:
    """Return the answers that count, one row per person, in the ANSWERS format."""
    for seat in seats:
        if counts(seat.given, now):
            answers = answers_in(seat.given.record or {})
            yield (
                seat.network,
                seat.membership,
                seat.sector,
                seat.organisation,
                seat.territory,
                *(_code(answers.get(each.question.id), each.row) for each in columns),
            )


def roster_rows(seats: Iterable[Seat], now: datetime) -> Iterator[Cells]:
    """Return who was asked: present members, and whoever left after answering.

    Whoever said «this is not my network» is not one of them.
    """
    for seat in seats:
        is_present = seat.until is None and seat.given.declined_at is None
        if is_present or counts(seat.given, now):
            yield seat.network, seat.sector, seat.organisation, seat.territory


def response_rows(responses: Iterable[RawResponse], now: datetime) -> Iterator[Cells]:
    """Return every response and how far it came."""
    for each in responses:
        given = each.given
        yield (
            each.id,
            each.campaign,
            each.network,
            each.membership,
            each.questionnaire,
            each.version,
            _state(given),
            counts(given, now),
            each.revision,
            each.started_at,
            each.saved_at,
            given.submitted_at,
            given.declined_at,
            each.is_typed,
            each.has_consent,
        )


Private = Collection[tuple[str, str]]
"""Id of a question and code of what it asks in confidence of each institution."""


def private_items(questionnaires: Iterable[Questionnaire]) -> Private:
    """Return what these ask in confidence: no export has the answers."""
    return {
        (question.id, item.code)
        for questionnaire in questionnaires
        for question in questionnaire.questions
        if isinstance(question, TiesQuestion)
        for item in question.items
        if item.private
    }


def long_rows(responses: Iterable[RawResponse], private: Private) -> Iterator[Cells]:
    """Return every answer; the comment of a grid comes in a row of its own."""
    for each in responses:
        who = (each.id, each.network, each.membership, each.questionnaire, each.version)
        for question, entry in (each.given.record or {}).items():
            value = entry.get("value")
            notes = (entry.get("comment"), entry.get("evidence"))
            came = (entry.get("revision"), _moment(entry.get("at")))
            if isinstance(value, Mapping):
                for row, code in value.items():
                    if (question, row.rpartition(".")[2]) in private:
                        continue
                    yield (*who, question, row, code, None, None, *came)
                value = None
            if value is not None or any(notes):
                yield (*who, question, None, value, *notes, *came)


def history_rows(steps: Iterable[Row], private: Private) -> Iterator[Cells]:
    """Return every part of an answer that a step changed; a step without any is one."""
    for response, revision, at, action, changes in steps:
        step = (response, revision, at, action)
        if not changes:
            yield (*step, None, None, None, None, None)
        for question, change in changes.items():
            for part, before, after in _changed_parts(change):
                if (question, (part[0] or "").rpartition(".")[2]) in private:
                    continue
                yield (*step, question, *part, before, after)


def _changed_parts(
    change: Mapping[str, Mapping[str, Any] | None],
) -> Iterator[tuple[tuple[str | None, str], object, object]]:
    before, after = _parts(change["old"]), _parts(change["new"])
    for part in dict.fromkeys([*before, *after]):
        if before.get(part) != after.get(part):
            yield part, before.get(part), after.get(part)


def _parts(answer: Mapping[str, Any] | None) -> dict[tuple[str | None, str], object]:
    """Return what an answer consists of, by row (of a grid) and part."""
    answer = answer or {}
    value = answer.get("value")
    rows = value if isinstance(value, Mapping) else {None: value}
    parts: dict[tuple[str | None, str], object] = {
        (row, "answer"): code for row, code in rows.items()
    }
    for name in ("comment", "evidence"):
        parts[None, name] = answer.get(name)
    return {part: value for part, value in parts.items() if value not in (None, "")}


def _state(given: Given) -> str:
    if given.declined_at:
        return "declined"
    return "submitted" if given.submitted_at else "started"


def _code(answer: Answer | None, row: str) -> object:
    value = answer.value if answer else None
    if row:
        return value.get(row) if isinstance(value, Mapping) else None
    return value


def _moment(text: object) -> object:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return text

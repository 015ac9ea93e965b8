"""What importing a REGISTRY file would do: added, changed, left alone, asked, wrong.

Nothing is written here. The same file and the same registry give the same plan, which
its digest says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from intersect.exchange.registry_file import Entry
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.services.registry_records import KINDS, Record, Records
from intersect.storage.registry_rows import Kind

ANOTHER = "another"
"""The answer that a name is none of those that it resembles."""
MOST_CANDIDATES = 6


@dataclass(frozen=True)
class Question:
    """A name that may be one that is there already: somebody has to say."""

    key: str
    kind: Kind
    name: str
    commune: str
    place: Message
    candidates: tuple[Record, ...]


@dataclass(frozen=True)
class Counts:
    """How many records of a kind a file adds, changes and leaves as they are."""

    kind: Kind
    added: int
    changed: int
    alone: int


@dataclass
class Plan:
    """All that a file would do, as far as it can be done."""

    records: Records
    answers: Mapping[str, str]
    """Key of a question -> key of the record that is meant, or `ANOTHER`."""
    problems: list[Problem] = field(default_factory=list)
    questions: dict[str, Question] = field(default_factory=dict)
    notices: dict[str, Message] = field(default_factory=dict)
    """What was read differently from how it is written."""
    _places: dict[tuple[Record, str], Message] = field(default_factory=dict)

    def say(self, record: Record, column: str, value: Any, entry: Entry) -> None:  # noqa: ANN401 - a column's value
        """Let a row say a record's value; two rows that say two things are wrong."""
        record.is_mentioned = True
        if not record.is_new and record.present(column) == value:
            return
        if column not in record.said or (record.is_new and not record.said[column]):
            record.said[column] = value
            self._places[record, column] = entry.place(column)
        elif record.said[column] != value:
            self.problems.append(
                Problem(
                    "contradiction",
                    entry.place(column),
                    message(
                        "{name}: another row says something else ({place}).",
                        name=record.name,
                        place=self._places.get((record, column), ""),
                    ),
                    message("Write the same in both, or leave one cell empty."),
                )
            )

    def chosen(self, question: Question) -> Record | None:
        """Return which record a name means, None: a new one; note it if it is open."""
        answer = self.answers.get(question.key)
        if answer is None:
            self.questions[question.key] = question
        for candidate in question.candidates:
            if candidate.key == answer:
                return candidate
        if answer not in (None, ANOTHER):
            self.questions[question.key] = question  # what was meant is gone
        return None

    def added(self, kind: Kind) -> list[Record]:
        """Return the records that would be added."""
        return [each for each in self.records.all[kind] if each.is_new]

    def changed(self, kind: Kind) -> list[Record]:
        """Return the records that would be changed."""
        return [each for each in self.records.all[kind] if each.is_changed]

    def counts(self) -> Sequence[Counts]:
        """Return how many of each kind are added, changed and left alone."""
        return [
            Counts(
                kind,
                len(self.added(kind)),
                len(self.changed(kind)),
                sum(
                    each.is_mentioned and not each.is_new and not each.said
                    for each in self.records.all[kind]
                ),
            )
            for kind in KINDS
        ]

    @property
    def is_ready(self) -> bool:
        """Whether it can be carried out: nothing is wrong and nothing is open."""
        return not self.problems and not self.questions

    @property
    def is_empty(self) -> bool:
        """Whether it would change nothing."""
        return not any(each.added or each.changed for each in self.counts())

    def digest(self) -> str:
        """Return what two plans share only if they do the same."""
        whole = hashlib.sha256()
        for kind in KINDS:
            for record in (*self.added(kind), *self.changed(kind)):
                said = sorted(
                    (column, _plain(record.present(column)), _plain(value))
                    for column, value in record.said.items()
                )
                whole.update(repr((kind, record.key, said)).encode())
        return whole.hexdigest()


def _plain(value: object) -> str:
    return value.key if isinstance(value, Record) else repr(value)

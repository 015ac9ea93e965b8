"""What the cells of a NETWORKS file say: names, codes, numbers, yes and no."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from intersect.exchange.cells import Row
from intersect.exchange.registry_columns import CHOICES, SEPARATOR, in_every_language
from intersect.exchange.table_file import Table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.model import Term
from intersect.registry.names import folded
from intersect.registry.profile import MANDATES, MOST_HOURS, MOST_MEETINGS

_MOST = {"meetings_per_month": MOST_MEETINGS, "hours_per_meeting": MOST_HOURS}
_YES = {"1", "yes", "y", "true", "si", "s", "x", "verdadero", "sim", "verdadeiro"}
_NO = {"0", "no", "n", "false", "falso", "nao"}
_VOLUNTARY = {
    "voluntary",
    *in_every_language(MANDATES["voluntary"]),
    *in_every_language(CHOICES["mandate"]["voluntary"]),
    "voluntario",
}
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
_LONGEST_SHOWN = 60


class Codes:
    """The closed lists of themes, populations and functions, or none."""

    def __init__(
        self, terms: Mapping[str, Sequence[Term]] | None, everyone: str
    ) -> None:
        self._terms = terms
        everybody = {everyone}
        for term in (terms or {}).get("populations", ()):
            if term.code == everyone:
                everybody.update(term.name.values())
        self._everyone = {_plain(name): everyone for name in everybody}
        self._known = {
            column: {_plain(word): term.code for term in listed for word in term.also}
            | {
                _plain(name): term.code
                for term in listed
                for name in (*term.name.values(), term.code)
            }
            for column, listed in (terms or {}).items()
        }

    def listed(self, column: str) -> tuple[str, ...]:
        """Return the codes on the list of a column; none without lists."""
        return tuple(term.code for term in (self._terms or {}).get(column, ()))

    def code(self, column: str, text: str) -> str | None:
        """Return the code that a text means, None for one that is not listed."""
        if self._terms is not None:
            return self._known[column].get(_plain(text))
        if column == "populations":
            return self._everyone.get(_plain(text), text)
        return text

    def unknown(self, column: str, text: str, place: Message) -> Problem:
        """Return the problem of a text that is not on the list of its column."""
        known = self._known[column]
        near = difflib.get_close_matches(_plain(text), known, n=1, cutoff=0.7)
        listed = ", ".join(self.listed(column))
        return Problem(
            "unknown_code",
            place,
            message("“{text}” is not on the list.", text=text[:_LONGEST_SHOWN]),
            message("Did you mean “{code}”?", code=known[near[0]])
            if near
            else message(
                "Write one of these, with “|” between two: {codes}.", codes=listed
            ),
        )


def _plain(name: str) -> str:
    """Return a name as it is looked up: «Vivienda/barrio» is `vivienda_barrio`."""
    return folded(re.sub("[_/]", " ", name))


@dataclass(frozen=True)
class NetworkCells:
    """The cells of one row; what is wrong with them is added to `problems`."""

    table: Table
    row: Row
    problems: list[Problem]

    def text(self, column: str) -> str:
        """Return the text of a cell."""
        return self.table.text(self.row, column, self.problems)

    def names(self, column: str) -> frozenset[str]:
        """Return the names in a cell, each with single spaces."""
        return frozenset(self._entries(column))

    def codes(self, column: str, codes: Codes) -> frozenset[str]:
        """Return the codes in a cell."""
        found = set()
        for text in self._entries(column):
            if (code := codes.code(column, text)) is not None:
                found.add(code)
            else:
                place = self.table.place(self.row, column)
                self.problems.append(codes.unknown(column, text, place))
        return frozenset(found)

    def number(self, column: str) -> Fraction | None:
        """Return the number in a cell, exactly; None when there is none."""
        text, most = self.text(column), _MOST[column]
        if not text:
            return None
        written = text.replace(",", ".")
        # First as a float: an exponent may ask for more digits than fit the memory.
        if _NUMBER.fullmatch(written) and float(written) <= most:
            return Fraction(written)
        self._wrong(
            "not_a_number",
            column,
            message(
                "“{text}” is not a number from 0 to {most}.",
                text=text[:_LONGEST_SHOWN],
                most=most,
            ),
            message("Write only the number, for example 1.5, or leave the cell empty."),
        )
        return None

    def yes_or_no(self, column: str) -> bool | None:
        """Return what a cell says; None when it is empty."""
        text = folded(self.text(column))
        if text in _YES or text in _NO:
            return text in _YES
        if text:
            self._wrong(
                "not_yes_or_no",
                column,
                message("“{text}” is neither yes nor no.", text=text[:_LONGEST_SHOWN]),
                message("Write yes or no, or leave the cell empty."),
            )
        return None

    def is_mandated(self, column: str) -> bool:
        """Return whether a rule requires the network: whatever is not voluntary."""
        text = folded(self.text(column))
        return bool(text) and text not in _VOLUNTARY | _NO

    def _entries(self, column: str) -> list[str]:
        parts = (" ".join(part.split()) for part in self.text(column).split(SEPARATOR))
        return [part for part in parts if part]

    def _wrong(self, code: str, column: str, what: Message, remedy: Message) -> None:
        place = self.table.place(self.row, column)
        self.problems.append(Problem(code, place, what, remedy))

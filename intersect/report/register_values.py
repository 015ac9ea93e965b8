"""Values and cuts of a register, in the words and numbers of a reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from babel.dates import get_month_names

from intersect.analysis.explanation.holding_back import SEVERITIES
from intersect.analysis.registers.entry import Unit
from intersect.analysis.severity_scale import (
    Above,
    AtLeast,
    Below,
    Coded,
    Outside,
    Scale,
    Spread,
)
from intersect.language import Language, Message, message, message_n

NO_CUT = "–"
"""No value weighs so much."""


@dataclass(frozen=True)
class ValueWords:
    """How values are written: a language, and what codes mean in a register."""

    language: Language
    words: Mapping[str, Message]

    def value(self, value: Any, unit: Unit) -> str:  # noqa: ANN401 - as the file has it
        """Return a value as the file has it: a number, a share, a list, a condition."""
        match value:
            case {"indicator": code, "months": months}:
                return self._national(code, months)
            case list():
                style = "or" if self.words.keys() >= set(value) else "standard"
                each_in_words = [self.value(each, unit) for each in value]
                return self.language.listed(each_in_words, style)
            case _:
                return self._single(value, unit)

    def cut(self, scale: Scale, severity: int, unit: Unit) -> str:
        """Return what it takes for a severity (1–3) on a scale."""
        match scale:
            case Coded(severities):
                codes = [code for code, each in severities.items() if each == severity]
                words = [self.value(each, "word") for each in codes]
                return self.language.listed(words, "or") if words else NO_CUT
            case Spread(some, high, items):
                limit, least = (
                    (high, items[severity - 2]) if severity > 1 else (some, 1)
                )
                return self._say(
                    message_n(
                        "{value} or more on {count} question",
                        "{value} or more on {count} questions",
                        least,
                        value=self.value(limit, unit),
                    )
                )
            case Outside(bands):
                ends = [self.value(end, unit) for end in bands[severity - 1]]
                return self._say(
                    message(
                        "less than {low}, or {high} and more", low=ends[0], high=ends[1]
                    )
                )
            case Below(cuts) | AtLeast(cuts) | Above(cuts):
                if severity > len(cuts):
                    return NO_CUT
                return self._say(
                    _side(scale, self.value(cuts[severity - 1], unit)),
                )

    def _single(self, value: Any, unit: Unit) -> str:  # noqa: ANN401 - see `value`
        match unit:
            case "as_written":
                return str(value)
            case "word":
                return self._say(self.words[value]) if value in self.words else value
            case "severity":
                return self._say(SEVERITIES[value])
            case "share":
                return self.language.percent(Fraction(value))
            case "decimal":
                return self.language.number(Fraction(value), _decimals(value))
            case "number":
                return self.language.number(value)
            case _:
                return self._say(_counted(int(value), unit))

    def _national(self, code: str, months: list[int]) -> str:
        if not months:
            return self._say(message("{indicator}, all year", indicator=code))
        names = get_month_names("wide", locale=self.language.locale)
        first, last = months[0], months[-1]
        if months != list(range(first, last + 1)):
            listed = self.language.listed([str(names[each]) for each in months])
            return self._say(
                message("{indicator}, {months}", indicator=code, months=listed)
            )
        return self._say(
            message(
                "{indicator}, {first} to {last}",
                indicator=code,
                first=str(names[first]),
                last=str(names[last]),
            )
        )

    def _say(self, said: Message) -> str:
        return self.language.text(said)


def _side(scale: Below | AtLeast | Above, cut: str) -> Message:
    match scale:
        case Below():
            return message("less than {value}", value=cut)
        case AtLeast():
            return message("{value} or more", value=cut)
        case Above():
            return message("more than {value}", value=cut)


def _counted(count: int, unit: Unit) -> Message:
    match unit:
        case "days":
            return message_n("{count} day", "{count} days", count)
        case "months":
            return message_n("{count} month", "{count} months", count)
        case "hours":
            return message_n("{count} hour", "{count} hours", count)
        case "seconds":
            return message_n("{count} second", "{count} seconds", count)
        case _:
            return message_n("{count} point", "{count} points", count)


def _decimals(value: str) -> int:
    return len(value.partition(".")[2])

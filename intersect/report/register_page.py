"""What the page of a register of parameters shows (method H)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any

from intersect.analysis.explanation.holding_back import SEVERITIES
from intersect.analysis.parameter_file import Parameter
from intersect.analysis.registers.entry import Register
from intersect.analysis.severity_scale import GRAVEST, scale_of
from intersect.language import Language, Message, message
from intersect.report.register_values import ValueWords

GROUPS = {
    "facts.FB": message("Facts of the budget"),
    "facts.FI": message("Facts of the information"),
    "facts.FT": message("Facts of the territory"),
    "structure.SI": message("Ties through which information flows"),
    "structure.SB": message("Ties through which resources flow"),
}
"""How the names of indicators begin -> what they are about."""

GRAVE_SINK = "sink.grave_received"
"""Where a cut of SI3 stands: severe is not a share, but giving nothing back."""


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator with what it takes for each severity."""

    code: str
    what: Message
    cuts: tuple[str, ...]
    """For mild, moderate and severe."""
    basis: str


@dataclass(frozen=True)
class Group:
    """Indicators of one source."""

    title: Message
    lines: tuple[IndicatorLine, ...]


@dataclass(frozen=True)
class ParameterLine:
    """A parameter that is no indicator."""

    name: str
    what: Message
    value: str
    basis: str
    effect: Message


@dataclass(frozen=True)
class RegisterPage:
    """A register for readers of `language`."""

    register: Register
    language: Language
    severities = tuple(SEVERITIES[each] for each in range(1, GRAVEST + 1))

    @property
    def title(self) -> Message:
        """Return the page's title."""
        return message("Register of parameters: {subject}", subject=self.register.title)

    @cached_property
    def groups(self) -> list[Group]:
        """The indicators by what they are about; empty where there are none."""
        indicators = self.register.indicators
        found = [each for each in self.register.parameters if each.name in indicators]
        return [
            Group(GROUPS[start], tuple(map(self._indicator_line, members)))
            for start, members in groupby(found, lambda each: _start(each.name))
        ]

    @property
    def lines(self) -> Iterator[ParameterLine]:
        """Yield the other parameters, in the order of the file."""
        for each in self.register.parameters:
            if each.name not in self.register.indicators:
                entry = self.register.entries[each.name]
                value = self._words.value(each.value, entry.unit)
                yield ParameterLine(
                    each.name, entry.what, value, each.basis, entry.effect
                )

    @property
    def _words(self) -> ValueWords:
        return ValueWords(self.language, self.register.words)

    def _indicator_line(self, parameter: Parameter) -> IndicatorLine:
        measured = self.register.indicators[parameter.name]
        value: Any = parameter.value
        scale, code = scale_of(value), parameter.name.partition(".")[2]
        cuts = [
            self._words.cut(scale, severity, measured.unit)
            for severity in range(1, GRAVEST + 1)
        ]
        if code == "SI3":
            cuts[-1] = self._nothing_returned()
        return IndicatorLine(code, measured.what, tuple(cuts), parameter.basis)

    def _nothing_returned(self) -> str:
        values = {each.name: each.value for each in self.register.parameters}
        return self.language.text(
            message("to none, of {least} or more", least=values[GRAVE_SINK])
        )


def _start(name: str) -> str:
    table, _, code = name.partition(".")
    return f"{table}.{code[:2]}"

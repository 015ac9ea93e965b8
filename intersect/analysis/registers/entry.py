"""What a register of parameters is made of, before anything is put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from intersect.analysis.parameter_file import Parameter
from intersect.language import Message

Unit = Literal[
    "number",
    "share",
    "decimal",
    "as_written",
    "days",
    "months",
    "hours",
    "points",
    "seconds",
    "severity",
    "word",
]
"""How readers see a value: a share as a percentage, a cosine with its decimals, an
exponent as the file writes it; `word`: of `Register.words`, else the code itself."""


@dataclass(frozen=True)
class Entry:
    """What readers are told of a parameter."""

    what: Message
    effect: Message
    """What changing it would do."""
    unit: Unit = "number"


@dataclass(frozen=True)
class Measured:
    """What readers are told of an indicator, whose value is a scale of severity."""

    what: Message
    unit: Unit = "share"
    """Of its cuts."""


@dataclass(frozen=True)
class Register:
    """A file of parameters with the texts about each."""

    key: str
    """Name and version, as results carry them: «cuellos/1»."""
    title: Message
    about: Message
    """What rests on it, in a sentence."""
    parameters: tuple[Parameter, ...]
    """In the order of the file."""
    entries: Mapping[str, Entry]
    """By the name of the parameter."""
    indicators: Mapping[str, Measured]
    """By the name of the parameter: those whose value is a scale."""
    words: Mapping[str, Message]
    """What stands in a value as a code -> that code for readers."""

    @property
    def name(self) -> str:
        """Return its name without the version, as in the address of its page."""
        return self.key.partition("/")[0]

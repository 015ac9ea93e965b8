"""Frozen types of the registry: sectors, types of network, terms of their profile."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from intersect.questionnaire.parts import Code, Line, LocalText

Voice = Literal["sector", "organisation"]
"""What counts as one voice (method A.2): sectors, or organisations of one sector."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Sector(_Part):
    """A sector of public or community action."""

    code: Code
    name: LocalText


class NetworkType(_Part):
    """A kind of network: its voice unit and the sectors expected at the table."""

    key: Code
    name: LocalText
    voice: Voice
    expected_sectors: list[Code] = Field(default_factory=list)
    mandate: LocalText | None = None
    questionnaires: list[Code] = Field(min_length=1)


class Term(_Part):
    """A code of a network's profile: a theme, a population or a function."""

    code: Code
    name: LocalText
    also: list[Line] = Field(default_factory=list)
    """Other words that files may have for it; people see none of them."""


class NetworkFile(_Part):
    """What the file of networks declares: sectors, types of network, profile terms."""

    drafts: list[Literal["es", "en", "pt"]] = Field(default_factory=list)
    sectors: list[Sector] = Field(min_length=1)
    network_types: list[NetworkType] = Field(min_length=1)
    themes: list[Term] = Field(default_factory=list)
    populations: list[Term] = Field(default_factory=list)
    functions: list[Term] = Field(default_factory=list)

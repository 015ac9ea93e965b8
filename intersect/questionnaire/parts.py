"""What every part of a questionnaire is made of: codes, texts, rungs and options."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

NS = "NS"
"""«No sé»: an answer of its own, never a missing one."""
NA = "NA"
"""«No aplica»: offered only where the question allows it."""

RUNGS = (0, 1, 2, 3)

Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^(es|en|pt)$")]
LocalText = Annotated[
    dict[LanguageCode, Line],
    Field(min_length=1, json_schema_extra={"additionalProperties": False}),
]
"""One text, side by side in each language."""


class Part(BaseModel):
    """A part of a questionnaire: it never changes, and has no key that is unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Anchor(Part):
    """The behaviour that describes one rung (0–3) of a question."""

    rung: int = Field(ge=0, le=3)
    text: LocalText


class Choice(Part):
    """One option of a closed question, stored as its code."""

    code: Code
    label: LocalText

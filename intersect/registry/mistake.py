"""What is wrong with one field of something in the registry."""

from __future__ import annotations

from dataclasses import dataclass

from intersect.language import Message


@dataclass(frozen=True)
class Mistake:
    """A field that is wrong, why, and what to do; where it is, the asker knows."""

    code: str
    field: str
    what: Message
    remedy: Message

"""A problem in a file or a form: what, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from intersect.language import Message


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong; checks return all of them, never only the first.

    `code` is stable and machine-readable, `place` says where in the reader's own terms
    («line 12, sections › OBJ › OBJ1», «row 4, column sector»); `field` is the name of
    the form field, where there is one, so that a page can link to it.
    """

    code: str
    place: Message | str
    message: Message
    remedy: Message
    field: str = ""

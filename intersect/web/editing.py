"""Correcting a record that somebody else may be correcting at the same time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any, TypeGuard

from flask import request
from wtforms import Field

from intersect.language import Message, message
from intersect.web import forms

STAMP = "_stamp"
"""Field of a form: what its record held when the page was made, one mark a field."""


class EditForm(forms.StaffForm):
    """A form that replaces nothing that its reader has not seen.

    Made with the record's present values (`obj` or `data`), for a post as well. A field
    that somebody else has changed since the page was made is named with what stands
    there now, unless both wrote the same; saving again replaces it.
    """

    @property
    def stamp(self) -> str:
        """Return the marks of what the record holds, for the page to send back."""
        return " ".join(f"{each.name}:{_mark(each)}" for each in self._editable())

    def validate(self, extra_validators: Any = None) -> bool:  # noqa: ANN401 - WTForms' own
        """Return whether the fields are good, and nobody else changed them."""
        is_good = bool(super().validate(extra_validators))
        moved = [each for each in self._moved() if _plain(each.data) != _held(each)]
        for each in moved:
            each.errors = [*each.errors, _meanwhile(each)]
            if _has_lines(held := _held(each)):
                each.description = held
        return is_good and not moved

    def _moved(self) -> list[Field]:
        """Return the fields whose record changed since the page was made."""
        marks = dict(
            each.rpartition(":")[::2] for each in request.form.get(STAMP, "").split()
        )
        return [
            each
            for each in self._editable()
            if marks.get(each.name, _mark(each)) != _mark(each)
        ]

    def _editable(self) -> Iterable[Field]:
        return [
            each for each in self if each.type not in ("CSRFTokenField", "FileField")
        ]


def _mark(field: Field) -> str:
    return hashlib.sha256(repr(_held(field)).encode()).hexdigest()[:12]


def _held(field: Field) -> object:
    """Return what the record holds, not what was posted."""
    return _plain(field.object_data)


def _plain(value: object) -> object:
    """Return a value in one form: nothing is nothing, and a list has no order."""
    if value in (None, "", False):
        return ""
    if isinstance(value, list | tuple | set | frozenset):
        return sorted(map(str, value))
    return str(value)


def _has_lines(held: object) -> TypeGuard[str]:
    """Tell whether a text is too long to be told within a sentence.

    The page shows it beside its field instead, as the field's description.
    """
    return isinstance(held, str) and "\n" in held


def _meanwhile(field: Field) -> Message:
    """Return what stands in a field that somebody else has changed."""
    held = _held(field)
    if _has_lines(held):
        return message(
            "Somebody else has changed this meanwhile: what it says now stands below. "
            "Save again to replace it."
        )
    if not held:
        return message(
            "Somebody else has emptied this meanwhile. Save again to replace it."
        )
    codes = held if isinstance(held, list) else [held]
    choices = getattr(field, "choices", None) or []
    names: dict[str, str | Message] = {str(each.value): each.label for each in choices}
    return message(
        "Somebody else has changed this meanwhile: it says “{text}” now. Save again to "
        "replace it.",
        text=[names.get(str(code), str(code)) for code in codes],
    )

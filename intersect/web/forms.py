"""What all forms for staff have in common: fields, their checks, their problems."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from flask_wtf import FlaskForm
from wtforms import EmailField, Field, PasswordField, StringField, TextAreaField
from wtforms.validators import StopValidation

from intersect.language import Language, Message, message, message_n
from intersect.questionnaire.problem import Problem
from intersect.services.refusal import Refused
from intersect.web.language import reader_language

LINE_LENGTH = 200
TEXT_LENGTH = 4000

WTFORMS_TEXTS = (
    message("Not a valid choice."),
    message_n(
        "'%(value)s' is not a valid choice for this field.",
        "'%(value)s' are not valid choices for this field.",
        1,
    ),
)
"""What WTForms may say by itself of our fields, listed for the catalogue."""

Check = Callable[[Any, Field], None]


class StaffForm(FlaskForm):  # type: ignore[misc]
    """A form that shows why a use case was refused like its own problems."""

    class Meta:
        """WTForms' own few messages come from our catalogue (`WTFORMS_TEXTS`)."""

        def get_translations(self, _form: object) -> Language:
            """Return the reader's language, which has what WTForms asks for."""
            return reader_language()

    @contextmanager
    def refusals(self) -> Iterator[None]:
        """Show why a use case was refused, each problem at its field."""
        try:
            yield
        except Refused as refusal:
            self.show(refusal.problems)

    def show(self, problems: Sequence[Problem]) -> None:
        """Show these problems, each at its field or at the top of the form."""
        for problem in problems:
            text = message(
                "{what} {remedy}", what=problem.message, remedy=problem.remedy
            )
            field = self._fields.get(problem.field)
            if field is None:
                self.form_errors.append(text)
            else:
                field.errors = [*field.errors, text]


class NumberField(StringField):  # type: ignore[misc]
    """A field for a number that may be left empty, with a comma or a point."""

    def __init__(self, label: Message, **kwargs: object) -> None:
        super().__init__(label, render_kw={"inputmode": "decimal"}, **kwargs)

    def process_formdata(self, values: Sequence[str]) -> None:
        """Read what was written; what is no number stays as it was, to be mended."""
        if not values:
            return
        text = tidy(values[0])
        self.data: Any = text or None
        if text:
            try:
                number = float(text.replace(",", "."))
            except ValueError:
                number = math.nan
            if not math.isfinite(number):
                raise ValueError(message("Write a number, as in 1.5."))
            self.data = number

    def _value(self) -> str:
        if isinstance(self.data, float):
            decimals = len(f"{self.data:g}".partition(".")[2])
            return reader_language().number(self.data, decimals)
        return self.data or ""


def line(
    label: Message, missing: Message | None = None, **kwargs: object
) -> StringField:
    """Return a field of one line; `missing` says what to write when it is required."""
    return StringField(
        label, filters=[tidy], validators=_checks(missing, LINE_LENGTH), **kwargs
    )


def email(label: Message, missing: Message, use: str = "email") -> EmailField:
    """Return a field for an e-mail address, which the use case judges.

    `use` is what browsers may fill in: by themselves, only the reader's own address.
    """
    return EmailField(
        label,
        filters=[tidy],
        validators=_checks(missing, LINE_LENGTH),
        render_kw={"autocomplete": use},
    )


def password(label: Message, use: str, *checks: Check) -> PasswordField:
    """Return a field for a password; `use` is what browsers may fill in."""
    return PasswordField(
        label, validators=list(checks), render_kw={"autocomplete": use}
    )


def code(label: Message, missing: Message) -> StringField:
    """Return a field for the code of a second step, however it is spaced."""
    return StringField(
        label,
        filters=[lambda text: "".join((text or "").split())],
        validators=_checks(missing, LINE_LENGTH),
        render_kw={"autocomplete": "one-time-code", "inputmode": "numeric"},
    )


def paragraph(label: Message, missing: Message | None = None) -> TextAreaField:
    """Return a field of several lines."""
    return TextAreaField(
        label, filters=[stripped], validators=_checks(missing, TEXT_LENGTH)
    )


def filled(missing: Message) -> Check:
    """Return the check that something was given."""

    def check(_form: object, field: Field) -> None:
        if not field.data:
            field.errors = []
            raise StopValidation(missing)

    return check


def tidy(text: str | None) -> str:
    """Return one line without spaces at its ends or repeated inside."""
    return " ".join(_printable(text).split())


def stripped(text: str | None) -> str:
    """Return a text without empty lines around it."""
    return _printable(text).replace("\r\n", "\n").strip()


def _printable(text: str | None) -> str:
    """Return a text in one spelling, without what no database and no page can show."""
    whole = unicodedata.normalize("NFC", text or "")
    return "".join(c for c in whole if c.isspace() or unicodedata.category(c) != "Cc")


def _checks(missing: Message | None, longest: int) -> list[Check]:
    def short(_form: object, field: Field) -> None:
        if len(field.data or "") > longest:
            raise StopValidation(message("Write {n} characters at most.", n=longest))

    return [filled(missing), short] if missing else [short]

"""The language in which the command line speaks."""

from __future__ import annotations

import gettext
import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import click

from intersect.language import DEFAULT_LANGUAGE, Language, Message, language, message
from intersect.paths import translations
from intersect.settings import SettingsError, language_in

TYPE_NAMES: Mapping[type[click.ParamType[Any]], Message] = {
    click.types.IntParamType: message("integer"),
    click.types.IntRange: message("integer"),
    click.types.StringParamType: message("text"),
}
"""What click calls the kinds of value in help and refusals, always in English."""


@cache
def reader() -> Language:
    """Return the reader's language: INTERSECT_LANGUAGE, else the default.

    One that is unknown is refused when a command is run; until then, as while help is
    put together, the default has to do.
    """
    try:
        return language(language_in(os.environ))
    except SettingsError:
        return language(DEFAULT_LANGUAGE)


def require_language() -> None:
    """End the program when INTERSECT_LANGUAGE names an unknown language."""
    try:
        language_in(os.environ)
    except SettingsError as error:
        raise click.ClickException(said(error.what)) from error


def said(text: Message | str) -> str:
    """Return a message in the reader's language."""
    return reader().text(text)


def command(purpose: Message) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a function a command whose help is in the reader's language."""
    options = said(message("[OPTIONS]"))
    return click.command(help=said(purpose), options_metavar=options)


def teach_click() -> None:
    """Make click itself («Usage», «Missing option»…) speak the reader's language.

    Click asks the standard `gettext`, which looks for the catalogue of the program in
    the language that the environment names.
    """
    gettext.bindtextdomain("messages", str(translations()))
    os.environ["LANGUAGE"] = reader().code
    for kind, name in TYPE_NAMES.items():
        kind.name = said(name)

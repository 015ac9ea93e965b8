"""The language in which the command line speaks."""

from __future__ import annotations

import gettext
import os
from collections.abc import Callable
from functools import cache
from typing import Any

import click

from intersect.language import (
    DEFAULT_LANGUAGE,
    LANGUAGES,
    Language,
    Message,
    language,
    message,
)
from intersect.paths import translations

SETTING = "INTERSECT_LANGUAGE"


@cache
def reader() -> Language:
    """Return the reader's language: INTERSECT_LANGUAGE, else the default."""
    code = os.environ.get(SETTING, "")
    return language(code if code in LANGUAGES else DEFAULT_LANGUAGE)


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

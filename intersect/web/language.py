"""The reader's language in a request, and what templates use to write in it."""

from __future__ import annotations

from jinja2 import Environment

from intersect.language import DEFAULT_LANGUAGE, Language, language
from intersect.report.environment import prepare


def reader_language() -> Language:
    """Return the language this request is answered in: so far the complete one."""
    return language(DEFAULT_LANGUAGE)


def prepare_templates(environment: Environment) -> None:
    """Let the app's templates write in the reader's language."""
    prepare(environment, reader_language)

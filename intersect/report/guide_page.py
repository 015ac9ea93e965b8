"""The guides for coordinators, evaluators and respondents: their Markdown as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from intersect.language import DEFAULT_LANGUAGE
from intersect.paths import shipped

if TYPE_CHECKING:
    from markdown_it.token import Token

GUIDES: Mapping[str, Mapping[str, str]] = {
    "coordinator": {"es": "coordinacion", "en": "coordinator"},
    "respondent": {"es": "respuesta", "en": "respondent"},
    "evaluator": {"es": "evaluacion", "en": "evaluator"},
}
"""Whom a guide is for -> language -> the name of its file."""

CLASSES = {
    "h2": "govuk-heading-m",
    "p": "govuk-body",
    "ul": "govuk-list govuk-list--bullet",
    "ol": "govuk-list govuk-list--number",
    "img": "guide__picture",
}


@dataclass(frozen=True)
class GuidePage:
    """A guide, in the reader's language or, where it is not written in it, Spanish."""

    language: str
    title: str
    sections: tuple[tuple[str, str], ...]
    """Place in the page and heading of each."""
    body: Markup


def guides_folder() -> Path:
    """Return where the guides and their pictures are."""
    return shipped("docs") / "guides"


@cache
def guide_page(audience: str, language: str) -> GuidePage:
    """Return a guide; an audience that has none is a KeyError."""
    # Imported here: most starts of the program show no guide.
    from markdown_it import MarkdownIt

    files = GUIDES[audience]
    written = language if language in files else DEFAULT_LANGUAGE
    text = (guides_folder() / f"{files[written]}.md").read_text(encoding="utf-8")
    reader = MarkdownIt("commonmark", {"html": False})
    tokens = reader.parse(text)
    heading, title, _end, *body = tokens
    if heading.tag != "h1":
        raise ValueError(f"{files[written]}.md begins with its title")
    return GuidePage(
        written,
        title.content,
        _dressed(body),
        Markup(reader.renderer.render(body, reader.options, {})),
    )


def _dressed(tokens: Sequence[Token]) -> tuple[tuple[str, str], ...]:
    """Give the tags their classes and the headings their places; return these."""
    sections: list[tuple[str, str]] = []
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        for each in (token, *(token.children or ())):
            if each.nesting >= 0 and each.tag in CLASSES:
                each.attrSet("class", CLASSES[each.tag])
        if token.type == "heading_open" and following is not None:
            place = f"section-{len(sections) + 1}"
            token.attrSet("id", place)
            sections.append((place, following.content))
    return tuple(sections)

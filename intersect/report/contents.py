"""What the document of a network contains, for the list on its cover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intersect.language import Message, message

if TYPE_CHECKING:
    from intersect.report.diagnostic_page import DiagnosticPage


@dataclass(frozen=True)
class Chapter:
    """A section of a document: where it stands, and its heading."""

    place: str
    heading: Message


def network_chapters(page: DiagnosticPage) -> Iterator[Chapter]:
    """Yield the sections of a network's document, as its templates print them."""
    if page.has_level:
        yield Chapter("result", message("Result"))
        yield Chapter("next-level", _next_level(page))
        yield PROFILE
        if page.next_level:
            yield Chapter("holding-back", message("What holds the level back"))
        if page.diagnostic.findings:
            yield Chapter("findings", message("What the facts and the ties add"))
        if page.trend:
            yield TREND
        yield Chapter("agreement", message("Do the answers agree?"))
        yield Chapter("declared", message("What its members call it"))
        yield Chapter("milestones", message("Eleven milestones"))
    else:
        yield Chapter("result", message("Insufficient data"))
        if page.shows_results:
            yield PROFILE
        if page.trend:
            yield TREND
    yield Chapter("participation", message("Who has answered"))
    yield Chapter("reading", message("How to read this"))
    yield Chapter("about", message("About this diagnostic"))
    if page.shows_results:
        yield Chapter("items", message("Annex: item by item"))
    yield Chapter("minutes", message("Minutes of the conversation"))


TREND = Chapter("trend", message("Since the waves before"))
PROFILE = Chapter("profile", message("Profile of the dimensions"))


def _next_level(page: DiagnosticPage) -> Message:
    if page.next_level is None:
        return message("The highest level")
    return message("What is missing to reach the level {level}", level=page.next_level)

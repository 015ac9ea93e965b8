"""How complete each language is, and whether a person has checked it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from babel.messages.mofile import read_mo
from pydantic import BaseModel

from intersect.catalog import Catalog
from intersect.language import (
    DRAFTS,
    LANGUAGES,
    SOURCE_LANGUAGE,
    Message,
    message,
)
from intersect.paths import translations


@dataclass(frozen=True)
class Standing:
    """How far one language is with a set of texts."""

    code: str
    missing: int
    is_draft: bool


@dataclass(frozen=True)
class Part:
    """A set of texts that is translated as a whole."""

    name: Message
    texts: int
    standings: tuple[Standing, ...]
    """One for each language, in their order."""


def list_parts(catalog: Catalog) -> Iterator[Part]:
    """Return the interface, every version of a questionnaire, and the networks."""
    yield _interface()
    for each in catalog.shipped:
        asked = each.questionnaire
        name = message(
            "Questionnaire {title}, version {version}",
            title=asked.title,
            version=asked.version,
        )
        yield _part(name, local_texts(asked), asked.drafts)
    networks = [*catalog.sectors, *catalog.network_types]
    name = message("Sectors and types of network")
    texts = [text for each in networks for text in local_texts(each)]
    yield _part(name, texts, catalog.network_drafts)


def local_texts(part: object) -> Iterator[Mapping[str, str]]:
    """Find the texts of a questionnaire, or of a part of one, in all languages."""
    match part:
        case BaseModel():
            for name in type(part).model_fields:
                yield from local_texts(getattr(part, name))
        case list():
            for each in part:
                yield from local_texts(each)
        case dict():
            yield part


def _interface() -> Part:
    translated = {code: _translated(code) for code in LANGUAGES}
    every = frozenset[object]().union(*translated.values())
    translated[SOURCE_LANGUAGE] = every
    return Part(
        message("Interface"),
        len(every),
        tuple(
            Standing(code, len(every - texts), code in DRAFTS)
            for code, texts in translated.items()
        ),
    )


def _translated(code: str) -> frozenset[object]:
    """Return the messages that a compiled catalogue has."""
    file = translations() / code / "LC_MESSAGES" / "messages.mo"
    if not file.exists():
        return frozenset()
    with file.open("rb") as opened:
        # A message that counts has two texts, in a list.
        found = (each.id for each in read_mo(opened))
        return frozenset(
            each if isinstance(each, str) else tuple(each) for each in found if each
        )


def _part(
    name: Message, texts: Iterable[Mapping[str, str]], drafts: Iterable[str]
) -> Part:
    texts = list(texts)
    return Part(
        name,
        len(texts),
        tuple(
            Standing(
                code, sum(not each.get(code) for each in texts), code in set(drafts)
            )
            for code in LANGUAGES
        ),
    )

"""What must hold in the file of sectors and network types."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from intersect.language import DEFAULT_LANGUAGE, LANGUAGES, message
from intersect.questionnaire.consistency import (
    check_drafts,
    check_languages,
    check_unique,
    listed,
    named,
)
from intersect.questionnaire.mismatch import Format, read_typed, suggestion
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.source import Path, Source
from intersect.registry.model import NetworkFile, NetworkType, Sector, Term
from intersect.registry.names import folded

TERMS = ("themes", "populations", "functions")
"""The closed lists of a network's profile."""

NETWORKS = Format(
    NetworkFile,
    {
        "sectors": Sector,
        "network_types": NetworkType,
        **{name: Term for name in TERMS},
    },
)


def check_networks(
    data: object, questionnaires: Collection[str], source: Source
) -> tuple[NetworkFile | None, list[Problem]]:
    """Return what the file declares, None where its types do not fit, and all problems.

    `questionnaires` are the ids that exist. Texts may be in any language besides the
    default one.
    """
    networks, problems = read_typed(NETWORKS, data, source)
    sectors = named(data, (), "sectors", "code")
    problems += check_unique(sectors, source)
    problems += check_unique(named(data, (), "network_types", "key"), source)
    for terms in TERMS:
        problems += check_unique(_words(data, terms), source, same=folded)
    problems += check_languages(data, (DEFAULT_LANGUAGE,), source, allowed=LANGUAGES)
    problems += check_drafts(data, LANGUAGES, source)
    codes = {str(code) for _, code in sectors}
    for path, kind in listed(data, (), "network_types"):
        problems += _expected_sectors(kind, path, codes, source)
        problems += _questionnaires(kind, path, questionnaires, source)
    return networks, problems


def _words(data: object, terms: str) -> list[tuple[Path, object]]:
    """Return the codes of a list, then their other words: each means one thing."""
    return named(data, (), terms, "code") + [
        word
        for path, entry in listed(data, (), terms)
        for word in listed(entry, path, "also")
    ]


def _expected_sectors(
    kind: object, path: Path, sectors: Collection[str], source: Source
) -> Iterator[Problem]:
    entries = listed(kind, path, "expected_sectors")
    yield from check_unique(entries, source)
    for place, code in entries:
        if isinstance(code, str) and code not in sectors:
            yield Problem(
                "undeclared_sector",
                source.place(place),
                message("{code} is not among the sectors of the file.", code=code),
                suggestion(code, sectors),
            )


def _questionnaires(
    kind: object, path: Path, questionnaires: Collection[str], source: Source
) -> Iterator[Problem]:
    entries = listed(kind, path, "questionnaires")
    yield from check_unique(entries, source)
    for place, name in entries:
        if isinstance(name, str) and name not in questionnaires:
            yield Problem(
                "unknown_questionnaire",
                source.place(place),
                message(
                    "No file in this folder holds the questionnaire {name}.", name=name
                ),
                suggestion(name, questionnaires),
            )

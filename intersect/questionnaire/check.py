"""What must hold in a questionnaire's file: its types, and what types cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.language import DEFAULT_LANGUAGE, message
from intersect.questionnaire.check_facts import check_facts, check_pairs
from intersect.questionnaire.consistency import (
    check_drafts,
    check_languages,
    check_unique,
    entries_of,
    listed,
    named,
    value_of,
)
from intersect.questionnaire.mismatch import Format, read_typed, suggestion
from intersect.questionnaire.model import (
    ChoiceQuestion,
    Dimension,
    GridQuestion,
    LadderQuestion,
    Minutes,
    Questionnaire,
    Section,
)
from intersect.questionnaire.network_questions import (
    NAME,
    FactField,
    FactsQuestion,
    PairsQuestion,
    TieItem,
    TiesQuestion,
)
from intersect.questionnaire.parts import RUNGS, Anchor, Choice
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.source import Path, Source
from intersect.questionnaire.source_fields import BASIS, DOCUMENT, YEAR

QUESTIONNAIRE = Format(
    Questionnaire,
    {
        "minutes": Minutes,
        "dimensions": Dimension,
        "sections": Section,
        "ladder": LadderQuestion,
        "choice": ChoiceQuestion,
        "grid": GridQuestion,
        "facts": FactsQuestion,
        "ties": TiesQuestion,
        "items": TieItem,
        "pairs": PairsQuestion,
        "fields": FactField,
        "once": FactField,
        "anchors": Anchor,
        "choices": Choice,
        "rows": Choice,
    },
)

RESERVED = ("comment", "evidence", DOCUMENT, YEAR, BASIS)
"""What follows a question's id in the fields of a form: no row can be called so."""
RESERVED_SECTIONS = (
    "review", "submit", "receipt", "copy", "not-mine", "mine", "renewal", "code",
    "start", "leave", "results", "my-data", "pass-on", "passed-on",
)  # fmt: skip
"""The pages beside the sections in a respondent's addresses."""
RESERVED_QUESTIONS = (
    "network", "respondent", "sector", "organisation", "territory", "csrf_token",
)  # fmt: skip
"""The other columns of answer files, and the other field of a form."""


def check_questionnaire(
    data: object, source: Source
) -> tuple[Questionnaire | None, list[Problem]]:
    """Return the questionnaire, None where its types do not fit, and all problems.

    `data` is what the file holds: mappings, lists, texts, numbers and truth values.
    """
    questionnaire, problems = read_typed(QUESTIONNAIRE, data, source)
    problems += _file_name(data, source)
    problems += _languages(data, source)
    problems += _minutes(data, source)
    problems += check_unique(named(data, (), "dimensions", "code"), source)
    problems += _sections(data, source)
    problems += _question_names(data, source)
    problems += check_pairs(list(_questions(data)), source)
    for path, question in _questions(data):
        problems += _dimension(question, path, data, source)
        problems += check_facts(question, path, data, source)
        problems += _anchors(question, path, source)
        problems += _codes(question, path, source)
        problems += _ties(question, path, data, source)
    return questionnaire, problems


def _questions(data: object) -> Iterator[tuple[Path, Any]]:
    for path, section in listed(data, (), "sections"):
        yield from listed(section, path, "questions")


def _question_ids(data: object) -> Iterator[tuple[Path, Any]]:
    for path, section in listed(data, (), "sections"):
        yield from named(section, path, "questions", "id")


def _sections(data: object, source: Source) -> Iterator[Problem]:
    ids = named(data, (), "sections", "id")
    yield from check_unique(ids, source)
    for path, name in ids:
        if name in RESERVED_SECTIONS:
            yield Problem(
                "reserved_code",
                source.place(path),
                message("A section cannot have the id {id}.", id=name),
                message(
                    "Choose another id: a page of the site already has this address."
                ),
            )


def _question_names(data: object, source: Source) -> Iterator[Problem]:
    """Answer files tell their columns apart without regard to capital letters."""
    ids = list(_question_ids(data))
    yield from check_unique(ids, source, same=str.casefold)
    for path, name in ids:
        if isinstance(name, str) and name.casefold() in RESERVED_QUESTIONS:
            yield Problem(
                "reserved_code",
                source.place(path),
                message("A question cannot have the id {id}.", id=name),
                message(
                    "Choose another id: forms and answer files already use this name."
                ),
            )


def _file_name(data: object, source: Source) -> Iterator[Problem]:
    name, version = value_of(data, "id"), value_of(data, "version")
    stem = f"{name}-{version}"
    if isinstance(name, str) and isinstance(version, int) and stem != source.stem:
        yield Problem(
            "file_name",
            source.place(("id",)),
            message(
                "The file is called {file}, but its id and version say {stem}.",
                file=source.stem,
                stem=stem,
            ),
            message("Call the file {stem}.yaml, or correct id or version.", stem=stem),
        )


def _languages(data: object, source: Source) -> Iterator[Problem]:
    entries = listed(data, (), "languages")
    languages = entries_of(data, "languages")
    yield from check_unique(entries, source)
    yield from check_languages(data, languages, source)
    yield from check_drafts(data, languages, source)
    if languages and DEFAULT_LANGUAGE not in languages:
        yield Problem(
            "no_default_language",
            source.place(("languages",)),
            message("{code} is not among the languages.", code=DEFAULT_LANGUAGE),
            message(
                "Add {code}: it is shown where a reader's language is missing.",
                code=DEFAULT_LANGUAGE,
            ),
        )


def _minutes(data: object, source: Source) -> Iterator[Problem]:
    minutes = value_of(data, "minutes")
    least, most = value_of(minutes, "least"), value_of(minutes, "most")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        yield Problem(
            "minutes_order",
            source.place(("minutes", "least")),
            message("{least} is more than {most}.", least=least, most=most),
            message("Write the smaller number of minutes in least."),
        )


def _dimension(
    question: object, path: Path, data: object, source: Source
) -> Iterator[Problem]:
    code = value_of(question, "dimension")
    known = [each for _, each in named(data, (), "dimensions", "code")]
    if isinstance(code, str) and code not in known:
        yield Problem(
            "undeclared_dimension",
            source.place((*path, "dimension")),
            message("{code} is not among the dimensions of the file.", code=code),
            suggestion(code, [each for each in known if isinstance(each, str)]),
        )


def _anchors(question: object, path: Path, source: Source) -> Iterator[Problem]:
    if not isinstance(value_of(question, "anchors"), list):
        return
    seen: list[int] = []
    for place, rung in named(question, path, "anchors", "rung"):
        if rung not in RUNGS:
            continue
        if rung in seen:
            yield Problem(
                "repeated_anchor",
                source.place(place),
                message("Rung {rung} already has its anchor.", rung=rung),
                message("Number the anchors 0, 1, 2, 3, each once."),
            )
        elif seen and rung < max(seen):
            yield Problem(
                "anchor_order",
                source.place(place),
                message(
                    "Rung {rung} comes after rung {last}.", rung=rung, last=seen[-1]
                ),
                message("Write the anchors from rung 0 to rung 3."),
            )
        seen.append(rung)
    for rung in RUNGS:
        if rung not in seen:
            yield Problem(
                "missing_anchor",
                source.place((*path, "anchors")),
                message("The anchor of rung {rung} is missing.", rung=rung),
                message("Write the text that describes rung {rung}.", rung=rung),
            )


def _choices(part: object, path: Path, source: Source) -> Iterator[Problem]:
    if len(entries_of(part, "choices")) == 1:
        yield Problem(
            "too_few",
            source.place((*path, "choices")),
            message("There is only one choice."),
            message("Write at least two."),
        )
    yield from check_unique(named(part, path, "choices", "code"), source)


def _codes(question: object, path: Path, source: Source) -> Iterator[Problem]:
    rows = named(question, path, "rows", "code")
    fields = [
        *named(question, path, "once", "code"),
        *named(question, path, "fields", "code"),
    ]
    yield from _choices(question, path, source)
    yield from check_unique(rows, source)
    yield from check_unique(fields, source)
    for place, code in (*rows, *fields):
        if code in RESERVED:
            yield _taken(place, code, source)


def _taken(place: Path, code: str, source: Source) -> Problem:
    return Problem(
        "reserved_code",
        source.place(place),
        message("A row or field cannot have the code {code}.", code=code),
        message("Choose another code: forms already use this name."),
    )


def _ties(
    question: object, path: Path, data: object, source: Source
) -> Iterator[Problem]:
    """Ties are asked of members, apart from what gives a level."""
    codes = named(question, path, "items", "code")
    yield from check_unique(codes, source)
    yield from (_taken(place, code, source) for place, code in codes if code == NAME)
    for place, item in listed(question, path, "items"):
        yield from _choices(item, place, source)
    kinds = [value_of(each, "kind") for _, each in _questions(data)]
    is_alone = "ladder" not in kinds and value_of(data, "respondent") != "network"
    if value_of(question, "kind") == "ties" and not is_alone:
        yield Problem(
            "ties_alone",
            source.place((*path, "kind")),
            message("Ties cannot be asked here."),
            message("Ask each member for them, in a file without scored questions."),
        )

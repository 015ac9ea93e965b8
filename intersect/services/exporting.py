"""Every answer in plain files, with the codebook: nobody has to stay for their data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from intersect.catalog import Catalog, Shipped
from intersect.exchange import raw_guide
from intersect.exchange.answer_columns import WHO, answer_columns
from intersect.exchange.codebook import question_rows
from intersect.exchange.raw_files import RawFiles
from intersect.exchange.raw_readme import readme
from intersect.language import LANGUAGES, Language, language
from intersect.services import exported_rows
from intersect.services.exported_rows import Cells
from intersect.storage import audit, raw_rows
from intersect.storage.raw_rows import Asked


@dataclass(frozen=True)
class Export:
    """What an export is made from."""

    connection: Connection
    """A snapshot of the database: the files fit together while people go on."""
    catalog: Catalog
    now: datetime
    reader: Language
    """Who reads the explanations; the codebook is in every language."""
    with_names: bool
    """Whether the names and contacts of the members are in it."""


Watch = Callable[[int, int], None]
"""Told how many files of how many are written."""


def write_export(export: Export, files: RawFiles, watch: Watch) -> Mapping[str, int]:
    """Write every file of an export; return the number of rows of each table."""
    asked = raw_rows.list_asked(export.connection)
    tables = [*_answers(export, asked), *_registry(export), *_meanings(export, asked)]
    written = {}
    for number, (name, header, rows) in enumerate(tables, start=1):
        written[name] = files.add_rows(name, header, rows)
        watch(number, len(tables))
    for shipped in _shipped(export, asked):
        name = shipped.questionnaire.key.replace("/", "-")
        files.add_text(f"questionnaires/{name}.yaml", shipped.text)
    at = export.reader.moment(export.now, export.now.tzinfo or UTC, "long")
    commands = [_command(each) for each in asked]
    page = readme(at, commands, export.reader, with_names=export.with_names)
    files.add_text(raw_guide.README, page)
    return written


def note_export(
    session: Session, written: Mapping[str, int], *, with_names: bool
) -> None:
    """Note in the audit that individual answers left the program, and how many."""
    audit.add_event(
        session,
        None,
        "exported",
        ("answers", "all"),
        responses=written[raw_guide.RESPONSES],
        with_names=with_names,
    )


_Table = tuple[str, list[str], Iterable[Cells]]


def _answers(export: Export, asked: Iterable[Asked]) -> Iterator[_Table]:
    connection, now = export.connection, export.now
    private = exported_rows.private_items(
        each.questionnaire for each in _shipped(export, asked)
    )
    for each in asked:
        shipped = export.catalog.get(each.questionnaire, each.version)
        columns = answer_columns(shipped.questionnaire)
        seats = raw_rows.read_seats(connection, each)
        yield (
            f"answers_wide_{_stem(each)}.csv",
            [*WHO, *(column.name for column in columns)],
            exported_rows.wide_rows(seats, columns, now),
        )
        asked_again = raw_rows.read_seats(connection, each)
        yield (
            f"roster_{_stem(each)}.csv",
            raw_guide.header(raw_guide.ROSTER),
            exported_rows.roster_rows(asked_again, now),
        )
    responses = raw_rows.read_responses(connection)
    yield _table(raw_guide.LONG, exported_rows.long_rows(responses, private))
    again = raw_rows.read_responses(connection)
    yield _table(raw_guide.RESPONSES, exported_rows.response_rows(again, now))
    steps = raw_rows.read_history(connection)
    yield _table(raw_guide.HISTORY, exported_rows.history_rows(steps, private))


def _registry(export: Export) -> Iterator[_Table]:
    yield _table(
        raw_guide.NETWORKS,
        (
            [" ".join(cell) if isinstance(cell, list) else cell for cell in row]
            for row in raw_rows.read_networks(export.connection)
        ),
    )
    yield _table(raw_guide.COLLECTIONS, raw_rows.read_campaigns(export.connection))
    header = raw_guide.header(raw_guide.MEMBERS)
    kept = len(header) - (0 if export.with_names else len(raw_guide.PERSONAL))
    yield (
        raw_guide.MEMBERS,
        header[:kept],
        (row[:kept] for row in raw_rows.read_members(export.connection)),
    )


def _meanings(export: Export, asked: Iterable[Asked]) -> Iterator[_Table]:
    yield _table(raw_guide.CODEBOOK, _codebook(_shipped(export, asked)))
    yield _table(raw_guide.CODES, _codes(export.catalog))
    yield _table(raw_guide.COLUMNS, raw_guide.columns_rows(export.reader))


def _codebook(asked: Iterable[Shipped]) -> Iterator[Cells]:
    for shipped in asked:
        questionnaire = shipped.questionnaire
        for code in questionnaire.languages:
            columns = answer_columns(questionnaire)
            for row in question_rows(questionnaire, columns, language(code)):
                yield (questionnaire.id, questionnaire.version, code, *row)


def _codes(catalog: Catalog) -> Iterator[Cells]:
    names = {
        "sector": {each.code: each.name for each in catalog.sectors},
        "type": {each.key: each.name for each in catalog.network_types},
    }
    for code in LANGUAGES:
        reader = language(code)
        for column, local in names.items():
            for key, texts in local.items():
                yield column, key, code, reader.local(texts)
        for column, said in raw_guide.MEANINGS.items():
            for key, meaning in said.items():
                yield column, key, code, reader.text(meaning)


def _shipped(export: Export, asked: Iterable[Asked]) -> list[Shipped]:
    """Return each questionnaire that was asked, once."""
    keys = dict.fromkeys((each.questionnaire, each.version) for each in asked)
    return [export.catalog.get(*key) for key in keys]


def _stem(asked: Asked) -> str:
    voice = "" if asked.voice == "sector" else f"_{asked.voice}"
    return f"{asked.questionnaire}-{asked.version}{voice}"


def _command(asked: Asked) -> str:
    """Return what scores a wide file as the site does."""
    stem = _stem(asked)
    voice = "" if asked.voice == "sector" else f" --voice {asked.voice}"
    return (
        f"intersect score answers_wide_{stem}.csv --roster roster_{stem}.csv{voice} "
        f"--questionnaire {asked.questionnaire}-{asked.version}"
    )


def _table(name: str, rows: Iterable[Cells]) -> _Table:
    return name, raw_guide.header(name), rows

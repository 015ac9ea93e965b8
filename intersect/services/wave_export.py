"""A wave taken away for analysis: tables, codebook, registers and a manifest."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from intersect.catalog import Catalog
from intersect.exchange.answer_columns import answer_columns
from intersect.exchange.codebook import question_rows
from intersect.exchange.data_columns import Cells, DataColumn, is_text, stats_names
from intersect.exchange.data_files import (
    DataFormat,
    DataOptions,
    Separator,
    TableFile,
    csv_file,
    data_files,
)
from intersect.exchange.data_readme import data_readme
from intersect.language import Language, message
from intersect.services.wave_manifest import (
    REGISTERS,
    Sizes,
    files_of,
    register_key,
    register_text,
)
from intersect.services.wave_tables import (
    COMMENTS,
    Pseudonym,
    WaveTable,
    comment_rows,
    in_parts,
    rows_of,
    wave_table,
)
from intersect.storage import tables, wave_rows
from intersect.storage.wave_rows import AskedVersion
from intersect.storage.waves import Territories

MANIFEST = "manifest.json"
_OF_OWNER, _OPENED_BY_OWNER = 0o600, 0o700
TEXTS = ("comments and evidence", "facts that are texts")
"""What only evaluators get."""

Watch = Callable[[int], None]
"""Told how many responses were read so far."""


@dataclass(frozen=True)
class WaveExport:
    """What an export is made from, and what was chosen."""

    connection: Connection
    """A snapshot of the database: the tables fit together while people go on."""
    catalog: Catalog
    wave: tables.Wave
    now: datetime
    pseudonym: Pseudonym
    reader: Language
    formats: Sequence[DataFormat]
    separator: Separator
    reach: Territories
    """The communes that are in it; None: all."""
    with_texts: bool
    """Whether what people wrote is in it: for evaluators only."""


@dataclass
class _Counted:
    """Responses read so far, over all tables."""

    watch: Watch
    read: int = 0

    def each(self, rows: Iterator[Any]) -> Iterator[Any]:
        for row in rows:
            self.read += 1
            yield row

    def tell(self) -> None:
        self.watch(self.read)


def count_work(export: WaveExport) -> int:
    """Return how many responses will be read."""
    found = wave_rows.count_responses(export.connection, export.wave.id, export.reach)
    return found * (2 if export.with_texts else 1)


def write_wave_export(export: WaveExport, folder: Path, watch: Watch) -> int:
    """Write every file of an export into an empty folder; return the rows of answers.

    The manifest is written last: a folder without one is not whole.
    """
    versions = wave_rows.list_versions(export.connection, export.wave.id, export.reach)
    counted = _Counted(watch)
    rows: Sizes = {}
    made: dict[str, WaveTable] = {}
    for questionnaire, group in groupby(versions, key=lambda each: each.questionnaire):
        asked = [export.catalog.get(questionnaire, each.version) for each in group]
        table = wave_table(
            [each.questionnaire for each in asked],
            export.catalog,
            export.reader,
            with_texts=export.with_texts,
        )
        made[questionnaire] = table
        rows |= _write_answers(export, folder, questionnaire, table, counted)
        if export.with_texts:
            rows |= _write_comments(export, folder, questionnaire, table, counted)
        for each in asked:
            name = each.questionnaire.key.replace("/", "-")
            _write_text(folder / "questionnaires" / f"{name}.yaml", each.text)
    _write_codebook(export, folder, made)
    for register in REGISTERS:
        _write_text(folder / "methods" / register, register_text(register))
    page = data_readme(export.reader, with_texts=export.with_texts)
    _write_text(folder / "README.txt", page)
    whole = _manifest(export, versions, made) | {"files": files_of(folder, rows)}
    _write_text(folder / MANIFEST, json.dumps(whole, ensure_ascii=False, indent=2))
    for path in folder.rglob("*"):
        path.chmod(_OF_OWNER if path.is_file() else _OPENED_BY_OWNER)
    return sum(
        count for name, (count, _) in rows.items() if name.startswith("answers_")
    )


def _write_answers(
    export: WaveExport,
    folder: Path,
    questionnaire: str,
    table: WaveTable,
    counted: _Counted,
) -> Sizes:
    reader, name = export.reader, f"answers_{questionnaire}"
    newest = table.versions[0]
    options = DataOptions(
        export.separator,
        reader.text(message("Answers")),
        reader.text(message("Codebook")),
        _codebook(reader, {questionnaire: table}, export.with_texts),
    )
    file = TableFile(name, table.columns, reader.local(newest.title))
    rows = 0
    with data_files(folder, file, export.formats, options) as add:
        for part in in_parts(_rows(export, questionnaire, table, counted, rows_of)):
            add(part)
            rows += len(part)
            counted.tell()
    counted.tell()
    return {name: (rows, len(table.columns))}


def _write_comments(
    export: WaveExport,
    folder: Path,
    questionnaire: str,
    table: WaveTable,
    counted: _Counted,
) -> Sizes:
    """Write what people wrote: as CSV, the one format for every length of text."""
    name, rows = f"comments_{questionnaire}", 0
    columns = [DataColumn(each, each, "text") for each in COMMENTS]
    # Counted with the answers.
    again = WaveTable(table.versions, table.asked, table.who)
    with csv_file(folder / f"{name}.csv", columns, export.separator) as add:
        for part in in_parts(
            _rows(export, questionnaire, again, counted, comment_rows)
        ):
            add(part)
            rows += len(part)
            counted.tell()
    counted.tell()
    return {name: (rows, len(columns))}


def _rows(
    export: WaveExport,
    questionnaire: str,
    table: WaveTable,
    counted: _Counted,
    made: Callable[..., Iterator[Cells]],
) -> Iterator[Cells]:
    responses = wave_rows.read_responses(
        export.connection, export.wave.id, questionnaire, export.reach
    )
    return made(table, counted.each(responses), export.pseudonym, export.now)


def _write_codebook(
    export: WaveExport, folder: Path, made: dict[str, WaveTable]
) -> None:
    heads, *rows = _codebook(export.reader, made, export.with_texts)
    columns = [DataColumn(each, each, "text") for each in heads]
    with csv_file(folder / "codebook.csv", columns, export.separator) as add:
        add(rows)


def _codebook(
    reader: Language, made: dict[str, WaveTable], with_texts: bool
) -> list[Sequence[str]]:
    """Return every column with each code and what it means, below the headings."""
    heads = ("questionnaire", "version", "column", "stats_name", "dimension")
    rows: list[Sequence[str]] = [(*heads, "question", "code", "number", "meaning")]
    for questionnaire, table in made.items():
        stats = dict(
            zip(
                [each.name for each in table.columns],
                stats_names(table.columns),
                strict=True,
            )
        )
        for each in table.who:
            rows += (
                (questionnaire, "", each.name, stats[each.name], "")
                + (each.label, code, "", meaning)
                for code, meaning in (each.values or {"": ""}).items()
            )
        numbers = {each.column.name: each.column.numbers for each in table.asked}
        for asked in table.versions:
            known = answer_columns(asked)
            columns = [each for each in known if with_texts or not is_text(each)]
            for name, dimension, text, code, meaning in question_rows(
                asked, columns, reader
            ):
                known_by = {str(key): str(each) for key, each in numbers[name].items()}
                rows.append(
                    (questionnaire, str(asked.version), name, stats[name], dimension)
                    + (text, code, known_by.get(code, ""), meaning)
                )
    return rows


def _manifest(
    export: WaveExport, versions: Sequence[AskedVersion], made: dict[str, WaveTable]
) -> dict[str, Any]:
    """Return what is in the files and what is not."""
    wave, reach = export.wave, export.reach
    communes: object = "all"
    if reach is not None:
        communes = list(wave_rows.list_commune_codes(export.connection, reach))
    return {
        "program": f"intersect {version('intersect')}",
        "made_at": export.now.astimezone(UTC).isoformat(timespec="seconds"),
        "wave": {
            "id": str(wave.id),
            "name": wave.name,
            "state": wave.state,
            "revision": wave.revision,
        },
        "filters": {"communes": communes, "responses": "those that count in results"},
        "left_out": {
            "responses": {name: asdict(each.left_out) for name, each in made.items()},
            "columns": [] if export.with_texts else list(TEXTS),
        },
        "instruments": [asdict(each) for each in versions],
        "methods": [register_key(each) for each in REGISTERS],
        "language": export.reader.code,
        "separator": export.separator,
    }


def _write_text(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode("utf-8", "backslashreplace"))

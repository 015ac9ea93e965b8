"""An empty ANSWERS file with its codebook, for whoever collects answers elsewhere."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

from intersect.exchange.answer_columns import (
    NETWORK,
    SECTOR,
    WHO,
    AnswerColumn,
    answer_columns,
)
from intersect.exchange.codebook import codebook_rows
from intersect.exchange.delimited import written_delimited
from intersect.exchange.whole_file import write_whole
from intersect.language import Language, message
from intersect.questionnaire.model import Questionnaire

TemplateFormat = Literal["csv", "xlsx"]

_ROWS_WITH_LISTS = 1000


def template_files(path: Path, kind: TemplateFormat) -> list[Path]:
    """Return the files that a template at `path` consists of."""
    beside = path.with_name(f"{path.stem}-codebook.csv")
    return [path, beside] if kind == "csv" else [path]


def write_template(
    path: Path, kind: TemplateFormat, questionnaire: Questionnaire, reader: Language
) -> list[Path]:
    """Write an empty ANSWERS file and its codebook; return the files written.

    XLSX: one workbook with the answers, the codebook and an example of a roster. CSV:
    two files, marked as UTF-8 and separated as spreadsheets in the reader's language
    open them: by semicolons where the comma is in numbers.
    """
    columns = sorted(answer_columns(questionnaire), key=lambda each: not each.is_item)
    header = [*WHO, *(column.name for column in columns)]
    codebook = codebook_rows(questionnaire, columns, reader)
    if kind == "xlsx":
        write_whole(path, _workbook(header, columns, codebook, reader))
        return [path]
    files = template_files(path, kind)
    contents: list[list[Sequence[str]]] = [[header], codebook]
    for file, rows in zip(files, contents, strict=True):
        write_whole(file, written_delimited(rows, reader))
    return files


def _workbook(
    header: Sequence[str],
    columns: Sequence[AnswerColumn],
    codebook: Sequence[Sequence[str]],
    reader: Language,
) -> bytes:
    # Here and not above: most commands write no workbook.
    from xlsxwriter import Workbook

    content = io.BytesIO()
    with Workbook(
        content,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    ) as book:
        heading = book.add_format({"bold": True, "bottom": 1})
        plain = book.add_format({"num_format": "@"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        answers = book.add_worksheet("ANSWERS")
        answers.write_row(0, 0, header, heading)
        answers.freeze_panes(1, 3)
        # As text, so that a name such as «1-2» is not turned into a date.
        answers.set_column(0, len(WHO) - 1, 22, plain)
        answers.set_column(len(WHO), len(header) - 1, 9)
        for index, column in enumerate(columns, start=len(WHO)):
            allowed = _list_of_codes(column, reader)
            answers.data_validation(1, index, _ROWS_WITH_LISTS, index, allowed)
        _fill(book.add_worksheet("codebook"), codebook, heading, wrapped)
        _fill(book.add_worksheet("ROSTER"), _roster_example(reader), heading, plain)
    return content.getvalue()


def _list_of_codes(column: AnswerColumn, reader: Language) -> dict[str, Any]:
    codes = ", ".join(column.codes)
    return {
        "validate": "list",
        "source": list(column.codes),
        "error_title": column.name,
        "error_message": reader.text(
            message("Write {codes}, or leave the cell empty.", codes=codes)
        ),
    }


def _fill(
    sheet: Any,  # noqa: ANN401 - xlsxwriter ships no types
    rows: Iterable[Sequence[str]],
    heading: object,
    style: object,
) -> None:
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row, style if number else heading)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 1, 22)
    sheet.set_column(2, 2, 60)
    sheet.set_column(3, 3, 14)
    sheet.set_column(4, 4, 60)


def _roster_example(reader: Language) -> list[Sequence[str]]:
    example = reader.text(message("Example: network of the north"))
    sectors = (message("health"), message("education"), message("social development"))
    return [[NETWORK, SECTOR], *([example, reader.text(name)] for name in sectors)]

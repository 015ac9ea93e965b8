"""CSV text as spreadsheets of many languages and ages write it, read into rows."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Collection, Iterable, Sequence

from intersect.exchange.bad_file import BadFile, at_row
from intersect.exchange.cells import Cell, Row, Unusable, trimmed
from intersect.language import Language, Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded

DELIMITERS = (",", ";", "\t")
_DECLARES_SEPARATOR = re.compile(
    r'"?sep=([^\w\s"]|\t)"?[,;\t]*(?:\r\n?|\n)', re.IGNORECASE
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAVE_AS_UTF8 = message(
    "In the spreadsheet choose “Save as” and “CSV UTF-8”, or save it as XLSX."
)

# Accented letters of MS-DOS (code page 850) and of old Macintosh computers are these
# signs in Windows-1252, where no Spanish word has one between two small letters.
_OTHER_CODE_PAGE = re.compile(r"(?<=[a-z])[‚¡¢£¤‡Ž—](?=[a-z])")


def read_delimited(file: str, content: bytes, expected: Collection[str]) -> list[Row]:
    """Return the rows of a CSV; raise `BadFile` if it cannot be read as text.

    UTF-8 with or without mark, UTF-16 with mark, else Windows-1252. The separator is
    the one that a line «sep=;» declares, else the one that finds most of the
    `expected` column names in the first line. Rows are numbered as a spreadsheet would:
    a cell with a line break inside is still one row, «sep=;» is none.
    """
    text = _decoded(file, content)
    if declared := _DECLARES_SEPARATOR.match(text):
        text, delimiter = text[declared.end() :], declared[1]
    else:
        delimiter = _delimiter(text, expected)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = []
    try:
        for number, cells in enumerate(reader, start=1):
            rows.append(Row(number, tuple(map(_cell, cells))))
    except csv.Error as error:
        place = at_row(file, len(rows) + 1)
        # A quote that is never closed makes one long cell of what follows it.
        problem = _unmatched_quotes(place) if '"' in text else _long_cell(place)
        raise BadFile([problem]) from error
    return rows


def _unmatched_quotes(place: Message) -> Problem:
    return Problem(
        "broken_csv",
        place,
        message("The quotation marks do not match."),
        message(
            "Write the double quotes inside a text twice, and close every "
            "quoted text; or save the file as XLSX."
        ),
    )


def _long_cell(place: Message) -> Problem:
    return Problem(
        "long_cell",
        place,
        message("A cell has more than {n} characters.", n=csv.field_size_limit()),
        message("Shorten it, or check what separates the cells and rows of the file."),
    )


def written_delimited(rows: Iterable[Sequence[str]], reader: Language) -> bytes:
    """Return rows as a CSV that the reader's spreadsheet opens in columns."""
    text = io.StringIO(newline="")
    separator = ";" if "," in reader.number(0.5, 1) else ","
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(text: str) -> Cell:
    kept = trimmed(text)
    return Unusable.FORMULA if kept.startswith("=") else kept


def _decoded(file: str, content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded_as(file, content[len(mark) :], encoding)
    if b"\0" in content:
        raise _wrong_encoding(
            file,
            content[: content.index(b"\0")],
            message("The file is not text, or its encoding is not declared."),
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = _decoded_as(file, content, "cp1252")
    if odd := _OTHER_CODE_PAGE.search(text):
        near = text[max(odd.start() - 12, 0) : odd.end() + 12]
        word = next(word for word in re.split(r"[\s;,]+", near) if odd.group() in word)
        raise _wrong_encoding(
            file,
            text[: odd.start()].encode("cp1252"),
            message("The accents cannot be read: “{word}”.", word=word),
        )
    return text


def _decoded_as(file: str, content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _wrong_encoding(
            file,
            content[: error.start],
            message("The encoding is neither UTF-8 nor Windows-1252."),
        ) from error
    if "\0" in text:
        raise _wrong_encoding(
            file,
            b"",
            message("The file is not text, or its encoding is not declared."),
        )
    return text


def _wrong_encoding(file: str, before: bytes, what: Message) -> BadFile:
    row = before.count(b"\n") + 1
    return BadFile([Problem("wrong_encoding", at_row(file, row), what, _SAVE_AS_UTF8)])


def _delimiter(text: str, expected: Collection[str]) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    known = {folded(name) for name in expected}
    unquoted = re.sub('"[^"]*"', "", first)

    def fit(delimiter: str) -> tuple[int, int]:
        names = (name.strip(' "') for name in first.split(delimiter))
        return sum(folded(name) in known for name in names), unquoted.count(delimiter)

    # In a file of a single column a comma is the decimal mark of its numbers.
    has_one_column = not any(each in unquoted for each in DELIMITERS)
    return "\t" if has_one_column else max(DELIMITERS, key=fit)

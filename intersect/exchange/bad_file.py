"""What is wrong with a file, said with file, row and column, all at once."""

from __future__ import annotations

from collections.abc import Sequence

from intersect.language import Message, message
from intersect.questionnaire.problem import Problem


class BadFile(Exception):
    """A file cannot be used; `problems` has every reason, in reading order."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = tuple(problems)


def at_row(file: str, row: int) -> Message:
    """Return the place of a whole row, counted as a spreadsheet counts."""
    return message("{file}: row {row}", file=file, row=str(row))


def at_cell(file: str, row: int, index: int, column: str) -> Message:
    """Return the place of the cell at `index` (0 is A) of the column named `column`."""
    cell = f"{letters(index)}{row}"
    if not column:
        return message(
            "{file}: row {row}, cell {cell}", file=file, row=str(row), cell=cell
        )
    return message(
        "{file}: row {row}, column {column} (cell {cell})",
        file=file,
        row=str(row),
        column=column,
        cell=cell,
    )


def letters(index: int) -> str:
    """Return the letters of a spreadsheet's column.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name

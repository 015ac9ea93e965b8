"""Each thing that can be wrong with a table, in words, with what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Collection

from intersect.exchange.cells import Unusable
from intersect.language import Message, message, message_n
from intersect.questionnaire.problem import Problem, reason
from intersect.registry.names import folded

MOST_BYTES = 20 * 2**20
MOST_ROWS = 200_000

_OTHER_WORDS = {
    "red": "network",
    "nombre de la red": "network",
    "persona": "respondent",
    "respondente": "respondent",
    "id": "respondent",
    "institucion": "organisation",
    "organizacion": "organisation",
    "organization": "organisation",
    "institution": "organisation",
    "comuna": "territory",
    "territorio": "territory",
    "municipio": "territory",
    "integrantes": "members",
    "miembros": "members",
    "membros": "members",
    "instituciones": "members",
    "organisations": "members",
    "personas": "people",
    "pessoas": "people",
    "temas": "themes",
    "poblaciones": "populations",
    "populacoes": "populations",
    "funciones": "functions",
    "funcoes": "functions",
    "zonas": "zones",
    "red superior": "parent",
    "mandato": "mandate",
    "activa": "active",
    "ativa": "active",
    "reuniones por mes": "meetings_per_month",
    "horas por reunion": "hours_per_meeting",
}
"""What people call our columns; used for suggestions only, never to guess."""


def suggestion(name: str, known: Collection[str]) -> str | None:
    """Return the known name that `name` may have meant, if any is near."""
    plain = folded(name)
    if _OTHER_WORDS.get(plain) in known:
        return _OTHER_WORDS[plain]
    by_fold = {folded(each).replace(" ", ""): each for each in known}
    near = difflib.get_close_matches(plain.replace(" ", ""), by_fold, n=1, cutoff=0.7)
    return by_fold[near[0]] if near else None


def unusable(kind: Unusable, place: Message) -> Problem:
    """Return the problem of a cell that holds no text."""
    match kind:
        case Unusable.FORMULA:
            what = message("The cell has a formula.")
            remedy = message("Paste its result as a value.")
        case Unusable.DATE:
            what = message("The spreadsheet turned the cell into a date.")
            remedy = message("Give the cell the format “Text” and write it again.")
        case Unusable.ERROR:
            what = message("The cell has a spreadsheet error such as #N/A.")
            remedy = message("Write the answer, or leave the cell empty.")
    return Problem(kind.value, place, what, remedy)


def unreadable_file(file: str, error: OSError) -> Problem:
    """Return the problem of a file that is not there or may not be read."""
    return Problem(
        "unreadable_file",
        file,
        message("The file cannot be read: {reason}.", reason=reason(error)),
        message("Check its name and that you may read it."),
    )


def file_too_large(file: str) -> Problem:
    """Return the problem of a file beyond the limits of this program."""
    return Problem(
        "file_too_large",
        file,
        message(
            "The file is larger than {megabytes} MB or has more than {rows} rows.",
            megabytes=MOST_BYTES // 2**20,
            rows=MOST_ROWS,
        ),
        message("Split it into several files, each with whole networks."),
    )


def empty_file(file: str) -> Problem:
    """Return the problem of a file in which nothing is written."""
    return Problem(
        "empty_file",
        file,
        message("The file is empty."),
        message("Write its column names in the first row and its rows below."),
    )


def no_table(place: Message, required: Collection[str]) -> Problem:
    """Return the problem of a file about something else."""
    return Problem(
        "no_table",
        place,
        message("The first row has none of the column names that are expected."),
        message(
            "Write {columns} there, each in its own cell (in a CSV, between "
            "commas, semicolons or tabs), and nothing in the rows above.",
            columns=", ".join(required),
        ),
    )


def no_rows(place: Message) -> Problem:
    """Return the problem of a file with nothing below its column names."""
    return Problem(
        "no_rows",
        place,
        message("There are column names but no rows below them."),
        message("Write the rows below the column names."),
    )


def missing_column(name: str, place: Message) -> Problem:
    """Return the problem of a column that must be there."""
    return Problem(
        "missing_column",
        place,
        message("The column {column} is missing.", column=name),
        message("Add it, with that name in the first row."),
    )


def duplicate_column(name: str, place: Message) -> Problem:
    """Return the problem of a column that is there twice."""
    return Problem(
        "duplicate_column",
        place,
        message("The column {column} appears twice.", column=name),
        message("Keep one of them."),
    )


def unknown_column(name: str, place: Message, known: Collection[str]) -> Problem:
    """Return the problem of a column that means nothing here."""
    meant = suggestion(name, known)
    remedy = (
        message("Did you mean {column}? If not, delete the column.", column=meant)
        if meant
        else message(
            "Delete the column, or give it one of the names that the documentation "
            "lists."
        )
    )
    return Problem(
        "unknown_column",
        place,
        message("The column “{column}” is not known.", column=name),
        remedy,
    )


def cell_without_column(place: Message) -> Problem:
    """Return the problem of a filled cell that no column name stands above."""
    return Problem(
        "cell_without_column",
        place,
        message("The cell is in a column without a name."),
        message(
            "Name the column in the first row, or delete the cell. In a CSV, quote the "
            "texts that contain the separator."
        ),
    )


def short_row(place: Message, found: int, expected: int) -> Problem:
    """Return the problem of a CSV row that ends before its last column."""
    return Problem(
        "short_row",
        place,
        message_n(
            "The row has {count} cell and the first row has {expected}.",
            "The row has {count} cells and the first row has {expected}.",
            found,
            expected=expected,
        ),
        message("Complete the row: an unanswered question is an empty cell."),
    )


def empty_cell(place: Message) -> Problem:
    """Return the problem of a cell that must be filled."""
    return Problem(
        "empty_cell",
        place,
        message("The cell is empty."),
        message("Fill it in: every row needs it."),
    )


def garbled_text(text: str, place: Message) -> Problem:
    """Return the problem of a text saved after its accents were lost."""
    return Problem(
        "garbled_text",
        place,
        message("The accents of “{text}” were lost.", text=text),
        message("Open the original file again choosing UTF-8, and save it once more."),
    )

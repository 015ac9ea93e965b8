"""Each thing that can be wrong with a structure, in words."""

from __future__ import annotations

from collections.abc import Collection

from intersect.exchange.table_problems import suggestion
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem


def repeated_code(code: str, first: int, place: Message) -> Problem:
    """Return the problem of a component that has two rows."""
    return Problem(
        "repeated_code",
        place,
        message("The code {code} is already in row {row}.", code=code, row=str(first)),
        message("Keep one of the two rows."),
    )


def unknown_parent(parent: str, known: Collection[str], place: Message) -> Problem:
    """Return the problem of a parent that has no row of its own."""
    meant = suggestion(parent, known)
    return Problem(
        "unknown_parent",
        place,
        message("The parent “{code}” has no row of its own.", code=parent),
        message("Did you mean {column}?", column=meant)
        if meant
        else message("Add a row with that code, or correct it."),
    )


def no_whole(file: str) -> Problem:
    """Return the problem of a structure in which everything has a parent."""
    return Problem(
        "no_whole",
        file,
        message("Every row has a parent: which one is the whole index?"),
        message("Leave the parent of the whole index empty."),
    )


def two_wholes(code: str, other: str, place: Message) -> Problem:
    """Return the problem of a second row without a parent."""
    return Problem(
        "two_wholes",
        place,
        message(
            "{code} has no parent, and neither has {other}.", code=code, other=other
        ),
        message("Leave only the parent of the whole index empty."),
    )


def circle(code: str, place: Message) -> Problem:
    """Return the problem of a component that is a part of itself."""
    return Problem(
        "circle",
        place,
        message("{code} is a part of itself.", code=code),
        message("Correct its parent, or that of a row above it."),
    )


def wrong_weight(text: str, place: Message) -> Problem:
    """Return the problem of a weight that is none."""
    return Problem(
        "wrong_weight",
        place,
        message("“{text}” is not a weight.", text=text[:40]),
        message("Write a number from 0 up; an empty cell means 1."),
    )


def no_weight(parent: str, place: Message) -> Problem:
    """Return the problem of siblings none of which counts."""
    return Problem(
        "no_weight",
        place,
        message("All the parts of {code} have weight 0.", code=parent),
        message("Give at least one of them a weight above 0."),
    )


def wrong_direction(text: str, place: Message) -> Problem:
    """Return the problem of a direction that is none."""
    return Problem(
        "wrong_direction",
        place,
        message("“{text}” is not a direction.", text=text[:40]),
        message("Write 1 where more is better, -1 where less is better."),
    )


def turned_mean(place: Message) -> Problem:
    """Return the problem of a direction where it would turn round a mean."""
    return Problem(
        "turned_mean",
        place,
        message("Only indicators have a direction: this is the mean of others."),
        message("Write 1, and the direction -1 on the indicators themselves."),
    )


def wrong_level(text: str, place: Message) -> Problem:
    """Return the problem of a level that is none."""
    return Problem(
        "wrong_level",
        place,
        message("“{text}” is not a level.", text=text[:40]),
        message("Write a whole number, or leave the cell empty."),
    )


def odd_level(code: str, parent: str, place: Message) -> Problem:
    """Return the problem of a level that contradicts who belongs to whom."""
    return Problem(
        "odd_level",
        place,
        message(
            "By its level {code} does not stand below {parent}.",
            code=code,
            parent=parent,
        ),
        message("Correct the level or the parent; the level may also be left empty."),
    )


def column_missing(code: str, place: Message) -> Problem:
    """Return the problem of an indicator without scores."""
    return Problem(
        "column_missing",
        place,
        message("The scores have no column {code}.", code=code),
        message("Add the column to the scores, or take the row out of the structure."),
    )


def column_not_in_structure(
    name: str, leaves: Collection[str], place: Message
) -> Problem:
    """Return the problem of scores that belong to nothing."""
    meant = suggestion(name, leaves)
    return Problem(
        "column_not_in_structure",
        place,
        message("The column “{column}” is not in the structure.", column=name),
        message("Did you mean {column}? If not, delete the column.", column=meant)
        if meant
        else message("Add a row for it to the structure, or delete the column."),
    )


def computed_column(name: str, place: Message) -> Problem:
    """Return the problem of scores for what is a mean of others."""
    return Problem(
        "computed_column",
        place,
        message("{column} is the mean of others and is computed here.", column=name),
        message("Delete the column."),
    )

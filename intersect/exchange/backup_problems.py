"""Each thing that can be wrong with a backup file, in words, with what to do."""

from __future__ import annotations

from intersect.exchange.bad_file import BadFile
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem, reason

_OTHER_COPY = message("Use another copy of this backup, or an earlier one.")


def unreadable(file: str, error: OSError) -> BadFile:
    """Return the refusal of a file that is not there or may not be read."""
    return _refusal(
        "unreadable_backup",
        file,
        message("The file cannot be read: {reason}.", reason=reason(error)),
        message("Check its name and that you may read it."),
    )


def not_a_backup(file: str) -> BadFile:
    """Return the refusal of a file of another kind."""
    return _refusal(
        "not_a_backup",
        file,
        message("The file is not a backup of intersect."),
        message("Choose a file that “intersect backup” wrote."),
    )


def damaged(file: str, part: str = "") -> BadFile:
    """Return the refusal of a file, or a part of it, that was cut or altered."""
    return _refusal(
        "damaged_backup",
        at_part(file, part) if part else file,
        message("The file is damaged, or was not copied completely."),
        _OTHER_COPY,
    )


def altered(file: str, part: str) -> BadFile:
    """Return the refusal of a part that can be read and is not what was backed up."""
    return _refusal(
        "altered_backup",
        at_part(file, part),
        message("The contents are not those that were backed up."),
        _OTHER_COPY,
    )


def newer(file: str, program: str, ours: str) -> BadFile:
    """Return the refusal of a file that a newer version of the program wrote."""
    return _refusal(
        "newer_backup",
        file,
        message(
            "Version {program} of intersect made this backup, and this is version "
            "{ours}, which does not know its tables.",
            program=program,
            ours=ours,
        ),
        message(
            "Install version {program} or a later one, and restore with that.",
            program=program,
        ),
    )


def too_large(file: str, part: str) -> BadFile:
    """Return the refusal of a part that unpacks to more than a backup ever has."""
    return _refusal(
        "too_large_backup",
        at_part(file, part),
        message("It unpacks to far more than a backup of this size holds."),
        message("Do not use this file: “intersect backup” did not write it."),
    )


def no_room(file: str, folder: str, megabytes: int) -> BadFile:
    """Return the refusal of a file for which there is no room to unpack it."""
    return _refusal(
        "no_room",
        file,
        message(
            "To test the backup, {folder} needs {megabytes} MB of free space.",
            folder=folder,
            megabytes=megabytes,
        ),
        message("Make room there, or name another folder in TMPDIR."),
    )


def bad_row(file: str, part: str, number: int, why: str) -> BadFile:
    """Return the refusal of a row that does not fit into the database."""
    return _refusal(
        "bad_row",
        message("{place}, row {row}", place=at_part(file, part), row=str(number)),
        message("The row does not fit into the database: {reason}", reason=why),
        _OTHER_COPY,
    )


def not_identical(file: str, part: str, number: int) -> BadFile:
    """Return the refusal of a backup whose restored rows are not those it holds."""
    return _refusal(
        "not_identical",
        message("{place}, row {row}", place=at_part(file, part), row=str(number)),
        message("The restored row is not the one that was backed up."),
        message("Do not rely on this backup, and report it as a bug in intersect."),
    )


def at_part(file: str, part: str) -> Message:
    """Return the place of one part of a backup file."""
    return message("{file}: {part}", file=file, part=part)


def _refusal(
    code: str, place: Message | str, what: Message, remedy: Message
) -> BadFile:
    return BadFile([Problem(code, place, what, remedy)])

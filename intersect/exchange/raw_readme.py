"""The page that comes with an export: whom it may reach, and how to read it."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill

from intersect.exchange.raw_guide import GUIDE
from intersect.exchange.spreadsheet_text import ADDED
from intersect.language import Language, Message, message

_WIDTH = 88

_WHO_MAY_READ = message(
    "These files hold what each person answered. The respondents were promised that "
    "their answers are not published and that their coordinator does not see them. "
    "Give the files only to those who analyse them, never to coordinators or members "
    "of the networks, and delete them when the analysis is done."
)
_WITH_NAMES = message(
    "They hold the names and contact details of the members (members.csv): all of "
    "this is personal data."
)
_WITHOUT_NAMES = message(
    "They hold no names of people; members have identifiers. Even so, anyone who "
    "knows a network can recognise a person by sector and institution, and "
    "comments may name somebody: they are personal data too."
)
_HOW_TO_READ = (
    message(
        "CSV separated by commas, in UTF-8 with a byte order mark, so that "
        "spreadsheets show accents correctly. Times are in UTC (they end in Z); 1 "
        "is yes and 0 is no. Identifiers link the files. Official codes may begin "
        "with 0: read them as text."
    ),
    message(
        "An empty cell means no answer. NS (“does not know”) and NA (“does not "
        "apply”) are answers, never the same as an empty cell."
    ),
    message(
        "Text that a spreadsheet would run as a formula, because it begins with = "
        "+ - @ or a tab, has an apostrophe before it. To get the text as it was "
        "written, remove one apostrophe from cells that begin with one or more "
        "apostrophes and then one of these signs. In Python:"
    ),
)
_UNDO = f"import re; re.sub({ADDED!r}, '', cell)"
_NOT_HERE = message(
    "Not included: staff accounts, personal links and receipt codes. A backup "
    "(“intersect backup”) has everything."
)


def readme(
    at: str, commands: Iterable[str], reader: Language, *, with_names: bool
) -> str:
    """Return the text of README.txt; `commands` score the wide files as the site does.

    `at` is the moment of the export, written for the reader.
    """
    names = _WITH_NAMES if with_names else _WITHOUT_NAMES
    parts: list[Message | str] = [
        _heading(message("Answers exported from intersect, {at}", at=at), reader),
        _WHO_MAY_READ,
        names,
        _heading(message("The files"), reader),
        *(_file(name, reader) for name in GUIDE),
        _heading(message("How to read them"), reader),
        *_HOW_TO_READ,
        f"    {_UNDO}",
        _NOT_HERE,
        _heading(message("How to score them"), reader),
        message(
            "These commands give the levels that the site shows, for the same moment:"
        ),
        "\n".join(f"    {command}" for command in commands),
    ]
    return (
        "\n\n".join(
            part if isinstance(part, str) else fill(reader.text(part), _WIDTH)
            for part in parts
        ).rstrip()
        + "\n"
    )


def _heading(text: Message, reader: Language) -> str:
    written = reader.text(text)
    return f"{written}\n{'=' * len(written)}"


def _file(name: str, reader: Language) -> str:
    return fill(
        f"{name}: {reader.text(GUIDE[name].purpose)}", _WIDTH, subsequent_indent="    "
    )

"""The page that comes with a wave's export: whom it may reach, and how to read it."""

from __future__ import annotations

from textwrap import fill

from intersect.exchange.spreadsheet_text import ADDED
from intersect.language import Language, Message, message

_WIDTH = 88

_WHO_MAY_READ = message(
    "These files hold what each person answered. Give them only to those who analyse "
    "them, never to coordinators or members of the networks, and delete them when the "
    "analysis is done. They hold no names, but anyone who knows a network can "
    "recognise a person by sector and institution: publish nothing about fewer than "
    "three people."
)
_WITH_TEXTS = message(
    "What people wrote in their own words is in comments_….csv. It may name somebody "
    "and must not leave the evaluators."
)
_WITHOUT_TEXTS = message(
    "What people wrote in their own words is not included: only evaluators get it."
)
_PARTS = (
    message(
        "answers_….csv, .xlsx, .parquet, .sav, .dta: one row for each response that "
        "counts in the results, one column for each question. Questions of an earlier "
        "version of the questionnaire are columns too; the column “version” says "
        "which one was asked."
    ),
    message(
        "“respondent” is a code instead of a name. The same person of the registry "
        "has the same code in every network and wave of this installation, as long as "
        "its secret key stays the same; nobody can find the person from it."
    ),
    message(
        "An empty cell means no answer. NS (“does not know”) and NA (“does not apply”) "
        "are answers. In SPSS they are 98 and 99, declared as missing; in Stata .a "
        "and .b. Codes of other questions count from 1 there: see the codebook."
    ),
    message(
        "The workbook (.xlsx) says in words what CSV and Parquet say in codes; rungs "
        "are numbers everywhere. Labels of SPSS and Stata that were too long end in "
        "“…”; codebook.csv has them whole."
    ),
    message(
        "In CSV, text that a spreadsheet would run as a formula has an apostrophe "
        "before it. Separated by semicolons, numbers have a decimal comma. To get the "
        "text as it was written, in Python:"
    ),
)
_MANIFEST = message(
    "manifest.json has the number of rows and the SHA-256 of every file, the versions "
    "of questionnaires and methods, and how many responses are left out and why. "
    "methods and questionnaires are what results were computed with."
)


def data_readme(reader: Language, *, with_texts: bool) -> str:
    """Return the text of README.txt."""
    texts = _WITH_TEXTS if with_texts else _WITHOUT_TEXTS
    parts: list[Message | str] = [_WHO_MAY_READ, texts, *_PARTS]
    parts += [f"    import re; re.sub({ADDED!r}, '', cell)", _MANIFEST]
    written = (
        each if isinstance(each, str) else fill(reader.text(each), _WIDTH)
        for each in parts
    )
    return "\n\n".join(written) + "\n"

"""ANSWERS and ROSTER files as tests need them."""

import csv
import io
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from intersect.catalog import load_catalog
from intersect.exchange.answers_file import AnswersFile, read_answers
from intersect.exchange.bad_file import BadFile
from intersect.language import language
from intersect.paths import shipped
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.problem import Problem

WHO = ("network", "respondent", "sector")

RED_DEMO_7 = {
    "OBJ1": "3322212", "OBJ2": "3222222", "OBJ3": "3321222", "OBJ4": "2211121",
    "OBJ5": "32222N2", "PLA1": "3322222", "PLA2": "2222122", "PLA3": "3222221",
    "PLA4": "2111111", "PLA5": "2222322", "PLA6": "211N112", "PRE1": "3211121",
    "PRE2": "1000N00", "PRE3": "2110010", "PRE4": "100NN10", "PRE5": "11000-0",
    "INF1": "3332232", "INF2": "2211111", "INF3": "2221N21", "INF4": "2211122",
    "INF5": "2110121", "EVA1": "2221222", "EVA2": "2110111", "EVA3": "1110010",
    "EVA4": "2111101", "EVA5": "1X011X1",
}  # fmt: skip
"""Method A.6: one letter per respondent; N is NS, X is NA, - is no answer."""
DEMO_SECTORS = (*["salud"] * 3, *["educacion"] * 2, "social", "civil")

Cells = Sequence[object]


@cache
def nucleo() -> Questionnaire:
    return load_catalog(shipped("questionnaires")).get("nucleo", 1).questionnaire


@cache
def items() -> tuple[str, ...]:
    return tuple(item.id for item in nucleo().items)


def header(*further: str) -> list[str]:
    return [*WHO, *items(), *further]


def row(
    network: str = "Red Norte",
    respondent: str = "r1",
    sector: str = "salud",
    code: object = "2",
    *further: object,
    **codes: object,
) -> list[object]:
    """Return a row in which every item has the same code but those in `codes`."""
    answers = [codes.get(item, code) for item in items()]
    return [network, respondent, sector, *answers, *further]


def demo_rows(network: str = "Red demo 7") -> list[list[object]]:
    words = {"N": "NS", "X": "NA", "-": ""}
    return [
        row(
            network,
            f"r{i + 1}",
            sector,
            **{item: words.get(text[i], text[i]) for item, text in RED_DEMO_7.items()},
        )
        for i, sector in enumerate(DEMO_SECTORS)
    ]


def csv_bytes(
    rows: Iterable[Cells], delimiter: str = ",", encoding: str = "utf-8"
) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


def xlsx_bytes(**sheets: Iterable[Cells]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for cells in rows:
            sheet.append(list(cells))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def write_csv(path: Path, rows: Iterable[Cells], **options: str) -> Path:
    path.write_bytes(csv_bytes(rows, **options))
    return path


def read(path: Path, **options: object) -> AnswersFile:
    return read_answers(path, nucleo(), **options)  # type: ignore[arg-type]


def problems_of(path: Path, **options: object) -> list[str]:
    """Return each problem of a file as «place: code», in English."""
    try:
        read(path, **options)
    except BadFile as bad:
        return [_line(problem) for problem in bad.problems]
    return []


def _line(problem: Problem) -> str:
    return f"{language('en').text(problem.place)}: {problem.code}"

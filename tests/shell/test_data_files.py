"""Tables for analysis, read back by the programs' own readers."""

import csv
import json
from dataclasses import replace

import numpy as np
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pyreadstat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.catalog import read_text
from intersect.exchange.data_columns import (
    DataColumn,
    encodable,
    shortened,
    stats_names,
    union_columns,
)
from intersect.exchange.data_files import (
    DATA_FORMATS,
    DataOptions,
    TableFile,
    available_formats,
    data_files,
)
from intersect.exchange.data_workbook import TooLargeForWorkbook
from intersect.exchange.spreadsheet_text import as_written
from intersect.language import language
from intersect.paths import shipped

RUNGS = {str(n): f"Peldaño {n}" for n in range(4)} | {"NS": "No sé", "NA": "No aplica"}
YES = {"si": "Sí", "no": "No", "ns": "No sé"}
COLUMNS = [
    DataColumn("red", "Nombre de la red", "text"),
    DataColumn("sector", "Sector", "key", {"salud": "Salud", "educacion": "Educación"}),
    DataColumn("OBJ1", "¿Hay objetivos comunes?", "rung", RUNGS),
    DataColumn("PAR.metas", "Acordar metas — " + "ñ" * 200, "choice", YES),
    DataColumn("personas", "Cuántas", "whole"),
    DataColumn("parte", "Qué parte", "number"),
]
FORMULA = '=HYPERLINK("http://x.example","ver")'
LONG = "ñ" * 10_000
ROWS = [
    (FORMULA, "salud", 0, "si", 12, 0.5),
    ("+1", "educacion", 3, "no", 0, 12.25),
    ("-1", "salud", "NS", "ns", None, None),
    ("@SUM(A1)", "otro", "NA", None, 7, 1.0),
    ("\tcon tabulador", "salud", None, "si", 1, 0.0),
    ("media \ud800 letra y \0 nada", "salud", 1, "no", 1, 0.1),
    (LONG, "salud", 2, "si", 10**12, 1 / 3),
    (None, None, None, None, None, None),
    ("'tis", "salud", 1, "si", 1, 2.5),
    ('una\nlínea; "y", otra', "salud", 1, "si", 1, 2.5),
]
TEXTS = [encodable(row[0]) if row[0] else row[0] for row in ROWS]
OPTIONS = DataOptions(
    ",", "Respuestas", "Codificación", [("columna", "qué"), ("a", "=b")]
)


def write(folder, rows=ROWS, formats=DATA_FORMATS, columns=COLUMNS, separator=","):
    options = replace(OPTIONS, separator=separator)
    table = TableFile("tabla", columns, "Cuestionario núcleo")
    with data_files(folder, table, formats, options) as add:
        for start in range(0, len(rows), 3):
            add(rows[start : start + 3])
    return {each: folder / f"tabla.{each}" for each in formats}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return write(tmp_path_factory.mktemp("tables"))


def test_every_format_can_be_written_with_the_locked_packages():
    assert available_formats() == DATA_FORMATS


def test_a_csv_has_codes_and_nothing_that_a_spreadsheet_runs(files):
    assert files["csv"].read_bytes().startswith(b"\xef\xbb\xbf")
    with files["csv"].open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = csv.reader(file)
    assert heads == [each.name for each in COLUMNS]
    assert [as_written(row[0]) for row in rows] == [text or "" for text in TEXTS]
    assert not [row[0] for row in rows if row[0][:1] in ("=", "+", "-", "@", "\t")]
    assert [row[2] for row in rows][:5] == ["0", "3", "NS", "NA", ""]
    assert [row[3] for row in rows][:4] == ["si", "no", "ns", ""]
    frame = pd.read_csv(files["csv"])
    assert frame["parte"].dropna().tolist() == [
        row[5] for row in ROWS if row[5] is not None
    ]
    assert len(frame) == len(ROWS)


def test_with_semicolons_numbers_have_a_decimal_comma(tmp_path):
    file = write(tmp_path, formats=["csv"], separator=";")["csv"]
    frame = pd.read_csv(file, sep=";", decimal=",")
    assert frame["parte"][1] == 12.25
    assert "12,25" in file.read_text("utf-8-sig")


def test_a_workbook_says_answers_in_words_and_has_no_formula(files):
    book = openpyxl.load_workbook(files["xlsx"])
    page, codebook = book.worksheets
    assert (page.title, codebook.title) == ("Respuestas", "Codificación")
    cells = [cell for row in [*page.iter_rows(), *codebook.iter_rows()] for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    assert not [cell for cell in cells if cell.hyperlink]
    rows = list(page.iter_rows(min_row=2, values_only=True))
    # A workbook spells out, in its own way, what XML cannot hold.
    assert [row[0] for row in rows][:5] == TEXTS[:5]
    assert rows[6][0] == LONG
    assert [row[1] for row in rows][:4] == ["Salud", "Educación", "Salud", "otro"]
    assert [row[2] for row in rows][:5] == [0, 3, "No sé", "No aplica", None]
    assert [row[3] for row in rows][:4] == ["Sí", "No", "No sé", None]
    assert rows[6][4:] == (10**12, 1 / 3)


def test_a_text_too_long_for_a_workbook_is_refused_and_not_cut(tmp_path):
    with pytest.raises(TooLargeForWorkbook):
        write(tmp_path, [("a" * 32_768, *ROWS[0][1:])], ["xlsx"])
    [whole] = write(tmp_path, [("a" * 32_767, *ROWS[0][1:])], ["xlsx"]).values()
    sheet = openpyxl.load_workbook(whole).worksheets[0]
    assert len(sheet.cell(2, 1).value) == 32_767


def test_parquet_keeps_codes_numbers_and_what_they_mean(files):
    table = pq.read_table(files["parquet"])
    assert table.column("red").to_pylist() == TEXTS
    assert table.column("OBJ1").to_pylist()[:5] == ["0", "3", "NS", "NA", None]
    assert table.column("personas").to_pylist() == [row[4] for row in ROWS]
    assert table.column("parte").to_pylist() == [row[5] for row in ROWS]
    about = table.schema.field("OBJ1").metadata
    assert about[b"label"].decode() == "¿Hay objetivos comunes?"
    assert json.loads(about[b"values"]) == RUNGS


def test_spss_has_labels_and_takes_no_unanswered_for_a_number(files):
    frame, about = pyreadstat.read_sav(files["sav"], user_missing=True)
    assert about.column_names == [*(c.name for c in COLUMNS[:3]), "PAR_metas"] + [
        "personas",
        "parte",
    ]
    assert frame["OBJ1"].tolist()[:4] == [0, 3, 98, 99]
    assert frame["PAR_metas"].tolist()[:3] == [1, 2, 98]
    assert frame["red"].tolist() == [text or "" for text in TEXTS]
    assert about.variable_value_labels["OBJ1"] == {
        **{n: f"Peldaño {n}" for n in range(4)},
        98: "No sé",
        99: "No aplica",
    }
    assert about.variable_value_labels["PAR_metas"] == {1: "Sí", 2: "No", 98: "No sé"}
    labels = about.column_names_to_labels
    assert labels["OBJ1"] == "¿Hay objetivos comunes?"
    assert labels["PAR_metas"].endswith("ñ…")
    assert about.variable_measure["OBJ1"] == "ordinal"
    missing, _ = pyreadstat.read_sav(files["sav"])
    answered = [row[2] for row in ROWS if isinstance(row[2], int)]
    assert missing["OBJ1"].mean() == pytest.approx(np.mean(answered))


def test_stata_has_labels_and_extended_missing_values(files):
    frame, about = pyreadstat.read_dta(files["dta"], user_missing=True)
    assert frame["OBJ1"].tolist()[:4] == [0, 3, "a", "b"]
    assert frame["PAR_metas"].tolist()[:3] == [1, 2, "a"]
    assert frame["red"].tolist() == [text or "" for text in TEXTS]
    assert about.variable_value_labels["OBJ1"]["a"] == "No sé"
    assert about.column_names_to_labels["OBJ1"] == "¿Hay objetivos comunes?"
    plain = pd.read_stata(files["dta"], convert_categoricals=False)
    answered = [row[2] for row in ROWS if isinstance(row[2], int)]
    assert plain["OBJ1"].mean() == pytest.approx(np.mean(answered))


def test_a_table_without_rows_is_a_file_with_columns(tmp_path):
    made = write(tmp_path, rows=[])
    assert list(pd.read_csv(made["csv"]).columns) == [each.name for each in COLUMNS]
    assert pq.read_table(made["parquet"]).num_rows == 0
    assert len(pyreadstat.read_sav(made["sav"])[0].columns) == len(COLUMNS)
    assert len(pyreadstat.read_dta(made["dta"])[0].columns) == len(COLUMNS)
    assert openpyxl.load_workbook(made["xlsx"]).worksheets[0].max_row == 1


cells = st.tuples(
    st.one_of(st.none(), st.text(st.characters(codec=None), max_size=40)),
    st.sampled_from([None, "salud", "educacion"]),
    st.sampled_from([None, 0, 1, 2, 3, "NS", "NA"]),
    st.sampled_from([None, "si", "no", "ns"]),
    st.one_of(st.none(), st.integers(0, 10**15)),
    st.one_of(st.none(), st.floats(0, 1e9)),
)


@given(st.lists(cells, min_size=1, max_size=12))
def test_what_is_written_as_parquet_or_csv_is_read_back(tmp_path_factory, rows):
    made = write(tmp_path_factory.mktemp("law"), rows, ["csv", "parquet"])
    table = pq.read_table(made["parquet"]).to_pylist()
    expected = [
        [
            encodable(text) if text else text,
            key,
            None if rung is None else str(rung),
            *rest,
        ]
        for text, key, rung, *rest in rows
    ]
    assert [list(row.values()) for row in table] == expected
    with made["csv"].open(encoding="utf-8-sig", newline="") as file:
        _, *read = csv.reader(file)
    assert [as_written(row[0]) for row in read] == [row[0] or "" for row in expected]


@given(st.text(), st.integers(8, 60))
def test_a_label_is_shortened_by_whole_characters_and_says_so(text, most):
    short = shortened(encodable(text), most)
    assert len(short.encode()) <= most
    assert short == encodable(text) or short.endswith("…")


def test_names_for_spss_and_stata_are_short_and_differ():
    long = "P" * 40
    columns = [DataColumn(name, "", "text") for name in (f"{long}1", f"{long}2", "ñ.x")]
    assert stats_names(columns) == ["P" * 32, f"{'P' * 28}_2", "__x"]


def test_an_older_version_adds_its_columns_where_it_asked_them():
    text = (shipped("questionnaires") / "nucleo-1.yaml").read_text("utf-8")
    old = read_text("nucleo-1", text).questionnaire
    items = [each.id for each in old.items]
    first = old.sections[0]
    kept = [each for each in first.questions if each.id != "OBJ3"]
    fewer = first.model_copy(update={"questions": kept})
    new = old.model_copy(update={"version": 2, "sections": [fewer, *old.sections[1:]]})
    asked = union_columns([new, old], language("es"), with_texts=False)
    names = [each.column.name for each in asked if each.column.kind == "rung"]
    assert names == items
    assert "OBJ3" in items

"""Reading ANSWERS and ROSTER files (docs/files.md)."""

import datetime
import io
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from intersect.exchange import table_problems, workbook
from intersect.exchange.answers_file import AnswersFile
from intersect.language import language
from intersect.questionnaire.answer import Answer
from intersect.registry.names import folded
from tests.shell.answers import (
    csv_bytes,
    demo_rows,
    header,
    items,
    problems_of,
    read,
    row,
    write_csv,
    xlsx_bytes,
)

DATA = Path(__file__).parents[1] / "data" / "answers"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "answers.csv"


def value(answers: AnswersFile, item: str, respondent: int = 0) -> object:
    answer = answers.responses[respondent].answers.get(item)
    return answer.value if answer else None


class TestEncodingsAndSeparators:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_every_usual_csv_is_read_alike(
        self, file: Path, encoding: str, delimiter: str
    ) -> None:
        rows = [header(), row("Mesa de niñez, Ñuñoa; sur", "José", "educación")]
        write_csv(file, rows, delimiter=delimiter, encoding=encoding)
        (response,) = read(file).responses
        assert response.network == "Mesa de niñez, Ñuñoa; sur"
        assert response.respondent == "José"
        assert response.sector == "educación"

    @pytest.mark.parametrize("line", ["sep=;\r\n", "SEP=;\n", '"sep=;"\r'])
    def test_a_line_that_declares_the_separator_is_no_row(
        self, file: Path, line: str
    ) -> None:
        rows = csv_bytes([header(), row(sector="")], delimiter=";", encoding="cp1252")
        file.write_bytes(line.encode() + rows)
        assert problems_of(file) == [
            "answers.csv: row 2, column sector (cell C2): empty_cell"
        ]

    def test_what_excel_saves_in_spanish_is_read(self) -> None:
        answers = read(DATA / "excel-windows-1252.csv")
        assert answers.order == ("Red de niñez Ñuñoa", "Mesa «Adulto mayor»")
        assert [each.sector for each in answers.responses] == [
            "educación",
            "salud",
            "protección",
        ]
        assert value(answers, "OBJ1") == 2
        assert value(answers, "OBJ2") == 3
        assert value(answers, "PLA5", 1) == "NA"
        assert value(answers, "PRE1", 2) == "NS"
        assert value(answers, "PRE2", 2) is None

    def test_unix_mac_and_windows_line_ends_are_read(self, file: Path) -> None:
        content = csv_bytes([header(), row()])
        for end in (b"\n", b"\r", b"\r\n"):
            file.write_bytes(content.replace(b"\r\n", end))
            assert len(read(file).responses) == 1

    def test_empty_rows_and_columns_are_left_out(self, file: Path) -> None:
        rows = [[], [*header(), "", ""], [*row(), "", ""], [""] * 31, [], ["  "] * 31]
        write_csv(file, rows)
        assert len(read(file).responses) == 1

    def test_rows_are_counted_as_a_spreadsheet_counts_them(self, file: Path) -> None:
        rows = [header(), row("two\nlines"), [], row(sector="")]
        write_csv(file, rows)
        assert problems_of(file) == [
            "answers.csv: row 4, column sector (cell C4): empty_cell"
        ]

    def test_names_are_trimmed_and_composed(self, file: Path) -> None:
        apart = unicodedata.normalize("NFD", "Ñuñoa")
        write_csv(file, [header(), row(f" {apart} "), row("Ñuñoa", "r2")])
        assert read(file).order == ("Ñuñoa",)

    def test_column_names_may_be_in_any_case_and_order(self, file: Path) -> None:
        columns = [name.swapcase() for name in header()]
        write_csv(file, [columns[::-1], row(OBJ1="3")[::-1]])
        assert value(read(file), "OBJ1") == 3


class TestCodes:
    @pytest.mark.parametrize(
        ("cell", "meaning"),
        [
            ("2", 2),
            ("2.0", 2),
            ("2,0", 2),
            (" 2 ", 2),
            ("0", 0),
            ("NS", "NS"),
            ("ns", "NS"),
            ("NA", "NA"),
            ("na", "NA"),
            ("", None),
            ("   ", None),
        ],
    )
    def test_a_cell_means(self, file: Path, cell: str, meaning: object) -> None:
        write_csv(file, [header(), row(PLA5=cell)], delimiter=";")
        assert value(read(file), "PLA5") == meaning

    @pytest.mark.parametrize(
        "cell", ["4", "-1", "2.5", "N/A", "nan", "null", "S", "1 2", "٢", "²", "TRUE"]
    )
    def test_a_cell_means_nothing(self, file: Path, cell: str) -> None:
        write_csv(file, [header(), row(PLA5=cell)])
        assert problems_of(file) == [
            "answers.csv: row 2, column PLA5 (cell M2): unknown_code"
        ]

    def test_does_not_apply_is_an_answer_only_where_it_is_offered(
        self, file: Path
    ) -> None:
        write_csv(file, [header(), row(OBJ1="NA", EVA5="NA")])
        assert problems_of(file) == [
            "answers.csv: row 2, column OBJ1 (cell D2): na_not_allowed"
        ]

    def test_unscored_questions_may_be_there(self, file: Path) -> None:
        columns = header("LBL", "obj5v", "PAR.objetivos", "par.metas")
        write_csv(
            file,
            [columns, row("A", "r1", "s", 2, "coordinacion", "SI", "ns", "no"), row()],
        )
        file.write_bytes(file.read_bytes().strip() + b",,,,\r\n")
        first, second = read(file).responses
        assert first.answers["LBL"] == Answer("coordinacion")
        assert first.answers["OBJ5V"] == Answer("si")
        assert first.answers["PAR"] == Answer({"objetivos": "ns", "metas": "no"})
        assert set(second.answers) == set(items())

    def test_an_empty_row_of_answers_is_a_respondent_without_answers(
        self, file: Path
    ) -> None:
        write_csv(file, [header(), row(code="")])
        (response,) = read(file).responses
        assert response.answers == {}

    @given(
        cells=st.lists(
            st.sampled_from(["0", "1", "2", "3", "NS", ""]), min_size=26, max_size=26
        ),
        order=st.permutations(range(29)),
        delimiter=st.sampled_from([",", ";", "\t"]),
    )
    def test_the_order_of_columns_never_matters(
        self,
        tmp_path_factory: pytest.TempPathFactory,
        cells: list[str],
        order: list[int],
        delimiter: str,
    ) -> None:
        file = tmp_path_factory.mktemp("order") / "answers.csv"
        columns, answers = header(), ["A", "r1", "salud", *cells]
        shuffled = [[columns[i] for i in order], [answers[i] for i in order]]
        write_csv(file, shuffled, delimiter=delimiter)
        (response,) = read(file).responses
        found = {item: str(answer.value) for item, answer in response.answers.items()}
        expected = {
            item: cell for item, cell in zip(items(), cells, strict=True) if cell
        }
        assert found == expected


class TestWorkbooks:
    def test_numbers_and_texts_are_read_alike(self, file: Path) -> None:
        rows = [header(), row("A", 1, "salud", 2.0, OBJ1=" 3 ", OBJ2=None, PLA5="NA")]
        file.write_bytes(xlsx_bytes(Hoja1=rows))
        answers = read(file)
        assert answers.responses[0].respondent == "1"
        assert value(answers, "OBJ1") == 3
        assert value(answers, "OBJ2") is None
        assert value(answers, "OBJ3") == 2
        assert value(answers, "PLA5") == "NA"

    @pytest.mark.parametrize("title", ["ANSWERS", "Respuestas"])
    def test_the_sheet_of_the_answers_is_found_by_name(
        self, file: Path, title: str
    ) -> None:
        notes = [["Notes"]]
        file.write_bytes(xlsx_bytes(**{"Notas": notes, title: [header(), row()]}))
        assert len(read(file).responses) == 1

    def test_without_such_a_name_it_is_the_sheet_with_the_columns(
        self, file: Path
    ) -> None:
        roster = [["network", "sector"], ["Red Norte", "salud"]]
        sheets = {"Portada": [["Mesa"]], "Lista": roster, "Hoja1": [header(), row()]}
        file.write_bytes(xlsx_bytes(**sheets))
        assert len(read(file).responses) == 1

    def test_a_hidden_sheet_is_read_only_if_its_name_says_so(self, file: Path) -> None:
        book = load_workbook(
            io.BytesIO(
                xlsx_bytes(
                    Copia=[header(), row(), row(respondent="r2")],
                    Hoja1=[header(), row()],
                )
            )
        )
        book["Copia"].sheet_state = "hidden"
        book.save(file)
        assert len(read(file).responses) == 1
        book["Copia"].title = "ANSWERS"
        book.save(file)
        assert len(read(file).responses) == 2

    def test_cells_that_the_spreadsheet_changed_are_named(self, file: Path) -> None:
        rows = [
            header(),
            row("A", "r1", "=B2", OBJ1="=1+1", OBJ2=datetime.date(1900, 1, 2)),
            row("A", "r2", "#N/A"),
        ]
        file.write_bytes(xlsx_bytes(Hoja1=rows))
        assert problems_of(file) == [
            "answers.csv: row 2, column sector (cell C2): formula",
            "answers.csv: row 2, column OBJ1 (cell D2): formula",
            "answers.csv: row 2, column OBJ2 (cell E2): date",
            "answers.csv: row 3, column sector (cell C3): cell_error",
        ]

    def test_rows_may_end_before_the_last_column(self, file: Path) -> None:
        file.write_bytes(xlsx_bytes(Hoja1=[header(), row()[:20]]))
        assert len(read(file).responses[0].answers) == 17

    def test_formatted_empty_rows_are_left_out(self, file: Path) -> None:
        rows = [header(), row(), *([None] * 29 for _ in range(500))]
        file.write_bytes(xlsx_bytes(Hoja1=rows))
        assert len(read(file).responses) == 1

    def test_a_damaged_workbook_is_refused(self, file: Path) -> None:
        whole = xlsx_bytes(Hoja1=[header(), row()])
        for content in (
            whole[:500],
            b"PK\x03\x04",
            whole.replace(b"sheet1", b"sheet9"),
        ):
            file.write_bytes(content)
            assert problems_of(file) == ["answers.csv: unreadable_workbook"]

    def test_another_archive_is_refused(self, file: Path) -> None:
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument")
        assert problems_of(file) == ["answers.csv: unreadable_workbook"]

    def test_old_and_locked_workbooks_are_refused(self, file: Path) -> None:
        file.write_bytes(workbook.OLE_MARK + bytes(600))
        assert problems_of(file) == ["answers.csv: old_or_locked_workbook"]

    def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file.write_bytes(xlsx_bytes(Hoja1=[header(), row()]))
        monkeypatch.setattr(workbook, "MOST_UNPACKED_BYTES", 1000)
        assert problems_of(file) == ["answers.csv: workbook_too_large"]

    def test_entities_in_a_workbook_are_not_expanded_without_end(
        self, file: Path
    ) -> None:
        file.write_bytes(_with_entities(xlsx_bytes(Hoja1=[header(), row()])))
        assert problems_of(file) == ["answers.csv: unreadable_workbook"]


class TestBadFiles:
    def test_all_problems_of_a_file_are_told_at_once(self, file: Path) -> None:
        columns = [name for name in header() if name != "EVA5"]
        columns[3] = "OBJ 1"
        rows = [
            [*columns, "obj2"],
            row("", "r1", "salud", OBJ3="5"),
            row("A", "", "salud", PLA1="NA"),
            row("A", "r3", "", INF1="=2"),
            row("A", "r4"),
            row("A", "r4", "salud", PRE1="x"),
            row("A", "r5")[:-1],
            [*row("A", "r6"), "lost"],
        ]
        write_csv(file, rows)
        assert problems_of(file) == [
            "answers.csv: row 1, column OBJ 1 (cell D1): unknown_column",
            "answers.csv: row 1, column obj2 (cell AC1): duplicate_column",
            "answers.csv: row 1: missing_column",
            "answers.csv: row 1: missing_column",
            "answers.csv: row 7: short_row",
            "answers.csv: row 8, cell AD8: cell_without_column",
            "answers.csv: row 2, column network (cell A2): empty_cell",
            "answers.csv: row 2, column OBJ3 (cell F2): unknown_code",
            "answers.csv: row 3, column respondent (cell B3): empty_cell",
            "answers.csv: row 3, column PLA1 (cell I3): na_not_allowed",
            "answers.csv: row 4, column sector (cell C4): empty_cell",
            "answers.csv: row 4, column INF1 (cell T4): formula",
            "answers.csv: row 6, column PRE1 (cell O6): unknown_code",
            "answers.csv: row 6, column respondent (cell B6): duplicate_respondent",
        ]

    @pytest.mark.parametrize(
        ("content", "problem"),
        [
            (b"", "answers.csv: empty_file"),
            (b"\xef\xbb\xbf", "answers.csv: empty_file"),
            (b"\r\n;;;\r\n", "answers.csv: empty_file"),
            (b"hello\r\nworld", "answers.csv: row 1: no_table"),
            (b"%PDF-1.7\nxyz", "answers.csv: row 1: no_table"),
            (b"network\0;sector", "answers.csv: row 1: wrong_encoding"),
            ("network;año".encode("utf-16-le"), "answers.csv: row 1: wrong_encoding"),
            (b"network\r\nA\r\nni\x81o", "answers.csv: row 3: wrong_encoding"),
            (b"network\r\nEducaci\xa2n", "answers.csv: row 2: wrong_encoding"),
            (b"\xff\xfen", "answers.csv: row 1: wrong_encoding"),
            (b'network,sector\r\n"A,b', "answers.csv: row 2: broken_csv"),
            (b'network,sector\r\n"A"x,b', "answers.csv: row 2: broken_csv"),
            (b"network,sector\r\nA," + b"b" * 2**18, "answers.csv: row 2: long_cell"),
        ],
    )
    def test_a_file_without_a_table_is_refused(
        self, file: Path, content: bytes, problem: str
    ) -> None:
        file.write_bytes(content)
        assert problems_of(file) == [problem]

    def test_column_names_alone_are_not_answers(self, file: Path) -> None:
        write_csv(file, [header()])
        assert problems_of(file) == ["answers.csv: row 1: no_rows"]

    def test_a_file_that_is_not_there_is_a_problem(self, tmp_path: Path) -> None:
        assert problems_of(tmp_path / "no.csv") == ["no.csv: unreadable_file"]
        assert problems_of(tmp_path) == [f"{tmp_path.name}: unreadable_file"]

    def test_lost_accents_are_noticed(self, file: Path) -> None:
        write_csv(
            file, [header(), row("Red EducaciÃ³n"), row("B\ufffd", sector="ÃšTIL")]
        )
        assert problems_of(file) == [
            "answers.csv: row 2, column network (cell A2): garbled_text",
            "answers.csv: row 3, column network (cell A3): garbled_text",
            "answers.csv: row 3, column sector (cell C3): garbled_text",
        ]

    def test_words_with_uncommon_letters_are_not_taken_for_lost_accents(
        self, file: Path
    ) -> None:
        names = ["São João", "IRMÃ", "O’Higgins", "Ñuble – Bío Bío", "Pichilemu—Sur"]
        write_csv(file, [header(), *(row(name) for name in names)])
        assert read(file).order == tuple(names)

    def test_the_same_person_may_answer_about_two_networks(self, file: Path) -> None:
        write_csv(file, [header(), row("A"), row("B")])
        assert problems_of(file) == []

    def test_a_network_is_in_one_territory(self, file: Path) -> None:
        columns = header("territory")
        rows = [
            columns,
            row("A", "r1", "salud", 2, "Lota"),
            row("A", "r2", "salud", 2, ""),
            row("B", "r2", "salud", 2, "Lota"),
            row("A", "r3", "salud", 2, "Penco"),
            row("A", "r4", "salud", 2, "Penco"),
        ]
        write_csv(file, rows)
        assert problems_of(file) == [
            "answers.csv: row 5, column territory (cell AD5): two_territories"
        ]
        write_csv(file, rows[:4])
        assert read(file).territories == {"A": "Lota", "B": "Lota"}

    def test_too_large_files_are_refused(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_csv(file, [header(), row("A"), row("B"), row("C")])
        monkeypatch.setattr(table_problems, "MOST_ROWS", 2)
        assert problems_of(file) == ["answers.csv: file_too_large"]
        monkeypatch.setattr(table_problems, "MOST_BYTES", 100)
        assert problems_of(file) == ["answers.csv: file_too_large"]

    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("OBJ 1", "OBJ1"),
            ("Institución", "organisation"),
            ("organization", "organisation"),
            ("Comuna", "territory"),
            ("PAR_metas", "PAR.metas"),
            ("fecha", None),
        ],
    )
    def test_unknown_columns_come_with_a_suggestion(
        self, name: str, meant: str | None
    ) -> None:
        known = header("organisation", "territory", "PAR.metas")
        assert table_problems.suggestion(name, known) == meant

    def test_two_spellings_are_warned_of_and_never_merged(self, file: Path) -> None:
        rows = [row("A", "r1", "Educación"), row("A", "r2", "educacion"), row("a")]
        write_csv(file, [header(), *rows])
        answers = read(file)
        assert [each.sector for each in answers.responses[:2]] == [
            "Educación",
            "educacion",
        ]
        assert answers.order == ("A", "a")
        places = [language("en").text(each.place) for each in answers.warnings]
        assert places == [
            "answers.csv: row 3, column sector (cell C3)",
            "answers.csv: row 4, column network (cell A4)",
        ]

    def test_a_person_may_have_answered_under_two_spellings(self, file: Path) -> None:
        rows = [row("A", "Ana Pérez"), row("A", "ana perez"), row("B", "Ana Perez")]
        write_csv(file, [header(), *rows])
        (warning,) = read(file).warnings
        assert language("en").text(warning.place) == (
            "answers.csv: row 3, column respondent (cell B3)"
        )

    @given(st.text(max_size=30))
    def test_folding_is_stable(self, text: str) -> None:
        assert folded(folded(text)) == folded(text)

    @given(st.binary(max_size=400))
    def test_any_bytes_are_answers_or_problems_never_an_error(
        self, tmp_path_factory: pytest.TempPathFactory, content: bytes
    ) -> None:
        file = tmp_path_factory.mktemp("bytes") / "answers.csv"
        file.write_bytes(content)
        assert problems_of(file)


class TestOrganisations:
    def test_they_are_needed_where_they_are_the_voices(self, file: Path) -> None:
        write_csv(file, [header(), row()])
        assert problems_of(file, voice="organisation") == [
            "answers.csv: row 1: missing_column"
        ]
        write_csv(file, [header("organisation"), row("A", "r1", "", 2, "CESFAM")])
        assert problems_of(file, voice="organisation") == []
        assert problems_of(file) == [
            "answers.csv: row 2, column sector (cell C2): empty_cell"
        ]
        write_csv(file, [header("organisation"), row("A", "r1", "s", 2, "")])
        assert problems_of(file, voice="organisation") == [
            "answers.csv: row 2, column organisation (cell AD2): empty_cell"
        ]


class TestRosters:
    @pytest.fixture
    def roster(self, tmp_path: Path) -> Path:
        return tmp_path / "roster.csv"

    def test_without_one_there_is_none(self, file: Path) -> None:
        write_csv(file, [header(), row()])
        assert read(file).rosters is None

    def test_networks_without_rows_are_kept_at_the_end(
        self, file: Path, roster: Path
    ) -> None:
        write_csv(file, [header(), row("B"), row("A")])
        rows = [("C", "salud"), ("A", "salud"), ("B", "salud"), ("B", "civil")]
        write_csv(roster, [("Network", "Sector"), *rows, ("B", "civil")])
        answers = read(file, roster_path=roster)
        assert answers.order == ("B", "A", "C")
        assert answers.rosters == {
            "C": ("salud",),
            "A": ("salud",),
            "B": ("salud", "civil"),
        }

    def test_networks_and_sectors_missing_from_it_are_told_once(
        self, file: Path, roster: Path
    ) -> None:
        rows = [row("A"), row("B"), row("B", "r2"), row("A", "r3", "Educación")]
        write_csv(file, [header(), *rows, row("A", "r4", "Educación")])
        write_csv(roster, [("network", "sector"), ("A", "salud"), ("A", "educacion")])
        assert problems_of(file, roster_path=roster) == [
            "answers.csv: row 3, column network (cell A3): not_in_roster",
            "answers.csv: row 5, column sector (cell C5): not_in_roster",
        ]

    def test_problems_of_both_files_come_together(
        self, file: Path, roster: Path
    ) -> None:
        write_csv(file, [header(), row(OBJ1="7")])
        write_csv(roster, [("network", "sektor"), ("A", "salud")])
        assert problems_of(file, roster_path=roster) == [
            "answers.csv: row 2, column OBJ1 (cell D2): unknown_code",
            "roster.csv: row 1, column sektor (cell B1): unknown_column",
            "roster.csv: row 1: missing_column",
        ]
        write_csv(roster, [("network", "sector"), ("A", "")])
        assert problems_of(file, roster_path=roster)[1:] == [
            "roster.csv: row 2, column sector (cell B2): empty_cell"
        ]

    @pytest.mark.parametrize(
        "rows",
        [
            [("network", "sector"), ("A", "CESFAM")],
            [("network", "organisation"), ("A", "CESFAM")],
            [("network", "sector", "organisation"), ("A", "salud", "CESFAM")],
        ],
    )
    def test_organisations_are_in_their_column_or_in_that_of_sectors(
        self, file: Path, roster: Path, rows: list[tuple[str, ...]]
    ) -> None:
        write_csv(file, [header("organisation"), row("A", "r1", "salud", 2, "CESFAM")])
        write_csv(roster, rows)
        answers = read(file, roster_path=roster, voice="organisation")
        assert answers.rosters == {"A": ("CESFAM",)}

    def test_one_workbook_can_hold_both(self, file: Path) -> None:
        sheets = {
            "ANSWERS": [header(), *demo_rows("A")],
            "ROSTER": [("network", "sector"), *(("A", s) for s in _SECTORS)],
        }
        file.write_bytes(xlsx_bytes(**sheets))
        answers = read(file, roster_path=file)
        assert answers.rosters == {"A": _SECTORS}


_SECTORS = ("salud", "educacion", "social", "civil", "cultura")


def _with_entities(content: bytes) -> bytes:
    """Return the workbook with the «billion laughs» in its first sheet."""
    lines = [
        f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "lol"}">' for i in range(10)
    ]
    bomb = f"<!DOCTYPE worksheet [{''.join(lines)}]>"
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(out, "w") as new,
    ):
        for part in old.infolist():
            text = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                text = text.replace(b"<t>network</t>", b"<t>&l9;</t>")
                text = bomb.encode() + text
            new.writestr(part.filename, text)
    return out.getvalue()

"""Reading NETWORKS files (docs/files.md)."""

from fractions import Fraction
from pathlib import Path

import pytest

from intersect.analysis.network import Network
from intersect.analysis.redundancy_method import redundancy_method
from intersect.catalog import load_catalog
from intersect.exchange.bad_file import BadFile
from intersect.exchange.networks_file import NetworksFile, read_networks
from intersect.language import language
from intersect.paths import shipped
from intersect.questionnaire.problem import Problem
from tests.shell.answers import write_csv, xlsx_bytes
from tests.shell.network_rows import COLUMNS, network_row, write_networks

TERMS = load_catalog(shipped("questionnaires")).terms


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "networks.csv"


def read(path: Path, *, is_free: bool = False) -> NetworksFile:
    return read_networks(path, None if is_free else TERMS, redundancy_method())


def only(path: Path, *, is_free: bool = False) -> Network:
    [network] = read(path, is_free=is_free).networks
    return network


def problems_of(path: Path, *, is_free: bool = False) -> list[str]:
    """Return each problem of a file as «place: code», in English."""
    with pytest.raises(BadFile) as bad:
        read(path, is_free=is_free)
    return list(map(_line, bad.value.problems))


def _line(problem: Problem) -> str:
    place = language("en").text(problem.place).partition(": ")[2]
    return f"{place}: {problem.code}"


class TestCells:
    def test_a_row_is_a_network(self, file: Path) -> None:
        row = network_row(
            "N1",
            name="Mesa de Niñez",
            purpose="Coordinar casos",
            people="Ana| Luz  Díaz |Ana|",
            themes="salud|Salud mental",
            populations="Niñez",
            functions="COORDINAR|Derivar o gestionar casos",
            mandate="Ley 20.379",
            active="Sí",
            meetings_per_month="1,5",
            hours_per_meeting="2.0",
        )
        write_networks(file, row)
        assert only(file) == Network(
            territory="Ñuñoa",
            network="N1",
            name="Mesa de Niñez",
            purpose="Coordinar casos",
            members=frozenset({"CESFAM Norte", "Escuela 12", "DIDECO"}),
            people=frozenset({"Ana", "Luz Díaz"}),
            themes=frozenset({"salud", "salud_mental"}),
            populations=frozenset({"ninez"}),
            functions=frozenset({"coordinar", "derivar_casos"}),
            zones=frozenset({"T1"}),
            is_mandated=True,
            is_active=True,
            hours=Fraction(3),
        )

    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_every_usual_csv_is_read_alike(
        self, file: Path, encoding: str, delimiter: str
    ) -> None:
        row = network_row("Mesa; niñez, sur", members='Casa "Ñandú"|DIDECO, oficina')
        write_networks(file, row, delimiter=delimiter, encoding=encoding)
        assert only(file).network == "Mesa; niñez, sur"
        assert only(file).members == {'Casa "Ñandú"', "DIDECO, oficina"}

    def test_a_workbook_is_read_like_a_csv(self, tmp_path: Path) -> None:
        rows = [COLUMNS, network_row(active=True, meetings_per_month=0.5)]
        path = tmp_path / "networks.xlsx"
        path.write_bytes(xlsx_bytes(notas=[["otra cosa"]], Redes=rows))
        assert only(path).is_active
        assert read(path).networks[0].members >= {"DIDECO"}

    @pytest.mark.parametrize(
        ("cells", "is_active"),
        [
            ({}, True),
            ({"active": "0"}, False),
            ({"active": "No"}, False),
            ({"active": "não"}, False),
            ({"active": "TRUE"}, True),
            ({"meetings_per_month": "0.16"}, False),
            ({"meetings_per_month": "0,17"}, True),
            ({"meetings_per_month": "0", "active": "yes"}, True),
        ],
    )
    def test_whether_a_network_is_active(
        self, file: Path, cells: dict[str, str], is_active: bool
    ) -> None:
        """Less than one meeting in six months is none (method C.2, guard 5)."""
        write_networks(file, network_row(**cells))
        assert only(file).is_active == is_active

    @pytest.mark.parametrize(
        ("mandate", "is_mandated"),
        [
            ("", False),
            ("voluntary", False),
            ("Voluntaria", False),
            ("Voluntária", False),
            ("no", False),
            ("national", True),
            ("Norma", True),
            ("Ordenanza 12", True),
        ],
    )
    def test_whether_a_rule_requires_it(
        self, file: Path, mandate: str, is_mandated: bool
    ) -> None:
        write_networks(file, network_row(mandate=mandate))
        assert only(file).is_mandated == is_mandated

    def test_hours_need_both_numbers(self, file: Path) -> None:
        rows = (
            network_row("A", meetings_per_month="2"),
            network_row("B", hours_per_meeting="2"),
            network_row("C", meetings_per_month="0"),
            network_row("D", meetings_per_month="0.1", hours_per_meeting="3"),
        )
        write_networks(file, *rows)
        hours = [each.hours for each in read(file).networks]
        assert hours == [None, None, 0, Fraction(3, 10)]

    def test_an_incomplete_profile_is_no_mistake(self, file: Path) -> None:
        empty = dict.fromkeys(["members", "themes", "populations", "zones"], "")
        write_networks(file, network_row(**empty))
        assert only(file).themes == only(file).members == frozenset()

    def test_only_what_is_needed_must_be_there(self, file: Path) -> None:
        write_csv(
            file,
            [
                ("Network", "territory", "members", "themes", "populations")
                + ("functions", "ZONES"),
                ("N1", "Buin", "a", "salud", "ninez", "formar", "T1"),
            ],
        )
        assert only(file).zones == {"T1"}


class TestCodes:
    def test_the_listed_populations_are_those_of_the_program(self, file: Path) -> None:
        write_networks(file, network_row(populations="poblacion general"))
        assert only(file).populations == {"poblacion_general"}
        assert len(read(file).populations) == 12

    @pytest.mark.parametrize(
        ("column", "written", "codes"),
        [
            ("themes", "Protección|PROTECCION", {"proteccion_derechos"}),
            ("themes", "vivienda/barrio", {"vivienda_barrio"}),
            ("themes", "empleo / ingresos", {"empleo_ingresos"}),
            ("themes", "cultura/deporte", {"cultura_deporte"}),
            ("populations", "adultos", {"personas_adultas"}),
            ("populations", "mayores", {"personas_mayores"}),
            ("functions", "derivar/gestionar casos|derivar", {"derivar_casos"}),
            ("functions", "atención|atender directamente", {"atender"}),
            ("functions", "prevenir/promover", {"prevenir_promover"}),
            ("functions", "seguimiento", {"hacer_seguimiento"}),
            ("functions", "incidir/abogar", {"incidir"}),
        ],
    )
    def test_the_words_of_the_method_are_understood(
        self, file: Path, column: str, written: str, codes: set[str]
    ) -> None:
        """Those of its lists (B.4) and of its worked example (C.6)."""
        write_networks(file, network_row(**{column: written}))
        assert getattr(only(file), column) == codes

    def test_any_code_may_be_free(self, file: Path) -> None:
        row = network_row(themes="Protección", populations="mayores|niños")
        write_networks(file, row, network_row("N2", populations="poblacion_general"))
        found = read(file, is_free=True)
        assert found.networks[0].themes == {"Protección"}
        assert found.networks[1].populations == {"poblacion_general"}
        assert set(found.populations) == {"mayores", "niños", "poblacion_general"}

    def test_a_code_that_is_not_listed_is_told_with_what_may_be_meant(
        self, file: Path
    ) -> None:
        write_networks(file, network_row(themes="salut|magia|salud"))
        with pytest.raises(BadFile) as bad:
            read(file)
        reader = language("es")
        told = [
            (reader.text(each.message), reader.text(each.remedy))
            for each in bad.value.problems
        ]
        assert told[0] == ("«salut» no está en la lista.", "¿Quiso decir «salud»?")
        assert told[1][1].startswith("Escriba uno de estos, o varios separados por «|»")
        assert "salud_mental" in told[1][1]


class TestProblems:
    def test_all_of_them_are_told_at_once(self, file: Path) -> None:
        write_networks(
            file,
            network_row("", territory="", themes="magia"),
            network_row("A", active="quizás", meetings_per_month="dos"),
            network_row("A", hours_per_meeting="25", parent="Z"),
            network_row("A", territory="Buin", meetings_per_month="-1"),
            network_row("B", hours_per_meeting="1e999999", parent="B"),
        )
        assert problems_of(file) == [
            "row 2, column territory (cell A2): empty_cell",
            "row 2, column network (cell B2): empty_cell",
            "row 2, column themes (cell G2): unknown_code",
            "row 3, column active (cell M3): not_yes_or_no",
            "row 3, column meetings_per_month (cell N3): not_a_number",
            "row 4, column hours_per_meeting (cell O4): not_a_number",
            "row 5, column meetings_per_month (cell N5): not_a_number",
            "row 6, column hours_per_meeting (cell O6): not_a_number",
            "row 4, column network (cell B4): duplicate_network",
            "row 4, column parent (cell K4): unknown_parent",
            "row 6, column parent (cell K6): own_ancestor",
        ]

    @pytest.mark.parametrize(
        "number", ["nan", "inf", "1.5 h", "1/2", "1_0", "--", "0x1", "²"]
    )
    def test_what_is_no_number_is_refused(self, file: Path, number: str) -> None:
        write_networks(file, network_row(meetings_per_month=number))
        assert problems_of(file) == [
            "row 2, column meetings_per_month (cell N2): not_a_number"
        ]

    def test_a_network_below_itself_through_others(self, file: Path) -> None:
        rows = [
            network_row("A", parent="B"),
            network_row("B", parent="C"),
            network_row("C", parent="A"),
            network_row("D", parent="A"),
        ]
        write_networks(file, *rows)
        assert [each.split(": ")[-1] for each in problems_of(file)] == [
            "own_ancestor"
        ] * 3

    def test_a_parent_may_be_in_another_territory(self, file: Path) -> None:
        region = network_row("Mesa regional", territory="Región")
        write_networks(file, region, network_row("A", parent="Mesa regional"))
        assert read(file).networks[1].parent == "Mesa regional"

    def test_columns_that_are_missing_or_wrong(self, file: Path) -> None:
        columns = [{"themes": "temas", "zones": "zone"}.get(c, c) for c in COLUMNS]
        write_csv(file, [[*columns, "network"], [*network_row(), "x"]])
        assert problems_of(file) == [
            "row 1, column temas (cell G1): unknown_column",
            "row 1, column zone (cell J1): unknown_column",
            "row 1, column network (cell P1): duplicate_column",
            "row 1: missing_column",
            "row 1: missing_column",
        ]

    @pytest.mark.parametrize(
        ("content", "code"),
        [(b"", "empty_file"), (b"x,y\r\n1,2\r\n", "no_table")],
    )
    def test_files_about_something_else(
        self, file: Path, content: bytes, code: str
    ) -> None:
        file.write_bytes(content)
        assert [each.split(": ")[-1] for each in problems_of(file)] == [code]

    def test_a_file_without_rows(self, file: Path) -> None:
        write_networks(file)
        assert problems_of(file) == ["row 1: no_rows"]


class TestWarnings:
    def warnings(self, file: Path) -> list[str]:
        return list(map(_line, read(file).warnings))

    def test_names_that_differ_in_case_or_accents(self, file: Path) -> None:
        write_networks(
            file,
            network_row("A", members="Dideco|Escuela", people="Ana Pérez"),
            network_row("B", members="DIDECO|Escuela", people="Ana Perez"),
            network_row("C", members="DIDECO", people="Ana Perez"),
            network_row("D", members="dideco", territory="Buin"),
            network_row("a", territory="ñuñoa"),
            network_row("a", members="x", territory="Buin"),
            network_row("Á", members="x", territory="Buin"),
        )
        assert self.warnings(file) == [
            "row 3, column members (cell E3): two_spellings",
            "row 3, column people (cell F3): two_spellings",
            "row 6, column territory (cell A6): two_spellings",
            "row 8, column network (cell B8): two_spellings",
        ]

    def test_free_codes_that_differ_in_case_or_accents(self, file: Path) -> None:
        write_networks(
            file,
            network_row("A", themes="Protección", functions="atención"),
            network_row("B", themes="proteccion", functions="atención"),
            network_row("C", themes="Protección", functions="Atención;formar"),
        )
        found = read(file, is_free=True)
        assert list(map(_line, found.warnings)) == [
            "row 3, column themes (cell G3): two_spellings",
            "row 4, column functions (cell I4): one_name",
        ]

    def test_a_list_with_another_separator(self, file: Path) -> None:
        write_networks(
            file,
            network_row("A", members="CESFAM; DIDECO; Escuela"),
            network_row("B", members="Junta de vecinos 3, sur|DIDECO"),
        )
        assert self.warnings(file) == ["row 2, column members (cell E2): one_name"]

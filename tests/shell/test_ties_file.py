"""Reading TIES files and their rosters (docs/files.md)."""

from fractions import Fraction
from pathlib import Path

import pytest

from intersect.analysis.flows import Arc, NetworkTies, TieReport, information_arcs
from intersect.exchange.bad_file import BadFile
from intersect.exchange.ties_file import read_ties
from intersect.language import language
from tests.shell.answers import Cells, write_csv, xlsx_bytes

TIES = ["network", "reporter", "other", "sends", "receives"]
ROSTER = ["network", "organisation", "sector", "governance", "answered"]
MEMBERS = [
    ["Red Ñuñoa", "CESFAM", "salud", "shared", "yes"],
    ["Red Ñuñoa", "Jardín", "educación", "shared", "yes"],
    ["Red Ñuñoa", "Club", "civil", "shared", "no"],
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def written(folder: Path, ties: list[Cells], roster: list[Cells]) -> tuple[Path, Path]:
    return write_csv(folder / "ties.csv", ties), write_csv(
        folder / "roster.csv", roster
    )


def networks(
    folder: Path, ties: list[Cells], roster: list[Cells]
) -> tuple[NetworkTies, ...]:
    files = written(folder, [TIES, *ties], [ROSTER, *roster])
    return read_ties(*files).networks


def problems_of(ties: Path, roster: Path) -> list[str]:
    """Return each problem of the two files as «place: code», in English."""
    with pytest.raises(BadFile) as bad:
        read_ties(ties, roster)
    said = language("en").text
    return [f"{said(each.place)}: {each.code}" for each in bad.value.problems]


def problems(folder: Path, ties: list[Cells], roster: list[Cells]) -> list[str]:
    return problems_of(*written(folder, [TIES, *ties], [ROSTER, *roster]))


class TestReading:
    def test_sometimes_counts_and_an_empty_cell_says_nothing(
        self, folder: Path
    ) -> None:
        ties = [
            ["Red Ñuñoa", "CESFAM", "Jardín", "sometimes", "no"],
            ["Red Ñuñoa", "Jardín", "CESFAM", "regularly", ""],
        ]
        [network] = networks(folder, ties, MEMBERS)
        assert network.reports == (
            TieReport("CESFAM", "Jardín", True, False),
            TieReport("Jardín", "CESFAM", True, None),
        )

    def test_the_roster_says_who_belongs_and_who_answered(self, folder: Path) -> None:
        tie = ["Red Ñuñoa", "CESFAM", "Club", "no", "no"]
        [network] = networks(folder, [tie], MEMBERS)
        answered = {each.organisation: each.has_answered for each in network.members}
        assert answered == {"CESFAM": True, "Jardín": True, "Club": False}
        assert network.governance == "shared"

    def test_a_network_of_which_nobody_reported_is_there(self, folder: Path) -> None:
        tie = ["Red Ñuñoa", "CESFAM", "Club", "no", "no"]
        other = ["Red Sur", "Liceo", "educación", "", "no"]
        found = networks(folder, [tie], [*MEMBERS, other])
        assert [(each.network, len(each.reports)) for each in found] == [
            ("Red Ñuñoa", 1),
            ("Red Sur", 0),
        ]
        assert found[1].governance == ""

    @pytest.mark.parametrize("answered", ["yes", "Sí", "sim", "1", "1.0", "TRUE"])
    def test_yes_is_understood_in_three_languages(
        self, folder: Path, answered: str
    ) -> None:
        members = [[*MEMBERS[0][:4], answered], *MEMBERS[1:]]
        tie = ["Red Ñuñoa", "CESFAM", "Club", "A veces", "às vezes"]
        [network] = networks(folder, [tie], members)
        assert network.members[0].has_answered
        assert network.reports[0] == TieReport("CESFAM", "Club", True, True)

    @pytest.mark.parametrize(
        ("written_as", "code"),
        [("Lead", "lead"), ("compartida", "shared"), ("Secretaría", "secretariat")],
    )
    def test_governance_is_understood(
        self, folder: Path, written_as: str, code: str
    ) -> None:
        members = [[*each[:3], written_as, each[4]] for each in MEMBERS]
        tie = ["Red Ñuñoa", "CESFAM", "Club", "no", "no"]
        [network] = networks(folder, [tie], members)
        assert network.governance == code

    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
    def test_every_usual_csv_is_read_alike(
        self, folder: Path, delimiter: str, encoding: str
    ) -> None:
        tie = ["Red Ñuñoa", "Jardín", "CESFAM", "no", "regularly"]
        expected = networks(folder, [tie], MEMBERS)
        options = {"delimiter": delimiter, "encoding": encoding}
        found = read_ties(
            write_csv(folder / "a.csv", [TIES, tie], **options),
            write_csv(folder / "b.csv", [ROSTER, *MEMBERS], **options),
        )
        assert found.networks == expected

    def test_one_workbook_may_hold_both(self, folder: Path) -> None:
        tie = ["Red Ñuñoa", "Jardín", "CESFAM", "no", "regularly"]
        expected = networks(folder, [tie], MEMBERS)
        book = folder / "book.xlsx"
        members = [[*each[:4], each[4] == "yes"] for each in MEMBERS]
        book.write_bytes(xlsx_bytes(TIES=[TIES, tie], ROSTER=[ROSTER, *members]))
        assert read_ties(book, book).networks == expected

    def test_frequency_intensity_and_trust_are_optional(self, folder: Path) -> None:
        tie = ["Red Ñuñoa", "Jardín", "CESFAM", "no", "regularly"]
        expected = networks(folder, [tie], MEMBERS)
        heading = [*TIES, "frequency", "intensity", "trust"]
        files = written(folder, [heading, [*tie, "3", "4.0", ""]], [ROSTER, *MEMBERS])
        assert read_ties(*files).networks == expected

    def test_names_that_differ_in_case_alone_are_asked_about(
        self, folder: Path
    ) -> None:
        members = [*MEMBERS, ["Red Ñuñoa", "cesfam", "Salud", "", "no"]]
        tie = ["Red Ñuñoa", "CESFAM", "cesfam", "no", "no"]
        found = read_ties(*written(folder, [TIES, tie], [ROSTER, *members]))
        said = [language("en").text(each.message) for each in found.warnings]
        assert said == [
            "“CESFAM” and “cesfam” count as two.",
            "“salud” and “Salud” count as two.",
        ]


class TestProblems:
    def test_all_of_both_files_at_once(self, folder: Path) -> None:
        ties = [
            ["Red Ñuñoa", "CESFAM", "Jardín", "often", "2"],
            ["Red Ñuñoa", "CESFAM", "CESFAM", "no", "no"],
            ["Red Ñuñoa", "CESFAM", "Jardín", "no", "no"],
            ["Red Ñuñoa", "", "Jardín", "no", "no"],
        ]
        roster = [
            *MEMBERS,
            ["Red Ñuñoa", "Club", "civil", "boss", "maybe"],
            ["Red Ñuñoa", "Liga", "", "lead", ""],
        ]
        assert problems(folder, ties, roster) == [
            "ties.csv: row 2, column sends (cell D2): unknown_code",
            "ties.csv: row 2, column receives (cell E2): unknown_code",
            "ties.csv: row 5, column reporter (cell B5): empty_cell",
            "ties.csv: row 3, column other (cell C3): tie_with_oneself",
            "ties.csv: row 4, column reporter (cell B4): duplicate_tie",
            "roster.csv: row 5, column governance (cell D5): unknown_code",
            "roster.csv: row 5, column answered (cell E5): unknown_code",
            "roster.csv: row 6, column sector (cell C6): empty_cell",
            "roster.csv: row 6, column answered (cell E6): empty_cell",
            "roster.csv: row 5, column organisation (cell B5): duplicate_organisation",
            "roster.csv: row 6, column governance (cell D6): two_governances",
        ]

    def test_names_that_the_roster_lacks_are_told_once(self, folder: Path) -> None:
        ties = [
            ["Red Nunoa", "CESFAM", "Jardín", "no", "no"],
            ["Red Nunoa", "Jardín", "CESFAM", "no", "no"],
            ["Red Ñuñoa", "Cesfam", "Jardín", "no", "no"],
            ["Red Ñuñoa", "CESFAM", "Cesfam", "no", "no"],
        ]
        assert problems(folder, ties, MEMBERS) == [
            "ties.csv: row 2, column network (cell A2): not_in_roster",
            "ties.csv: row 4, column reporter (cell B4): not_in_roster",
        ]

    def test_who_did_not_answer_cannot_have_reported(self, folder: Path) -> None:
        tie = ["Red Ñuñoa", "Club", "Jardín", "no", "no"]
        assert problems(folder, [tie], MEMBERS) == [
            "ties.csv: row 2, column reporter (cell B2): did_not_answer"
        ]

    def test_who_did_not_answer_may_have_rows_that_say_nothing(
        self, folder: Path
    ) -> None:
        ties = [
            ["Red Ñuñoa", "Club", "Jardín", "", ""],
            ["Red Ñuñoa", "CESFAM", "Club", "regularly", ""],
        ]
        [network] = networks(folder, ties, MEMBERS)
        assert network.response == Fraction(2, 3)
        assert information_arcs(network.reports) == (
            Arc("CESFAM", "Club", is_single_report=True),
        )

    def test_missing_and_unknown_columns(self, folder: Path) -> None:
        files = written(
            folder,
            [["network", "reporter", "other", "sends", "received"], ["a"] * 5],
            [["network", "organisation", "sector"], ["a"] * 3],
        )
        assert problems_of(*files) == [
            "ties.csv: row 1, column received (cell E1): unknown_column",
            "ties.csv: row 1: missing_column",
            "ties.csv: row 2, column sends (cell D2): unknown_code",
            "ties.csv: row 2, column other (cell C2): tie_with_oneself",
            "roster.csv: row 1: missing_column",
        ]

    @pytest.mark.parametrize("column", ["frequency", "intensity", "trust"])
    @pytest.mark.parametrize("number", ["5", "-1", "1.5", "mucho", "1e0"])
    def test_numbers_that_are_none(
        self, folder: Path, column: str, number: str
    ) -> None:
        tie = ["Red Ñuñoa", "CESFAM", "Jardín", "no", "no", number]
        files = written(folder, [[*TIES, column], tie], [ROSTER, *MEMBERS])
        assert problems_of(*files) == [
            f"ties.csv: row 2, column {column} (cell F2): unknown_code"
        ]

    @pytest.mark.parametrize(
        ("content", "code"),
        [(b"", "empty_file"), (b"a,b\n1,2\n", "no_table")],
    )
    def test_what_is_no_table_is_told_for_each_file(
        self, folder: Path, content: bytes, code: str
    ) -> None:
        ties, roster = folder / "ties.csv", folder / "roster.csv"
        ties.write_bytes(content)
        roster.write_bytes(content)
        found = problems_of(ties, roster)
        assert [each.rpartition(": ")[2] for each in found] == [code, code]

    def test_files_that_are_not_there_are_told_both(self, folder: Path) -> None:
        found = problems_of(folder / "ties.csv", folder / "roster.csv")
        assert [each.rpartition(": ")[2] for each in found] == ["unreadable_file"] * 2

    def test_no_rows_below_the_columns(self, folder: Path) -> None:
        assert problems(folder, [], MEMBERS) == ["ties.csv: row 1: no_rows"]

    def test_quotes_are_read_and_quotes_that_stay_open_are_told(
        self, folder: Path
    ) -> None:
        ties, roster = written(folder, [TIES], [ROSTER, *MEMBERS])
        ties.write_text(
            "network,reporter,other,sends,receives\n"
            '"Red Ñuñoa",CESFAM,"Jardín",no,no\n',
            encoding="utf-8",
        )
        assert len(read_ties(ties, roster).networks[0].reports) == 1
        ties.write_text(
            "network,reporter,other,sends,receives\n"
            '"Red Ñuñoa,CESFAM,Jardín,no,no\nRed Ñuñoa,Jardín,CESFAM,no,no\n',
            encoding="utf-8",
        )
        assert problems_of(ties, roster)

"""What tells which communes are alike: loaded from a file, refused, loaded again."""

import pytest
from sqlalchemy import select

from intersect.exchange.bad_file import BadFile
from intersect.exchange.covariates_file import read_covariates
from intersect.language import language
from intersect.registry.covariate import Covariate
from intersect.services.covariates import LoadedCovariates, load_covariates
from intersect.storage import tables
from intersect.storage.covariates import list_covariates
from intersect.storage.engine import sessions
from intersect.storage.erasure import erase_territory
from intersect.storage.territories import by_code
from tests.shell.test_staff_commands import engine, kept, run
from tests.shell.test_typology import KNOWN, add_communes

__all__ = ["engine", "kept", "run"]  # fixtures

ALL = ("population", "rural_percent", "poverty_percent", "revenue_per_inhabitant")
HEAD = ("commune", *ALL, "source", "year")
SAID = "Inventado"


@pytest.fixture
def written(tmp_path):
    def write(*rows, head=HEAD):
        path = tmp_path / "covariates.csv"
        text = "\n".join(";".join(row) for row in (head, *rows))
        path.write_text(text, encoding="utf-8")
        return path

    return write


def four(*values):
    return {
        name: Covariate(value, SAID, 2024)
        for name, value in zip(ALL, values, strict=True)
    }


def test_numbers_are_read_with_either_mark_and_former_codes_are_found(written):
    file = written(
        ("01101", "24500", "12,5", "7.25", "187500.5", SAID, "2024"),
        ("08401", "900", "100", "0", "0", f"  {SAID} ", "2024"),
    )
    assert read_covariates(file, KNOWN) == {
        "01101": four(24500, 12.5, 7.25, 187500.5),
        "16101": four(900, 100, 0, 0),
    }


def test_a_file_says_only_what_its_columns_are_of_and_an_empty_cell_that_it_is_unknown(
    written,
):
    file = written(
        ("01101", "20", SAID, "2022"),
        ("16101", "", "", ""),
        head=("commune", "poverty_percent", "source", "year"),
    )
    assert read_covariates(file, KNOWN) == {
        "01101": {"poverty_percent": Covariate(20, SAID, 2022)},
        "16101": {"poverty_percent": None},
    }


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        *(
            ("population", text, "not_a_population")
            for text in ("0", "-5", "24.500", "24500.5", "many", "1e5", "9" * 10)
        ),
        *(
            ("rural_percent", text, "not_a_percentage")
            for text in ("-1", "100.5", "12%", "x")
        ),
        ("poverty_percent", "101", "not_a_percentage"),
        *(
            ("revenue_per_inhabitant", text, "not_an_amount")
            for text in ("187.500", "187,500", "-1", "1.187.500", "$ 3")
        ),
        ("source", "", "empty_cell"),
        ("source", "x" * 121, "long_source"),
        ("year", "", "empty_cell"),
        ("year", "24", "not_a_year"),
        ("year", "2024.5", "not_a_year"),
        ("commune", "1101", "unknown_commune"),
        ("commune", "16", "no_commune"),
        ("commune", "", "empty_cell"),
    ],
)
def test_a_cell_that_makes_no_sense_is_told_with_its_place_and_remedy(
    written, column, text, code
):
    good = dict(
        zip(HEAD, ("01101", "24500", "12", "7", "99", SAID, "2024"), strict=True)
    )
    bad = {**good, column: text}
    with pytest.raises(BadFile) as refused:
        read_covariates(written(tuple(bad.values())), KNOWN)
    [problem] = refused.value.problems
    reader = language("en")
    assert problem.code == code
    assert column in reader.text(problem.place)
    assert reader.text(problem.remedy)


def test_every_problem_is_told_at_once(written):
    file = written(
        ("1101", "x", "200", "", "", SAID, "2024"),
        ("16101", "1", "1", "1", "1", "", ""),
        ("08401", "1", "1", "1", "1", SAID, "2024"),
    )
    with pytest.raises(BadFile) as refused:
        read_covariates(file, KNOWN)
    assert [each.code for each in refused.value.problems] == [
        "unknown_commune",
        "not_a_population",
        "not_a_percentage",
        "empty_cell",
        "empty_cell",
        "repeated_code",
    ]


def test_a_file_without_any_of_the_four_is_refused(written):
    file = written(("01101", SAID, "2024"), head=("commune", "source", "year"))
    with pytest.raises(BadFile) as refused:
        read_covariates(file, KNOWN)
    [problem] = refused.value.problems
    assert problem.code == "no_covariate"
    assert "rural_percent" in language("en").text(problem.remedy)


def test_loading_again_changes_nothing_and_what_is_not_named_stays(database):
    add_communes(database)
    wanted = {"01101": four(24500, 12.5, 7, 99), "16101": four(900, 100, 0, 0)}
    first = load_covariates(database, wanted, None)
    assert first == LoadedCovariates(2, 0, 1, complete=2, partial=0, none=1)
    database.commit()
    before = list_covariates(database)
    again = load_covariates(database, wanted, None)
    assert again == LoadedCovariates(0, 2, 1, complete=2, partial=0, none=1)
    assert list_covariates(database) == before

    newer = Covariate(11, SAID, 2026)
    some = {"16101": {"poverty_percent": newer, "population": None}}
    loaded = load_covariates(database, some, None)
    assert loaded == LoadedCovariates(1, 0, 2, complete=1, partial=1, none=1)
    communes = by_code(database)
    known = list_covariates(database)
    assert known[communes["01101"].id] == wanted["01101"]
    own = known[communes["16101"].id]
    assert own.keys() == {*ALL} - {"population"}
    assert own["poverty_percent"] == newer
    assert own["rural_percent"] == wanted["16101"]["rural_percent"]

    nothing = {"16101": dict.fromkeys(ALL)}
    assert load_covariates(database, nothing, None).none == 2
    assert communes["16101"].id not in list_covariates(database)
    events = select(tables.AuditEvent).where(tables.AuditEvent.action == "loaded")
    assert len(database.scalars(events).all()) == 3


def test_what_is_known_of_a_commune_goes_with_it(database):
    add_communes(database)
    load_covariates(database, {"01101": four(24500, 12.5, 7, 99)}, None)
    invented = by_code(database)["01101"]
    invented.is_fictitious = True  # only of such a one the record of acts goes too
    database.flush()
    erase_territory(database, invented.id)
    assert list_covariates(database) == {}


def test_the_command_rehearses_loads_and_refuses(run, engine, kept, written):
    with sessions(engine)() as session:
        add_communes(session)
    values = ("24500", "12.5", "7", "99")
    file = str(written(("01101", *values, SAID, "2024"), ("16101", *[""] * 6)))
    rows = select(tables.CommuneCovariate.name)
    said = run("territories", "covariates", "--dry-run", file)
    assert "1 cambian, 1 quedan igual, 1 sin nombrar" in said
    assert "Comunas con los cuatro valores: 1; con algunos: 0; con ninguno: 2." in said
    assert kept.scalars(rows).all() == []
    kept.rollback()
    run("territories", "covariates", file)
    assert sorted(kept.scalars(rows)) == sorted(ALL)
    kept.rollback()
    assert "0 cambian, 2 quedan igual" in run("territories", "covariates", file)
    bad = str(written(("1101", *values, SAID, "2024")))
    assert "1101" in run("territories", "covariates", bad, status=2)

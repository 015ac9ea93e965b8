"""A typology of communes: loaded from a file, refused as a whole, loaded again."""

import pytest
from sqlalchemy import select

from intersect.exchange.bad_file import BadFile
from intersect.exchange.commune_codes import Known
from intersect.exchange.typology_file import read_typology
from intersect.language import language
from intersect.services.territories import (
    TerritoryDetails,
    add_territory,
    change_territory,
)
from intersect.services.typology import Placed, load_typology
from intersect.storage import tables
from intersect.storage.engine import sessions
from intersect.storage.territories import by_code
from tests.shell.test_staff_commands import engine, kept, run

__all__ = ["engine", "kept", "run"]  # fixtures

KNOWN = {
    "01101": Known("01101", "commune"),
    "16101": Known("16101", "commune"),
    "08401": Known("16101", "commune"),
    "16": Known("16", "region"),
}


@pytest.fixture
def written(tmp_path):
    def write(*rows):
        path = tmp_path / "typology.csv"
        text = "\n".join(",".join(row) for row in (("commune", "group"), *rows))
        path.write_text(text, encoding="utf-8")
        return path

    return write


def add_communes(session):
    for code, name in (("01101", "Iquique"), ("08401", "Chillán"), ("02101", "Norte")):
        add_territory(session, TerritoryDetails(code, name), None)
    chillan = by_code(session)["08401"]
    change_territory(session, chillan, TerritoryDetails("16101", "Chillán"), None)
    session.commit()


def test_codes_are_text_and_former_ones_are_found(written):
    file = written(("01101", "urbana grande"), ("08401", "  rural   pequeña "))
    assert read_typology(file, KNOWN) == {
        "01101": "urbana grande",
        "16101": "rural pequeña",
    }


def test_every_problem_is_told_at_once_with_its_cell_and_what_to_do(written):
    file = written(
        ("1101", "rural"),
        ("16", "rural"),
        ("16101", "Rural"),
        ("08401", "rural"),
        ("", "rural"),
        ("01101", "x" * 61),
    )
    with pytest.raises(BadFile) as bad:
        read_typology(file, KNOWN)
    reader = language("en")
    told = [(each.code, reader.text(each.place)) for each in bad.value.problems]
    assert [code for code, _ in told] == [
        "unknown_commune",
        "no_commune",
        "group_spelt_twice",
        "repeated_code",
        "empty_cell",
        "long_group",
    ]
    assert all(f"{row}" in place for row, (_, place) in enumerate(told, 2))
    assert all(reader.text(each.remedy) for each in bad.value.problems)


def test_loading_again_changes_nothing_and_an_empty_group_takes_out(database):
    add_communes(database)
    wanted = {"01101": "urbana", "16101": "rural"}
    assert load_typology(database, wanted, None) == Placed(
        2, 0, 1, {"rural": 1, "urbana": 1}
    )
    database.commit()
    assert load_typology(database, wanted, None).changed == 0
    assert not database.dirty
    # One that is not named keeps its group.
    assert load_typology(database, {"16101": ""}, None) == Placed(
        1, 0, 2, {"urbana": 1}
    )
    events = select(tables.AuditEvent).where(tables.AuditEvent.action == "loaded")
    database.flush()
    assert len(database.scalars(events).all()) == 2


def test_the_command_rehearses_loads_and_refuses(run, engine, kept, written):
    with sessions(engine)() as session:
        add_communes(session)
    file = str(written(("01101", "urbana"), ("16101", "rural")))
    groups = select(tables.Territory.peer_group).order_by(tables.Territory.code)
    said = run("territories", "typology", "--dry-run", file)
    assert "2 en otro grupo, 0 quedan igual, 1 sin nombrar" in said
    assert "rural: 1" in said
    assert kept.scalars(groups).all() == ["", "", ""]
    kept.rollback()
    run("territories", "typology", file)
    assert kept.scalars(groups).all() == ["urbana", "", "rural"]
    kept.rollback()
    assert "0 en otro grupo, 2 quedan igual" in run("territories", "typology", file)
    bad = str(written(("1101", "urbana")))
    assert "1101" in run("territories", "typology", bad, status=2)

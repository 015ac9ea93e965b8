"""`intersect registry`: template, check, import and export."""

import re

from sqlalchemy import func, select

from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from intersect.storage.engine import sessions
from tests.shell.test_registry_import import ANA, HEAD, csv
from tests.shell.test_staff_commands import engine, kept, run

__all__ = ["engine", "kept", "run"]  # fixtures

DUPLICATE = [*ANA[:3], "Anna Rojas", "", "", *ANA[6:]]


def add_commune(engine):
    with sessions(engine)() as session:
        add_territory(session, TerritoryDetails("01101", "Iquique"), None)
        session.commit()


def people(kept):
    count = kept.scalar(select(func.count()).select_from(tables.Person))
    kept.rollback()
    return count


def test_a_file_is_checked_imported_and_exported(run, engine, kept, tmp_path):
    add_commune(engine)
    file, out = tmp_path / "registro.csv", tmp_path / "salida.xlsx"
    file.write_bytes(csv(HEAD, ANA))
    assert "Personas: 1 se agregan" in run("registry", "check", str(file))
    run("registry", "import", "--dry-run", str(file))
    assert people(kept) == 0
    run("registry", "import", str(file), "--commune", "01101")
    assert people(kept) == 1
    run("registry", "export", str(out))
    assert "Personas: 0 se agregan, 0 cambian, 1 quedan igual" in run(
        "registry", "import", str(out)
    )
    assert "ya existe" in run("registry", "export", str(out), status=1)


def test_questions_are_answered_with_options(run, engine, kept, tmp_path):
    add_commune(engine)
    file = tmp_path / "registro.csv"
    file.write_bytes(csv(HEAD, ANA, DUPLICATE))
    asked = run("registry", "import", str(file), status=2)
    assert people(kept) == 0
    same = re.search(r"--same (\S+)", asked)[1]
    different = re.search(r"--different (\S+)", asked)[1]
    assert "Personas: 1 se" in run("registry", "check", str(file), "--same", same)
    run("registry", "import", str(file), "--different", different)
    assert people(kept) == 2


def test_problems_end_with_status_2(run, engine, tmp_path):
    add_commune(engine)
    file = tmp_path / "registro.csv"
    file.write_bytes(csv(HEAD, ["9", *ANA[1:]]))
    assert "columna commune (celda A2)" in run("registry", "check", str(file), status=2)
    assert run("registry", "check", str(file), "--commune", "9", status=1)
    file.write_bytes(b"nada")
    assert "ninguna de las hojas" in run("registry", "check", str(file), status=2)
    assert run("registry", "check", str(tmp_path / "no"), status=1)


def test_the_template_is_written_once(run, engine, tmp_path):
    add_commune(engine)
    file = tmp_path / "plantilla.zip"
    run("registry", "template", "-o", str(file))
    assert file.stat().st_size > 1000
    assert "ya existe" in run("registry", "template", "-o", str(file), status=1)
    assert "debajo" in run("registry", "check", str(file), status=2)

"""Backup files that were cut, altered, made by others, or made to do harm."""

import json
import shutil
import zipfile

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from intersect.cli import main
from intersect.exchange import backup_reader
from intersect.exchange.backup_file import backup_writer
from intersect.exchange.bad_file import BadFile
from intersect.language import language
from intersect.services import restoring
from tests.shell.backup_builders import (
    MADE_AT,
    back_up,
    fill,
    new_sqlite,
    parts,
    rewritten,
    unwatched,
)

ROLES = [{"id": number, "name": f"rol {number}"} for number in range(1, 301)]
COMMUNE = {
    "id": "0b5f3a36-9b5c-4d0a-8f0e-0a4a8c9b0c11",
    "code": "01101",
    "name": "Iquique",
    "name_key": "iquique",
    "level": "commune",
    "time_zone": "America/Santiago",
    "is_fictitious": False,
    "peer_group": "",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A good backup with 300 rows in one table."""
    folder = tmp_path_factory.mktemp("made")
    url = new_sqlite(folder)
    fill(url, {"role": ROLES})
    back_up(url, folder / "made.zip")
    return folder / "made.zip"


@pytest.fixture
def backup(made, tmp_path):
    """A copy of it, to be spoilt."""
    return shutil.copy(made, tmp_path / "a.zip")


def problem(path):
    """Return what is wrong with a backup, «place: code», in English."""
    with pytest.raises(BadFile) as bad:
        restoring.try_out(path, unwatched)
    [found] = bad.value.problems
    for code in ("es", "en", "pt"):
        assert language(code).text(found.message)
        assert language(code).text(found.remedy)
    return f"{language('en').text(found.place)}: {found.code}"


def forged(path, *, revision=None, **lines):
    """Write a backup whose manifest fits whatever lines it is given."""
    kept = parts(path)
    manifest = json.loads(kept["manifest.json"])
    with backup_writer(path) as file:
        for name in manifest["tables"]:
            own = kept[f"tables/{name}.jsonl"].splitlines(keepends=True)
            file.add_table(name, lines.get(name, own))
        file.finish(MADE_AT, "0.1.0", revision or manifest["revision"])
    return path


def line(**row):
    return json.dumps(row).encode() + b"\n"


def test_a_good_one_is_good(backup):
    assert restoring.try_out(backup, unwatched).tables["role"].rows == 300


def test_what_is_no_backup_is_called_so(tmp_path):
    (tmp_path / "empty.zip").touch()
    (tmp_path / "text.zip").write_text("Estimada Ana:")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("carta.txt", "Estimada Ana:")
    assert problem(tmp_path / "empty.zip") == "empty.zip: not_a_backup"
    assert problem(tmp_path / "text.zip") == "text.zip: not_a_backup"
    assert problem(tmp_path / "other.zip") == "other.zip: not_a_backup"
    assert problem(tmp_path / "none.zip") == "none.zip: unreadable_backup"
    assert problem(tmp_path) == f"{tmp_path.name}: unreadable_backup"


@pytest.mark.parametrize("share", [0.01, 0.5, 0.9, 0.999])
def test_one_that_was_cut_off_is_damaged(backup, share):
    whole = backup.read_bytes()
    backup.write_bytes(whole[: int(len(whole) * share)])
    assert problem(backup) == "a.zip: damaged_backup"


def test_a_changed_byte_is_found_with_the_part_that_has_it(backup):
    with zipfile.ZipFile(backup) as archive:
        part = archive.getinfo("tables/role.jsonl")
    content = bytearray(backup.read_bytes())
    content[part.header_offset + 200] ^= 1
    backup.write_bytes(content)
    assert problem(backup) == "a.zip: tables/role.jsonl: damaged_backup"


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows[:-1],
        lambda rows: [*rows, rows[-1]],
        lambda rows: [*rows[:5], rows[5].replace(b"rol", b"ROL"), *rows[6:]],
        lambda rows: [rows[1], rows[0], *rows[2:]],
        lambda rows: [*rows[:-1], rows[-1].rstrip()],
        lambda _: [],
    ],
    ids=["row less", "row more", "other text", "other order", "no end", "no rows"],
)
def test_rows_that_were_altered_are_found(backup, change):
    name = "tables/role.jsonl"
    rows = change(parts(backup)[name].splitlines(keepends=True))
    rewritten(backup, **{name: b"".join(rows)})
    assert problem(backup) == f"a.zip: {name}: altered_backup"


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"tables/role.jsonl": None}, "a.zip: damaged_backup"),
        ({"tables/more.jsonl": b""}, "a.zip: damaged_backup"),
        ({"manifest.json": None}, "a.zip: not_a_backup"),
        ({"manifest.json": b"{}"}, "a.zip: not_a_backup"),
        ({"manifest.json": b"[1]"}, "a.zip: not_a_backup"),
        ({"manifest.json": b'{"format": '}, "a.zip: manifest.json: damaged_backup"),
        (
            {"manifest.json": b'{"format": "intersect-backup/1"}'},
            "a.zip: manifest.json: damaged_backup",
        ),
        (
            {"manifest.json": b'{"format": "intersect-backup/2", "program": "3.0"}'},
            "a.zip: newer_backup",
        ),
        ({"manifest.json": b"[" * 100_000}, "a.zip: manifest.json: damaged_backup"),
        ({"manifest.json": b" " * 2**21}, "a.zip: not_a_backup"),
    ],
)
def test_parts_that_do_not_fit_together_are_found(backup, changed, found):
    assert problem(rewritten(backup, **changed)) == found


@pytest.mark.parametrize(
    ("key", "found"),
    [("sha256", "manifest.json: damaged"), ("rows", "tables/role.jsonl: altered")],
)
def test_a_manifest_that_was_altered_is_found(backup, key, found):
    manifest = json.loads(parts(backup)["manifest.json"])
    manifest["tables"]["role"][key] = manifest["tables"]["user"][key]
    rewritten(backup, **{"manifest.json": json.dumps(manifest).encode()})
    assert problem(backup) == f"a.zip: {found}_backup"


def test_a_part_that_is_there_twice_is_refused(backup):
    with (
        zipfile.ZipFile(backup, "a") as archive,
        pytest.warns(UserWarning, match="Duplicate"),
    ):
        archive.writestr("tables/role.jsonl", line(id=1, name="intruso"))
    assert problem(backup) == "a.zip: damaged_backup"


def test_tables_of_a_newer_program_are_told_with_its_version(backup):
    forged(backup, revision="9999")
    assert problem(backup) == "a.zip: newer_backup"
    told = CliRunner().invoke(main, ["restore", "--check", str(backup)]).stderr
    assert "Este respaldo lo hizo la versión 0.1.0" in told


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ({"role": [line(id="1", name="x")]}, "tables/role.jsonl, row 1: bad_row"),
        ({"role": [line(id=1, name=2)]}, "tables/role.jsonl, row 1: bad_row"),
        ({"role": [line(id=1, name="x", y=1)]}, "tables/role.jsonl, row 1: bad_row"),
        ({"role": [line(id=1)]}, "tables/role.jsonl, row 1: bad_row"),
        ({"role": [b"[1]\n"]}, "tables/role.jsonl, row 1: bad_row"),
        ({"role": [b"no\n"]}, "tables/role.jsonl, row 1: bad_row"),
        ({"role": [b"[" * 9**6 + b"\n"]}, "tables/role.jsonl, row 1: bad_row"),
        (
            {"role": [line(id=1, name="x"), line(id=1.5, name="y")]},
            "tables/role.jsonl, row 2: bad_row",
        ),
        (
            {"role": [line(id=1, name="x"), line(id=2, name="x")]},
            "tables/role.jsonl, row 1: bad_row",
        ),
        (
            {"territory": [line(**COMMUNE | {"id": "0b5f3a36"})]},
            "tables/territory.jsonl, row 1: bad_row",
        ),
        (
            {"territory": [line(**COMMUNE | {"is_fictitious": 1})]},
            "tables/territory.jsonl, row 1: bad_row",
        ),
        ({"user_role": [line(user_id=7, role_id=1)]}, "damaged_backup"),
        # What is kept is another row: half an answer of the right type.
        (
            {"territory": [line(**COMMUNE | {"id": COMMUNE["id"].upper()})]},
            "tables/territory.jsonl, row 1: not_identical",
        ),
        (
            {"role": [line(id=2, name="x"), line(id=1, name="y")]},
            "tables/role.jsonl, row 1: not_identical",
        ),
    ],
)
def test_rows_that_no_database_of_ours_has_are_refused_in_their_place(
    backup, lines, found
):
    assert problem(forged(backup, **lines)) == f"a.zip: {found}"


def test_no_value_is_told_in_what_is_wrong(backup):
    forged(backup, role=[line(id="secreto", name="x")])
    told = CliRunner().invoke(main, ["restore", "--check", str(backup)])
    assert told.exit_code == 2
    assert "role.jsonl, fila 1: La fila no cabe" in told.stderr
    assert "secreto" not in told.stderr


class TestHarm:
    def test_a_bomb_is_refused_unopened(self, backup):
        forged(backup, role=(line(id=1, name="x" * 10**6) for _ in range(150)))
        assert problem(backup) == "a.zip: tables/role.jsonl: too_large_backup"

    def test_a_line_without_end_is_refused(self, backup, monkeypatch):
        monkeypatch.setattr(backup_reader, "MOST_LINE_BYTES", 1000)
        forged(backup, role=[line(id=1, name="x" * 1000)])
        assert problem(backup) == "a.zip: tables/role.jsonl: altered_backup"

    def test_a_disk_without_room_is_told_before_it_is_full(self, backup, monkeypatch):
        used = shutil.disk_usage(backup)._replace(free=10_000)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: used)
        assert problem(backup) == "a.zip: no_room"

    def test_too_many_parts_are_refused(self, backup):
        copies = {f"questionnaires/{number}.yaml": b"" for number in range(1001)}
        assert "too_large_backup" in problem(rewritten(backup, **copies))

    def test_a_password_is_no_way_in(self, backup):
        content = bytearray(backup.read_bytes())
        with zipfile.ZipFile(backup) as archive:
            part = archive.getinfo("tables/role.jsonl")
        content[part.header_offset + 6] |= 1
        directory = content.rindex(b"tables/role.jsonl") - 46
        content[directory + 8] |= 1
        backup.write_bytes(content)
        assert problem(backup) == "a.zip: tables/role.jsonl: damaged_backup"


@hypothesis_settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_whatever_byte_is_changed_it_is_found_or_does_not_matter(made, tmp_path, data):
    whole = bytearray(made.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(
            st.integers(0, 255)
        )
    spoilt = tmp_path / "spoilt.zip"
    spoilt.write_bytes(whole)
    try:
        found = restoring.require_restorable(spoilt, unwatched)
    except BadFile:
        return
    assert found.digest == restoring.require_restorable(made, unwatched).digest

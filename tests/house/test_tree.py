"""What holds for every file of the repository."""

import hashlib
import re
from pathlib import Path

import pytest

from tests.house.project import ROOT, project_files

LONGEST_MODULE = 300
MACHINE_PATH = re.compile(r"(?<![\w.~}/$])/(?:work|root|home|Users)/\w")
REGISTRY = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|--(?:extra-)?index-url="
)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
SHEETS_OF_TEXT = {
    ".css",
    ".html",
    ".js",
    ".lock",
    ".md",
    ".po",
    ".py",
    ".scss",
    ".toml",
    ".yaml",
    ".yml",
    "",
}


def texts() -> list[tuple[Path, str]]:
    return [
        (file.relative_to(ROOT), file.read_text(encoding="utf-8"))
        for file in project_files(*SHEETS_OF_TEXT)
        if file != Path(__file__) and "vendor" not in file.parts
    ]


@pytest.mark.parametrize("wrong", [MACHINE_PATH, REGISTRY, UNFINISHED])
def test_no_file_names_a_machine_a_registry_or_unfinished_work(
    wrong: re.Pattern[str],
) -> None:
    found = {str(name): wrong.findall(text) for name, text in texts()}
    assert {name: hits for name, hits in found.items() if hits} == {}


def test_modules_stay_readable_in_one_sitting() -> None:
    lengths = {
        str(name): text.count("\n")
        for name, text in texts()
        if name.suffix == ".py"
        and name.parts[0] == "intersect"
        and "versions" not in name.parts  # a migration lists tables, once
    }
    assert len(lengths) > 10
    assert {name: n for name, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_vendored_files_are_those_that_were_downloaded() -> None:
    vendor = ROOT / "static" / "vendor"
    listed = dict(
        reversed(line.split(maxsplit=1))
        for line in (vendor / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    )
    computed = {
        str(file.relative_to(vendor)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in vendor.rglob("*")
        if file.is_file() and file.name != "SHA256SUMS"
    }
    assert computed == listed


@pytest.mark.parametrize("folder", ["static/vendor", "static/fonts"])
def test_what_others_made_carries_its_licence(folder: str) -> None:
    above = ROOT / folder
    groups = [path for path in above.iterdir() if path.is_dir()] or [above]
    for group in groups:
        licences = [
            file for file in group.rglob("*") if re.search(r"LICEN[CS]E|OFL", file.name)
        ]
        assert licences, f"{group.relative_to(ROOT)} has no licence file"

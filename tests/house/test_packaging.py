"""What is installed: the locks, the wheel, and the script that puts them in place."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house.project import ROOT, project_files, pyproject
from tests.house.test_documents import normalised

LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins(lock: str) -> set[tuple[str, str, str]]:
    return set(PIN.findall((ROOT / lock).read_text(encoding="utf-8")))


def test_the_development_lock_contains_the_other_in_the_same_versions() -> None:
    assert pins("requirements.lock")
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_lock_names_an_index(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.match(r"[a-z]|    --hash=", line)] == []
    assert "://" not in "".join(lines)


def test_every_dependency_is_locked() -> None:
    project = pyproject()
    groups = project["dependency-groups"]
    running = {
        normalised(each)
        for each in [
            *project["project"]["dependencies"],
            *(
                each
                for extra in project["project"]["optional-dependencies"].values()
                for each in extra
            ),
            *groups["install"],
        ]
    }
    testing = running | {normalised(each) for each in groups["dev"]}
    assert running <= {name for name, *_ in pins("requirements.lock")}
    assert testing <= {name for name, *_ in pins("requirements-dev.lock")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the names of the files in a wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built).namelist()


@pytest.mark.parametrize(
    "folder", ["templates", "static", "questionnaires", "docs/guides"]
)
def test_the_wheel_carries_the_files_that_the_program_shows(
    folder: str, wheel: list[str]
) -> None:
    ours = {
        f"intersect/_shipped/{file.relative_to(ROOT).as_posix()}"
        for file in project_files()
        if file.is_relative_to(ROOT / folder)
    }
    assert ours
    assert ours <= set(wheel)


def test_the_wheel_carries_the_whole_package_and_nothing_of_the_tests(
    wheel: list[str],
) -> None:
    ours = {
        file.relative_to(ROOT).as_posix()
        for file in project_files()
        if file.is_relative_to(ROOT / "intersect")
    }
    assert ours <= set(wheel)
    assert {name.split("/")[0] for name in wheel} == {
        "intersect",
        f"intersect-{pyproject()['project']['version']}.dist-info",
    }


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_a_script_can_be_executed_and_parsed(script: str) -> None:
    path: Path = ROOT / script
    assert path.stat().st_mode & 0o111
    shell = path.read_text(encoding="utf-8").splitlines()[0].split("/")[-1].split()[-1]
    subprocess.run([shell, "-n", path], check=True)


def test_help_tells_every_order_and_installs_nothing(tmp_path: Path) -> None:
    script = tmp_path / "a folder" / "run"
    script.parent.mkdir()
    script.write_bytes((ROOT / "run").read_bytes())
    link = tmp_path / "link"
    link.symlink_to(script)
    told = subprocess.run(
        ["sh", link, "--help"], capture_output=True, check=True, text=True
    ).stdout
    orders = re.findall(r"^([a-z]+)\)", (ROOT / "run").read_text("utf-8"), re.MULTILINE)
    assert set(orders) == {
        *("test", "bench", "lint", "messages", "lock", "demo", "intersect")
    }
    for order in orders:
        assert f"./run {order}" in told
    assert [file.name for file in script.parent.iterdir()] == ["run"]

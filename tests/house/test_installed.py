"""The program as others install it: from the wheel, with the locked packages alone."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.house.project import ROOT, project_files, pyproject
from tests.shell.served_site import environment, served

UV = Path(sys.executable).with_name("uv")


REACHING = ("HTTP", "NO_PROXY", "PIP_", "REQUESTS_", "SSL_", "UV_")
"""How the names begin of what tells an installer the way to its packages."""


def run(*command: object, cwd: Path = ROOT, **chosen: str) -> str:
    """Run a program with nothing of these tests in its environment."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in {"PATH", "HOME"} or name.upper().startswith(REACHING)
    }
    done = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        env=kept | chosen,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def build(kind: str, source: Path, folder: Path) -> Path:
    """Build an sdist or a wheel of `source` with the locked hatchling."""
    run(
        sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder, cwd=source
    )
    [built] = folder.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return built


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the unpacked sdist."""
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(build("sdist", ROOT, folder)) as packed:
        packed.extractall(folder, filter="data")
    return folder / f"intersect-{pyproject()['project']['version']}"


@pytest.fixture(scope="module")
def programs(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of programs of an environment with the wheel installed.

    The environment is empty but for the packages of requirements.lock. They come from
    uv's cache, which `./run` has filled; where that was cleared, from the index.
    """
    folder = tmp_path_factory.mktemp("installed")
    wheel = build("wheel", source, folder)
    run(UV, "venv", "--python", sys.executable, folder / "venv")
    locked = ["--require-hashes", "-r", source / "requirements.lock"]
    install = [UV, "pip", "install", "--python", folder / "venv"]
    try:
        run(*install, "--offline", *locked)
    except AssertionError:
        run(*install, *locked)
    run(*install, "--offline", "--no-deps", wheel)
    run(UV, "pip", "check", "--python", folder / "venv")
    return folder / "venv" / "bin"


def test_the_sdist_has_every_file_of_the_repository(source: Path) -> None:
    ours = {file.relative_to(ROOT) for file in project_files()}
    theirs = {file.relative_to(source) for file in source.rglob("*") if file.is_file()}
    assert theirs - ours == {Path("PKG-INFO")}
    assert ours - theirs == set()
    assert os.access(source / "run", os.X_OK)


def test_the_installed_program_serves_a_page_and_its_stylesheets(
    programs: Path, tmp_path: Path
) -> None:
    command = programs / "intersect"
    version = pyproject()["project"]["version"]
    assert run(command, "--version", cwd=tmp_path) == f"intersect {version}\n"
    chosen = environment(tmp_path)
    told = run(command, "setup", cwd=tmp_path, **chosen)
    assert "admin@localhost" in told
    with served(tmp_path, "--workers", "1", command=(str(command),)) as site:
        assert site.get("/ready").status == 200
        page = site.get("/login")
        assert page.status == 200
        assert site.get("/method").status == 200  # read from a questionnaire's file
        links = BeautifulSoup(page.text, "html.parser").select('link[rel="stylesheet"]')
        assert len(links) >= 2
        for link in links:
            sheet = site.get(str(link["href"]))
            assert sheet.status == 200
            assert sheet.headers["Content-Type"].startswith("text/css")
            assert len(sheet.text) > 100


def test_the_installed_program_comes_from_the_wheel_alone(
    programs: Path, tmp_path: Path
) -> None:
    said = run(
        programs / "python",
        "-c",
        "import intersect.paths as paths; print(paths.shipped('templates'))",
        cwd=tmp_path,
    )
    assert Path(said.strip()).is_relative_to(programs.parent)

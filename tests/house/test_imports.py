"""What importing a part of the program loads, each time in a fresh interpreter."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.project import ROOT

SHELL_ONLY = {
    "flask",
    "flask_security",
    "flask_wtf",
    "jinja2",
    "sqlalchemy",
    "weasyprint",
    "wtforms",
    "yaml",
}
HEAVY = {"altair", "networkx", "numpy", "pandas", "scipy", "weasyprint"}
ONLY_SERVERS = {"gunicorn", "prometheus_client", "structlog"}
CORE = ("questionnaire", "registry", "analysis", "findings", "diagnostic")


def run_python(instance: Path, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "INTERSECT_INSTANCE": str(instance)},
        capture_output=True,
        check=True,
        text=True,
    ).stdout


def modules_loaded_by(code: str, instance: Path) -> set[str]:
    script = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    return set(json.loads(run_python(instance, "-c", script).splitlines()[-1]))


def import_everything_in(package: str) -> str:
    return f"""
import importlib, pkgutil
module = importlib.import_module("intersect.{package}")
path = getattr(module, "__path__", [])
for found in pkgutil.walk_packages(path, "intersect.{package}."):
    importlib.import_module(found.name)
"""


def test_importing_the_package_loads_nothing_of_it(tmp_path: Path) -> None:
    loaded = modules_loaded_by("import intersect", tmp_path)
    assert {name for name in loaded if name.startswith("intersect.")} == set()


@pytest.mark.parametrize("package", CORE)
def test_the_core_knows_neither_the_web_nor_the_database_nor_files(
    package: str, tmp_path: Path
) -> None:
    loaded = modules_loaded_by(import_everything_in(package), tmp_path)
    assert f"intersect.{package}" in loaded
    assert loaded & (SHELL_ONLY | {"intersect.settings"}) == set()


def test_the_web_application_starts_without_the_heavy_libraries(tmp_path: Path) -> None:
    run_python(tmp_path, "-m", "intersect.cli", "db", "upgrade")
    loaded = modules_loaded_by(
        import_everything_in("web") + "\nmodule.create_app()", tmp_path
    )
    assert "intersect.web" in loaded
    assert loaded & (HEAVY | ONLY_SERVERS) == set()


def test_only_storage_writes_statements() -> None:
    types = {
        "sqlalchemy.Connection",
        "sqlalchemy.Engine",
        "sqlalchemy.orm.Session",
    }
    imported = {
        (str(file.relative_to(ROOT)), name)
        for file in (ROOT / "intersect").rglob("*.py")
        if "storage" not in file.parts
        for name in names_imported_by(file)
        if name.startswith("sqlalchemy") and name not in types
    }
    assert imported == set()


def names_imported_by(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            yield from (module + name.name for name in node.names)

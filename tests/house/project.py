"""The project's own files, for tests that read them."""

import subprocess
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def project_files(*suffixes: str) -> list[Path]:
    """Return the files that belong to the repository, ignored ones left out."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split("\0")
    files = [ROOT / name for name in sorted(listed) if name]
    return [
        file
        for file in files
        if file.is_file() and (not suffixes or file.suffix in suffixes)
    ]


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def table_cells(markdown: str, heading: str) -> list[list[str]]:
    """Return the rows of the tables under `heading` whose first cell is code."""
    section = markdown.split(f"\n{heading}\n", 1)[1].split("\n#", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]

"""`./run bench [NAME …] [--write]`: runs the benchmarks and prints what came out.

Names are those of the modules here. `--write` puts the table into docs/performance.md:
only for all of them together, measured on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

# Products on one core, ours and the baselines': with several, small ones take as long
# as the threads wait for each other.  numpy reads this when it is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from tests.benchmarks import (
    answering,
    comparing,
    documents,
    exporting,
    importing,
    mailing,
    overlapping,
    overlaps_page,
    programme_pages,
    scoring,
    stored,
    structure,
    tables,
    workers,
)
from tests.benchmarks.race import Result, run

MODULES = {
    "scoring": scoring,
    "overlapping": overlapping,
    "stored": stored,
    "structure": structure,
    "tables": tables,
    "documents": documents,
    "workers": workers,
    "answering": answering,
    "comparing": comparing,
    "programme_pages": programme_pages,
    "overlaps_page": overlaps_page,
    "importing": importing,
    "mailing": mailing,
    "exporting": exporting,
}
PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
BEGIN, END = "<!-- results -->\n", "<!-- end of results -->"
HEAD = (
    "| What | Ours | Baseline | Measured | Ratio | Aim | Met |\n"
    "| --- | --- | --- | --- | --- | --- | --- |\n"
)


def main() -> None:
    """Run the benchmarks that the command line names, by default all."""
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if asked.write and asked.names:
        parser.error("--write is for all benchmarks together")
    lines = []
    print(f"{machine()}\n\n{HEAD}", end="")
    for each in lines_of(asked.names or list(MODULES)):
        lines.append(each)
        print(each, end="", flush=True)
    if asked.write:
        write("".join(lines))


def lines_of(names: list[str]) -> Iterator[str]:
    """Run the benchmarks of these modules, each module in a process of its own.

    What one leaves in memory is gone through by Python's collector, at the cost of the
    next.
    """
    if len(names) == 1:
        yield from map(line, map(run, MODULES[names[0]].BENCHMARKS))
        return
    for name in names:
        apart = [sys.executable, "-m", "tests.benchmarks", name]
        done = subprocess.run(apart, stdout=subprocess.PIPE, text=True, check=True)
        yield from done.stdout.partition(HEAD)[2].splitlines(keepends=True)


def line(result: Result) -> str:
    """Return a result as a line of the table."""
    benchmark, aim = result.benchmark, result.benchmark.aim
    unit = benchmark.unit
    return (
        f"| {benchmark.what} | {_written(result.ours, unit)} "
        f"| {_written(result.baseline, unit)} | {benchmark.baseline} "
        f"| {result.ratio:.2f} ({result.lowest:.2f}–{result.highest:.2f}) "
        f"| {aim.kind} {aim.limit:g} | {'yes' if result.is_met else '**no**'} |\n"
    )


def machine() -> str:
    """Return when and on what this is measured."""
    day = datetime.now(UTC).date().isoformat()
    return (
        f"{day}, {os.cpu_count()} processors ({platform.machine()}), "
        f"Python {platform.python_version()}"
    )


def write(lines: str) -> None:
    """Put the table into its page."""
    before, rest = PAGE.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    table = f"{BEGIN}\nMeasured {machine()}.\n\n{HEAD}{lines}\n{END}"
    PAGE.write_text(before + table + after, encoding="utf-8")


def _written(amount: float, unit: str) -> str:
    if unit != "s":
        return f"{amount:.0f} {unit}"
    return f"{amount * 1000:.3g} ms" if amount < 1 else f"{amount:.3g} s"


if __name__ == "__main__":
    main()

"""Where a report goes: standard output, or a file written whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

import click

NOT_A_REPORT = {".xlsx", ".xlsm", ".xls", ".ods", ".pdf"}
"""Endings of files in which no report can be written."""


def require_folder(output: Path | None) -> None:
    """Raise `NotADirectoryError` if there is no folder to write `output` to.

    To be asked before the work that a report takes.
    """
    if output is not None and not output.parent.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "", str(output.parent))


def write_report(text: str, kind: str, output: Path | None) -> None:
    """Write a report of this kind (json, csv or table) to a file or standard output."""
    from intersect.exchange.whole_file import write_whole

    if output is not None:
        # The mark makes spreadsheets read the accents of a CSV right.
        encoding = "utf-8-sig" if kind == "csv" else "utf-8"
        write_whole(output, text.encode(encoding))
    elif kind == "table":
        click.echo(text, nl=False)
    else:
        click.echo(text.encode(), nl=False)

"""`intersect backup` and `intersect restore`: everything in one file, and back."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlalchemy import Engine

from intersect.catalog import CatalogError, load_catalog
from intersect.cli.installation import problems_told
from intersect.cli.outcome import refuse
from intersect.cli.progress import Progress
from intersect.cli.reader import command, reader, said
from intersect.exchange.backup_file import Manifest
from intersect.exchange.bad_file import BadFile
from intersect.language import Message, message, message_n
from intersect.registry.names import folded
from intersect.services import archiving, restoring
from intersect.services.archiving import NothingToBackUp
from intersect.services.restoring import InUse, MissingQuestionnaires
from intersect.settings import Settings
from intersect.storage.engine import open_engine, sessions

_STEPS = {
    "reading": message("Reading"),
    "checking": message("Checking the file"),
    "restoring": message("Restoring"),
    "comparing": message("Comparing"),
}


@dataclass(frozen=True)
class _Site:
    settings: Settings
    engine: Engine


@command(
    message(
        "Write everything in the database to FILE, a zip, while the site keeps "
        "running. The file is restored into a temporary database and compared row "
        "by row before it gets its name: if this command ends well, the backup can "
        "be restored. It works for both SQLite and PostgreSQL. It holds personal "
        "data and answers: keep it where nobody else reads it, and not only on "
        "this machine."
    )
)
@click.argument("file", metavar=said(message("FILE")), type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help=said(message("Replace FILE if it exists.")))
def backup(file: Path, *, force: bool) -> None:
    """Back up the database to a file."""
    with _site() as place:
        made = _back_up(place, file, may_replace=force)
        _tell_rows(made, message("Written and verified: {file}", file=str(file)))
    without = message(
        "Not included: the secret key (without it everybody has to sign in again; "
        "passwords and personal links stay valid), the settings, and the folder of "
        "questionnaires (what was published from it is in the backup)."
    )
    click.echo(said(without))


@command(
    message(
        "Replace the database with the backup FILE: all of it or, if anything "
        "fails, nothing. Every row is compared with the file. A backup of an "
        "earlier version is brought up to date. Stop the site first."
    )
)
@click.argument("file", metavar=said(message("FILE")), type=click.Path(path_type=Path))
@click.option(
    "--check",
    "only_check",
    is_flag=True,
    help=said(
        message(
            "Only restore FILE into a temporary database, compare it and delete "
            "it; the site's database is not touched."
        )
    ),
)
@click.option(
    "--replace",
    "may_replace",
    is_flag=True,
    help=said(
        message("Replace what the database holds, after backing it up automatically.")
    ),
)
@click.option(
    "--yes", "is_sure", is_flag=True, help=said(message("Do not ask before replacing."))
)
def restore(file: Path, *, only_check: bool, may_replace: bool, is_sure: bool) -> None:
    """Restore the database from a file."""
    if only_check:
        with _problems_told(), Progress(_STEPS) as watch:
            made = restoring.try_out(file, watch)
        _tell_rows(made, message("This backup can be restored: {file}", file=str(file)))
        return
    with _site() as place:
        with Progress(_STEPS) as watch:
            restoring.require_restorable(file, watch)
        replaces = None
        if restoring.is_in_use(place.engine):
            replaces = _safety(place, may_replace=may_replace, is_sure=is_sure).digest
        with Progress(_STEPS) as watch:
            made = restoring.restore(place.engine, file, watch, replaces=replaces)
        _tell_rows(made, message("Restored and compared: {file}", file=str(file)))
        _warn_of_missing(place)


def _safety(place: _Site, *, may_replace: bool, is_sure: bool) -> Manifest:
    """Ask, and back up what will be replaced; return what the backup says of it."""
    if not may_replace:
        restoring.require_unused(place.engine)
    if not is_sure:
        if not is_somebody_there():
            unasked = message(
                "There is nobody to ask: add --yes to replace everything."
            )
            raise click.UsageError(said(unasked))
        _ask()
    now = datetime.now().astimezone()
    safety = place.settings.instance / f"before-restore-{now:%Y%m%d-%H%M%S-%f}.zip"
    made = _back_up(place, safety, may_replace=False)
    _tell_rows(made, message("What was there is now in {file}", file=str(safety)))
    return made


def is_somebody_there() -> bool:
    """Tell whether somebody at a terminal can be asked."""
    return sys.stdin.isatty()


def _ask() -> None:
    yes = said(message("yes"))
    sure = message(
        "Everything in the database will be replaced. Type “{yes}” to continue", yes=yes
    )
    if folded(click.prompt(said(sure), err=True)) != folded(yes):
        raise click.Abort


def _back_up(place: _Site, file: Path, *, may_replace: bool) -> Manifest:
    now = datetime.now().astimezone()
    with Progress(_STEPS) as watch:
        return archiving.back_up(
            place.engine, file, now, watch, may_replace=may_replace
        )


def _warn_of_missing(place: _Site) -> None:
    folder = place.settings.questionnaires
    with sessions(place.engine, writes=False)() as session:
        try:
            restoring.require_questionnaires(session, load_catalog(folder), folder)
        except MissingQuestionnaires as missing:
            warning = said(missing.what)
        except CatalogError as error:
            warning = error.text(reader())
        else:
            return
    click.echo(said(message("Warning: {line}", line=warning)), err=True)


def _tell_rows(made: Manifest, done: Message) -> None:
    """Say what was done, with how many rows of what and when they were backed up."""
    click.echo(said(done))
    responses = made.tables.get("response")
    count = message_n(
        "{count} row in {tables} tables, including {responses} responses; made "
        "{at} by version {program}; data {digest}",
        "{count} rows in {tables} tables, including {responses} responses; made "
        "{at} by version {program}; data {digest}",
        made.rows,
        tables=len(made.tables),
        responses=responses.rows if responses else 0,
        at=reader().moment(made.made_at, made.made_at.tzinfo or UTC),
        program=made.program,
        digest=made.digest[:16],
    )
    click.echo(said(count))


@contextmanager
def _site() -> Iterator[_Site]:
    """Open the database that the environment names, whatever its version is.

    Its questionnaires are not looked at: a broken file of theirs must stop no backup.
    """
    with _problems_told():
        settings = Settings.from_environ(os.environ)
        settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        engine = open_engine(settings.database_url)
        try:
            yield _Site(settings, engine)
        finally:
            engine.dispose()


@contextmanager
def _problems_told() -> Iterator[None]:
    try:
        with problems_told():
            yield
    except BadFile as bad:
        refuse(bad.problems)
    except (InUse, NothingToBackUp) as error:
        raise click.ClickException(said(error.what)) from error

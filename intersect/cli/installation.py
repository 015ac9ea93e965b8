"""The installation that the commands for running the site work on."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from intersect.catalog import Catalog, CatalogError, load_catalog
from intersect.cli.reader import reader, said
from intersect.language import message
from intersect.services import publishing
from intersect.services.publishing import ChangedQuestionnaire
from intersect.settings import Settings, SettingsError
from intersect.storage import schema
from intersect.storage.engine import open_engine, sessions
from intersect.storage.schema import SchemaError
from intersect.storage.unusable import DatabaseUnusable

USUAL_HOST = "127.0.0.1"
USUAL_PORT = 8000
PORTS_TRIED = 21
PORT_NOTE = "port"
"""In the folder of an instance while a server of it runs."""


@dataclass(frozen=True)
class Installation:
    """One instance: its settings, its questionnaires and its database."""

    settings: Settings
    catalog: Catalog
    engine: Engine
    session: Session

    def upgrade(self) -> None:
        """Bring the tables up to date and keep newly published questionnaires."""
        schema.upgrade(self.engine)
        publishing.publish(self.session, self.catalog, datetime.now(UTC))
        self.session.commit()


@contextmanager
def installation(*, upgraded: bool = True) -> Iterator[Installation]:
    """Open the installation that the environment names; refuse an outdated database.

    `upgraded=False` opens it as it is, for the commands that bring it up to date.
    """
    with problems_told():
        settings = local_settings()
        settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        catalog = load_catalog(settings.questionnaires)
        engine = open_engine(settings.database_url)
        try:
            if upgraded:
                schema.require_present(engine)
            with sessions(engine)() as session:
                complete = publishing.with_kept(catalog, sessions(engine, writes=False))
                yield Installation(settings, complete, engine, session)
        finally:
            engine.dispose()


@contextmanager
def problems_told() -> Iterator[None]:
    """Tell what is wrong with an installation in a line, without a traceback."""
    try:
        yield
    except (
        SettingsError,
        SchemaError,
        DatabaseUnusable,
        ChangedQuestionnaire,
    ) as error:
        raise click.ClickException(said(error.what)) from error
    except CatalogError as error:
        raise click.ClickException(error.text(reader())) from error


def local_settings(host: str = USUAL_HOST, port: int | None = None) -> Settings:
    """Return the settings; links start with the address that `serve` will have.

    A base address chosen in the environment stays as it is.
    """
    settings = Settings.from_environ(os.environ)
    if os.environ.get("INTERSECT_BASE_URL"):
        return settings
    port = port or _own_port(settings.instance, host) or free_port(host, USUAL_PORT)
    return replace(settings, base_url=f"http://{host}:{port}")


def free_port(host: str, first: int) -> int:
    """Return the first port from `first` on that nobody listens on."""
    for port in range(first, first + PORTS_TRIED):
        if _is_free(host, port):
            return port
    raise click.ClickException(
        said(
            message(
                "Ports {first} to {last} of {host} are all in use. Choose another one "
                "with --port.",
                first=str(first),
                last=str(first + PORTS_TRIED - 1),
                host=host,
            )
        )
    )


@contextmanager
def noted_port(instance: Path, port: int) -> Iterator[None]:
    """Note where a server of this instance listens, for commands that write links."""
    owner, note = os.getpid(), instance / PORT_NOTE
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    note.write_text(str(port), encoding="ascii")
    try:
        yield
    finally:
        if os.getpid() == owner:  # workers leave through here too
            note.unlink(missing_ok=True)


def _own_port(instance: Path, host: str) -> int | None:
    """Return where a server of this instance listens, if one does.

    What a server noted that was killed counts for nothing once nobody listens there.
    """
    try:
        port = int((instance / PORT_NOTE).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return None if _is_free(host, port) else port


def _is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True

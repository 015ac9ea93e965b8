"""`intersect work`: does what pages leave for later, until it is stopped."""

from __future__ import annotations

import logging
import os

import click

from intersect.catalog import load_catalog
from intersect.cli.installation import problems_told
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.services import publishing
from intersect.services.work_queue import THREADS, WorkQueue
from intersect.services.workshop import Workshop
from intersect.settings import Settings
from intersect.storage import schema
from intersect.storage.engine import open_engine, sessions
from intersect.web.logs import write_logs

MOST_THREADS = 16


@command(
    message(
        "Send messages and do other work that pages leave to it, until Ctrl+C or "
        "SIGINT: then the message in hand is finished, and the rest waits for the "
        "next start. Several of these can run at once, also on several machines."
    )
)
@click.option(
    "--threads",
    type=click.IntRange(1, MOST_THREADS),
    default=THREADS,
    show_default=True,
    help=said(message("Pieces of work done at the same time.")),
)
def work(threads: int) -> None:
    """Do the work."""
    with problems_told():
        settings = Settings.from_environ(os.environ)
        catalog = load_catalog(settings.questionnaires)
        engine = open_engine(settings.database_url)
        schema.require_present(engine)
        complete = publishing.with_kept(catalog, sessions(engine, writes=False))
    write_logs(settings.log_level)
    logging.getLogger("huey").setLevel(logging.WARNING)  # a line each minute
    click.echo(said(message("Working (Ctrl+C stops it)")))
    queue = WorkQueue(Workshop.open(settings, complete, engine))
    queue.consumer(threads).run()
    engine.dispose()

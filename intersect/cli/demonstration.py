"""`intersect demo`: an invented commune to look around in, and to take away again."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from intersect.cli.installation import installation
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.services import demonstration


@click.group(
    help=said(message("The fictitious demonstration: load it, remove it.")),
    options_metavar=said(message("[OPTIONS]")),
    subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
)
def demo() -> None:
    """Group the commands about the demonstration."""


@command(
    message(
        "Load an invented commune with three networks, unless it is there, and print "
        "one personal link to answer with."
    )
)
@click.option(
    "--once",
    is_flag=True,
    help=said(message("Do nothing when it was loaded before and has been removed.")),
)
def load(once: bool) -> None:
    """Load the demonstration."""
    now = datetime.now(UTC)
    with installation() as place:
        session = place.session
        if not demonstration.is_loaded(session):
            if once and demonstration.was_loaded(session):
                return
            demonstration.load(session, place.catalog, now)
            click.echo(said(message("The fictitious demonstration was loaded.")))
        link = demonstration.respondent_link(session, place.settings.base_url, now)
        session.commit()
    if link:
        text = message("To answer as {person}: {url}", person=link.person, url=link.url)
        click.echo(said(text))


@command(message("Remove the demonstration and everything answered in it."))
def remove() -> None:
    """Remove the demonstration."""
    with installation() as place:
        was_there = demonstration.remove(place.session)
        place.session.commit()
    done = message("The demonstration was removed.")
    nothing = message("There is no demonstration to remove.")
    click.echo(said(done if was_there else nothing))


demo.add_command(load)
demo.add_command(remove)

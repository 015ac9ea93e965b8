"""`intersect demo`: an invented commune to look around in, and to take away again."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from intersect.cli.installation import installation
from intersect.cli.progress import Progress
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.services import demonstration, demonstration_programme
from intersect.services.invented.programme import REGION, Sizes
from intersect.services.inviting import IssuedLink

MOST_COMMUNES, MOST_NETWORKS, MOST_PEOPLE = 400, 20_000, 200_000
_STEPS = {
    "loading": message("Loading communes"),
    "removing": message("Removing communes"),
}


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
    _tell(link)


@command(
    message(
        "Load an invented programme, unless it is there: a region with two waves. "
        "Larger ones are for measuring."
    )
)
@click.option(
    "--communes",
    type=click.IntRange(1, MOST_COMMUNES),
    default=REGION.communes,
    show_default=True,
    help=said(message("How many communes.")),
)
@click.option(
    "--networks",
    type=click.IntRange(1, MOST_NETWORKS),
    default=REGION.networks,
    show_default=True,
    help=said(message("How many networks in all.")),
)
@click.option(
    "--people",
    type=click.IntRange(1, MOST_PEOPLE),
    default=REGION.people,
    show_default=True,
    help=said(message("How many people in all, at least.")),
)
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    help=said(message("The same number makes the same programme.")),
)
def programme(communes: int, networks: int, people: int, seed: int) -> None:
    """Load the demonstration of a programme."""
    now, sizes = datetime.now(UTC), Sizes(communes, networks, people)
    with installation() as place, Progress(_STEPS) as progress:
        session = place.session
        if not demonstration_programme.is_loaded(session):
            catalog = place.catalog
            demonstration_programme.load(session, catalog, seed, sizes, now, progress)
            done = message("The fictitious programme was loaded.")
        else:
            done = message("The fictitious programme is there already.")
        base_url = place.settings.base_url
        link = demonstration_programme.respondent_link(session, base_url, now)
        session.commit()
    click.echo(said(done))
    _tell(link)


@command(message("Remove the demonstrations and everything answered in them."))
def remove() -> None:
    """Remove the demonstration and the programme."""
    with installation() as place, Progress(_STEPS) as progress:
        was_there = demonstration.remove(place.session)
        was_there |= demonstration_programme.remove(place.session, progress)
        place.session.commit()
    done = message("The demonstration was removed.")
    nothing = message("There is no demonstration to remove.")
    click.echo(said(done if was_there else nothing))


def _tell(link: IssuedLink | None) -> None:
    if link:
        text = message("To answer as {person}: {url}", person=link.person, url=link.url)
        click.echo(said(text))


demo.add_command(load)
demo.add_command(programme)
demo.add_command(remove)

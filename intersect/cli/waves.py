"""`intersect waves`: what happens to waves by itself, when their time has come."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from intersect.cli.installation import installation
from intersect.cli.reader import command, said
from intersect.language import message, message_n


@click.group(
    help=said(message("Waves of a programme: close those whose time is over.")),
    options_metavar=said(message("[OPTIONS]")),
    subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
)
def waves() -> None:
    """Group the commands about waves."""


@command(
    message("Freeze the results of what is over, and close waves that are through.")
)
def close_due() -> None:
    """Freeze and close; as often as one likes, and in several processes at once."""
    from intersect.services import freezing  # imports numpy

    frozen = closed = 0
    with installation() as place:
        is_done = False
        while not is_done:
            found = freezing.close_due(place.session, place.catalog, datetime.now(UTC))
            place.session.commit()
            frozen, closed = frozen + found.frozen, closed + found.closed
            is_done = found.is_done
    click.echo(
        said(
            message(
                "{results}; {waves}.",
                results=message_n(
                    "{count} result was frozen", "{count} results were frozen", frozen
                ),
                waves=message_n(
                    "{count} wave was closed", "{count} waves were closed", closed
                ),
            )
        )
    )


waves.add_command(close_due, "close-due")

"""`intersect territories`: the regions, provinces and communes of a country."""

from __future__ import annotations

from pathlib import Path

import click

from intersect.cli.installation import installation
from intersect.cli.outcome import refuse
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.paths import countries


@click.group(
    help=said(message("The regions, provinces and communes of a country.")),
    options_metavar=said(message("[OPTIONS]")),
    subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
)
def territories() -> None:
    """Group the commands about territories."""


@command(
    message(
        "Load the territories of a country that comes with the program (chile), or "
        "those of a CSV or XLSX file. Those that are there already are corrected "
        "where they differ; none is taken away. Running it again changes nothing."
    )
)
@click.argument("source", metavar=said(message("COUNTRY|FILE")))
def load(source: str) -> None:
    """Load the territories of a country."""
    from intersect.exchange.bad_file import BadFile
    from intersect.exchange.territories_file import read_territories
    from intersect.services.territories import load_territories
    from intersect.storage.territories import by_code

    shipped = countries() / f"{source}.csv"
    with installation() as place:
        known = {code: row.level for code, row in by_code(place.session).items()}
        try:
            wanted = read_territories(
                shipped if shipped.is_file() else Path(source), known
            )
        except BadFile as bad:
            refuse(bad.problems)
        loaded = load_territories(place.session, wanted, None)
        place.session.commit()
    click.echo(
        said(
            message(
                "Territories: {added} added, {changed} corrected, {unchanged} as they "
                "were.",
                added=loaded.added,
                changed=loaded.changed,
                unchanged=loaded.unchanged,
            )
        )
    )


territories.add_command(load)

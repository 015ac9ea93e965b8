"""`intersect purge`: what may not be kept any longer."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from intersect.cli.installation import installation
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.services import personal_data


@command(
    message(
        "Erase names and contacts of people whom waves asked whose day of retention is "
        "over, unless they still have a seat or another wave may keep them."
    )
)
@click.option("--dry-run", is_flag=True, help=said(message("Only say what would go.")))
def purge(*, dry_run: bool) -> None:
    """Purge what is due."""
    with installation() as place:
        reports = personal_data.purge_due(
            place.session, datetime.now(UTC), is_rehearsal=dry_run
        )
        if not dry_run:
            place.session.commit()
    if not reports:
        click.echo(said(message("Nothing is due.")))
    for report in reports:
        click.echo(
            said(
                message(
                    "{wave}: {anonymised} without a name, {kept} kept",
                    wave=report.wave,
                    anonymised=report.anonymised,
                    kept=report.kept,
                )
            )
        )

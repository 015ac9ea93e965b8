"""`intersect territories`: the regions, provinces and communes of a country."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from intersect.cli.installation import installation
from intersect.cli.outcome import refuse
from intersect.cli.reader import command, said
from intersect.language import Message, message
from intersect.paths import countries

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from intersect.exchange.commune_codes import Known

Wanted = TypeVar("Wanted")


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


@command(
    message(
        "Place communes in the groups of FILE, a CSV or XLSX with the columns commune "
        "and group: comparing then takes a commune's group as its peers. Communes that "
        "it does not name keep their group, an empty group takes a commune out of its "
        "own. Running it again changes nothing."
    )
)
@click.argument(
    "file",
    metavar=said(message("FILE")),
    type=click.Path(path_type=Path),
)
@click.option("--dry-run", is_flag=True, help=said(message("Write nothing.")))
def typology(file: Path, *, dry_run: bool) -> None:
    """Load a typology of communes."""
    from intersect.exchange.typology_file import read_typology
    from intersect.services.typology import load_typology

    with installation() as place:
        wanted = _read(read_typology, file, place.session)
        placed = load_typology(place.session, wanted, None)
        _keep(place.session, dry_run=dry_run)
    click.echo(
        said(
            message(
                "Communes: {changed} in another group, {unchanged} as they were, "
                "{not_named} not named.",
                changed=placed.changed,
                unchanged=placed.unchanged,
                not_named=placed.not_named,
            )
        )
    )
    for group, count in placed.groups.items():
        click.echo(f"{group}: {count}")


@command(
    message(
        "Keep what the CSV or XLSX FILE says of communes: column commune, one or more "
        "of population, rural_percent, poverty_percent and revenue_per_inhabitant, and "
        "the source and year of each row. Comparing then can take as peers the "
        "communes most alike. Communes and columns that it does not have stay as they "
        "are, an empty cell takes a value out. Running it again changes nothing."
    )
)
@click.argument(
    "file",
    metavar=said(message("FILE")),
    type=click.Path(path_type=Path),
)
@click.option("--dry-run", is_flag=True, help=said(message("Write nothing.")))
def covariates(file: Path, *, dry_run: bool) -> None:
    """Load what tells which communes are alike."""
    from intersect.exchange.covariates_file import read_covariates
    from intersect.services.covariates import load_covariates

    with installation() as place:
        wanted = _read(read_covariates, file, place.session)
        loaded = load_covariates(place.session, wanted, None)
        _keep(place.session, dry_run=dry_run)
    for each in (
        message(
            "Communes: {changed} changed, {unchanged} as they were, {not_named} not "
            "named.",
            changed=loaded.changed,
            unchanged=loaded.unchanged,
            not_named=loaded.not_named,
        ),
        message(
            "Communes with all four values: {complete}; with some: {partial}; with "
            "none: {none}. Only the first can be compared with those most like them.",
            complete=loaded.complete,
            partial=loaded.partial,
            none=loaded.none,
        ),
    ):
        click.echo(said(each))


@command(
    message(
        "Load the shapes of communes for the map from FILE, a GeoJSON in degrees "
        "(WGS 84) in which each feature has the official code. They are kept in a "
        "few hundred points each. Communes that it does not name keep their shape. "
        "Running it again changes nothing."
    )
)
@click.argument(
    "file",
    metavar=said(message("FILE")),
    type=click.Path(path_type=Path),
    required=False,
)
@click.option(
    "--property",
    "name",
    metavar=said(message("NAME")),
    default="code",
    show_default=True,
    help=said(message("The property of each feature that holds the official code.")),
)
@click.option(
    "--remove",
    is_flag=True,
    help=said(message("Remove all shapes: the map has tiles again.")),
)
@click.option("--dry-run", is_flag=True, help=said(message("Write nothing.")))
def shapes(file: Path | None, name: str, *, remove: bool, dry_run: bool) -> None:
    """Load or remove the shapes of communes."""
    if (file is None) != remove:
        unsaid = message("Give the FILE with the shapes, or --remove, and not both.")
        raise click.UsageError(said(unsaid))
    with installation() as place:
        if file is None:
            told = _shapes_removed(place.session)
        else:
            told = _shapes_loaded(place.session, file, name)
        _keep(place.session, dry_run=dry_run)
    click.echo(said(told))


def _shapes_loaded(session: Session, file: Path, name: str) -> Message:
    from intersect.exchange.shapes_file import read_shapes
    from intersect.services.shapes import load_shapes

    wanted = _read(partial(read_shapes, name=name), file, session)
    loaded = load_shapes(session, wanted, None)
    return message(
        "Shapes: {changed} new or changed, {unchanged} as they were, of {points} "
        "points; {total} communes have one.",
        changed=loaded.changed,
        unchanged=loaded.unchanged,
        points=loaded.points,
        total=loaded.total,
    )


def _shapes_removed(session: Session) -> Message:
    from intersect.services.shapes import remove_shapes

    return message("Shapes: {count} removed.", count=remove_shapes(session, None))


def _read(
    read: Callable[[Path, Mapping[str, Known]], Wanted], file: Path, session: Session
) -> Wanted:
    """Return what a file says of communes; end the program if it has problems."""
    from intersect.exchange.bad_file import BadFile
    from intersect.exchange.commune_codes import Known
    from intersect.storage.territories import by_code

    places = by_code(session)
    known = {code: Known(row.code, row.level) for code, row in places.items()}
    try:
        return read(file, known)
    except BadFile as bad:
        refuse(bad.problems)


def _keep(session: Session, *, dry_run: bool) -> None:
    if dry_run:
        session.rollback()
    else:
        session.commit()


territories.add_command(load)
territories.add_command(typology)
territories.add_command(covariates)
territories.add_command(shapes)

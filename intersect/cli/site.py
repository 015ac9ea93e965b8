"""`intersect setup`, `intersect serve` and `intersect db`: running the site."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import click

from intersect.cli.installation import (
    USUAL_HOST,
    USUAL_PORT,
    free_port,
    installation,
    local_settings,
    problems_told,
)
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.services import accounts
from intersect.services.accounts import UserDetails
from intersect.services.refusal import Refused
from intersect.storage import schema

FIRST_ADMINISTRATOR = "admin@localhost"


@command(
    message(
        "Make the instance folder, bring the database up to date and create the first "
        "administrator. Running it again changes nothing."
    )
)
@click.option(
    "--email",
    default=FIRST_ADMINISTRATOR,
    show_default=True,
    help=said(message("What the first administrator signs in with.")),
)
@click.option(
    "--name",
    default=said(message("Administrator")),
    show_default=True,
    help=said(message("What the first administrator is called.")),
)
def setup(email: str, name: str) -> None:
    """Prepare an installation."""
    with installation(upgraded=False) as place:
        place.upgrade()
        present = accounts.find_administrator(place.session)
        if present is not None:
            click.echo(
                said(
                    message(
                        "Ready. Lost the password? intersect user reset-password "
                        "{email} (with ./run: ./run intersect user …)",
                        email=present.email,
                    )
                )
            )
            return
        details = UserDetails(email, name, "administrator")
        try:
            user, password = accounts.add_user(
                place.session, details, datetime.now(UTC), None
            )
        except Refused as refusal:
            raise click.ClickException(said(refusal.problems[0].message)) from refusal
        place.session.commit()
        click.echo(said(message("Staff sign-in: {email}", email=user.email)))
        click.echo(
            said(
                message(
                    "Password: {password} (shown only now; you change it when you "
                    "sign in)",
                    password=password,
                )
            )
        )


@command(message("Serve the site on this machine until Ctrl+C."))
@click.option(
    "--host",
    default=USUAL_HOST,
    show_default=True,
    help=said(message("Address to listen on.")),
)
@click.option(
    "--port",
    default=USUAL_PORT,
    show_default=True,
    help=said(message("Port; the next free one is taken when it is in use.")),
)
def serve(host: str, port: int) -> None:
    """Serve the site with waitress."""
    import waitress

    from intersect.web import create_app

    with problems_told():
        port = free_port(host, port)
        settings = local_settings(host, port)
        app = create_app(settings)
    address = os.environ.get("INTERSECT_BASE_URL") or f"http://{host}:{port}"
    click.echo(said(message("Open {address} (Ctrl+C stops it)", address=address)))
    waitress.serve(app, host=host, port=port, threads=8, ident=None)


@click.group(
    help=said(message("The database: bring it up to date, check it.")),
    options_metavar=said(message("[OPTIONS]")),
    subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
)
def db() -> None:
    """Group the commands about the database."""


@command(
    message("Bring the tables up to date and keep newly published questionnaires.")
)
def upgrade() -> None:
    """Upgrade the database."""
    with installation(upgraded=False) as place:
        place.upgrade()
    click.echo(said(message("The database is up to date.")))


@command(
    message(
        "Compare the database with what this version needs. Exit status 1 when they "
        "differ."
    )
)
def check() -> None:
    """Check the database."""
    with installation() as place:
        differences = schema.differences(place.engine)
    if differences:
        raise click.ClickException("\n".join(differences))
    click.echo(said(message("The database is up to date.")))


db.add_command(upgrade)
db.add_command(check)

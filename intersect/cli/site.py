"""`intersect setup` and `intersect db`: preparing an installation."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from intersect.cli.installation import installation
from intersect.cli.reader import command, said
from intersect.language import message, message_n
from intersect.services import accounts, checking
from intersect.services.accounts import UserDetails
from intersect.services.refusal import Refused
from intersect.storage import schema
from intersect.storage.engine import sessions

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
    help=said(message("E-mail that the first administrator signs in with.")),
)
@click.option(
    "--name",
    default=said(message("Administrator")),
    show_default=True,
    help=said(message("Name of the first administrator.")),
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
        "Compare the database with what this version needs, and the scored answers "
        "with the answers that they come from. Exit status 1 when they differ."
    )
)
@click.option(
    "--repair",
    is_flag=True,
    help=said(message("Rewrite, from the answers, the scored answers that differ.")),
)
def check(*, repair: bool) -> None:
    """Check the database."""
    with installation() as place:
        differences = schema.differences(place.engine)
        if differences:
            raise click.ClickException("\n".join(differences))
        with sessions(place.engine, writes=False)() as session:
            wrong = checking.wrong_vectors(session, place.catalog)
        if wrong and repair:
            checking.correct_vectors(place.session, wrong)
            place.session.commit()
            click.echo(
                said(
                    message_n(
                        "The scored answers of {count} response were rewritten.",
                        "The scored answers of {count} responses were rewritten.",
                        len(wrong),
                    )
                )
            )
        elif wrong:
            raise click.ClickException(
                said(
                    message_n(
                        "{count} response has scored answers that differ from its "
                        "answers. Make a backup, then run: intersect db check --repair",
                        "{count} responses have scored answers that differ from their "
                        "answers. Make a backup, then run: intersect db check --repair",
                        len(wrong),
                    )
                )
            )
    click.echo(said(message("The database is up to date.")))


db.add_command(upgrade)
db.add_command(check)

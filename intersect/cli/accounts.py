"""`intersect user`: the staff's accounts, from the command line."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from intersect.cli.installation import installation
from intersect.cli.reader import command, said
from intersect.language import message
from intersect.services import accounts, second_step
from intersect.services.access import ROLES, Role
from intersect.services.accounts import UserDetails
from intersect.services.refusal import Refused
from intersect.storage import networks, users


@click.group(
    help=said(message("The staff's accounts: add one, give a new password.")),
    options_metavar=said(message("[OPTIONS]")),
    subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
)
def user() -> None:
    """Group the commands about accounts."""


@command(message("Add somebody to the staff and print their first password."))
@click.argument("email")
@click.option("--name", required=True, help=said(message("The person's name.")))
@click.option(
    "--role",
    type=click.Choice(ROLES),
    required=True,
    help=said(message("What the person may do.")),
)
@click.option(
    "--commune",
    "codes",
    multiple=True,
    help=said(message("Official code of one of their communes; can be repeated.")),
)
def add(email: str, name: str, role: Role, codes: tuple[str, ...]) -> None:
    """Add an account."""
    with installation() as place:
        territories = []
        for code in codes:
            territory = networks.find_territory_by_code(place.session, code)
            if territory is None:
                unknown = message("There is no commune with code {code}.", code=code)
                raise click.BadParameter(said(unknown), param_hint="--commune")
            territories.append(territory)
        details = UserDetails(email, name, role, territories)
        try:
            _, password = accounts.add_user(
                place.session, details, datetime.now(UTC), None
            )
        except Refused as refusal:
            problem = refusal.problems[0]
            raise click.BadParameter(
                f"{said(problem.message)} {said(problem.remedy)}", param_hint="EMAIL"
            ) from refusal
        place.session.commit()
    _tell(email, password)


@command(message("Give somebody a new password and print it."))
@click.argument("email")
def reset_password(email: str) -> None:
    """Give a new password."""
    with installation() as place:
        found = users.find_user_by_email(place.session, email)
        if found is None:
            unknown = message("No account uses {email}.", email=email)
            raise click.BadParameter(said(unknown), param_hint="EMAIL")
        password = accounts.give_new_password(place.session, found, None)
        place.session.commit()
    _tell(found.email, password)


@command(message("Turn off the second step of who lost their telephone and codes."))
@click.argument("email")
def reset_second_step(email: str) -> None:
    """Turn off somebody's second step."""
    with installation() as place:
        found = users.find_user_by_email(place.session, email)
        if found is None:
            unknown = message("No account uses {email}.", email=email)
            raise click.BadParameter(said(unknown), param_hint="EMAIL")
        second_step.turn_off(place.session, found, None)
        place.session.commit()
    click.echo(said(message("The second step of {name} was reset.", name=found.name)))


def _tell(email: str, password: str) -> None:
    click.echo(
        said(
            message(
                "{email} signs in with: {password} (shown only now; it is changed at "
                "the first sign-in)",
                email=email,
                password=password,
            )
        )
    )


user.add_command(add)
user.add_command(reset_password, "reset-password")
user.add_command(reset_second_step, "reset-second-step")

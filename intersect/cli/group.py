"""The group of all commands: lists them without importing any, runs the one asked for.

So starting is quick: the scoring commands never load the web, the web commands never
load the analysis, and help loads neither.
"""

from __future__ import annotations

import sys

import click

from intersect.cli.commands import COMMANDS
from intersect.cli.outcome import refusal
from intersect.cli.reader import require_language, said, teach_click
from intersect.language import message


class IntersectGroup(click.Group):
    """The commands of `COMMANDS`, in its order."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; what click says of them is in the reader's language."""
        teach_click()
        require_language()
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """Return the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """Import and return a command."""
        lazy = COMMANDS.get(cmd_name)
        return lazy.load() if lazy else None

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's
        formatter: click.HelpFormatter,
    ) -> None:
        """List the commands with their summaries."""
        with formatter.section(said(message("Commands"))):
            formatter.write_dl(
                [(name, said(lazy.summary)) for name, lazy in COMMANDS.items()]
            )

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what fails outside its reach is one line and exit status 1."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            # The reader of a pipe has seen enough; click ends quietly.
            raise
        except OSError as error:
            raise click.ClickException(refusal(error)) from error
        except Exception as error:
            # `python -X dev -m intersect.cli` shows where it happened.
            if sys.flags.dev_mode:
                raise
            what = message(
                "Unexpected error, please report it: {kind}: {reason}",
                kind=type(error).__name__,
                reason=str(error),
            )
            raise click.ClickException(said(what)) from error

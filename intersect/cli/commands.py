"""Every command of `intersect`: where it is and what it does, in a line."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

import click

from intersect.cli.loading import loading
from intersect.language import Message, message


@dataclass(frozen=True)
class Lazy:
    """A command that is imported when it is run."""

    target: str
    """As in «package.module:name»."""
    summary: Message

    def load(self) -> click.Command:
        """Import the command."""
        module, _, name = self.target.partition(":")
        with loading():
            command = getattr(importlib.import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{self.target} is not a command")
        return command


COMMANDS = {
    "setup": Lazy(
        "intersect.cli.site:setup",
        message("Prepare an installation and its first administrator."),
    ),
    "serve": Lazy("intersect.cli.serving:serve", message("Serve the site.")),
    "work": Lazy(
        "intersect.cli.work:work",
        message("Send messages and do other work that pages leave to it."),
    ),
    "demo": Lazy(
        "intersect.cli.demonstration:demo",
        message("Load or remove the fictitious demonstration."),
    ),
    "user": Lazy(
        "intersect.cli.accounts:user",
        message("Add staff accounts, give new passwords."),
    ),
    "territories": Lazy(
        "intersect.cli.territories:territories",
        message("Load the regions, provinces and communes of a country."),
    ),
    "waves": Lazy(
        "intersect.cli.waves:waves",
        message("Freeze results, close the waves whose time is over."),
    ),
    "db": Lazy(
        "intersect.cli.site:db",
        message("Bring the database up to date, check it."),
    ),
    "backup": Lazy(
        "intersect.cli.backup:backup",
        message("Write the whole database to a verified file."),
    ),
    "restore": Lazy(
        "intersect.cli.backup:restore",
        message("Replace the database with a backup."),
    ),
    "purge": Lazy(
        "intersect.cli.retention:purge",
        message("Erase personal data that may not be kept any longer."),
    ),
    "export": Lazy(
        "intersect.cli.export:export",
        message("Write all answers, with their codebook, as plain CSV files."),
    ),
    "registry": Lazy(
        "intersect.cli.registry:registry",
        message("Import and export networks, institutions, people and members."),
    ),
    "template": Lazy(
        "intersect.cli.answers:template",
        message("Write an empty ANSWERS file and its codebook."),
    ),
    "score": Lazy(
        "intersect.cli.answers:score",
        message("Score the networks of an ANSWERS file."),
    ),
    "diagnose": Lazy(
        "intersect.cli.documents:diagnose",
        message("Write the diagnostic of each network of an ANSWERS file."),
    ),
    "reports": Lazy(
        "intersect.cli.reports:reports",
        message("Write the documents of a wave: authorities, networks, annexes."),
    ),
    "flows": Lazy(
        "intersect.cli.flows:flows",
        message("Measure who sends information to whom in each network."),
    ),
    "reliability": Lazy(
        "intersect.cli.reliability:reliability",
        message("Measure how reliable any table of ratings or items is."),
    ),
    "robustness": Lazy(
        "intersect.cli.robustness:robustness",
        message("Tell how far the ranks of any index depend on choices."),
    ),
    "overlap": Lazy(
        "intersect.cli.overlap:overlap",
        message("Find networks of a NETWORKS file that do the same."),
    ),
    "duplicates": Lazy(
        "intersect.cli.duplicates:duplicates",
        message("Find networks of a country that share most of their members."),
    ),
    "check": Lazy(
        "intersect.cli.questionnaires:check",
        message("Check questionnaire files."),
    ),
    "schema": Lazy(
        "intersect.cli.questionnaires:schema",
        message("Print the JSON Schema of questionnaire files, for editors."),
    ),
}
"""In the order in which help lists them."""

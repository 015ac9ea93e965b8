"""What `intersect score` and `intersect diagnose` share: a file read and scored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from intersect.cli.outcome import refuse, warn
from intersect.cli.questionnaires import chosen_questionnaire
from intersect.cli.reader import said
from intersect.language import message, untranslated

if TYPE_CHECKING:
    from intersect.analysis.answer_table import AnswerTable
    from intersect.analysis.method import Method
    from intersect.analysis.scores import NetworkScore
    from intersect.catalog import Catalog, Shipped
    from intersect.exchange.answers_file import AnswersFile
    from intersect.questionnaire.parts import LocalText
    from intersect.registry.model import Voice

Command = TypeVar("Command", bound=Callable[..., None])


@dataclass(frozen=True)
class Scored:
    """The networks of a file with their scores, and what they were computed from."""

    catalog: Catalog
    shipped: Shipped
    voice: Voice
    method: Method
    file: AnswersFile
    table: AnswerTable
    scores: list[NetworkScore]
    reference: str
    """Digest of everything that the scores depend on."""

    def report(self) -> Mapping[str, object]:
        """Return the scores as they are written in JSON."""
        from intersect.analysis.scores_json import report_json

        key = self.shipped.questionnaire.key
        return report_json(self.scores, self.method, key, self.reference)

    def voice_name(self, voice: str) -> LocalText:
        """Return what a voice is called: sectors may be written as their codes."""
        if self.voice == "sector":
            return self.catalog.sector_name(voice)
        return untranslated(voice)


def answers_options(command: Command) -> Command:
    """Give a command the argument ANSWERS and the options that say how to read it."""
    for decorate in (
        click.argument("answers", metavar="ANSWERS", type=click.Path(path_type=Path)),
        click.option(
            "--roster",
            metavar="ROSTER",
            type=click.Path(path_type=Path),
            help=said(
                message("File of the sectors (or institutions) of each network.")
            ),
        ),
        click.option(
            "--voice",
            type=click.Choice(["sector", "organisation"]),
            default="sector",
            show_default=True,
            help=said(
                message(
                    "What counts as one voice: sectors, or the institutions of "
                    "networks made up of one sector."
                )
            ),
        ),
        click.option(
            "--questionnaire",
            metavar="ID-VERSION",
            default="nucleo-1",
            show_default=True,
            help=said(message("Questionnaire that was answered.")),
        ),
    )[::-1]:
        command = decorate(command)
    return command


def scored(
    answers: Path, roster: Path | None, voice: Voice, questionnaire: str
) -> Scored:
    """Return the scores of a file; end the program if the file has problems."""
    from intersect.exchange.answers_file import read_answers
    from intersect.exchange.bad_file import BadFile

    catalog, shipped = chosen_questionnaire(questionnaire)
    if not shipped.questionnaire.is_scored:
        raise click.UsageError(
            said(
                message(
                    "The questionnaire “{name}” has no scored questions.",
                    name=questionnaire,
                )
            )
        )
    try:
        file = read_answers(answers, shipped.questionnaire, voice, roster)
    except BadFile as bad:
        refuse(bad.problems)
    warn(file.warnings)

    # Here and not above: numpy and scipy load only once the file is known to be good.
    from intersect.analysis.answer_table import answer_table
    from intersect.analysis.method import default_method
    from intersect.analysis.reference import reference_digest
    from intersect.analysis.scoring import score

    instrument, items = shipped.questionnaire.key, shipped.questionnaire.items
    table = answer_table(items, file.responses, file.order)
    method = default_method()
    scores = score(
        table, method, instrument=instrument, voice=voice, rosters=file.rosters
    )
    reference = reference_digest(table, method, shipped.digest, voice, file.rosters)
    return Scored(catalog, shipped, voice, method, file, table, scores, reference)

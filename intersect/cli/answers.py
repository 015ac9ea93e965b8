"""`intersect template` and `intersect score`: answers in, scores out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.questionnaires import chosen_questionnaire
from intersect.cli.reader import command, reader, said
from intersect.cli.results import WITH_CSV, ResultFormat, result_format, result_options
from intersect.cli.scoring import Scored, answers_options, scored
from intersect.cli.writing import write_report
from intersect.language import message

if TYPE_CHECKING:
    from intersect.exchange.answers_template import TemplateFormat
    from intersect.registry.model import Voice


@command(
    message(
        "Write an empty ANSWERS file: one row per respondent, one column per "
        "question. Its codebook says what each code means. XLSX files carry the "
        "codebook and an example of a roster in further sheets; CSV files have the "
        "codebook beside them. A file that exists already is never overwritten."
    )
)
@click.option(
    "-o",
    "--output",
    metavar=said(message("FILE")),
    type=click.Path(path_type=Path),
    help=said(message("File to write [default: answers.xlsx or answers.csv].")),
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(["csv", "xlsx"]),
    help=said(
        message("Kind of file [default: by the ending of FILE, otherwise xlsx].")
    ),
)
@click.option(
    "--questionnaire",
    metavar="ID-VERSION",
    default="nucleo-1",
    show_default=True,
    help=said(message("Questionnaire to answer.")),
)
def template(
    output: Path | None, kind: TemplateFormat | None, questionnaire: str
) -> None:
    """Write an empty ANSWERS file and its codebook."""
    from intersect.exchange.answers_template import template_files, write_template

    _, shipped = chosen_questionnaire(questionnaire)
    if kind is None:
        kind = "csv" if output and output.suffix.lower() == ".csv" else "xlsx"
    output = output or Path(f"answers.{kind}")
    for file in template_files(output, kind):
        if file.exists():
            raise click.ClickException(
                said(
                    message(
                        "{file} exists already: choose another name.", file=str(file)
                    )
                )
            )
    for file in write_template(output, kind, shipped.questionnaire, reader()):
        click.echo(said(message("Written: {file}", file=str(file))), err=True)


@command(
    message(
        "Score the networks of ANSWERS, a CSV or XLSX file with one row per "
        "respondent (“intersect template” writes an empty one). Nothing is "
        "suppressed here: the result is for whoever collected the answers. If the "
        "file has problems, all of them are listed and the exit status is 2."
    )
)
@answers_options
@result_options(WITH_CSV)
def score(
    answers: Path,
    roster: Path | None,
    voice: Voice,
    questionnaire: str,
    kind: ResultFormat | None,
    output: Path | None,
) -> None:
    """Score the networks of an ANSWERS file."""
    chosen = result_format(kind, output)
    result = scored(answers, roster, voice, questionnaire)
    write_report(_written(result, chosen), chosen, output)


def _written(result: Scored, kind: ResultFormat) -> str:
    from intersect.exchange.scores_file import as_csv, as_json, as_table

    report = result.report()
    match kind:
        case "json":
            return as_json(report)
        case "csv":
            return as_csv(report)
        case "table":
            return as_table(report, reader())

"""`intersect diagnose`: the diagnostic of each network of a file, to be handed on."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.outcome import refusal
from intersect.cli.reader import command, reader, said
from intersect.cli.scoring import Scored, answers_options, scored
from intersect.language import message, message_n, untranslated

if TYPE_CHECKING:
    from intersect.analysis.scores import NetworkScore
    from intersect.diagnostic import Diagnostic, Participation
    from intersect.questionnaire.parts import LocalText
    from intersect.registry.model import Voice


@command(
    message(
        "Write the diagnostic of each network of ANSWERS to FOLDER: a PDF for "
        "people and a JSON file for programs, named after the network. If one "
        "network fails, the others are written anyway, and the exit status is 1."
    )
)
@answers_options
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    metavar=said(message("FOLDER")),
    type=click.Path(path_type=Path),
    help=said(message("Folder to write to; it is created if it does not exist.")),
)
def diagnose(
    answers: Path, roster: Path | None, voice: Voice, questionnaire: str, folder: Path
) -> None:
    """Write the diagnostic of each network of an ANSWERS file."""
    from intersect.cli.file_names import file_names
    from intersect.report.pdf import PdfUnavailable

    result = scored(answers, roster, voice, questionnaire)
    folder.mkdir(parents=True, exist_ok=True)
    names = file_names(result.table.order)
    failures = []
    with click.progressbar(
        result.scores, label=said(message("Diagnostics")), file=sys.stderr
    ) as scores:
        for score in scores:
            try:
                _write(result, score, answers.name, folder / names[score.network])
            except PdfUnavailable as error:
                raise click.ClickException(what_to_install()) from error
            except OSError as error:
                failures.append(f"{score.network}: {refusal(error)}")
            # Whatever is wrong with one network, the others get their diagnostic.
            except Exception as error:  # noqa: BLE001 - reported below
                failures.append(f"{score.network}: {error}")
    for failure in failures:
        click.echo(said(message("Failed: {failure}", failure=failure)), err=True)
    written = len(result.scores) - len(failures)
    count = message_n(
        "{count} diagnostic written.", "{count} diagnostics written.", written
    )
    click.echo(said(count), err=True)
    if failures:
        sys.exit(1)


def _write(result: Scored, score: NetworkScore, source: str, stem: Path) -> None:
    """Write the PDF and the JSON of one network, each whole or not at all."""
    from intersect.analysis.scores_json import report_json
    from intersect.diagnostic import diagnostic_json
    from intersect.exchange.scores_file import as_json
    from intersect.exchange.whole_file import write_whole
    from intersect.report.pages import diagnostic_html
    from intersect.report.pdf import render_pdf

    made = _diagnostic(result, score, source)
    words = diagnostic_json(made, reader())
    del words["score"]
    report = report_json([score], result.method, made.questionnaire, made.reference)
    pdf = render_pdf(diagnostic_html(made, reader()))
    write_whole(stem.with_name(f"{stem.name}.pdf"), pdf)
    write_whole(stem.with_name(f"{stem.name}.json"), as_json(words | report).encode())


def _diagnostic(result: Scored, score: NetworkScore, source: str) -> Diagnostic:
    """Return the diagnostic of one network of the file `source`."""
    from intersect.analysis.answer_table import answer_table
    from intersect.analysis.reference import reference_digest
    from intersect.diagnostic import Subject, declared_labels, diagnose, label_in

    asked, name = result.shipped, score.network
    responses = [each for each in result.file.responses if each.network == name]
    rosters = {name: result.file.rosters[name]} if result.file.rosters else None
    table = answer_table(asked.questionnaire.items, responses, [name])
    names = {each.voice: result.voice_name(each.voice) for each in score.voices}
    kind = (
        message("Intersectoral network")
        if result.voice == "sector"
        else message("Single-sector network")
    )
    return diagnose(
        score,
        subject=Subject(
            network=name,
            commune=result.file.territories.get(name, source),
            type_name=untranslated(said(kind)),
            voice=result.voice,
        ),
        questionnaire=asked.questionnaire,
        questionnaire_digest=asked.digest,
        method=result.method,
        reference=reference_digest(
            table, result.method, asked.digest, result.voice, rosters
        ),
        voices=names,
        participation=_participation(score, names),
        declared=declared_labels(
            asked.questionnaire,
            [label_in(each.answers) for each in responses],
            result.method,
        ),
        is_draft=False,
        made_at=datetime.now().astimezone(),
    )


def _participation(
    score: NetworkScore, names: Mapping[str, LocalText]
) -> Participation:
    """Return who answered by voice: a file knows of nobody else that was asked."""
    from intersect.diagnostic import Participation, VoiceParticipation

    counts = {each.voice: each.usable + each.incomplete for each in score.voices}
    return Participation(
        invited=None,
        submitted=sum(counts.values()),
        voices=tuple(
            VoiceParticipation(names[voice], count, count, is_expected=False)
            for voice, count in counts.items()
            if count
        ),
        missing=tuple(names[voice] for voice, count in counts.items() if not count),
    )


def what_to_install() -> str:
    """Return which packages PDFs need, for who looks after the system."""
    from intersect.report.pdf import SYSTEM_PACKAGES

    packages = " ".join(SYSTEM_PACKAGES)
    return said(message("PDFs need system packages: {packages}", packages=packages))

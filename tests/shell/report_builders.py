"""Diagnostics to print: the worked example of the method and what it can turn into.

The answers are «Red demo 7» of method A.6; everything else about it is invented.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from intersect.analysis.answer_table import answer_table
from intersect.analysis.method import default_method
from intersect.analysis.reference import reference_digest
from intersect.analysis.scoring import score
from intersect.catalog import Shipped, load_catalog
from intersect.diagnostic import (
    Participation,
    Subject,
    VoiceParticipation,
    declared_labels,
    diagnose,
)
from intersect.paths import shipped
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.response import Response
from tests.core.analysis_builders import RED_DEMO_7, SECTORS

CODES = {"N": "NS", "X": "NA", **{str(rung): rung for rung in range(4)}}
"""How the method writes answers; «-» is a missing one."""


VOICES = {
    "salud": {"es": "Salud"},
    "educacion": {"es": "Educación"},
    "social": {"es": "Desarrollo social"},
    "civil": {"es": "Sociedad civil"},
    "vivienda": {"es": "Vivienda y barrio"},
}
LABELS = ("coordinacion",) * 4 + ("intersectorial",) * 2 + ("intercambio",)
MADE_AT = datetime(2026, 11, 22, 10, 30, tzinfo=ZoneInfo("America/Santiago"))
SUBJECT = Subject(
    network="Red demo 7",
    commune="Iquique",
    type_name={"es": "Red comunal Chile Crece Contigo"},
    voice="sector",
    purpose="Acompañar a niñas, niños y sus familias desde la gestación, con acuerdos "
    "entre salud, educación y organizaciones de la comuna.",
)


@cache
def core() -> Shipped:
    """Return the shipped core questionnaire."""
    return load_catalog(shipped("questionnaires")).latest("nucleo")


def make_responses(answers=RED_DEMO_7, sectors=SECTORS, network="Red demo 7"):
    """Return the responses that the columns of `answers` stand for."""
    return [
        Response(
            network,
            f"r{column + 1}",
            sector,
            f"Institución {column + 1}",
            {
                item: Answer(CODES[cells[column]])
                for item, cells in answers.items()
                if cells[column] != "-"
            }
            | {"LBL": Answer(LABELS[column])},
        )
        for column, sector in enumerate(sectors)
    ]


def make_diagnostic(answers=RED_DEMO_7, sectors=SECTORS, invited=2, voice="sector"):
    """Return the diagnostic of a network of which `invited` more were asked."""
    method, asked = default_method(), core()
    responses = make_responses(answers, sectors)
    by_sector = voice == "sector"
    voices = VOICES if by_sector else {}
    present = [each.sector if by_sector else each.organisation for each in responses]
    rosters = {SUBJECT.network: sorted(set(present))}
    table = answer_table(asked.questionnaire.items, responses)
    [scored] = score(
        table,
        method,
        instrument=asked.questionnaire.key,
        voice=voice,
        rosters=rosters,
    )
    return diagnose(
        scored,
        subject=replace(SUBJECT, voice=voice),
        questionnaire=asked.questionnaire,
        questionnaire_digest=asked.digest,
        method=method,
        reference=reference_digest(table, method, asked.digest, voice, rosters),
        voices=voices,
        participation=make_participation(present, invited),
        declared=declared_labels(asked.questionnaire, LABELS[: len(responses)], method),
        is_draft=False,
        made_at=MADE_AT,
    )


def make_participation(present, invited):
    """Return who answered; the first voice has all the silent members."""
    counts = Counter(present)
    silent = {next(iter(counts)): invited}
    return Participation(
        invited=len(present) + invited,
        submitted=len(present),
        voices=tuple(
            VoiceParticipation(
                VOICES.get(voice, {"es": voice}),
                count + silent.get(voice, 0),
                count,
                is_expected=True,
            )
            for voice, count in counts.items()
        ),
        missing=(),
    )


def first_columns(columns):
    """Return the answers of the respondents in `columns` only."""
    return {
        item: "".join(cells[column] for column in columns)
        for item, cells in RED_DEMO_7.items()
    }


def make_draft():
    """Return Red demo 7 as invented data, while answers still come in."""
    made = make_diagnostic()
    subject = replace(made.subject, is_fictitious=True)
    return replace(made, subject=subject, is_draft=True)


def make_three_answers():
    """Return a level that rests on three people of three sectors."""
    columns = (0, 3, 5)
    return make_diagnostic(first_columns(columns), [SECTORS[each] for each in columns])


def make_insufficient():
    """Return two answers: too few, and a sector that is still missing."""
    columns = (0, 3)
    made = make_diagnostic(first_columns(columns), [SECTORS[each] for each in columns])
    silent = VoiceParticipation(VOICES["vivienda"], 2, 0, is_expected=True)
    participation = replace(
        made.participation,
        voices=(*made.participation.voices, silent),
        missing=(VOICES["vivienda"],),
    )
    return replace(made, participation=participation)


def make_network_of_organisations():
    """Return the same answers where each organisation has one voice."""
    return make_diagnostic(voice="organisation")


def make_unknown_budget():
    """Return Red demo 7 when most do not know about the budget."""
    unknown = {item: "NNNNNNN" for item in RED_DEMO_7 if item.startswith("PRE")}
    return make_diagnostic(RED_DEMO_7 | unknown)

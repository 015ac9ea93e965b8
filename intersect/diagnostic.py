"""Diagnostic: everything a reader is shown about one network, put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from intersect.analysis.explanation.certainty import certainty
from intersect.analysis.explanation.headline import headline
from intersect.analysis.explanation.holding_back import CAVEAT, dissent, holding_back
from intersect.analysis.explanation.next_level import missing
from intersect.analysis.explanation.steps import item_steps
from intersect.analysis.explanation.sufficiency import what_would_suffice
from intersect.analysis.explanation.wording import Names, names_of
from intersect.analysis.method import Method
from intersect.analysis.scores import NetworkScore
from intersect.analysis.scores_json import Json, score_json
from intersect.findings.of_network import ToldFinding, every_finding
from intersect.findings.sources import OtherSources
from intersect.language import Language, Message
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import ChoiceQuestion, Questionnaire
from intersect.questionnaire.parts import LocalText
from intersect.registry.model import Voice

LABEL_QUESTION = "LBL"
"""The opening question: what respondents would call the network's work."""

__all__ = [
    "DeclaredLabel",
    "Diagnostic",
    "Names",
    "NextStep",
    "Participation",
    "Subject",
    "VoiceParticipation",
    "declared_labels",
    "diagnose",
    "diagnostic_json",
    "label_in",
]


@dataclass(frozen=True)
class Subject:
    """Which network the diagnostic is about."""

    network: str
    commune: str
    type_name: LocalText
    voice: Voice
    purpose: str = ""
    is_fictitious: bool = False


@dataclass(frozen=True)
class VoiceParticipation:
    """How many members of a voice (sector or organisation) were asked and answered."""

    name: LocalText
    members: int
    submitted: int
    is_expected: bool


@dataclass(frozen=True)
class Participation:
    """Who was asked and who answered, by voice; never by person."""

    invited: int | None
    """None where the answers came from a file, which knows only who answered."""
    submitted: int
    voices: tuple[VoiceParticipation, ...]
    missing: tuple[LocalText, ...]
    """Voices of the roster, or expected by the network type, without an answer."""


@dataclass(frozen=True)
class DeclaredLabel:
    """How many respondents call the network's work by this name (question LBL)."""

    label: LocalText
    count: int


@dataclass(frozen=True)
class NextStep:
    """An item below the next rung and the behaviour that would reach it."""

    item: str
    title: LocalText
    question: LocalText
    dimension: LocalText
    level: int
    target: int
    anchor: LocalText


@dataclass(frozen=True)
class Diagnostic:
    """Everything shown on the page and in the PDF; templates see nothing else."""

    subject: Subject
    names: Names
    score: NetworkScore
    participation: Participation
    declared: tuple[DeclaredLabel, ...]
    """Empty where suppression hides it."""
    is_draft: bool
    made_at: datetime
    method: str
    """As in «escalera5/1»."""
    questionnaire: str
    """As in «nucleo/1»."""
    questionnaire_digest: str
    reference: str
    """Digest of answers, roster, questionnaire and method: same digest, same result."""
    headline: Message
    """The level in one plain sentence, built from the conditions that hold."""
    certainty: tuple[Message, ...]
    """State, coverage, stability, worst case for «No sé»; why, when insufficient."""
    missing: tuple[Message, ...]
    """What is missing for the next rung; what would suffice, when insufficient."""
    steps: tuple[NextStep, ...]
    """The anchors that would reach the next rung, nearest first."""
    holding_back: tuple[Message, ...]
    """Which dimension holds the level back, gravest first."""
    dissent: tuple[Message, ...]
    """Dimensions that sectors see differently."""
    findings: tuple[ToldFinding, ...] = ()
    """What facts and ties add to that, gravest first; empty without either."""
    every_finding: tuple[ToldFinding, ...] = ()
    """The same, also where the profile is the only source; for several networks."""


def diagnose(
    score: NetworkScore,
    *,
    subject: Subject,
    questionnaire: Questionnaire,
    questionnaire_digest: str,
    method: Method,
    reference: str,
    voices: Mapping[str, LocalText],
    participation: Participation,
    declared: tuple[DeclaredLabel, ...],
    is_draft: bool,
    made_at: datetime,
    beside: OtherSources | None = None,
) -> Diagnostic:
    """Return the diagnostic of one network.

    `voices` names the voices of its roster and of its answers; `reference` comes from
    `reference_digest`, `declared` from `declared_labels`; `beside` is what
    findings rest on besides the score.
    """
    names = names_of(questionnaire, voices)
    beside = beside or OtherSources()
    found = every_finding(score, names, beside)
    return Diagnostic(
        subject=subject,
        names=names,
        score=score,
        participation=participation,
        declared=declared,
        is_draft=is_draft,
        made_at=made_at,
        method=method.key,
        questionnaire=questionnaire.key,
        questionnaire_digest=questionnaire_digest,
        reference=reference,
        headline=headline(score, names, method),
        certainty=tuple(certainty(score, names, method)),
        missing=(
            *missing(score, names, method),
            *what_would_suffice(score, names, method),
        ),
        steps=tuple(_next_steps(score, questionnaire, method)),
        holding_back=tuple(holding_back(score, names, method)),
        dissent=tuple(dissent(score, names)),
        findings=() if beside.are_none else found,
        every_finding=found,
    )


def declared_labels(
    questionnaire: Questionnaire, chosen: Iterable[str | None], method: Method
) -> tuple[DeclaredLabel, ...]:
    """Return how often each name was chosen; empty with too few answers (method F).

    `chosen` is what each respondent answered to `LABEL_QUESTION`, if anything.
    """
    question = next(
        (each for each in questionnaire.questions if each.id == LABEL_QUESTION), None
    )
    if not isinstance(question, ChoiceQuestion):
        return ()
    times = Counter(label for label in chosen if label is not None)
    if times.total() < method.suppress_items:
        return ()
    return tuple(
        DeclaredLabel(choice.label, times[choice.code]) for choice in question.choices
    )


def label_in(answers: Mapping[str, Answer]) -> str | None:
    """Return what one respondent would call the network's work."""
    answer = answers.get(LABEL_QUESTION)
    value = answer.value if answer else None
    return value if isinstance(value, str) else None


def diagnostic_json(diagnostic: Diagnostic, language: Language) -> Json:
    """Return the diagnostic as JSON, its sentences written in `language`."""
    text = language.text
    return {
        "method": diagnostic.method,
        "questionnaire": diagnostic.questionnaire,
        "reference": diagnostic.reference,
        "made_at": diagnostic.made_at.isoformat(),
        "is_draft": diagnostic.is_draft,
        "headline": text(diagnostic.headline),
        "certainty": [text(each) for each in diagnostic.certainty],
        "missing": [text(each) for each in diagnostic.missing],
        "steps": [
            {
                "item": each.item,
                "level": each.level,
                "target": each.target,
                "anchor": language.local(each.anchor),
            }
            for each in diagnostic.steps
        ],
        "holding_back": [text(each) for each in diagnostic.holding_back],
        "caveat": text(CAVEAT),
        "dissent": [text(each) for each in diagnostic.dissent],
        "findings": [
            {
                "code": each.code,
                "severity": each.severity,
                "title": text(each.title),
                "sentences": [text(sentence) for sentence in each.sentences],
                "resolver": text(each.resolver) if each.resolver else None,
            }
            for each in diagnostic.findings
        ],
        "declared": {
            language.local(each.label): each.count for each in diagnostic.declared
        },
        "score": score_json(diagnostic.score),
    }


def _next_steps(
    score: NetworkScore, questionnaire: Questionnaire, method: Method
) -> Iterable[NextStep]:
    questions = {each.id: each for each in questionnaire.items}
    names = {each.code: each.short for each in questionnaire.dimensions}
    for step in item_steps(score, method):
        question = questions[step.item]
        anchors = {each.rung: each.text for each in question.anchors}
        yield NextStep(
            item=step.item,
            title=question.title,
            question=question.text,
            dimension=names[question.dimension],
            level=step.level,
            target=step.target,
            anchor=anchors[step.target],
        )

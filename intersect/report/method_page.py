"""What the «Metodología» page shows: levels, conditions, parameters and limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.method import Condition, Method, default_method
from intersect.analysis.register import RegisterLine, parameters
from intersect.analysis.registers import REGISTERS
from intersect.language import Language, Message, message, message_n
from intersect.report import wording

if TYPE_CHECKING:
    from intersect.questionnaire.model import Questionnaire
    from intersect.questionnaire.parts import LocalText


@dataclass(frozen=True)
class Work:
    """A work as its authors published it, in the language of its title."""

    language: str
    authors: tuple[str, ...]
    rest: str


STATES = (
    (
        message("Insufficient data"),
        message(
            "No level can be stated. It does not mean that the network works badly."
        ),
    ),
    (
        message("Provisional"),
        message("Some sectors have not answered yet; the level may change."),
    ),
    (
        message("In dispute"),
        message("The answers are divided between two levels; both are named."),
    ),
)
"""What a level may come with (method H)."""

LITERATURE = (
    Work(
        "en",
        ("Burke, M. J.", "Dunlap, W. P."),
        "(2002). Estimating interrater agreement with the average deviation index: A "
        "user's guide. Organizational Research Methods, 5(2), 159–172.",
    ),
    Work(
        "es",
        ("Cunill-Grau, N.",),
        "(2014). La intersectorialidad en las nuevas políticas sociales. Gestión y "
        "Política Pública, XXIII(1), 5–46.",
    ),
    Work(
        "es",
        ("Cunill-Grau, N.", "Fernández, M.", "Thezá, M."),
        "(2013). La cuestión de la colaboración intersectorial y de la integralidad de "
        "las políticas sociales. Polis, 36.",
    ),
    Work(
        "en",
        ("Hesterberg, T. C.",),
        "(2015). What teachers should know about the bootstrap. The American "
        "Statistician, 69, 371–386.",
    ),
    Work(
        "en",
        ("Horwath, J.", "Morrison, T."),
        "(2007). Collaboration, integration and change in children's services. Child "
        "Abuse & Neglect, 31(1), 55–69.",
    ),
    Work(
        "en",
        ("OECD", "JRC"),
        "(2008). Handbook on constructing composite indicators: Methodology and user "
        "guide.",
    ),
)


WORDS = {"sector": message("sector")}
"""What the register of parameters holds as a word -> that word for readers."""


@dataclass(frozen=True)
class LevelRule:
    """A level: what it means and what it takes."""

    name: Message
    definition: Message
    is_any: bool
    conditions: tuple[Message, ...]


@dataclass(frozen=True)
class MilestoneRule:
    """A milestone: what must reach which rung."""

    code: str
    name: Message
    level: Message
    of: LocalText
    rung: int


@dataclass(frozen=True)
class MethodPage:
    """Everything the page shows: the method in force and the core questionnaire."""

    method: Method
    questionnaire: Questionnaire
    register: list[RegisterLine]
    states = STATES
    registers = REGISTERS
    """The other ones, each with a page of its own."""
    limits = wording.LIMITS
    literature = LITERATURE

    def dimension_names(self, language: Language) -> str:
        """Return the names of the dimensions as a list in `language`."""
        dimensions = self.questionnaire.dimensions
        return language.listed([language.local(each.name) for each in dimensions])

    def value(self, line: RegisterLine, language: Language) -> str:
        """Return a parameter's value; the ladder and the milestones stand above it."""
        return register_value(line, language, message("see above"))

    @property
    def levels(self) -> Iterator[LevelRule]:
        """The four levels, lowest first; the lowest has no conditions."""
        yield LevelRule(LEVELS[0], wording.DEFINITIONS[0], False, ())
        for rung in self.method.ladder:
            yield LevelRule(
                LEVELS[rung.level],
                wording.DEFINITIONS[rung.level],
                rung.needs == "any",
                tuple(self._in_words(each) for each in rung.conditions),
            )

    @property
    def milestones(self) -> Iterator[MilestoneRule]:
        """The eleven milestones, with the item or dimension each looks at."""
        names = {each.code: each.name for each in self.questionnaire.dimensions}
        names |= {each.id: each.title for each in self.questionnaire.items}
        for marker in self.method.milestones:
            yield MilestoneRule(
                marker.code,
                wording.MILESTONES[marker.code],
                LEVELS[marker.group],
                names[marker.of],
                marker.rung,
            )

    def _in_words(self, condition: Condition) -> Message:
        match condition.kind:
            case "dimension":
                names = {each.code: each.name for each in self.questionnaire.dimensions}
                return message(
                    "{dimension} at step {rung} or higher",
                    dimension=names[condition.subject],
                    rung=condition.rung,
                )
            case "count":
                return message_n(
                    "{count} dimension at step {rung} or higher",
                    "{count} dimensions at step {rung} or higher",
                    condition.count,
                    rung=condition.rung,
                )
            case "every":
                return message(
                    "every dimension at step {rung} or higher", rung=condition.rung
                )
            case "milestone":
                return message(
                    "milestone {code}: {name}",
                    code=condition.subject,
                    name=wording.MILESTONES[condition.subject],
                )


def method_page(questionnaire: Questionnaire) -> MethodPage:
    """Return the page of the shipped method for the core questionnaire."""
    return MethodPage(default_method(), questionnaire, parameters())


def register_value(line: RegisterLine, language: Language, elsewhere: Message) -> str:
    """Return a parameter's value; `elsewhere` says where lists of conditions stand."""
    match line.value:
        case str(decimal) if "." in decimal:
            return language.number(Fraction(decimal), len(decimal.split(".")[1]))
        case int():
            return language.number(line.value)
        case str() as word if word in WORDS:
            return language.text(WORDS[word])
        case str():
            return line.value
        case [*codes] if all(isinstance(each, str) for each in codes):
            return language.listed([str(each) for each in codes])
        case _:
            return language.text(elsewhere)

"""The two pages for the authorities of a commune: what its networks have, and lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from intersect.analysis.explanation.wording import LEVELS
from intersect.language import Language, Message, message, message_n
from intersect.report import wording
from intersect.report.arms import png_address
from intersect.report.charts import LevelBar, level_bar

if TYPE_CHECKING:
    from intersect.analysis.scores import Bottleneck
    from intersect.diagnostic import Diagnostic

MOST_FINDINGS = 3
MOST_SENTENCES = 5
"""With more networks than this only their levels are said, to stay on two pages."""

BUDGET, INFORMATION = "PRE", "INF"

RESOLVERS = (
    message("the network"),
    message("the municipality"),
    message("the region"),
    message("the ministry"),
)
"""Who may be able to resolve something (method D.4)."""


@dataclass(frozen=True)
class SignedText:
    """What somebody wrote for this document, and who signs it."""

    text: str
    signature: str

    @property
    def paragraphs(self) -> list[str]:
        """The text by its lines."""
        return [line for line in self.text.splitlines() if line.strip()]


@dataclass(frozen=True)
class CommuneReport:
    """Everything that the document of a commune is made from."""

    commune: str
    wave: str
    is_fictitious: bool
    networks: tuple[Diagnostic, ...]
    comment: SignedText
    context: SignedText
    made_at: datetime
    is_published: bool
    arms: bytes = b""
    """The commune's coat of arms as a PNG, if it has one."""


@dataclass(frozen=True)
class NetworkLine:
    """A network in one sentence, with how certain it is in three words at most."""

    name: str
    level: Message
    sentence: Message
    certainty: Message
    bar: LevelBar


@dataclass(frozen=True)
class NetworkFinding:
    """Something that holds a network back."""

    network: str
    sentence: Message
    resolvers: Sequence[Message] = ()
    """Who can resolve it, as the network's facts say; empty: nobody has said yet."""


@dataclass(frozen=True)
class AuthoritiesPage:
    """The report of a commune with what its template shows beside it."""

    report: CommuneReport
    resolvers = RESOLVERS
    steps = LEVELS[1:]

    @property
    def arms(self) -> str:
        """The address of the coat of arms; empty where the commune has none."""
        return png_address(self.report.arms)

    @property
    def marks(self) -> list[Message]:
        """What every page must say: that it is a draft, that the data are invented."""
        found = []
        if not self.report.is_published:
            found.append(self.draft_mark)
        if self.report.is_fictitious:
            found.append(wording.FICTITIOUS)
        return found

    @property
    def draft_mark(self) -> Message:
        """How many of all its networks have answered so far."""
        parts = [each.participation for each in self.report.networks]
        submitted = sum(each.submitted for each in parts)
        return message_n(
            "DRAFT · {submitted} of {count} answer",
            "DRAFT · {submitted} of {count} answers",
            sum(each.invited or each.submitted for each in parts),
            submitted=submitted,
        )

    @property
    def lines(self) -> list[NetworkLine]:
        """Its networks, by name."""
        return [_line(each) for each in self.report.networks]

    @property
    def says_all(self) -> bool:
        """Whether there is room for a sentence about each network."""
        return len(self.report.networks) <= MOST_SENTENCES

    @property
    def findings(self) -> list[NetworkFinding]:
        """What matters most of all its networks, gravest first."""
        found = [
            (held.severity, place, each, held)
            for place, each in enumerate(self.report.networks)
            for held in each.score.bottlenecks
        ]
        gravest = sorted(found, key=lambda one: (-one[0], one[1]))[:MOST_FINDINGS]
        return [
            NetworkFinding(each.subject.network, _held_back(held, each))
            for _, _, each, held in gravest
        ]

    @property
    def requests(self) -> list[Message]:
        """What is asked of who reads it."""
        scores = [each.score for each in self.report.networks]
        held = {found.dimension for score in scores for found in score.bottlenecks}
        asked = []
        if any(score.state == "insufficient" for score in scores):
            asked.append(
                message(
                    "Ask the institutions of your commune that have not answered to do "
                    "so: without them no level can be stated."
                )
            )
        if BUDGET in held:
            asked.append(
                message(
                    "Say which resources of the municipality the networks can count "
                    "on, and from which day of the year."
                )
            )
        if INFORMATION in held:
            asked.append(
                message(
                    "Agree with the institutions on which information they give to one "
                    "another, and under which rules."
                )
            )
        asked.append(
            message(
                "Call the networks together to talk about these pages, and write down "
                "what is agreed, who is in charge and by when."
            )
        )
        return asked[-MOST_FINDINGS:]

    def made_on(self, language: Language) -> str:
        """Return the day it was made, in the time zone of the commune."""
        return language.day(self.report.made_at)


def _line(diagnostic: Diagnostic) -> NetworkLine:
    score = diagnostic.score
    level = message("No level stated") if score.level is None else LEVELS[score.level]
    return NetworkLine(
        diagnostic.subject.network,
        level,
        diagnostic.headline,
        certainty_phrase(diagnostic),
        level_bar(score.level),
    )


def _held_back(held: Bottleneck, diagnostic: Diagnostic) -> Message:
    """Return in one sentence, without figures, how a dimension holds a level back."""
    dimension = diagnostic.names.short_dimensions[held.dimension]
    level = diagnostic.score.level or 0
    if held.lifts_to is not None:
        return message(
            "{dimension}: if it rose, the network would go from {level} to {next}.",
            dimension=dimension,
            level=LEVELS[level],
            next=LEVELS[held.lifts_to],
        )
    if held.necessary:
        return message(
            "{dimension}: without raising it there is no short way to {next}.",
            dimension=dimension,
            next=LEVELS[level + 1],
        )
    return message("{dimension}: it lags clearly behind the rest.", dimension=dimension)


def certainty_phrase(diagnostic: Diagnostic) -> Message:
    """Return how far a level can be trusted, in three words at most."""
    score = diagnostic.score
    if score.level is None:
        return message("Insufficient data")
    if score.state == "provisional":
        return message("Provisional")
    if score.stability is None:
        return message("Not assessed")
    return wording.STABILITY[score.stability.label]

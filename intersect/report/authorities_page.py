"""The two pages for the authorities of a commune: what its networks have, and lack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from intersect.analysis.explanation.holding_back import SEVERITIES
from intersect.analysis.explanation.wording import LEVELS
from intersect.findings.resolving import RESOLVERS
from intersect.language import Language, Message, message, message_n
from intersect.report import wording
from intersect.report.arms import png_address
from intersect.report.authorities_requests import requests
from intersect.report.charts import LevelBar, level_bar

if TYPE_CHECKING:
    from intersect.diagnostic import Diagnostic
    from intersect.findings.of_network import ToldFinding

MOST_FINDINGS = 3
FEWEST_FINDINGS = 2
"""With long texts, to stay on two pages."""
MOST_SENTENCES = 5
"""With more networks than this only their levels are said, to stay on two pages."""

SHORT_TEXTS = 1000
"""Characters of comment and context together that leave the second page enough room."""


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
class FoundOverlap:
    """Two networks of which somebody who knows them says that they overlap."""

    names: tuple[str, str]
    told: ToldFinding
    digest: str = ""
    """Of the figures that the sentences are made of; not of their words."""


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
    overlaps: tuple[FoundOverlap, ...] = ()
    """Those that somebody confirmed, gravest first."""


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
    """Something that holds a network back, or two networks that overlap."""

    network: str
    """Empty of two networks: the sentences name them."""
    title: Message
    severity: Message
    sentences: Sequence[Message]
    others: Sequence[str] = ()
    """Networks of which the same was found."""
    other_pairs: int = 0
    """Pairs of networks of which the same was found."""
    resolvers: Sequence[Message] = ()
    """Who can resolve it, as the network says; empty: nobody has said yet."""


@dataclass(frozen=True)
class AuthoritiesPage:
    """The report of a commune with what its template shows beside it."""

    report: CommuneReport
    resolvers = tuple(RESOLVERS.values())
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
    def has_short_texts(self) -> bool:
        """Whether all but the levels fits on the second page; else it begins before.

        Then there is room for three findings as well.
        """
        texts = (self.report.comment.text, self.report.context.text)
        return sum(map(len, texts)) <= SHORT_TEXTS

    @property
    def findings(self) -> list[NetworkFinding]:
        """What matters most in the commune, gravest first: one line a kind."""
        most = MOST_FINDINGS if self.has_short_texts else FEWEST_FINDINGS
        return [_finding(found) for found in self._kinds()[:most]]

    @property
    def nothing_found(self) -> Message:
        """What is said where there are no findings: silence is no good news."""
        networks = self.report.networks
        levels = sum(each.score.level is not None for each in networks)
        if not levels:
            return message(
                "Too few answers to say what holds these networks back: it is not "
                "known, which does not mean that nothing does."
            )
        if levels < len(networks):
            return message(
                "Nothing stands out that would hold back the networks whose level is "
                "stated. Of the others it is not known."
            )
        return message("Nothing stands out that would hold one of these networks back.")

    def _kinds(self) -> list[list[tuple[str, ToldFinding]]]:
        """Return what was found by its kinds, the gravest first, in each as well.

        Of two kinds that weigh the same the one that more networks have comes first.
        """
        kinds: dict[tuple[str, str], list[tuple[str, ToldFinding]]] = {}
        for name, told in self._found():
            kinds.setdefault((told.code, told.about), []).append((name, told))
        for found in kinds.values():
            found.sort(key=lambda each: -each[1].severity)
        return sorted(
            kinds.values(), key=lambda found: (-found[0][1].severity, -len(found))
        )

    def _found(self) -> Iterator[tuple[str, ToldFinding]]:
        """Yield what was found, and of whom: overlaps, then network by network."""
        for overlap in self.report.overlaps:
            yield "", overlap.told
        for network in self.report.networks:
            for told in network.every_finding:
                yield network.subject.network, told

    @property
    def requests(self) -> list[Message]:
        """What is asked of who reads it, in the order of what matters."""
        return requests(
            [found[0][1] for found in self._kinds()],
            lacks_answers=any(map(_lacks_answers, self.report.networks)),
        )

    def made_on(self, language: Language) -> str:
        """Return the day it was made, in the time zone of the commune."""
        return language.day(self.report.made_at)


def _lacks_answers(diagnostic: Diagnostic) -> bool:
    """Tell whether somebody who has not answered could bring a level about."""
    part = diagnostic.participation
    return diagnostic.score.state == "insufficient" and (
        bool(part.missing) or part.invited is None or part.submitted < part.invited
    )


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


def _finding(found: Sequence[tuple[str, ToldFinding]]) -> NetworkFinding:
    (name, told), *others = found
    return NetworkFinding(
        name,
        told.title,
        SEVERITIES[told.severity],
        told.brief,
        [other for other, _ in others if other],
        sum(not other for other, _ in others),
        (told.resolver,) if told.resolver else (),
    )


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

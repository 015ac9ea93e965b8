"""What a rule is, what it looks at, and what it says it found: plain values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from intersect.analysis.combination import Resolver
from intersect.analysis.criteria import Criteria
from intersect.analysis.fact_severity import Assessment
from intersect.analysis.resource_flows import ResourceFlows
from intersect.analysis.scores import NetworkScore
from intersect.analysis.structure_severity import NetworkFlows
from intersect.language import Message

if TYPE_CHECKING:
    from intersect.analysis.network_comparison import NetworkComparison, Pair

Severity = Literal[1, 2, 3]
"""1 slight, 2 moderate, 3 grave (method D.4); of redundancies grey, amber and red."""

Labels = Mapping[str, object]
"""What ids and codes are called: a name, or a text by language.

Networks, organisations and people are found under their id, a code of a profile under
its list and itself («themes:salud»). Who may not be named is not in it.
"""


@dataclass(frozen=True)
class NetworkCase:
    """All the evidence about one network; None and empty are «no data», never 0."""

    network: str
    """Its id; findings name their subjects so."""
    name: str
    score: NetworkScore | None = None
    assessments: tuple[Assessment, ...] = ()
    """What its confirmed factual sheets say, judged (method D.2)."""
    flows: NetworkFlows | None = None
    """The structure of its ties (method D.3)."""
    resolvers: Mapping[str, Resolver] = field(default_factory=dict)
    """Dimension -> who can resolve what holds it back, as the network says (FV1)."""
    resources: ResourceFlows | None = None
    """The structure of what its institutions give one another (method D.3)."""


@dataclass(frozen=True)
class Case:
    """The evidence about the networks of one commune."""

    networks: tuple[NetworkCase, ...]
    criteria: Criteria
    comparison: NetworkComparison | None = None
    """How they overlap; None where only one network is looked at."""
    populations: frozenset[str] = frozenset()
    """All the listed ones: networks that share them all are about everybody."""

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of the comparison; none without one."""
        return tuple(self.comparison.pairs()) if self.comparison else ()


@dataclass(frozen=True)
class Finding:
    """Something that the evidence shows of one or more networks, or of a person."""

    code: str
    """That of its rule: R001."""
    severity: Severity
    subjects: tuple[str, ...]
    """Ids of what it is about, in a fixed order: a network, or both of a pair."""
    evidence: Mapping[str, object]
    """Figures by name, as `Rule.sentences` reads them; can be written as JSON."""


@dataclass(frozen=True)
class Rule:
    """One thing to look for; `findings.RULES` lists all of them in reading order."""

    code: str
    """A letter for the family and three digits; never used for another rule."""
    source: str
    """The section of the method."""
    title: Message
    find: Callable[[Case], Iterator[Finding]]
    """Yields what is found, what weighs most first."""
    sentences: Callable[[Finding, Labels], tuple[Message, ...]]
    """Returns the evidence in words: first what was found, last what could be done."""
    brief: Callable[[Finding, Labels], tuple[Message, ...]] | None = None
    """The same in a sentence or two without coefficients; None: the first sentence."""

    def briefly(self, finding: Finding, labels: Labels) -> tuple[Message, ...]:
        """Return a finding of this rule in a sentence or two."""
        if self.brief is not None:
            return self.brief(finding, labels)
        return self.sentences(finding, labels)[:1]

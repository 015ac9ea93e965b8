"""What scoring says of one network: plain values, no prose.

Shares and scores are exact fractions; whatever does not exist is None, never 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from intersect.registry.model import Voice

Level = int
"""0 «Sin colaboración», 1 «Baja», 2 «Intermedia», 3 «Alta»."""
TOP_RUNG = 3
"""The highest rung of items, dimensions and the ladder."""

ItemState = Literal["ok", "insufficient", "not_applicable"]
DimensionState = Literal["ok", "insufficient"]
NetworkState = Literal["ok", "provisional", "insufficient"]
StabilityLabel = Literal["firme", "probable", "incierto", "en_disputa"]
Reason = Literal[
    "pocos_respondentes",
    "un_solo_sector",
    "baja_cobertura",
    "dimensiones_faltantes",
    "nivel_no_identificado",
]
TOO_FEW: frozenset[Reason] = frozenset(("pocos_respondentes", "un_solo_sector"))
"""Reasons with which any figure would tell what somebody answered (method F)."""


@dataclass(frozen=True)
class Interval:
    """A 95 % interval in index points (0–100), with what it was computed from."""

    low: float
    high: float
    half_width: float
    """t · SE before clipping to [0, 100]."""


@dataclass(frozen=True)
class ItemScore:
    """Step 1 of the method for one item."""

    item: str
    dimension: str
    state: ItemState
    level: Level | None
    score: Fraction | None
    """0–100."""
    shares: tuple[Fraction, Fraction, Fraction] | None
    """p(1), p(2), p(3): share of voices that put the item at rung k or higher."""
    ns: Fraction | None
    """Weighted share of «No sé» among those who did not answer «No aplica»."""
    na: Fraction | None
    """Weighted share of «No aplica» among those who answered."""
    n: int
    """Valid answers (0–3)."""
    voices: int
    """Sectors (or organisations) with a valid answer."""
    ad: Fraction | None
    """Average deviation about the item level, in rungs; only for state ok."""
    rwg: Fraction | None


@dataclass(frozen=True)
class DimensionScore:
    """Step 2 of the method for one dimension."""

    dimension: str
    state: DimensionState
    level: Level | None
    score: Fraction | None
    interval: Interval | None
    n: int
    n_eff: float | None
    ad: Fraction | None
    rwg: Fraction | None
    applicable: int
    """Items that are not «not applicable»."""
    reached: tuple[int, int, int]
    """How many items with a level stand at rung 1, 2, 3 or higher."""
    with_level: int


@dataclass(frozen=True)
class Unmet:
    """A condition of the next rung that does not hold: INF, PLA, c1–c3, PRE or min."""

    condition: str
    have: int | None
    """A rung, or how many dimensions (c1–c3); None where the dimension is missing."""
    need: int


@dataclass(frozen=True)
class Milestone:
    """One of the 11 hitos."""

    code: str
    item: str
    """An item code, or a dimension code for H6."""
    rung: int
    group: Level
    met: bool | None
    """None when the item or dimension has no level."""


@dataclass(frozen=True)
class Bottleneck:
    """Family P of method D.1 for one dimension of one network."""

    dimension: str
    gap: Fraction
    """Mean of the other four scores minus this one, in points."""
    rungs: int | None
    """P1: fewest rungs by which this dimension alone lifts the level, if it can."""
    lifts_to: Level | None
    necessary: bool
    """P2: raised in every shortest path to the next level."""
    severity: int
    """0–3."""


@dataclass(frozen=True)
class Stability:
    """How often the level survives the Bayesian bootstrap (method A.3)."""

    share: Fraction
    label: StabilityLabel
    other_level: Level | None
    """The next most frequent level among the draws; None if there was no other."""


@dataclass(frozen=True)
class WorstCase:
    """Level and index if every «No sé» meant «does not exist»."""

    level: Level | None
    index: Fraction | None


@dataclass(frozen=True)
class VoiceCount:
    """One voice (sector or organisation) of the roster and who answered in it."""

    voice: str
    usable: int
    incomplete: int


@dataclass(frozen=True)
class SectorMean:
    """A voice's mean in a dimension, shown only where suppression allows it."""

    voices: tuple[str, ...]
    """One voice, or several merged as «otros sectores»."""
    n: int
    """Respondents behind the mean of the dimension with the fewest."""
    means: Mapping[str, Fraction | None]
    """Dimension -> mean in rungs (0–3)."""


@dataclass(frozen=True)
class NetworkScore:
    """Everything the method says of one network."""

    network: str
    voice: Voice
    state: NetworkState
    level: Level | None
    bounds: tuple[Level, Level]
    reasons: tuple[Reason, ...]
    index: Fraction | None
    interval: Interval | None
    n: int
    """Respondents behind the figures: usable and with a valid answer to an ok item."""
    n_eff: float | None
    usable: int
    incomplete: int
    coverage: Fraction | None
    """Roster voices with a usable respondent / roster voices; None without a roster."""
    voices: tuple[VoiceCount, ...]
    ad: Fraction | None
    """Mean over the items that are ok; likewise r_wg."""
    rwg: Fraction | None
    geometric: float | None
    """Geometric mean of the dimension scores, for sensitivity only."""
    mazziotta_pareto: float | None
    """Their mean less variance over mean, for sensitivity only."""
    stability: Stability | None
    dimensions: Mapping[str, DimensionScore]
    items: Mapping[str, ItemScore]
    ns_as_zero: WorstCase
    unmet: tuple[Unmet, ...]
    milestones: tuple[Milestone, ...]
    atypical: bool
    """A hito of a higher group met while a lower group has at least half unmet."""
    bottlenecks: tuple[Bottleneck, ...]
    """Severity 1 or more, gravest first, then in the order of the dimensions."""
    sector_means: tuple[SectorMean, ...]
    """Suppressed as method F asks; empty where nothing may be shown."""
    dissent: Mapping[str, Fraction]
    """Dimension -> largest minus smallest shown mean, where it reaches a rung."""
    without_voice: Mapping[str, Level | None]
    """Level if that voice were not counted, for voices that may be shown alone."""

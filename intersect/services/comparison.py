"""What a comparison consists of: communes with levels, index, coverage and ranks."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from intersect.analysis.communes import CommuneIndex
from intersect.analysis.rank_intervals import RankIntervals
from intersect.registry.covariate import is_complete
from intersect.services.compared_networks import (
    ComparedNetwork,
    Coverage,
    Instrument,
)
from intersect.services.likenesses import Likenesses
from intersect.storage.compared import Place, RegisteredNetwork

PeersBy = Literal["group", "nearest", "region"]
"""What peers have in common: a typology's group, what they are like, or the region."""


@dataclass(frozen=True)
class Levels:
    """How many networks stand at each level; nothing here is averaged."""

    counts: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Levels 0 to 3."""
    insufficient: int = 0
    """Measured, but without a level."""
    unmeasured: int = 0
    """In use, but without a result in this wave."""

    @property
    def taken(self) -> list[tuple[int, int]]:
        """Return the levels at which networks stand, and how many do."""
        return [(level, count) for level, count in enumerate(self.counts) if count]

    def __add__(self, other: Levels) -> Levels:
        """Return both together."""
        a, b, c, d = (x + y for x, y in zip(self.counts, other.counts, strict=True))
        return Levels(
            (a, b, c, d),
            self.insufficient + other.insufficient,
            self.unmeasured + other.unmeasured,
        )


@dataclass(frozen=True)
class Member:
    """A network of a commune, and its frozen result if it has one."""

    network: RegisteredNetwork
    result: ComparedNetwork | None


@dataclass(frozen=True)
class CommuneRow:
    """A commune in a comparison."""

    place: Place
    region: Place | None
    members: tuple[Member, ...]
    index: CommuneIndex
    levels: Levels
    coverage: Coverage
    people: int
    """Respondents: the n of its networks together, which stands beside each result."""


@dataclass(frozen=True, eq=False)
class Ranking:
    """What can be said of the ranks of the communes with an interval."""

    rows: tuple[uuid.UUID, ...]
    """Communes in the order of the arrays below."""
    index: np.ndarray[tuple[int], np.dtype[np.float64]]
    standard_error: np.ndarray[tuple[int], np.dtype[np.float64]]
    at_once: RankIntervals
    chosen: RankIntervals
    """For one commune that was chosen before looking at the figures."""
    bands: Mapping[uuid.UUID, int]
    only_bands: bool
    """Fewer than half of the pairs are told apart: no ranks are shown."""

    def place(self, commune: uuid.UUID) -> int | None:
        """Return where a commune stands in the arrays, if it is ranked."""
        return self.rows.index(commune) if commune in self.bands else None


@dataclass(frozen=True)
class Kind:
    """What can be compared: the networks of one type with one kind of voice."""

    type_key: str
    voice: str
    communes: int = 0
    networks: int = 0
    scored: int = 0

    @property
    def key(self) -> str:
        """Return what addresses call it."""
        return f"{self.type_key}.{self.voice}"


@dataclass(frozen=True)
class Sums:
    """Counts of several communes together."""

    levels: Levels
    coverage: Coverage
    scored: int
    """Networks with an index."""
    registered: int


@dataclass(frozen=True, eq=False)
class Comparison:
    """The communes of a wave side by side."""

    kind: Kind
    rows: tuple[CommuneRow, ...]
    """In no particular order."""
    ranking: Ranking
    instrument: Instrument | None
    dimensions: tuple[str, ...]
    likenesses: Likenesses

    @property
    def levels(self) -> Levels:
        """How many networks stand at each level, in all communes."""
        return self.within(None).levels

    @property
    def people(self) -> int:
        """How many respondents count, in all communes."""
        return sum(row.people for row in self.rows)

    @property
    def coverage(self) -> Coverage:
        """How many of those who should have answered did, in all communes."""
        return self.within(None).coverage

    def within(self, region: Place | None) -> Sums:
        """Return what can be added up of a region, None: of all; never an index."""
        rows = [row for row in self.rows if region in (None, row.region)]
        return Sums(
            sum((row.levels for row in rows), Levels()),
            sum((row.coverage for row in rows), Coverage()),
            sum(row.index.scored for row in rows),
            sum(row.index.registered for row in rows),
        )

    @property
    def peer_groups(self) -> list[str]:
        """Return the groups of the typology that these communes are in."""
        return sorted({row.place.peer_group for row in self.rows} - {""})

    @property
    def peers_by(self) -> list[PeersBy]:
        """Return what peers can have in common here, the usual one first."""
        known = self.likenesses.known
        alike = any(is_complete(known.get(row.place.id, {})) for row in self.rows)
        found: list[PeersBy] = ["group"] if self.peer_groups else []
        return [*found, "nearest", "region"] if alike else [*found, "region"]

    @property
    def is_fictitious(self) -> bool:
        """Whether some of it is invented."""
        return any(row.place.is_fictitious for row in self.rows)

    def row(self, commune: uuid.UUID) -> CommuneRow | None:
        """Return a commune's row."""
        return next((each for each in self.rows if each.place.id == commune), None)

"""What findings about a network rest on besides its profile (method D)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intersect.analysis.combination import Resolver
from intersect.analysis.facts import Reading
from intersect.analysis.flows import NetworkTies
from intersect.analysis.resource_flows import ToldDeliveries


@dataclass(frozen=True)
class OtherSources:
    """What stands beside the answers of a network; empty and None are no data."""

    readings: tuple[Reading, ...] = ()
    """Of confirmed factual sheets."""
    ties: NetworkTies | None = None
    """Of the wave's roster of ties, if anybody answered it."""
    resources: ToldDeliveries | None = None
    """Of the confirmed sheet of the budget, if it says who gave what to whom."""
    resolvers: Mapping[str, Resolver] = field(default_factory=dict)
    """Dimension -> who can resolve what holds it back, as the network says (FV1)."""

    @property
    def are_none(self) -> bool:
        """Whether the profile is the only source there is."""
        return not (self.readings or self.ties or self.resources or self.resolvers)

"""What the roster of ties of one network gave at one moment, as it is frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intersect.analysis.resource_flows import ToldDeliveries
from intersect.analysis.roster import RosterTies


@dataclass(frozen=True)
class TiesResult:
    """Who told what of whom, by the names of the day; measures are made from it."""

    roster: RosterTies
    network: str
    commune: str
    is_fictitious: bool
    questionnaire: str
    version: int
    method: str
    """As in «cuellos/1»."""
    reference: str
    made_at: datetime
    time_zone: str
    resources: ToldDeliveries | None = None
    """What institutions gave one another, by the confirmed sheet of the same wave."""

"""When no more answers can come: the time of grace has to pass as well."""

from __future__ import annotations

from datetime import datetime

from intersect.services.collecting import state_of
from intersect.services.seat import GRACE
from intersect.storage import tables


def is_final(campaign: tables.Campaign | None, now: datetime) -> bool:
    """Tell whether what was collected stays as it is, so that results may be read.

    A collection that its coordinator closes by hand is final at once.
    """
    return state_of(campaign, now - GRACE) == "closed"

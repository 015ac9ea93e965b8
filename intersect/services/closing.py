"""When a collection is over: for who is asked, and, after the grace, for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from intersect.storage import tables

GRACE = timedelta(minutes=15)
"""How long after the announced end a page that was open can still be saved.

A collection that the coordinator closes by hand is closed at once.
"""


def is_over(closes_at: datetime, closed_at: datetime | None, now: datetime) -> bool:
    """Tell whether the announced end has come, or the coordinator has closed it."""
    return closed_at is not None or closes_at <= now


def takes_no_more(
    closes_at: datetime, closed_at: datetime | None, now: datetime
) -> bool:
    """Tell whether nothing more can be saved: the time of grace has passed as well."""
    return is_over(closes_at, closed_at, now - GRACE)


def is_final(campaign: tables.Campaign | None, now: datetime) -> bool:
    """Tell whether what was collected stays as it is, so that results may be read."""
    return campaign is not None and takes_no_more(
        campaign.closes_at, campaign.closed_at, now
    )


def are_released(campaigns: Sequence[tables.Campaign], now: datetime) -> bool:
    """Tell whether there are some, and all are for whoever may read no drafts."""
    return bool(campaigns) and all(is_released(each, now) for each in campaigns)


def is_released(campaign: tables.Campaign | None, now: datetime) -> bool:
    """Tell whether results are for whoever may read no drafts.

    Those of a programme's wave are, once it is published; those of a collection that
    is one network's alone, once it is over.
    """
    if campaign is None or not is_final(campaign, now):
        return False
    return campaign.wave.network_id is not None or campaign.wave.state == "published"

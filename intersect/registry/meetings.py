"""How often a network meets, from the meetings that it held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

YEAR = timedelta(days=365)
MONTH = YEAR / 12


def meetings_per_month(days: Sequence[date], today: date) -> float | None:
    """Return how many meetings a month a network held in the last twelve months.

    Of one whose first meeting is more recent, since that day, and over one month at
    least; None when none was held.

    >>> meetings_per_month([date(2026, 1, 1), date(2026, 3, 1)], date(2026, 3, 2))
    1.0
    """
    held = [day for day in days if day <= today]
    lately = [day for day in held if day > today - YEAR]
    if not held:
        return None
    months = max(1.0, min(YEAR, today - min(held)) / MONTH)
    return round(len(lately) / months, 1)


def held_within(days: Sequence[date], months: int, today: date) -> int:
    """Return how many of the meetings were held in the last so many months.

    >>> held_within([date(2026, 1, 1), date(2026, 3, 1)], 2, date(2026, 3, 2))
    1
    """
    return sum(today - months * MONTH < day <= today for day in days)

"""Counts of people over many networks, which are not counted again at every look.

Counting who is how far in a whole country takes a fifth of a second; who follows a wave
there looks at it many times, and a minute is nothing to them. Of a region or less it is
counted anew each time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock
from typing import Any, Generic, TypeVar

FRESH = timedelta(minutes=1)
"""How old a count may be."""
LARGE = 3000
"""People from whom on a count is kept."""
_MOST = 64
"""Counts that a process keeps."""

Count = TypeVar("Count")


@dataclass(frozen=True)
class Counted(Generic[Count]):
    """A count, and when it was made."""

    count: Count
    at: datetime
    is_kept: bool = False
    """Whether it was made for an earlier look."""


class KeptCounts:
    """The large counts that a process has made within the last minute."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Counted[Any]] = OrderedDict()
        self._lock = Lock()

    def of(
        self,
        key: Hashable,
        now: datetime,
        count: Callable[[], Count],
        people: Callable[[Count], int],
    ) -> Counted[Count]:
        """Return a count: the kept one while it is fresh, else one made now.

        `people` tells how many people a count is about. A clock that was set back makes
        a count anew.
        """
        with self._lock:
            kept = self._kept.get(key)
        if kept is not None and kept.at <= now < kept.at + FRESH:
            return replace(kept, is_kept=True)
        made = Counted(count(), now)
        with self._lock:
            self._kept.pop(key, None)
            if people(made.count) >= LARGE:
                self._kept[key] = made
                if len(self._kept) > _MOST:
                    self._kept.popitem(last=False)
        return made

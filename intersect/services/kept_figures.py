"""Figures of waves that are over, kept by a process between requests.

Frozen results never change, so what follows from them is worked out once.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar, cast

Made = TypeVar("Made")

MOST_KEPT = 8
"""Waves that somebody looks at these days; a country's takes a few megabytes."""


class KeptFigures:
    """What was made for a key, the latest used; safe to use from several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """Return what is kept under `key`; make it first, if nothing is.

        Two threads that ask at once may both make it: it is the same.
        """
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return cast("Made", self._kept[key])
        made = make()
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return made

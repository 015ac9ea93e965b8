"""Figures of waves that are over, kept by a process between requests.

Frozen results never change, so what follows from them is worked out once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

from intersect.services.kept_latest import KeptLatest

Made = TypeVar("Made")

MOST_KEPT = 8
"""Waves that somebody looks at these days; a country's takes a few megabytes."""


class KeptFigures(KeptLatest[Any]):
    """What was made for a key, the latest used."""

    def __init__(self) -> None:
        super().__init__(MOST_KEPT)

    def get(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """Return what is kept under `key`; make it first, if nothing is."""
        return cast("Made", super().get(key, make))

"""What a process keeps of its latest work: what was wanted longest ago goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class KeptLatest(Generic[Value]):
    """The `most` values that were wanted most lately; safe with several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Value] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        """Return how many there are now."""
        return len(self._kept)

    def __iter__(self) -> Iterator[Value]:
        """Yield them."""
        return iter([*self._kept.values()])

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return the value of that key; make it when there is none.

        Two who want a new one at the same moment both make it: nobody waits.
        """
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        self.keep(key, made)
        return made

    def find(self, key: Hashable) -> Value | None:
        """Return the value of that key, or None."""
        return self._kept.get(key)

    def drop(self, key: Hashable) -> None:
        """Keep nothing of that key any more."""
        self._kept.pop(key, None)

    def keep(self, key: Hashable, value: Value) -> None:
        """Keep a value in place of what there is of that key."""
        with self._lock:
            self._kept[key] = value
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

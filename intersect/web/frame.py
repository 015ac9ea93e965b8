"""A text rendered once, with gaps for the words that differ from one reader to another.

It is made by rendering with stand-ins in place of the words. They are cut out once and
for all, so nothing that is put into a gap is ever looked at again: no word can be
mistaken for a stand-in, whatever people call themselves.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from threading import Lock


@dataclass(frozen=True)
class Frame:
    """What is the same for all, and which word goes where."""

    parts: tuple[str, ...]
    """Text and gaps in turns, the text first; a gap is the name of its word."""

    @classmethod
    def around(cls, text: str, standing: Mapping[str, str]) -> Frame:
        """Return a text without what stands there for the words, by their names."""
        names = {stand_in: name for name, stand_in in standing.items() if stand_in}
        if len(names) < sum(map(bool, standing.values())):
            raise ValueError("two words have the same stand-in")
        longest_first = sorted(names, key=len, reverse=True)
        parts = re.split(f"({'|'.join(map(re.escape, longest_first))})", text)
        parts[1::2] = [names[stand_in] for stand_in in parts[1::2]]
        return cls(tuple(parts))

    def filled(self, words: Mapping[str, str]) -> str:
        """Return the text with its words, which are already escaped."""
        parts = [*self.parts]
        parts[1::2] = [words[name] for name in parts[1::2]]
        return "".join(parts)


class Frames:
    """The frames that a process keeps: the `most` that were wanted most lately."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Frame] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        """Return how many there are now."""
        return len(self._kept)

    def __iter__(self) -> Iterator[Frame]:
        """Yield them."""
        return iter([*self._kept.values()])

    def get(self, key: Hashable, make: Callable[[], Frame]) -> Frame:
        """Return the frame of that key; make it when there is none.

        Two who want a new one at the same moment both make it: nobody waits.
        """
        with self._lock:
            if (frame := self._kept.get(key)) is not None:
                self._kept.move_to_end(key)
                return frame
        frame = make()
        with self._lock:
            self._kept[key] = frame
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return frame

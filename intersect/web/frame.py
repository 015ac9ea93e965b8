"""A text rendered once, with gaps for the words that differ from one reader to another.

It is made by rendering with stand-ins in place of the words. They are cut out once and
for all, so nothing that is put into a gap is ever looked at again: no word can be
mistaken for a stand-in, whatever people call themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from intersect.services.kept_latest import KeptLatest


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


class Frames(KeptLatest[Frame]):
    """The frames that a process keeps: the `most` that were wanted most lately."""

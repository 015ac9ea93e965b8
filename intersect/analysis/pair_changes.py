"""Which pairs are new, gone or something else since they were compared before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

PairIds = frozenset[str]
"""The two networks."""
Change = Literal["new", "gone", "changed"]
Kind = TypeVar("Kind")


@dataclass(frozen=True)
class PairChange(Generic[Kind]):
    """A pair that is not what it was; None: it was, or is, no finding."""

    pair: PairIds
    before: Kind | None
    after: Kind | None

    @property
    def change(self) -> Change:
        """What happened to it."""
        if self.before is None:
            return "new"
        return "gone" if self.after is None else "changed"


def pair_changes(
    before: Mapping[PairIds, Kind], after: Mapping[PairIds, Kind]
) -> tuple[PairChange[Kind], ...]:
    """Return the pairs that differ: those that are now in their order, then those gone.

    `before` and `after` say what each pair was and is.

    >>> one, other = frozenset("ab"), frozenset("ac")
    >>> found = pair_changes({one: "probable"}, {other: "possible"})
    >>> [each.change for each in found]
    ['new', 'gone']
    >>> pair_changes({one: "probable"}, {one: "probable"})
    ()
    """
    now = [
        PairChange(pair, before.get(pair), kind)
        for pair, kind in after.items()
        if before.get(pair) != kind
    ]
    gone = [PairChange(p, kind, None) for p, kind in before.items() if p not in after]
    return (*now, *gone)

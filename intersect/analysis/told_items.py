"""Of which items it may be told how they were answered (method F)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, groupby

from intersect.analysis.method import Method
from intersect.analysis.scores import ItemScore


def told_items(answers: Sequence[int], method: Method) -> list[bool]:
    """Return it for the items of a dimension, given the valid answers to each.

    Only items with a score count.  One that is hidden alone is the score of the
    dimension less the others: that with the fewest answers goes with it.
    """
    told = [n >= method.suppress_items for n in answers]
    if told.count(False) == 1 and any(told):
        left = [place for place in range(len(answers)) if told[place]]
        told[min(left, key=lambda place: answers[place])] = False
    return told


def told_codes(items: Iterable[ItemScore], method: Method) -> Iterator[str]:
    """Yield the codes of those that may be told, of all items of a network."""
    scored = [each for each in items if each.score is not None]
    for _, of_dimension in groupby(scored, key=lambda each: each.dimension):
        together = [*of_dimension]
        told = told_items([each.n for each in together], method)
        yield from (each.item for each in compress(together, told))

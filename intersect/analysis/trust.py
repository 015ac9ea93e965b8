"""How far the institutions of a network trust one another, of all of them together.

Method B.9, T6 and T7. An institution's judgement of another is nobody's to read, nor
may it be worked out: what is returned here is so coarse that who knows its own answers
learns nothing of those of one other, and nothing finer is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

TRUSTS = 2
"""From this place on (of 0–3) an answer says that there is trust."""
_STEPS = 10
"""Shares are told in tenths; the first and the last stand for «at most» and «at least»,
since «all» or «none» would tell what each one answered."""
_LARGEST = Fraction(1, 2)
"""Of the judgements, no more may come from, or be about, one institution."""


@dataclass(frozen=True)
class Judgement:
    """What one institution says in confidence of another: the place of its answer."""

    item: str
    reporter: str
    other: str
    place: int
    """0–3."""


@dataclass(frozen=True)
class SharedTrust:
    """What all institutions of a network say together about one thing asked."""

    item: str
    institutions: int
    """That told of at least one other."""
    share: Fraction | None
    """Tenths of the judgements that say that there is trust, 1/10 to 9/10; None where
    too few told, or one institution would show."""


def shared_trust(
    judgements: Iterable[Judgement], fewest: int
) -> tuple[SharedTrust, ...]:
    """Return what is told of each item, by its code.

    At least `fewest` institutions have to judge, and as many to be judged.

    >>> ring = [Judgement("T6", a, b, 3) for a, b in zip("ABCDE", "BCDEA")]
    >>> shared_trust(ring, 5)
    (SharedTrust(item='T6', institutions=5, share=Fraction(9, 10)),)
    >>> shared_trust(ring[:4], 5)
    (SharedTrust(item='T6', institutions=4, share=None),)
    """
    by_item: dict[str, list[Judgement]] = {}
    for each in judgements:
        by_item.setdefault(each.item, []).append(each)
    return tuple(_shared(item, told, fewest) for item, told in sorted(by_item.items()))


def _shared(item: str, told: list[Judgement], fewest: int) -> SharedTrust:
    reporters = Counter(each.reporter for each in told)
    others = Counter(each.other for each in told)
    n = len(told)
    largest = max(*reporters.values(), *others.values())
    is_hidden = min(len(reporters), len(others)) < fewest or largest > _LARGEST * n
    trusting = sum(each.place >= TRUSTS for each in told)
    return SharedTrust(
        item, len(reporters), None if is_hidden else _in_tenths(Fraction(trusting, n))
    )


def _in_tenths(share: Fraction) -> Fraction:
    tenths = int(share * _STEPS + Fraction(1, 2))
    return Fraction(min(max(tenths, 1), _STEPS - 1), _STEPS)

"""Facts of a network: from the answers of the factual sheets to measured indicators.

Method B.2–B.4 (what is asked) and D.2 (what is measured). Numbers are read as the exact
decimals that people wrote, because cuts lie on them: .7 is 7/10 and not a float.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import comb
from typing import Any

Number = int | float | Decimal | Fraction
Value = Fraction | str | tuple[Fraction, ...]
"""A share, a count or days; the answer of a closed list; or the shares of items."""


@dataclass(frozen=True)
class Fact:
    """One answer of a factual sheet, and where it comes from.

    `answer` holds, by question (amounts in one currency):

    - FP1 `total`, `joint` · FP5 `assigned`, `executed` · FP7 `amounts`
    - FP2 `code`: network, several, one or central · FP3 `code`: after, no_plan, before
    - FP4 `committed`, `on_time`: numbers of transfers; `median_delay` in days, or None
    - FP6 `percent`: 0–100 · FP8 `months`
    - FI1 `systems`: how many · FI2 `of_ten`: 0–10 · FI5 `days`
    - FI3 `systems`, `passing`: how many systems, how many pairs of them pass data
    - FI4 `code`: weekly, monthly, quarterly, rarely
    - FI6 `code`: applied, not_applied, in_preparation, none
    - FT `need`, `actions`: zone -> population in need (FT2), actions in the year (FT3)
    """

    question: str
    answer: Mapping[str, Any]
    document: str = ""
    """What it was read from; without one it does not count."""
    is_estimated: bool = False


@dataclass(frozen=True)
class Reading:
    """The value of one indicator of method D.2."""

    indicator: str
    value: Value
    document: str = ""
    is_estimated: bool = False
    idle_zones: tuple[str, ...] = ()
    """Of FT: the zones in need without any action (FT5)."""


def readings(facts: Iterable[Fact]) -> tuple[Reading, ...]:
    """Return the indicators that these answers give, in their order.

    What an answer does not settle (a share of nothing, pairs of a single system) has no
    reading. Raises `ValueError` for an unknown question or an impossible number.
    """
    found = []
    for fact in facts:
        if fact.question not in _MEASURES:
            raise ValueError(f"no such question: {fact.question}")
        for indicator, value in _MEASURES[fact.question](fact.answer).items():
            if value is not None:
                told = fact.answer
                idle = (
                    idle_zones(told["need"], told["actions"]) if "need" in told else ()
                )
                found.append(
                    Reading(indicator, value, fact.document, fact.is_estimated, idle)
                )
    return tuple(found)


def unawareness(indicator: str, shares: Iterable[Fraction]) -> Reading:
    """Return FB9 or FI9: the weighted shares of NS (step 1) on a dimension's items.

    Its source is the questionnaire itself: a measured figure, never an estimate.
    """
    return Reading(indicator, tuple(shares), document="questionnaire")


def asymmetry(
    need: Mapping[str, Number], actions: Mapping[str, Number]
) -> Fraction | None:
    """Return the dissimilarity index D = ½Σ|need share − action share| (0–1).

    Over zones; None when there is no need, or no action, to share out.

    >>> asymmetry({"T1": .5, "T2": .3, "T3": .2}, {"T1": .7, "T2": .3, "T3": 0})
    Fraction(1, 5)
    """
    wanted = {zone: _amount(each) for zone, each in need.items()}
    done = {zone: _amount(each) for zone, each in actions.items()}
    in_need, in_action = sum(wanted.values()), sum(done.values())
    if not in_need or not in_action:
        return None
    return Fraction(1, 2) * sum(
        abs(
            wanted.get(zone, Fraction()) / in_need
            - done.get(zone, Fraction()) / in_action
        )
        for zone in sorted(wanted.keys() | done.keys())
    )


def idle_zones(
    need: Mapping[str, Number], actions: Mapping[str, Number]
) -> tuple[str, ...]:
    """Return the zones in need without any action (FT5), by name."""
    return tuple(
        sorted(z for z, each in need.items() if each and not actions.get(z, 0))
    )


@dataclass(frozen=True)
class Concentration:
    """How much of the money comes from how few (FB7)."""

    largest: Fraction
    """Share of the largest funder (0–1)."""
    hhi: Fraction
    """Herfindahl–Hirschman index Σs² (1 / number of funders to 1)."""

    @property
    def effective(self) -> Fraction:
        """Return the effective number of funders, 1 / HHI."""
        return 1 / self.hhi


def concentration(amounts: Sequence[Number]) -> Concentration | None:
    """Return how concentrated these amounts are; None when there is no money.

    >>> float(concentration([.8, .1, .1]).hhi)
    0.66
    """
    given = [_amount(each) for each in amounts]
    total = sum(given, Fraction())
    if not total:
        return None
    shares = [each / total for each in given]
    return Concentration(max(shares), sum((s * s for s in shares), Fraction()))


def exact(number: Number) -> Fraction:
    """Return the decimal that somebody wrote as an exact fraction.

    >>> exact(0.1) == Fraction(1, 10)
    True
    """
    return Fraction(str(number)) if isinstance(number, float) else Fraction(number)


def _amount(number: Number) -> Fraction:
    found = exact(number)
    if found < 0:
        raise ValueError(f"{number} is negative")
    return found


def _share(part: Number, whole: Number) -> Fraction | None:
    """Return part / whole; None of nothing."""
    if _amount(part) > _amount(whole):
        raise ValueError(f"{part} is more than the whole, {whole}")
    return _amount(part) / _amount(whole) if whole else None


Measures = Mapping[str, Value | None]


def _transfers(answer: Mapping[str, Any]) -> Measures:
    delay = answer.get("median_delay")
    return {
        "FB4a": _share(answer["on_time"], answer["committed"]),
        "FB4b": None if delay is None else _amount(delay),
    }


def _execution(answer: Mapping[str, Any]) -> Measures:
    assigned = _amount(answer["assigned"])
    return {"FB5": _amount(answer["executed"]) / assigned if assigned else None}


def _funders(answer: Mapping[str, Any]) -> Measures:
    found = concentration(answer["amounts"])
    return {"FB7": found.largest if found else None}


_MEASURES: Mapping[str, Callable[[Mapping[str, Any]], Measures]] = {
    "FP1": lambda told: {"FB1": _share(told["joint"], told["total"])},
    "FP2": lambda told: {"FB2": str(told["code"])},
    "FP3": lambda told: {"FB3": str(told["code"])},
    "FP4": _transfers,
    "FP5": _execution,
    "FP6": lambda told: {"FB6": _share(told["percent"], 100)},
    "FP7": _funders,
    "FP8": lambda told: {"FB8": _amount(told["months"])},
    "FI1": lambda told: {"FI1": _amount(told["systems"])},
    "FI2": lambda told: {"FI2": _share(told["of_ten"], 10)},
    "FI3": lambda told: {"FI3": _share(told["passing"], comb(told["systems"], 2))},
    "FI4": lambda told: {"FI4": str(told["code"])},
    "FI5": lambda told: {"FI5": _amount(told["days"])},
    "FI6": lambda told: {"FI6": str(told["code"])},
    "FT": lambda told: {"FT": asymmetry(told["need"], told["actions"])},
}
"""By question: the indicators that its answer gives."""

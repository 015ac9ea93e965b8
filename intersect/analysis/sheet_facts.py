"""What the answers of a factual sheet settle, as facts (method B.2–B.4 to D.2).

The minimum sheet and the full ones use the same ids of questions. What is incomplete,
or cannot be (more on time than was committed), settles nothing and gives no fact.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Any

from intersect.analysis.combination import Resolver
from intersect.analysis.facts import Fact
from intersect.analysis.resource_flows import Delivery
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.answer_value import rows_of
from intersect.questionnaire.source_fields import BASIS, DOCUMENT, DOCUMENTED, YEAR

Given = Mapping[str, str]
"""Name of a place -> what is written there."""
Settled = Mapping[str, Any] | None
"""The answer of a fact, as `Fact` describes it."""

CHOSEN = "respuesta"
"""The field of a question of the full sheets that is one choice."""


def facts_from(answers: Mapping[str, Answer]) -> tuple[Fact, ...]:
    """Return the facts that the answers of one sheet give, as the questions stand."""
    found = []
    for question, read in _READERS.items():
        answer = answers.get(question)
        if answer is None or answer.value is None:
            continue
        settled = read(_given(answer), answers)
        if settled is not None:
            document, is_estimated = _source(answer)
            found.append(Fact(question, settled, document, is_estimated))
    return tuple(found)


def resolvers_from(answers: Mapping[str, Answer]) -> Mapping[str, Resolver]:
    """Return by dimension who can resolve what holds it back, as a sheet says (FV1)."""
    answer = answers.get("FV1")
    given = answer.value if answer else None
    if not isinstance(given, Mapping):
        return {}
    return {
        dimension: _RESOLVERS[code]
        for dimension, code in given.items()
        if code in _RESOLVERS
    }


_RESOLVERS: Mapping[str, Resolver] = {
    "red": "network",
    "municipio": "municipality",
    "region": "region",
    "ministerio": "ministry",
}


DELIVERIES, GIVER, RECEIVER = "FP9", "de", "a"
INSTITUTION_FIELDS: Mapping[str, tuple[str, ...]] = {
    DELIVERIES: (GIVER, RECEIVER),
    "FI1": ("institucion",),
    "FM3": ("institucion",),
}
"""Question -> its fields in which an institution is named, mostly of the network."""


@dataclass(frozen=True)
class WrittenDeliveries:
    """What a sheet says of resources given (FP9), as it was written."""

    deliveries: tuple[Delivery, ...]
    document: str
    is_estimated: bool


def deliveries_from(answers: Mapping[str, Answer]) -> WrittenDeliveries | None:
    """Return who gave what to whom; None where no row names both of its ends."""
    answer = answers.get(DELIVERIES)
    if answer is None or answer.value is None:
        return None
    givers, receivers, kinds = (
        rows_of(answer.value, field) for field in (GIVER, RECEIVER, "tipo")
    )
    found = tuple(
        Delivery(giver, receivers[row], kinds.get(row, ""))
        for row, giver in givers.items()
        if row in receivers
    )
    return WrittenDeliveries(found, *_source(answer)) if found else None


def _given(answer: Answer) -> Given:
    if isinstance(answer.value, Mapping):
        return answer.value
    return {CHOSEN: str(answer.value)}


def _source(answer: Answer) -> tuple[str, bool]:
    """Return what it was read from, and whether it counts as an estimate.

    Who answers a sheet without fields for the source is asked to tell it in the
    comment. Nobody can check what such words say: that counts as an estimate.
    """
    given = _given(answer)
    if given.keys().isdisjoint((DOCUMENT, YEAR, BASIS)):
        return answer.comment or answer.evidence, True
    document = given.get(DOCUMENT, "")
    if document and YEAR in given:
        document = f"{document} ({given[YEAR]})"
    return document, given.get(BASIS) != DOCUMENTED


def _numbers(given: Given, *places: str) -> list[Decimal] | None:
    """Return the numbers in these places; None when one is missing."""
    if any(place not in given for place in places):
        return None
    return [Decimal(given[place]) for place in places]


def _part_of(part: str, whole: str, said_part: str, said_whole: str) -> _Reader:
    """Return a reader of a part that is not more than its whole."""

    def read(given: Given, _answers: Mapping[str, Answer]) -> Settled:
        found = _numbers(given, part, whole)
        if found is None or found[0] > found[1]:
            return None
        return {said_part: found[0], said_whole: found[1]}

    return read


def _number(place: str, said: str) -> _Reader:
    def read(given: Given, _answers: Mapping[str, Answer]) -> Settled:
        return {said: Decimal(given[place])} if place in given else None

    return read


def _code(codes: Mapping[str, str]) -> _Reader:
    def read(given: Given, _answers: Mapping[str, Answer]) -> Settled:
        found = codes.get(given.get(CHOSEN, ""))
        return {"code": found} if found else None

    return read


def _transfers(given: Given, answers: Mapping[str, Answer]) -> Settled:
    share = _part_of("en_plazo", "comprometidos", "on_time", "committed")
    settled = share(given, answers)
    if settled is None:
        return None
    delay = Decimal(given["atraso"]) if "atraso" in given else None
    return {**settled, "median_delay": delay}


def _execution(given: Given, _answers: Mapping[str, Answer]) -> Settled:
    found = _numbers(given, "asignado", "ejecutado")
    return {"assigned": found[0], "executed": found[1]} if found else None


def _funders(given: Given, _answers: Mapping[str, Answer]) -> Settled:
    """Whoever is named without an amount leaves the shares of all unknown."""
    rows = rows_of(given, "fuente")
    amounts = {row: Decimal(each) for row, each in rows_of(given, "monto").items()}
    if not amounts or rows.keys() - amounts.keys():
        return None
    return {"amounts": tuple(amounts.values())}


def _systems(given: Given, _answers: Mapping[str, Answer]) -> Settled:
    named = rows_of(given, "nombre")
    return {"systems": len(named)} if named else None


def _passing(given: Given, answers: Mapping[str, Answer]) -> Settled:
    """The pairs of the systems that are named now; each has to be answered."""
    systems = answers.get("FI1")
    named = rows_of(systems.value if systems else None, "nombre")
    told = [given.get(f"p{a}_{b}") for a, b in combinations(named, 2)]
    if not told or None in told:
        return None
    return {"systems": len(named), "passing": told.count("si")}


def _zones(given: Given, _answers: Mapping[str, Answer]) -> Settled:
    """Population in need and actions, of every zone that is named, or nothing."""
    need, actions = rows_of(given, "poblacion"), rows_of(given, "acciones")
    names = rows_of(given, "zona")
    if not names or names.keys() - need.keys() or names.keys() - actions.keys():
        return None
    zones = {name: row for row, name in names.items()}
    if len(zones) < len(names):  # one zone twice: which of the two is right?
        return None
    return {
        "need": {name: Decimal(need[row]) for name, row in zones.items()},
        "actions": {name: Decimal(actions[row]) for name, row in zones.items()},
    }


_Reader = Callable[[Given, Mapping[str, Answer]], Settled]

_READERS: Mapping[str, _Reader] = {
    "FP1": _part_of("conjunto", "total", "joint", "total"),
    "FP2": _code(
        {
            "red": "network",
            "coordinadas": "several",
            "una": "one",
            "externo": "central",
        }
    ),
    "FP3": _code({"antes": "before", "despues": "after", "sin_plan": "no_plan"}),
    "FP4": _transfers,
    "FP5": _execution,
    "FP6": _number("parte", "percent"),
    "FP7": _funders,
    "FP8": _number("meses", "months"),
    "FI1": _systems,
    "FI2": _number("casos", "of_ten"),
    "FI3": _passing,
    "FI4": _code(
        {
            "semanal": "weekly",
            "mensual": "monthly",
            "trimestral": "quarterly",
            "menos": "rarely",
        }
    ),
    "FI5": _number("dias", "days"),
    "FI6": _code(
        {
            "aplicado": "applied",
            "no_aplicado": "not_applied",
            "en_elaboracion": "in_preparation",
            "no_hay": "none",
        }
    ),
    "FT": _zones,
}
"""In the order of the sheets."""

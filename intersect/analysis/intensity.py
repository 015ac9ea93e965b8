"""The ladder: no collaboration, low, intermediate, high; its bounds and its markers.

Method A.2, steps 3 and 4, the conditions of step 7 and the 11 hitos.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.attainment import NO_LEVEL, Attainment
from intersect.analysis.method import Condition, Marker, Method
from intersect.analysis.scores import TOP_RUNG, Level, Milestone, Unmet

Levels = NDArray[np.int8]


def ladder_markers(method: Method) -> tuple[Marker, ...]:
    """Return the milestones that the ladder itself asks for (H1 and H2)."""
    wanted = {
        condition.subject
        for rung in method.ladder
        for condition in rung.conditions
        if condition.kind == "milestone"
    }
    return tuple(each for each in method.milestones if each.code in wanted)


@lru_cache(maxsize=8)
def ladder_table(method: Method) -> Levels:
    """Return the level of every profile, by ladder milestone and dimension level.

    The first axes, of length 2, say whether each of `ladder_markers` is met; the
    others, of length 4, are the levels of the dimensions in their order.
    """
    markers = [each.code for each in ladder_markers(method)]
    sides = [2] * len(markers) + [TOP_RUNG + 1] * len(method.dimensions)
    table = np.zeros(sides, dtype=np.int8)
    for place in product(*map(range, sides)):
        flags, levels = place[: len(markers)], place[len(markers) :]
        met = {code for code, flag in zip(markers, flags, strict=True) if flag}
        profile = dict(zip(method.dimensions, levels, strict=True))
        table[place] = _climb(profile, met, method)
    table.setflags(write=False)
    return table


def ladder(
    levels: NDArray[np.integer], met: NDArray[np.bool_], method: Method
) -> Levels:
    """Return the network level of whole profiles.

    `levels` holds 0–3, dimensions × anything; `met` says whether each of
    `ladder_markers` is met, markers × the same.
    """
    table = ladder_table(method)
    place = np.zeros(levels.shape[1:], dtype=np.int32)
    for side, axis in zip(table.shape, (*met, *levels), strict=True):
        place = place * side + axis
    result: Levels = table.reshape(-1).take(place)
    return result


def bounds(
    levels: Levels, met: NDArray[np.bool_], method: Method
) -> tuple[Levels, Levels]:
    """Return the ladder with every missing dimension at 0 and at 3 (step 4)."""
    missing = levels == NO_LEVEL
    low = ladder(np.where(missing, 0, levels), met, method)
    if not missing.any():
        return low, low
    return low, ladder(np.where(missing, TOP_RUNG, levels), met, method)


def marker_met(found: Attainment, method: Method) -> NDArray[np.bool_]:
    """Return which of `ladder_markers` are met, markers × networks.

    An item without a level counts as not met.
    """
    markers = ladder_markers(method)
    rows = {item.code: row for row, item in enumerate(found.items)}
    met = np.zeros((len(markers), found.levels.shape[1]), dtype=bool)
    for place, marker in enumerate(markers):
        if marker.of in rows:
            met[place] = found.levels[rows[marker.of]] >= marker.rung
    return met


def unmet_conditions(
    profile: Mapping[str, Level | None], level: Level, method: Method
) -> tuple[Unmet, ...]:
    """Return the conditions of the rung above `level` that do not hold.

    With a missing dimension a condition that hangs on it is listed with `have` None.
    """
    if level == TOP_RUNG:
        return ()
    unmet = []
    for condition in method.rung(level + 1).conditions:
        if condition.kind == "milestone":
            continue
        have = _have(condition, profile)
        if have is None or have < condition.need:
            unmet.append(Unmet(condition.name, have, condition.need))
    return tuple(unmet)


def milestones(
    items: Mapping[str, Level | None],
    profile: Mapping[str, Level | None],
    method: Method,
) -> tuple[Milestone, ...]:
    """Return the 11 hitos, each met, not met, or unknown."""

    def met(marker: Marker) -> bool | None:
        level = (profile if marker.of in profile else items).get(marker.of)
        return None if level is None else level >= marker.rung

    return tuple(
        Milestone(each.code, each.of, each.rung, each.group, met(each))
        for each in method.milestones
    )


def is_atypical(reached: Iterable[Milestone], method: Method) -> bool:
    """Return whether a hito is met while half or more of a lower group is not."""
    groups: dict[int, list[bool | None]] = {}
    for each in reached:
        groups.setdefault(each.group, []).append(each.met)
    lagging = [
        group
        for group, met in groups.items()
        if met.count(False) >= method.milestones_atypical_share * len(met)
    ]
    return any(
        True in met and group > lower
        for group, met in groups.items()
        for lower in lagging
    )


def _climb(profile: Mapping[str, int], met: set[str], method: Method) -> Level:
    """Climb the ladder; every rung includes the ones below it."""
    for rung in method.ladder:
        held = [
            condition.subject in met
            if condition.kind == "milestone"
            else (_have(condition, profile) or 0) >= condition.need
            for condition in rung.conditions
        ]
        if not (any(held) if rung.needs == "any" else all(held)):
            return rung.level - 1
    return method.ladder[-1].level


def _have(condition: Condition, profile: Mapping[str, Level | None]) -> int | None:
    """Return what stands against `condition.need`; None where it is not known."""
    known = [level for level in profile.values() if level is not None]
    match condition.kind:
        case "dimension":
            return profile[condition.subject]
        case "count":
            return sum(level >= condition.rung for level in known)
        case _:
            least = min(known, default=TOP_RUNG)
            is_whole = len(known) == len(profile)
            return least if is_whole or least < condition.rung else None

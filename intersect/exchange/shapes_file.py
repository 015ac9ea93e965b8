"""GeoJSON files with the shapes of communes by their official code: docs/registry.md.

RFC 7946: a FeatureCollection of Polygon and MultiPolygon, in degrees (WGS 84).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from intersect.exchange.bad_file import BadFile
from intersect.exchange.commune_codes import Known, Wrong, wrong_commune
from intersect.exchange.table_problems import unreadable_file
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.outline import Position, Rings, outline

MOST_MEGABYTES = 50
CODE = "code"
"""The property that holds the official code, unless somebody names another."""
_LEAST_POSITIONS = 4
"""Of a ring, whose last position is its first."""
_MOST_LISTED = 12


def read_shapes(
    path: Path, known: Mapping[str, Known], name: str = CODE
) -> dict[str, Rings]:
    """Return the outline of each commune in the file at `path`, by present code.

    `known`: territories by present and former code; `name`: the property with the code.
    Raises `BadFile` with all the problems of the file, one at most of each feature.
    """
    file = path.name or str(path)
    found: dict[str, Rings] = {}
    numbers: dict[str, int] = {}
    problems = []
    for number, feature in enumerate(_features(path, file), 1):
        code, wrong = _code(feature, name)
        place = known.get(code)
        wrong = wrong or _wrong_place(code, place, numbers)
        if place is not None:
            numbers.setdefault(place.code, number)
        if wrong is None and place is not None:
            rings = _outline(feature)
            if isinstance(rings, list):
                found[place.code] = rings
            else:
                wrong = rings
        if wrong is not None:
            problems.append(Problem(wrong[0], _at(file, number, code), *wrong[1:]))
    if problems:
        raise BadFile(problems)
    return found


def _features(path: Path, file: str) -> list[Any]:
    content = _content(path, file)
    if not isinstance(content, dict) or content.get("type") != "FeatureCollection":
        raise _bad(
            file,
            "no_features",
            message("It is no GeoJSON FeatureCollection."),
            message("Save the communes as GeoJSON, one feature each."),
        )
    features = content.get("features")
    if not isinstance(features, list) or not features:
        raise _bad(
            file,
            "no_features",
            message("It has no features."),
            message("Save the communes as GeoJSON, one feature each."),
        )
    return features


def _content(path: Path, file: str) -> object:
    """Return what a JSON file holds."""
    try:
        if path.stat().st_size > MOST_MEGABYTES * 1024 * 1024:
            raise _bad(
                file,
                "too_large",
                message("The file is too large."),
                message(
                    "Simplify the shapes in your mapping program, to {n} MB at most.",
                    n=MOST_MEGABYTES,
                ),
            )
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadFile([unreadable_file(file, error)]) from error
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise _bad(
            file,
            "no_json",
            message("It is no JSON in UTF-8 (line {line}).", line=str(line)),
            message("Save the communes as GeoJSON, one feature each."),
        ) from error


def _code(feature: object, name: str) -> tuple[str, Wrong | None]:
    """Return the official code of a feature, or what is wrong with it."""
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        return "", (
            "no_feature",
            message("It is no GeoJSON feature."),
            message("Save the communes as GeoJSON, one feature each."),
        )
    properties = feature.get("properties") or {}
    held = properties.get(name) if isinstance(properties, dict) else None
    if isinstance(held, int) and not isinstance(held, bool):
        held = str(held)
    if isinstance(held, str) and held.strip():
        return held.strip(), None
    there = ", ".join(str(each)[:40] for each in list(properties)[:_MOST_LISTED])
    return "", (
        "no_code",
        message(
            "It has no code in “{name}”. It has: {there}.",
            name=name,
            there=there or "—",
        ),
        message("Name the property with the official code: --property NAME."),
    )


def _wrong_place(
    code: str, place: Known | None, numbers: Mapping[str, int]
) -> Wrong | None:
    if place is not None and place.code in numbers:
        number = str(numbers[place.code])
        return (
            "repeated_code",
            message(
                "The code {code} is already in feature {number}.",
                code=code,
                number=number,
            ),
            message("Join the parts of a commune in one MultiPolygon."),
        )
    only = message("Only communes are drawn: take the other features out.")
    return wrong_commune(code, place, only)


def _outline(feature: Mapping[str, Any]) -> Rings | Wrong:
    geometry = feature.get("geometry")
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or kind not in ("Polygon", "MultiPolygon"):
        return (
            "no_shape",
            message("It has no Polygon and no MultiPolygon."),
            message("Export the areas of the communes, not points or lines."),
        )
    held: Any = geometry.get("coordinates")
    try:
        polygons = [held] if kind == "Polygon" else held
        rings = [_ring(ring) for polygon in polygons for ring in polygon]
    except (TypeError, ValueError, LookupError, OverflowError):
        return _UNUSABLE
    if any(abs(x) > 180 or abs(y) > 90 for ring in rings for x, y in ring):
        return (
            "no_degrees",
            message("Its coordinates are no longitudes and latitudes."),
            message("Export it in WGS 84 (EPSG:4326), in degrees."),
        )
    found = outline(rings)
    if not found:
        return (
            "no_area",
            message("Its shape has no area."),
            message("Check the shape in your mapping program."),
        )
    return found


_UNUSABLE: Wrong = (
    "no_rings",
    message("Its coordinates are not closed rings of positions."),
    message("Check the shape in your mapping program, and export it again."),
)


def _ring(held: object) -> list[Position]:
    """Return a closed ring; raise `ValueError` or `TypeError` for what is none."""
    found = [(_degrees(each[0]), _degrees(each[1])) for each in _listed(held)]
    if len(found) < _LEAST_POSITIONS or found[0] != found[-1]:
        raise ValueError("not closed")
    return found


def _listed(held: object) -> Iterator[list[Any]]:
    if not isinstance(held, list):
        raise TypeError("no ring")
    for each in held:
        if not isinstance(each, list):
            raise TypeError("no position")
        yield each


def _degrees(held: object) -> float:
    if isinstance(held, bool) or not isinstance(held, (int, float)):
        raise TypeError("no number")
    if not math.isfinite(held):
        raise ValueError("not finite")
    return held


def _at(file: str, number: int, code: str) -> Message:
    if not code:
        return message("{file}: feature {number}", file=file, number=str(number))
    return message(
        "{file}: feature {number} ({code})",
        file=file,
        number=str(number),
        code=code[:40],
    )


def _bad(file: str, code: str, what: Message, remedy: Message) -> BadFile:
    return BadFile([Problem(code, file, what, remedy)])

"""A small GeoJSON of invented communes: squares side by side, drawn by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from intersect.registry.outline import Rings, outline

SIDE = 0.1
"""Degrees."""

Ring = list[list[float]]


def square(west: float, south: float, side: float = SIDE) -> Ring:
    """Return the ring of a square, closed, as GeoJSON turns: against the clock."""
    east, north = round(west + side, 6), round(south + side, 6)
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(code: object, *polygons: list[Ring], name: str = "code") -> dict[str, Any]:
    """Return the feature of a commune that consists of these polygons."""
    geometry = {"type": "MultiPolygon", "coordinates": list(polygons)}
    if len(polygons) == 1:
        geometry = {"type": "Polygon", "coordinates": polygons[0]}
    properties = {name: code, "name": f"Comuna {code}"}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def side_by_side(codes: Iterable[str], columns: int = 3) -> list[dict[str, Any]]:
    """Return a square for each commune, row by row, near 33° south."""
    return [
        feature(
            code,
            [
                square(
                    round(-71 + SIDE * (n % columns), 6),
                    round(-33 - SIDE * (n // columns), 6),
                )
            ],
        )
        for n, code in enumerate(codes)
    ]


def outlines_of(features: Iterable[dict[str, Any]]) -> dict[str, Rings]:
    """Return the same as a file of these features is kept."""
    return {
        each["properties"]["code"]: outline(
            [[(x, y) for x, y in ring] for ring in each["geometry"]["coordinates"]]
        )
        for each in features
    }


def write_shapes(path: Path, features: Iterable[object]) -> Path:
    """Write the file of these features."""
    content = {"type": "FeatureCollection", "features": list(features)}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path

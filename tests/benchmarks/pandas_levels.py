"""Levels and indices as a pandas user would compute them: group-bys of long rows."""

from __future__ import annotations

import numpy as np
import pandas as pd

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.attainment import NO_LEVEL
from intersect.analysis.levels import NetworkLevels

HALF = 0.5 + 1e-9
"""A tie of floats may lie a hair above one half; it goes down all the same."""


def long_rows(table: AnswerTable) -> pd.DataFrame:
    """One row per respondent and item; labels as categories, no missing answers."""
    items, respondents = table.codes.shape
    rows = pd.DataFrame(
        {
            "network": _category(np.tile(table.networks, items), table.order),
            "sector": _category(np.tile(table.sectors, items)),
            "respondent": _category(np.tile(table.respondents, items)),
            "item": _category(
                np.repeat([item.code for item in table.items], respondents)
            ),
            "dimension": _category(
                np.repeat([item.dimension for item in table.items], respondents)
            ),
            "code": table.codes.ravel(),
        }
    )
    return rows[rows.code > -3]


def levels(rows: pd.DataFrame, items: int) -> pd.DataFrame:
    """Level, bounds and index of every network (method A.2), in a usual way.

    Networks in the order of their category; NaN where there is no level or index.
    """
    people = rows.groupby("respondent", observed=True, sort=False).agg(
        network=("network", "first"), sector=("sector", "first"), given=("code", "size")
    )
    usable = people[2 * people.given >= items]
    if len(usable) < len(people):
        rows = rows[rows.respondent.isin(usable.index)]
    sectors = people.groupby("network", observed=False).sector.nunique()
    by_network = usable.groupby("network", observed=False)
    voices = by_network.sector.nunique()
    dimensions, first_steps = _dimensions(_items(rows))
    low, high = (_ladder(dimensions.level.fillna(end), first_steps) for end in (0, 3))
    missing = dimensions.level.isna().sum(axis=1)
    enough = (by_network.size() >= 3) & (voices >= 2) & (2 * voices >= sectors)
    has_level = enough & (missing <= 1) & (low == high)
    index = dimensions.points.mean(axis=1).where(has_level & (missing == 0))
    return pd.DataFrame(
        {"level": low.where(has_level), "low": low, "high": high, "index": index}
    )


def agree(ours: NetworkLevels, by_pandas: pd.DataFrame) -> bool:
    """Whether pandas found the same; indices may differ in the last digits."""
    levels = np.where(ours.levels == NO_LEVEL, np.nan, ours.levels)
    return (
        np.array_equal(by_pandas.level.to_numpy(float), levels, equal_nan=True)
        and np.array_equal(by_pandas.low, ours.low)
        and np.array_equal(by_pandas.high, ours.high)
        and np.allclose(by_pandas["index"], ours.indices, rtol=1e-12, equal_nan=True)
    )


def _items(rows: pd.DataFrame) -> pd.DataFrame:
    """State, level and points of every item of every network."""
    code = rows.code
    told = {"na": code == -2, "ns": code == -1, "valid": code >= 0}
    told |= {f"p{k}": code >= k for k in (1, 2, 3)}
    keys = ["network", "item", "sector"]
    by_sector = rows[keys].assign(**told).groupby(keys, observed=True).sum()
    asked = by_sector.valid + by_sector.ns
    shares = by_sector[["p1", "p2", "p3"]].div(by_sector.valid, axis=0)
    shares["ns"] = by_sector.ns / asked
    shares["na"] = by_sector.na / (asked + by_sector.na)
    found = shares.groupby(["network", "item"], observed=True).mean()
    valid = by_sector.valid.groupby(["network", "item"], observed=True)
    found["applies"] = ~(found.na > HALF)
    found["ok"] = found.applies & ~(found.ns > HALF) & (valid.sum() >= 2)
    found["ok"] &= (by_sector.valid > 0).groupby(["network", "item"]).sum() >= 2
    reaches = found[["p1", "p2", "p3"]]
    found["level"] = (reaches > HALF).sum(axis=1).where(found.ok)
    found["points"] = (100 / 3 * reaches.sum(axis=1)).where(found.ok)
    dimension = rows.drop_duplicates("item").set_index("item").dimension
    found["dimension"] = found.index.get_level_values("item").map(dimension)
    return found.reset_index()


def _dimensions(items: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Level and points by dimension, and which of the first two markers are met."""
    reaches = items.assign(**{f"at{k}": items.level >= k for k in (1, 2, 3)})
    by_dimension = reaches.groupby(["network", "dimension"], observed=False)
    found = by_dimension[["applies", "ok", "at1", "at2", "at3"]].sum()
    found["points"] = by_dimension.points.mean()
    enough = (found.ok >= 3) & (found.ok >= 0.6 * found.applies - 1e-9)
    shares = found[["at1", "at2", "at3"]].div(found.ok, axis=0)
    found["level"] = (shares > HALF).sum(axis=1).where(enough)
    found["points"] = found.points.where(enough)
    steps = items.pivot(index="network", columns="item", values="level")
    markers = steps.reindex(found.index.levels[0])[["INF1", "PLA2"]] >= 1
    return found[["level", "points"]].unstack("dimension"), markers


def _ladder(levels: pd.DataFrame, markers: pd.DataFrame) -> pd.Series:
    """The highest rung whose conditions hold, with those of the rungs below it."""
    count = {k: (levels >= k).sum(axis=1) for k in (1, 2, 3)}
    low = (levels.INF >= 1) | (count[1] >= 2) | markers.any(axis=1)
    middle = low & (levels.INF >= 1) & (levels.PLA >= 2) & (count[2] >= 3)
    high = middle & (levels.PRE == 3) & (count[3] >= 4) & (levels.min(axis=1) >= 2)
    return low.astype(int) + middle + high


def _category(values: object, order: object = None) -> pd.Categorical:
    return pd.Categorical(values, categories=order)

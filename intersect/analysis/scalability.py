"""Is a scale cumulative: Loevinger's H, and Guttman's reproducibility and scalability.

Method A.4; Mokken 1971, Guttman 1950, Goodenough 1944, Edwards 1948, Menzel 1953.
"""

from __future__ import annotations

import numpy as np

from intersect.analysis.coefficient import (
    Coefficient,
    Floats,
    centred,
    complete_rows,
    is_constant,
    undefined,
)

_MOST_STEPS = 20
"""Rungs of an item up to which Guttman errors are counted."""


def loevinger(items: Floats) -> Coefficient:
    """Return Loevinger's H of rows × items over the rows without a missing value.

    Items have two or more ordered answers.  H is the sum of the covariances between
    items over the sum of those that their margins allow, which is what remains when
    each column is sorted by itself; at most 1.  Beside it `items`, the same for each
    item (None where nothing could covary), and `guttman_errors` of each complete row.
    Reasons: `few_columns`, `few_rows`, `no_variation` (fewer than two items vary).
    """
    kept = complete_rows(items)
    rows, columns = kept.shape
    details: dict[str, object] = {
        "rows": rows,
        "left_out": len(items) - rows,
        "columns": columns,
        "items": [None] * columns,
        "guttman_errors": None,
    }
    if columns < 2:
        return undefined("few_columns", details)
    if rows < 2:
        return undefined("few_rows", details)
    details["guttman_errors"] = guttman_errors(kept)
    varies = np.array([not is_constant(column) for column in kept.T])
    if varies.sum() < 2:
        return undefined("no_variation", details)

    x = np.where(varies, centred(kept), 0.0)
    covariance, largest = _off_diagonal(x), _off_diagonal(np.sort(x, axis=0))
    own, most = covariance.sum(axis=1), largest.sum(axis=1)
    details["items"] = [
        float(have / could) if moves else None
        for have, could, moves in zip(own, most, varies, strict=True)
    ]
    return Coefficient(float(own.sum() / most.sum()), None, details)


def guttman_errors(items: Floats) -> list[float] | None:
    """Return how often each row fails an easier step and passes a harder one.

    A step is an answer of at least k to an item; the more rows pass it, the easier.
    Between two equally easy steps there is half an error, the mean over the orders in
    which they could stand.  None unless all answers are whole numbers of a short scale.
    """
    lowest, highest = items.min(), items.max()
    if (items % 1).any() or highest - lowest > _MOST_STEPS:
        return None
    rungs = np.arange(lowest + 1, highest + 1)
    passed = (items[:, :, np.newaxis] >= rungs).reshape(len(items), -1)
    popularity = passed.sum(axis=0)
    errors, failed = np.zeros(len(items)), np.zeros(len(items))
    for times in np.unique(popularity)[::-1]:
        steps = passed[:, popularity == times]
        passes = steps.sum(axis=1)
        fails = steps.shape[1] - passes
        errors += passes * (failed + fails / 2)
        failed += fails
    counted: list[float] = errors.tolist()
    return counted


def guttman(items: Floats) -> Coefficient:
    """Return Guttman's CR of rows × items of 0 and 1, with MMR, CS and H beside it.

    Over the rows without a missing value.  CR = 1 − errors/(rows·items), an error being
    a cell that differs from the ideal pattern with the same total (`scale_errors`); MMR
    = mean of max(p, 1 − p); CS = (CR − MMR)/(1 − MMR), None if every item is constant.
    CR alone is inflated by extreme items: never show it without the others.  Reasons:
    `few_columns`, `few_rows`.  Raises `ValueError` for other numbers than 0 and 1.
    """
    kept = complete_rows(items)
    rows, columns = kept.shape
    details: dict[str, object] = {
        "rows": rows,
        "left_out": len(items) - rows,
        "columns": columns,
        **dict.fromkeys(("errors", "cr", "mmr", "cs", "h")),
    }
    if columns < 2:
        return undefined("few_columns", details)
    if not rows:
        return undefined("few_rows", details)
    if not np.isin(kept, (0, 1)).all():
        raise ValueError("a Guttman scale is made of 0 and 1")
    errors = float(scale_errors(kept).sum())
    passed = kept.sum(axis=0)
    # In cells, so that it is exact: every item constant leaves nothing to explain.
    expected = int(np.maximum(passed, rows - passed).sum())
    cells = rows * columns
    reproducibility = (cells - errors) / cells
    details |= {
        "errors": errors,
        "cr": reproducibility,
        "mmr": expected / cells,
        "cs": (cells - errors - expected) / (cells - expected)
        if expected < cells
        else None,
        "h": loevinger(kept).value,
    }
    return Coefficient(reproducibility, None, details)


def scale_errors(items: Floats) -> Floats:
    """Return in how many cells each row differs from its ideal pattern.

    The ideal pattern of a row with t ones has them in the t most popular items
    (Goodenough and Edwards).  Between equally popular items it is the mean over the
    orders in which they could stand: their order in the file does not matter.
    """
    popularity = items.sum(axis=0)
    rest = items.sum(axis=1)
    errors = np.zeros(len(items))
    for times in np.unique(popularity)[::-1]:
        block = items[:, popularity == times]
        size, ones = block.shape[1], block.sum(axis=1)
        ideal = np.minimum(rest, size)
        errors += ones * (1 - ideal / size) + (size - ones) * ideal / size
        rest = rest - ideal
    return errors


def _off_diagonal(x: Floats) -> Floats:
    products: Floats = x.T @ x
    np.fill_diagonal(products, 0.0)
    return products

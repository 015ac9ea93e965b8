"""Internal consistency: do the items of a dimension hang together?

Method A.4; Cronbach 1951, McDonald 1999, and the interval of Feldt 1965.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from intersect.analysis.coefficient import (
    Coefficient,
    Floats,
    Reason,
    centred,
    complete_rows,
    is_constant,
    undefined,
)

_NOTHING = 1e-12
"""A variance below this share of its parts is left by rounding."""
_MOST_ROUNDS = 20_000
_CLOSE = 1e-12
"""Change of a loading, in correlation units, below which it has settled."""


def cronbach(items: Floats, confidence: Fraction) -> Coefficient:
    """Return Cronbach's α of rows × items over the rows without a missing value.

    At most 1, possibly negative.  Beside it `ci`, Feldt's interval; `standardised`, α
    of the correlations (None if an item is constant); and `pairwise`, α of covariances
    that each use all rows they can (None if one has fewer than two).  Reasons:
    `few_columns`, `few_rows` (fewer than two), `no_variation` (of the rows' sums).
    """
    kept = complete_rows(items)
    rows, columns = kept.shape
    details: dict[str, object] = {
        "rows": rows,
        "left_out": len(items) - rows,
        "columns": columns,
        "ci": None,
        "standardised": None,
        "pairwise": _alpha(_pairwise_covariances(items)),
    }
    if reason := _too_small(rows, columns):
        return undefined(reason, details)
    value = _alpha(covariances(kept))
    if value is None:
        return undefined("no_variation", details)
    details["ci"] = _feldt(value, rows, columns, confidence)
    if (of_rows := correlations(kept)) is not None:
        details["standardised"] = _alpha(of_rows)
    return Coefficient(value, None, details)


def omega(items: Floats) -> Coefficient:
    """Return McDonald's ω of rows × items over the rows without a missing value.

    ω = (Σλ)²/((Σλ)² + Σ(1 − λ²)), between 0 and 1, with the loadings of one common
    factor (`one_factor`).  Reasons: `few_columns` (one factor needs three items),
    `few_rows`, `no_variation` (of an item, or of the rows' sums), and those of
    `one_factor`.
    """
    kept = complete_rows(items)
    rows, columns = kept.shape
    details: dict[str, object] = {
        "rows": rows,
        "left_out": len(items) - rows,
        "columns": columns,
        "loadings": None,
    }
    if reason := _too_small(rows, columns, least=3):
        return undefined(reason, details)
    of_rows = correlations(kept)
    if of_rows is None:
        return undefined("no_variation", details)
    loadings = one_factor(of_rows)
    if isinstance(loadings, str):
        return undefined(loadings, details)
    details["loadings"] = loadings.tolist()
    value = omega_of(loadings)
    if value is None:
        return undefined("no_variation", details)
    return Coefficient(value, None, details)


def omega_of(loadings: Floats) -> float | None:
    """Return ω of the loadings of items on their common factor.

    None where the sum of the items does not vary: items that say the same, half of them
    the other way round.
    """
    common = float(loadings.sum()) ** 2
    total = common + float((1 - loadings**2).sum())
    return common / total if total > _NOTHING * len(loadings) else None


def one_factor(correlation: Floats) -> Floats | Reason:
    """Return the loadings λ that leave the smallest Σ (r_ij − λ_i·λ_j)² over i < j.

    The minres solution (Harman & Jones 1966), found by solving for one loading at a
    time, which never makes the sum larger.  Loadings sum to 0 or more.  Reasons:
    `no_common_factor` (nothing correlates), `improper_solution` (an item would share
    more than all of its variance), `not_converged`.
    """
    # In an order of their own: one after the other, several minima may be found.
    order = np.array(
        sorted(range(len(correlation)), key=lambda n: _likeness(correlation[n]))
    )
    found = _one_factor(correlation[np.ix_(order, order)])
    if isinstance(found, str):
        return found
    loadings = np.empty_like(found)
    loadings[order] = found
    return loadings


def _likeness(row: Floats) -> tuple[float, ...]:
    """Return how an item correlates with all, whichever they are."""
    return tuple(np.round(np.sort(row), 9).tolist())


def _one_factor(correlation: Floats) -> Floats | Reason:
    """Return the loadings of items in this order."""
    shared = correlation - np.eye(len(correlation))
    if np.abs(shared).max() < _NOTHING:
        return "no_common_factor"
    values, vectors = np.linalg.eigh(correlation)
    loadings: Floats = vectors[:, -1] * np.sqrt(values[-1])
    for _ in range(_MOST_ROUNDS):
        before = loadings.copy()
        for item, row in enumerate(shared):
            others = float(loadings @ loadings) - float(loadings[item]) ** 2
            if others < _NOTHING:
                return "no_common_factor"
            loadings[item] = row @ loadings / others
        if np.abs(loadings - before).max() < _CLOSE:
            if np.abs(loadings).max() > 1 + _CLOSE:
                return "improper_solution"
            # Of items that say the same, rounding puts a loading beside ±1.
            loadings = np.clip(loadings, -1, 1)
            return loadings if loadings.sum() >= 0 else -loadings
    return "not_converged"


def covariances(items: Floats) -> Floats:
    """Return the covariances of the columns, up to a factor common to all."""
    x = centred(items)
    products: Floats = x.T @ x
    return products


def correlations(items: Floats) -> Floats | None:
    """Return the correlations of the columns; None if one is constant."""
    if any(is_constant(column) for column in items.T):
        return None
    x = np.column_stack([centred(column) for column in items.T])
    x /= np.sqrt((x**2).sum(axis=0))
    products: Floats = x.T @ x
    return products


def _too_small(rows: int, columns: int, least: int = 2) -> Reason | None:
    if columns < least:
        return "few_columns"
    return "few_rows" if rows < 2 else None


def _alpha(covariance: Floats | None) -> float | None:
    """Return α of a matrix of covariances; None where the sums do not vary."""
    if covariance is None or len(covariance) < 2:
        return None
    count, own, total = len(covariance), np.trace(covariance), covariance.sum()
    if total <= _NOTHING * own:
        return None
    return float(count / (count - 1) * (1 - own / total))


def _pairwise_covariances(items: Floats) -> Floats | None:
    """Return covariances over the rows that have both items; None where none has."""
    present = ~np.isnan(items)
    mask = present.astype(float)
    shared = mask.T @ mask
    if not items.size or shared.min() < 2:
        return None
    middle = np.nanmean(items, axis=0)
    x = np.where(present, items - middle, 0.0)
    largest = np.abs(x).max()
    x = x / largest if largest > 0 else x
    sums = x.T @ mask
    products: Floats = (x.T @ x - sums * sums.T / shared) / (shared - 1)
    return products


def _feldt(value: float, rows: int, columns: int, confidence: Fraction) -> list[float]:
    """Return the interval of α from the quantiles of F(n − 1, (n − 1)(k − 1))."""
    from scipy.special import fdtri  # a second to import: only where it is needed

    degrees = rows - 1, (rows - 1) * (columns - 1)
    tail = float((1 - confidence) / 2)
    low, high = (
        1 - (1 - value) * float(fdtri(*degrees, share)) for share in (1 - tail, tail)
    )
    return [low, high]

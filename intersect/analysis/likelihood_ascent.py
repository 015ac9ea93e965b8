"""The links of bipartite graphs, most likely for given degrees: Newton's ascent.

Many small graphs at once, as arrays with one graph along the first axis. Solving them
one by one would take a hundred times as long.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

Floats = NDArray[np.float64]
Side = tuple[Floats, Floats]
"""Degrees, and how many nodes have each: graphs × different degrees, 0 for padding."""

_MOST_STEPS = 200
_MOST_HALVINGS = 40
_ACCURACY = 1e-11
"""Largest error of an expected degree, relative to the degree where that is over 1."""


def solve(rows: Side, columns: Side) -> Floats:
    """Return p of each graph: graphs × row degrees × column degrees.

    There must be a finite solution; NaN where it was not found.
    """
    ascent = _Ascent(rows, columns)
    for _ in range(_MOST_STEPS):
        if ascent.error.max() <= _ACCURACY:
            break
        ascent.step()
    ascent.p[ascent.error > _ACCURACY] = np.nan
    return ascent.p


class _Ascent:
    """A point on the log-likelihood of each graph, and the way up from there.

    Unknowns are θ = log x and η = log y. The likelihood is concave; adding a number to
    all θ and taking it from all η changes nothing.
    """

    p: Floats
    """Links by graph, row degree and column degree."""
    error: Floats
    """The largest error of an expected degree, by graph."""

    def __init__(self, rows: Side, columns: Side) -> None:
        (self.d, self.n), (self.e, self.m) = rows, columns
        links = (self.d * self.n).sum(axis=1, keepdims=True)
        self.theta = np.log(self.d) - np.log(links) / 2
        self.eta = np.log(self.e) - np.log(links) / 2
        self._look()

    def _look(self) -> None:
        """Compute the links and the errors of degrees at the present point."""
        self.p = expit(self.theta[:, :, None] + self.eta[:, None, :])
        rows = np.where(self.n > 0, self.d - np.einsum("gc,grc->gr", self.m, self.p), 0)
        columns = np.where(
            self.m > 0, self.e - np.einsum("gr,grc->gc", self.n, self.p), 0
        )
        self.missing = rows, columns
        self.error = np.maximum(
            (np.abs(rows) / np.maximum(self.d, 1)).max(axis=1),
            (np.abs(columns) / np.maximum(self.e, 1)).max(axis=1),
        )

    def step(self) -> None:
        """Go one step up, as far as the likelihood rises."""
        up_rows, up_columns = self._direction()
        rows, columns = self.missing
        slope = (self.n * rows * up_rows).sum(axis=1)
        slope += (self.m * columns * up_columns).sum(axis=1)
        theta, eta, before = self.theta, self.eta, self._likelihood()
        size = np.ones(len(slope))
        for _ in range(_MOST_HALVINGS):
            self.theta = theta + size[:, None] * up_rows
            self.eta = eta + size[:, None] * up_columns
            risen = self._likelihood() - before
            too_far = risen < 1e-4 * size * slope - 1e-12 * np.abs(before)
            if not too_far.any():
                break
            size[too_far] /= 2
        self._look()

    def _direction(self) -> tuple[Floats, Floats]:
        """Solve the equations of Newton's step; rows are eliminated first."""
        rows, columns = self.missing[0] * self.n, self.missing[1] * self.m
        weights = self.p * (1 - self.p) * self.n[:, :, None] * self.m[:, None, :]
        of_rows, of_columns = weights.sum(axis=2), weights.sum(axis=1)
        of_rows[self.n == 0] = 1
        scaled = weights / of_rows[:, :, None]
        matrix = -np.einsum("grc,grd->gcd", weights, scaled)
        diagonal = np.arange(matrix.shape[1])
        matrix[:, diagonal, diagonal] += np.where(self.m > 0, of_columns, 1)
        is_real = (self.m > 0).astype(np.float64)
        # Of all the points that are the same, the one with the least change of η.
        scale = of_columns.max(axis=1)[:, None, None]
        matrix += scale * is_real[:, :, None] * is_real[:, None, :]
        right = columns - np.einsum("gr,grc->gc", rows, scaled)
        up_columns = np.linalg.solve(matrix, right[:, :, None])[:, :, 0]
        up_rows = rows / of_rows - np.einsum("grc,gc->gr", scaled, up_columns)
        return up_rows, up_columns

    def _likelihood(self) -> Floats:
        together = np.logaddexp(0, self.theta[:, :, None] + self.eta[:, None, :])
        of_rows: Floats = (self.n * self.d * self.theta).sum(axis=1)
        of_columns: Floats = (self.m * self.e * self.eta).sum(axis=1)
        whole: Floats = of_rows + of_columns
        whole -= np.einsum("gr,gc,grc->g", self.n, self.m, together)
        return whole

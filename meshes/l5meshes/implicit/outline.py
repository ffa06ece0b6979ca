"""Closed planar outlines: a spline through named points and its signed distance on a table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from l5meshes.implicit.blend import Array

Points2 = NDArray[np.float64]


def closed_spline(points: Points2, samples: int) -> Points2:
    """Return (samples, 2) points on the periodic cubic spline through ``points`` (n, 2)."""
    ring = np.vstack([points, points[:1]])
    # centripetal parameter: no loops where two points lie close together
    knots = np.r_[0, np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1) ** 0.5)]
    where = np.linspace(0, knots[-1], samples, endpoint=False)
    curve: Points2 = CubicSpline(knots, ring, bc_type="periodic")(where)
    return curve


def with_mirror(points: Sequence[tuple[float, float]]) -> Points2:
    """Complete an outline given from the top of the mirror line to its bottom (first axis >= 0)."""
    right = np.array(points, float)
    left = right[::-1] * [-1.0, 1.0]
    return np.vstack([right, left[np.abs(left[:, 0]) > 1e-6]])


def _is_inside(curve: Points2, first: NDArray[np.float64], second: NDArray[np.float64]) -> Array:
    """Return the (n, m) parity of curve crossings for the table of two axes, 1 inside."""
    start, end = curve, np.roll(curve, -1, axis=0)
    inside = np.zeros((len(first), len(second)), np.float32)
    for column, level in enumerate(second):
        cross = (start[:, 1] <= level) != (end[:, 1] <= level)
        a, b = start[cross], end[cross]
        at = np.sort(a[:, 0] + (level - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0]))
        inside[:, column] = np.searchsorted(at, first) % 2
    return inside


class Outline:
    """Signed distance to a closed spline in the plane, mm, tabulated and read linearly."""

    def __init__(self, points: Points2, margin_mm: float, step_mm: float = 0.4) -> None:
        curve = closed_spline(points, 400)
        self.step_mm = step_mm
        self.low = curve.min(0) - margin_mm
        self.high = curve.max(0) + margin_mm
        axes = [np.arange(self.low[i], self.high[i] + step_mm, step_mm) for i in (0, 1)]
        table = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
        distance = cKDTree(closed_spline(points, 3000)).query(table)[0]
        signed = np.where(_is_inside(curve, *axes) > 0, -distance, distance)
        # a light blur takes the crease out of the medial line, which would print through fillets
        self.table: Array = gaussian_filter(signed, 0.6).astype(np.float32)

    def __call__(self, first: Array, second: Array) -> Array:
        """Return the signed distance at two broadcast coordinates, mm."""
        first, second = np.broadcast_arrays(first, second)
        index = [
            ((first - self.low[0]) / self.step_mm).ravel(),
            ((second - self.low[1]) / self.step_mm).ravel(),
        ]
        read: Array = map_coordinates(self.table, index, order=1, mode="nearest")
        return read.reshape(first.shape)

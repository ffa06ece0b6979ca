"""A super-elliptic section swept along a curved centre line: pedicles, bars, tubes, ridges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.spatial import cKDTree

from l5meshes.implicit.blend import Array

MARGIN_MM = 6.0  # box margin: as wide as the widest fillet used with a sweep
SAMPLES = 160  # along the centre line; 0.2-0.6 mm apart on the bones modelled here


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    unit: NDArray[np.float64] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


class Sweep:
    """Rows of (x, y, z, half thickness, half height) along a centre line, mm.

    Parameters
    ----------
    rows : at least two control sections; the centre line is a cubic spline through them
    up : direction of the section's height
    power : 2 for an ellipse, larger for a squarer section
    caps : half length of the rounded ends, mm; by default the smaller half axis there
    """

    def __init__(
        self,
        rows: Sequence[tuple[float, float, float, float, float]],
        *,
        up: tuple[float, float, float] = (0.0, 0.0, 1.0),
        power: float = 2.2,
        caps: tuple[float, float] | None = None,
    ) -> None:
        table = np.array(rows, float)
        self.power = power
        self._place(table, np.array(up, float))
        ends = (self.half[0].min(), self.half[-1].min()) if caps is None else caps
        self.caps = np.array(ends, np.float32)
        reach = self.half.max(1)[:, None] + MARGIN_MM
        self.low: NDArray[np.float64] = (self.centres - reach).min(0).astype(float)
        self.high: NDArray[np.float64] = (self.centres + reach).max(0).astype(float)
        self.tree = cKDTree(self.centres)

    def _place(self, table: NDArray[np.float64], up: NDArray[np.float64]) -> None:
        steps = np.linalg.norm(np.diff(table[:, :3], axis=0), axis=1)
        knots = np.r_[0, np.cumsum(steps)] / steps.sum()
        q = np.linspace(0, 1, SAMPLES)
        line = CubicSpline(knots, table[:, :3]) if len(table) > 2 else None
        centres = line(q) if line else table[:1, :3] + q[:, None] * (table[1:2, :3] - table[:1, :3])
        ahead = np.gradient(centres, axis=0)
        self.step_mm = float(np.linalg.norm(ahead, axis=1).mean())
        along = _unit(ahead)
        height = _unit(up - (along @ up)[:, None] * along)
        half = PchipInterpolator(knots, table[:, 3:5])(q)
        self.centres = centres.astype(np.float32)
        self.along, self.height = along.astype(np.float32), height.astype(np.float32)
        self.side = np.cross(along, height).astype(np.float32)
        self.half = half.astype(np.float32)
        self.taper = np.gradient(half, axis=0).astype(np.float32)

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, exact in first order at the surface, mm."""
        x, y, z = np.broadcast_arrays(x, y, z)
        points = np.stack([x.ravel(), y.ravel(), z.ravel()], axis=1)
        nearest = self.tree.query(points, workers=-1)[1]
        offset = points - self.centres[nearest]
        forward = np.einsum("ij,ij->i", offset, self.along[nearest])
        share = np.clip(forward / self.step_mm, -0.6, 0.6)[:, None]
        half = self.half[nearest] + self.taper[nearest] * share
        axes = [
            np.abs(np.einsum("ij,ij->i", offset, self.side[nearest])) / half[:, 0],
            np.abs(np.einsum("ij,ij->i", offset, self.height[nearest])) / half[:, 1],
        ]
        cap = np.where(nearest == 0, self.caps[0], self.caps[1])
        beyond = np.where(nearest == SAMPLES - 1, forward, np.where(nearest == 0, -forward, 0))
        axes.append(np.clip(beyond, 0, None) / cap)
        return self._value(axes, [half[:, 0], half[:, 1], cap]).reshape(x.shape)

    def _value(self, axes: list[Array], radii: list[Array]) -> Array:
        n = self.power
        total = np.maximum(sum(a**n for a in axes), np.float32(1e-6))
        f = total ** (1 / n)
        slopes = [f ** (1 - n) * a ** (n - 1) / r for a, r in zip(axes, radii, strict=True)]
        steep = np.sqrt(np.maximum(sum(s * s for s in slopes), np.float32(1e-4)))
        value: Array = ((f - 1) / steep).astype(np.float32)
        return value

"""A curved plate with a spline outline and a varying thickness: laminae, processes, crests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import RBFInterpolator
from scipy.ndimage import map_coordinates
from scipy.spatial.distance import pdist

from l5meshes.implicit.blend import Array
from l5meshes.implicit.outline import Outline, Points2, with_mirror

MARGIN_MM = 6.0  # box margin: as wide as the widest fillet used with a plate
TABLE_STEP_MM = 1.6  # the mid surface is smooth: a coarse table read linearly is within 0.02 mm


def _unit(vector: ArrayLike) -> NDArray[np.float64]:
    values = np.array(vector, float)
    unit: NDArray[np.float64] = values / np.linalg.norm(values)
    return unit


class PlateKnot(NamedTuple):
    """Where a plate's mid surface lies and how thick it is, at one point of its plane, mm."""

    first: float
    second: float
    middle: float
    half_thickness: float


class Plate:
    """A plate in the plane (origin, first axis, second axis); thickness along second x first.

    Parameters
    ----------
    outline : control points of the closed outline, plane coordinates, mm
    knots : mid surface and half thickness, joined by thin-plate splines
    edge : radius of the plate's edge as a share of its half thickness (0 square .. 1 round)
    is_mirrored : complete outline and knots in the line ``first = 0``
    """

    def __init__(
        self,
        outline: Sequence[tuple[float, float]],
        knots: Sequence[tuple[float, float, float, float]],
        *,
        origin: ArrayLike = (0.0, 0.0, 0.0),
        first: ArrayLike = (1.0, 0.0, 0.0),
        second: ArrayLike = (0.0, 0.0, 1.0),
        edge: float = 0.85,
        is_mirrored: bool = False,
    ) -> None:
        self.edge = np.float32(edge)
        self.origin = np.array(origin, float)
        self.first = _unit(first)
        lean = np.asarray(second, float)
        self.second = _unit(lean - np.dot(lean, self.first) * self.first)
        self.normal = np.cross(self.second, self.first)
        table = np.array(knots, float)
        if pdist(table[:, :2]).min() < 0.5:
            raise ValueError("two knots of a plate lie closer than 0.5 mm")
        if is_mirrored:
            table = np.vstack([table, (table * [-1, 1, 1, 1])[np.abs(table[:, 0]) > 1e-6]])
        self.outline = Outline(with_mirror(outline) if is_mirrored else np.array(outline, float), 8)
        self._tabulate(table)
        self._bound(table)

    def _tabulate(self, knots: NDArray[np.float64]) -> None:
        low, high = self.outline.low, self.outline.high
        axes = [np.arange(low[i], high[i] + TABLE_STEP_MM, TABLE_STEP_MM) for i in (0, 1)]
        points: Points2 = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 2)
        spline = RBFInterpolator(knots[:, :2], knots[:, 2:], kernel="thin_plate_spline", degree=1)
        values = spline(points).reshape(len(axes[0]), len(axes[1]), 2).astype(np.float32)
        self.middle: Array = values[..., 0]
        self.half: Array = np.maximum(values[..., 1], 1.0)  # never thinner than 2 mm

    def _bound(self, knots: NDArray[np.float64]) -> None:
        inset = 8 - MARGIN_MM
        sides = [(self.outline.low[i] + inset, self.outline.high[i] - inset) for i in (0, 1)]
        depth = knots[:, 3].max() + MARGIN_MM
        levels = (knots[:, 2].min() - depth, knots[:, 2].max() + depth)
        corners = np.array(
            [
                self.origin + a * self.first + b * self.second + c * self.normal
                for a in sides[0]
                for b in sides[1]
                for c in levels
            ]
        )
        self.low: NDArray[np.float64] = corners.min(0)
        self.high: NDArray[np.float64] = corners.max(0)

    def _read(self, table: Array, first: Array, second: Array) -> Array:
        index = [
            ((first - self.outline.low[0]) / TABLE_STEP_MM).ravel(),
            ((second - self.outline.low[1]) / TABLE_STEP_MM).ravel(),
        ]
        read: Array = map_coordinates(table, index, order=1, mode="nearest")
        return read.reshape(first.shape)

    def surface_point(self, first: float, second: float) -> NDArray[np.float64]:
        """Return the point on the plate's front (the side of its normal) at plane coordinates."""
        at = np.array([first], np.float32), np.array([second], np.float32)
        off = float(self._read(self.middle, *at)[0] + self._read(self.half, *at)[0])
        point: NDArray[np.float64] = (
            self.origin + first * self.first + second * self.second + off * self.normal
        )
        return point

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value of the rounded extrusion, mm."""
        offset = [c - np.float32(o) for c, o in zip((x, y, z), self.origin, strict=True)]

        def along(axis: NDArray[np.float64]) -> Array:
            a, b, c = axis.astype(np.float32)
            total: Array = offset[0] * a + offset[1] * b + offset[2] * c
            return total

        first, second, off = np.broadcast_arrays(
            along(self.first), along(self.second), along(self.normal)
        )
        half = self._read(self.half, first, second)
        radius = half * self.edge
        across = self.outline(first, second) + radius
        through = np.abs(off - self._read(self.middle, first, second)) - half + radius
        outside = np.sqrt(np.maximum(across, 0) ** 2 + np.maximum(through, 0) ** 2)
        value: Array = outside + np.minimum(np.maximum(across, through), 0) - radius
        return value

"""A solid between outlines drawn from the side, from above and from the front: short bones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from l5meshes.implicit.blend import Array, smooth_max
from l5meshes.implicit.outline import Outline

MARGIN_MM = 6.0  # box margin: as wide as the widest fillet used with a hull
TABLE_MARGIN_MM = 8.0  # of the outlines' tables: wider than the box margin

Drawing = Sequence[tuple[float, float]]


class Hull:
    """What lies inside three outlines at once, its edges rounded over ``edge_mm``.

    Parameters
    ----------
    side : (y, z) control points of the closed outline seen along x, mm
    top : (x, y) control points of the outline seen along z, mm
    front : (x, z) control points of the outline seen along y, mm
    edge_mm : rounding where two outlines meet; it takes a sixth off their common edge
    """

    def __init__(self, *, side: Drawing, top: Drawing, front: Drawing, edge_mm: float) -> None:
        self.edge_mm = edge_mm
        self.drawings = [np.array(drawing, float) for drawing in (side, top, front)]
        heights, widths = self.drawings[0], self.drawings[1]
        low = np.array([widths[:, 0].min(), *heights.min(0)], float)
        high = np.array([widths[:, 0].max(), *heights.max(0)], float)
        self.low: NDArray[np.float64] = low - MARGIN_MM
        self.high: NDArray[np.float64] = high + MARGIN_MM

    @cached_property
    def outlines(self) -> tuple[Outline, Outline, Outline]:
        """Return the outlines from the side, from above and from the front."""
        side, top, front = (Outline(drawing, TABLE_MARGIN_MM) for drawing in self.drawings)
        return side, top, front

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, mm."""
        side, top, front = self.outlines
        x, y, z = np.broadcast_arrays(x, y, z)
        value = smooth_max(side(y, z), top(x, y), self.edge_mm)
        return smooth_max(value, front(x, z), self.edge_mm)

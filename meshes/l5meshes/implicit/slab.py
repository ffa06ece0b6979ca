"""A solid bounded by an outline and three height maps: the ala, fused bodies and dorsum in one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RBFInterpolator
from scipy.ndimage import map_coordinates

from l5meshes.implicit.blend import Array, smooth_max
from l5meshes.implicit.outline import Outline, with_mirror

STEP_MM = 1.5  # table step of the maps; they bend over 5 mm and more


class HeightMap:
    """A thin-plate surface through knots (a, b, height), mm, tabulated over low..high."""

    def __init__(
        self,
        knots: Sequence[tuple[float, float, float]],
        low: tuple[float, float],
        high: tuple[float, float],
        *,
        is_mirrored: bool = False,
        smoothing: float = 0.0,
    ) -> None:
        table = np.array(knots, float)
        if is_mirrored:
            table = np.vstack([table, (table * [-1, 1, 1])[np.abs(table[:, 0]) > 1e-6]])
        self.low = low
        axes = [np.arange(low[i], high[i] + STEP_MM, STEP_MM) for i in (0, 1)]
        points = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 2)
        spline = RBFInterpolator(
            table[:, :2], table[:, 2], kernel="thin_plate_spline", smoothing=smoothing, degree=1
        )
        heights = spline(points).reshape(len(axes[0]), len(axes[1]))
        slope_a, slope_b = np.gradient(heights, STEP_MM)
        self.heights: Array = heights.astype(np.float32)
        self.cosine: Array = (1 / np.sqrt(1 + slope_a**2 + slope_b**2)).astype(np.float32)

    def _read(self, table: Array, a: Array, b: Array) -> Array:
        a, b = np.broadcast_arrays(a, b)
        index = [((a - self.low[0]) / STEP_MM).ravel(), ((b - self.low[1]) / STEP_MM).ravel()]
        read: Array = map_coordinates(table, index, order=1, mode="nearest")
        return read.reshape(a.shape)

    def height(self, a: Array, b: Array) -> Array:
        """Return the height at broadcast coordinates, mm."""
        return self._read(self.heights, a, b)

    def above(self, a: Array, b: Array, level: Array) -> Array:
        """Return how far ``level`` lies above the surface, mm, measured square to its slope."""
        value: Array = (level - self.height(a, b)) * self._read(self.cosine, a, b)
        return value


class Slab:
    """Bone between a front map y(x, z) and a back map y(x, z), inside a side map x(y, z).

    Parameters
    ----------
    outline : right half (x >= 0) of the outline in (x, z), from the top of the midline down
    front, back : knots (x >= 0, z, y); side : knots (y, z, x), mm
    low, high : the box, mm
    fillets_mm : rounding of the front-back, side and outline edges
    """

    def __init__(
        self,
        outline: Sequence[tuple[float, float]],
        maps: dict[str, Sequence[tuple[float, float, float]]],
        *,
        low: tuple[float, float, float],
        high: tuple[float, float, float],
        fillets_mm: tuple[float, float, float] = (4.0, 2.5, 4.0),
    ) -> None:
        self.low: NDArray[np.float64] = np.array(low, float)
        self.high: NDArray[np.float64] = np.array(high, float)
        self.fillets_mm = fillets_mm
        corner, far = (-high[0], low[2]), (high[0], high[2])
        self.outline = Outline(with_mirror(outline), 14, 0.6)
        self.front = HeightMap(maps["front"], corner, far, is_mirrored=True)
        self.back = HeightMap(maps["back"], corner, far, is_mirrored=True)
        self.side = HeightMap(maps["side"], (low[1], low[2]), (high[1], high[2]), smoothing=0.5)

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, mm."""
        edge, flank, rim = self.fillets_mm
        value = smooth_max(-self.front.above(x, z, y), self.back.above(x, z, y), edge)
        value = smooth_max(value, self.side.above(y, z, np.abs(x)), flank)
        return smooth_max(value, self.outline(x, z), rim)

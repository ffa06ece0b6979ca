"""The grid, whole or the half of a symmetric one, on which parts are joined into a bone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from l5meshes.implicit.blend import Array, smooth_max, smooth_min

FAR_MM = 12.0  # value of empty space: beyond every blend radius and every range asked for
MIRROR_LAYERS = 2  # samples kept on the far side of the midsagittal plane, for gradients there

Slices = tuple[slice, slice, slice]


class Part(Protocol):
    """One piece of a bone: a box and a signed value in it, mm."""

    @property
    def low(self) -> NDArray[np.float64]:
        """Return the (3,) lower corner of the box, mm."""

    @property
    def high(self) -> NDArray[np.float64]:
        """Return the (3,) upper corner of the box, mm."""

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value at broadcastable coordinates, mm, negative inside."""


@dataclass(frozen=True)
class BoxGrid:
    """Sample points of a box.

    Parameters
    ----------
    low, high : corners of the box, mm
    spacing_mm : edge of a grid cell
    """

    low: tuple[float, float, float]
    high: tuple[float, float, float]
    spacing_mm: float

    is_half: ClassVar[bool] = False

    @staticmethod
    def around(part: Part, spacing_mm: float, inset_mm: float = 0.0) -> BoxGrid:
        """Return the grid of a part's box, drawn in by ``inset_mm`` where no fillet needs it."""
        low, high = (part.low + inset_mm).tolist(), (part.high - inset_mm).tolist()
        return BoxGrid((low[0], low[1], low[2]), (high[0], high[1], high[2]), spacing_mm)

    @property
    def starts(self) -> tuple[float, float, float]:
        """Coordinates of the first sample before rounding, mm."""
        return self.low

    @cached_property
    def axes(self) -> tuple[Array, Array, Array]:
        """Sample coordinates along x, y and z, mm."""
        steps = [
            np.arange(start, end + self.spacing_mm, self.spacing_mm, dtype=np.float32)
            for start, end in zip(self.starts, self.high, strict=True)
        ]
        return steps[0], steps[1], steps[2]

    @property
    def shape(self) -> tuple[int, int, int]:
        """Number of samples along x, y and z."""
        x, y, z = self.axes
        return len(x), len(y), len(z)

    @property
    def origin(self) -> NDArray[np.float64]:
        """Coordinates of the first sample, mm."""
        return np.array([axis[0] for axis in self.axes], float)

    def slices(self, low: NDArray[np.float64], high: NDArray[np.float64]) -> Slices:
        """Return the index box that covers ``low``..``high``."""
        found = []
        for axis, start, end in zip(self.axes, low, high, strict=True):
            first, last = np.searchsorted(axis, [start, end])
            found.append(slice(max(int(first) - 1, 0), max(int(last) + 1, 1)))
        return found[0], found[1], found[2]

    def coordinates(self, box: Slices | None = None) -> tuple[Array, Array, Array]:
        """Return open (broadcastable) x, y, z of the samples in ``box`` or everywhere."""
        box = box or (slice(None), slice(None), slice(None))
        x, y, z = (axis[part] for axis, part in zip(self.axes, box, strict=True))
        return x[:, None, None], y[None, :, None], z[None, None, :]


@dataclass(frozen=True)
class HalfGrid(BoxGrid):
    """The half of a symmetric box with x >= 0, and two layers beyond; ``low[0]`` is ignored."""

    is_half: ClassVar[bool] = True

    @property
    def starts(self) -> tuple[float, float, float]:
        """Coordinates of the first sample before rounding, mm."""
        return (-MIRROR_LAYERS * self.spacing_mm, *self.low[1:])


class Solid:
    """A bone in the making: signed values on a grid that parts are added to and cut from."""

    def __init__(self, grid: BoxGrid) -> None:
        self.grid = grid
        self.values: Array = np.full(grid.shape, FAR_MM, np.float32)

    def evaluate(self, part: Part) -> tuple[Slices, Array]:
        """Return the index box of a part and its values there."""
        box = self.grid.slices(part.low, part.high)
        return box, part(*self.grid.coordinates(box)).astype(np.float32)

    def add(self, part: Part, fillet_mm: float = 0.0) -> None:
        """Unite the part with what is there."""
        box, values = self.evaluate(part)
        self.values[box] = smooth_min(self.values[box], values, fillet_mm)

    def cut(self, part: Part, fillet_mm: float = 0.0) -> None:
        """Take the part away from what is there."""
        box, values = self.evaluate(part)
        self.values[box] = smooth_max(self.values[box], -values, fillet_mm)

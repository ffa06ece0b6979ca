"""An axis-parallel ellipsoid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.implicit.blend import Array

MARGIN_MM = 5.0  # box margin: wider than any fillet used with an ellipsoid


class Ellipsoid:
    """Tubercles and pits: centre and half axes along x, y, z, mm."""

    def __init__(
        self, centre_mm: tuple[float, float, float], half_axes_mm: tuple[float, float, float]
    ) -> None:
        self.centre = np.asarray(centre_mm, np.float32)
        self.half_axes = np.asarray(half_axes_mm, np.float32)

    @property
    def low(self) -> NDArray[np.float64]:
        """Return the lower corner of the box, mm."""
        return (self.centre - self.half_axes - MARGIN_MM).astype(float)

    @property
    def high(self) -> NDArray[np.float64]:
        """Return the upper corner of the box, mm."""
        return (self.centre + self.half_axes + MARGIN_MM).astype(float)

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, exact in first order at the surface, mm."""
        offsets = [c - m for c, m in zip((x, y, z), self.centre, strict=True)]
        scaled = sum((o / r) ** 2 for o, r in zip(offsets, self.half_axes, strict=True))
        steep = sum((o / r**2) ** 2 for o, r in zip(offsets, self.half_axes, strict=True))
        f = np.sqrt(np.asarray(scaled, np.float32))
        value: Array = f * (f - 1) / np.maximum(np.sqrt(np.asarray(steep)), np.float32(1e-4))
        return value

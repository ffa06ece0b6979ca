"""A part in a frame that is turned about x and moved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.implicit.blend import Array
from l5meshes.implicit.grid import Part


class Tilted:
    """``part`` turned about x by ``angle_deg`` (front down), its origin moved to ``at_mm``."""

    def __init__(
        self,
        part: Part,
        *,
        angle_deg: float,
        at_mm: tuple[float, float, float],
        low: tuple[float, float, float],
        high: tuple[float, float, float],
    ) -> None:
        self.part, self.at = part, np.array(at_mm, np.float32)
        angle = np.radians(angle_deg)
        self.cosine, self.sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        self.low: NDArray[np.float64] = np.array(low, float)
        self.high: NDArray[np.float64] = np.array(high, float)

    def axial(self, y: Array, z: Array) -> Array:
        """Return the height above the part's origin along its own vertical axis, mm."""
        height: Array = -self.sine * (y - self.at[1]) + self.cosine * (z - self.at[2])
        return height

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, mm."""
        back, up = y - self.at[1], z - self.at[2]
        turned = np.broadcast_arrays(
            x - self.at[0], self.cosine * back + self.sine * up, self.axial(y, z)
        )
        return self.part(*turned)

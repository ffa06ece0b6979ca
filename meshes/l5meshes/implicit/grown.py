"""A finished bone swollen by the width of a joint space: what its neighbour must stay out of."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.implicit.blend import Array
from l5meshes.implicit.distance import DistanceGrid

MARGIN_MM = 2.0  # box margin: as wide as the widest fillet used with a grown bone


class Grown:
    """The part made of all points within ``gap_mm`` of a bone."""

    def __init__(self, field: DistanceGrid, gap_mm: float) -> None:
        self.field, self.gap_mm = field, gap_mm
        reach = field.spacing_mm * (np.array(field.values.shape) - 1)
        inside = np.argwhere(field.values < gap_mm + MARGIN_MM)
        first, last = inside.min(0), inside.max(0)
        self.low: NDArray[np.float64] = field.origin + field.spacing_mm * first
        self.high: NDArray[np.float64] = np.minimum(
            field.origin + reach, field.origin + field.spacing_mm * last
        )

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, mm."""
        points = np.stack(np.broadcast_arrays(x, y, z), axis=-1)
        value: Array = (self.field.at(points) - self.gap_mm).astype(np.float32)
        return value

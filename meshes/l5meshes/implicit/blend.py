"""Smooth union and intersection of signed values."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def smooth_min(a: Array, b: Array, radius_mm: float | Array) -> Array:
    """Return the union of two signed values, filleted over ``radius_mm`` (cubic blend).

    The fillet lowers the value by at most ``radius_mm / 6`` where both are equal; a radius of 0
    gives the sharp minimum. The radius may be an array: a vertebra needs a tight fillet in the
    canal and a wide one outside.
    """
    if np.isscalar(radius_mm) and radius_mm == 0:
        return np.minimum(a, b)
    radius = np.asarray(radius_mm, np.float32)
    near = np.clip(radius - np.abs(a - b), 0, None) / radius
    blended: Array = np.minimum(a, b) - near**3 * radius * np.float32(1 / 6)
    return blended


def smooth_max(a: Array, b: Array, radius_mm: float | Array) -> Array:
    """Return the intersection of two signed values, its edge rounded over ``radius_mm``."""
    return -smooth_min(-a, -b, radius_mm)

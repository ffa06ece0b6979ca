"""The one coordinate frame of the atlas: LPS, millimetres, degrees.

x points to the patient's left, y to the back, z to the head. The origin is the centre of the
upper endplate of S1 in quiet standing. Every mesh, camera and measure uses this frame.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class Side(StrEnum):
    """Which half of the body a structure belongs to."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"


def rotation_x(angle_deg: float) -> NDArray[np.float64]:
    """Return the (4, 4) turn about x; positive degrees lower the front of a body."""
    angle = np.radians(angle_deg)
    turn = np.eye(4)
    turn[1:3, 1:3] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    return turn


def translation(x_mm: float, y_mm: float, z_mm: float) -> NDArray[np.float64]:
    """Return the (4, 4) shift by (x, y, z) millimetres."""
    shift = np.eye(4)
    shift[:3, 3] = (x_mm, y_mm, z_mm)
    return shift


def apply(transform: NDArray[np.float64], points: NDArray[np.floating]) -> NDArray[np.float64]:
    """Carry (..., 3) points through a (4, 4) rigid transform."""
    return np.asarray(points, float) @ transform[:3, :3].T + transform[:3, 3]


def mirrored(points: NDArray[np.floating]) -> NDArray[np.float64]:
    """Reflect (..., 3) points in the midsagittal plane (left becomes right)."""
    return np.asarray(points, float) * [-1.0, 1.0, 1.0]

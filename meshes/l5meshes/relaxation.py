"""Lines that give way: pushed out of walls until they have their room, and kept smooth."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.fields import Field, Points, gradient

STIFFNESS, FOUNDATION, ROUNDS = 1.2, 0.004, 220  # relative, chosen for smooth paths


def relaxed(
    path: Points, room_mm: NDArray[np.float64], walls: Field, is_end_free: bool = False
) -> Points:
    """Return the path pushed out of ``walls`` until each point has its room, kept smooth.

    A bending stiffness spreads each push along the path; the start stays where it is, the end
    too unless it is free.
    """
    count = len(path)
    bend = np.diff(np.eye(count), 2, axis=0)
    system = np.eye(count) * (1 + FOUNDATION) + STIFFNESS * bend.T @ bend
    fixed = (0,) if is_end_free else (0, -1)
    for end in fixed:
        system[end] = 0
        system[end, end] = 1
    smooth = np.linalg.inv(system)
    shift = np.zeros_like(path)
    for _ in range(ROUNDS):
        here = path + shift
        short = np.clip(room_mm - walls(here), 0, 1.0)
        short[list(fixed)] = 0
        if short.max() < 0.02:
            break
        push = gradient(walls, here) * short[:, None]
        shift = smooth @ (shift + 0.8 * push)
    return np.asarray(path + shift)

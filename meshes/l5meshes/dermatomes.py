"""Fields of the skin as weights 0..1: strips drawn in coordinates of the limb, with soft edges.

On trunk, thigh and leg a point of the skin has a level (0 hip, 0.5 knee, 1 ankle; negative above)
and an angle round the limb (0 front, 90 lateral, 180 back, -90 medial). On the foot it has a share
from heel to toes, a share from the medial to the lateral edge, and lies on dorsum or sole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from l5meshes.fields import Points, Values
from l5meshes.limb_landmarks import landmark

Row = tuple[float, float, float]
"""Level and angle in degrees (or the two shares of the foot), and the half width there, mm."""

SOFT_MM = 18.0  # from full to nothing across an edge; no published edge is sharper than this
SAMPLES = 90  # along a strip
HEEL_Y_MM, TOES_Y_MM = 80.0, -156.0
ANKLE_MM = (-868.0, -838.0)  # foot coordinates below, leg coordinates above, blended between
SOLE_MM = (-905.0, -918.0)  # heights on dorsum and on sole; blended between
# How much higher the sole is under the medial arch: share of the foot, mm at the medial edge
ARCH_MM = ((0.2, 0.0), (0.4, 14.0), (0.55, 14.0), (0.75, 0.0))
# The middle of the limb: height, x, y, mm; by eye through the sections of the skin
AXIS_MM = (
    (-930, 79.7, 24.3),
    (-862, 79.7, 24.3),
    (-800, 81.0, 26.0),
    (-700, 87.0, 30.0),
    (-600, 87.0, 33.0),
    (-477, 76.0, 15.0),
    (-400, 82.0, 5.0),
    (-300, 91.0, -5.0),
    (-200, 87.0, -5.0),
    (-92, 82.0, 5.0),
    (0, 70.0, 5.0),
    (160, 62.0, -5.0),
)
# Edges of the foot seen from above: y, medial x, lateral x, mm; by eye on the skin
EDGES_MM = (
    (-156, 68, 150),
    (-125, 66, 148),
    (-95, 58, 146),
    (-60, 56, 136),
    (0, 54, 124),
    (40, 52, 110),
    (80, 52, 106),
)


@dataclass(frozen=True)
class Territory:
    """One field of the skin: strips on leg, dorsum and sole that belong together.

    Parameters
    ----------
    source : where the field was published and how it was drawn here
    limb : rows from above down; dorsum, sole : rows from heel to toes
    """

    source: str
    limb: tuple[Row, ...] = ()
    dorsum: tuple[Row, ...] = ()
    sole: tuple[Row, ...] = ()
    soft_mm: float = SOFT_MM


@dataclass(frozen=True)
class SkinPlaces:
    """Coordinates of points of the skin, (n,) each; lengths in mm, so that strips keep a width.

    Parameters
    ----------
    level, angle_deg, radius_mm : on trunk, thigh and leg
    forward, lateral, width_mm : shares of the foot, and its width there
    foot : 0 on the leg .. 1 on the foot; ``sole`` : 0 on the dorsum .. 1 on the sole
    """

    level: Values
    angle_deg: Values
    radius_mm: Values
    forward: Values
    lateral: Values
    width_mm: Values
    foot: Values
    sole: Values


def skin_places(points: Points) -> SkinPlaces:
    """Return the limb coordinates of (n, 3) points of the skin."""
    table = np.array(AXIS_MM, float)
    x, y, z = points.T
    away = x - np.interp(z, table[:, 0], table[:, 1])
    back = y - np.interp(z, table[:, 0], table[:, 2])
    edges = np.array(EDGES_MM, float)
    medial, outer = (np.interp(y, edges[:, 0], edges[:, k]) for k in (1, 2))
    forward = (HEEL_Y_MM - y) / (HEEL_Y_MM - TOES_Y_MM)
    lateral = (x - medial) / (outer - medial)
    arch = np.interp(forward, *np.array(ARCH_MM).T) * np.clip(1 - lateral, 0, 1)
    hip, ankle = landmark("hip_centre")[2], landmark("ankle_centre")[2]
    return SkinPlaces(
        level=(hip - z) / (hip - ankle),
        angle_deg=np.degrees(np.arctan2(away, -back)),
        radius_mm=np.hypot(away, back),
        forward=forward,
        lateral=lateral,
        width_mm=outer - medial,
        foot=_step((ANKLE_MM[1] - z) / (ANKLE_MM[1] - ANKLE_MM[0])),
        sole=_step((SOLE_MM[0] + arch - z) / (SOLE_MM[0] - SOLE_MM[1])),
    )


def weights(territory: Territory, at: SkinPlaces) -> Values:
    """Return how much each point belongs to a field: 1 inside, 0 outside, soft between."""
    leg_mm = landmark("hip_centre")[2] - landmark("ankle_centre")[2]
    around = np.radians(at.angle_deg) * at.radius_mm
    turn = 2 * np.pi * at.radius_mm
    limb = _strip(territory.limb, (at.level * leg_mm, around), territory.soft_mm, leg_mm, turn)
    flat = (at.forward * (HEEL_Y_MM - TOES_Y_MM), at.lateral * at.width_mm)
    foot_mm = HEEL_Y_MM - TOES_Y_MM
    dorsum, sole = (
        _strip(rows, flat, territory.soft_mm, foot_mm, None, at.width_mm)
        for rows in (territory.dorsum, territory.sole)
    )
    foot = dorsum + (sole - dorsum) * at.sole
    return np.asarray(np.clip(limb + (foot - limb) * at.foot, 0, 1))


def _strip(
    rows: Iterable[Row],
    at_mm: tuple[Values, Values],
    soft_mm: float,
    length_mm: float,
    turn_mm: Values | None,
    width_mm: Values | None = None,
) -> Values:
    """Return the weight of a strip; ``turn_mm`` is the way once round the limb, if it closes."""
    table = np.array(list(rows), float)
    if len(table) == 0:
        return np.zeros_like(at_mm[0])
    knots = np.linspace(0, 1, len(table))
    dense = np.stack([np.interp(np.linspace(0, 1, SAMPLES), knots, column) for column in table.T])
    nearest = np.full(len(at_mm[0]), np.inf)
    for along, across, half in dense.T:
        if turn_mm is not None:
            side = at_mm[1] - across / 360 * turn_mm
            side = side - turn_mm * np.round(side / turn_mm)
        else:
            side = at_mm[1] - across * (width_mm if width_mm is not None else 1.0)
        nearest = np.minimum(nearest, np.hypot(at_mm[0] - along * length_mm, side) - half)
    return _step(0.5 - nearest / soft_mm)


def _step(share: Values) -> Values:
    """Return 0..1, level at both ends."""
    clipped = np.clip(share, 0, 1)
    return np.asarray(clipped * clipped * (3 - 2 * clipped))

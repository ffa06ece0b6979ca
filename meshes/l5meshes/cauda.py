"""Where every nerve root runs inside the sac: from the cord to its exit, in the real order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from l5meshes.canal import canal_axis
from l5meshes.dural_sac import DuralSac, dural_sac
from l5meshes.fields import Points, Values

if TYPE_CHECKING:
    from l5meshes.spine import Spine

ROOTS = ("l1", "l2", "l3", "l4", "l5", "s1", "s2", "s3", "s4", "s5", "co")

# where the middle of each segment's rootlets leaves the cord, mm below the top of L1: sacral
# segments begin about the upper third of L1 (16 cadavers); the lumbar ones above are drawn
# closer together than they are, because T12 is not shown
CORD_LEVEL_MM = {
    "l1": -20.0, "l2": -19.5, "l3": -17.0, "l4": -11.0, "l5": -4.5, "s1": 2.0, "s2": 6.5,
    "s3": 10.0, "s4": 13.0, "s5": 15.5, "co": 17.5,
}  # fmt: skip
# place and mm further down where each root leaves the sac: L5 just below the L4-L5 disc (64 %),
# S1 above the L5-S1 disc (76 %, Suh 2005, 33 cadavers); the others by analogy
EXIT = {
    "l1": ("l1_middle", 0.0), "l2": ("l2_top", 10.0), "l3": ("l3_top", 8.0),
    "l4": ("l4_top", 5.0), "l5": ("l5_top", 4.0), "s1": ("l5_bottom", -3.0),
    "s2": ("s1_top", 12.0),
}  # fmt: skip
# the lowest roots leave round the tip of the sac, one after the other
TIP = {"s3": 22.0, "s4": 28.0, "s5": 33.0, "co": 37.0}  # mm below the top of S1, by eye
VIRTUAL_STEP_MM = 14.0  # keeps the lowest four apart in the crescent although they leave together
# radius of the dorsal bundle; the ventral one is thinner. Below the sleeves' 2.2-2.8 mm because
# dura and sheath are left out; ratios by eye from cadaver photographs
BUNDLE_MM = {
    "l1": 0.48, "l2": 0.54, "l3": 0.60, "l4": 0.64, "l5": 0.70, "s1": 0.70, "s2": 0.54,
    "s3": 0.36, "s4": 0.28, "s5": 0.20, "co": 0.14,
}  # fmt: skip
VENTRAL_SHARE = 0.78
# crescent (10 cadavers, L2-L3 to L5-S1): roots about to leave lie lateral and anterior, the lower
# sacral ones dorsal and medial; the motor bundle is anteromedial to the sensory one
CRESCENT_DEG = {"dorsal": (-14.0, 84.0), "ventral": (-34.0, 62.0)}  # leaving .. last
CRESCENT_SHARE = {"dorsal": 0.84, "ventral": 0.58}  # of the way to the wall
SULCUS_DEG = {"dorsal": 52.0, "ventral": -50.0}  # where rootlets leave the cord
JOIN_MM = 26.0  # from the cord to the place in the crescent, by eye
AIR_MM, WALL_GAP_MM = 0.14, 0.35  # between strands; to the sac's wall
TIP_BELOW_L1_TOP_MM = 19.5  # conus tip at the lower third of L1: mean of 504 MRIs
CORD_MM = ((-30.0, 9.4, 8.0), (-2.0, 9.0, 7.8), (8.0, 7.0, 6.4), (15.0, 4.2, 4.0), (19.5, 1.2, 1.2))
"""Cord and conus: mm below the top of L1, width, depth (lumbar enlargement, textbooks)."""


@dataclass(frozen=True)
class Strand:
    """One root inside the sac on the left: a bundle's axis and radius.

    Parameters
    ----------
    root, part : for example ``l5`` and ``dorsal``
    arc_mm : (n,) places along the canal's axis, from the cord to the exit
    path : (n, 3) axis
    radius_mm : of the bundle
    """

    root: str
    part: str
    arc_mm: Values
    path: Points
    radius_mm: float


def exit_arc(spine: Spine, root: str) -> float:
    """Return where a root leaves the sac, mm along the canal's axis."""
    heights = canal_axis(spine).heights
    if root in TIP:
        return heights["s1_top"] + TIP[root]
    place, further = EXIT[root]
    return heights[place] + further


def cord_radii(spine: Spine, arc_mm: Values) -> NDArray[np.float64]:
    """Return the cord's half width and half depth (n, 2) at places along the axis, mm."""
    below = arc_mm - canal_axis(spine).heights["l1_top"]
    table = np.array(CORD_MM)
    halves = [np.interp(below, table[:, 0], table[:, i], right=0.0) / 2 for i in (1, 2)]
    return np.stack(halves, axis=1)


@lru_cache(maxsize=8)
def strands(spine: Spine) -> tuple[Strand, ...]:
    """Return all left roots in the sac, laid out in the crescent and kept from touching."""
    sac = dural_sac(spine)
    keys = [(root, part) for root in ROOTS for part in ("dorsal", "ventral")]
    arc = np.arange(sac.arc_mm[0] + 0.5, exit_arc(spine, "co"), 1.5)
    radii = np.array([BUNDLE_MM[r] * (1 if p == "dorsal" else VENTRAL_SHARE) for r, p in keys])
    spots = np.stack([_wished(spine, sac, root, part, arc) for root, part in keys])
    ends = [(_start_arc(spine, root), exit_arc(spine, root)) for root, _ in keys]
    alive = np.stack([(arc >= a - 1.0) & (arc <= b + 0.8) for a, b in ends])
    spots = _spread(spots, alive, radii, sac, arc, cord_radii(spine, arc))
    return tuple(
        Strand(root, part, arc[here], _in_world(sac, arc[here], spots[i][here]), radii[i])
        for i, ((root, part), here) in enumerate(zip(keys, alive, strict=True))
    )


def strand(spine: Spine, root: str, part: str) -> Strand:
    """Return one left root inside the sac."""
    return next(s for s in strands(spine) if (s.root, s.part) == (root, part))


def _start_arc(spine: Spine, root: str) -> float:
    return canal_axis(spine).heights["l1_top"] + CORD_LEVEL_MM[root]


def _virtual_exits(spine: Spine) -> dict[str, float]:
    exits = {root: exit_arc(spine, root) for root in EXIT}
    for k, root in enumerate(TIP):
        exits[root] = exits["s2"] + (k + 1) * VIRTUAL_STEP_MM
    return exits


def _wished(spine: Spine, sac: DuralSac, root: str, part: str, arc: Values) -> Points:
    """Return the wished place (n, 2), left and back of the sac's middle, mm, at every section."""
    exits = _virtual_exits(spine)
    rank = np.clip((exits[root] - arc) / (exits["co"] - arc), 0, 1)
    low, high = CRESCENT_DEG[part]
    angle = np.radians(low + (high - low) * rank)
    reach = sac.radius(arc, angle) * CRESCENT_SHARE[part]
    crescent = np.stack([reach * np.cos(angle), reach * np.sin(angle)], axis=1)
    sulcus = np.radians(SULCUS_DEG[part])
    surface = np.array([np.cos(sulcus), np.sin(sulcus)]) * (cord_radii(spine, arc) + 0.2)
    gone = np.clip((arc - _start_arc(spine, root)) / JOIN_MM, 0, 1)[:, None]
    blend = gone * gone * (3 - 2 * gone)
    return np.asarray(surface * (1 - blend) + crescent * blend)


def _spread(
    spots: NDArray[np.float64],
    alive: NDArray[np.bool_],
    radii: Values,
    sac: DuralSac,
    arc: Values,
    cord: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Push strands apart in every section, inside the wall and outside the cord, and smooth.

    ``spots`` (strands, sections, 2), ``alive`` (strands, sections), ``radii`` (strands,).
    """
    near = radii[:, None] + radii[None, :] + AIR_MM
    np.fill_diagonal(near, 0.0)
    pairs = alive[:, None] & alive[None]
    for step in range(60):
        offset = spots[:, None] - spots[None]
        apart = np.linalg.norm(offset, axis=3)
        short = np.where(pairs, np.clip(near[..., None] - apart, 0, None), 0)
        push = offset / np.maximum(apart, 1e-6)[..., None] * short[..., None] * 0.4
        spots = spots + push.sum(axis=1)
        if step < 50:
            spots = gaussian_filter1d(spots, 2.5, axis=1, mode="nearest")
        spots = _held(spots, radii, sac, arc, cord)
    return spots


def _held(
    spots: NDArray[np.float64],
    radii: Values,
    sac: DuralSac,
    arc: Values,
    cord: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Keep strands left of the midline, inside the wall and outside the cord."""
    held = spots.copy()
    held[..., 0] = np.maximum(held[..., 0], radii[:, None] + AIR_MM)
    angle = np.arctan2(held[..., 1], held[..., 0])
    reach = np.hypot(held[..., 0], held[..., 1])
    wall = sac.radius(np.broadcast_to(arc, angle.shape).ravel(), angle.ravel())
    inside = wall.reshape(angle.shape) - radii[:, None] - WALL_GAP_MM
    half = np.maximum(cord, 1e-3)
    surface = 1 / np.hypot(np.cos(angle) / half[:, 0], np.sin(angle) / half[:, 1])
    outside = np.where(half[:, 0] > 0.2, surface + radii[:, None], 0)
    wished = np.minimum(np.maximum(reach, outside), inside)
    return np.asarray(held * (wished / np.maximum(reach, 1e-6))[..., None])


def _in_world(sac: DuralSac, arc: Values, spots: Points) -> Points:
    centre, back = sac.at(arc)
    return np.asarray(centre + spots[:, :1] * [1.0, 0.0, 0.0] + spots[:, 1:] * back)

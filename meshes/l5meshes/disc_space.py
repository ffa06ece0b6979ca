"""The room between two endplates, in the frame of the disc: outline, heights and outer wall."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from l5meshes.fields import Field, Points, Values, into_frame, trace
from l5meshes.frame import apply

if TYPE_CHECKING:
    from l5meshes.spine import Spine

DISCS = ("l1_l2", "l2_l3", "l3_l4", "l4_l5", "l5_s1")
BULGE_MM = 1.0  # how far the relaxed disc stands out beyond the rims, by eye
RIM_INSET_MM = 1.2  # outermost fibres start on the ring apophysis, inside its rounded edge, by eye


def bone_id(level: str) -> str:
    """Return the bone that carries a level: ``l4`` the vertebra, ``s1`` the sacrum."""
    return "sacrum" if level.startswith("s") else f"{level}_vertebra"


def bones_of(disc: str) -> tuple[str, str]:
    """Return the bones above and below a disc such as ``l4_l5``."""
    upper, lower = disc.split("_")
    return bone_id(upper), bone_id(lower)


def level_label(disc: str) -> str:
    """Return ``L4-L5`` for ``l4_l5``."""
    return disc.upper().replace("_", "-")


@dataclass(frozen=True)
class DiscSpace:
    """One disc's room; angles from the patient's left towards the back, all lengths mm.

    Parameters
    ----------
    to_world : (4, 4) transform of the disc frame (z along the disc's axis, y back)
    angles_rad : (n,) from 0 to 2 pi
    lower_rim, upper_rim : (n,) distance of the two bony rims from the disc's axis
    half_height : (n,) half the room between the bones at the rim
    mid_height : (n,) height of the middle of that room
    """

    to_world: NDArray[np.float64]
    angles_rad: Values
    lower_rim: Values
    upper_rim: Values
    half_height: Values
    mid_height: Values

    def rim(self, angles_rad: Values, height: Values) -> Values:
        """Return the wall's radius without bulge; ``height`` -1 (lower bone) .. 1 (upper)."""
        low, high = (
            np.interp(angles_rad, self.angles_rad, rim, period=2 * np.pi)
            for rim in (self.lower_rim, self.upper_rim)
        )
        return np.asarray(low + (high - low) * np.clip(height + 1, 0, 2) / 2)

    def wall(self, angles_rad: Values, height: Values) -> Values:
        """Return the outer radius of the annulus, bulging between the rims."""
        arch = np.sqrt(np.clip(1 - height**2, 0, 1))
        return self.rim(angles_rad, height) - RIM_INSET_MM + (RIM_INSET_MM + BULGE_MM) * arch

    def local(self, points: Points) -> Points:
        """Carry (n, 3) world points into the disc's frame."""
        return into_frame(self.to_world, points)

    def distance(self, points: Points) -> Values:
        """Return the signed distance (n,) to the disc's outer shape, mm, good near its wall."""
        x, y, z = self.local(points).T
        angles = np.arctan2(y, x)
        half, mid = (
            np.interp(angles, self.angles_rad, values, period=2 * np.pi)
            for values in (self.half_height, self.mid_height)
        )
        height = (z - mid) / half
        radial = np.hypot(x, y) - self.wall(angles, np.clip(height, -1, 1))
        return np.asarray(np.maximum(radial, np.abs(z - mid) - half))


@lru_cache(maxsize=32)
def disc_space(spine: Spine, disc: str) -> DiscSpace:
    """Return the room of one disc, probed from the bones above and below it."""
    upper, lower = bones_of(disc)
    to_world = np.asarray(spine.disc_frame(disc), float)
    angles = np.linspace(0, 2 * np.pi, 97)
    rims = [
        _polar_rim(to_world, spine.endplate_rim(lower, "superior", angles), angles),
        _polar_rim(to_world, spine.endplate_rim(upper, "inferior", angles), angles),
    ]
    radius = np.minimum(*rims) - RIM_INSET_MM
    plane = np.stack([radius * np.cos(angles), radius * np.sin(angles), 0 * angles], axis=1)
    high = endplate_height(spine, upper, to_world, plane, 1.0)
    low = endplate_height(spine, lower, to_world, plane, -1.0)
    return DiscSpace(to_world, angles, rims[0], rims[1], (high - low) / 2, (high + low) / 2)


def _polar_rim(to_world: NDArray[np.float64], rim: Points, angles_rad: Values) -> Values:
    x, y, _ = into_frame(to_world, rim).T
    found = np.arctan2(y, x)
    order = np.argsort(found)
    return np.asarray(np.interp(angles_rad, found[order], np.hypot(x, y)[order], period=2 * np.pi))


def endplate_height(
    spine: Spine, bone: str, to_world: NDArray[np.float64], plane: Points, towards: float
) -> Values:
    """Return the height at which rays from the disc's middle plane meet an endplate.

    ``plane`` is (n, 3) in the disc frame, ``towards`` 1 for the bone above, -1 below. Rays that
    miss the bone, outside its rounded rim, take the height of the nearest ray that hits.
    """
    up = to_world[:3, 2] * towards
    reach_mm = 11.0  # more than the tallest half disc
    run = trace(
        lambda points: spine.distance((bone,), points),
        apply(to_world, plane),
        np.broadcast_to(up, plane.shape),
        reach_mm,
    )
    hit = run < reach_mm - 0.5
    if not hit.all() and hit.any():
        gaps = np.linalg.norm(plane[~hit, None, :2] - plane[None, hit, :2], axis=2)
        run[~hit] = run[hit][gaps.argmin(axis=1)]
    return np.asarray(plane[:, 2] + towards * run)


def discs_field(spine: Spine, discs: tuple[str, ...] = DISCS) -> Field:
    """Return the field of several discs together."""
    spaces = [disc_space(spine, disc) for disc in discs]
    return lambda points: np.min([space.distance(points) for space in spaces], axis=0)

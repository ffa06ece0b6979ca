"""The dural sac as a tube of sections fitted into the free room of the canal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from l5meshes.canal import BONES, canal_axis
from l5meshes.disc_space import discs_field
from l5meshes.fields import Field, Points, Values, trace, union
from l5meshes.flavum import flava_field

if TYPE_CHECKING:
    from l5meshes.spine import Spine

# place on the canal's axis, mm further down, width, depth, gap to the canal's front wall; mm.
# Width and depth at L4-L5 about 16 x 12 (typical area 150-200 mm2); gap: the posterior
# longitudinal ligament and, below L5, epidural fat; the rest by eye from sagittal MRI.
SECTIONS = (
    ("l1_top", -20.0, 17.5, 15.0, 2.6),
    ("l1_middle", 0.0, 17.5, 14.8, 2.2),
    ("l2_l3", 0.0, 17.2, 14.0, 1.9),
    ("l3_l4", 0.0, 16.8, 13.2, 1.8),
    ("l4_l5", 0.0, 16.6, 12.8, 1.8),
    ("l5_middle", 0.0, 15.6, 12.0, 2.0),
    ("l5_s1", 0.0, 13.6, 10.6, 3.0),
    ("s1_top", 10.0, 11.0, 8.8, 2.6),
    ("s1_top", 26.0, 8.0, 6.4, 2.0),
    ("s1_top", 36.0, 5.0, 4.2, 1.8),
    ("s1_top", 41.0, 2.2, 2.0, 2.2),  # ends at S2: textbooks
)
CLEARANCE_MM = 0.3
FLAVUM_PAD_MM = 0.2  # the flava's field is measured along rays, so it is a little generous
PLL_ROOM_MM = 1.2  # kept free in front for the posterior longitudinal ligament
STATION_MM = 1.5
SIDES = 40


@dataclass(frozen=True)
class DuralSac:
    """Sections of the sac from above L1 to S2.

    Parameters
    ----------
    arc_mm : (n,) place along the canal's axis
    centres, back, down : (n, 3) middle of each section and the canal's directions there
    radii_mm : (n, SIDES) distance of the wall, from the left (0) towards the back
    """

    arc_mm: Values
    centres: Points
    back: Points
    down: Points
    radii_mm: NDArray[np.float64]

    @property
    def rings(self) -> Points:
        """The (n, SIDES, 3) wall."""
        return section_points(self.centres, self.back, self.radii_mm)

    def radius(self, arc_mm: Values, angles_rad: Values) -> Values:
        """Return the wall's distance from the middle at places and angles (n,), mm."""
        row = np.interp(arc_mm, self.arc_mm, np.arange(len(self.arc_mm)))
        column = np.mod(angles_rad, 2 * np.pi) / (2 * np.pi) * SIDES
        wrapped = np.concatenate([self.radii_mm, self.radii_mm[:, :1]], axis=1)
        return np.asarray(map_coordinates(wrapped, [row, column], order=1, mode="nearest"))

    def at(self, arc_mm: Values) -> tuple[Points, Points]:
        """Return middle points and back directions (n, 3) at places along the axis."""
        centre, back = (
            np.stack([np.interp(arc_mm, self.arc_mm, table[:, i]) for i in range(3)], axis=1)
            for table in (self.centres, self.back)
        )
        return centre, back / np.linalg.norm(back, axis=1, keepdims=True)

    def inside(self, arc_mm: Values, angles_rad: Values, share: Values) -> Points:
        """Return points inside the sac: ``share`` 0 in the middle, 1 on the wall."""
        centre, back = self.at(arc_mm)
        spread = share * self.radius(arc_mm, angles_rad)
        sideways = np.array([1.0, 0.0, 0.0])
        return np.asarray(
            centre
            + (spread * np.cos(angles_rad))[:, None] * sideways
            + (spread * np.sin(angles_rad))[:, None] * back
        )

    def area_mm2(self, arc_mm: float) -> float:
        """Return the area of the section at a place along the axis."""
        angles = np.linspace(0, 2 * np.pi, 180, endpoint=False)
        radius = self.radius(np.full(180, arc_mm), angles)
        return float(0.5 * (radius**2).sum() * (2 * np.pi / 180))

    def distance(self, points: Points) -> Values:
        """Return the signed distance (n,) to the wall, mm, good within a few millimetres."""
        nearest = cKDTree(self.centres).query(points)[1]
        ahead = ((points - self.centres[nearest]) * self.down[nearest]).sum(axis=1)
        arc = self.arc_mm[nearest] + ahead
        centre, back = self.at(arc)
        offset = points - centre
        deep, side = (offset * back).sum(axis=1), offset[:, 0]
        radial = np.hypot(deep, side) - self.radius(arc, np.arctan2(deep, side))
        beyond = np.maximum(self.arc_mm[0] - arc, arc - self.arc_mm[-1])
        return np.asarray(np.maximum(radial, beyond))


def section_points(centres: Points, back: Points, radii_mm: NDArray[np.float64]) -> Points:
    """Return (n, m, 3) points at polar radii round centres, from the left towards the back."""
    angles = np.linspace(0, 2 * np.pi, radii_mm.shape[1], endpoint=False)
    sideways = np.array([1.0, 0.0, 0.0])
    rays = np.cos(angles)[None, :, None] * sideways + np.sin(angles)[None, :, None] * back[:, None]
    return np.asarray(centres[:, None] + rays * radii_mm[..., None])


@lru_cache(maxsize=8)
def dural_sac(spine: Spine) -> DuralSac:
    """Return the sac, its wished sections held 0.3 mm clear of bone, disc and flavum."""
    axis = canal_axis(spine)
    places = np.array([axis.heights[name] + offset for name, offset, *_ in SECTIONS])
    table = np.array([row[2:] for row in SECTIONS])
    arc = np.linspace(places[0], places[-1], int((places[-1] - places[0]) / STATION_MM))
    width, depth, gap = (np.interp(arc, places, column) for column in table.T)
    front, down, back = axis.at(arc)
    centres = front + (gap + depth / 2)[:, None] * back
    angles = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)
    wished = 1 / np.hypot(2 * np.cos(angles) / width[:, None], 2 * np.sin(angles) / depth[:, None])
    centres = centres + _into_the_room(spine, centres, back, wished)
    return DuralSac(arc, centres, back, down, _fitted(spine, centres, back, wished))


def surroundings(spine: Spine) -> Field:
    """Return the field of what bounds the canal: bones, discs and the front of the flava."""
    flava = flava_field(spine)

    def padded(points: Points) -> Values:
        return flava(points) - FLAVUM_PAD_MM

    return union(partial(spine.distance, BONES), discs_field(spine), padded)


def _free(spine: Spine, centres: Points, back: Points, reach: NDArray[np.float64]) -> Values:
    unit = section_points(0 * centres, back, np.ones_like(reach))
    origins = np.repeat(centres, reach.shape[1], axis=0)
    run = trace(surroundings(spine), origins, unit.reshape(-1, 3), 12.0)
    angles = np.linspace(0, 2 * np.pi, reach.shape[1], endpoint=False)
    ligament = PLL_ROOM_MM * np.clip(-np.sin(angles), 0, 1)
    return np.asarray(run.reshape(reach.shape) - ligament)


def _into_the_room(
    spine: Spine, centres: Points, back: Points, wished: NDArray[np.float64]
) -> Points:
    """Return shifts (n, 3) front or back where one wall is nearer than the wished section."""
    free = _free(spine, centres, back, wished)
    quarter = SIDES // 4
    rear = np.minimum(free[:, quarter] - CLEARANCE_MM - wished[:, quarter], 0)
    front = np.minimum(free[:, 3 * quarter] - CLEARANCE_MM - wished[:, 3 * quarter], 0)
    shift = gaussian_filter((rear - front) / 2, 3.0, mode="nearest")
    return np.asarray(shift[:, None] * back)


def _fitted(
    spine: Spine, centres: Points, back: Points, wished: NDArray[np.float64]
) -> NDArray[np.float64]:
    free = np.maximum(_free(spine, centres, back, wished) - CLEARANCE_MM, 0.5)
    radii = np.minimum(wished, free)
    for _ in range(3):
        radii = np.minimum(gaussian_filter(radii, (1.5, 1.2), mode=("nearest", "wrap")), free)
    left = (radii + radii[:, _mirror_columns()]) / 2
    return np.asarray(np.minimum(left, free))


def _mirror_columns() -> NDArray[np.int64]:
    return np.asarray((SIDES // 2 - np.arange(SIDES)) % SIDES)

"""The ligamenta flava as seen from the canal: rays from its middle give their front and back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, zoom
from scipy.spatial import cKDTree

from l5meshes.anatomy.facet_joints import capsule_field
from l5meshes.canal import canal_axis
from l5meshes.disc_space import bones_of
from l5meshes.fields import Field, Points, Values, trace, union
from l5meshes.structure import Param

if TYPE_CHECKING:
    from l5meshes.spine import Spine

KOLTE = "Kolte 2015, CT/MRI n=200"
THICKNESS_MM = {
    "l3_l4": Param(3.40, "mm", 2.4, 4.4, KOLTE),
    "l4_l5": Param(3.75, "mm", 2.6, 5.0, KOLTE),
    "l5_s1": Param(3.65, "mm", 2.5, 4.8, KOLTE),
}
LATERAL_MM = 1.8  # thickness where it meets the facet capsule, by eye
POLE_MM = 6.0  # rays start this far behind the canal's front wall: mid-canal
CLEFT_DEG = 2.2  # half the midline cleft (veins) as seen from the pole, about 0.5 mm, by eye
WIDEST_DEG = 68.0  # lateral edge on the superior articular process, by eye from cadaver plates
REACH_MM = 24.0
ROWS, COLUMNS = 15, 21
BONE_GAP_MM = 0.04
SLOPE_ROOM = 1.12  # kept in front of bone: the sheet slopes, so a ray's way through it is longer
EDGE_MM = 1.2  # farther aside than this a point lies beyond the sheet's edge


@dataclass(frozen=True)
class FlavumSheet:
    """One flavum's left half over (rows top to bottom, columns midline to lateral).

    Parameters
    ----------
    poles, back : (rows, columns, 3) ray origins in the middle of the canal and its direction back
    angles_rad : (columns,) from straight back towards the left
    front_mm, back_mm : (rows, columns) distance of the two surfaces from the pole
    """

    poles: Points
    back: Points
    angles_rad: Values
    front_mm: NDArray[np.float64]
    back_mm: NDArray[np.float64]

    def surface(self, spread_mm: NDArray[np.float64]) -> Points:
        """Return the (rows, columns, 3) points at a distance from the poles, mm."""
        return _along_rays(self.poles, self.back, self.angles_rad, spread_mm)


def _along_rays(
    poles: Points, back: Points, angles_rad: Values, spread_mm: NDArray[np.float64]
) -> Points:
    sideways = np.array([1.0, 0.0, 0.0])
    rays = np.cos(angles_rad)[None, :, None] * back + np.sin(angles_rad)[None, :, None] * sideways
    return np.asarray(poles + rays * spread_mm[..., None])


@lru_cache(maxsize=8)
def flavum_sheet(spine: Spine, disc: str) -> FlavumSheet:
    """Return the left half of the flavum at a disc's level, fitted between the two laminae."""
    angles = np.radians(np.linspace(CLEFT_DEG, WIDEST_DEG, COLUMNS))
    top, bottom = _edges(spine, disc)
    lateral = np.linspace(0, 1, COLUMNS)
    start = top - 4.0 * lateral  # the upper edge climbs laterally: cadaver attachments
    end = bottom + 3.0 * np.sin(np.pi * np.clip(lateral / 0.9, 0, 1)) - 6.0 * lateral**2
    share = np.linspace(0, 1, ROWS)[:, None]
    poles, back = _poles(spine, start, end, share)
    reach = _reach(spine, disc, poles, back, angles)
    front = _front(disc, reach, share, lateral)
    full = _full_thickness(disc, lateral)
    full = full * _stretch(front, (end - start) / (ROWS - 1), angles)
    behind = np.minimum(front + full * _taper(share), reach - BONE_GAP_MM)
    even = gaussian_filter(behind, 0.7, mode="nearest")
    behind = np.maximum(np.minimum(even, reach - BONE_GAP_MM), front + 0.35)
    return FlavumSheet(poles, back, angles, front, behind)


def _poles(spine: Spine, start: Values, end: Values, share: Values) -> tuple[Points, Points]:
    """Return ray origins and directions back, (rows, columns, 3), from ``start`` to ``end``.

    Both run straight between the two ends: rays that followed every bend of the canal would
    cross behind it.
    """
    ends = []
    for arc in (start, end):
        point, _, back = canal_axis(spine).at(arc)
        ends.append((point + POLE_MM * back, back))
    k = share[..., None]
    poles, back = (ends[0][i] * (1 - k) + ends[1][i] * k for i in (0, 1))
    return poles, back / np.linalg.norm(back, axis=2, keepdims=True)


def _reach(
    spine: Spine, disc: str, poles: Points, back: Points, angles_rad: Values
) -> NDArray[np.float64]:
    unit = _along_rays(poles * 0, back, angles_rad, np.ones(poles.shape[:2]))
    field = union(partial(spine.distance, bones_of(disc)), capsule_field(spine, disc))
    run = trace(field, poles.reshape(-1, 3), unit.reshape(-1, 3), REACH_MM)
    return run.reshape(poles.shape[:2])


def _edges(spine: Spine, disc: str) -> tuple[float, float]:
    """Return the arc lengths, mm, of the flavum's upper and lower edge beside the midline.

    Upper edge: halfway down the front of the upper lamina. Lower edge: just below the top edge
    of the lower lamina.
    """
    axis = canal_axis(spine)
    arcs = np.arange(axis.heights[disc] - 26.0, axis.heights[disc] + 26.0, 0.5)
    point, _, back = axis.at(arcs)
    side = np.array([3.0, 0.0, 0.0])  # beside the spinous process' root
    struck = [
        trace(partial(spine.distance, (bone,)), point + POLE_MM * back + side, back, REACH_MM)
        < REACH_MM - 0.5
        for bone in bones_of(disc)
    ]
    above = arcs[struck[0] & (arcs < axis.heights[disc] + 12)]
    below = arcs[struck[1] & (arcs > axis.heights[disc] - 8)]
    if not len(above) or not len(below):
        raise ValueError(f"{disc}: no lamina behind the canal, so the flavum has no attachment")
    return float((above.min() + above.max()) / 2), float(below.min() + 1.5)


def _taper(share: Values) -> Values:
    """Return 0..1: thin at both attachments, full between."""
    return np.asarray(np.clip(np.sin(np.pi * np.clip(share, 0.02, 0.98)) * 1.9, 0.12, 1.0))


def _stretch(
    front: NDArray[np.float64], step_mm: Values, angles_rad: Values
) -> NDArray[np.float64]:
    """Return how much longer the way along a ray is than straight through the sloping sheet."""
    down = np.gradient(front, axis=0) / step_mm
    across = np.gradient(front, angles_rad, axis=1) / front
    return np.asarray(np.clip(np.sqrt(1.0 + down**2 + across**2), 1.0, 1.4))


def _full_thickness(disc: str, lateral: Values) -> Values:
    full = THICKNESS_MM[disc].value
    return np.asarray(full + (LATERAL_MM - full) * np.clip((lateral - 0.35) / 0.65, 0, 1))


def _front(
    disc: str, reach: NDArray[np.float64], share: Values, lateral: Values
) -> NDArray[np.float64]:
    """Return the canal-side surface: straight between the attachments, ahead of any bone."""
    straight = reach[0] - 0.5 + (reach[-1] - reach[0]) * share
    ahead = reach - SLOPE_ROOM * _full_thickness(disc, lateral) * _taper(share) - BONE_GAP_MM
    front = gaussian_filter(np.minimum(straight, ahead), (1.0, 1.2), mode="nearest")
    front = gaussian_filter(np.minimum(front, ahead), 0.6, mode="nearest")
    return np.asarray(np.minimum(front, reach - 0.45))


def flava_field(spine: Spine, discs: tuple[str, ...] = tuple(THICKNESS_MM)) -> Field:
    """Return the distance to the canal side of several flava, both halves; back sides are open."""
    sheets = [_sheet_field(spine, disc) for disc in discs]
    return lambda points: np.min([sheet(points) for sheet in sheets], axis=0)


def _sheet_field(spine: Spine, disc: str) -> Field:
    """Return the distance to one flavum's canal side: the plane of its nearest point."""
    sheet = flavum_sheet(spine, disc)
    front = zoom(sheet.surface(sheet.front_mm), (3, 2, 1), order=1)
    normal = np.cross(np.gradient(front, axis=0), np.gradient(front, axis=1))
    normal /= np.linalg.norm(normal, axis=2, keepdims=True)
    to_canal = zoom(sheet.poles, (3, 2, 1), order=1) - front
    normal *= np.sign((normal * to_canal).sum(axis=2, keepdims=True))
    points_mm, normals = front.reshape(-1, 3), normal.reshape(-1, 3)
    tree = cKDTree(points_mm)

    def distance(points: Points) -> Values:
        left = points * [1.0, 1.0, 1.0]
        left[:, 0] = np.abs(left[:, 0])
        away, nearest = tree.query(left)
        ahead = ((left - points_mm[nearest]) * normals[nearest]).sum(axis=1)
        aside = np.sqrt(np.maximum(away**2 - ahead**2, 0))
        beside = np.hypot(np.maximum(ahead, 0), aside - EDGE_MM)
        return np.asarray(np.where(aside > EDGE_MM, beside, ahead))

    return distance

"""How two bones stand to each other: clearance, facet joints, discs and foramina."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from l5meshes.mesh import TriMesh

CONTACT_MM = 3.0  # surfaces nearer than this face each other in a joint


@dataclass(frozen=True)
class FacetJoint:
    """The left facet joint between two bones.

    Parameters
    ----------
    gap_mm : mean distance over the facing surface of the upper bone
    angle_deg : of the facing surface from the sagittal plane, seen along z
    area_mm2 : facing surface of the upper bone
    """

    gap_mm: float
    angle_deg: float
    area_mm2: float


def clearance_mm(mesh: TriMesh, other: TriMesh) -> float:
    """Return the least distance of one mesh's points from another; negative when inside."""
    probe = mesh.to_polydata().compute_implicit_distance(other.to_polydata())
    return float(np.min(probe["implicit_distance"]))


def facet_joint(upper: TriMesh, lower: TriMesh, *, behind_mm: float) -> FacetJoint:
    """Return the left facet joint of two bones given in a frame with z along the disc's axis.

    ``behind_mm`` is the y from which posterior parts begin; raises ``ValueError`` when nothing
    of the bones faces each other there.
    """
    corners = upper.points[upper.faces]
    centres = corners.mean(axis=1)
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    areas = np.linalg.norm(cross, axis=1) / 2
    aside = (centres[:, 0] > 5) & (centres[:, 0] < 34) & (centres[:, 1] > behind_mm)
    surface: Any = lower.to_polydata()
    _, nearest = surface.find_closest_cell(centres[aside], return_closest_point=True)
    way = np.asarray(nearest) - centres[aside]
    length = np.linalg.norm(way, axis=1)
    near = length < CONTACT_MM
    if not near.any():
        raise ValueError("the two bones do not meet in a facet joint")
    weight = areas[aside][near]
    normal = np.average(way[near] / length[near, None], axis=0, weights=weight)
    return FacetJoint(
        gap_mm=float(np.average(length[near], weights=weight)),
        angle_deg=float(np.degrees(np.arctan2(abs(normal[1]), abs(normal[0])))),
        area_mm2=float(weight.sum()),
    )


def sagittal_angle_deg(front: NDArray[np.floating], back: NDArray[np.floating]) -> float:
    """Return the tilt of a line front to back in (y, z); positive when the front is lower."""
    rise = np.asarray(back, float) - np.asarray(front, float)
    return float(np.degrees(np.arctan2(rise[-1], rise[-2])))

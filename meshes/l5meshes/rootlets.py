"""How a root's bundle divides into the filaments that fan out to the cord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from l5meshes.canal import canal_axis
from l5meshes.cauda import CORD_LEVEL_MM, SULCUS_DEG, Strand, cord_radii
from l5meshes.dural_sac import dural_sac
from l5meshes.fields import Points
from l5meshes.lofts import section_axes

if TYPE_CHECKING:
    from l5meshes.spine import Spine

# filaments, their radius and their distance from the bundle's axis as shares of its radius;
# packed so that neighbours nearly touch; the real number is larger (4-8), by eye
BUNDLES = {"dorsal": (3, 0.46, 0.55), "ventral": (2, 0.48, 0.51)}
FAN_MM = 2.2  # between the places where neighbouring filaments leave the cord, by eye
GATHER_MM = 16.0  # from the cord to the closed bundle, by eye
EVERY = 3  # of the bundle's stations are kept


def rootlets(spine: Spine, strand: Strand) -> tuple[list[Points], float]:
    """Return the axes of a bundle's filaments, cord to exit, and their radius, mm."""
    count, thickness, spread = BUNDLES[strand.part]
    first, second = section_axes(strand.path)
    paths = []
    for k in range(count):
        turn = 2 * np.pi * k / count + 0.5
        offset = strand.radius_mm * spread * (np.cos(turn) * first + np.sin(turn) * second)
        paths.append(_fanned(spine, strand, strand.path + offset, k))
    return paths, strand.radius_mm * thickness


def _fanned(spine: Spine, strand: Strand, path: Points, k: int) -> Points:
    """Return one filament that leaves the cord ``k`` steps below the first and joins its bundle."""
    count = BUNDLES[strand.part][0]
    top = canal_axis(spine).heights["l1_top"] + CORD_LEVEL_MM[strand.root]
    leaves = max(top + (k - (count - 1) / 2) * FAN_MM, float(strand.arc_mm[0]))
    start = _on_cord(spine, strand.part, leaves)
    later = strand.arc_mm > leaves + 1.0
    share = np.clip((strand.arc_mm[later] - leaves) / GATHER_MM, 0, 1)[:, None]
    gathered = start + (path[later] - start) * share**0.7
    return np.concatenate([start[None], gathered[:-1:EVERY], path[-1:]])


def _on_cord(spine: Spine, part: str, arc_mm: float) -> Points:
    centre, back = dural_sac(spine).at(np.array([arc_mm]))
    turn = np.radians(SULCUS_DEG[part])
    half = cord_radii(spine, np.array([arc_mm]))[0] + 0.05
    sideways = np.array([1.0, 0.0, 0.0])
    return np.asarray(
        centre[0] + half[0] * np.cos(turn) * sideways + half[1] * np.sin(turn) * back[0]
    )

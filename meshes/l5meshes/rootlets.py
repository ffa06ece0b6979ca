"""How a root's bundle divides into the filaments that fan out to the cord."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from l5meshes.canal import canal_axis
from l5meshes.cauda import CORD_LEVEL_MM, SULCUS_DEG, Strand, cord_radii
from l5meshes.dural_sac import dural_sac
from l5meshes.fields import Points
from l5meshes.lofts import section_axes

if TYPE_CHECKING:
    from l5meshes.spine import Spine

# filaments, their radius and their distance from the bundle's axis as shares of its radius;
# packed so that neighbours do not touch; the real number is larger (4-8), by eye
BUNDLES = {"dorsal": (3, 0.38, 0.62), "ventral": (2, 0.42, 0.58)}
FAN_MM = 2.2  # between the places where neighbouring filaments leave the cord, by eye
ASIDE_DEG = 10.0  # each higher filament leaves this much further lateral, by eye
GATHER_MM = 16.0  # from the cord to the closed bundle, by eye
FINE, EVERY_FINE, EVERY = 18, 2, 3  # stations kept: every second in the fan, then every third
AIR_MM = 0.08  # between filaments


def rootlets(spine: Spine, strand: Strand) -> tuple[list[Points], float]:
    """Return the axes of a bundle's filaments, cord to exit, and their radius, mm."""
    count, thickness, spread = BUNDLES[strand.part]
    radius_mm = strand.radius_mm * thickness
    first, second = section_axes(strand.path)
    top = canal_axis(spine).heights["l1_top"] + CORD_LEVEL_MM[strand.root]
    leaves = np.maximum(top + (np.arange(count) - (count - 1) / 2) * FAN_MM, strand.arc_mm[0])
    paths = np.empty((count, *strand.path.shape))
    for k in range(count):
        turn = 2 * np.pi * k / count - np.pi / 2  # the first filament lies lateral
        offset = strand.radius_mm * spread * (np.cos(turn) * first + np.sin(turn) * second)
        start = _on_cord(spine, strand.part, leaves[k], ASIDE_DEG * (count - 1 - k))
        share = np.clip((strand.arc_mm - leaves[k]) / GATHER_MM, 0, 1)[:, None] ** 0.7
        paths[k] = start + (strand.path + offset - start) * share
    alive = strand.arc_mm > leaves[:, None] + 0.2
    paths = _apart(paths, alive, 2 * radius_mm + AIR_MM)
    return [_thinned(path[here]) for path, here in zip(paths, alive, strict=True)], radius_mm


def _apart(paths: Points, alive: NDArray[np.bool_], least_mm: float) -> Points:
    """Push the (filaments, stations, 3) apart wherever two come nearer than ``least_mm``."""
    both = alive[:, None] & alive[None] & ~np.eye(len(paths), dtype=bool)[..., None]
    for _ in range(40):
        offset = paths[:, None] - paths[None]
        away = np.maximum(np.linalg.norm(offset, axis=3), 1e-6)
        short = np.where(both, np.clip(least_mm - away, 0, None), 0)
        paths = paths + (offset * (0.3 * short / away)[..., None]).sum(axis=1)
        paths = paths + 0.5 * (gaussian_filter1d(paths, 0.7, axis=1, mode="nearest") - paths)
    return paths


def _thinned(path: Points) -> Points:
    return np.concatenate([path[:FINE:EVERY_FINE], path[FINE:-1:EVERY], path[-1:]])


def _on_cord(spine: Spine, part: str, arc_mm: float, lateral_deg: float) -> Points:
    """Return where a filament leaves the cord, ``lateral_deg`` beside its sulcus."""
    centre, back = dural_sac(spine).at(np.array([arc_mm]))
    sulcus = SULCUS_DEG[part]
    turn = np.radians(sulcus - np.sign(sulcus) * lateral_deg)
    half = cord_radii(spine, np.array([arc_mm]))[0] + 0.05
    sideways = np.array([1.0, 0.0, 0.0])
    return np.asarray(
        centre[0] + half[0] * np.cos(turn) * sideways + half[1] * np.sin(turn) * back[0]
    )

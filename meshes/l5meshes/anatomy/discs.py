"""Intervertebral discs: annulus fibrosus and nucleus pulposus, fitted to both endplates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.disc_space import (
    DISCS,
    DiscSpace,
    bones_of,
    disc_space,
    endplate_height,
    level_label,
)
from l5meshes.fields import Points, Values, pushed_clear, with_openness
from l5meshes.lofts import ring_loft, torus_loft
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SOURCES = (
    "Nepal MRI n=106: mid height 11.96 (L4-L5) and 11.10 mm (L5-S1)",
    "Sci Rep 2022 s41598-022-21840-x, n=324: standing wedge 9.1, 12.7 and 21.6 deg",
)
TURN = 64  # columns round the disc
NUCLEUS_SCALE = 0.66  # of the outline: 44 % of the area, textbook range 40-50 %
NUCLEUS_BACK_MM = 1.5  # the nucleus lies a little behind the middle, textbooks
NUCLEUS_BARREL_MM = 0.7  # outward swell of its wall, by eye
NUCLEUS_GAP_MM = 0.1  # kept between nucleus and annulus so that both cap cleanly when cut
BONE_GAP_MM = 0.02
TOP_STEPS = np.linspace(0, 1, 5)
WALL_STEPS = np.linspace(-1, 1, 7)


def _angles() -> Values:
    return np.linspace(0, 2 * np.pi, TURN, endpoint=False)


def _nucleus_radius(space: DiscSpace, angles_rad: Values) -> Values:
    """Return the nucleus' radius from the disc's axis at each angle, mm."""
    dense = np.linspace(-np.pi, np.pi, 361)
    radius = NUCLEUS_SCALE * space.rim(dense, np.zeros_like(dense))
    x, y = radius * np.cos(dense), radius * np.sin(dense) + NUCLEUS_BACK_MM
    found = np.arctan2(y, x)
    order = np.argsort(found)
    return np.asarray(np.interp(angles_rad, found[order], np.hypot(x, y)[order], period=2 * np.pi))


def _on_endplate(spine: Spine, disc: str, radius: Values, towards: float) -> Points:
    """Return (TURN, 3) disc-frame points at ``radius`` on the upper (1) or lower (-1) bone."""
    angles, space = _angles(), disc_space(spine, disc)
    plane = np.stack([radius * np.cos(angles), radius * np.sin(angles), 0 * radius], axis=1)
    bone = bones_of(disc)[0 if towards > 0 else 1]
    plane[:, 2] = endplate_height(spine, bone, space.to_world, plane, towards)
    return plane


def _face(spine: Spine, disc: str, inner: Values, outer: Values, towards: float) -> Points:
    """Return (TURN, k, 3) points of one face of the annulus from inside to outside."""
    rows = [_on_endplate(spine, disc, inner + (outer - inner) * k, towards) for k in TOP_STEPS]
    return np.stack(rows, axis=1)


def _between(low: Points, high: Points, radius_at: Points) -> Points:
    """Return (TURN, k, 3) points of a wall from ``low`` to ``high`` with radii (TURN, k)."""
    angles, share = _angles(), (WALL_STEPS + 1) / 2
    z = low[:, None, 2] + (high - low)[:, None, 2] * share
    return np.stack(
        [radius_at * np.cos(angles)[:, None], radius_at * np.sin(angles)[:, None], z], axis=2
    )


def _nucleus_wall(space: DiscSpace, gap_mm: float) -> Values:
    inner = _nucleus_radius(space, _angles())[:, None] + gap_mm
    return np.asarray(inner + NUCLEUS_BARREL_MM * (1 - WALL_STEPS**2))


def _finished(mesh: TriMesh, spine: Spine, disc: str) -> TriMesh:
    """Carry a disc-frame mesh into the world, clear it of bone and shade it."""
    world = mesh.transformed(disc_space(spine, disc).to_world)
    bones = partial(spine.distance, bones_of(disc))
    clear = TriMesh(pushed_clear(world.points, bones, BONE_GAP_MM), world.faces, world.scalars)
    return with_openness(clear, bones)


def annulus_fibrosus(spine: Spine, disc: str) -> TriMesh:
    """Return the annulus: a ring from endplate to endplate round the nucleus.

    ``along`` is the lamella: 0 at the nucleus, 1 at the outer wall.
    """
    space, angles = disc_space(spine, disc), _angles()
    inner = _nucleus_radius(space, angles) + NUCLEUS_GAP_MM
    outer = np.minimum(*(space.wall(angles, np.full(TURN, end)) for end in (-1.0, 1.0)))
    low = _face(spine, disc, inner, outer, -1.0)
    high = _face(spine, disc, inner, outer, 1.0)
    heights = np.broadcast_to(WALL_STEPS, (TURN, len(WALL_STEPS)))
    columns = np.broadcast_to(angles[:, None], heights.shape)
    outside = _between(low[:, -1], high[:, -1], space.wall(columns, heights))
    inside = _between(low[:, 0], high[:, 0], _nucleus_wall(space, NUCLEUS_GAP_MM))
    profile = np.concatenate([low, outside[:, 1:-1], high[:, ::-1], inside[:, -2:0:-1]], axis=1)
    walls = len(WALL_STEPS) - 2
    lamella = np.concatenate([TOP_STEPS, np.ones(walls), TOP_STEPS[::-1], np.zeros(walls)])
    mesh = torus_loft(profile, np.broadcast_to(lamella, (TURN, len(lamella)))).outward()
    return _finished(mesh, spine, disc)


def nucleus_pulposus(spine: Spine, disc: str) -> TriMesh:
    """Return the nucleus: a barrel between the endplates inside the annulus."""
    space = disc_space(spine, disc)
    edge = _nucleus_radius(space, _angles()) - NUCLEUS_GAP_MM
    low, high = (
        np.stack([_on_endplate(spine, disc, edge * k, side) for k in (0.3, 0.6, 0.85, 1.0)])
        for side in (-1.0, 1.0)
    )
    wall = _between(low[-1], high[-1], _nucleus_wall(space, 0.0) - NUCLEUS_GAP_MM)
    rings = np.concatenate([low, wall.transpose(1, 0, 2)[1:-1], high[::-1]])
    return _finished(ring_loft(rings), spine, disc)


def _structures(disc: str) -> tuple[Structure, Structure]:
    level = level_label(disc)
    upper, lower = (f"{part[0]} {_ROMAN[part[1]]}" for part in level.split("-"))
    return (
        Structure(
            id=f"{disc}_annulus_fibrosus",
            name=f"Annulus fibrosus of the {level} disc",
            latin=f"anulus fibrosus disci intervertebralis {upper}–{lower}",
            kind=Kind.ANNULUS,
            level=level,
            chunk=Chunk.SOFT,
            shape=partial(annulus_fibrosus, disc=disc),
            triangles=2600,
            sources=SOURCES,
        ),
        Structure(
            id=f"{disc}_nucleus_pulposus",
            name=f"Nucleus pulposus of the {level} disc",
            latin=f"nucleus pulposus disci intervertebralis {upper}–{lower}",
            kind=Kind.NUCLEUS,
            level=level,
            chunk=Chunk.SOFT,
            shape=partial(nucleus_pulposus, disc=disc),
            triangles=1700,
            sources=SOURCES,
        ),
    )


_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V"}

STRUCTURES: tuple[Structure, ...] = tuple(part for disc in DISCS for part in _structures(disc))

"""Spaces and their fat: neural foramina, lateral recesses, Kambin's triangle, foraminal fat."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from l5meshes.anatomy.root_paths import (
    dorsal_ramus_field,
    pedicle_edges,
    root_path,
    tube_field,
)
from l5meshes.canal import BONES, canal_axis
from l5meshes.disc_space import bone_id, bones_of, disc_space, discs_field, level_label
from l5meshes.dural_sac import dural_sac, surroundings
from l5meshes.fields import (
    Field,
    Points,
    Values,
    into_frame,
    smooth_max,
    union,
    where_inside,
    with_openness,
)
from l5meshes.frame import Side
from l5meshes.mesh import TriMesh
from l5meshes.soft_field import grid_around, solid
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

FORAMINA = ("l3_l4", "l4_l5", "l5_s1")
WALL_GAP_MM = 0.25
GRID_MM = 0.6
JOINT_MM = 5.2  # where both bones of a facet joint are this near in sum, the joint begins
FORAMEN_DEPTH_MM = 8.5  # half its front-to-back reach, before bone cuts it, by eye
FRONT_MM = 3.5  # how far it reaches in front of the posterior wall beside the bodies, by eye
RECESS_DEPTH_MM = 7.5  # behind the body: up to the superior articular process, by eye
KAMBIN_THICK_MM = 3.0  # drawn thickness of the working triangle, by eye
FAT_GAP_MM, FAT_WALL_MM = 0.22, 0.35  # clear of the root; of bone, disc and flavum


def _corners(spine: Spine, joint: str) -> tuple[Points, Points]:
    """Return the lower border of the upper left pedicle and the upper border of the lower."""
    upper, lower = joint.split("_")
    _, below = pedicle_edges(spine, upper)
    frame = spine.frame(bone_id(upper))
    high = frame[:3, :3] @ below + frame[:3, 3]
    centre = spine.landmark(bone_id(lower), "pedicle_centre_left")
    up = spine.disc_frame(joint)[:3, 2]
    steps = centre + np.arange(0, 30, 0.25)[:, None] * up
    free = spine.distance((bone_id(lower),), steps) > 0
    return high, steps[int(np.argmax(free))]


def foramen_field(spine: Spine, joint: str) -> Field:
    """Return the shape of a left neural foramen between the two edges of the pedicles."""
    upper = joint.split("_")[0]
    frame = spine.frame(bone_id(upper))
    medial, _ = pedicle_edges(spine, upper)
    lateral = 2 * into_frame(frame, spine.landmark(bone_id(upper), "pedicle_centre_left"))[0]
    lateral = min(lateral - medial[0], medial[0] + 13.0)
    high, low = _corners(spine, joint)
    middle, half = (high + low) / 2, np.linalg.norm(high - low) / 2 + 1.5
    axes = spine.disc_frame(joint)
    wall = float(disc_space(spine, joint).rim(np.array([np.pi / 2]), np.zeros(1))[0])
    walls = union(partial(spine.distance, BONES), discs_field(spine, (joint,)))

    def field(points: Points) -> Values:
        x = into_frame(frame, points)[:, 0]
        local = into_frame(axes, points) - into_frame(axes, middle)
        front = wall - FRONT_MM - into_frame(axes, points)[:, 1]
        slab = np.maximum(medial[0] + 0.5 - x, x - lateral)
        span = sum(spine.distance((bone,), points) for bone in bones_of(joint))
        oval = np.sqrt((local[:, 1] / FORAMEN_DEPTH_MM) ** 2 + (local[:, 2] / half) ** 4) - 1
        outer = smooth_max(np.maximum(slab, front), oval * FORAMEN_DEPTH_MM, 1.0)
        closed_joint = np.where(local[:, 1] > 0, (JOINT_MM - span) / 2, -9.0)
        return smooth_max(outer, np.maximum(WALL_GAP_MM - walls(points), closed_joint), 0.5)

    return field


def _shaped(spine: Spine, field: Field, about: Points, margin_mm: float, triangles: int) -> TriMesh:
    mesh = solid(grid_around(about, margin_mm, GRID_MM), field, triangles)
    return with_openness(mesh, partial(spine.distance, BONES))


def neural_foramen(spine: Spine, joint: str) -> TriMesh:
    """Return the window between two pedicles as a body filling it."""
    corners = np.stack(_corners(spine, joint))
    return _shaped(spine, foramen_field(spine, joint), corners, 14.0, 1500)


def foraminal_fat(spine: Spine, joint: str) -> TriMesh:
    """Return what fills the foramen round root and ganglion."""
    path = root_path(spine, joint.split("_")[0])
    root = union(tube_field(path), dorsal_ramus_field(path))
    window, walls = foramen_field(spine, joint), surroundings(spine)

    def shrunk(points: Points) -> Values:
        return window(points) + 0.3

    def clear(points: Points) -> Values:
        return np.maximum(FAT_GAP_MM - root(points), FAT_WALL_MM - walls(points))

    fat = where_inside(shrunk, clear)
    return _shaped(spine, fat, np.stack(_corners(spine, joint)), 14.0, 1700)


def lateral_recess(spine: Spine, level: str) -> TriMesh:
    """Return the corner of the canal beside the sac, medial to a left pedicle."""
    axis, sac, walls = canal_axis(spine), dural_sac(spine), surroundings(spine)
    first, last = axis.heights[f"{level}_top"] - 1.0, _recess_end(spine, level)
    tree, own = cKDTree(axis.front), axis.arc_mm

    def corner(points: Points) -> Values:
        at = tree.query(points)[1]
        deep = ((points - axis.front[at]) * axis.back[at]).sum(axis=1)
        ends = np.maximum(first - own[at], own[at] - last)
        box = np.maximum(np.maximum(-deep - 1.0, deep - RECESS_DEPTH_MM), points[:, 0] - 19.0)
        return smooth_max(np.maximum(ends, box), 5.5 - points[:, 0], 1.0)

    def clear(points: Points) -> Values:
        return np.maximum(WALL_GAP_MM - walls(points), WALL_GAP_MM - sac.distance(points))

    recess = where_inside(corner, clear)
    point, _, back = axis.at(np.array([first, last]))
    return _shaped(spine, recess, point + 4.0 * back + np.array([11.0, 0, 0]), 9.0, 1200)


def _recess_end(spine: Spine, level: str) -> float:
    """Return where the pedicle's lower border lies along the canal, mm."""
    axis = canal_axis(spine)
    if level == "s1":
        return axis.heights["s1_top"] + 14.0  # S1 has no free lower border; by eye
    frame = spine.frame(bone_id(level))
    lower = frame[:3, :3] @ pedicle_edges(spine, level)[1] + frame[:3, 3]
    away = np.linalg.norm((axis.front - lower) * [0.0, 1.0, 1.0], axis=1)
    return float(axis.arc_mm[away.argmin()])


def kambin_triangle(spine: Spine) -> TriMesh:
    """Return Kambin's triangle at L4-L5: L4 root, L5's upper endplate, its superior process."""
    path, space = root_path(spine, "l4"), disc_space(spine, "l4_l5")
    axis, order = space.local(path.axis), np.argsort(path.axis[:, 0])
    bones = partial(spine.distance, BONES)
    facet = space.local(spine.landmark("l5_vertebra", "superior_facet_centre_left"))
    medial = facet[0] - 6.5  # along the medial edge of the superior process, by eye

    def field(points: Points) -> Values:
        local, disc = space.local(points), space.distance(points)
        roof = np.interp(local[:, 0], axis[order, 0], axis[order, 2] - path.radii_mm[order])
        floor = np.interp(
            np.arctan2(local[:, 1], local[:, 0]),
            space.angles_rad,
            space.mid_height - space.half_height,
            period=2 * np.pi,
        )
        sides = np.maximum(medial - local[:, 0], floor - 0.5 - local[:, 2])
        slab = np.maximum(0.15 - disc, disc - KAMBIN_THICK_MM)
        under_root = local[:, 2] - roof + FAT_GAP_MM
        inside = np.maximum(np.maximum(sides, slab), np.maximum(under_root, -local[:, 1]))
        return smooth_max(inside, WALL_GAP_MM - bones(points), 0.3)

    corner = space.to_world[:3, :3] @ np.array([facet[0], axis[:, 1].max(), 0.0])
    return _shaped(spine, field, (corner + space.to_world[:3, 3])[None], 17.0, 900)


def _left(
    slug: str, name: str, latin: str, kind: Kind, level: str, shape: partial[TriMesh]
) -> tuple[Structure, Structure]:
    return both_sides(
        Structure(
            id=f"{slug}_left",
            name=name,
            latin=latin,
            kind=kind,
            level=level,
            chunk=Chunk.SPACES,
            shape=shape,
            side=Side.LEFT,
            triangles=2400,
            sources=("bounded by the model's own bones, disc and roots",),
        )
    )


STRUCTURES: tuple[Structure, ...] = (
    *(
        part
        for joint in FORAMINA
        for part in _left(
            f"{joint}_neural_foramen",
            f"Neural foramen {level_label(joint)}",
            "foramen intervertebrale",
            Kind.SPACE,
            level_label(joint),
            partial(neural_foramen, joint=joint),
        )
    ),
    *(
        part
        for level in ("l5", "s1")
        for part in _left(
            f"{level}_lateral_recess",
            f"Lateral recess of {level.upper()}",
            "recessus lateralis canalis vertebralis",
            Kind.SPACE,
            level.upper(),
            partial(lateral_recess, level=level),
        )
    ),
    *_left(
        "l4_l5_kambin_triangle",
        "Kambin's triangle L4-L5",
        "trigonum Kambin",
        Kind.SPACE,
        "L4-L5",
        partial(kambin_triangle),
    ),
    *(
        part
        for joint in FORAMINA
        for part in _left(
            f"{joint}_foraminal_fat",
            f"Foraminal fat {level_label(joint)}",
            "corpus adiposum foraminis intervertebralis",
            Kind.FAT,
            level_label(joint),
            partial(foraminal_fat, joint=joint),
        )
    ),
)

"""The nerves of the lower limb: from the lumbosacral trunk to the web of the toes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from l5meshes.fields import Field, Points, Values, pushed_clear, union, with_openness
from l5meshes.frame import Side
from l5meshes.limb_muscle_branches import BRANCHES
from l5meshes.limb_nerves import Line, muscle_branch, nerve_line, placed, walls
from l5meshes.lofts import arc_lengths, merged, resampled, tube
from l5meshes.mesh import TriMesh
from l5meshes.soft_field import grid_around, solid
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

TEXTBOOK = "course: anatomy textbooks, placed by eye on the bones"
RING_MM = 6.5  # along a nerve between two rings of its skin
FORK_RADIUS_MM, BRANCH_RADIUS_MM = 0.8, 0.55
JOIN_SHARE = 0.55  # radius of what a further parent gives, of the nerve's own; by eye
APART_MM = 0.12  # between a nerve's skin and that of a branch leaving it
LIFT_MM = 5.0  # how far rami bow forwards off the sacrum, by eye
# share of the plexus, from trunk to sciatic nerve, at which each ramus joins; by eye
JOINS = {"s1_ventral_ramus": 0.25, "s2_ventral_ramus": 0.6, "s3_ventral_ramus": 0.95}
PLEXUS_GRID_MM, PLEXUS_FILLET_MM = 0.8, 2.5

# id -> (English, Latin, level, triangles the finished mesh may have)
NERVES: dict[str, tuple[str, str, str, int]] = {
    "s3_ventral_ramus": ("S3 ventral ramus", "ramus anterior nervi sacralis III", "pelvis", 300),
    "lumbosacral_trunk": ("Lumbosacral trunk", "truncus lumbosacralis", "pelvis", 700),
    "sacral_plexus": ("Sacral plexus", "plexus sacralis", "pelvis", 1400),
    "superior_gluteal_nerve": ("Superior gluteal nerve", "nervus gluteus superior", "pelvis", 900),
    "inferior_gluteal_nerve": ("Inferior gluteal nerve", "nervus gluteus inferior", "pelvis", 500),
    "nerve_to_piriformis": ("Nerve to piriformis", "nervus musculi piriformis", "pelvis", 300),
    "sciatic_nerve": ("Sciatic nerve", "nervus ischiadicus", "thigh", 2200),
    "tibial_nerve": ("Tibial nerve", "nervus tibialis", "leg", 2400),
    "common_fibular_nerve": ("Common fibular nerve", "nervus fibularis communis", "leg", 700),
    "deep_fibular_nerve": ("Deep fibular nerve", "nervus fibularis profundus", "leg", 2400),
    "superficial_fibular_nerve": (
        "Superficial fibular nerve",
        "nervus fibularis superficialis",
        "leg",
        2400,
    ),
    "sural_nerve": ("Sural nerve", "nervus suralis", "leg", 1800),
    "femoral_nerve": ("Femoral nerve", "nervus femoralis", "thigh", 1800),
    "saphenous_nerve": ("Saphenous nerve", "nervus saphenus", "leg", 2200),
    "obturator_nerve": ("Obturator nerve", "nervus obturatorius", "thigh", 900),
    "l5_dorsal_ramus_medial_branch": (
        "Medial branch of the L5 dorsal ramus",
        "ramus medialis rami posterioris nervi lumbalis V",
        "L5",
        400,
    ),
}


def nerve(spine: Spine, nerve_id: str) -> TriMesh:
    """Return a nerve with its unnamed forks and the branches by which it reaches its muscles."""
    line = nerve_line(spine, nerve_id)
    sides = 10 if line.radii_mm.max() > 2 else 8
    trunk = _tube(line.axis, line.radii_mm, sides)
    skin = _skin(line.axis, line.radii_mm)
    pieces = [trunk]
    side_lines = [(fork, FORK_RADIUS_MM) for fork in line.forks]
    side_lines += [(join, JOIN_SHARE * line.radii_mm[0]) for join in line.joins]
    for path, radius in side_lines:
        pieces += _leaving(path, radius, skin, 6)
        skin = union(skin, _skin(path, np.full(len(path), radius)))
    for muscle, (owner, _) in BRANCHES.items():
        if owner == nerve_id:
            path = muscle_branch(spine, muscle)[2]
            pieces += _leaving(path, BRANCH_RADIUS_MM, skin, 5)
            skin = union(skin, _skin(path, np.full(len(path), BRANCH_RADIUS_MM)))
    return with_openness(merged(pieces), walls(spine))


def _tube(axis: Points, radii_mm: Values, sides: int) -> TriMesh:
    count = max(4, round(arc_lengths(axis)[-1] / RING_MM))
    lengths = arc_lengths(axis) / arc_lengths(axis)[-1]
    return tube(
        resampled(axis, count), np.interp(np.linspace(0, 1, count), lengths, radii_mm), sides
    )


def _skin(axis: Points, radii_mm: Values) -> Field:
    dense = resampled(axis, 4 * len(axis))
    radii = np.interp(np.linspace(0, 1, len(dense)), np.linspace(0, 1, len(axis)), radii_mm)
    tree = cKDTree(dense)

    def field(points: Points) -> Values:
        away, nearest = tree.query(points)
        return np.asarray(away - radii[nearest])

    return field


def _leaving(path: Points, radius_mm: float, skin: Field, sides: int) -> list[TriMesh]:
    """Return the part of a branch that is outside what it leaves, as a closed tube, if any."""
    dense = resampled(path, 3 * len(path))
    outside = dense[np.cumsum((skin(dense) < radius_mm + APART_MM)[::-1])[::-1] == 0]
    if len(outside) < 6:
        return []
    made = _tube(outside, np.full(len(outside), radius_mm), sides)
    return [TriMesh(pushed_clear(made.points, skin, APART_MM), made.faces, made.scalars)]


def sacral_plexus(spine: Spine) -> TriMesh:
    """Return the triangle in which trunk and sacral rami join, in front of piriformis."""
    end = nerve_line(spine, "sacral_plexus")
    limbs = [end.axis, *(_joining(spine, end, parent) for parent in JOINS)]
    widths = [(3.2, 4.2), *([(2.2, 3.0)] * len(JOINS))]
    radii = [np.linspace(*width, len(axis)) for width, axis in zip(widths, limbs, strict=True)]
    fields = [_skin(axis, r) for axis, r in zip(limbs, radii, strict=True)]
    spots = np.concatenate(limbs)
    grid = grid_around(spots, 6.0, PLEXUS_GRID_MM)
    shape = solid(grid, partial(_joined, fields), 1300)
    lengths = np.linalg.norm(shape.points - spots[0], axis=1)
    scalars = {**shape.scalars, "along": lengths / lengths.max()}
    return with_openness(TriMesh(shape.points, shape.faces, scalars), walls(spine))


def _joining(spine: Spine, end: Line, parent: str) -> Points:
    """Return the way of a sacral ramus from its foramen to where it joins the trunk."""
    start = nerve_line(spine, parent).axis[-1]
    goal = end.axis[round(JOINS[parent] * (len(end.axis) - 1))]
    lifted = (start + goal) / 2 + np.array([0.0, -LIFT_MM, 0.0])
    return placed(spine, [start, lifted, goal], (2.2, 3.0))


def _joined(fields: list[Field], points: Points) -> Values:
    """Return the union of tubes with a soft web between them."""
    values = np.stack([field(points) for field in fields])
    soft = -PLEXUS_FILLET_MM * np.log(np.exp(-values / PLEXUS_FILLET_MM).sum(axis=0))
    return np.asarray(np.maximum(soft, values.min(axis=0) - 0.8))


def _structure(nerve_id: str) -> tuple[Structure, Structure]:
    name, latin, level, triangles = NERVES[nerve_id]
    shape = sacral_plexus if nerve_id == "sacral_plexus" else partial(nerve, nerve_id=nerve_id)
    return both_sides(
        Structure(
            id=f"{nerve_id}_left",
            name=name,
            latin=latin,
            kind=Kind.NERVE,
            level=level,
            chunk=Chunk.LIMB_NERVES,
            shape=shape,
            side=Side.LEFT,
            triangles=triangles,
            sources=(TEXTBOOK,),
        )
    )


STRUCTURES: tuple[Structure, ...] = tuple(s for nerve_id in NERVES for s in _structure(nerve_id))

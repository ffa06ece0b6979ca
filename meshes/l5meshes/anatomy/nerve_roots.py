"""Roots L3 to S2: intradural roots, sleeve, ganglion, spinal nerve and the first of its rami."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.anatomy.root_paths import (
    DORSAL_RAMUS_MM,
    NAMED_ROOTS,
    SIZES,
    STEP_MM,
    root_path,
    tube_field,
)
from l5meshes.canal import BONES
from l5meshes.cauda import strand
from l5meshes.clearing import faces_cleared
from l5meshes.dural_sac import dural_sac, surroundings
from l5meshes.fields import Points, Values, pushed_clear, trace, with_openness
from l5meshes.frame import Side
from l5meshes.lofts import merged, ring_loft, tube, tube_rings
from l5meshes.mesh import TriMesh
from l5meshes.rootlets import rootlets
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SIDES = 16
SKIN_GAP_MM = 0.25  # between a root's skin and bone, disc or flavum at rest
SAC_GAP_MM = 0.04
ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V"}


@lru_cache(maxsize=32)
def _skin(spine: Spine, root: str) -> Points:
    """Return the (n, SIDES, 3) rings of a root from sac to ventral ramus, clear of walls."""
    path = root_path(spine, root)
    rings = tube_rings(path.axis, path.radii_mm, SIDES)
    walls = surroundings(spine)
    rays = (rings - path.axis[:, None]).reshape(-1, 3)
    wished = np.linalg.norm(rays, axis=1)
    free = trace(walls, np.repeat(path.axis, SIDES, axis=0), rays / wished[:, None], 8.0)
    share = np.minimum(1.0, (free - SKIN_GAP_MM) / wished)
    skin = np.repeat(path.axis, SIDES, axis=0) + rays * share[:, None]
    near_sac = np.repeat(np.arange(len(path.axis)) < path.ganglion[0], SIDES)
    skin[near_sac] = pushed_clear(skin[near_sac], dural_sac(spine).distance, SAC_GAP_MM)
    return np.asarray(skin.reshape(rings.shape))


def _piece(spine: Spine, root: str, first: int, last: int) -> TriMesh:
    rings = _skin(spine, root)[first : last + 1]
    mesh = ring_loft(rings, np.linspace(0, 1, len(rings)))
    return with_openness(mesh, partial(spine.distance, BONES))


def root_sleeve(spine: Spine, root: str) -> TriMesh:
    """Return the dural sleeve from the wall of the sac to the ganglion."""
    return _piece(spine, root, 0, root_path(spine, root).ganglion[0])


def dorsal_root_ganglion(spine: Spine, root: str) -> TriMesh:
    """Return the spindle of the dorsal root ganglion."""
    return _piece(spine, root, *root_path(spine, root).ganglion)


def spinal_nerve(spine: Spine, root: str) -> TriMesh:
    """Return the short mixed nerve between the ganglion and the rami."""
    path = root_path(spine, root)
    return _piece(spine, root, path.ganglion[1], path.nerve_end)


def ventral_ramus(spine: Spine, root: str) -> TriMesh:
    """Return the beginning of the ventral ramus."""
    path = root_path(spine, root)
    last = min(path.nerve_end + round(SIZES[root].ramus_length / STEP_MM), len(path.axis) - 1)
    return _piece(spine, root, path.nerve_end, last)


def dorsal_ramus(spine: Spine, root: str) -> TriMesh:
    """Return the dorsal ramus from the nerve's surface backwards."""
    path = root_path(spine, root)
    skin = tube_field(path)
    outside = path.dorsal_ramus[np.argmax(skin(path.dorsal_ramus) > -DORSAL_RAMUS_MM / 2) :]
    mesh = tube(outside[::2], np.full(len(outside[::2]), DORSAL_RAMUS_MM), 10)
    clear = pushed_clear(mesh.points, skin, SAC_GAP_MM)  # it springs from the nerve's surface
    return with_openness(TriMesh(clear, mesh.faces, mesh.scalars), partial(spine.distance, BONES))


def intradural_root(spine: Spine, root: str, part: str) -> TriMesh:
    """Return the filaments of a dorsal or ventral root from the cord to the sac's wall."""
    paths, radius_mm = rootlets(spine, strand(spine, root, part))
    meshes = [tube(path, _tapered(len(path), radius_mm), 5) for path in paths]
    bones = partial(spine.distance, BONES)
    return with_openness(faces_cleared(merged(meshes), bones, SKIN_GAP_MM), bones)


def _tapered(count: int, radius_mm: float) -> Values:
    """Return radii that start slender at the cord."""
    return np.asarray(radius_mm * np.interp(np.arange(count), [0, 6], [0.55, 1.0]))


SHAPES: tuple[tuple[str, str, str, Kind, Callable[..., TriMesh], int], ...] = (
    (
        "ventral_root",
        "ventral root",
        "radix anterior (motoria)",
        Kind.ROOT,
        partial(intradural_root, part="ventral"),
        1500,
    ),
    (
        "dorsal_root",
        "dorsal root",
        "radix posterior (sensoria)",
        Kind.ROOT,
        partial(intradural_root, part="dorsal"),
        2200,
    ),
    ("root_sleeve", "root sleeve", "vagina radicis", Kind.ROOT, root_sleeve, 1500),
    (
        "dorsal_root_ganglion",
        "dorsal root ganglion",
        "ganglion sensorium nervi spinalis",
        Kind.GANGLION,
        dorsal_root_ganglion,
        900,
    ),
    ("spinal_nerve", "spinal nerve", "nervus spinalis", Kind.ROOT, spinal_nerve, 900),
    (
        "ventral_ramus",
        "ventral ramus",
        "ramus anterior nervi spinalis",
        Kind.ROOT,
        ventral_ramus,
        1600,
    ),
    (
        "dorsal_ramus",
        "dorsal ramus",
        "ramus posterior nervi spinalis",
        Kind.ROOT,
        dorsal_ramus,
        900,
    ),
)


def _structures(root: str) -> tuple[Structure, ...]:
    label = root.upper()
    number = f"{label[0]} {ROMAN[label[1]]}"
    return tuple(
        structure
        for slug, name, latin, kind, shape, triangles in SHAPES
        for structure in both_sides(
            Structure(
                id=f"{root}_{slug}_left",
                name=f"{label} {name}",
                latin=f"{latin} {number}",
                kind=kind,
                level=label,
                chunk=Chunk.NERVES,
                shape=partial(shape, root=root),
                side=Side.LEFT,
                triangles=triangles,
                sources=(SIZES[root].source,),
            )
        )
    )


STRUCTURES: tuple[Structure, ...] = tuple(
    structure for root in NAMED_ROOTS for structure in _structures(root)
)

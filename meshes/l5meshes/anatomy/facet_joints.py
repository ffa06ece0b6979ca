"""Facet (zygapophysial) joints L3-L4 to L5-S1: cartilage layers and capsule."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from l5meshes.disc_space import bones_of, level_label
from l5meshes.fields import Field, Points, Values, smooth_max, where_inside, with_openness
from l5meshes.frame import Side
from l5meshes.lofts import merged
from l5meshes.mesh import TriMesh
from l5meshes.soft_field import LocalGrid, grid_around, solid
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

JOINTS = ("l3_l4", "l4_l5", "l5_s1")
SLIT_MM = 0.24  # joint space left between the two cartilage layers, by eye
BONE_GAP_MM = 0.03
SPAN_MM = 3.6  # how far the capsule reaches from the cartilage over either process, by eye
ROOTED_MM = 0.12  # the capsule's edges lie inside the bone's skin, so that they meet it cleanly
RIM_MM = 2.9  # cartilage ends where the two bones are this far apart in sum, by eye
CAPSULE_MM = (3.0, 5.0)  # the capsule spans where the sum of both distances lies between these
COAT_MM = 0.75  # on either process it ends as a rounded lip this thick, not as a feather edge
REACH_MM = (9.5, 11.0)  # radius of cartilage and capsule round the joint's centre; facets are
# about 15 x 16 mm (Panjabi)
GRID_MM = 0.45
CARTILAGE_GAP_MM = 0.1  # left between capsule and cartilage


def _centre(spine: Spine, joint: str) -> Points:
    upper, lower = bones_of(joint)
    return (
        spine.landmark(upper, "inferior_facet_centre_left")
        + spine.landmark(lower, "superior_facet_centre_left")
    ) / 2


def _grid(spine: Spine, joint: str) -> LocalGrid:
    return grid_around(_centre(spine, joint)[None], REACH_MM[1] + 1.5, GRID_MM)


def _layer(spine: Spine, joint: str, own: int) -> Field:
    """Return the cartilage on the inferior (0) or the superior (1) process of a left joint."""
    bones, centre = bones_of(joint), _centre(spine, joint)

    def field(points: Points) -> Values:
        near = [spine.distance((bone,), points) for bone in bones]
        to_bone, to_other = near[own], near[1 - own]
        inner = np.maximum((to_bone - to_other + SLIT_MM) / 2, BONE_GAP_MM - to_bone)
        rim = (to_bone + to_other - RIM_MM) / 2
        patch = np.linalg.norm(points - centre, axis=1) - REACH_MM[0]
        return smooth_max(inner, np.maximum(rim, patch), 0.3)

    return field


@lru_cache(maxsize=8)
def facet_cartilage(spine: Spine, joint: str) -> TriMesh:
    """Return both cartilage layers of a left joint, a thin slit between them."""
    layers = [
        solid(_grid(spine, joint), _layer(spine, joint, own), triangles=950) for own in (0, 1)
    ]
    return with_openness(merged(layers), partial(spine.distance, bones_of(joint)))


def capsule_field(spine: Spine, joint: str) -> Field:
    """Return the shape of a left joint's capsule, clear of its cartilage."""
    bones = bones_of(joint)
    layers = [_layer(spine, joint, own) for own in (0, 1)]

    rim = cKDTree(facet_cartilage(spine, joint).points)

    def field(points: Points) -> Values:
        first, second = (spine.distance((bone,), points) for bone in bones)
        span = first + second
        bridge, coat = (span - CAPSULE_MM[1]) / 2, np.minimum(first, second) - COAT_MM
        sleeve = smooth_max((CAPSULE_MM[0] - span) / 2, -smooth_max(-bridge, -coat, 0.8), 0.4)
        patch = rim.query(points)[0] - SPAN_MM
        off_bone = -ROOTED_MM - np.minimum(first, second)
        return np.asarray(np.maximum(smooth_max(sleeve, patch, 0.6), off_bone))

    def clear(points: Points) -> Values:
        return np.asarray(CARTILAGE_GAP_MM - np.min([f(points) for f in layers], axis=0))

    return where_inside(field, clear)


def facet_capsule(spine: Spine, joint: str) -> TriMesh:
    """Return the sleeve round a left joint from process to process."""
    mesh = solid(_grid(spine, joint), capsule_field(spine, joint), triangles=1700)
    return with_openness(mesh, partial(spine.distance, bones_of(joint)))


def _structures(joint: str) -> tuple[Structure, ...]:
    label = level_label(joint)
    cartilage = Structure(
        id=f"{joint}_facet_cartilage_left",
        name=f"Facet joint cartilage {label}",
        latin="cartilago articularis articulationis zygapophysialis",
        kind=Kind.CARTILAGE,
        level=label,
        chunk=Chunk.SOFT,
        shape=partial(facet_cartilage, joint=joint),
        side=Side.LEFT,
        triangles=2300,
        sources=("about 1 mm thick: textbooks",),
    )
    capsule = Structure(
        id=f"{joint}_facet_capsule_left",
        name=f"Facet joint capsule {label}",
        latin="capsula articularis articulationis zygapophysialis",
        kind=Kind.CAPSULE,
        level=label,
        chunk=Chunk.SOFT,
        shape=partial(facet_capsule, joint=joint),
        side=Side.LEFT,
        triangles=2100,
        sources=("1-2 mm thick, rim to rim: textbooks",),
    )
    return (*both_sides(cartilage), *both_sides(capsule))


STRUCTURES: tuple[Structure, ...] = tuple(part for joint in JOINTS for part in _structures(joint))

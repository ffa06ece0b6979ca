"""The tibia and the fibula as structures of the atlas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l5meshes.anatomy.fibula_shape import fibula_solid
from l5meshes.anatomy.tibia_shape import tibia_solid
from l5meshes.finish import surface_mesh
from l5meshes.frame import Side
from l5meshes.joint_gaps import placed_field
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SOURCES = (
    "BodyParts3D (one adult man): length, breadths and depths of sections",
    "outlines after cross-section plates, drawn by eye",
)
TIBIA_TRIANGLES, FIBULA_TRIANGLES = 4900, 2450


def _tibia(spine: Spine) -> TriMesh:
    return surface_mesh(placed_field(spine, "tibia", tibia_solid), TIBIA_TRIANGLES)


def _fibula(spine: Spine) -> TriMesh:
    return surface_mesh(placed_field(spine, "fibula", fibula_solid), FIBULA_TRIANGLES)


STRUCTURES: tuple[Structure, ...] = (
    *both_sides(
        Structure(
            id="tibia_left",
            name="Tibia",
            latin="tibia",
            kind=Kind.BONE,
            level="leg",
            chunk=Chunk.LIMB_BONES,
            shape=_tibia,
            side=Side.LEFT,
            triangles=TIBIA_TRIANGLES,
            sources=SOURCES,
        )
    ),
    *both_sides(
        Structure(
            id="fibula_left",
            name="Fibula",
            latin="fibula",
            kind=Kind.BONE,
            level="leg",
            chunk=Chunk.LIMB_BONES,
            shape=_fibula,
            side=Side.LEFT,
            triangles=FIBULA_TRIANGLES,
            sources=SOURCES,
        )
    ),
)

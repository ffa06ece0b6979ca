"""The femur."""

from __future__ import annotations

from l5meshes.anatomy.femur_shape import femur_solid
from l5meshes.bone_fields import kept_field
from l5meshes.finish import surface_mesh
from l5meshes.frame import Side
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind, Structure, both_sides

TRIANGLES = 6000


def _shape(spine: Spine) -> TriMesh:
    return surface_mesh(kept_field(spine, "femur", femur_solid), TRIANGLES)


STRUCTURES: tuple[Structure, ...] = both_sides(
    Structure(
        id="femur_left",
        name="Femur",
        latin="os femoris",
        kind=Kind.BONE,
        level="thigh",
        chunk=Chunk.LIMB_BONES,
        shape=_shape,
        side=Side.LEFT,
        triangles=TRIANGLES,
        sources=("BodyParts3D, landmark positions and shaft calibres of the femur",),
    )
)

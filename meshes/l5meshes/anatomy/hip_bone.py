"""The hip bone: ilium, ischium and pubis, grown together."""

from __future__ import annotations

from l5meshes.anatomy.hip_bone_shape import hip_bone_solid
from l5meshes.bone_fields import kept_field
from l5meshes.finish import surface_mesh
from l5meshes.frame import Side
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind, Structure, both_sides

TRIANGLES = 8000


def _shape(spine: Spine) -> TriMesh:
    return surface_mesh(kept_field(spine, "hip_bone", hip_bone_solid), TRIANGLES)


STRUCTURES: tuple[Structure, ...] = both_sides(
    Structure(
        id="hip_bone_left",
        name="Hip bone",
        latin="os coxae",
        kind=Kind.BONE,
        level="pelvis",
        chunk=Chunk.LIMB_BONES,
        shape=_shape,
        side=Side.LEFT,
        triangles=TRIANGLES,
        sources=(
            "BodyParts3D, landmark positions of the hip bone",
            "Shepherd and Seedhom 1999 (cartilage of the hip)",
            "Vleeming 2012 (sacroiliac joint)",
            "Becker 2010 (pubic symphysis)",
        ),
    )
)

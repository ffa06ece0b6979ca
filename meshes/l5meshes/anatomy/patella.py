"""The patella."""

from __future__ import annotations

from l5meshes.anatomy.patella_shape import patella_solid
from l5meshes.bone_fields import kept_field
from l5meshes.finish import surface_mesh
from l5meshes.frame import Side
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind, Structure, both_sides

TRIANGLES = 1000


def _shape(spine: Spine) -> TriMesh:
    return surface_mesh(kept_field(spine, "patella", patella_solid), TRIANGLES)


STRUCTURES: tuple[Structure, ...] = both_sides(
    Structure(
        id="patella_left",
        name="Patella",
        latin="patella",
        kind=Kind.BONE,
        level="knee",
        chunk=Chunk.LIMB_BONES,
        shape=_shape,
        side=Side.LEFT,
        triangles=TRIANGLES,
        sources=(
            "BodyParts3D, landmark position of the patella",
            "Yoo 2007 (MRI, size of the patella)",
        ),
    )
)

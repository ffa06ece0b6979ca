"""The sacrum, S1 to S5."""

from __future__ import annotations

from l5meshes.finish import surface_mesh
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind, Structure

TRIANGLES = 10500


def _shape(spine: Spine) -> TriMesh:
    mesh = surface_mesh(spine.field("sacrum"), TRIANGLES)
    return mesh.transformed(spine.frame("sacrum"))


STRUCTURES: tuple[Structure, ...] = (
    Structure(
        id="sacrum",
        name="Sacrum",
        latin="os sacrum",
        kind=Kind.BONE,
        level="S1-S5",
        chunk=Chunk.BONES,
        shape=_shape,
        triangles=TRIANGLES,
        sources=(
            "BodyParts3D, landmark dimensions of the sacrum",
            "Jentzsch 2013 (CT, 620 adults; facet angle L5-S1)",
        ),
    ),
)

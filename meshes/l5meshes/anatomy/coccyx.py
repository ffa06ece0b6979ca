"""The coccyx."""

from __future__ import annotations

from l5meshes.finish import surface_mesh
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind, Structure

TRIANGLES = 1800


def _shape(spine: Spine) -> TriMesh:
    mesh = surface_mesh(spine.field("coccyx"), TRIANGLES)
    return mesh.transformed(spine.frame("coccyx"))


STRUCTURES: tuple[Structure, ...] = (
    Structure(
        id="coccyx",
        name="Coccyx",
        latin="os coccygis",
        kind=Kind.BONE,
        level="Co1-Co4",
        chunk=Chunk.BONES,
        shape=_shape,
        triangles=TRIANGLES,
        sources=("BodyParts3D, landmark position of the tip",),
    ),
)

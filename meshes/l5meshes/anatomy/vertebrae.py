"""The lumbar vertebrae L1 to L5."""

from __future__ import annotations

from l5meshes.finish import surface_mesh
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind, Structure

TRIANGLES = 6000  # within 0.03 mm of the full surface on average
SOURCES = (
    "Clouthier 2023, doi 10.1016/j.jbiomech.2022.111421 (mean of 87 patients)",
    "Cook and Baker 2021 (CT, 196 adults)",
    "Jentzsch 2013 (CT, 620 adults; facet angles)",
    "Wang 2012 (endplates)",
)
NAMES = {1: "First", 2: "Second", 3: "Third", 4: "Fourth", 5: "Fifth"}
ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV", 5: "V"}


def _vertebra(number: int) -> Structure:
    bone_id = f"l{number}_vertebra"

    def shape(spine: Spine) -> TriMesh:
        mesh = surface_mesh(spine.field(bone_id), TRIANGLES)
        return mesh.transformed(spine.frame(bone_id))

    return Structure(
        id=bone_id,
        name=f"{NAMES[number]} lumbar vertebra (L{number})",
        latin=f"vertebra lumbalis {ROMAN[number]} (L {ROMAN[number]})",
        kind=Kind.BONE,
        level=f"L{number}",
        chunk=Chunk.BONES,
        shape=shape,
        triangles=TRIANGLES,
        sources=SOURCES,
    )


STRUCTURES: tuple[Structure, ...] = tuple(_vertebra(number) for number in (1, 2, 3, 4, 5))

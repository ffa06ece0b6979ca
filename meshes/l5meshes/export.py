"""Writes one shipped mesh in the formats other programs read."""

from __future__ import annotations

import tempfile
from pathlib import Path

from l5meshes.glb import quantise, write_glb
from l5meshes.library import read_mesh
from l5meshes.safe_write import replace_file


def export_mesh(structure_id: str, output: Path, kind: str) -> None:
    """Write a structure in millimetres, LPS; ``kind`` is stl, ply, vtp, glb or obj.

    Raises
    ------
    UnknownStructureError
        for an id that no structure has
    OSError
        when the file cannot be written; nothing half-written is left behind
    """
    mesh = read_mesh(structure_id)
    output.parent.stat()  # a missing folder is told by its name before anything is computed
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / f"mesh.{kind}"
        if kind == "glb":
            made.write_bytes(write_glb([quantise(structure_id, mesh)]))
        else:
            mesh.to_polydata().save(made)
        data = made.read_bytes()
    replace_file(output, data)

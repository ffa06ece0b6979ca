"""The shipped meshes as Python values: ``TriMesh``, ``pyvista.PolyData``, ``MultiBlock``."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from l5meshes.glb import Part, read_glb
from l5meshes.manifest import BrokenGeometryError, BuiltStructure, built_folder, load_manifest

if TYPE_CHECKING:
    import pyvista as pv

    from l5meshes.mesh import TriMesh


class UnknownStructureError(Exception):
    """An id that no structure of the atlas has."""


def find(structure_id: str) -> BuiltStructure:
    """Return what was built under this id, or raise ``UnknownStructureError``."""
    built = load_manifest().structure(structure_id)
    if built is None:
        message = f"{structure_id}: no structure has this id; `l5root structures` lists them"
        raise UnknownStructureError(message)
    return built


@cache
def _parts(path: Path) -> dict[str, Part]:
    try:
        return {part.id: part for part in read_glb(path.read_bytes())}
    except OSError as problem:
        raise BrokenGeometryError(f"{path}: missing; run `l5root build`") from problem
    except BrokenGeometryError as problem:
        raise BrokenGeometryError(f"{path}: {problem}; run `l5root build --force`") from problem


def read_mesh(structure_id: str) -> TriMesh:
    """Return the shipped mesh of a structure, closed, millimetres, in the common frame."""
    built = find(structure_id)
    chunk = load_manifest().chunk(built.chunk)
    if chunk is None:
        raise BrokenGeometryError(f"{structure_id}: its file is not listed; run `l5root build`")
    mesh = _parts(built_folder() / chunk.file)[built.node].to_mesh()
    return mesh.mirrored() if built.mirrored else mesh


def read(structure_id: str) -> pv.PolyData:
    """Return the shipped mesh of a structure as ``pyvista.PolyData`` (mm, LPS)."""
    return read_mesh(structure_id).to_polydata()


def read_all(ids: Iterable[str] | None = None) -> pv.MultiBlock:
    """Return a ``pyvista.MultiBlock`` of all structures (or the given ids), named by id."""
    import pyvista as pv

    blocks = pv.MultiBlock()
    for structure_id in [built.id for built in load_manifest()] if ids is None else ids:
        blocks.append(read(structure_id), structure_id)
    return blocks

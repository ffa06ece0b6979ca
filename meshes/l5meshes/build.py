"""Builds the shipped geometry: only what changed, on all cores, one file per chunk."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from l5meshes.glb import Part, quantise, read_glb, write_glb
from l5meshes.inputs import module_hash
from l5meshes.library import UnknownStructureError
from l5meshes.limb import SOLIDS, limb_of
from l5meshes.limb_nerve_tree import nerve_tree
from l5meshes.manifest import (
    FILE,
    BrokenGeometryError,
    BuiltChunk,
    BuiltStructure,
    Manifest,
    built_folder,
    load_manifest,
)
from l5meshes.mesh import TriMesh
from l5meshes.nerve_tree import FILE as TREE_FILE
from l5meshes.nerve_tree import NerveTree, load_nerve_tree
from l5meshes.posture import ORDER
from l5meshes.registry import module_of, structures
from l5meshes.safe_write import replace_file
from l5meshes.spine import Spine
from l5meshes.structure import LIMB, Chunk, Structure

Progress = Callable[[str, int, int], None]  # id just finished, how many are done, of how many


class UnwritableFolderError(Exception):
    """A folder or disk that does not take the built geometry."""


@dataclass(frozen=True)
class Finished:
    """A mesh as shipped, with what was measured on it."""

    part: Part
    triangles: int
    closed: bool
    volume_ml: float
    inputs: str


def expected_inputs(structure: Structure) -> str:
    """Return the hash of the code that makes this structure."""
    return module_hash(module_of(structure.id))


def stale(manifest: Manifest | None = None) -> list[str]:
    """Return the ids whose shipped mesh was not made by the present code."""
    built = {s.id: s.inputs for s in manifest or load_manifest()}
    return [i for i, s in structures().items() if built.get(i) != expected_inputs(s)]


def build(
    only: Collection[str] = (),
    *,
    jobs: int = 2,
    force: bool = False,
    folder: Path | None = None,
    progress: Progress = lambda *_: None,
) -> list[str]:
    """Make what is asked for and out of date, write the chunks and the manifest.

    Returns
    -------
    the modelled ids that were made

    Raises
    ------
    UnknownStructureError
        when ``only`` names a structure that does not exist
    UnwritableFolderError
        when the folder takes no files; what was there before is kept
    """
    target = folder or built_folder()
    catalogue = structures()
    _check_known(only, catalogue)
    _check_writable(target)
    kept = {} if force and not only else _kept(target, catalogue)
    if only:
        named = {catalogue[i].modelled_id for i in only}
        kept = {i: done for i, done in kept.items() if not (force and i in named)}
    modelled = [s for s in catalogue.values() if not s.is_mirrored]
    todo = [s for s in modelled if s.id not in kept and (not only or s.id in named)]
    tree_is_due = not only and not _tree_is_fresh(target)
    made, tree = _make_all(todo, jobs, progress, tree_is_due)
    _write(target, catalogue, kept | made)
    if tree is not None:
        _write_tree(target, tree)
    return list(made)


def _check_known(only: Collection[str], catalogue: dict[str, Structure]) -> None:
    for structure_id in only:
        if structure_id not in catalogue:
            message = f"{structure_id}: no structure has this id; `l5root structures` lists them"
            raise UnknownStructureError(message)


def _check_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as problem:
        raise UnwritableFolderError(
            f"{folder}: cannot write here ({problem.strerror})"
        ) from problem


def _kept(folder: Path, catalogue: dict[str, Structure]) -> dict[str, Finished]:
    """Return what is on disk and still made by the present code."""
    try:
        manifest = load_manifest(folder)
        parts = {p.id: p for c in manifest.chunks for p in read_glb((folder / c.file).read_bytes())}
    except (BrokenGeometryError, OSError):
        return {}  # nothing usable here: make everything
    return {
        s.id: Finished(parts[s.id], s.triangles, s.closed, s.volume_ml, s.inputs)
        for s in manifest
        if s.id in parts and s.id in catalogue and s.inputs == expected_inputs(catalogue[s.id])
    }


@cache
def _spine(cache_dir: Path) -> Spine:
    return Spine(cache_dir)


def _prepare(cache_dir: Path, bone_id: str) -> None:
    _spine(cache_dir).field(bone_id)


def _prepare_limb(cache_dir: Path, bone_id: str) -> None:
    limb_of(_spine(cache_dir)).field(bone_id)


def _make_one(cache_dir: Path, structure_id: str) -> Finished:
    structure = structures()[structure_id]
    part = quantise(structure_id, structure.shape(_spine(cache_dir)))
    mesh = part.to_mesh()
    return Finished(
        part, len(mesh.faces), mesh.is_closed, mesh.volume_ml, expected_inputs(structure)
    )


def _make_all(
    todo: list[Structure], jobs: int, progress: Progress, tree_is_due: bool
) -> tuple[dict[str, Finished], NerveTree | None]:
    """Return the finished meshes, and the tree of nerves when it is due."""
    if not todo and not tree_is_due:
        return {}, None
    with (
        tempfile.TemporaryDirectory(prefix="l5root-") as name,
        ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn")) as pool,
    ):
        cache_dir = Path(name)
        for ready in [pool.submit(_prepare, cache_dir, bone) for bone in ORDER]:
            ready.result()
        if tree_is_due or any(s.chunk in LIMB for s in todo):
            for ready in [pool.submit(_prepare_limb, cache_dir, bone) for bone in SOLIDS]:
                ready.result()
        tree = pool.submit(_make_tree, cache_dir) if tree_is_due else None
        waiting = {pool.submit(_make_one, cache_dir, s.id): s.id for s in todo}
        made = {}
        for count, done in enumerate(as_completed(waiting), 1):
            made[waiting[done]] = done.result()
            progress(waiting[done], count, len(todo))
        return made, tree.result() if tree else None


def _make_tree(cache_dir: Path) -> NerveTree:
    return replace(nerve_tree(_spine(cache_dir)), inputs=tree_inputs())


def tree_inputs() -> str:
    """Return the hash of the code that makes the tree of nerves."""
    return module_hash(nerve_tree.__module__)


def _tree_is_fresh(folder: Path) -> bool:
    try:
        return load_nerve_tree(folder).inputs == tree_inputs()
    except BrokenGeometryError:
        return False


def _write_tree(folder: Path, tree: NerveTree) -> None:
    try:
        replace_file(folder / TREE_FILE, tree.to_json().encode())
    except OSError as problem:
        raise UnwritableFolderError(
            f"{folder}: cannot write here ({problem.strerror})"
        ) from problem


def _write(folder: Path, catalogue: dict[str, Structure], finished: dict[str, Finished]) -> None:
    chunks: list[BuiltChunk] = []
    try:
        for chunk in Chunk:
            parts = [
                finished[i].part for i, s in catalogue.items() if s.chunk is chunk and i in finished
            ]
            if parts:
                chunks.append(_write_chunk(folder, chunk.value, write_glb(parts)))
        built = [
            _describe(s, finished[s.modelled_id])
            for s in catalogue.values()
            if s.modelled_id in finished
        ]
        manifest = Manifest(tuple(chunks), tuple(built))
        replace_file(folder / FILE, manifest.to_json().encode())
    except OSError as problem:
        raise UnwritableFolderError(
            f"{folder}: cannot write here ({problem.strerror})"
        ) from problem
    for old in folder.glob("*.glb"):
        if old.name not in {c.file for c in chunks}:
            old.unlink()


def _write_chunk(folder: Path, name: str, data: bytes) -> BuiltChunk:
    digest = sha256(data).hexdigest()
    file = f"{name}.{digest[:12]}.glb"
    replace_file(folder / file, data)
    return BuiltChunk(name, file, len(data), digest)


def _describe(structure: Structure, done: Finished) -> BuiltStructure:
    mesh = done.part.to_mesh()
    mesh = mesh.mirrored() if structure.is_mirrored else mesh
    center = (mesh.points.min(0) + mesh.points.max(0)) / 2
    return BuiltStructure(
        id=structure.id,
        name=structure.name,
        latin=structure.latin,
        kind=structure.kind.value,
        level=structure.level,
        side=structure.side.value,
        chunk=structure.chunk.value,
        node=structure.modelled_id,
        mirrored=structure.is_mirrored,
        triangles=done.triangles,
        closed=done.closed,
        volume_ml=round(done.volume_ml, 4),
        center=_row(center),
        radius=round(float(np.linalg.norm(mesh.points - center, axis=1).max()), 2),
        anchor=_row(_anchor(mesh)),
        sources=structure.sources,
        inputs=done.inputs,
    )


def _anchor(mesh: TriMesh) -> np.ndarray:
    """Return the surface point for the label's leader: open to the eye and near the middle."""
    middle = mesh.points.mean(0)
    distance = np.linalg.norm(mesh.points - middle, axis=1)
    shade = mesh.scalars.get("ao", np.ones(len(mesh.points)))
    cost = distance / max(float(distance.max()), 1e-6) - shade
    return np.asarray(mesh.points[int(np.argmin(cost))])


def _row(point: np.ndarray) -> tuple[float, float, float]:
    x, y, z = (round(float(v), 2) for v in point)
    return x, y, z

"""What was built: names, measures and files, as the server and the command line read it.

Standard library only: the server lists every structure without loading a geometry library.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

FILE = "manifest.json"


class BrokenGeometryError(Exception):
    """A geometry file that is missing, truncated or is not what its name says."""


@dataclass(frozen=True)
class BuiltStructure:
    """One structure as named in the source and measured on its finished mesh (mm, ml).

    ``inputs`` is the hash of the code that made it; ``node`` names the mesh that is drawn, which
    for a right-hand structure is its left partner's, mirrored.
    """

    id: str
    name: str
    latin: str
    kind: str
    level: str
    side: str
    chunk: str
    node: str
    mirrored: bool
    triangles: int
    closed: bool
    volume_ml: float
    center: tuple[float, float, float]
    radius: float
    anchor: tuple[float, float, float]
    sources: tuple[str, ...]
    inputs: str


@dataclass(frozen=True)
class BuiltChunk:
    """One geometry file: its name carries the hash of its bytes."""

    name: str
    file: str
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """All that was built, in the order in which the page loads it."""

    chunks: tuple[BuiltChunk, ...]
    structures: tuple[BuiltStructure, ...]

    def __iter__(self) -> Iterator[BuiltStructure]:
        return iter(self.structures)

    def structure(self, structure_id: str) -> BuiltStructure | None:
        """Return the structure with this id, or None."""
        return next((s for s in self.structures if s.id == structure_id), None)

    def chunk(self, name: str) -> BuiltChunk | None:
        """Return the geometry file of this chunk, or None."""
        return next((c for c in self.chunks if c.name == name), None)

    def to_json(self) -> str:
        """Return the manifest as stable, line-wise JSON text."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"


def built_folder() -> Path:
    """Return the folder of the shipped geometry."""
    return Path(str(files("l5meshes") / "built"))


def load_manifest(folder: Path | None = None) -> Manifest:
    """Read the manifest of a built folder.

    Raises
    ------
    BrokenGeometryError
        when it is missing or damaged
    """
    path = (folder or built_folder()) / FILE
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        chunks = tuple(BuiltChunk(**chunk) for chunk in raw["chunks"])
        built = tuple(_built_structure(entry) for entry in raw["structures"])
    except OSError as problem:
        raise BrokenGeometryError(f"{path}: no built geometry; run `l5root build`") from problem
    except (ValueError, KeyError, TypeError) as problem:
        message = f"{path}: damaged ({problem}); run `l5root build --force`"
        raise BrokenGeometryError(message) from problem
    return Manifest(chunks, built)


def _built_structure(entry: dict[str, Any]) -> BuiltStructure:
    rows = {key: tuple(entry[key]) for key in ("center", "anchor", "sources")}
    return BuiltStructure(**{**entry, **rows})


def verify(manifest: Manifest, folder: Path | None = None) -> None:
    """Raise ``BrokenGeometryError`` naming the first geometry file that is not what was built."""
    for chunk in manifest.chunks:
        path = (folder or built_folder()) / chunk.file
        cure = "run `l5root build --force`"
        try:
            data = path.read_bytes()
        except OSError as problem:
            raise BrokenGeometryError(f"{path}: missing; {cure}") from problem
        if len(data) != chunk.bytes:
            size = f"truncated, {len(data)} of {chunk.bytes} bytes"
            raise BrokenGeometryError(f"{path}: {size}; {cure}")
        if sha256(data).hexdigest() != chunk.sha256:
            raise BrokenGeometryError(f"{path}: its bytes are not those that were built; {cure}")

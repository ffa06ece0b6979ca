"""The nerves of the left limb as a tree of lines, as the page and the tables read it.

Standard library only: the server reads the shipped file without loading a geometry library.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from l5meshes.manifest import BrokenGeometryError, built_folder

FILE = "nerve_tree.json"
Point = tuple[float, float, float]


@dataclass(frozen=True)
class Origin:
    """Where a nerve begins: its parent, and the share 0..1 of the parent's length."""

    id: str
    at: float


@dataclass(frozen=True)
class NerveLine:
    """One nerve from its beginning to its end; ids without the side, mm, left limb."""

    id: str
    parents: tuple[Origin, ...]
    path: tuple[Point, ...]


@dataclass(frozen=True)
class MuscleBranch:
    """The branch by which a nerve reaches a muscle, leaving it at the share ``at``."""

    muscle: str
    nerve: str
    at: float
    path: tuple[Point, ...]


@dataclass(frozen=True)
class SkinSpot:
    """A named place of the skin, mm, left limb: key points of roots and middles of fields."""

    id: str
    at: Point


@dataclass(frozen=True)
class NerveTree:
    """All lines of the left limb; the right is the mirror image.

    ``inputs`` is the hash of the code that made them.
    """

    nodes: tuple[NerveLine, ...] = ()
    branches: tuple[MuscleBranch, ...] = ()
    spots: tuple[SkinSpot, ...] = ()
    inputs: str = ""

    def to_json(self) -> str:
        """Return the tree as compact, stable JSON text."""
        return json.dumps(asdict(self), separators=(",", ":")) + "\n"


def load_nerve_tree(folder: Path | None = None) -> NerveTree:
    """Read the tree of a built folder.

    Raises
    ------
    BrokenGeometryError
        when it is missing or damaged
    """
    path = (folder or built_folder()) / FILE
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return NerveTree(
            tuple(_line(entry) for entry in raw["nodes"]),
            tuple(MuscleBranch(**{**b, "path": _path(b["path"])}) for b in raw["branches"]),
            tuple(SkinSpot(s["id"], _point(s["at"])) for s in raw["spots"]),
            raw["inputs"],
        )
    except OSError as problem:
        raise BrokenGeometryError(f"{path}: no tree of nerves; run `l5root build`") from problem
    except (ValueError, KeyError, TypeError) as problem:
        message = f"{path}: damaged ({problem}); run `l5root build --force`"
        raise BrokenGeometryError(message) from problem


def _line(entry: dict[str, Any]) -> NerveLine:
    parents = tuple(Origin(p["id"], float(p["at"])) for p in entry["parents"])
    return NerveLine(entry["id"], parents, _path(entry["path"]))


def _path(rows: list[list[float]]) -> tuple[Point, ...]:
    return tuple(_point(row) for row in rows)


def _point(row: list[float]) -> Point:
    x, y, z = (float(v) for v in row)
    return x, y, z

"""The catalogue: every structure with its names, its place in the trees, and its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from l5app.domain.innervation import NerveTree as Tables
from l5lessons.innervation import Innervation
from l5lessons.schema import Source
from l5meshes.nerve_tree import NerveTree

LIMB_CHUNKS = ("limb_bones", "limb_nerves", "muscles", "skin")  # fetched after the spine


@dataclass(frozen=True)
class Entry:
    """One structure as the page knows it (lengths in mm, common frame)."""

    id: str
    name: str
    latin: str
    kind: str
    side: str
    level: str
    chunk: str
    node: str
    mirrored: bool
    anchor: tuple[float, float, float]
    center: tuple[float, float, float]
    radius: float
    synonyms: tuple[str, ...] = ()

    @property
    def text_id(self) -> str:
        """The id without the side: left and right share one text."""
        return self.id.removesuffix("_left").removesuffix("_right")

    @property
    def part(self) -> str:
        """``spine`` for what the first view shows, ``limb`` for what follows it."""
        return "limb" if self.chunk in LIMB_CHUNKS else "spine"

    @property
    def material(self) -> str:
        """The name of the surface the page paints it with; L5 is the one hero colour."""
        if self.kind == "root" and self.id.startswith("l5_"):
            return "l5"
        return "sacrum" if self.id in ("sacrum", "coccyx") else self.kind


@dataclass(frozen=True)
class ChunkFile:
    """One geometry file the page fetches."""

    name: str
    url: str
    bytes: int

    @property
    def part(self) -> str:
        """``spine`` or ``limb``."""
        return "limb" if self.name in LIMB_CHUNKS else "spine"


@dataclass(frozen=True)
class Catalog:
    """Frozen tables that every session shares."""

    version: str
    entries: tuple[Entry, ...]
    chunks: tuple[ChunkFile, ...]
    panels: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    nerve_tree: NerveTree = field(default_factory=NerveTree)
    innervation: Tables = field(default_factory=lambda: Tables(Innervation()))
    sources: Mapping[str, Source] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Entries keyed by id."""
        return {entry.id: entry for entry in self.entries}

    def panel(self, structure_id: str) -> dict[str, Any]:
        """Return what the structure panel shows, or an empty mapping for no structure."""
        entry = self.by_id.get(structure_id)
        if entry is None:
            return {}
        own = {key: getattr(entry, key) for key in ("id", "name", "latin", "side", "level")}
        return (
            own
            | {"relations": []}
            | dict(self.panels.get(entry.text_id, {}))
            | {"relations": self._relations(entry)}
        )

    def _relations(self, entry: Entry) -> list[dict[str, str]]:
        """Return the related structures on the same side, each as id and text for a chip."""
        related = self.panels.get(entry.text_id, {}).get("relations", ())
        found = (self._on_side(name, entry.side) for name in related)
        return [{"id": e.id, "text": e.name} for e in found if e]

    def _on_side(self, text_id: str, side: str) -> Entry | None:
        wanted = "left" if side == "midline" else side
        return self.by_id.get(text_id) or self.by_id.get(f"{text_id}_{wanted}")

"""The composition root: finds geometry and content, checks them against each other, once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from l5app import __version__
from l5app.domain.catalog import Catalog, ChunkFile, Entry
from l5app.domain.innervation import NerveTree
from l5lessons.loader import Content, Text, load_content
from l5meshes.manifest import BuiltStructure, Manifest, load_manifest
from l5meshes.nerve_tree import load_nerve_tree

GEOMETRY_ROUTE = "/geo/"
_SHARED = (
    *("id", "name", "latin", "kind", "side", "level"),
    *("chunk", "node", "mirrored", "anchor", "center", "radius"),
)


def load_catalog(content_folder: Path | None = None, manifest: Manifest | None = None) -> Catalog:
    """Return the catalogue of all built structures with their texts.

    Raises
    ------
    l5lessons.problem.ContentError
        when a content file is wrong or names what does not exist
    l5meshes.manifest.BrokenGeometryError
        when the built geometry is missing or damaged
    """
    built = manifest or load_manifest()
    known = {_text_id(s.id) for s in built}
    content = load_content(content_folder, known)
    return Catalog(
        version=__version__,
        entries=tuple(_entry(s, content.texts[_text_id(s.id)]) for s in _l5_first(built)),
        chunks=tuple(ChunkFile(c.name, GEOMETRY_ROUTE + c.file, c.bytes) for c in built.chunks),
        panels={key: _panel(text, content) for key, text in content.texts.items()},
        nerve_tree=load_nerve_tree(),
        innervation=NerveTree(content.innervation),
        sources=content.sources,
    )


def _l5_first(built: Manifest) -> list[BuiltStructure]:
    """Return the structures with L5's own course first: among equals, a search means L5."""
    return sorted(built, key=lambda s: not (s.level == "L5" and s.kind in ("root", "ganglion")))


def _text_id(structure_id: str) -> str:
    return structure_id.removesuffix("_left").removesuffix("_right")


def _entry(built: BuiltStructure, text: Text) -> Entry:
    own = text.front.own_synonyms.get(_text_id(built.id), ())
    synonyms = (*text.front.synonyms, *own)
    return Entry(**{k: getattr(built, k) for k in _SHARED}, synonyms=synonyms)


def _panel(text: Text, content: Content) -> Mapping[str, Any]:
    front = text.front
    numbers = {key: n for n, key in enumerate(_cited(text), 1)}
    return {
        "paragraphs": list(text.paragraphs),
        "why": front.why,
        "figures": [
            {
                "label": figure.label,
                "value": figure.value,
                "unit": figure.unit,
                "note": figure.note,
                "sources": [numbers[s] for s in figure.sources],
            }
            for figure in front.figures
        ],
        "relations": list(front.relations),
        "sources": [
            {"n": n, "text": content.sources[key].text, "url": content.sources[key].url or ""}
            for key, n in numbers.items()
        ],
        "reviewed": front.reviewed.isoformat(),
    }


def _cited(text: Text) -> list[str]:
    """Return the source ids of a text in the order in which the reader meets them."""
    in_figures = [source for figure in text.front.figures for source in figure.sources]
    return list(dict.fromkeys([*text.front.sources, *in_figures]))

"""The tables of innervation as the page gets them: JSON-ready, sources numbered once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from l5app.domain.innervation import NerveTree
from l5app.domain.lesion import and_list
from l5lessons.schema import Source


@dataclass
class _Numbers:
    """Numbers sources in the order in which they are first cited."""

    sources: Mapping[str, Source]
    given: dict[str, int] = field(default_factory=dict)

    def of(self, *keys: str) -> list[int]:
        return [self.given.setdefault(key, len(self.given) + 1) for key in keys]

    def lines(self) -> list[dict[str, Any]]:
        return [
            {"n": n, "text": self.sources[key].text, "url": self.sources[key].url or ""}
            for key, n in self.given.items()
        ]


def innervation_page(tree: NerveTree, sources: Mapping[str, Source]) -> dict[str, Any]:
    """Return muscles, findings, maps, fields, key points and their sources."""
    tables, numbers = tree.tables, _Numbers(sources)
    page = {
        "maps": [
            {key: getattr(m, key) for key in ("id", "title", "made", "shows", "caution")}
            | {"sources": numbers.of(*m.sources)}
            for m in tables.maps.values()
        ],
        "pain": [
            {"label": p.label, "k": p.k, "n": p.n, "sources": numbers.of(p.source)}
            for p in tables.pain
        ],
        "findings": _findings(tree, numbers),
        "muscles": [_muscle(tree, key, numbers) for key in tables.muscles],
        "fields": [
            {"id": f.id, "nerve": tree.nerve_of_field[f.id], "title": f.title, "text": f.sentence}
            | {"sources": numbers.of(*f.sources)}
            for f in tables.fields.values()
        ],
        "key_points": [
            {"id": p.root.lower(), "root": p.root, "place": p.place}
            | {"sources": numbers.of(p.source)}
            for p in tables.key_points
        ],
    }
    return page | {"sources": numbers.lines()}


def _findings(tree: NerveTree, numbers: _Numbers) -> list[dict[str, Any]]:
    copied = ("muscle", "root", "method", "affected", "tested", "percent", "people", "note")
    return [
        {key: getattr(f, key) for key in copied}
        | {"words": f.in_words, "sources": numbers.of(f.source)}
        for f in tree.tables.findings
    ]


def _muscle(tree: NerveTree, key: str, numbers: _Numbers) -> dict[str, Any]:
    row = tree.tables.muscles[key]
    copied = ("name", "roots", "main", "disputed", "origin", "insertion", "action", "test")
    nerve = and_list([tree.name(nerve) for nerve in row.nerves])
    return {name: getattr(row, name) for name in copied} | {
        "id": key,
        "share": row.l5_share,
        "nerve": row.nerves[0],
        "nerve_name": f"{nerve}, {row.division}" if row.division else nerve,
        "sources": numbers.of(*row.sources),
    }

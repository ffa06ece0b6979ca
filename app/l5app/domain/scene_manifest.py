"""What the page fetches first: files, structures, trees, key views, start view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from l5app.domain.catalog import Catalog, Entry
from l5app.domain.key_views import key_views, start
from l5app.domain.limb_views import limb_camera, limb_views
from l5app.domain.tree import by_region, by_system

_SYSTEM_OF_KIND = {
    "bone": "bones",
    "annulus": "discs",
    "nucleus": "discs",
    "space": "spaces",
    "fat": "spaces",
    "cord": "nerves",
    "dura": "nerves",
    "root": "nerves",
    "ganglion": "nerves",
    "nerve": "nerves",
    "muscle": "muscles",
    "tendon": "muscles",
    "skin": "skin",
}


def scene_manifest(catalog: Catalog, links: Mapping[str, str]) -> dict[str, Any]:
    """Return the page's manifest as JSON-ready data; ``links`` name the files of the limb."""
    first = start(catalog)
    return {
        "version": catalog.version,
        "frame": "LPS mm",
        "chunks": [
            {"name": c.name, "url": c.url, "bytes": c.bytes, "part": c.part} for c in catalog.chunks
        ],
        "structures": [_structure(entry, first) for entry in catalog.entries],
        "links": dict(links),
        "groups": {"systems": by_system(catalog), "regions": by_region(catalog)},
        "views": [
            *({**view, "section": "explore"} for view in key_views(catalog)),
            *({**view, "section": "limb"} for view in limb_views()),
        ],
        "start": {
            "camera": first["camera"],
            "selected": first["selected"],
            "limb_camera": limb_camera(),
        },
    }


def _structure(entry: Entry, first: dict[str, Any]) -> dict[str, Any]:
    copied = (
        "id name latin kind side level chunk part node mirrored material "
        "synonyms anchor center radius"
    )
    return {key: getattr(entry, key) for key in copied.split()} | {
        "system": _SYSTEM_OF_KIND.get(entry.kind, "joints"),
        "region": entry.level,
        "hidden": entry.id in first["hidden"],
        "faded": entry.id in first["faded"],
    }

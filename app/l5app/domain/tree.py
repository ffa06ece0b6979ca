"""The two trees of the structure browser: by system and by region."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from l5app.domain.catalog import Catalog, Entry

Group = dict[str, Any]  # {"id", "name", "children": [ids or groups]}
ROOT_LEVELS = ("L5", "L4", "S1", "L3", "S2")  # L5 first: it is what the atlas is about
_ROOT_KINDS = ("root", "ganglion")
_SYSTEMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("bones", "Bones", ("bone",)),
    ("discs", "Discs", ("annulus", "nucleus")),
    ("joints", "Joints and ligaments", ("cartilage", "capsule", "ligament", "flavum")),
    ("nerves", "Nerves", ("cord", "dura", *_ROOT_KINDS)),
    ("spaces", "Spaces", ("space", "fat")),
)
_REGIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("upper_lumbar", "L1 to L3", ("L1", "L2", "L3", "L1-L2", "L2-L3")),
    ("l3_l4", "L3-L4", ("L3-L4",)),
    ("l4_l5", "L4 and L4-L5", ("L4", "L4-L5")),
    ("l5_s1", "L5 and L5-S1", ("L5", "L5-S1")),
    ("sacral", "Sacrum and coccyx", ("S1", "S2", "S1-S5", "Co")),
)


def by_system(catalog: Catalog) -> list[Group]:
    """Return the tree by tissue; roots are gathered level by level and side by side."""
    return [
        _group(key, name, _system_children(key, _having(catalog, "kind", kinds)))
        for key, name, kinds in _SYSTEMS
    ]


def by_region(catalog: Catalog) -> list[Group]:
    """Return the tree by level; what spans several levels comes last."""
    placed = {level for _, _, levels in _REGIONS for level in levels}
    groups = [
        _group(key, name, [e.id for e in _having(catalog, "level", levels)])
        for key, name, levels in _REGIONS
    ]
    spanning = [e.id for e in catalog.entries if e.level not in placed]
    return [*groups, _group("whole_spine", "Along the whole spine", spanning)]


def _group(key: str, name: str, children: list[Any]) -> Group:
    return {"id": f"group_{key}", "name": name, "children": children}


def _having(catalog: Catalog, attribute: str, values: Iterable[str]) -> list[Entry]:
    wanted = tuple(values)
    return [entry for entry in catalog.entries if getattr(entry, attribute) in wanted]


def _system_children(key: str, entries: list[Entry]) -> list[Any]:
    if key == "nerves":
        whole = [e.id for e in entries if e.kind not in _ROOT_KINDS or e.side == "midline"]
        return whole + _root_groups([e for e in entries if e.id not in whole])
    if key in ("discs", "joints", "spaces"):
        return _folded(key, entries, lambda e: e.level)
    return [e.id for e in entries]


def _root_groups(entries: list[Entry]) -> list[Group]:
    return [
        _group(f"{level.lower()}_{side}", f"{level} {side}", ids)
        for level in ROOT_LEVELS
        for side in ("left", "right")
        if (ids := [e.id for e in entries if e.level == level and e.side == side])
    ]


def _folded(key: str, entries: list[Entry], label: Callable[[Entry], str]) -> list[Any]:
    """Return levels with several members as groups, single ones as they are."""
    children: list[Any] = []
    for name in dict.fromkeys(label(e) for e in entries):
        ids = [e.id for e in entries if label(e) == name]
        slug = name.lower().replace("-", "_")
        children += ids if len(ids) == 1 else [_group(f"{key}_{slug}", name, ids)]
    return children

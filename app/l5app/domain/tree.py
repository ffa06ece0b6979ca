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
    ("nerves", "Nerves", ("cord", "dura", *_ROOT_KINDS, "nerve")),
    ("spaces", "Spaces", ("space", "fat")),
    ("muscles", "Muscles", ("muscle", "tendon")),
    ("skin", "Skin", ("skin",)),
)
_REGIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("upper_lumbar", "L1 to L3", ("L1", "L2", "L3", "L1-L2", "L2-L3")),
    ("l3_l4", "L3-L4", ("L3-L4",)),
    ("l4_l5", "L4 and L4-L5", ("L4", "L4-L5")),
    ("l5_s1", "L5 and L5-S1", ("L5", "L5-S1")),
    ("sacral", "Sacrum and coccyx", ("S1", "S2", "S1-S5", "Co")),
)
_LIMB_REGIONS: tuple[tuple[str, str], ...] = (
    ("pelvis", "Pelvis and buttock"),
    ("thigh", "Thigh"),
    ("knee", "Knee"),
    ("leg", "Leg"),
    ("foot", "Foot"),
)
_SIDES = ("left", "right")


def by_system(catalog: Catalog) -> list[Group]:
    """Return the tree by tissue; the limb's parts stand in each system by side and region."""
    groups = []
    for key, name, kinds in _SYSTEMS:
        entries = _having(catalog.entries, "kind", kinds)
        spine = [e for e in entries if e.part == "spine"]
        limb = [e for e in entries if e.part == "limb"]
        groups.append(_group(key, name, _system_children(key, spine) + _limb_sides(key, limb)))
    return [group for group in groups if group["children"]]


def by_region(catalog: Catalog) -> list[Group]:
    """Return the tree by level; what spans several levels comes after them, then the limb."""
    spine = [e for e in catalog.entries if e.part == "spine"]
    placed = {level for _, _, levels in _REGIONS for level in levels}
    groups = [
        _group(key, name, [e.id for e in _having(spine, "level", levels)])
        for key, name, levels in _REGIONS
    ]
    spanning = [e.id for e in spine if e.level not in placed]
    return [
        *groups,
        _group("whole_spine", "Along the whole spine", spanning),
        *_limb_by_region(catalog),
    ]


def _limb_by_region(catalog: Catalog) -> list[Group]:
    limb = [e for e in catalog.entries if e.part == "limb"]
    named = {level for level, _ in _LIMB_REGIONS}
    groups = [
        _group(f"region_{level}", name, _sides(f"region_{level}", _having(limb, "level", (level,))))
        for level, name in _LIMB_REGIONS
    ]
    spanning = [e for e in limb if e.level not in named]
    groups.append(_group("whole_limb", "Along the whole limb", _sides("whole_limb", spanning)))
    return [group for group in groups if group["children"]]


def _limb_sides(key: str, entries: list[Entry]) -> list[Any]:
    """Return the limb's part of a system: by side, then by region where there are many."""
    if len(entries) <= len(_SIDES):
        return [e.id for e in entries]
    groups = []
    for side in _SIDES:
        own = [e for e in entries if e.side == side]
        children = _folded_regions(f"{key}_{side}", own) if len(own) > 8 else [e.id for e in own]
        groups.append(_group(f"{key}_{side}", f"{side.capitalize()} limb", children))
    return groups


def _folded_regions(key: str, entries: list[Entry]) -> list[Any]:
    names = dict(_LIMB_REGIONS)
    children: list[Any] = []
    for level in dict.fromkeys([*names, *(e.level for e in entries)]):
        ids = [e.id for e in entries if e.level == level]
        if len(ids) > 1:
            slug = level.lower().replace(" ", "_")
            children.append(_group(f"{key}_{slug}", names.get(level, level), ids))
        else:
            children += ids
    return children


def _sides(key: str, entries: list[Entry]) -> list[Any]:
    found = [(side, [e.id for e in entries if e.side == side]) for side in _SIDES]
    return [_group(f"{key}_{side}", side.capitalize(), ids) for side, ids in found if ids]


def _group(key: str, name: str, children: list[Any]) -> Group:
    return {"id": f"group_{key}", "name": name, "children": children}


def _having(entries: Iterable[Entry], attribute: str, values: Iterable[str]) -> list[Entry]:
    wanted = tuple(values)
    return [entry for entry in entries if getattr(entry, attribute) in wanted]


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
        for side in _SIDES
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

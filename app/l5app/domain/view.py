"""What a browser may say about its view, and how each value is checked.

These are the keys of the session's shared state that a client may write. Everything else in the
state is written by the server alone; rights, marks and answers are not in the state at all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from typing import Any

from l5app.errors import L5RootError

KINDS_OF_CUT = ("axial", "sagittal", "coronal", "free")
THEMES = ("system", "light", "dark")
SECTIONS = ("explore", "limb")
LIMB_LAYERS = ("muscles", "skin", "both")
LIMB_MAPS = ("keegan_1948", "foerster_1933", "lee_2008", "agree")
LIMB_EXTRAS = ("key_points", "nerve_fields", "nerves")
SKIN_TONES = 5
MOST_CUTS = 2  # two lesions are compared side by side, one on each limb
REACH_MM = 5000.0  # no camera or cut of this atlas is farther away; a body is under 2000 mm

Ids = Collection[str]


class RefusedError(L5RootError):
    """A value that a browser sent and that is not accepted; ``key`` names it."""

    def __init__(self, key: str, problem: str) -> None:
        self.key = key
        super().__init__(f"{key}: {problem}")


def initial_view() -> dict[str, Any]:
    """Return the view a new session starts with, before the page applies the start view."""
    return {
        "hidden": [],
        "faded": [],
        "selected": "",
        "also_selected": [],
        "isolated": [],
        "opacity": {},
        "cut": None,
        "camera": None,
        "labels_on": True,
        "theme": "system",
        "section": "explore",
        "limb_layer": "muscles",
        "limb_map": "foerster_1933",
        "limb_shown": ["key_points", "nerves"],
        "skin_tone": 2,
        "trace": "",
        "nerve_cuts": [],
        "skin_spot": None,
    }


def accept(key: str, value: object, ids: Ids) -> Any:
    """Return the checked value of a client's change.

    Raises
    ------
    RefusedError
        when the key is not the client's to write or the value is malformed
    """
    check = _CHECKS.get(key)
    if check is None:
        raise RefusedError(key, "is not yours to change")
    return check(key, value, ids)


def _id_list(key: str, value: object, ids: Ids) -> list[str]:
    if not isinstance(value, list) or len(value) > len(ids):
        raise RefusedError(key, "must be a list of structure ids")
    for item in value:
        _known(key, item, ids)
    return list(dict.fromkeys(value))


def _known(key: str, value: object, ids: Ids) -> str:
    if not isinstance(value, str):
        raise RefusedError(key, "must hold structure ids")
    if value not in ids:
        raise RefusedError(key, f"{value[:60]!r} is not a structure of this atlas")
    return value


def _id_or_none(key: str, value: object, ids: Ids) -> str:
    return "" if value == "" else _known(key, value, ids)


def _opacities(key: str, value: object, ids: Ids) -> dict[str, float]:
    if not isinstance(value, dict):
        raise RefusedError(key, "must map structure ids to 0..1")
    return {_known(key, i, ids): _number(key, v, 0.0, 1.0) for i, v in value.items()}


def _number(key: str, value: object, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise RefusedError(key, "must be a number")
    if not low <= value <= high:
        raise RefusedError(key, f"{value} is outside {low:g}..{high:g}")
    return float(value)


def _numbers(key: str, value: object, count: int, reach: float) -> list[float]:
    if not isinstance(value, list) or len(value) != count:
        raise RefusedError(key, f"must be {count} numbers")
    return [_number(key, item, -reach, reach) for item in value]


def _camera(key: str, value: object, _: Ids) -> list[float] | None:
    return None if value is None else _numbers(key, value, 9, REACH_MM)


def _cut(key: str, value: object, _: Ids) -> dict[str, Any] | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"kind", "normal", "offset_mm"}:
        raise RefusedError(key, "must be null or hold kind, normal and offset_mm")
    if value["kind"] not in KINDS_OF_CUT:
        raise RefusedError(key, f"kind must be one of {', '.join(KINDS_OF_CUT)}")
    return {
        "kind": value["kind"],
        "normal": _numbers(key, value["normal"], 3, 1.001),
        "offset_mm": _number(key, value["offset_mm"], -REACH_MM, REACH_MM),
    }


def _flag(key: str, value: object, _: Ids) -> bool:
    if not isinstance(value, bool):
        raise RefusedError(key, "must be true or false")
    return value


def _one_of(*allowed: str) -> Callable[[str, object, Ids], str]:
    def check(key: str, value: object, _: Ids) -> str:
        if not isinstance(value, str) or value not in allowed:
            raise RefusedError(key, f"must be one of {', '.join(allowed)}")
        return value

    return check


def _extras(key: str, value: object, _: Ids) -> list[str]:
    if not isinstance(value, list) or not all(item in LIMB_EXTRAS for item in value):
        raise RefusedError(key, f"must be a list of {', '.join(LIMB_EXTRAS)}")
    return [item for item in LIMB_EXTRAS if item in value]


def _tone(key: str, value: object, _: Ids) -> int:
    tone = _number(key, value, 1, SKIN_TONES)
    if tone != int(tone):
        raise RefusedError(key, "must be a whole number")
    return int(tone)


def _nerve_cuts(key: str, value: object, ids: Ids) -> list[dict[str, Any]]:
    if not isinstance(value, list) or len(value) > MOST_CUTS:
        raise RefusedError(key, f"must be a list of at most {MOST_CUTS} cuts")
    for cut in value:
        if not isinstance(cut, dict) or set(cut) != {"id", "at"}:
            raise RefusedError(key, "each cut must hold id and at")
    return [
        {"id": _known(key, cut["id"], ids), "at": _number(key, cut["at"], 0.0, 1.0)}
        for cut in value
    ]


def _spot(key: str, value: object, _: Ids) -> list[float] | None:
    return None if value is None else _numbers(key, value, 3, REACH_MM)


_CHECKS: dict[str, Callable[[str, object, Ids], Any]] = {
    "hidden": _id_list,
    "faded": _id_list,
    "selected": _id_or_none,
    "also_selected": _id_list,
    "isolated": _id_list,
    "opacity": _opacities,
    "cut": _cut,
    "camera": _camera,
    "labels_on": _flag,
    "theme": _one_of(*THEMES),
    "section": _one_of(*SECTIONS),
    "limb_layer": _one_of(*LIMB_LAYERS),
    "limb_map": _one_of(*LIMB_MAPS),
    "limb_shown": _extras,
    "skin_tone": _tone,
    "trace": _id_or_none,
    "nerve_cuts": _nerve_cuts,
    "skin_spot": _spot,
}

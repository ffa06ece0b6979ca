"""Key views: the standard directions of an atlas plate, and the two ways into L5's course.

A camera is nine numbers: position, target, up (mm, LPS). The page looks with a 26 degree lens.
"""

from __future__ import annotations

from typing import Any

from l5app.domain.catalog import Catalog

Vector = tuple[float, float, float]
_DISTANCE_MM = 470.0  # the whole lumbar spine and sacrum fill four fifths of the height; by eye
_CLOSE_MM = 165.0  # one motion segment fills the height; by eye
_MIDDLE: Vector = (0.0, 8.0, 52.0)  # between L3 and L5, in front of the canal
_STANDARD: tuple[tuple[str, str, str, Vector, Vector], ...] = (
    ("anterior", "Anterior", "1", (0, -1, 0.02), (0, 0, 1)),
    ("posterior", "Posterior", "2", (0, 1, 0.02), (0, 0, 1)),
    ("left", "Left", "3", (1, 0, 0.02), (0, 0, 1)),
    ("right", "Right", "4", (-1, 0, 0.02), (0, 0, 1)),
    ("superior", "Superior", "5", (0, 0.06, 1), (0, -1, 0)),
    ("oblique", "Oblique", "6", (0.72, 0.62, 0.22), (0, 0, 1)),
)
# Hidden in the close views so that the root is seen: the window over the passage itself
_IN_THE_WAY = ("capsule", "fat", "space")


def key_views(catalog: Catalog) -> list[dict[str, Any]]:
    """Return every key view as ``id``, ``name``, ``key`` and ``camera``."""
    views = [
        {"id": i, "name": name, "key": key, "camera": _camera(_MIDDLE, toward, up, _DISTANCE_MM)}
        for i, name, key, toward, up in _STANDARD
    ]
    return views + _close_views(catalog)


def start(catalog: Catalog) -> dict[str, Any]:
    """Return the view of a first visit: from behind and left, L5 on show, spaces hidden."""
    return {
        "camera": _camera(_MIDDLE, (0.80, 0.58, 0.14), (0, 0, 1), _DISTANCE_MM * 0.86),
        "selected": "",
        "hidden": [e.id for e in catalog.entries if e.kind in ("space", "fat", "capsule")],
        "faded": [e.id for e in catalog.entries if e.kind == "dura" and "sac" in e.id],
    }


def _close_views(catalog: Catalog) -> list[dict[str, Any]]:
    spots: tuple[tuple[str, str, str, str, Vector, Vector], ...] = (
        (
            "into_l5_s1_foramen",
            "Into the L5-S1 foramen",
            "7",
            "l5_s1_neural_foramen_left",
            (0.93, 0.30, -0.05),
            (0, 0, 1),
        ),
        (
            "down_lateral_recess",
            "Down the lateral recess",
            "8",
            "l5_lateral_recess_left",
            (0.16, 0.34, 0.93),
            (0, -1, 0),
        ),
    )
    hidden = [e.id for e in catalog.entries if e.kind in _IN_THE_WAY]
    return [
        {
            "id": i,
            "name": name,
            "key": key,
            "camera": _camera(catalog.by_id[place].center, toward, up, _CLOSE_MM),
            "hidden": hidden,
        }
        for i, name, key, place, toward, up in spots
        if place in catalog.by_id
    ]


def _camera(target: Vector, toward: Vector, up: Vector, distance_mm: float) -> list[float]:
    length = sum(c * c for c in toward) ** 0.5
    eye = [t + c / length * distance_mm for t, c in zip(target, toward, strict=True)]
    return [round(v, 3) for v in (*eye, *target, *up)]

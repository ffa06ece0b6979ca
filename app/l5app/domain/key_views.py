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
_IN_THE_WAY = ("capsule", "fat", "space")  # they lie over the passage itself
# Looking down the recess from above, everything over the L5 vertebra stands between eye and root
_ABOVE_L5 = ("L1", "L2", "L3", "L4", "L1-L2", "L2-L3", "L3-L4")
_ALONG_THE_CANAL = (
    *("cauda_equina", "conus_medullaris", "filum_terminale", "spinal_cord", "thecal_sac"),
    *("supraspinous_ligament", "l4_l5_interspinous_ligament", "l4_l5_ligamentum_flavum"),
    *("l4_l5_facet_cartilage_left", "l4_l5_facet_cartilage_right"),
    *("anterior_longitudinal_ligament", "posterior_longitudinal_ligament"),
)


def key_views(catalog: Catalog) -> list[dict[str, Any]]:
    """Return every key view as ``id``, ``name``, ``key`` and ``camera``."""
    views = [
        {"id": i, "name": name, "key": key, "camera": camera(_MIDDLE, toward, up, _DISTANCE_MM)}
        for i, name, key, toward, up in _STANDARD
    ]
    return views + _close_views(catalog)


def start(catalog: Catalog) -> dict[str, Any]:
    """Return the view of a first visit: from behind and left, L5 faded so that its root is seen."""
    faded = ("thecal_sac", "l5_vertebra")
    return {
        "camera": camera((0.0, 8.0, 40.0), (0.78, 0.60, 0.18), (0, 0, 1), _DISTANCE_MM * 0.72),
        "selected": "l5_root_sleeve_left" if "l5_root_sleeve_left" in catalog.by_id else "",
        "hidden": [e.id for e in catalog.entries if e.kind in _IN_THE_WAY],
        "faded": [e.id for e in catalog.entries if e.id in faded],
    }


def _close_views(catalog: Catalog) -> list[dict[str, Any]]:
    """Return the views along L5's course; aimed by the visible part of root and ganglion."""
    foramen = catalog.by_id.get("l5_s1_neural_foramen_left")
    recess = catalog.by_id.get("l5_lateral_recess_left")
    if foramen is None or recess is None:
        return []
    covering = [e.id for e in catalog.entries if e.kind in _IN_THE_WAY]
    return [
        {
            "id": "into_l5_s1_foramen",
            "name": "Into the L5-S1 foramen",
            "key": "7",
            "camera": camera(foramen.center, (0.93, 0.25, 0.27), (0, 0, 1), _CLOSE_MM),
            "hidden": covering,
        },
        {
            "id": "down_lateral_recess",
            "name": "Down the lateral recess",
            "key": "8",
            "camera": camera(recess.center, (0.06, 0.24, 0.97), (0, -1, 0), _CLOSE_MM * 0.85),
            "hidden": [*covering, *_over_the_recess(catalog)],
            "faded": [],
        },
    ]


def _over_the_recess(catalog: Catalog) -> list[str]:
    return [
        e.id
        for e in catalog.entries
        if e.kind not in _IN_THE_WAY
        and (
            e.level in _ABOVE_L5
            or e.id in _ALONG_THE_CANAL
            or e.text_id.endswith(("_ventral_root", "_dorsal_root"))
        )
    ]


def camera(target: Vector, toward: Vector, up: Vector, distance_mm: float) -> list[float]:
    """Return the nine numbers of a camera that looks at ``target`` against ``toward``."""
    length = sum(c * c for c in toward) ** 0.5
    eye = [t + c / length * distance_mm for t, c in zip(target, toward, strict=True)]
    return [round(v, 3) for v in (*eye, *target, *up)]

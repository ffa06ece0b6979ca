"""Key views of the limb, from the whole of it to the places where L5 is looked for.

Targets are read off the landmarks of the left limb (mm, LPS); distances are by eye.
"""

from __future__ import annotations

from typing import Any

from l5app.domain.key_views import Vector, camera

_MIDDLE: Vector = (62.0, 0.0, -400.0)  # between the pelvis and the sole
_WHOLE_MM = 2650.0  # crest to sole fills nine tenths of the height
_VIEWS: tuple[tuple[str, str, Vector, Vector, float], ...] = (
    ("limb_anterior", "Anterior", _MIDDLE, (0.06, -1, 0.05), _WHOLE_MM),
    ("limb_posterior", "Posterior", _MIDDLE, (-0.06, 1, 0.05), _WHOLE_MM),
    ("limb_lateral", "Lateral", _MIDDLE, (1, -0.08, 0.05), _WHOLE_MM),
    ("limb_medial", "Medial", _MIDDLE, (-1, -0.12, 0.05), _WHOLE_MM),
    ("sacral_plexus", "Sacral plexus", (28.0, 20.0, -28.0), (-0.42, -0.86, 0.3), 430.0),
    ("gluteal_region", "Gluteal region", (85.0, 20.0, -60.0), (0.62, 0.78, 0.12), 620.0),
    ("front_of_the_leg", "Front of the leg", (88.0, 10.0, -690.0), (0.62, -0.78, 0.1), 1050.0),
    ("dorsum_of_the_foot", "Dorsum of the foot", (88.0, -50.0, -890.0), (0.25, -0.62, 0.75), 560.0),
)


def limb_views() -> list[dict[str, Any]]:
    """Return every key view of the limb as ``id``, ``name``, ``key`` and ``camera``."""
    return [
        {"id": i, "name": name, "key": str(n), "camera": camera(target, toward, (0, 0, 1), mm)}
        for n, (i, name, target, toward, mm) in enumerate(_VIEWS, 1)
    ]


def limb_camera() -> list[float]:
    """Return where one first looks at the limb from: in front and a little to the left."""
    return camera((20.0, 0.0, -400.0), (0.42, -0.9, 0.06), (0, 0, 1), _WHOLE_MM)

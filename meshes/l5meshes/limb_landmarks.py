"""Where the bones of the left lower limb stand: named points in the common frame, mm.

Source of every point: landmark positions read on one adult man (BodyParts3D), moved so that the
middle of his S1 endplate is the origin; positions are facts, no mesh of his is used. Lengths agree
with adult norms within one standard deviation.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

SOURCE = "BodyParts3D (one adult man), landmark positions"

LANDMARKS: Mapping[str, tuple[float, float, float]] = {
    "hip_centre": (79.8, -11.7, -91.9),
    "femur_top": (80.9, -9.3, -69.1),
    "greater_trochanter": (142.8, -5.1, -119.4),
    "lateral_epicondyle": (113.0, 13.1, -480.4),
    "medial_epicondyle": (32.2, 16.1, -473.1),
    "knee_centre": (72.6, 14.6, -476.8),
    "patella_centre": (82.1, -24.4, -492.9),
    "tibial_tuberosity": (82.6, -21.3, -538.1),
    "fibular_head": (110.5, 29.0, -520.9),
    "medial_malleolus": (55.5, 14.1, -852.4),
    "lateral_malleolus": (103.9, 34.5, -871.5),
    "ankle_centre": (79.7, 24.3, -862.0),
    "anterior_superior_iliac_spine": (117.9, -70.7, -9.1),
    "posterior_superior_iliac_spine": (44.6, 67.1, 3.8),
    "iliac_crest_top": (96.5, 9.3, 55.0),
    "ischial_tuberosity": (41.8, 15.8, -152.2),
    "pubic_symphysis": (4.2, -45.8, -108.2),
    "heel_back": (80.0, 72.0, -890.8),
    "toe_tip": (102.6, -149.5, -914.0),
    "fifth_metatarsal_base": (115.7, -5.1, -899.5),
    "first_metatarsal_base": (78.8, -36.9, -886.5),
    "first_metatarsal_head": (71.0, -98.2, -899.9),
    "hallux_distal_phalanx_base": (81.2, -121.0, -912.4),
    "medial_cuneiform_medial": (59.2, -23.7, -871.8),
}


def landmark(name: str) -> NDArray[np.float64]:
    """Return the (3,) position of a named landmark of the left limb, mm."""
    if name not in LANDMARKS:
        raise ValueError(f"no landmark of the limb is called {name!r}")
    return np.array(LANDMARKS[name])

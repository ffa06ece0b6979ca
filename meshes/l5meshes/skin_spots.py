"""Named places of the skin: key points of the roots and the middles of the fields patients name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.nerve_tree import SkinSpot
from l5meshes.skin_field import read_at, skin_grid

if TYPE_CHECKING:
    from l5meshes.spine import Spine

Row = tuple[float, float, float]
REACH_MM, STEP_MM = 110.0, 0.5  # how far outside a sight begins, and how finely it is walked


@dataclass(frozen=True)
class Sight:
    """A place as it is looked for: a point under the skin and the side it is seen from."""

    under: Row
    seen_from: Row


UP, BACK, FRONT = (0.0, -0.3, 1.0), (0.0, 1.0, 0.0), (0.0, -1.0, 0.0)
LATERAL, MEDIAL = (1.0, 0.0, 0.0), (-1.0, 0.0, 0.0)
# Key points l4, l5, s1: ISNCSCI (ASIA 2019); the places by eye on the placed bones, mm
SIGHTS: dict[str, Sight] = {
    "l4": Sight((57.0, 14.0, -853.0), MEDIAL),
    "l5": Sight((104.0, -94.0, -908.0), UP),
    "s1": Sight((90.0, 52.0, -893.0), LATERAL),
    "first_web_space": Sight((91.0, -113.0, -912.0), UP),
    "great_toe": Sight((82.0, -136.0, -912.0), UP),
    "little_toe": Sight((139.0, -100.0, -912.0), UP),
    "medial_leg": Sight((75.0, 14.0, -700.0), (-1.0, -0.3, 0.0)),
    "anterolateral_leg": Sight((90.0, 10.0, -720.0), (0.7, -0.8, 0.0)),
    "calf": Sight((85.0, 50.0, -640.0), BACK),
    "lateral_thigh": Sight((100.0, -10.0, -300.0), LATERAL),
    "front_of_thigh": Sight((95.0, -20.0, -300.0), FRONT),
    "back_of_thigh": Sight((90.0, 20.0, -300.0), BACK),
    "buttock": Sight((75.0, 40.0, -90.0), BACK),
    "sole": Sight((88.0, -40.0, -900.0), (0.0, 0.0, -1.0)),
}


def skin_spots(spine: Spine) -> tuple[SkinSpot, ...]:
    """Return the named places on the skin of the left limb."""
    return tuple(SkinSpot(spot_id, _found(spine, sight)) for spot_id, sight in SIGHTS.items())


def _found(spine: Spine, sight: Sight) -> Row:
    """Return where a sight, walked from outside, meets the skin."""
    axes, values = skin_grid(spine)
    outward = np.array(sight.seen_from) / np.linalg.norm(sight.seen_from)
    away = np.arange(REACH_MM, -STEP_MM, -STEP_MM)
    points = np.array(sight.under) + outward * away[:, None]
    field = read_at(axes, values, points)
    met = int(np.argmax(field <= 0))
    share = field[met - 1] / (field[met - 1] - field[met])
    x, y, z = (points[met - 1] + (points[met] - points[met - 1]) * share).round(1).tolist()
    return x, y, z

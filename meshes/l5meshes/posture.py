"""How the bones stand on one another: discs between endplates, in quiet standing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from l5meshes.anatomy.sacrum_params import DRAWN_SLOPE_DEG, SACRUM
from l5meshes.anatomy.vertebra_params import LUMBAR
from l5meshes.frame import rotation_x, translation


@dataclass(frozen=True)
class DiscSpace:
    """Distance and angle between two facing endplates.

    Parameters
    ----------
    height_mm : between the centres of the endplates' rim planes
    wedge_deg : opening towards the front
    """

    height_mm: float
    wedge_deg: float


# Wedges: standing radiographs, 324 adults (Sci Rep 2022, s41598-022-21840-x), L3-L4 to L5-S1; the
# rest, and the heights, so that Onishi 2019 (MRI, 300 patients) and the mean of 87 patients
# (Clouthier 2023) are met in front and behind and L1-S1 lordosis is 45-55 degrees.
DISCS: dict[str, DiscSpace] = {
    "l5_s1": DiscSpace(10.5, 18.0),
    "l4_l5": DiscSpace(10.2, 12.5),
    "l3_l4": DiscSpace(9.4, 9.0),
    "l2_l3": DiscSpace(8.6, 5.5),
    "l1_l2": DiscSpace(7.8, 3.8),
}

ORDER = ("sacrum", "l5_vertebra", "l4_vertebra", "l3_vertebra", "l2_vertebra", "l1_vertebra")


def placed_frames() -> dict[str, NDArray[np.float64]]:
    """Return local-to-world (4, 4) frames of the bones and of the disc centres."""
    frames = {"sacrum": rotation_x(SACRUM.slope_deg - DRAWN_SLOPE_DEG)}
    frames["coccyx"] = frames["sacrum"]
    endplate = rotation_x(SACRUM.slope_deg)
    for bone_id, (disc_id, disc) in zip(ORDER[1:], DISCS.items(), strict=True):
        body = LUMBAR[bone_id].body
        half_disc = translation(0, 0, disc.height_mm / 2)
        frames[disc_id] = endplate @ half_disc @ rotation_x(-disc.wedge_deg / 2)
        lower_tilt = np.degrees(np.arctan(body.inferior_slope))
        upper_tilt = np.degrees(np.arctan(body.superior_slope))
        half_body = translation(0, body.lean, body.half_height)
        lower_endplate = frames[disc_id] @ rotation_x(-disc.wedge_deg / 2) @ half_disc
        frames[bone_id] = lower_endplate @ rotation_x(-lower_tilt) @ half_body
        endplate = frames[bone_id] @ half_body @ rotation_x(-upper_tilt)
    return frames


def below(bone_id: str) -> str | None:
    """Return the bone a vertebra stands on, or None for the sacrum and the coccyx."""
    place = ORDER.index(bone_id) if bone_id in ORDER else 0
    return ORDER[place - 1] if place else None

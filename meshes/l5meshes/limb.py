"""The bones of the left lower limb: landmarks and distances that muscles, nerves and skin use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from l5meshes.anatomy.femur_shape import femur_solid
from l5meshes.anatomy.fibula_shape import fibula_solid
from l5meshes.anatomy.foot_solids import FOOT_SOLIDS
from l5meshes.anatomy.hip_bone_shape import hip_bone_solid
from l5meshes.anatomy.patella_shape import patella_solid
from l5meshes.anatomy.tibia_shape import tibia_solid
from l5meshes.bone_fields import Maker
from l5meshes.implicit import DistanceGrid
from l5meshes.implicit.distance import REACH_MM
from l5meshes.joint_gaps import placed_field

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SOLIDS: Mapping[str, Maker] = {
    "hip_bone": hip_bone_solid,
    "femur": femur_solid,
    "patella": patella_solid,
    "tibia": tibia_solid,
    "fibula": fibula_solid,
    **FOOT_SOLIDS,
}


class Limb:
    """The placed bones of the left limb; fields are made on first use and kept."""

    def __init__(self, spine: Spine) -> None:
        self.spine = spine
        self._fields: dict[str, DistanceGrid] = {}

    def field(self, bone_id: str) -> DistanceGrid:
        """Return the distance to a bone (``femur``, ``talus`` ..., no side) in the common frame."""
        if bone_id not in SOLIDS:
            raise ValueError(f"no bone of the limb is called {bone_id!r}")
        if bone_id not in self._fields:
            self._fields[bone_id] = placed_field(self.spine, bone_id, SOLIDS[bone_id])
        return self._fields[bone_id]

    def distance(
        self, points: NDArray[np.floating], bone_ids: Iterable[str] = tuple(SOLIDS)
    ) -> NDArray[np.float64]:
        """Return the (n,) signed distance of (n, 3) points to the union of bones, mm.

        Negative inside; exact near the surface, clipped to 11 mm. Only bones near a point are
        asked.
        """
        points = np.asarray(points, float)
        nearest = np.full(len(points), REACH_MM)
        for bone_id in bone_ids:
            field = self.field(bone_id)
            high = field.origin + field.spacing_mm * (np.array(field.values.shape) - 1)
            near = ((points > field.origin) & (points < high)).all(axis=1)
            if near.any():
                nearest[near] = np.minimum(nearest[near], field.at(points[near]))
        return nearest


@cache
def limb_of(spine: Spine) -> Limb:
    """Return the limb that hangs from a spine, the same one for the same spine."""
    return Limb(spine)

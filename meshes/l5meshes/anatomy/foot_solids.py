"""The makers of all bones of the left foot, by id without side, from the heel to the toes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from l5meshes.anatomy.hindfoot_shape import calcaneus_solid, talus_solid
from l5meshes.anatomy.metatarsals_shape import METATARSAL_SOLIDS
from l5meshes.anatomy.midfoot_shape import (
    cuboid_solid,
    intermediate_cuneiform_solid,
    lateral_cuneiform_solid,
    medial_cuneiform_solid,
    navicular_solid,
)
from l5meshes.anatomy.phalanges_shape import PHALANX_SOLIDS, SESAMOID_SOLIDS

if TYPE_CHECKING:
    from l5meshes.bone_fields import Maker

TARSAL_SOLIDS: Mapping[str, Maker] = {
    "calcaneus": calcaneus_solid,
    "talus": talus_solid,
    "navicular": navicular_solid,
    "medial_cuneiform": medial_cuneiform_solid,
    "intermediate_cuneiform": intermediate_cuneiform_solid,
    "lateral_cuneiform": lateral_cuneiform_solid,
    "cuboid": cuboid_solid,
}
FOOT_SOLIDS: Mapping[str, Maker] = {
    **TARSAL_SOLIDS,
    **METATARSAL_SOLIDS,
    **PHALANX_SOLIDS,
    **SESAMOID_SOLIDS,
}

"""Joint spaces: a bone is shaped against its finished neighbours, so that facets fit each other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from l5meshes.bone_fields import Maker, kept_field
from l5meshes.implicit import DistanceGrid, Grown, Solid

if TYPE_CHECKING:
    from l5meshes.spine import Spine

RIM_MM = 1.8  # rounding of a facet's rim, by eye


@cache
def placed_field(spine: Spine, bone_id: str, make: Maker) -> DistanceGrid:
    """Return the distance to a bone, the same one for every neighbour that asks."""
    return kept_field(spine, bone_id, make)


def leave_gaps(solid: Solid, spine: Spine, neighbours: Mapping[str, Maker], gap_mm: float) -> None:
    """Take from a solid what lies within ``gap_mm`` of its neighbours (id -> maker)."""
    for bone_id, make in neighbours.items():
        solid.cut(Grown(placed_field(spine, bone_id, make), gap_mm), RIM_MM)

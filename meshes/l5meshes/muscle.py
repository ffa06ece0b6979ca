"""A muscle of the limb as one entry of a table: names, published volume, belly and tendons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

from l5meshes.canal import BONES
from l5meshes.fields import Field, Points, Values, pushed_clear
from l5meshes.frame import Side
from l5meshes.limb import limb_of
from l5meshes.lofts import merged
from l5meshes.mesh import TriMesh
from l5meshes.muscle_spindle import BONE_GAP_MM, Section, Spindle, spindle_mesh
from l5meshes.relaxation import relaxed
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

HANDSFIELD = (
    "Handsfield 2014, J Biomech 47:631: volume (share of 7.06 l, 24 healthy young adults, MRI)"
)
TEXTBOOK = "attachments: anatomy textbooks; sections by eye"
TENDON_SIDES = 8
LOWEST_SPINE_MM = -150.0  # below the tip of the coccyx and the reach of its field
EASED_SECTIONS, EASED_ROUNDS = 56, 3
EASED_SOFTNESS = 0.8  # samples over which a way is rounded after each push
ROOM_SHARE = 0.8  # of the half thickness that a muscle's middle keeps from bone; by eye


@dataclass(frozen=True)
class Muscle:
    """One muscle of spindle form.

    Parameters
    ----------
    volume_ml : published mean, belly and tendon, with the source ``HANDSFIELD`` unless said
    belly : the belly with the tendon that goes on from it
    tendons : further tendons that begin where the belly ends
    """

    name: str
    latin: str
    level: str
    volume_ml: float
    belly: Spindle
    tendons: tuple[Spindle, ...] = ()
    rings: int = 42
    sides: int = 18


def bones_near(spine: Spine) -> Field:
    """Return the distance to the bones of limb, lumbar spine and sacrum."""
    limb = limb_of(spine)

    def field(points: Points) -> Values:
        nearest = limb.distance(points)
        high = points[:, 2] > LOWEST_SPINE_MM  # most of a limb is far below every vertebra
        if high.any():
            spine_mm = spine.distance(tuple(BONES), points[high])
            nearest[high] = np.minimum(nearest[high], spine_mm)
        return nearest

    return field


@cache
def eased(spine: Spine, wished: Spindle) -> Spindle:
    """Return the spindle with its way pushed off bone, so that it lies on it and not in it."""
    bones, sweep = bones_near(spine), wished.sweep
    at = np.linspace(0, len(sweep.centres) - 1, EASED_SECTIONS).round().astype(int)
    centres, half = sweep.centres[at].astype(float), sweep.half[at].astype(float)
    room = ROOM_SHARE * half.min(axis=1) + BONE_GAP_MM
    for _ in range(EASED_ROUNDS):
        centres[0] = pushed_clear(centres[:1], bones, float(room[0]), rounds=30)[0]
        centres = relaxed(centres, room, bones, is_end_free=True)
        centres = gaussian_filter1d(centres, EASED_SOFTNESS, axis=0, mode="nearest")
    rows = np.column_stack([centres, half])
    return replace(wished, sections=tuple(Section(*map(float, row)) for row in rows))


def muscle_mesh(spine: Spine, muscle_id: str, table: Mapping[str, Muscle]) -> TriMesh:
    """Return a muscle packed among its neighbours of the same table, tendons included."""
    muscle, bones = table[muscle_id], bones_near(spine)
    others = [eased(spine, o.belly).distance for key, o in table.items() if key != muscle_id]
    belly = spindle_mesh(
        eased(spine, muscle.belly), bones, others, rings=muscle.rings, sides=muscle.sides
    )
    tendons = [
        spindle_mesh(eased(spine, tendon), bones, rings=muscle.rings // 2, sides=TENDON_SIDES)
        for tendon in muscle.tendons
    ]
    return merged([belly, *tendons]) if tendons else belly


def muscle_structures(
    table: Mapping[str, Muscle],
    *,
    tendons: Mapping[str, Kind] = MappingProxyType({}),
    sources: tuple[str, ...] = (HANDSFIELD, TEXTBOOK),
) -> tuple[Structure, ...]:
    """Return the structures of a table of muscles, both sides; ``tendons`` are of another kind."""
    return tuple(
        structure
        for muscle_id, muscle in table.items()
        for structure in muscle_structure(
            muscle_id,
            muscle.name,
            muscle.latin,
            muscle.level,
            partial(muscle_mesh, muscle_id=muscle_id, table=table),
            kind=tendons.get(muscle_id, Kind.MUSCLE),
            sources=sources,
        )
    )


def muscle_structure(
    muscle_id: str,
    name: str,
    latin: str,
    level: str,
    shape: Callable[[Spine], TriMesh],
    *,
    kind: Kind = Kind.MUSCLE,
    sources: tuple[str, ...] = (HANDSFIELD, TEXTBOOK),
) -> tuple[Structure, Structure]:
    """Return a muscle or tendon as a left structure and its mirrored partner."""
    return both_sides(
        Structure(
            id=f"{muscle_id}_left",
            name=name,
            latin=latin,
            kind=kind,
            level=level,
            chunk=Chunk.MUSCLES,
            shape=shape,
            side=Side.LEFT,
            triangles=2600,
            sources=sources,
        )
    )

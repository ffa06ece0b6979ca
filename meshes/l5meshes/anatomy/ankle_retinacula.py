"""The retinacula of the ankle: bands that hold the tendons to the bones they run over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from l5meshes.anatomy import leg_anterior_muscles, leg_posterior_muscles
from l5meshes.fields import union
from l5meshes.mesh import TriMesh
from l5meshes.muscle import TEXTBOOK, bones_near, eased, muscle_structure
from l5meshes.muscle_sheet import Band, band_mesh
from l5meshes.structure import Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine

MUSCLES = {**leg_anterior_muscles.MUSCLES, **leg_posterior_muscles.MUSCLES}
EXTENSORS = (
    *("tibialis_anterior", "extensor_hallucis_longus"),
    *("extensor_digitorum_longus", "fibularis_tertius"),
)
THICK_MM = 0.9  # by eye


@dataclass(frozen=True)
class Retinaculum:
    """One band: names, where it runs, and the tendons it lies on."""

    name: str
    latin: str
    band: Band
    over: tuple[str, ...]


# Lines of origin and insertion, mm, by eye on the placed bones.
BANDS: dict[str, Retinaculum] = {
    "superior_extensor_retinaculum": Retinaculum(
        "Superior extensor retinaculum",
        "retinaculum musculorum extensorum superius",
        Band(
            origin=((102, 22, -798), (101, 20, -824)),
            insertion=((65, 6, -798), (61, 8, -824)),
            hub=((84, 20, -798), (83, 20, -824)),
            outward=(0.1, -1.0, 0.0),
            thickness=THICK_MM,
        ),
        EXTENSORS,
    ),
    "inferior_extensor_retinaculum": Retinaculum(
        "Inferior extensor retinaculum",
        "retinaculum musculorum extensorum inferius",
        Band(
            origin=((98, 4, -866), (99, -8, -871)),
            insertion=((55, 6, -838), (58, -10, -858)),
            hub=((80, 16, -856), (80, 4, -874)),
            outward=(0.05, -0.8, 0.35),
            thickness=THICK_MM,
        ),
        EXTENSORS,
    ),
    "superior_fibular_retinaculum": Retinaculum(
        "Superior fibular retinaculum",
        "retinaculum musculorum fibularium superius",
        Band(
            origin=((107, 34, -855), (108, 28, -869)),
            insertion=((94, 58, -872), (97, 46, -890)),
            hub=((96, 38, -860), (97, 32, -880)),
            outward=(0.7, 0.7, 0.0),
            thickness=THICK_MM,
        ),
        ("fibularis_longus", "fibularis_brevis"),
    ),
    "flexor_retinaculum_of_the_foot": Retinaculum(
        "Flexor retinaculum of the foot",
        "retinaculum musculorum flexorum pedis",
        Band(
            origin=((50, 28, -846), (52, 12, -862)),
            insertion=((66, 47, -873), (65, 32, -894)),
            hub=((74, 40, -852), (74, 18, -882)),
            outward=(-0.9, 0.3, 0.0),
            thickness=THICK_MM,
        ),
        ("tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"),
    ),
}


def retinaculum(spine: Spine, band_id: str) -> TriMesh:
    """Return a band over the tendons it holds."""
    band, bones = BANDS[band_id], bones_near(spine)
    parts = [part for i in band.over for part in (MUSCLES[i].belly, *MUSCLES[i].tendons)]
    tendons = [eased(spine, part).distance for part in parts]
    return band_mesh(band.band, union(bones, *tendons), bones)


STRUCTURES: tuple[Structure, ...] = tuple(
    structure
    for band_id, band in BANDS.items()
    for structure in muscle_structure(
        band_id,
        band.name,
        band.latin,
        "foot",
        partial(retinaculum, band_id=band_id),
        kind=Kind.LIGAMENT,
        sources=(TEXTBOOK,),
    )
)

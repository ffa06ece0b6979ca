"""The retinacula of the ankle: bands that hold the tendons to the bones they run over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from l5meshes.anatomy import leg_anterior_muscles, leg_posterior_muscles
from l5meshes.fields import union
from l5meshes.mesh import TriMesh
from l5meshes.muscle import TEXTBOOK, bones_near, eased, muscle_structure
from l5meshes.muscle_sheet import Sheet, sheet_mesh
from l5meshes.structure import Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine

MUSCLES = {**leg_anterior_muscles.MUSCLES, **leg_posterior_muscles.MUSCLES}
EXTENSORS = (
    *("tibialis_anterior", "extensor_hallucis_longus"),
    *("extensor_digitorum_longus", "fibularis_tertius"),
)
THICK_MM = 1.1  # by eye


@dataclass(frozen=True)
class Retinaculum:
    """One band: names, the sheet, and the tendons it lies on."""

    name: str
    latin: str
    sheet: Sheet
    over: tuple[str, ...]


# Lines of origin and insertion, mm, by eye on the placed bones.
BANDS: dict[str, Retinaculum] = {
    "superior_extensor_retinaculum": Retinaculum(
        "Superior extensor retinaculum",
        "retinaculum musculorum extensorum superius",
        Sheet(
            origin=((104, 20, -800), (104, 19, -812), (103, 18, -824)),
            insertion=((64, 6, -800), (62, 6, -812), (59, 8, -824)),
            outward=(0.1, -1.0, 0.0),
            thickness=THICK_MM,
            bulge=16.0,
            ends=(0.9, 0.9),
            belly=(0.0, 0.0),
        ),
        EXTENSORS,
    ),
    "inferior_extensor_retinaculum": Retinaculum(
        "Inferior extensor retinaculum",
        "retinaculum musculorum extensorum inferius",
        Sheet(
            origin=((98, 6, -868), (99, 2, -871), (99, -3, -872)),
            insertion=((53, 6, -842), (52, 2, -850), (54, -8, -860)),
            outward=(0.1, -0.8, 0.55),
            thickness=THICK_MM,
            bulge=14.0,
            ends=(0.9, 0.9),
            belly=(0.0, 0.0),
        ),
        EXTENSORS,
    ),
    "superior_fibular_retinaculum": Retinaculum(
        "Superior fibular retinaculum",
        "retinaculum musculorum fibularium superius",
        Sheet(
            origin=((108, 36, -854), (109, 34, -862), (109, 30, -869)),
            insertion=((92, 56, -874), (94, 50, -882), (96, 42, -888)),
            outward=(0.75, 0.65, 0.0),
            thickness=THICK_MM,
            bulge=8.0,
            ends=(0.9, 0.9),
            belly=(0.0, 0.0),
        ),
        ("fibularis_longus", "fibularis_brevis"),
    ),
    "flexor_retinaculum_of_the_foot": Retinaculum(
        "Flexor retinaculum of the foot",
        "retinaculum musculorum flexorum pedis",
        Sheet(
            origin=((50, 30, -846), (49, 22, -854), (51, 12, -860)),
            insertion=((68, 62, -878), (66, 50, -892), (66, 34, -900)),
            outward=(-0.9, 0.4, 0.0),
            thickness=THICK_MM,
            bulge=14.0,
            ends=(0.9, 0.9),
            belly=(0.0, 0.0),
        ),
        ("tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"),
    ),
}


def retinaculum(spine: Spine, band_id: str) -> TriMesh:
    """Return a band over the tendons it holds."""
    band, bones = BANDS[band_id], bones_near(spine)
    tendons = [eased(spine, MUSCLES[muscle].belly).distance for muscle in band.over]
    return sheet_mesh(band.sheet, union(bones, *tendons), bones, rows=26, columns=9)


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

"""Broad muscles and bands of hip and thigh: the glutei and the iliotibial tract."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from l5meshes.anatomy import hip_muscles, thigh_muscles
from l5meshes.fields import Field, union
from l5meshes.mesh import TriMesh
from l5meshes.muscle import bones_near, eased, muscle_structure
from l5meshes.muscle_sheet import Sheet, sheet_field, sheet_mesh
from l5meshes.structure import Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine


@dataclass(frozen=True)
class Broad:
    """One broad muscle.

    Parameters
    ----------
    volume_ml : published mean, source as for spindles
    over : ids of spindles and sheets it lies on
    rows, columns : nodes along and across the fibres
    """

    name: str
    latin: str
    level: str
    volume_ml: float
    sheet: Sheet
    over: tuple[str, ...] = ()
    kind: Kind = Kind.MUSCLE
    rows: int = 22
    columns: int = 16


SPINDLES = {**hip_muscles.MUSCLES, **thigh_muscles.MUSCLES}

# Lines of origin and insertion, mm, by eye on the placed bones, from front to back or above down.
MUSCLES: dict[str, Broad] = {
    "gluteus_minimus": Broad(
        "Gluteus minimus",
        "musculus gluteus minimus",
        "pelvis",
        104.0,
        Sheet(
            origin=((113, -46, -14), (106, -22, -2), (92, 4, -4), (74, 24, -22)),
            insertion=((132, -24, -112), (135, -21, -109), (136, -17, -106), (136, -12, -104)),
            outward=(1.0, 0.1, 0.2),
            thickness=23.0,
            bulge=-13.0,
            belly=(0.0, 0.82),
        ),
    ),
    "gluteus_medius": Broad(
        "Gluteus medius",
        "musculus gluteus medius",
        "pelvis",
        320.0,
        Sheet(
            origin=(
                (122, -37, 6),
                (124, -28, 24),
                (116, -8, 40),
                (96, 17, 44),
                (75, 42, 28),
                (60, 53, 2),
                (59, 49, -14),
            ),
            insertion=(
                (138, 0, -124),
                (139, 5, -120),
                (138, 10, -115),
                (136, 14, -111),
                (133, 16, -108),
                (130, 17, -106),
                (126, 18, -104),
            ),
            outward=(1.0, 0.45, 0.1),
            thickness=26.3,
            bulge=-9.0,
            belly=(0.0, 0.84),
        ),
        over=("gluteus_minimus",),
        rows=28,
        columns=18,
    ),
    "gluteus_maximus": Broad(
        "Gluteus maximus",
        "musculus gluteus maximus",
        "pelvis",
        842.0,
        Sheet(
            origin=(
                (66, 58, 24),
                (50, 70, 6),
                (38, 78, -18),
                (28, 84, -42),
                (18, 86, -66),
                (10, 80, -88),
            ),
            insertion=(
                (150, 0, -128),
                (150, 10, -150),
                (140, 18, -170),
                (121, 9, -194),
                (109.5, 4, -218),
                (103.5, 1, -246),
            ),
            outward=(0.35, 0.93, 0.0),
            thickness=41.0,
            bulge=22.0,
            ends=(0.34, 0.16),
            belly=(0.0, 0.86),
        ),
        over=(
            "gluteus_medius",
            "piriformis",
            "biceps_femoris_long_head",
            "semitendinosus",
            "vastus_lateralis",
        ),
        rows=24,
        columns=20,
    ),
    "iliotibial_tract": Broad(
        "Iliotibial tract",
        "tractus iliotibialis",
        "thigh",
        22.0,  # by eye: a band about 40 mm wide and 2 mm thick
        Sheet(
            origin=((151, -36, -152), (153, -26, -146), (153, -14, -146), (149, -2, -150)),
            insertion=((99, -14, -527), (102, -10, -526), (104, -6, -524), (105, -2, -522)),
            outward=(1.0, 0.0, 0.0),
            thickness=2.0,
            bulge=16.0,
            ends=(0.8, 0.9),
            belly=(0.0, 0.0),
        ),
        over=("vastus_lateralis",),
        kind=Kind.TENDON,
        rows=34,
        columns=12,
    ),
}


@cache
def _under(spine: Spine, muscle_id: str) -> Field:
    """Return the field of bone and of all that a broad muscle lies on."""
    fields = [bones_near(spine)]
    for deeper in MUSCLES[muscle_id].over:
        if deeper in MUSCLES:
            fields.append(sheet_field(MUSCLES[deeper].sheet, _under(spine, deeper)))
        else:
            fields.append(eased(spine, SPINDLES[deeper].belly).distance)
    return union(*fields)


def broad_muscle(spine: Spine, muscle_id: str) -> TriMesh:
    """Return a broad muscle lying on bone and on what is deeper."""
    muscle = MUSCLES[muscle_id]
    return sheet_mesh(
        muscle.sheet,
        _under(spine, muscle_id),
        bones_near(spine),
        rows=muscle.rows,
        columns=muscle.columns,
    )


STRUCTURES: tuple[Structure, ...] = tuple(
    structure
    for muscle_id, muscle in MUSCLES.items()
    for structure in muscle_structure(
        muscle_id,
        muscle.name,
        muscle.latin,
        muscle.level,
        partial(broad_muscle, muscle_id=muscle_id),
        kind=muscle.kind,
    )
)

"""The interosseous membrane of the leg, stretched between the borders of tibia and fibula."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

from l5meshes.anatomy.fibula_shape import fibula_solid
from l5meshes.anatomy.tibia_shape import tibia_solid
from l5meshes.clearing import faces_cleared
from l5meshes.fields import Points, Values, union, with_openness
from l5meshes.frame import Side
from l5meshes.implicit import DistanceGrid
from l5meshes.joint_gaps import placed_field
from l5meshes.lofts import sheet
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

THICK_MM = 0.7  # fibrous sheet below a millimetre, by eye
TOP_MM, END_MM = -562.0, -822.0  # below the neck of the fibula; the syndesmosis follows
OBLIQUITY_MM = 14.0  # most fibres run down from tibia to fibula; about 35 degrees, by eye
ROWS, COLUMNS = 44, 5
TRIANGLES = 2 * 2 * (ROWS - 1) * (COLUMNS - 1) + 4 * (ROWS + COLUMNS - 2)
GAP_MM = 0.15
BORDER_KNOTS = 24  # heights at which the borders are looked for; 11 mm apart
# where the search starts: height, x, y of a line between the bones, mm; by eye
BETWEEN_MM = ((-850, 95.0, 28.0), (-750, 94.2, 22.5), (-600, 98.5, 16.5), (-550, 99.0, 16.0))
ROUNDS = 25


def _foot(field: DistanceGrid, points: Points) -> Points:
    """Return the points moved horizontally on to a bone's surface, ``GAP_MM`` short of it."""
    away = field.gradient_at(points) * [1.0, 1.0, 0.0]
    return np.asarray(points - away * (field.at(points) - GAP_MM)[:, None])


def _borders(spine: Spine) -> tuple[Points, Points]:
    """Return (n, 3) points where tibia and fibula come closest, from above down, mm."""
    tibia = placed_field(spine, "tibia", tibia_solid)
    fibula = placed_field(spine, "fibula", fibula_solid)
    heights = np.linspace(TOP_MM, END_MM - OBLIQUITY_MM, BORDER_KNOTS)
    table = np.array(BETWEEN_MM)
    start = [np.interp(heights, table[:, 0], table[:, axis]) for axis in (1, 2)]
    middle = np.stack([*start, heights], axis=1)
    for _ in range(ROUNDS):
        medial, lateral = _foot(tibia, middle), _foot(fibula, middle)
        middle = (medial + lateral) / 2
    return medial, lateral


def _fibres(spine: Spine) -> Points:
    """Return (rows, columns, 3) points of the sheet's middle; each row is a fibre, tibia first."""
    medial, lateral = (gaussian_filter1d(border, 1.0, axis=0) for border in _borders(spine))
    heights = np.linspace(TOP_MM, END_MM, ROWS)

    def at(border: Points, levels: Values) -> Points:
        return np.stack([np.interp(-levels, -border[:, 2], border[:, i]) for i in range(3)], 1)

    ends = at(medial, heights), at(lateral, heights - OBLIQUITY_MM)
    share = np.linspace(0, 1, COLUMNS)[None, :, None]
    return np.asarray(ends[0][:, None] * (1 - share) + ends[1][:, None] * share)


def _shape(spine: Spine) -> TriMesh:
    fibres = _fibres(spine)
    across = np.cross(np.gradient(fibres, axis=0), np.gradient(fibres, axis=1))
    across *= 0.5 * THICK_MM / np.linalg.norm(across, axis=2, keepdims=True)
    along = np.tile(np.linspace(0, 1, COLUMNS), (ROWS, 1))
    mesh = sheet(fibres + across, fibres - across, along)
    bones = union(
        placed_field(spine, "tibia", tibia_solid).at, placed_field(spine, "fibula", fibula_solid).at
    )
    return with_openness(faces_cleared(mesh, bones, 0.05), bones)


STRUCTURES: tuple[Structure, ...] = both_sides(
    Structure(
        id="crural_interosseous_membrane_left",
        name="Interosseous membrane of the leg",
        latin="membrana interossea cruris",
        kind=Kind.LIGAMENT,
        level="leg",
        chunk=Chunk.LIMB_BONES,
        shape=_shape,
        side=Side.LEFT,
        triangles=TRIANGLES,
        sources=("anatomy textbooks: extent, direction of fibres; drawn by eye",),
    )
)

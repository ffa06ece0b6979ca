"""The phalanges of the toes and the two sesamoids of the hallux, in the common frame.

Hallux and proximal phalanx of the second toe: ends, breadths and heights of one adult man
(BodyParts3D), rounded. The other toes are interpolated between these and the heads of the
metatarsals, by eye.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from l5meshes.anatomy.metatarsals_shape import METATARSAL_SOLIDS, Row, first_metatarsal_solid
from l5meshes.implicit import BoxGrid, Ellipsoid, Solid, Sweep
from l5meshes.joint_gaps import leave_gaps

if TYPE_CHECKING:
    from l5meshes.bone_fields import Maker
    from l5meshes.spine import Spine

SPACING_MM = 0.6
GAP_MM = 1.0  # interphalangeal joint space, by eye
BOX_INSET_MM = 2.5  # nothing is added to these parts
WAIST_LIFT = 0.06  # the shaft's plantar side is hollow: rise of its middle per length, by eye

Point = tuple[float, float, float]
HalfSize = tuple[float, float]


class PhalanxShape(NamedTuple):
    """Middle of the base and of the head, and the half breadth and height of base, waist, head."""

    base_mm: Point
    head_mm: Point
    base: HalfSize
    waist: HalfSize
    head: HalfSize


PHALANGES: Mapping[str, PhalanxShape] = {
    "hallux_proximal_phalanx": PhalanxShape(
        (71.8, -99.0, -905.5), (78.9, -122.5, -909.0), (9.8, 8.2), (6.8, 5.2), (8.3, 5.6)
    ),
    "hallux_distal_phalanx": PhalanxShape(
        (79.3, -126.5, -910.0), (86.2, -144.0, -912.3), (9.3, 5.2), (4.6, 3.6), (5.4, 2.7)
    ),
    "second_toe_proximal_phalanx": PhalanxShape(
        (93.2, -100.5, -905.4), (99.5, -121.8, -908.2), (5.7, 5.5), (3.2, 2.6), (4.6, 3.6)
    ),
    "second_toe_middle_phalanx": PhalanxShape(
        (100.9, -127.3, -909.6), (102.4, -135.8, -911.6), (4.7, 3.6), (3.3, 2.5), (4.1, 2.7)
    ),
    "second_toe_distal_phalanx": PhalanxShape(
        (102.9, -140.3, -912.0), (103.4, -147.6, -913.2), (3.9, 2.6), (2.0, 1.7), (2.9, 1.6)
    ),
    "third_toe_proximal_phalanx": PhalanxShape(
        (107.0, -97.0, -905.8), (112.0, -116.4, -908.6), (5.4, 5.2), (3.0, 2.5), (4.3, 3.4)
    ),
    "third_toe_middle_phalanx": PhalanxShape(
        (113.3, -121.6, -909.8), (114.8, -128.6, -911.5), (4.4, 3.4), (3.1, 2.4), (3.9, 2.6)
    ),
    "third_toe_distal_phalanx": PhalanxShape(
        (115.5, -132.8, -912.0), (116.2, -139.6, -913.2), (3.7, 2.5), (1.9, 1.7), (2.7, 1.6)
    ),
    "fourth_toe_proximal_phalanx": PhalanxShape(
        (119.3, -88.2, -907.0), (124.6, -106.2, -909.2), (5.2, 4.9), (2.9, 2.4), (4.1, 3.2)
    ),
    "fourth_toe_middle_phalanx": PhalanxShape(
        (126.0, -111.2, -910.2), (127.4, -116.8, -911.6), (4.2, 3.2), (3.1, 2.4), (3.8, 2.5)
    ),
    "fourth_toe_distal_phalanx": PhalanxShape(
        (128.2, -120.8, -912.0), (129.1, -127.0, -913.2), (3.6, 2.4), (1.9, 1.7), (2.6, 1.6)
    ),
    "fifth_toe_proximal_phalanx": PhalanxShape(
        (131.9, -76.6, -908.4), (137.4, -92.4, -910.2), (5.2, 4.7), (2.9, 2.4), (4.0, 3.1)
    ),
    "fifth_toe_middle_phalanx": PhalanxShape(
        (138.7, -97.2, -911.0), (139.8, -101.2, -911.8), (4.1, 3.0), (3.3, 2.5), (3.8, 2.4)
    ),
    "fifth_toe_distal_phalanx": PhalanxShape(
        (140.7, -105.0, -912.2), (141.8, -110.4, -913.2), (3.5, 2.3), (2.0, 1.7), (2.5, 1.6)
    ),
}

# centre and half axes; in the grooves under the head of the first metatarsal
SESAMOIDS: Mapping[str, tuple[Point, Point]] = {
    "medial_hallux_sesamoid": ((65.8, -90.5, -912.8), (4.0, 5.6, 3.0)),
    "lateral_hallux_sesamoid": ((77.0, -89.0, -912.6), (3.6, 4.8, 2.9)),
}


def _rows(shape: PhalanxShape) -> tuple[Row, ...]:
    """Return the sections: base, neck of the base, waist, neck of the head, head."""
    base, head = np.array(shape.base_mm), np.array(shape.head_mm)
    lift = WAIST_LIFT * float(np.linalg.norm(head - base))
    shares = (
        (0.0, 0.0, 0.0),
        (0.2, 0.55, 0.0),
        (0.6, 1.0, 0.0),
        (0.82, 0.75, 0.55),
        (1.0, 0.0, 1.0),
    )
    rows = []
    for along, waisted, headed in shares:
        x, y, z = base + along * (head - base)
        end = np.array(shape.head if along > 0.5 else shape.base)
        size = end + waisted * (np.array(shape.waist) - end) * (1 - 0.4 * headed)
        rows.append((x, y, z + lift * waisted, *size))
    return tuple((float(a), float(b), float(c), float(d), float(e)) for a, b, c, d, e in rows)


def _before(name: str) -> dict[str, Maker]:
    """Return the bone in front of whose head a phalanx sits."""
    toe, place = name.removesuffix("_phalanx").rsplit("_", 1)
    if place == "proximal":
        ray = toe.removesuffix("_toe").replace("hallux", "first")
        return {f"{ray}_metatarsal": METATARSAL_SOLIDS[f"{ray}_metatarsal"]}
    has_middle = f"{toe}_middle_phalanx" in PHALANGES
    nearer = "middle" if place == "distal" and has_middle else "proximal"
    return {f"{toe}_{nearer}_phalanx": PHALANX_SOLIDS[f"{toe}_{nearer}_phalanx"]}


def _phalanx(name: str) -> Maker:
    """Return the function that makes one phalanx."""
    shape = PHALANGES[name]

    def solid(spine: Spine) -> Solid:
        caps = (1.1 * shape.base[1] * 0.6, 0.8 * shape.head[1])  # base flatter than head, by eye
        part = Sweep(_rows(shape), caps=caps)
        made = Solid(BoxGrid.around(part, SPACING_MM, BOX_INSET_MM))
        made.add(part)
        leave_gaps(made, spine, _before(name), GAP_MM)
        return made

    return solid


def _sesamoid(name: str) -> Maker:
    """Return the function that makes one sesamoid."""
    centre, half_axes = SESAMOIDS[name]

    def solid(spine: Spine) -> Solid:
        part = Ellipsoid(centre, half_axes)
        made = Solid(BoxGrid.around(part, SPACING_MM, BOX_INSET_MM))
        made.add(part)
        leave_gaps(made, spine, {"first_metatarsal": first_metatarsal_solid}, GAP_MM)
        return made

    return solid


PHALANX_SOLIDS: Mapping[str, Maker] = {name: _phalanx(name) for name in PHALANGES}
SESAMOID_SOLIDS: Mapping[str, Maker] = {name: _sesamoid(name) for name in SESAMOIDS}

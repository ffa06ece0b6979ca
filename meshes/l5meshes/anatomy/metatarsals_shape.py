"""The five metatarsals, in the common frame.

Each is a row of sections along its axis; centres, breadths and heights of base, shaft and head
follow one adult man (BodyParts3D), rounded to half millimetres, toes read by eye.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from l5meshes.anatomy.midfoot_shape import (
    cuboid_solid,
    intermediate_cuneiform_solid,
    lateral_cuneiform_solid,
    medial_cuneiform_solid,
)
from l5meshes.implicit import BoxGrid, Ellipsoid, Solid, Sweep
from l5meshes.joint_gaps import leave_gaps

if TYPE_CHECKING:
    from l5meshes.bone_fields import Maker
    from l5meshes.spine import Spine

SPACING_MM = 0.8
GAP_MM = 1.1  # as between the tarsals, by eye
POWER = 2.6  # of the super-elliptic sections: bases are blocks, by eye

Row = tuple[float, float, float, float, float]
Ball = tuple[tuple[float, float, float], tuple[float, float, float]]


@dataclass(frozen=True)
class MetatarsalShape:
    """Sections (x, y, z, half breadth, half height) from base to head, mm.

    ``caps_mm`` is how far the base and the head bulge beyond their last sections. ``balls`` are
    the plantar condyles of the head, ``tuberosity`` a process of the base.
    """

    rows: tuple[Row, ...]
    caps_mm: tuple[float, float]
    balls: tuple[Ball, ...]
    tuberosity: tuple[Row, ...] = field(default=())


METATARSALS: Mapping[str, MetatarsalShape] = {
    "first_metatarsal": MetatarsalShape(
        rows=(
            (73, -42, -877.5, 9.6, 12.5), (72.4, -46, -879.5, 9.6, 12.2),
            (72, -53, -882.5, 8.6, 10.3),
            (71, -61, -886.2, 7.6, 8.2), (70.2, -69.5, -890, 7.0, 6.8),
            (70.6, -78, -894.8, 7.4, 6.7),
            (71.6, -86, -899.8, 9.4, 8.2), (71.2, -91, -902.8, 9.4, 8.4),
        ),
        caps_mm=(5.0, 7.0),
        balls=(((66.6, -90.5, -905), (4.2, 5.5, 5)), ((76.2, -90.5, -905), (4.2, 5.5, 5))),
    ),
    "second_metatarsal": MetatarsalShape(
        rows=(
            (91, -35, -868.5, 6.6, 7.5), (89.8, -40, -873, 6.6, 8.5),
            (89.2, -46.5, -876.8, 5.2, 6.8),
            (89.3, -56.5, -880, 3.7, 4.4), (89.9, -67, -885, 3.4, 3.9), (90.6, -77, -892, 3.6, 3.8),
            (91.3, -83.5, -897.2, 3.7, 4.7),
            (91.9, -89.5, -902.3, 5.5, 6.3), (92.2, -94.3, -905, 4.9, 5.8),
        ),
        caps_mm=(4.0, 4.6),
        balls=(((89.7, -93.5, -907.5), (2.4, 4, 3.4)), ((94.3, -93.5, -907.5), (2.4, 4, 3.4))),
    ),
    "third_metatarsal": MetatarsalShape(
        rows=(
            (97.6, -34, -877, 7, 8.7), (98.8, -41, -880.5, 6.3, 7.5), (99.8, -46.5, -882.5, 5, 6),
            (101.2, -54, -885, 4, 4.8), (102.2, -64, -889, 3.5, 4.1),
            (103.4, -74, -894.2, 3.5, 4.2),
            (104.6, -80.5, -898.8, 3.7, 4.8),
            (105.4, -86, -902.6, 5.4, 6.2), (105.8, -90.3, -905, 4.8, 5.7),
        ),
        caps_mm=(4.0, 4.6),
        balls=(((103.6, -89.5, -907.5), (2.3, 4, 3.3)), ((108.2, -89.5, -907.5), (2.3, 4, 3.3))),
    ),
    "fourth_metatarsal": MetatarsalShape(
        rows=(
            (104.2, -24, -883.5, 6.2, 7.5), (105, -32, -886.8, 6.3, 7.3),
            (106.6, -38, -889, 5, 6.1),
            (108.9, -45, -891, 4, 5), (111.6, -54.5, -894.3, 3.5, 4.2),
            (113.8, -64.5, -898.4, 3.5, 4.2),
            (115.2, -71.5, -902.3, 3.7, 4.7),
            (116.6, -77, -905, 5.3, 6.1), (117.3, -81.5, -906.8, 4.8, 5.6),
        ),
        caps_mm=(4.0, 4.6),
        balls=(((115, -80.5, -909.3), (2.2, 4, 3.2)), ((119.4, -81, -909.3), (2.2, 4, 3.2))),
    ),
    "fifth_metatarsal": MetatarsalShape(
        rows=(
            (109, -15, -893.5, 8.6, 7.4), (110.5, -21, -895, 8.6, 7.8),
            (112, -25.5, -896, 7.3, 7.3),
            (114, -31, -897.2, 6, 6.5), (118, -40.5, -900, 5, 5.2), (122, -51, -903.3, 4.6, 5),
            (125.6, -59.5, -906.2, 4.7, 5.2),
            (128.2, -66, -907.6, 6.2, 6.3), (129.3, -69.8, -908.2, 5.7, 5.7),
        ),
        caps_mm=(4.0, 4.8),
        balls=(((126.6, -68.5, -910.4), (2.4, 4, 3.2)), ((131.4, -69.5, -910.4), (2.4, 4, 3.2))),
        tuberosity=(
            (112.5, -22, -897, 6.4, 6.4), (113, -13, -897.6, 5, 5), (112.2, -6.5, -898, 3.4, 3.6),
        ),
    ),
}  # fmt: skip


def _solid(name: str, spine: Spine, neighbours: Mapping[str, Maker]) -> Solid:
    shape = METATARSALS[name]
    shaft = Sweep(shape.rows, power=POWER, caps=shape.caps_mm)
    solid = Solid(BoxGrid.around(shaft, SPACING_MM))
    solid.add(shaft)
    for centre, half_axes in shape.balls:
        solid.add(Ellipsoid(centre, half_axes), 2.5)
    if shape.tuberosity:
        solid.add(Sweep(shape.tuberosity), 4.0)
    leave_gaps(solid, spine, neighbours, GAP_MM)
    return solid


def first_metatarsal_solid(spine: Spine) -> Solid:
    """Return the first metatarsal, its base fitted to the medial cuneiform."""
    before = {
        "medial_cuneiform": medial_cuneiform_solid,
        "intermediate_cuneiform": intermediate_cuneiform_solid,
    }
    return _solid("first_metatarsal", spine, before)


def second_metatarsal_solid(spine: Spine) -> Solid:
    """Return the second metatarsal, its base mortised between the three cuneiforms."""
    before = {
        "medial_cuneiform": medial_cuneiform_solid,
        "intermediate_cuneiform": intermediate_cuneiform_solid,
        "lateral_cuneiform": lateral_cuneiform_solid,
        "first_metatarsal": first_metatarsal_solid,
    }
    return _solid("second_metatarsal", spine, before)


def third_metatarsal_solid(spine: Spine) -> Solid:
    """Return the third metatarsal, its base fitted to the lateral cuneiform."""
    before = {
        "intermediate_cuneiform": intermediate_cuneiform_solid,
        "lateral_cuneiform": lateral_cuneiform_solid,
        "cuboid": cuboid_solid,
        "second_metatarsal": second_metatarsal_solid,
    }
    return _solid("third_metatarsal", spine, before)


def fourth_metatarsal_solid(spine: Spine) -> Solid:
    """Return the fourth metatarsal, its base fitted to the cuboid."""
    before = {
        "lateral_cuneiform": lateral_cuneiform_solid,
        "cuboid": cuboid_solid,
        "third_metatarsal": third_metatarsal_solid,
    }
    return _solid("fourth_metatarsal", spine, before)


def fifth_metatarsal_solid(spine: Spine) -> Solid:
    """Return the fifth metatarsal with its tuberosity."""
    before = {"cuboid": cuboid_solid, "fourth_metatarsal": fourth_metatarsal_solid}
    return _solid("fifth_metatarsal", spine, before)


METATARSAL_SOLIDS: Mapping[str, Maker] = {
    "first_metatarsal": first_metatarsal_solid,
    "second_metatarsal": second_metatarsal_solid,
    "third_metatarsal": third_metatarsal_solid,
    "fourth_metatarsal": fourth_metatarsal_solid,
    "fifth_metatarsal": fifth_metatarsal_solid,
}

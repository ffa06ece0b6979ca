"""The left patella, in the common frame: a plate with a ridged back, clear of the femur."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from l5meshes.anatomy.femur_shape import femur_solid
from l5meshes.bone_fields import kept_field
from l5meshes.implicit import BoxGrid, Plate, Solid, smooth_max

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 0.8
LOW, HIGH = (56.0, -42.0, -520.0), (109.0, -6.0, -469.0)

# centre of the plate: landmark position of the patella, BodyParts3D
ORIGIN = (82.1, -24.5, -493.5)
# its axis leans back by 13 degrees towards the apex, as its back follows the groove; by eye
TILTED_UP = (0.0, -0.23, 1.0)
# outline (x, z) about the centre: 42 mm wide, 40 mm high as in the landmark man (about 45 by 45
# in Yoo 2007, MRI), the apex down; form by eye
OUTLINE = (
    (-18.5, 9), (-13, 15), (-5, 17.8), (5, 17.8), (14, 14.5), (20, 8), (20.8, 0), (16, -8),
    (9.5, -15), (3.5, -20), (-1, -22), (-5.5, -20), (-11, -14), (-17, -6), (-20, 2),
)  # fmt: skip
# (x, z, y about the centre, half thickness): the ridge is medial of the middle, so that the
# lateral facet is the wider; by eye
KNOTS = (
    (-17, 4, 2, 3.9), (-10, 12, -0.5, 6), (-9, 0, 1, 6.9), (-3, 14, -1.5, 7.8),
    (-3, 2, 0, 9.7), (-3, -8, -0.5, 8.5), (-2, -16, -3, 5.1), (5, 6, -0.5, 8.6),
    (12, 10, -0.5, 6), (10, -2, 0, 7.2), (18, 3, 1.5, 4.1), (-11, -8, 0.5, 5.7),
    (8, -11, -1, 5.5),
)  # fmt: skip
# bone to bone: room for two cartilages of the knee, 1.7-2.5 mm each where they do not bear
# (Shepherd and Seedhom 1999), less their give
FEMUR_GAP_MM = 2.8


def patella_solid(spine: Spine) -> Solid:
    """Return the patella as signed values, with room for cartilage before the femur."""
    solid = Solid(BoxGrid(LOW, HIGH, SPACING_MM))
    solid.add(Plate(OUTLINE, KNOTS, origin=ORIGIN, second=TILTED_UP, edge=0.8))
    points = np.stack(np.broadcast_arrays(*solid.grid.coordinates()), axis=-1)
    clearance = kept_field(spine, "femur", femur_solid).at(points)
    gap = (FEMUR_GAP_MM - clearance).astype(np.float32)
    solid.values = smooth_max(solid.values, gap, 2.0)
    return solid

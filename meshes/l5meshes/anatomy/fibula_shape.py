"""The fibula, in the common frame.

Outlines of the sections were drawn by eye over silhouettes of one man's bone (BodyParts3D);
breadths, depths and middles per level are his calliper dimensions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l5meshes.anatomy.hindfoot_shape import talus_solid
from l5meshes.implicit import BoxGrid, Ellipsoid, LoftSection, PolarLoft, Solid
from l5meshes.joint_gaps import leave_gaps

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 1.0
BOX = ((86.0, 3.0, -877.0), (130.0, 47.0, -515.0))
ANKLE_GAP_MM = 1.8  # talofibular joint space: 2-3 mm on mortise films with both cartilages

# height, middle (x, y), radii from lateral (0 degrees) over posterior (90) and medial to anterior
SECTIONS = (
    LoftSection(-871.5, (104.5, 32.5), (3, 3, 3.5, 3.5, 3, 3, 3, 3, 3.5, 3.5, 3.5, 3)),
    LoftSection(-866, (103.7, 31.5), (5.5, 6.5, 8, 8.2, 6.5, 5.4, 5, 5.2, 7, 8.2, 8, 6.5)),
    LoftSection(-860, (102.7, 29.8), (7.5, 8.3, 10, 11, 9, 7.5, 7.3, 7.5, 9, 11.3, 10.5, 8.5)),
    LoftSection(-850, (101.3, 28.8), (9, 9.8, 11.3, 12.2, 10.5, 9, 8.8, 8.8, 10, 12, 11, 9.5)),
    LoftSection(-840, (100.5, 29.8), (8.2, 8.5, 9.5, 10, 9.2, 8.2, 8, 8, 9, 10, 9.5, 8.5)),
    LoftSection(-825, (101.2, 30.5), (6.6, 7, 8.5, 9, 8, 6.8, 6.4, 6.4, 7.5, 8.4, 7.5, 6.8)),
    LoftSection(-800, (103, 31), (5.2, 5.8, 7.3, 8.2, 6.6, 5.3, 5.3, 5.2, 6.2, 7.7, 6.7, 5.3)),
    LoftSection(-750, (104, 30), (5.7, 5.3, 6, 7, 5.8, 5, 5.5, 5.2, 5, 6.8, 7.2, 6.1)),
    LoftSection(-700, (106.5, 28.7), (5.8, 5.2, 5.7, 6.8, 5.6, 4.8, 5.6, 5.8, 4.7, 6.7, 7.4, 6.2)),
    LoftSection(-650, (109.4, 26.6), (5.6, 5.4, 6.4, 7.8, 6.2, 5, 5.6, 5.8, 5, 8, 7.6, 6)),
    LoftSection(-600, (110.3, 26.9), (5.9, 6, 6.4, 6.9, 6, 5.2, 5.7, 5.8, 5, 7, 7, 5.8)),
    LoftSection(-560, (109.8, 26.6), (7.2, 6.9, 7, 7.5, 7, 6.4, 6.8, 6.2, 6, 7.7, 8, 7.4)),
    LoftSection(-545, (110.8, 24.4), (10.8, 9.6, 9, 9.8, 9, 8.7, 10, 9.6, 9, 10.6, 11.6, 11.5)),
    LoftSection(-535, (111.6, 22.6),
        (12.4, 11.6, 11.4, 12.2, 11, 11, 12, 11.6, 11.5, 13, 13.6, 13)),
    LoftSection(-528, (110.8, 25), (9.5, 9.5, 9, 9.2, 9, 9, 9.2, 9.2, 9.5, 10.5, 10.5, 10)),
    LoftSection(-521, (110.8, 29), (4, 4, 4, 3.6, 4, 4, 4, 4, 4, 4.5, 4.5, 4)),
)  # fmt: skip
MALLEOLAR_FOSSA = Ellipsoid((95.5, 38.5, -862.0), (4.0, 4.0, 5.0))


def fibula_solid(spine: Spine) -> Solid:
    """Return the fibula as signed values on its grid, its malleolus fitted to the talus."""
    solid = Solid(BoxGrid(*BOX, SPACING_MM))
    solid.add(PolarLoft(SECTIONS, end_rounding_mm=3.0))
    leave_gaps(solid, spine, {"talus": talus_solid}, ANKLE_GAP_MM)
    solid.cut(MALLEOLAR_FOSSA, 2.5)
    return solid

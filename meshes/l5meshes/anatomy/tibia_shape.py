"""The tibia, in the common frame.

Outlines of the sections were drawn by eye over silhouettes of one man's bone (BodyParts3D);
breadths and depths per level are his calliper dimensions, the middles his too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from l5meshes.anatomy.fibula_shape import fibula_solid
from l5meshes.anatomy.hindfoot_shape import talus_solid
from l5meshes.implicit import BoxGrid, Ellipsoid, LoftSection, PolarLoft, Solid, Sweep
from l5meshes.implicit.blend import Array
from l5meshes.joint_gaps import leave_gaps

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 1.2
BOX = ((34.0, -30.0, -858.0), (119.0, 51.0, -500.0))
ANKLE_GAP_MM = 2.3  # tibiotalar joint space: 2-4 mm on weight-bearing films
FIBULA_GAP_MM = 0.8  # tibiofibular joint and syndesmosis, by eye

# height, middle (x, y), radii from lateral (0 degrees) over posterior (90) and medial to anterior
SECTIONS = (
    LoftSection(-853, (76, 22), (22.5, 21, 20, 18, 17, 20, 24, 24.5, 20, 17, 16.5, 19.5)),
    LoftSection(-843, (76.5, 22.5), (22, 20, 21.5, 18.5, 18, 22, 28, 29, 23, 18.5, 17.5, 19.5)),
    LoftSection(-836, (76, 21.9), (23, 20, 21.5, 18.5, 18, 22, 27, 28, 23, 18.8, 18, 20.5)),
    LoftSection(-828, (75, 19.3), (22, 19, 22, 18.5, 17.5, 20, 22.7, 22.7, 20.3, 18.3, 18, 21)),
    LoftSection(-815, (76.5, 17.2),
        (16.5, 16.5, 18, 16, 15.5, 16.5, 17.5, 17.5, 16.7, 15.7, 16.3, 18)),
    LoftSection(-790, (78.4, 15.4), (12, 13.4, 13.8, 13, 13, 13.5, 14, 13.5, 13, 13.2, 14, 13)),
    LoftSection(-750, (78.9, 11.8),
        (10.8, 11.8, 11.4, 10.6, 11, 11.8, 11.6, 11, 11, 13.4, 12.5, 11)),
    LoftSection(-700, (79, 6.6),
        (10.8, 12, 11.3, 10.1, 10.5, 11.4, 11.1, 10.5, 11.2, 14.5, 12, 10.5)),
    LoftSection(-650, (79.8, 4.4), (11.3, 13, 12.3, 11.1, 11.4, 12, 11.5, 10.7, 12, 17, 13, 10.6)),
    LoftSection(-600, (79.9, 3.9), (12.5, 14.6, 15, 14.6, 15, 14.6, 13.6, 13, 14.7, 21, 15.3, 12)),
    LoftSection(-570, (77.6, 3.3),
        (16.4, 18.4, 18, 17, 17.6, 18.4, 17.6, 16, 17, 22.6, 18.4, 15.4)),
    LoftSection(-545, (75.3, 10),
        (23.6, 24.4, 22, 19.5, 24, 26.5, 25.5, 22.5, 24, 29.5, 25.5, 22.5)),
    LoftSection(-530, (75, 14.5), (32.4, 32, 26, 20.5, 33, 35, 34.4, 30.5, 28, 30.5, 30, 32)),
    LoftSection(-519, (75.8, 15.5),
        (35.6, 34.2, 26.5, 20.5, 35, 38, 36.6, 32.5, 27.5, 26, 28.5, 34)),
    LoftSection(-511, (76, 14), (34.5, 32.5, 24.5, 18, 33, 37, 36, 31, 23.5, 20, 24, 32)),
    LoftSection(-503, (76, 14), (33.5, 31.5, 23.5, 17, 31.5, 36, 35, 30, 22, 17.5, 22, 30)),
)  # fmt: skip

PLATEAU_MM = -511.8  # height of the articular margin at the middle of the knee
POSTERIOR_SLOPE = 0.11  # tangent of 6 degrees; published means of the posterior slope: 5-9
# bumps and hollows of the plateau: x, y, half breadth, half depth, height, mm
RELIEF = (
    (72.0, 15.0, 3.4, 6.5, 6.2),  # medial intercondylar tubercle
    (80.0, 17.0, 3.2, 5.5, 5.4),  # lateral intercondylar tubercle
    (76.0, 15.5, 8.0, 12.0, 2.2),  # the eminence they stand on
    (57.0, 17.0, 12.0, 17.0, -2.6),  # medial condyle, hollow
    (95.0, 16.0, 12.0, 14.0, -0.8),  # lateral condyle, nearly flat
    (76.0, -3.0, 9.0, 8.0, -4.2),  # anterior intercondylar area
    (76.0, 35.0, 7.0, 8.0, -8.0),  # posterior intercondylar area
)
PLAFOND_MM = (
    -843.8
)  # front of the lower rim of the plafond; the ankle itself is fitted to the talus
MALLEOLUS_TIP_MM = -853.0
MALLEOLUS_EDGE_MM = (61.0, 54.0)  # x where the malleolus begins and where it is fully down

GERDY = Ellipsoid((97.5, -2.0, -526.0), (6.5, 6.0, 7.0))
# two edges that come together below: the tuberosity is a triangle
TUBEROSITY = (
    (81.8, -10, -522, 13, 5), (82.4, -15.5, -533, 9, 5), (82.8, -16.5, -543, 6, 4.5),
    (83.2, -15.5, -556, 3, 4), (83.4, -13, -568, 2, 3),
)  # fmt: skip
SOLEAL_LINE = (
    (92, 19.5, -549, 2, 2),
    (85, 17.6, -570, 2, 2),
    (75.5, 15.6, -600, 2, 2),
    (70, 9.5, -630, 1.6, 1.6),
)
MALLEOLAR_GROOVE = ((63.5, 40, -825, 2.6, 3), (60.5, 38, -838, 2.8, 3), (57.5, 35.5, -850, 2.6, 3))


def _top(x: Array, y: Array) -> Array:
    """Return the height of the tibial plateau, mm."""
    height = PLATEAU_MM - POSTERIOR_SLOPE * (y - 14.0)
    for middle_x, middle_y, half_x, half_y, rise in RELIEF:
        share = ((x - middle_x) / half_x) ** 2 + ((y - middle_y) / half_y) ** 2
        height = height + rise * np.exp(-share)
    # the margins roll over: sharp edges of a height field are what a cut bone looks like
    beyond = np.clip(np.abs(x - 76.0) - 24.0, 0, 14)
    front = np.clip(2.0 - y, 0, 25)
    rolled: Array = (height - 0.022 * beyond**2 - 0.022 * front**2).astype(np.float32)
    return rolled


def _bottom(x: Array, y: Array) -> Array:
    """Return the height of the lower end: rim of the plafond, and malleolus medially, mm."""
    first, last = MALLEOLUS_EDGE_MM
    down = np.clip((first - x) / (first - last), 0, 1)
    down = down * down * (3 - 2 * down)
    # the anterior colliculus is the longer one: the tip lies in front of the middle
    tip = MALLEOLUS_TIP_MM + 0.03 * np.clip(np.abs(y - 14.5) - 2.0, 0, 16) ** 2
    # the hind rim, the third malleolus, reaches lower; so does the corner at the fibula
    rim = PLAFOND_MM - 0.16 * np.clip(y - 20.0, 0, 18) - 0.10 * np.clip(x - 84.0, 0, 12)
    height: Array = (rim + down * (tip - rim)).astype(np.float32)
    return height


def tibia_solid(spine: Spine) -> Solid:
    """Return the tibia as signed values on its grid, its ankle fitted to the talus and fibula."""
    solid = Solid(BoxGrid(*BOX, SPACING_MM))
    solid.add(PolarLoft(SECTIONS, top=_top, bottom=_bottom, end_rounding_mm=5.0))
    solid.add(Sweep(TUBEROSITY, up=(0, 1, 0)), 15.0)
    solid.add(GERDY, 14.0)
    solid.add(Sweep(SOLEAL_LINE), 6.0)
    solid.cut(Sweep(MALLEOLAR_GROOVE), 3.0)
    leave_gaps(solid, spine, {"talus": talus_solid}, ANKLE_GAP_MM)
    leave_gaps(solid, spine, {"fibula": fibula_solid}, FIBULA_GAP_MM)
    return solid

"""The calcaneus and the talus, in the common frame.

Outlines were drawn by eye over silhouettes of one man's bones (BodyParts3D); breadths and depths
per level are his calliper dimensions. Calcaneal pitch and Boehler's angle are checked on the
finished mesh against published ranges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l5meshes.implicit import BoxGrid, Ellipsoid, Hull, Solid, Sweep
from l5meshes.joint_gaps import leave_gaps

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 0.9
SUBTALAR_GAP_MM = 1.6  # joint space of the posterior facet, both cartilages; by eye

# --- calcaneus -----------------------------------------------------------------------------------
CALCANEUS_BOX = ((52.0, -6.0, -919.0), (107.0, 77.0, -860.0))
CALCANEUS = Hull(
    side=(
        (-1.5, -871), (3, -868), (11, -869.5), (20, -876), (26, -875), (32, -868.5), (38, -865),
        (45, -865.5), (50.5, -870.5), (59, -873.5), (67, -875.5), (71, -881), (72.5, -890),
        (71, -900), (66.5, -907.5), (57.5, -913), (48, -914.5), (40, -911.5), (36.5, -905),
        (27, -901), (15, -900), (9, -896.5), (5.5, -893), (3.5, -883),
    ),
    top=(
        (101.5, 6), (101, 15), (100, 25), (96.5, 34), (92.5, 46), (88.5, 57), (84.5, 67),
        (80, 72.5), (72, 71), (62, 65.5), (56, 57), (57.5, 47), (64.5, 38), (67, 27),
        (70.5, 16), (75, 6), (80, 0), (85, -2), (92, 1),
    ),
    front=(
        (79, -864.5), (88, -865.5), (97, -868.5), (101, -875), (101, -885), (97, -894),
        (91, -901), (89.5, -909), (83, -914.5), (68, -914.5), (58, -910.5), (55.5, -900),
        (60, -887), (65.5, -876), (71, -867.5),
    ),
    edge_mm=8.0,
)  # fmt: skip
# the floor of the flexor tendons under the sustentaculum: rows of (x, y, z, half thickness, height)
MEDIAL_HOLLOW = (
    (66, -6, -892, 9, 14), (67, 12, -892, 9.5, 12), (61, 28, -892, 9, 10), (54, 44, -890, 7, 9),
)  # fmt: skip
# the lateral wall is slightly hollow; below it the bone narrows towards the cuboid; by eye
LATERAL_WALL = ((116, 24, -884, 14, 16), (112, 42, -890, 17, 16), (104, 60, -896, 16, 14))
LATERAL_HOLLOW = ((103, 30, -905, 8, 9), (102, 12, -903, 8, 8), (101, -4, -901, 6, 6))
# the shoulders beside the upper ridge behind the posterior facet
SHOULDERS = (
    ((58, 48, -868, 8, 8), (56, 62, -872, 9, 9), (55, 80, -876, 10, 10)),
    ((100, 36, -862, 7, 7), (96, 52, -866, 7, 8), (91, 78, -870, 8, 9)),
)
SUSTENTACULUM = (
    (84, 16, -880, 14, 6.5), (73, 16, -875, 12, 5.2), (66, 17.5, -872.8, 9.5, 4.4),
    (62.5, 18.5, -872, 7, 3.8),
)  # fmt: skip
FIBULAR_TROCHLEA = Ellipsoid((98.0, 26.0, -887.5), (3.0, 5.0, 2.8))

# --- talus ---------------------------------------------------------------------------------------
TALUS_BOX = ((50.0, -15.0, -881.0), (100.0, 52.0, -838.0))
TROCHLEA = Hull(
    side=(
        (8.5, -855), (12.5, -848), (19, -843.2), (28, -842.6), (33.5, -845), (38, -851.5),
        (41, -858.5), (40, -866), (34, -871), (26, -874), (18, -869), (13, -862),
    ),
    top=(
        (63, 9), (75, 7.5), (89.5, 11), (93.8, 18), (91.5, 28), (86, 35.5), (78, 39.5), (69, 39.5),
        (61.5, 36), (57.5, 29), (58, 18),
    ),
    front=(
        (61, -844.5), (66, -842.3), (75.5, -844), (85, -842.8), (90.5, -845), (92.5, -851),
        (93.5, -860), (92, -871), (76, -873), (60, -869), (55, -862), (57.5, -852),
    ),
    edge_mm=3.6,
)  # fmt: skip
LATERAL_PROCESS = ((87, 24.5, -860, 5, 10), (91, 25.5, -868.5, 4, 6.5), (92, 26, -874, 2.8, 3))
POSTERIOR_PROCESS = ((74, 33, -862, 10, 7), (74.5, 40, -865, 8, 5), (75, 44.5, -866.5, 5, 3.4))
NECK_AND_HEAD = (
    (75, 19, -858, 14, 9.5), (75, 9, -859.2, 11, 8.2), (74, 3.5, -860.2, 12.8, 9.6),
    (72.8, -1.5, -861.8, 15, 11.6),
)  # fmt: skip
HEAD_UP = (-0.4, 0.0, 0.92)  # the head is turned: its medial end lies lower (about 25 degrees)
HEAD_CAPS_MM = (6.0, 8.6)
# the canal between the joints opens towards the lateral side
TARSAL_CANAL = (
    (60, 23, -873, 2.2, 2.5), (70, 18, -872, 2.8, 3), (80, 13, -870, 4.5, 5),
    (91, 6, -867, 8, 8.5),
)  # fmt: skip


def calcaneus_solid(_spine: Spine) -> Solid:
    """Return the calcaneus as signed values on its grid."""
    solid = Solid(BoxGrid(*CALCANEUS_BOX, SPACING_MM))
    solid.add(CALCANEUS)
    solid.cut(Sweep(MEDIAL_HOLLOW), 5.0)
    solid.cut(Sweep(LATERAL_HOLLOW), 6.0)
    solid.cut(Sweep(LATERAL_WALL), 4.0)
    for shoulder in SHOULDERS:
        solid.cut(Sweep(shoulder), 8.0)
    solid.add(Sweep(SUSTENTACULUM), 5.0)
    solid.add(FIBULAR_TROCHLEA, 4.0)
    return solid


def talus_solid(spine: Spine) -> Solid:
    """Return the talus as signed values on its grid, its lower facets fitted to the calcaneus."""
    solid = Solid(BoxGrid(*TALUS_BOX, SPACING_MM))
    solid.add(TROCHLEA)
    solid.add(Sweep(LATERAL_PROCESS, up=(0, 1, 0)), 4.0)
    solid.add(Sweep(POSTERIOR_PROCESS), 5.0)
    solid.add(Sweep(NECK_AND_HEAD, up=HEAD_UP, caps=HEAD_CAPS_MM), 4.0)
    solid.cut(Sweep(TARSAL_CANAL), 3.0)
    leave_gaps(solid, spine, {"calcaneus": calcaneus_solid}, SUBTALAR_GAP_MM)
    return solid

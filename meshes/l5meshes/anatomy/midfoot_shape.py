"""The navicular, the cuboid and the three cuneiforms, in the common frame.

Outlines were drawn by eye over silhouettes of one man's bones (BodyParts3D); lengths, breadths
and heights are his calliper dimensions.
Each bone is fitted to those before it, so that facing facets are parallel.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from l5meshes.anatomy.hindfoot_shape import calcaneus_solid, talus_solid
from l5meshes.implicit import BoxGrid, Hull, Solid, Sweep
from l5meshes.joint_gaps import leave_gaps

if TYPE_CHECKING:
    from l5meshes.bone_fields import Maker
    from l5meshes.spine import Spine

SPACING_MM = 0.8
GAP_MM = 1.1  # tarsal joint spaces are 1-2 mm wide on films; by eye
BOX_INSET_MM = 2.0  # nothing is added to these hulls

NAVICULAR = Hull(
    side=(
        (-9, -851.3), (-4, -855), (-1.5, -863), (-3, -870), (-8, -876.5), (-15, -876), (-22, -870),
        (-25.5, -862), (-19, -855),
    ),
    top=(
        (53.5, -9), (56, -16), (62, -21.5), (70, -25.5), (76, -25.5), (84, -20.5), (92.5, -13),
        (93.5, -7), (88, -1.5), (78, -2), (66, -2), (57, -3.5),
    ),
    front=(
        (53.5, -868), (60, -860.5), (70, -853.5), (79, -851.3), (86, -854.5), (93, -863),
        (91.5, -871), (85, -876.5), (75, -876), (66, -876.5), (58, -877), (54, -873),
    ),
    edge_mm=3.5,
)  # fmt: skip
MEDIAL_CUNEIFORM = Hull(
    side=(
        (-48, -867.5), (-40, -861), (-32, -859.5), (-22, -865.5), (-15.5, -872), (-15.5, -880),
        (-26, -888.5), (-36, -891.3), (-40.5, -888), (-43.5, -879),
    ),
    top=(
        (60, -19), (59.8, -38), (63, -43.5), (72, -46.5), (80, -48), (83, -44), (81, -36),
        (77, -27), (75, -16), (66, -15.5),
    ),
    front=(
        (58.8, -872), (63, -862.5), (70, -859.5), (79, -859.5), (83, -863.5), (82, -870),
        (78.5, -877), (79, -885), (76, -890), (71, -891.5), (65, -887.5), (60.8, -879),
    ),
    edge_mm=3.0,
)  # fmt: skip
INTERMEDIATE_CUNEIFORM = Hull(
    side=(
        (-38.5, -865), (-30, -858.5), (-21, -856.5), (-16.5, -860), (-17.5, -871), (-25, -880.5),
        (-34, -877.5), (-37, -871),
    ),
    top=(
        (75, -23), (78.5, -32), (83.5, -39), (93, -34), (92.8, -24), (88.5, -16), (80, -18.5),
    ),
    front=(
        (75.5, -859), (84, -856.3), (93, -861.5), (91, -870), (87.5, -879), (84, -880.5),
        (80.5, -874), (77, -866),
    ),
    edge_mm=2.5,
)  # fmt: skip
LATERAL_CUNEIFORM = Hull(
    side=(
        (-36.7, -869), (-28, -862.5), (-19, -859.5), (-10.5, -865), (-11.5, -873), (-20, -881),
        (-27, -886.5), (-33, -884),
    ),
    top=(
        (87, -19), (91, -30), (92.5, -36), (98, -36.8), (104.5, -32), (105.3, -27), (101, -18),
        (96, -10), (90, -10.5),
    ),
    front=(
        (89, -861.5), (95, -860), (105, -872.5), (103.5, -879.5), (97, -882), (91, -886.8),
        (86.5, -885), (87, -874),
    ),
    edge_mm=2.5,
)  # fmt: skip
CUBOID = Hull(
    side=(
        (-27.3, -876), (-18, -870.5), (-8, -867), (3, -868.5), (5.5, -875), (6.8, -885),
        (6, -893.5), (-1, -897.3), (-9, -896.3), (-22, -894.5), (-27.5, -889),
    ),
    top=(
        (80, -2), (87, -13), (94, -18), (102, -27.5), (108, -25.5), (111, -16), (111.3, -8),
        (107, -2), (101.5, 6.8), (92, 5), (83, 3),
    ),
    front=(
        (80, -882), (86, -872), (96, -867), (104, -872), (110, -881), (111.5, -890),
        (107.5, -896.5), (97, -897.3), (89, -896), (82, -890),
    ),
    edge_mm=3.2,
)  # fmt: skip
# the groove of the fibularis longus, in front of the tuberosity of the cuboid
CUBOID_GROOVE = (
    (114, -13, -890, 2.8, 2.8), (107, -16, -896.5, 2.8, 2.8), (97, -20, -898.5, 2.8, 2.8),
    (86, -24, -898, 2.8, 2.8),
)  # fmt: skip


def _fitted(hull: Hull, spine: Spine, neighbours: Mapping[str, Maker]) -> Solid:
    solid = Solid(BoxGrid.around(hull, SPACING_MM, BOX_INSET_MM))
    solid.add(hull)
    leave_gaps(solid, spine, neighbours, GAP_MM)
    return solid


def navicular_solid(spine: Spine) -> Solid:
    """Return the navicular, its hollow fitted to the head of the talus."""
    return _fitted(NAVICULAR, spine, {"talus": talus_solid, "calcaneus": calcaneus_solid})


def medial_cuneiform_solid(spine: Spine) -> Solid:
    """Return the medial cuneiform."""
    return _fitted(MEDIAL_CUNEIFORM, spine, {"navicular": navicular_solid})


def intermediate_cuneiform_solid(spine: Spine) -> Solid:
    """Return the intermediate cuneiform, the keystone of the transverse arch."""
    before = {"navicular": navicular_solid, "medial_cuneiform": medial_cuneiform_solid}
    return _fitted(INTERMEDIATE_CUNEIFORM, spine, before)


def lateral_cuneiform_solid(spine: Spine) -> Solid:
    """Return the lateral cuneiform."""
    before = {
        "navicular": navicular_solid,
        "intermediate_cuneiform": intermediate_cuneiform_solid,
    }
    return _fitted(LATERAL_CUNEIFORM, spine, before)


def cuboid_solid(spine: Spine) -> Solid:
    """Return the cuboid with the groove of the fibularis longus."""
    before = {
        "calcaneus": calcaneus_solid,
        "talus": talus_solid,
        "navicular": navicular_solid,
        "lateral_cuneiform": lateral_cuneiform_solid,
    }
    solid = _fitted(CUBOID, spine, before)
    solid.cut(Sweep(CUBOID_GROOVE), 2.0)
    return solid

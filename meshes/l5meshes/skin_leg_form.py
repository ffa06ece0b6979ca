"""Forms under the skin of leg and foot: fat pads, the arch, toes, clefts and the ground.

By eye on the placed bones, mm in the common frame; girths about 22 cm at the ankle, 24 at the ball.
"""

from __future__ import annotations

from l5meshes.implicit import Ellipsoid, Part, Sweep

# The bed of the great saphenous vein and the saphenous nerve on the tibia
SHIN = Sweep(
    (
        (59, 16, -500, 15, 28),
        (60, 16, -545, 18, 34),
        (58, 15, -600, 17, 33),
        (61, 11, -660, 15, 27),
        (64, 8, -720, 15, 21),
        (66, 8, -790, 16, 17),
        (67, 9, -840, 17, 16),
    ),
    up=(0.0, 1.0, 0.0),
)
# Where muscles that give way to bone come further out than their wished shape
LATERAL_LEG = Sweep(
    (
        (108, 16, -500, 12, 20),
        (118, 20, -540, 22, 28),
        (123, 22, -575, 26, 32),
        (117, 26, -620, 25, 33),
        (112, 28, -680, 20, 30),
        (109, 33, -740, 18, 26),
        (105, 40, -785, 12, 20),
        (100, 40, -840, 7, 13),
    ),
    up=(0.0, 1.0, 0.0),
)

# The fat between the calcaneal tendon and the bones: thinner than the tendon's breadth is deep
KAGER = Sweep(
    (
        (84, 42, -740, 20, 22),
        (82, 46, -790, 11, 18),
        (81, 50, -830, 7.5, 17),
        (80, 54, -865, 9, 17),
        (80, 52, -890, 20, 20),
    ),
    up=(0.0, 1.0, 0.0),
)
# Behind the medial malleolus: the flexor retinaculum bridges tendons, vessels and nerve
MEDIAL_ANKLE = Sweep(
    (
        (67, 38, -805, 10, 15),
        (63, 39, -835, 12, 16),
        (62, 38, -860, 13, 17),
        (65, 32, -885, 15, 16),
    ),
    up=(0.0, 1.0, 0.0),
)
# The front of the ankle: the retinacula hold the tendons under one sheet
INSTEP = Sweep(
    (
        (95, 10, -775, 20, 16),
        (88, 6, -805, 21, 16),
        (82, 4, -835, 23, 17),
        (78, -7, -860, 26, 16),
        (84, -34, -876, 25, 16),
        (92, -64, -890, 31, 15),
    ),
    up=(0.0, -0.7, 0.7),
    power=2.6,
)

# The short extensors, which give way to bone further than their wished shape
DORSUM_PAD = Ellipsoid((106.0, -12.0, -878.0), (20.0, 38.0, 17.5))

HEEL_PAD = Ellipsoid((79.0, 45.0, -899.0), (30.0, 41.0, 28.0))
SOLE = (
    Sweep(  # lateral column: abductor of the little toe and the plantar fat
        (
            (86, 30, -904, 24, 16),
            (100, -10, -904, 22, 16),
            (113, -50, -908, 20, 13),
            (122, -72, -909, 18, 12),
        ),
    ),
    Sweep(  # medial arch: abductor of the great toe
        (
            (70, 30, -892, 17, 18),
            (67, -8, -885, 15, 13),
            (71, -48, -892, 15, 13),
            (72, -84, -905, 15, 14),
        ),
    ),
    Sweep(  # the ball under the heads of the metatarsals
        (
            (72, -92, -908, 14, 13),
            (92, -92, -909, 14, 12),
            (110, -86, -910, 14, 11),
            (127, -72, -911, 12, 10),
        ),
        up=(0.0, 0.0, 1.0),
    ),
)
TOES = (
    Sweep(
        (
            (72, -92, -903, 13, 14),
            (76, -112, -907, 11.5, 12),
            (80, -125, -910, 11.5, 10.5),
            (82.5, -138, -911, 12, 10.5),
            (84, -147, -911.5, 10.5, 9),
        ),
        caps=(8.0, 8.0),
    ),
    Sweep(
        (
            (92, -96, -903, 9, 12),
            (97.5, -116, -906, 8, 9.5),
            (101.5, -131, -909.5, 7, 8),
            (103.3, -144, -912, 7.2, 8),
        )
    ),
    Sweep(
        (
            (105, -91, -904, 9, 11),
            (110, -112, -907, 7.6, 9),
            (114.5, -125, -910, 6.8, 8),
            (116, -137, -912, 7, 8),
        )
    ),
    Sweep(
        (
            (117, -83, -905, 9, 10.5),
            (123, -103, -908, 7.4, 8.6),
            (127, -114, -910.5, 6.8, 8),
            (128.5, -124, -912, 7, 8),
        )
    ),
    Sweep(
        (
            (129, -73, -906, 9, 10),
            (135, -90, -908.5, 7.6, 8.4),
            (139, -99, -911, 7.2, 8),
            (141, -107, -912, 7.4, 8),
        )
    ),
)
SOLE_MM = -925.0  # height of the ground: 10 mm of fat below the sesamoids, by eye


# Where the clefts of the toes end: x, y, from the great toe to the little one
WEB_MM = ((60.0, -112.0), (90.0, -116.0), (112.0, -107.0), (124.0, -98.0), (134.0, -88.0))

FOOT_FORMS: tuple[Part, ...] = (
    HEEL_PAD,
    *SOLE,
    KAGER,
    MEDIAL_ANKLE,
    LATERAL_LEG,
    INSTEP,
    SHIN,
    DORSUM_PAD,
)

# How much further forward the webs reach on the sole, and the heights between which they do
SOLE_WEB_MM, SOLE_WEB_Z_MM = 10.0, (-904.0, -914.0)

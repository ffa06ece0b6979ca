"""Forms under the skin that no bone or muscle of the atlas gives: trunk, fat, pads and toes.

Sections follow published girths of slim adults (waist 75, hip 95, mid thigh 52 cm); where no figure
is said they are by eye on the placed bones, mm in the common frame.
"""

from __future__ import annotations

from l5meshes.implicit import Ellipsoid, LoftSection, Part, PolarLoft, Sweep


def _trunk_section(
    z_mm: float, y_mm: float, radii_mm: tuple[float, float, float, float, float, float, float]
) -> LoftSection:
    """Return a symmetric section from seven radii: front midline, each 30 degrees, to the back."""
    front, f30, f60, side, b60, b30, back = radii_mm
    around = (side, b60, b30, back, b30, b60, side, f60, f30, front, f30, f60)
    return LoftSection(z_mm, (0.0, y_mm), around)


# From the perineum to L2: height, y of the centre, radii from the front round the side to the back.
TRUNK = PolarLoft(
    [
        _trunk_section(-172, 5, (40, 42, 50, 60, 56, 50, 40)),
        _trunk_section(-150, 5, (62, 70, 92, 122, 98, 86, 60)),
        _trunk_section(-120, 5, (77, 86, 116, 150, 118, 100, 84)),
        _trunk_section(-80, 8, (90, 99, 126, 152, 124, 106, 88)),
        _trunk_section(-40, 8, (96, 106, 128, 147, 124, 106, 88)),
        _trunk_section(0, 0, (95, 105, 126, 143, 118, 98, 79)),
        _trunk_section(40, -5, (91, 100, 122, 138, 108, 84, 69)),
        _trunk_section(80, -6, (90, 98, 120, 135, 108, 88, 74)),
        _trunk_section(120, -4, (90, 98, 121, 137, 112, 92, 81)),
        _trunk_section(170, 0, (93, 102, 125, 141, 116, 95, 84)),
    ],
    end_rounding_mm=12.0,
)

# The mass of thigh muscle that the atlas does not model (sartorius, gracilis, the short adductors)
THIGH = Sweep(
    (
        (82, -2, -120, 62, 66),
        (84, -6, -160, 72, 74),
        (87, -9, -205, 74, 78),
        (89, -10, -255, 72, 77),
        (88, -9, -310, 68, 73),
        (84, -4, -370, 60, 65),
        (79, 3, -425, 53, 57),
        (76, 9, -470, 47, 50),
    ),
    up=(0.0, 1.0, 0.0),
    power=2.1,
)
BUTTOCK = Ellipsoid((66.0, 48.0, -98.0), (66.0, 66.0, 84.0))
FOLD = Sweep(
    ((16, 96, -180, 3, 3), (48, 108, -188, 3, 4), (82, 102, -186, 3, 3), (106, 94, -176, 1, 1)),
    up=(0.0, 0.0, 1.0),
)

# Behind the femur's medial condyle: sartorius, gracilis and the pes anserinus
MEDIAL_KNEE = Sweep(
    (
        (58, -12, -330, 20, 24),
        (46, 4, -400, 20, 26),
        (43, 20, -450, 18, 26),
        (46, 22, -490, 17, 25),
        (54, 12, -530, 15, 22),
        (62, 6, -580, 14, 20),
    ),
    up=(0.0, 1.0, 0.0),
)
# The long saphenous vein's and the saphenous nerve's bed on the shin
SHIN = Sweep(
    (
        (60, 6, -560, 15, 20),
        (60, 8, -640, 13, 20),
        (64, 8, -720, 12, 18),
        (68, 8, -790, 14, 14),
        (70, 8, -840, 14, 14),
    ),
    up=(0.0, 1.0, 0.0),
)
# The fat between the calcaneal tendon and the bones: thinner than the tendon's breadth is deep
KAGER = Sweep(
    (
        (84, 42, -740, 20, 22),
        (82, 48, -790, 13, 20),
        (81, 52, -830, 9, 18),
        (80, 54, -865, 10, 18),
        (80, 52, -890, 20, 20),
    ),
    up=(0.0, 1.0, 0.0),
)
# The front of the ankle: the retinacula hold the tendons under one sheet
INSTEP = Sweep(
    (
        (84, 4, -800, 21, 17),
        (82, 4, -835, 20, 17),
        (80, -6, -862, 22, 15),
        (84, -34, -876, 24, 15),
        (92, -64, -890, 30, 14),
    ),
    up=(0.0, -0.7, 0.7),
)

HEEL_PAD = Ellipsoid((79.0, 44.0, -900.0), (30.0, 39.0, 27.0))
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
            (66, -8, -889, 15, 15),
            (70, -48, -895, 16, 14),
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

# Fat between the taut fascia and the outside of the skin: height, mm; by eye, slim adult
FAT_MM = (
    (-930.0, 4.5),
    (-860.0, 3.0),
    (-780.0, 2.5),
    (-650.0, 3.5),
    (-540.0, 4.0),
    (-480.0, 5.0),
    (-430.0, 5.5),
    (-300.0, 5.5),
    (-120.0, 5.5),
    (200.0, 6.0),
)

# Where muscles that give way to bone come further out than their wished shape
LATERAL_LEG = Sweep(
    (
        (108, 16, -500, 12, 20),
        (118, 17, -540, 20, 24),
        (121, 19, -575, 25, 27),
        (118, 22, -620, 25, 28),
        (113, 24, -680, 20, 27),
        (106, 26, -740, 15, 24),
        (100, 28, -790, 11, 20),
    ),
    up=(0.0, 1.0, 0.0),
)
DORSUM_PAD = Ellipsoid((106.0, -10.0, -878.0), (20.0, 36.0, 16.0))

# form and width over which it is blended into the rest, mm
BODY_FORMS: tuple[tuple[Part, float], ...] = (
    (THIGH, 16.0),
    (MEDIAL_KNEE, 20.0),
    (LATERAL_LEG, 14.0),
    (SHIN, 16.0),
    (KAGER, 14.0),
    (BUTTOCK, 24.0),
    (TRUNK, 24.0),
)

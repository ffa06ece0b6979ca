"""Forms under the skin that no bone or muscle of the atlas gives: trunk, fat and spare muscle.

Sections follow published girths of slim adults (waist 75, hip 95, mid thigh 52 cm); where no figure
is said they are by eye on the placed bones, mm in the common frame.
"""

from __future__ import annotations

from l5meshes.implicit import Ellipsoid, LoftSection, Part, PolarLoft, Sweep
from l5meshes.skin_leg_form import KAGER, LATERAL_LEG, SHIN


def _trunk_section(
    z_mm: float, y_mm: float, radii_mm: tuple[float, float, float, float, float, float, float]
) -> LoftSection:
    """Return a symmetric section from seven radii: front midline, each 30 degrees, to the back."""
    front, f30, f60, side, b60, b30, back = radii_mm
    around = (side, b60, b30, back, b30, b60, side, f60, f30, front, f30, f60)
    return LoftSection(z_mm, (0.0, y_mm), around)


# From the perineum to L2: height, y of the centre, radii from the front round the side to the back;
# the column of the erector spinae stands 30 degrees from the midline, beside the furrow.
TRUNK = PolarLoft(
    [
        _trunk_section(-176, 5, (40, 42, 50, 60, 54, 46, 36)),
        _trunk_section(-150, 5, (62, 70, 92, 120, 98, 82, 58)),
        _trunk_section(-120, 5, (78, 88, 115, 148, 116, 98, 78)),
        _trunk_section(-80, 8, (93, 102, 124, 152, 124, 111, 86)),
        _trunk_section(-40, 8, (99, 108, 126, 148, 124, 112, 87)),
        _trunk_section(0, 0, (95, 105, 126, 143, 119, 106, 79)),
        _trunk_section(40, -5, (91, 100, 122, 137, 109, 90, 68)),
        _trunk_section(80, -6, (89, 98, 119, 133, 108, 93, 74)),
        _trunk_section(120, -4, (88, 97, 119, 134, 111, 97, 82)),
        _trunk_section(170, 0, (90, 100, 123, 138, 116, 100, 89)),
    ],
    end_rounding_mm=12.0,
)
BUTTOCK = Ellipsoid((66.0, 49.0, -94.0), (66.0, 67.0, 84.0))
LOWER_BUTTOCK = Sweep(  # fat below the border of gluteus maximus, down to the gluteal fold
    (
        (31, 47, -140, 43, 51),
        (50, 59, -144, 53, 54),
        (80, 57, -144, 51, 53),
        (110, 42, -140, 40, 48),
    ),
    power=2.3,
    caps=(18.0, 24.0),
)
NATAL_CLEFT = Sweep(  # cut out
    (
        (0, 110, -48, 2, 10),
        (0, 118, -90, 4, 24),
        (0, 118, -130, 7, 28),
        (0, 104, -170, 9, 26),
        (0, 82, -198, 10, 24),
    ),
    up=(0.0, 1.0, 0.0),
)
CLEFT_FILLET_MM = 14.0
# The hollow between the iliac crest, the tensor of the fascia and the trochanter, filled with fat
LATERAL_HIP = Sweep(
    (
        (104, -4, 10, 40, 58),
        (124, 8, -50, 44, 62),
        (124, 14, -110, 45, 64),
        (118, 10, -165, 46, 62),
        (112, 2, -220, 45, 58),
    ),
    up=(0.0, 1.0, 0.0),
)
# The fold of the groin between the spine of the ilium and the femoral vessels
GROIN = Sweep(
    (
        (102, -44, 10, 20, 22),
        (110, -46, -50, 33, 29),
        (104, -48, -100, 42, 32),
        (98, -46, -150, 42, 36),
        (94, -42, -200, 40, 36),
    ),
    up=(0.0, 1.0, 0.0),
)

# The mass of thigh muscle that the atlas does not model (sartorius, gracilis, the short adductors)
THIGH = Sweep(
    (
        (82, -2, -120, 64, 66),
        (84, -6, -160, 74, 74),
        (86, -9, -205, 76, 78),
        (86, -9, -255, 74, 77),
        (83, -7, -310, 69, 73),
        (80, -2, -370, 60, 65),
        (75, 4, -425, 52, 57),
        (75, 9, -470, 47, 51),
    ),
    up=(0.0, 1.0, 0.0),
    power=2.2,
)
HAMSTRINGS = Sweep(
    (
        (80, 32, -190, 62, 50),
        (77, 34, -250, 58, 46),
        (65, 35, -310, 48, 39),
        (57, 36, -370, 36, 31),
        (50, 36, -425, 27, 25),
        (48, 32, -470, 24, 22),
    ),
    up=(0.0, 1.0, 0.0),
)
# Behind the femur's medial condyle: sartorius, gracilis and the pes anserinus
MEDIAL_KNEE = Sweep(
    (
        (52, -6, -350, 24, 26),
        (47, 6, -405, 22, 28),
        (44, 18, -450, 19, 28),
        (46, 20, -490, 17, 26),
        (53, 12, -530, 15, 24),
        (60, 6, -580, 14, 22),
    ),
    up=(0.0, 1.0, 0.0),
)
# Fat of the popliteal fossa; the hollow between the hamstrings stays
POPLITEAL = Sweep(
    (
        (76, 26, -390, 30, 26),
        (77, 36, -430, 33, 25),
        (78, 42, -470, 36, 25),
        (80, 44, -510, 36, 28),
    ),
    up=(0.0, 1.0, 0.0),
)
# Quadriceps tendon, prepatellar fat and patellar ligament as one swelling with the fat beside them
KNEE_CAP = Sweep(
    (
        (86, -20, -420, 30, 20),
        (81, -21, -455, 44, 23),
        (82, -20, -492, 43, 21),
        (80, -11, -522, 36, 17),
        (78, -4, -560, 27, 18),
    ),
    up=(0.0, 1.0, 0.0),
    power=2.0,
)

# Fat between the taut fascia and the outside of the skin: height, mm; by eye, slim adult
FAT_MM = (
    (-930.0, 5.5),
    (-860.0, 3.4),
    (-830.0, 2.2),
    (-780.0, 2.0),
    (-650.0, 4.0),
    (-600.0, 4.2),
    (-540.0, 4.0),
    (-480.0, 5.0),
    (-430.0, 5.5),
    (-300.0, 5.5),
    (-120.0, 5.5),
    (200.0, 6.0),
)

# form and width over which it is blended into the rest, mm, in this order
BODY_FORMS: tuple[tuple[Part, float], ...] = (
    (THIGH, 16.0),
    (HAMSTRINGS, 16.0),
    (MEDIAL_KNEE, 20.0),
    (POPLITEAL, 16.0),
    (KNEE_CAP, 14.0),
    (LATERAL_LEG, 14.0),
    (SHIN, 16.0),
    (KAGER, 14.0),
    (TRUNK, 24.0),
    (GROIN, 20.0),
    (LATERAL_HIP, 24.0),
    (BUTTOCK, 12.0),
    (LOWER_BUTTOCK, 14.0),
)

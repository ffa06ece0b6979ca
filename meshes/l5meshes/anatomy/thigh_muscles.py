"""Muscles of the thigh: quadriceps, hamstrings, two adductors and the tensor of the fascia."""

from __future__ import annotations

from l5meshes.muscle import Muscle, muscle_structures
from l5meshes.muscle_spindle import Section as At
from l5meshes.muscle_spindle import Spindle
from l5meshes.structure import Structure

FRONT_BACK, SIDEWAYS = (0.0, 1.0, 0.0), (1.0, 0.0, 0.0)

# Sections: centre x, y, z, half width, half thickness, mm, by eye on the placed bones.
MUSCLES: dict[str, Muscle] = {
    "rectus_femoris": Muscle(
        "Rectus femoris",
        "musculus rectus femoris",
        "thigh",
        267.0,
        Spindle(
            (
                At(98, -58, -52, 6, 4),
                At(100, -68, -105, 13, 10),
                At(101, -74, -165, 24, 17),
                At(100, -76, -230, 27, 18),
                At(97, -72, -295, 23, 15),
                At(92, -60, -355, 16, 9),
                At(88, -46, -405, 12, 4),
                At(84.5, -38, -445, 12, 2.6),
                At(82.5, -35, -470, 13, 2.2),
            ),
            across=FRONT_BACK,
            belly=(0.0, 0.82),
        ),
        tendons=(
            Spindle(
                (
                    At(82.3, -30, -514, 12, 2.2),
                    At(82.5, -28.5, -526, 12, 2.4),
                    At(82.6, -25, -540, 10, 1.8),
                ),
                across=FRONT_BACK,
                belly=(0.0, 0.0),
            ),
        ),
        rings=38,
        sides=20,
    ),
    "vastus_intermedius": Muscle(
        "Vastus intermedius",
        "musculus vastus intermedius",
        "thigh",
        271.0,
        Spindle(
            (
                At(104, -26, -160, 13.2, 5.5),
                At(101, -36, -210, 33, 14.3),
                At(97, -41, -270, 37.4, 17.6),
                At(92, -40, -335, 36.3, 16.5),
                At(88, -36, -395, 24.2, 9.9),
                At(85, -33, -440, 15.4, 3.96),
                At(83, -32, -468, 12, 1.8),
            ),
            across=FRONT_BACK,
            belly=(0.0, 0.88),
        ),
        rings=26,
        sides=20,
    ),
    "vastus_lateralis": Muscle(
        "Vastus lateralis",
        "musculus vastus lateralis",
        "thigh",
        823.0,
        Spindle(
            (
                At(132, -10, -138, 12, 7),
                At(134, -12, -185, 32, 17),
                At(134, -17, -245, 45, 27),
                At(130, -21, -310, 47, 28),
                At(121, -25, -370, 40, 22),
                At(109, -29, -420, 25, 13),
                At(97, -33, -456, 12, 5),
                At(91, -33, -478, 7, 2.4),
            ),
            across=SIDEWAYS,
            belly=(0.0, 0.93),
        ),
        rings=30,
        sides=24,
    ),
    "vastus_medialis": Muscle(
        "Vastus medialis",
        "musculus vastus medialis",
        "thigh",
        428.0,
        Spindle(
            (
                At(86, -26, -190, 8, 5),
                At(75, -32, -250, 26, 15),
                At(66, -30, -315, 34, 22),
                At(59, -25, -375, 36, 25),
                At(54, -19, -425, 32, 22),
                At(60, -21, -462, 20, 11),
                At(72, -28, -486, 9, 4),
            ),
            across=SIDEWAYS,
        ),
        rings=28,
        sides=22,
    ),
    "biceps_femoris_long_head": Muscle(
        "Biceps femoris, long head",
        "musculus biceps femoris, caput longum",
        "thigh",
        206.0,
        Spindle(
            (
                At(54, 30, -142, 5, 4),
                At(66, 42, -190, 12, 11),
                At(80, 51, -250, 19, 17),
                At(92, 54, -312, 21, 19),
                At(102, 51, -372, 18, 16),
                At(109, 48, -430, 11, 9),
                At(113, 45, -476, 5.5, 4),
                At(115.5, 40, -508, 4.5, 2.6),
                At(116, 33, -522, 4, 2.2),
            ),
            across=FRONT_BACK,
            belly=(0.04, 0.8),
        ),
        rings=36,
        sides=18,
    ),
    "biceps_femoris_short_head": Muscle(
        "Biceps femoris, short head",
        "musculus biceps femoris, caput breve",
        "thigh",
        99.0,
        Spindle(
            (
                At(100, 6, -248, 4, 3),
                At(104, 14, -300, 10, 9),
                At(107, 26, -360, 15, 13),
                At(110, 34, -420, 14.5, 12),
                At(112, 39, -468, 8, 6),
                At(112.5, 40, -496, 4, 3),
            ),
            across=FRONT_BACK,
        ),
        rings=26,
        sides=16,
    ),
    "semitendinosus": Muscle(
        "Semitendinosus",
        "musculus semitendinosus",
        "thigh",
        183.0,
        Spindle(
            (
                At(50, 31, -143, 5.8, 4.64),
                At(54, 45, -190, 15.1, 13.9),
                At(57, 56, -250, 22, 20.9),
                At(53, 60, -312, 22, 20.9),
                At(47, 55, -366, 13.9, 12.8),
                At(42, 48, -408, 5.1, 4.18),
                At(34, 40, -462, 2.6, 2.2),
                At(35, 24, -512, 2.6, 2),
                At(49, 4, -546, 4.5, 1.2),
                At(60, -9, -562, 7, 0.9),
            ),
            across=FRONT_BACK,
            belly=(0.0, 0.58),
        ),
        rings=40,
        sides=18,
    ),
    "semimembranosus": Muscle(
        "Semimembranosus",
        "musculus semimembranosus",
        "thigh",
        244.0,
        Spindle(
            (
                At(60, 27, -141, 5, 2.4),
                At(62, 29, -190, 10, 4),
                At(56, 34, -250, 19, 12),
                At(48, 39, -310, 25, 19),
                At(43, 40, -370, 25, 21),
                At(42, 39, -424, 20, 16),
                At(43, 39, -466, 9, 7),
                At(46, 41, -500, 5, 3.4),
                At(50, 40, -518, 4.6, 2.2),
            ),
            across=FRONT_BACK,
            belly=(0.14, 0.88),
        ),
        rings=34,
        sides=20,
    ),
    "adductor_longus": Muscle(
        "Adductor longus",
        "musculus adductor longus",
        "thigh",
        159.0,
        Spindle(
            (
                At(15, -64, -106, 5, 3),
                At(30, -59, -140, 14.6, 10.1),
                At(48, -50, -190, 26.9, 15.7),
                At(64, -38, -245, 31.4, 14.6),
                At(77, -20, -296, 28, 10.1),
                At(87, -5, -336, 20.2, 4.48),
                At(91, 1, -352, 14, 2),
            ),
            across=(0.45, 0.85, 0.2),
            belly=(0.06, 1.0),
        ),
        rings=26,
        sides=18,
    ),
    "adductor_magnus": Muscle(
        "Adductor magnus",
        "musculus adductor magnus",
        "thigh",
        555.0,
        Spindle(
            (
                At(36, 0, -140, 16, 7),
                At(52, 4, -178, 31, 19),
                At(63, 4, -230, 37, 25),
                At(66, 7, -290, 34, 22),
                At(61, 11, -350, 25, 15),
                At(50, 14, -405, 12, 8),
                At(38, 16, -446, 4, 3),
                At(33, 15, -466, 3, 2.2),
            ),
            across=FRONT_BACK,
            belly=(0.0, 0.86),
        ),
        rings=30,
        sides=22,
    ),
    "tensor_fasciae_latae": Muscle(
        "Tensor fasciae latae",
        "musculus tensor fasciae latae",
        "thigh",
        63.0,
        Spindle(
            (
                At(122, -64, -6, 6, 4),
                At(130, -65, -48, 14, 9),
                At(137, -60, -98, 16.5, 10.5),
                At(143, -52, -148, 13, 7.5),
                At(147, -45, -184, 9, 2.4),
            ),
            across=(0.85, -0.5, 0.0),
        ),
        rings=22,
        sides=16,
    ),
}

STRUCTURES: tuple[Structure, ...] = muscle_structures(MUSCLES)

"""Muscles in front of and beside the bones of the leg: extensors and fibulares."""

from __future__ import annotations

from l5meshes.muscle import Muscle, muscle_structures
from l5meshes.muscle_spindle import Section as At
from l5meshes.muscle_spindle import Spindle
from l5meshes.structure import Structure

# Sections: centre x, y, z, half width, half thickness, mm, by eye on the placed bones; the tendons
# run where the retinacula of the ankle hold them.
MUSCLES: dict[str, Muscle] = {
    "tibialis_anterior": Muscle(
        "Tibialis anterior",
        "musculus tibialis anterior",
        "leg",
        135.0,
        Spindle(
            (
                At(98, -4, -530, 5, 3.5),
                At(99, -6, -556, 12, 8),
                At(99.5, -7, -596, 18, 12.5),
                At(99, -6, -640, 18.5, 12.5),
                At(96, -6, -684, 16, 10.5),
                At(91, -7, -722, 11, 7),
                At(84.5, -8, -762, 5.5, 3.6),
                At(76.5, -6, -806, 4.2, 2.2),
                At(67, -7, -840, 4, 1.9),
                At(60.5, -14, -862, 4, 1.8),
                At(57, -30, -877, 4.2, 1.7),
                At(61, -40, -889, 4.2, 1.6),
            ),
            across=(0.9, -0.45, 0.0),
            belly=(0.0, 0.56),
        ),
        rings=46,
    ),
    "extensor_hallucis_longus": Muscle(
        "Extensor hallucis longus",
        "musculus extensor hallucis longus",
        "leg",
        32.0,
        Spindle(
            (
                At(106, 13, -622, 3, 2.2),
                At(104, 10.5, -655, 6.5, 5),
                At(101, 7.5, -700, 8, 6.2),
                At(96.5, 3.5, -745, 7.2, 5.6),
                At(90, -2.5, -790, 4.6, 3.4),
                At(83, -6, -826, 2.8, 1.8),
                At(78.5, -11, -852, 2.6, 1.6),
                At(75.5, -32, -866, 2.6, 1.4),
                At(72.5, -62, -877, 2.6, 1.3),
                At(71.5, -92, -888, 2.7, 1.2),
                At(74.5, -116, -899, 2.8, 1.1),
                At(77.5, -130, -905, 2.8, 1.0),
            ),
            across=(0.6, -0.8, 0.0),
            belly=(0.0, 0.52),
        ),
        rings=44,
        sides=14,
    ),
    "extensor_digitorum_longus": Muscle(
        "Extensor digitorum longus",
        "musculus extensor digitorum longus",
        "leg",
        64.0,
        Spindle(
            (
                At(110, 4, -528, 3.5, 2.6),
                At(113, 4, -560, 8, 6),
                At(113.5, 3, -605, 11, 8),
                At(111, 2.5, -655, 10.5, 7.6),
                At(106, 1.5, -705, 9.4, 6.6),
                At(100, 0.5, -750, 8, 5.4),
                At(94.5, -4, -796, 5.4, 3.2),
                At(91, -8, -836, 4.6, 2.2),
                At(92, -15, -860, 5.2, 1.8),
            ),
            across=(0.55, -0.84, 0.0),
            belly=(0.0, 0.72),
        ),
        tendons=(
            Spindle(
                (
                    At(89.6, -19, -866, 1.5, 1.1),
                    At(89, -50, -874, 1.6, 1.0),
                    At(91.5, -82, -890, 1.6, 0.9),
                    At(93, -112, -903, 1.7, 0.8),
                    At(93.5, -134, -910, 1.6, 0.7),
                ),
                across=(0.0, -0.4, 1.0),
                belly=(0.0, 0.0),
            ),
            Spindle(
                (
                    At(93, -19, -866.6, 1.5, 1.1),
                    At(98, -50, -879, 1.6, 1.0),
                    At(104, -82, -895, 1.6, 0.9),
                    At(108, -108, -905, 1.7, 0.8),
                    At(110, -126, -910, 1.6, 0.7),
                ),
                across=(0.0, -0.4, 1.0),
                belly=(0.0, 0.0),
            ),
            Spindle(
                (
                    At(96.4, -18.5, -867.4, 1.5, 1.1),
                    At(106, -46, -886, 1.6, 1.0),
                    At(115, -74, -899, 1.6, 0.9),
                    At(120, -98, -907, 1.6, 0.8),
                    At(122.5, -114, -911, 1.5, 0.7),
                ),
                across=(0.0, -0.4, 1.0),
                belly=(0.0, 0.0),
            ),
            Spindle(
                (
                    At(99.6, -18, -868.6, 1.5, 1.1),
                    At(113, -42, -891, 1.6, 1.0),
                    At(125, -66, -903, 1.6, 0.9),
                    At(131.5, -86, -909, 1.6, 0.8),
                    At(134, -100, -912, 1.5, 0.7),
                ),
                across=(0.0, -0.4, 1.0),
                belly=(0.0, 0.0),
            ),
        ),
        rings=36,
    ),
    "fibularis_tertius": Muscle(
        "Fibularis tertius",
        "musculus fibularis tertius",
        "leg",
        6.0,  # about a tenth of the extensors' volume, by eye; not in Handsfield 2014
        Spindle(
            (
                At(107.5, 14, -720, 2.5, 1.8),
                At(105.5, 9, -752, 5, 3.4),
                At(102, 3, -790, 4.6, 3),
                At(99.5, -3, -826, 3, 1.9),
                At(101, -10, -852, 2.2, 1.3),
                At(108, -17, -876, 2.1, 1.1),
                At(113.5, -26, -890, 2.6, 1.0),
            ),
            across=(0.5, -0.85, 0.1),
            belly=(0.0, 0.6),
        ),
        rings=26,
        sides=12,
    ),
    "fibularis_longus": Muscle(
        "Fibularis longus",
        "musculus fibularis longus",
        "leg",
        82.0,  # of 129 ml for both fibulares
        Spindle(
            (
                At(119, 20, -528, 4, 3),
                At(122.5, 21, -560, 9, 6.5),
                At(124, 23, -605, 12, 8),
                At(122.5, 27, -655, 12, 7.6),
                At(118.5, 33, -705, 9.5, 6),
                At(112.5, 41, -752, 5.5, 3.4),
                At(107, 46.5, -800, 3.4, 2.2),
                At(104, 47.5, -846, 3, 2),
                At(106, 43, -872, 3, 1.9),
                At(112.5, 24, -888, 3, 1.8),
                At(114.5, 4, -899, 3, 1.7),
                At(104, -12, -906, 3.2, 1.6),
                At(84, -34, -904, 3.2, 1.6),
                At(74, -46, -900, 3.2, 1.5),
            ),
            across=(0.98, -0.18, 0.0),
            belly=(0.0, 0.42),
        ),
        rings=50,
        sides=16,
    ),
    "fibularis_brevis": Muscle(
        "Fibularis brevis",
        "musculus fibularis brevis",
        "leg",
        47.0,  # of 129 ml for both fibulares
        Spindle(
            (
                At(116.5, 25, -650, 3, 2.2),
                At(116.5, 28, -690, 8, 5.5),
                At(113.5, 33, -735, 9.5, 6.4),
                At(109, 39, -780, 8, 5.2),
                At(105, 42.5, -820, 5, 3.4),
                At(104.5, 43, -852, 3, 2),
                At(109, 37, -874, 2.8, 1.8),
                At(116, 14, -888, 2.8, 1.6),
                At(118.5, -8, -895, 3, 1.4),
            ),
            across=(0.95, 0.3, 0.0),
            belly=(0.0, 0.62),
        ),
        rings=36,
        sides=16,
    ),
}

STRUCTURES: tuple[Structure, ...] = muscle_structures(MUSCLES)

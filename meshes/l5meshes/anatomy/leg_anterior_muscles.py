"""Muscles in front of and beside the bones of the leg: extensors and fibulares."""

from __future__ import annotations

from l5meshes.muscle import Muscle, muscle_structures
from l5meshes.muscle_spindle import Section as At
from l5meshes.muscle_spindle import Spindle
from l5meshes.structure import Structure


# Sections: centre x, y, z, half width, half thickness, mm, by eye on the placed bones; the tendons
# run where the retinacula of the ankle hold them.
def _slip(*points: tuple[float, float, float]) -> Spindle:
    """Return a flat tendon to a toe, 3 mm wide, along points on the dorsum of the foot."""
    sections = tuple(At(x, y, z, 1.6, 0.9) for x, y, z in points)
    return Spindle(sections, across=(0.0, -0.4, 1.0), belly=(0.0, 0.0))


MUSCLES: dict[str, Muscle] = {
    "tibialis_anterior": Muscle(
        "Tibialis anterior",
        "musculus tibialis anterior",
        "leg",
        135.0,
        Spindle(
            (
                At(98, -1, -528, 5, 3.6),
                At(99, -3, -556, 13.4, 9.2),
                At(99, -4, -596, 20, 14),
                At(98.5, -3, -640, 20.6, 14),
                At(97, -1, -684, 18, 12),
                At(94, 1, -722, 13, 8.4),
                At(89, 3, -762, 7, 4.6),
                At(79, 0, -806, 4.2, 2.3),
                At(67.5, -5, -840, 4, 1.9),
                At(60, -17, -860, 4, 1.8),
                At(57.5, -30, -874, 4.2, 1.7),
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
                At(106, 15, -625, 4, 3),
                At(104, 15, -655, 9, 7),
                At(101.5, 15, -700, 11.5, 8.8),
                At(98, 15, -745, 11, 8.4),
                At(92, 13, -783, 8.4, 6.2),
                At(84.5, 6, -812, 4, 2.6),
                At(77.5, -4, -832, 2.8, 1.8),
                At(72.5, -21, -849, 2.6, 1.6),
                At(70, -31, -855, 2.6, 1.5),
                At(68, -48, -867, 2.6, 1.3),
                At(67, -70, -878.5, 2.7, 1.2),
                At(68, -90, -889.5, 2.7, 1.2),
                At(71, -110, -898, 2.8, 1.1),
                At(79, -130, -904, 2.8, 1),
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
                At(110, 4, -528, 4.48, 3.33),
                At(113, 4, -560, 10.2, 7.68),
                At(113.5, 3, -605, 14.1, 10.2),
                At(111, 2.5, -655, 13.4, 9.73),
                At(106, 1.5, -705, 12, 8.45),
                At(100, 0.5, -750, 10.2, 6.91),
                At(94.5, -4, -796, 6.91, 4.1),
                At(91, -8, -836, 4.6, 2.2),
                At(94, -20, -854.5, 5.6, 1.9),
            ),
            across=(0.55, -0.84, 0.0),
            belly=(0.0, 0.72),
        ),
        tendons=(
            _slip(
                (89, -24, -855.5),
                (90, -42, -859),
                (90.5, -70, -880),
                (92.5, -96, -897),
                (98, -113, -901),
                (101.5, -131, -905),
            ),
            _slip(
                (92.4, -23.5, -856),
                (98, -42, -866),
                (103, -70, -886),
                (106.5, -93, -899),
                (111, -108, -902),
                (114, -125, -906),
            ),
            _slip(
                (95.8, -23, -857),
                (105, -38, -876),
                (112, -60, -892),
                (118, -84, -902.5),
                (123, -99, -903.5),
                (126.5, -114, -907.5),
            ),
            _slip(
                (99, -22.5, -858.5),
                (110, -34, -886),
                (120, -50, -897),
                (130, -74, -904.5),
                (135, -86, -905.5),
                (139, -99, -909),
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
                At(107, 21, -718, 2.2, 1.2),
                At(105.5, 12, -752, 5.4, 3.6),
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
                At(119, 20, -528, 5.6, 4.2),
                At(122.5, 21, -560, 12.6, 9.1),
                At(124, 23, -605, 16.8, 11.2),
                At(122.5, 27, -655, 16.8, 10.6),
                At(118.5, 33, -705, 13.3, 8.4),
                At(112.5, 41, -752, 5.5, 3.4),
                At(107, 46.5, -800, 3.4, 2.2),
                At(104, 47.5, -846, 3, 2),
                At(106, 43, -872, 3, 1.9),
                At(112.5, 24, -888, 3, 1.8),
                At(114.5, 4, -899, 3, 1.7),
                At(104, -12, -906, 3.2, 1.6),
                At(84, -34, -903, 3.2, 1.6),
                At(73, -47, -892.5, 3.2, 1.3),
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
                At(116.5, 25, -650, 4.8, 3.52),
                At(116.5, 28, -690, 12.8, 8.8),
                At(113.5, 33, -735, 15.2, 10.2),
                At(109, 39, -780, 12.8, 8.32),
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

"""Muscles that cross the hip in front and the lowest multifidus: psoas, iliacus, piriformis."""

from __future__ import annotations

from l5meshes.muscle import Muscle, muscle_structures
from l5meshes.muscle_spindle import Section as At
from l5meshes.muscle_spindle import Spindle
from l5meshes.structure import Structure

# Sections: centre x, y, z, half width, half thickness, mm, by eye on the placed bones.
MUSCLES: dict[str, Muscle] = {
    "psoas_major": Muscle(
        "Psoas major",
        "musculus psoas major",
        "pelvis",
        268.0,
        Spindle(
            (
                At(27, 2, 158, 7, 6),
                At(36, -5, 122, 13.5, 13),
                At(44, -11, 86, 18.5, 18),
                At(51, -16, 44, 20, 19),
                At(51, -22, 2, 22, 20),
                At(62, -40, -40, 18, 15),
                At(72, -57, -80, 13, 11),
                At(78, -52, -108, 9, 8),
                At(84, -24, -134, 6.5, 6),
                At(88, 6, -144, 5, 4.5),
            ),
            across=(0.0, 1.0, 0.0),
            belly=(0.0, 0.78),
        ),
        rings=54,
        sides=18,
    ),
    "iliacus": Muscle(
        "Iliacus",
        "musculus iliacus",
        "pelvis",
        175.0,
        Spindle(
            (
                At(97, -3, 36, 26, 3.5),
                At(93.5, -10, 18, 43, 8.6),
                At(90, -22, -12, 44.1, 13.9),
                At(88, -36, -48, 30.2, 13),
                At(87, -48, -84, 16, 10.5),
                At(92, -46, -114, 12.8, 9.28),
                At(94, -16, -138, 8.12, 6.96),
                At(92, 6, -150, 5.8, 4.64),
            ),
            across=(0.85, 0.5, 0.1),
            belly=(0.0, 0.86),
        ),
        rings=40,
        sides=22,
    ),
    "piriformis": Muscle(
        "Piriformis",
        "musculus piriformis",
        "pelvis",
        43.0,
        Spindle(
            (
                At(24, 58, -44, 15, 3),
                At(38, 51.5, -53, 18, 9),
                At(56.5, 44.5, -62, 15.5, 11.4),
                At(80, 34, -75, 11, 10),
                At(104, 20, -90, 6, 5.4),
                At(122, 12, -98, 3.8, 3.2),
                At(134, 2, -103, 3, 2.2),
            ),
            across=(0.35, 0.9, 0.2),
            belly=(0.0, 0.74),
        ),
        rings=26,
        sides=14,
    ),
    "multifidus": Muscle(
        "Multifidus (L4 to S1)",
        "musculus multifidus",
        "pelvis",
        34.0,  # by eye, the fascicles of L4 and L5 alone; not in Handsfield 2014
        Spindle(
            (
                At(3.5, 52.5, 56, 2, 2.4),
                At(13, 53, 38, 9, 11),
                At(17, 58, 10, 13, 13),
                At(18, 69, -14, 13.5, 10),
                At(16, 80, -36, 11, 7),
                At(10.5, 85.5, -57, 5, 2.6),
            ),
            across=(0.0, 1.0, 0.2),
        ),
        rings=24,
        sides=16,
    ),
}

STRUCTURES: tuple[Structure, ...] = muscle_structures(MUSCLES)

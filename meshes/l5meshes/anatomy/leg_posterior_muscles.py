"""Muscles behind the bones of the leg: the deep flexors, soleus and gastrocnemius."""

from __future__ import annotations

from l5meshes.muscle import Muscle, muscle_structures
from l5meshes.muscle_spindle import Section as At
from l5meshes.muscle_spindle import Spindle
from l5meshes.structure import Kind, Structure

BACK = (0.0, 1.0, 0.0)


def _slip(*points: tuple[float, float, float]) -> Spindle:
    """Return a tendon to a toe, 3 mm wide, along points in the sole."""
    wide = [1.0] + [1.5] * (len(points) - 1)
    sections = tuple(At(*point, w, 1.0) for point, w in zip(points, wide, strict=True))
    return Spindle(sections, across=(0.0, 0.3, 1.0), belly=(0.0, 0.0))


# Sections: centre x, y, z, half width, half thickness, mm, by eye on the placed bones.
MUSCLES: dict[str, Muscle] = {
    "tibialis_posterior": Muscle(
        "Tibialis posterior",
        "musculus tibialis posterior",
        "leg",
        105.0,
        Spindle(
            (
                At(98, 22, -538, 5, 3.5),
                At(96, 26, -575, 12.7, 10.6),
                At(94, 27, -625, 14.8, 12.7),
                At(90, 28, -680, 13.8, 11.7),
                At(83, 31, -735, 10.6, 8.48),
                At(74, 33, -780, 6.36, 4.77),
                At(63, 33, -820, 3.4, 2.4),
                At(55, 30, -850, 3.2, 2.2),
                At(52, 18, -868, 3.4, 2),
                At(54, -2, -873, 3.8, 1.9),
                At(60, -18, -882, 4, 1.8),
                At(72, -30, -890, 4, 1.6),
            ),
            across=BACK,
            belly=(0.0, 0.6),
        ),
        rings=44,
        sides=16,
    ),
    "flexor_digitorum_longus": Muscle(
        "Flexor digitorum longus",
        "musculus flexor digitorum longus",
        "leg",
        30.0,
        Spindle(
            (
                At(77, 24, -588, 3, 2.4),
                At(73, 27, -625, 8, 6),
                At(70.5, 28, -680, 9.4, 7),
                At(67.5, 31, -735, 8, 5.6),
                At(62.5, 36, -788, 4.4, 3.2),
                At(58, 37, -830, 2.6, 2),
                At(55.5, 35, -856, 2.4, 1.7),
                At(57, 22, -878, 2.4, 1.6),
                At(63, 2, -890, 2.6, 1.6),
                At(74, -16, -900, 3.4, 1.6),
                At(82, -30, -906, 5.4, 1.5),
            ),
            across=BACK,
            belly=(0.0, 0.58),
        ),
        tendons=(
            _slip(
                (80, -36, -907),
                (85, -62, -911),
                (92, -92, -916),
                (99, -118, -915),
                (104, -138, -917),
            ),
            _slip(
                (83, -37, -907.5),
                (93, -62, -912),
                (105, -90, -916.5),
                (111, -113, -915.5),
                (116, -131, -917),
            ),
            _slip(
                (86, -37.5, -908),
                (102, -60, -913),
                (117, -82, -917.5),
                (124, -104, -916.5),
                (129, -120, -917),
            ),
            _slip(
                (89, -37, -908.5),
                (110, -54, -914.5),
                (128, -70, -918.5),
                (136, -90, -917),
                (141, -104, -917),
            ),
        ),
        rings=40,
        sides=14,
    ),
    "flexor_hallucis_longus": Muscle(
        "Flexor hallucis longus",
        "musculus flexor hallucis longus",
        "leg",
        77.0,
        Spindle(
            (
                At(107, 38, -612, 4, 3),
                At(107, 42, -650, 12.3, 9.1),
                At(104, 44, -700, 16.2, 12.3),
                At(98, 45, -752, 15.6, 12.3),
                At(88, 47, -800, 10.4, 7.8),
                At(78, 49, -838, 3.4, 2.6),
                At(74, 50, -862, 2.8, 2.2),
                At(66, 32, -882, 2.8, 2),
                At(65, 4, -896, 2.8, 2),
                At(67, -30, -905, 2.8, 1.9),
                At(69, -66, -913, 2.8, 1.8),
                At(71, -94, -919, 3, 1.7),
                At(76, -120, -918, 3.4, 1.5),
                At(80, -132, -917, 4, 1.3),
            ),
            across=BACK,
            belly=(0.0, 0.46),
        ),
        rings=48,
        sides=16,
    ),
    "soleus": Muscle(
        "Soleus",
        "musculus soleus",
        "leg",
        438.0,
        Spindle(
            (
                At(100, 38, -532, 10, 4),
                At(96, 46, -562, 27, 12),
                At(92, 54, -606, 37, 20),
                At(89, 57, -654, 38, 21),
                At(86, 59, -702, 33, 18),
                At(83.5, 61, -746, 24, 12.5),
                At(82, 63, -784, 13, 6),
                At(81, 65.5, -812, 6, 1.4),
            ),
            across=BACK,
            power=2.5,
        ),
        rings=34,
        sides=24,
    ),
    "gastrocnemius_medial_head": Muscle(
        "Gastrocnemius, medial head",
        "musculus gastrocnemius, caput mediale",
        "leg",
        255.0,
        Spindle(
            (
                At(51.5, 35, -458, 6, 3),
                At(54, 54, -486, 13, 9),
                At(58, 66, -530, 20, 16),
                At(62, 73, -580, 24, 20),
                At(66, 78, -632, 24, 18),
                At(71, 78, -676, 18, 10),
                At(77, 74, -712, 9, 3),
            ),
            across=BACK,
        ),
        rings=32,
        sides=20,
    ),
    "gastrocnemius_lateral_head": Muscle(
        "Gastrocnemius, lateral head",
        "musculus gastrocnemius, caput laterale",
        "leg",
        149.0,
        Spindle(
            (
                At(98, 34, -459, 5.5, 2.8),
                At(101, 53, -489, 11.9, 8.64),
                At(105, 64, -530, 17.3, 14.6),
                At(106, 72, -576, 20.5, 16.7),
                At(103, 76, -622, 18.4, 13),
                At(96, 75, -660, 11.9, 6.48),
                At(88, 73, -694, 6, 2.6),
            ),
            across=BACK,
        ),
        rings=30,
        sides=18,
    ),
    "calcaneal_tendon": Muscle(
        "Calcaneal tendon",
        "tendo calcaneus",
        "leg",
        12.0,  # by eye: about 15 cm long and 0.7 square cm thick
        Spindle(
            (
                At(82, 75, -690, 17, 0.6),
                At(81.5, 74, -742, 12, 1.8),
                At(81, 72, -784, 9, 3),
                At(80, 70, -826, 7.2, 3.4),
                At(79.5, 71, -860, 7.6, 3.2),
                At(79, 73, -880, 9.6, 2.8),
                At(79, 72, -898, 9.6, 1.5),
            ),
            across=BACK,
            belly=(0.0, 0.0),
        ),
        rings=24,
        sides=16,
    ),
}

STRUCTURES: tuple[Structure, ...] = muscle_structures(
    MUSCLES, tendons={"calcaneal_tendon": Kind.TENDON}
)

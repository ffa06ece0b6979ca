"""The short extensors on the dorsum of the foot: the bulk that L5 can be read from."""

from __future__ import annotations

from l5meshes.muscle import TEXTBOOK, Muscle, muscle_structures
from l5meshes.muscle_spindle import Section as At
from l5meshes.muscle_spindle import Spindle
from l5meshes.structure import Structure

UP = (0.0, -0.3, 1.0)


def _slip(*points: tuple[float, float, float]) -> Spindle:
    """Return a thin tendon to a toe along points on the dorsum of the foot."""
    sections = tuple(At(x, y, z, 1.1, 0.6) for x, y, z in points)
    return Spindle(sections, across=UP, belly=(0.0, 0.0))


# Sections by eye on the placed bones; volumes by eye, none was found published.
MUSCLES: dict[str, Muscle] = {
    "extensor_digitorum_brevis": Muscle(
        "Extensor digitorum brevis",
        "musculus extensor digitorum brevis",
        "foot",
        7.5,
        Spindle(
            (
                At(99.5, 4.5, -869.5, 3.6, 1.6),
                At(102.5, -7, -870, 8, 4.6),
                At(104.5, -20, -874, 11, 5.6),
                At(106.5, -36, -880, 9.5, 4.4),
                At(107.5, -48, -886, 6.5, 2.6),
            ),
            across=UP,
        ),
        tendons=(
            _slip((103, -54, -885.5), (100, -70, -884), (97, -92, -896), (95, -104, -900)),
            _slip((107.5, -55, -887.5), (108, -70, -889), (108, -90, -899), (109, -101, -901.5)),
            _slip((112, -54.5, -890), (115, -66, -895), (118.5, -82, -902), (121, -92, -903.5)),
        ),
        rings=22,
        sides=16,
    ),
    "extensor_hallucis_brevis": Muscle(
        "Extensor hallucis brevis",
        "musculus extensor hallucis brevis",
        "foot",
        2.5,
        Spindle(
            (
                At(92, 2, -870, 3.4, 2.2),
                At(92.5, -12, -862, 5.6, 3.4),
                At(91, -28, -857, 5.6, 3.4),
                At(86.5, -44, -859, 4, 2.2),
                At(80, -62, -868, 2, 1.1),
                At(75.5, -82, -884, 1.7, 0.9),
                At(73, -104, -896.5, 1.8, 0.7),
            ),
            across=UP,
            belly=(0.0, 0.5),
        ),
        rings=24,
        sides=12,
    ),
}

STRUCTURES: tuple[Structure, ...] = muscle_structures(MUSCLES, sources=(TEXTBOOK,))

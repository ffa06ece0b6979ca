"""The nerves of the left limb as lines clear of bone, and the tree they form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.anatomy.root_paths import SIZES, STEP_MM, root_path
from l5meshes.canal import BONES
from l5meshes.fields import Field, Points, Values
from l5meshes.limb import limb_of
from l5meshes.limb_muscle_branches import BRANCHES
from l5meshes.limb_nerve_lines import COURSES, Row
from l5meshes.lofts import arc_lengths, resampled
from l5meshes.relaxation import relaxed

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 3.0
BONE_ROOM_MM = 0.6
SLENDER = (0.8, 0.8)  # radii of what carries no name of its own, mm, by eye
SPINE_BONES = tuple(BONES)
ROOTS = {f"{root}_ventral_ramus": root for root in SIZES}


@dataclass(frozen=True)
class Line:
    """One line of a nerve.

    Parameters
    ----------
    axis : (n, 3) points every 3 mm
    radii_mm : (n,)
    parents : ids with the share 0..1 of their length at which this one begins
    forks : (n, 3) lines that leave this one without a name of their own
    joins : (n, 3) lines from this one back to its further parents
    """

    axis: Points
    radii_mm: Values
    parents: tuple[tuple[str, float], ...]
    forks: tuple[Points, ...] = ()
    joins: tuple[Points, ...] = ()


def walls(spine: Spine) -> Field:
    """Return the distance to every bone that a nerve of the limb passes."""
    limb = limb_of(spine)

    def field(points: Points) -> Values:
        return np.minimum(spine.distance(SPINE_BONES, points), limb.distance(points))

    return field


@lru_cache(maxsize=64)
def nerve_line(spine: Spine, nerve: str) -> Line:
    """Return the placed line of a nerve of the limb, or of a root's ventral or dorsal ramus."""
    if nerve in ROOTS:
        return _ramus(spine, ROOTS[nerve])
    if nerve == "l5_dorsal_ramus":
        axis = root_path(spine, "l5").dorsal_ramus
        return Line(axis, np.full(len(axis), 1.2), ())
    course = COURSES[nerve]
    lines = [nerve_line(spine, parent) for parent in course.parents]
    start = _nearest(lines[0].axis, course.points[0]) if lines else np.array(course.points[0])
    rest = course.points if lines else course.points[1:]
    axis = placed(spine, [start, *rest], course.radii)
    joins = tuple(
        placed(spine, [_nearest(axis, way[-1]), *way[-2::-1], _nearest(line.axis, way[0])], SLENDER)
        for line, way in zip(lines[1:], course.joins, strict=False)
    )
    ends = [join[-1] for join in joins] + [line.axis[-1] for line in lines[1 + len(joins) :]]
    parents = tuple(
        (parent, _share(line.axis, end))
        for parent, line, end in zip(course.parents, lines, [axis[0], *ends], strict=False)
    )
    forks = tuple(
        placed(spine, [_nearest(axis, fork[0]), *fork[1:]], SLENDER) for fork in course.forks
    )
    return Line(axis, np.linspace(*course.radii, len(axis)), parents, forks, joins)


@lru_cache(maxsize=64)
def muscle_branch(spine: Spine, muscle: str) -> tuple[str, float, Points]:
    """Return a muscle's nerve, the share of it at which the branch leaves, and the branch."""
    nerve, points = BRANCHES[muscle]
    line = nerve_line(spine, nerve)
    lengths = arc_lengths(line.axis)
    # A branch leaves its nerve before it reaches the muscle: it runs on beside it for a while.
    here = int(np.linalg.norm(line.axis - np.array(points[0]), axis=1).argmin())
    ahead = np.linalg.norm(np.array(points[0]) - line.axis[here])
    leaves = int(np.searchsorted(lengths, lengths[here] - 1.2 * ahead))
    path = placed(spine, [line.axis[leaves], *points], (0.6, 0.5))
    return nerve, float(lengths[leaves] / lengths[-1]), path


def _ramus(spine: Spine, root: str) -> Line:
    path = root_path(spine, root)
    last = path.nerve_end + round(SIZES[root].ramus_length / STEP_MM)
    axis = path.axis[path.nerve_end : min(last, len(path.axis) - 1) + 1]
    return Line(axis, np.full(len(axis), path.radii_mm[-1]), ())


def placed(spine: Spine, points: Sequence[Points | Row], radii: tuple[float, float]) -> Points:
    """Return a smooth (n, 3) line through waypoints, every 3 mm, with its room beside bone."""
    rough = np.array([np.asarray(p, float) for p in points])
    count = max(4, int(arc_lengths(rough)[-1] / SPACING_MM))
    path = resampled(rough, count)
    room = np.linspace(*radii, count) + BONE_ROOM_MM
    return relaxed(path, room, walls(spine), is_end_free=True)


def _nearest(axis: Points, point: Row) -> Points:
    """Return the end of a parent, or the point of it nearest to where a child goes."""
    return np.asarray(axis[np.linalg.norm(axis - np.array(point), axis=1).argmin()])


def _share(axis: Points, point: Points) -> float:
    lengths = arc_lengths(axis)
    return float(lengths[np.linalg.norm(axis - point, axis=1).argmin()] / lengths[-1])

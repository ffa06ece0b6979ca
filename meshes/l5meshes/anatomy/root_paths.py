"""The left roots outside the sac: axis, thickness and landmarks, relaxed clear of all walls."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from l5meshes.canal import canal_axis
from l5meshes.cauda import exit_arc
from l5meshes.disc_space import bone_id
from l5meshes.dural_sac import dural_sac, surroundings
from l5meshes.fields import Field, Points, Values, into_frame, union
from l5meshes.frame import apply
from l5meshes.lofts import arc_lengths, resampled
from l5meshes.relaxation import relaxed

if TYPE_CHECKING:
    from l5meshes.spine import Spine

NAMED_ROOTS = ("l3", "l4", "l5", "s1", "s2")
STEP_MM = 0.8
CLEARANCE_MM = 0.4
LEAVING_SHARE = 1.03  # just outside the wall, so that the sleeve's mouth lies flush on it
LEAVING_DEG = -16.0  # where on the sac's wall a root leaves: lateral, a little in front


@dataclass(frozen=True)
class RootSize:
    """Thickness of one root, its ganglion and where that lies; all mm.

    ``ganglion_at`` is the distance of the ganglion's centre along the root from the medial edge
    of the foramen (lumbar) or from the sac (sacral).
    """

    diameter: float
    ganglion_length: float
    ganglion_width: float
    ganglion_at: float
    ramus_length: float
    source: str


SILAV = "Silav 2016, 15 cadavers: ganglion size and place"
SIZES = {
    "l3": RootSize(4.5, 7.2, 4.9, 3.23, 26.0, f"{SILAV}; Torun 2008: diameter"),
    "l4": RootSize(5.0, 8.0, 5.2, 7.28, 28.0, f"{SILAV}; Torun 2008: diameter"),
    "l5": RootSize(5.3, 10.8, 6.4, 8.31, 28.0, f"{SILAV}; Torun 2008: 5.6; Silverstein 2015: 6.5"),
    "s1": RootSize(5.4, 12.0, 6.8, 27.0, 20.0, "Khasawneh 2023: 5.45; Hasegawa 1996: S1 largest"),
    "s2": RootSize(4.0, 9.0, 5.2, 16.0, 16.0, "by eye, smaller than S1"),
}
SLEEVE_START, SLEEVE_MM = 0.12, 9.0  # share of the thickness at the sac; full after, by eye
NERVE_MM = 5.0  # spinal nerve from ganglion to the rami: about 1 cm, textbooks
DORSAL_RAMUS_MM = 1.2  # radius, by eye


@dataclass(frozen=True)
class RootPath:
    """One left root from the wall of the sac to the beginning of its ventral ramus.

    Parameters
    ----------
    axis : (n, 3) evenly spaced points
    radii_mm : (n,)
    ganglion, nerve_end : indices of first and last ganglion point; where the rami part
    dorsal_ramus : (m, 3) axis of the dorsal ramus, from inside the nerve backwards
    """

    axis: Points
    radii_mm: Values
    ganglion: tuple[int, int]
    nerve_end: int
    dorsal_ramus: Points


@lru_cache(maxsize=32)
def root_path(spine: Spine, root: str) -> RootPath:
    """Return the relaxed path of ``l3`` .. ``s2`` on the left."""
    waypoints = _lumbar(spine, root) if root.startswith("l") else _sacral(spine, root)
    size, walls = SIZES[root], surroundings(spine)
    rough = _softened(resampled(waypoints, int(arc_lengths(waypoints)[-1] / STEP_MM)))
    first, last = _ganglion_span(spine, root, rough)
    radii = _thickness(size, rough, (first, last))
    if root == "s2":  # S1 passes beside it in the sacral canal
        walls = union(walls, tube_field(root_path(spine, "s1")))
    outside = _with_sac(spine, walls, rough)
    eased = relaxed(rough, radii + CLEARANCE_MM, outside)
    even = resampled(eased, int(arc_lengths(eased)[-1] / STEP_MM))
    radii = _thickness(size, even, _ganglion_span(spine, root, even))
    axis = relaxed(even, radii + CLEARANCE_MM, outside)
    first, last = _ganglion_span(spine, root, axis)
    radii = _thickness(size, axis, (first, last))
    end = min(last + round(NERVE_MM / STEP_MM), len(axis) - 4)
    dorsal = _dorsal_ramus(spine, root, axis, end)
    return RootPath(axis, radii, (first, last), end, _relaxed_branch(dorsal, walls))


def _softened(path: Points) -> Points:
    """Return the path with its turns rounded over about 5 mm, ends kept."""
    soft = gaussian_filter1d(path, 5.0, axis=0, mode="nearest")
    share = np.linspace(0, 1, len(path))[:, None]
    return np.asarray(soft + (path[0] - soft[0]) * (1 - share) + (path[-1] - soft[-1]) * share)


def _leaving(spine: Spine, root: str) -> Points:
    arc, angle = np.array([exit_arc(spine, root)]), np.radians([LEAVING_DEG])
    return np.asarray(dural_sac(spine).inside(arc, angle, np.array([LEAVING_SHARE]))[0])


def _edge(field: Field, start: Points, direction: Points) -> Points:
    """Return where a straight walk from ``start`` first changes between bone and free room."""
    steps = np.arange(0, 30, 0.1)[:, None]
    points = start + steps * direction
    values = field(points)
    changed = np.flatnonzero(np.sign(values) != np.sign(values[0]))
    if not len(changed):
        raise ValueError("no edge of bone within 30 mm of a pedicle's centre")
    return np.asarray(points[changed[0]])


def pedicle_edges(spine: Spine, level: str) -> tuple[Points, Points]:
    """Return the middle of the medial and of the lower border of a left pedicle, local frame."""
    bone = bone_id(level)
    frame = spine.frame(bone)
    centre = spine.landmark(bone, "pedicle_centre_left")

    def field(points: Points) -> Values:
        return spine.distance((bone,), points)

    medial = _edge(field, centre, -frame[:3, 0])
    lower = _edge(field, centre, -frame[:3, 2])
    return into_frame(frame, medial), into_frame(frame, lower)


# left and back of the pedicle's medial lower corner, up; in pedicle half widths where marked:
# (share of pedicle width beyond its medial edge, mm behind the posterior wall, mm below its
# lower border). From axial and sagittal anatomy: round the pedicle's medial lower corner, then
# forwards and down. By eye, before relaxation.
LUMBAR_COURSE = (
    (-0.22, 4.8, -6.0),
    (0.0, 4.4, 0.4),
    (0.34, 3.4, 5.2),
    (0.74, 1.2, 9.0),
)
RAMUS_COURSE = {  # mm lateral of the pedicle's centre, behind the posterior wall, below its border
    "l3": ((12.0, -5.0, 16.0), (16.0, -12.0, 24.0), (19.0, -15.0, 34.0)),
    "l4": ((12.0, -5.0, 16.0), (16.0, -12.0, 24.0), (17.0, -16.0, 34.0)),
    "l5": ((9.5, -5.0, 15.0), (13.0, -13.0, 20.5), (16.0, -21.0, 27.0)),
}


def _lumbar(spine: Spine, root: str) -> Points:
    bone = bone_id(root)
    frame = spine.frame(bone)
    medial, lower = pedicle_edges(spine, root)
    wall = into_frame(frame, spine.landmark(bone, "posterior_wall_centre"))[1]
    centre = into_frame(frame, spine.landmark(bone, "pedicle_centre_left"))
    width = 2 * (centre[0] - medial[0])
    course = [
        (medial[0] + k * width, wall + back, lower[2] - down) for k, back, down in LUMBAR_COURSE
    ]
    ramus = [
        (centre[0] + left, wall + back, lower[2] - down) for left, back, down in RAMUS_COURSE[root]
    ]
    leaving = into_frame(frame, _leaving(spine, root))
    ahead = [point for point in course + ramus if point[2] < leaving[2] - 3.0]
    return np.asarray(apply(frame, np.array([leaving, *ahead])))


def _sacral(spine: Spine, root: str) -> Points:
    number = root[1]
    front = spine.landmark("sacrum", f"anterior_foramen_{number}_left")
    rear = spine.landmark("sacrum", f"posterior_foramen_{number}_left")
    axis = canal_axis(spine)
    start = exit_arc(spine, root)
    junction = front + 0.42 * (rear - front)
    target, _, back = axis.at(start + 0.6 * _drop(spine, root, junction))
    beside = target[0] + 5.5 * back[0] + np.array([0.62 * junction[0], 0, 0])
    way_out = front - junction
    way_out /= np.linalg.norm(way_out)
    down = -spine.frame("sacrum")[:3, 2]
    beyond = front + 7.0 * way_out
    aside = np.array([1.0, 0.0, 0.0])
    last = beyond + 14.0 * (0.25 * way_out + 0.6 * down + 0.7 * aside)  # in the foramen's groove
    return np.stack([_leaving(spine, root), beside, junction, front, beyond, last])


def _drop(spine: Spine, root: str, junction: Points) -> float:
    axis = canal_axis(spine)
    below = axis.arc_mm[np.linalg.norm(axis.front - junction * [0, 1, 1], axis=1).argmin()]
    return float(below - exit_arc(spine, root))


def _ganglion_span(spine: Spine, root: str, axis: Points) -> tuple[int, int]:
    """Return the indices of the ganglion's two ends on an evenly spaced axis."""
    size, lengths = SIZES[root], arc_lengths(axis)
    start = 0.0
    if root.startswith("l"):
        frame = spine.frame(bone_id(root))
        medial, _ = pedicle_edges(spine, root)
        lateral = into_frame(frame, axis)[:, 0]
        start = float(lengths[np.argmax(lateral > medial[0])])
    ends = start + size.ganglion_at + np.array([-0.5, 0.5]) * size.ganglion_length
    first, last = np.searchsorted(lengths, ends)
    return int(first), int(min(last, len(axis) - 6))


def _thickness(size: RootSize, axis: Points, ganglion: tuple[int, int]) -> Values:
    """Return the radius at every point: sleeve widening, spindle of the ganglion, nerve."""
    index = np.arange(len(axis), dtype=float)
    opened = np.sin(np.pi / 2 * np.clip(index * STEP_MM / SLEEVE_MM, 0, 1))
    base = size.diameter / 2 * (SLEEVE_START + (1 - SLEEVE_START) * opened)
    middle, half = float(sum(ganglion)) / 2, (ganglion[1] - ganglion[0]) / 2
    bump = np.clip(1 - ((index - middle) / half) ** 2, 0, 1)
    # slimmer beside the ganglion, and the nerve beyond slimmer still, by eye
    slim = np.where(index > middle, 0.88, np.where(index > ganglion[0] - 4, 0.95, 1.0))
    base = gaussian_filter1d(np.minimum(base, slim * size.diameter / 2), 2.0, mode="nearest")
    radii: Values = base + (size.ganglion_width / 2 - base) * bump
    return radii


def _with_sac(spine: Spine, walls: Field, axis: Points) -> Field:
    """Return walls plus the sac, which a root must leave once it is out."""
    sac, start = dural_sac(spine), axis[0]

    def field(points: Points) -> Values:
        gone = np.linalg.norm(points - start, axis=1)
        leaving = sac.distance(points) + np.clip(4.2 - 0.35 * gone, 0, 5)
        return np.asarray(np.minimum(walls(points), leaving))

    return field


def tube_field(path: RootPath) -> Field:
    """Return the distance to a root's skin."""
    return _round_field(path.axis, path.radii_mm)


def dorsal_ramus_field(path: RootPath) -> Field:
    """Return the distance to the skin of a root's dorsal ramus."""
    return _round_field(path.dorsal_ramus, np.full(len(path.dorsal_ramus), DORSAL_RAMUS_MM))


def _round_field(axis: Points, radii_mm: Values) -> Field:
    tree = cKDTree(axis)

    def field(points: Points) -> Values:
        away, nearest = tree.query(points)
        return np.asarray(away - radii_mm[nearest])

    return field


def _dorsal_ramus(spine: Spine, root: str, axis: Points, end: int) -> Points:
    """Return the rough course of the dorsal ramus from inside the nerve backwards."""
    start = axis[end]
    if root.startswith("s"):
        rear = spine.landmark("sacrum", f"posterior_foramen_{root[1]}_left")
        front = spine.landmark("sacrum", f"anterior_foramen_{root[1]}_left")
        way = (rear - front) / np.linalg.norm(rear - front)
        begin = axis[np.linalg.norm(axis - (front + 0.42 * (rear - front)), axis=1).argmin()]
        out = rear + 2.5 * way
        down = -spine.frame("sacrum")[:3, 2]
        aside = out + 2.5 * way + 2.0 * down + np.array([1.5, 0, 0])
        return np.stack([begin, (begin + rear) / 2, rear, out, aside])
    bone = bone_id({"l3": "l4", "l4": "l5", "l5": "s1"}[root])
    frame = spine.frame(bone)
    back, up, left = frame[:3, 1], frame[:3, 2], np.array([1.0, 0.0, 0.0])
    if root == "l5":  # in the groove of the ala beside S1's superior articular process
        groove = spine.landmark(bone, "superior_facet_centre_left") + 10.0 * left - 7.0 * up
        groove = groove - 2.0 * back
    else:  # over the root of the transverse process, beside the superior articular process
        groove = spine.landmark(bone, "pedicle_centre_left") + 8.5 * left + 8.0 * back + 9.0 * up
    beyond = groove + 6.0 * back - 3.0 * up
    last = beyond + 6.0 * back - 6.0 * up - 1.0 * left
    return np.stack([start, (start + groove) / 2, groove, beyond, last])


def _relaxed_branch(waypoints: Points, walls: Field) -> Points:
    path = resampled(waypoints, int(arc_lengths(waypoints)[-1] / STEP_MM))
    return relaxed(path, np.full(len(path), DORSAL_RAMUS_MM + 0.55), walls, is_end_free=True)

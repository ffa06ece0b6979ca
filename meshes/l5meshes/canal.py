"""The vertebral canal as a curve with a frame: what sac, ligaments and roots are placed by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Literal

import numpy as np
from scipy.ndimage import gaussian_filter1d

from l5meshes.disc_space import DISCS, bone_id, disc_space
from l5meshes.fields import Points, Values, trace
from l5meshes.frame import apply
from l5meshes.lofts import arc_lengths, resampled, tangents

if TYPE_CHECKING:
    from l5meshes.spine import Spine

LEVELS = ("l1", "l2", "l3", "l4", "l5", "s1")
LUMBAR = LEVELS[:5]
BONES = (*(bone_id(level) for level in LEVELS),)
ABOVE_L1_MM = 24.0  # T12, where the lowest lumbar roots leave the cord, is shown without its bone
STEP_MM = 1.0
SACRAL_STEP_MM = 2.5
SACRAL_STEPS = 30  # about 75 mm: past the hiatus
SACRAL_WALL_MM = 4.0  # the walk down the sacral canal keeps this far from its front wall


@dataclass(frozen=True)
class CanalAxis:
    """Stations every millimetre down the front wall of the canal, midline.

    Parameters
    ----------
    front : (n, 3) points on the back of bodies and discs (in the sacrum: of the canal's front)
    down : (n, 3) unit direction of the canal, headwards to tailwards
    back : (n, 3) unit direction across the canal, front to back
    heights : arc length, mm from the top, of named places such as ``l4_l5`` (middle of a disc),
        ``l5_top``, ``l5_middle``, ``l5_bottom``
    """

    front: Points
    down: Points
    back: Points
    heights: dict[str, float]

    @property
    def arc_mm(self) -> Values:
        """The (n,) running length from the top."""
        return arc_lengths(self.front)

    def at(self, arc_mm: Values | float) -> tuple[Points, Points, Points]:
        """Return front points, down and back directions at running lengths (n,), mm."""
        wanted, own = np.atleast_1d(np.asarray(arc_mm, float)), self.arc_mm
        point, down, back = (
            np.stack([np.interp(wanted, own, table[:, i]) for i in range(3)], axis=1)
            for table in (self.front, self.down, self.back)
        )
        unit = [v / np.linalg.norm(v, axis=1, keepdims=True) for v in (down, back)]
        return point, unit[0], unit[1]


@lru_cache(maxsize=8)
def canal_axis(spine: Spine) -> CanalAxis:
    """Return the canal's axis from above L1 to the sacral hiatus."""
    marks = _lumbar_marks(spine)
    top = marks["l1_top"] + (marks["l1_top"] - marks["l1_bottom"]) * (
        ABOVE_L1_MM / np.linalg.norm(marks["l1_top"] - marks["l1_bottom"])
    )
    sacral = _sacral_front(spine, marks["s1_top"])
    path = np.concatenate([[top], list(marks.values()), sacral])
    dense = resampled(path, int(arc_lengths(path)[-1] / STEP_MM) + 1)
    dense = gaussian_filter1d(dense, 2.0, axis=0, mode="nearest")
    dense[:, 0] = 0.0
    down = gaussian_filter1d(tangents(dense), 4.0, axis=0, mode="nearest")
    down /= np.linalg.norm(down, axis=1, keepdims=True)
    back = np.cross([1.0, 0.0, 0.0], down)
    back /= np.linalg.norm(back, axis=1, keepdims=True)
    return CanalAxis(dense, down, back, _heights(dense, marks))


def _heights(path: Points, marks: dict[str, Points]) -> dict[str, float]:
    arcs = arc_lengths(path)
    heights = {
        name: float(arcs[np.linalg.norm(path - mark, axis=1).argmin()])
        for name, mark in marks.items()
    }
    for disc in DISCS:
        upper, lower = disc.split("_")
        heights[disc] = (heights[f"{upper}_bottom"] + heights[f"{lower}_top"]) / 2
    return heights


def _lumbar_marks(spine: Spine) -> dict[str, Points]:
    """Return midline points at the back of the bodies, top to bottom, each (3,)."""
    marks: dict[str, Points] = {}
    for level in LUMBAR:
        bone = bone_id(level)
        top, bottom = _rim_back(spine, bone, "superior"), _rim_back(spine, bone, "inferior")
        marks[f"{level}_top"] = top
        marks[f"{level}_middle"] = _on_wall(spine, bone, (top + bottom) / 2)
        marks[f"{level}_bottom"] = bottom
    marks["s1_top"] = _rim_back(spine, "sacrum", "superior")
    return marks


def _rim_back(spine: Spine, bone: str, face: Literal["superior", "inferior"]) -> Points:
    """Return where an endplate's rim crosses the midline at the back."""
    rim = spine.endplate_rim(bone, face, np.linspace(0, 2 * np.pi, 181))
    midline = rim[np.abs(rim[:, 0]) < 2.0]
    backmost = midline[midline[:, 1] > rim[:, 1].mean()].mean(axis=0)
    return np.asarray(backmost * [0.0, 1.0, 1.0])


def _on_wall(spine: Spine, bone: str, point: Points) -> Points:
    """Return the point of the body's back wall in front of a point in the canal."""
    back = spine.frame(bone)[:3, 1]
    start = point + 8.0 * back
    run = trace(partial(spine.distance, (bone,)), start[None], -back[None], 14.0)
    return np.asarray((start - back * run) * [0.0, 1.0, 1.0])


def _sacral_front(spine: Spine, top: Points) -> Points:
    """Return points down the front wall of the sacral canal, found by walking along it."""
    bone = partial(spine.distance, ("sacrum",))
    heading = -_endplate_normal(spine)
    centre = top + heading * 4.0 + np.cross([1.0, 0.0, 0.0], heading) * 6.0
    walls = []
    for _ in range(SACRAL_STEPS):
        back = np.cross([1.0, 0.0, 0.0], heading)
        front, rear = trace(bone, np.stack([centre, centre]), np.stack([-back, back]), 12.0)
        walls.append(centre - back * front)
        wished = min(SACRAL_WALL_MM, (front + rear) / 2)
        moved = centre + back * np.clip(wished - front, -1.5, 1.5)
        heading = _turned(heading, moved + heading * SACRAL_STEP_MM - centre)
        centre = moved + heading * SACRAL_STEP_MM
    return np.array(walls)[1:]


def _endplate_normal(spine: Spine) -> Points:
    """Return the headward unit normal (3,) of the sacrum's endplate."""
    rim = spine.endplate_rim("sacrum", "superior", np.linspace(0, 2 * np.pi, 13)[:-1])
    _, _, axes = np.linalg.svd(rim - rim.mean(axis=0))
    return np.asarray(axes[2] * np.sign(axes[2][2]))


def _turned(heading: Points, step: Points) -> Points:
    mixed = 0.6 * heading + 0.4 * step / np.linalg.norm(step)
    return np.asarray(mixed / np.linalg.norm(mixed))


def disc_back(spine: Spine, disc: str) -> Points:
    """Return the midline point (3,) on the back of a disc's annulus."""
    space = disc_space(spine, disc)
    quarter, level = np.array([np.pi / 2]), np.array([0.0])
    radius = float(space.wall(quarter, level)[0])
    return apply(space.to_world, np.array([0.0, radius, 0.0]))

"""The tree of nerves as it is shipped: lines of the left limb with where each begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l5meshes.fields import Points
from l5meshes.limb_muscle_branches import BRANCHES
from l5meshes.limb_nerve_lines import COURSES
from l5meshes.limb_nerves import ROOTS, muscle_branch, nerve_line
from l5meshes.nerve_tree import MuscleBranch, NerveLine, NerveTree, Origin, Point
from l5meshes.skin_spots import skin_spots

if TYPE_CHECKING:
    from l5meshes.spine import Spine

IN_THE_SPINE = (*ROOTS, "l5_dorsal_ramus")


def nerve_tree(spine: Spine) -> NerveTree:
    """Return every nerve of the left limb, its rami and branches, and spots of the skin."""
    return NerveTree(
        nodes=tuple(_node(spine, nerve) for nerve in (*IN_THE_SPINE, *COURSES)),
        branches=tuple(_branch(spine, muscle) for muscle in BRANCHES),
        spots=skin_spots(spine),
    )


def _node(spine: Spine, nerve: str) -> NerveLine:
    line = nerve_line(spine, nerve)
    return NerveLine(
        nerve, tuple(Origin(i, round(at, 3)) for i, at in line.parents), _rows(line.axis)
    )


def _branch(spine: Spine, muscle: str) -> MuscleBranch:
    nerve, at, path = muscle_branch(spine, muscle)
    return MuscleBranch(muscle, nerve, round(at, 3), _rows(path))


def _rows(axis: Points) -> tuple[Point, ...]:
    rounded = axis.round(1).tolist()
    return tuple((x, y, z) for x, y, z in rounded)

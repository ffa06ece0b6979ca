"""The cord ends at L1, roots keep their order, and L5 runs where every lecturer expects it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest

from l5meshes.anatomy.root_paths import SIZES, pedicle_edges, root_path
from l5meshes.canal import BONES, canal_axis
from l5meshes.cauda import exit_arc, strand
from l5meshes.disc_space import bone_id, disc_space, discs_field
from l5meshes.dural_sac import dural_sac
from l5meshes.fields import into_frame
from l5meshes.flavum import flava_field
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]

ROOTS = ("l3", "l4", "l5", "s1", "s2")
OUTSIDE = (
    "root_sleeve",
    "dorsal_root_ganglion",
    "spinal_nerve",
    "ventral_ramus",
    "dorsal_ramus",
)


def test_the_conus_ends_in_the_lower_third_of_l1(spine: Spine, meshes: Meshes) -> None:
    tip = meshes["conus_medullaris"].points[:, 2].min()
    heights, axis = canal_axis(spine).heights, canal_axis(spine)
    top, bottom = (axis.at(heights[name])[0][0, 2] for name in ("l1_top", "l1_bottom"))
    assert 0.6 < (top - tip) / (top - bottom) < 1.0


def test_the_sac_is_roomy_at_l4_l5_and_ends_at_s2(spine: Spine) -> None:
    sac, heights = dural_sac(spine), canal_axis(spine).heights
    assert 140 < sac.area_mm2(heights["l4_l5"]) < 200
    assert 30 < sac.arc_mm[-1] - heights["s1_top"] < 50


def test_the_sac_lies_free_in_the_canal(spine: Spine, meshes: Meshes) -> None:
    points = meshes["thecal_sac"].points
    assert spine.distance(BONES, points).min() > 0.1
    assert discs_field(spine)(points).min() > 0.1


def test_l5_leaves_the_sac_just_below_the_l4_l5_disc_eight_mm_off_the_midline(spine: Spine) -> None:
    start = root_path(spine, "l5").axis[0]
    local = disc_space(spine, "l4_l5").local(start[None])[0]
    assert -14 < local[2] < -3
    assert start[0] == pytest.approx(8.0, abs=1.5)


def test_s1_leaves_the_sac_above_the_l5_s1_disc(spine: Spine) -> None:
    heights = canal_axis(spine).heights
    assert exit_arc(spine, "s1") < heights["l5_s1"]
    assert exit_arc(spine, "l5") > heights["l4_l5"]


def test_l5_takes_off_obliquely(spine: Spine) -> None:
    path = root_path(spine, "l5")
    run = path.axis[path.ganglion[0]] - path.axis[0]
    angle = np.degrees(np.arctan2(run[0], -run[2]))
    assert 22 < angle < 45


@pytest.mark.parametrize("root", ["l3", "l4", "l5"])
def test_a_lumbar_root_passes_close_under_its_own_pedicle(spine: Spine, root: str) -> None:
    frame = spine.frame(bone_id(root))
    medial, lower = pedicle_edges(spine, root)
    centre = into_frame(frame, spine.landmark(bone_id(root), "pedicle_centre_left"))
    axis = into_frame(frame, root_path(spine, root).axis)
    under = axis[np.abs(axis[:, 0] - centre[0]).argmin()]
    assert medial[0] < under[0]
    assert 2.0 < lower[2] - under[2] < 11.0


@pytest.mark.parametrize("root", ROOTS)
def test_the_ganglion_has_its_published_size(spine: Spine, root: str) -> None:
    path, size = root_path(spine, root), SIZES[root]
    first, last = path.ganglion
    length = np.linalg.norm(np.diff(path.axis[first : last + 1], axis=0), axis=1).sum()
    assert length == pytest.approx(size.ganglion_length, abs=1.3)
    assert 2 * path.radii_mm[first : last + 1].max() == pytest.approx(size.ganglion_width, abs=0.3)


def test_the_l5_ganglion_lies_in_the_foramen_beyond_the_pedicles_medial_edge(spine: Spine) -> None:
    path = root_path(spine, "l5")
    medial, _ = pedicle_edges(spine, "l5")
    middle = path.axis[sum(path.ganglion) // 2]
    assert 3.0 < into_frame(spine.frame("l5_vertebra"), middle)[0] - medial[0] < 12.0


@pytest.mark.parametrize("root", ROOTS)
@pytest.mark.parametrize("piece", OUTSIDE)
def test_a_healthy_root_is_touched_by_nothing(
    spine: Spine, meshes: Meshes, root: str, piece: str
) -> None:
    mesh = meshes[f"{root}_{piece}_left"]
    middles = mesh.points[mesh.faces].mean(axis=1)
    points = np.concatenate([mesh.points, middles])
    assert spine.distance((*BONES, "coccyx"), points).min() > 0.2
    assert discs_field(spine)(points).min() > 0.15
    if piece != "dorsal_ramus":  # which passes behind the flavum's lateral edge
        assert flava_field(spine)(points).min() > 0.1


@pytest.mark.parametrize("root", ROOTS)
def test_the_pieces_of_a_root_meet_without_a_gap(meshes: Meshes, root: str) -> None:
    pieces = [meshes[f"{root}_{piece}_left"].points for piece in OUTSIDE[:4]]
    for one, other in pairwise(pieces):
        apart = np.linalg.norm(one[:, None] - other[None], axis=2).min(axis=1)
        assert (apart < 1e-6).sum() >= 16


def _spot(spine: Spine, root: str, part: str) -> np.ndarray:
    """Left and back of the sac's middle, mm, at the L4-L5 disc."""
    arc = canal_axis(spine).heights["l4_l5"] + 1.0
    centre, back = dural_sac(spine).at(np.array([arc]))
    one = strand(spine, root, part)
    point = np.array([np.interp(arc, one.arc_mm, one.path[:, i]) for i in range(3)])
    return np.array([point[0] - centre[0, 0], (point - centre[0]) @ back[0]])


def test_roots_lie_in_a_crescent_at_l4_l5(spine: Spine) -> None:
    order = [_spot(spine, root, "dorsal") for root in ("l5", "s1", "s2", "s3", "s4", "s5")]
    backward = [spot[1] for spot in order]
    assert all(np.diff(backward[:4]) > 0)
    assert order[0][0] > order[2][0] > order[4][0]
    assert order[5][0] < 2.5


def test_the_motor_bundle_lies_in_front_of_and_medial_to_the_sensory_one(spine: Spine) -> None:
    for root in ("l5", "s1", "s2"):
        sensory, motor = _spot(spine, root, "dorsal"), _spot(spine, root, "ventral")
        assert motor[0] < sensory[0]
        assert motor[1] < sensory[1]


def test_strands_stay_inside_the_sac(spine: Spine, meshes: Meshes) -> None:
    sac = dural_sac(spine)
    for name in ("cauda_equina", "l5_dorsal_root_left", "s1_ventral_root_left"):
        assert sac.distance(meshes[name].points).max() < 0.05

"""Foramina, recesses and fat fill the room that bone, disc and root leave."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from l5meshes.anatomy.root_paths import pedicle_edges, root_path, tube_field
from l5meshes.canal import BONES
from l5meshes.disc_space import bone_id, discs_field
from l5meshes.dural_sac import dural_sac
from l5meshes.fields import into_frame
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]

JOINTS = ("l3_l4", "l4_l5", "l5_s1")
SPACES = (
    *(f"{joint}_neural_foramen_left" for joint in JOINTS),
    "l5_lateral_recess_left",
    "s1_lateral_recess_left",
    "l4_l5_kambin_triangle_left",
)


@pytest.mark.parametrize("space", SPACES)
def test_a_space_holds_neither_bone_nor_disc(spine: Spine, meshes: Meshes, space: str) -> None:
    points = meshes[space].points
    assert spine.distance(BONES, points).min() > -0.05
    assert discs_field(spine)(points).min() > -0.2


@pytest.mark.parametrize("joint", JOINTS)
def test_a_foramen_is_as_high_as_a_healthy_one(spine: Spine, meshes: Meshes, joint: str) -> None:
    points = meshes[f"{joint}_neural_foramen_left"].points
    up = spine.disc_frame(joint)[:3, 2]
    assert 12 < np.ptp(points @ up) < 26


@pytest.mark.parametrize("joint", JOINTS)
def test_the_exiting_root_runs_through_the_upper_half_of_its_foramen(
    spine: Spine, meshes: Meshes, joint: str
) -> None:
    points = meshes[f"{joint}_neural_foramen_left"].points
    root = root_path(spine, joint.split("_")[0])
    up = spine.disc_frame(joint)[:3, 2]
    middle = root.axis[sum(root.ganglion) // 2]
    share = (middle @ up - (points @ up).min()) / np.ptp(points @ up)
    assert 0.5 < share < 0.95


@pytest.mark.parametrize("joint", JOINTS)
def test_fat_leaves_the_root_free(spine: Spine, meshes: Meshes, joint: str) -> None:
    root = tube_field(root_path(spine, joint.split("_")[0]))
    assert root(meshes[f"{joint}_foraminal_fat_left"].points).min() > 0.0


def test_the_l5_recess_lies_between_sac_and_pedicle_and_holds_the_root(
    spine: Spine, meshes: Meshes
) -> None:
    points = meshes["l5_lateral_recess_left"].points
    assert dural_sac(spine).distance(points).min() > -0.05
    medial, _ = pedicle_edges(spine, "l5")
    lateral = into_frame(spine.frame(bone_id("l5")), points)[:, 0]
    assert medial[0] - 2.5 < lateral.max() < medial[0] + 6.0
    axis = root_path(spine, "l5").axis
    low, high = points.min(axis=0), points.max(axis=0)
    assert ((axis > low) & (axis < high)).all(axis=1).sum() > 8

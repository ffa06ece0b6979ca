"""Ligaments have their thickness, attachments and breadth."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from l5meshes.canal import canal_axis
from l5meshes.disc_space import bones_of
from l5meshes.dural_sac import dural_sac
from l5meshes.flavum import THICKNESS_MM, flavum_sheet
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]


@pytest.mark.parametrize("disc", THICKNESS_MM)
def test_the_flavum_is_as_thick_as_published_between_the_laminae(spine: Spine, disc: str) -> None:
    sheet = flavum_sheet(spine, disc)
    front, back = sheet.surface(sheet.front_mm), sheet.surface(sheet.back_mm)
    normal = np.cross(np.gradient(front, axis=0), np.gradient(front, axis=1))
    normal /= np.linalg.norm(normal, axis=2, keepdims=True)
    thickness = np.abs(((back - front) * normal).sum(axis=2))
    middle = thickness[4:-4, 1:8]
    assert 3.3 < np.quantile(middle, 0.9) < 3.9


@pytest.mark.parametrize("disc", THICKNESS_MM)
def test_the_flavum_touches_both_laminae(spine: Spine, meshes: Meshes, disc: str) -> None:
    points = meshes[f"{disc}_ligamentum_flavum"].points
    for bone in bones_of(disc):
        assert spine.distance((bone,), points).min() < 0.4


@pytest.mark.parametrize("disc", THICKNESS_MM)
def test_the_flavum_opens_forwards_like_a_v_with_a_cleft(
    spine: Spine, meshes: Meshes, disc: str
) -> None:
    points = meshes[f"{disc}_ligamentum_flavum"].points
    assert np.abs(points[:, 0]).min() > 0.1
    sheet = flavum_sheet(spine, disc)
    row = sheet.surface(sheet.front_mm)[7]
    depth = ((row - sheet.poles[7, 0]) * sheet.back[7, 0]).sum(axis=1)
    assert depth[-1] < depth[0] - 1.5
    assert row[-1, 0] > 8.0


def test_the_flavum_leaves_the_sac_free(spine: Spine, meshes: Meshes) -> None:
    for disc in THICKNESS_MM:
        assert dural_sac(spine).distance(meshes[f"{disc}_ligamentum_flavum"].points).min() > 0.1


def test_the_anterior_ligament_is_broad_and_the_posterior_flares_over_discs(
    spine: Spine, meshes: Meshes
) -> None:
    front = meshes["anterior_longitudinal_ligament"].points
    assert 20 < np.ptp(front[:, 0]) < 36
    axis, rear = canal_axis(spine), meshes["posterior_longitudinal_ligament"].points

    def width_at(place: str) -> float:
        point, down, _ = axis.at(axis.heights[place])
        return float(np.ptp(rear[np.abs((rear - point[0]) @ down[0]) < 1.5][:, 0]))

    assert width_at("l4_l5") > 18 > 12 > width_at("l4_middle")


@pytest.mark.parametrize("joint", ["l3_l4", "l4_l5", "l5_s1"])
def test_facet_cartilage_has_two_layers_with_a_slit(
    spine: Spine, meshes: Meshes, joint: str
) -> None:
    mesh = meshes[f"{joint}_facet_cartilage_left"]
    parts = mesh.to_polydata().connectivity()
    assert len(np.unique(parts["RegionId"])) == 2
    near = [spine.distance((bone,), mesh.points) for bone in bones_of(joint)]
    assert max(d.min() for d in near) < 0.15
    assert np.quantile(np.minimum(*near), 0.98) < 1.3


@pytest.mark.parametrize("joint", ["l3_l4", "l4_l5", "l5_s1"])
def test_the_capsule_spans_both_processes(spine: Spine, meshes: Meshes, joint: str) -> None:
    points = meshes[f"{joint}_facet_capsule_left"].points
    assert all(spine.distance((bone,), points).min() < 0.2 for bone in bones_of(joint))

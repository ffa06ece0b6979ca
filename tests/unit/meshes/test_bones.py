"""The bones are closed, sized like published ones, and fit together."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest

from l5meshes.frame import apply
from l5meshes.measure.crossings import self_crossings
from l5meshes.measure.spacing import clearance_mm, facet_joint, sagittal_angle_deg
from l5meshes.measure.vertebra import VertebraMeasures, measure_vertebra
from l5meshes.mesh import TriMesh
from l5meshes.posture import DISCS, ORDER
from l5meshes.spine import Spine

LUMBAR = ("l1_vertebra", "l2_vertebra", "l3_vertebra", "l4_vertebra", "l5_vertebra")
JOINTS = [(upper, lower) for lower, upper in pairwise(ORDER)]

# mean shape of 87 patients (Clouthier 2023), its observed spread, and CT means +- 2 SD of L5
# (Cook and Baker 2021): measure, vertebra, lowest, highest
PUBLISHED = [
    ("height_anterior", "l5_vertebra", 26.0, 34.5),
    ("height_posterior", "l5_vertebra", 22.4, 30.6),
    ("depth_superior", "l5_vertebra", 30.7, 39.0),
    ("depth_inferior", "l5_vertebra", 30.5, 38.8),
    ("pedicle_width", "l5_vertebra", 12.5, 20.0),
    ("pedicle_height", "l5_vertebra", 10.3, 15.9),
    ("canal_width", "l5_vertebra", 24.6, 31.8),
    ("canal_depth", "l5_vertebra", 13.0, 19.0),
    ("transverse_span", "l5_vertebra", 88.0, 100.0),
    ("spinous_length", "l5_vertebra", 41.0, 48.0),
    ("spinous_height", "l5_vertebra", 16.6, 24.0),
    ("height_anterior", "l4_vertebra", 25.5, 30.0),
    ("height_posterior", "l4_vertebra", 24.5, 29.0),
    ("width_superior", "l4_vertebra", 49.0, 56.0),
    ("width_inferior", "l4_vertebra", 51.0, 58.0),
    ("width_waist", "l4_vertebra", 42.0, 48.0),
    ("pedicle_width", "l4_vertebra", 9.8, 14.0),
    ("pedicle_height", "l4_vertebra", 11.0, 17.0),
    ("canal_width", "l4_vertebra", 21.5, 27.0),
    ("canal_depth", "l4_vertebra", 13.0, 18.0),
    ("transverse_span", "l4_vertebra", 83.0, 95.0),
    ("spinous_length", "l4_vertebra", 47.0, 56.0),
    ("spinous_height", "l4_vertebra", 19.0, 28.0),
    ("height_anterior", "l3_vertebra", 25.5, 30.0),
    ("height_posterior", "l3_vertebra", 25.5, 30.0),
    ("width_superior", "l3_vertebra", 47.0, 54.0),
    ("width_waist", "l3_vertebra", 40.0, 46.0),
    ("pedicle_width", "l3_vertebra", 8.0, 12.0),
    ("canal_width", "l3_vertebra", 21.0, 25.5),
    ("transverse_span", "l3_vertebra", 86.0, 98.0),
    ("spinous_length", "l3_vertebra", 50.0, 59.0),
    ("spinous_height", "l3_vertebra", 21.0, 30.0),
]


@pytest.fixture(scope="session")
def measured(meshes: Mapping[str, TriMesh], spine: Spine) -> dict[str, VertebraMeasures]:
    return {
        bone_id: measure_vertebra(meshes[bone_id].transformed(np.linalg.inv(spine.frame(bone_id))))
        for bone_id in LUMBAR
    }


def corner(spine: Spine, bone_id: str, yz_mm: np.ndarray) -> np.ndarray:
    y, z = yz_mm
    return apply(spine.frame(bone_id), np.array([0.0, y, z]))


@pytest.mark.parametrize("bone_id", Spine.BONES)
def test_every_bone_is_closed_outward_and_free_of_self_intersections(
    meshes: Mapping[str, TriMesh], bone_id: str
) -> None:
    mesh = meshes[bone_id]
    assert mesh.is_closed
    assert mesh.volume_ml > 2
    assert self_crossings(mesh) == 0
    assert len(mesh.faces) <= {"sacrum": 11000, "coccyx": 2000}.get(bone_id, 8000)
    assert mesh.scalars["ao"].min() >= 0
    assert mesh.scalars["ao"].max() <= 1


@pytest.mark.parametrize("bone_id", Spine.BONES)
def test_every_bone_is_one_piece(meshes: Mapping[str, TriMesh], bone_id: str) -> None:
    regions = meshes[bone_id].to_polydata().connectivity("all")["RegionId"]
    assert regions.max() == 0


def test_the_sacrum_has_four_pairs_of_foramina_in_front_and_behind(
    meshes: Mapping[str, TriMesh],
) -> None:
    mesh = meshes["sacrum"]
    edges = np.sort(mesh.faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    euler = len(mesh.points) - len(np.unique(edges, axis=0)) + len(mesh.faces)
    openings = 4 + 4 + 4 + 4 + 2  # and the canal's entrance and hiatus: one cavity joins them all
    assert 1 - euler / 2 == openings - 1


@pytest.mark.parametrize(("name", "bone_id", "lowest", "highest"), PUBLISHED)
def test_a_vertebra_measures_as_published(
    measured: dict[str, VertebraMeasures], name: str, bone_id: str, lowest: float, highest: float
) -> None:
    assert lowest <= getattr(measured[bone_id], name) <= highest


def test_each_level_has_its_own_character(measured: dict[str, VertebraMeasures]) -> None:
    one, two, three, four, five = (measured[bone_id] for bone_id in LUMBAR)
    assert three.transverse_span - four.transverse_span > 2
    assert five.pedicle_width > four.pedicle_width > three.pedicle_width > two.pedicle_width
    assert five.height_anterior - five.height_posterior > 3
    assert abs(three.height_anterior - three.height_posterior) < 1
    assert one.height_anterior < one.height_posterior
    assert five.spinous_height < min(m.spinous_height for m in (one, two, three, four))
    assert one.width_superior < two.width_superior < three.width_superior < four.width_superior


@pytest.mark.parametrize(("upper", "lower"), JOINTS)
def test_neighbouring_bones_never_touch(
    meshes: Mapping[str, TriMesh], upper: str, lower: str
) -> None:
    assert clearance_mm(meshes[upper], meshes[lower]) > 1.0
    assert clearance_mm(meshes[lower], meshes[upper]) > 1.0


def test_the_coccyx_meets_the_apex_of_the_sacrum(meshes: Mapping[str, TriMesh]) -> None:
    assert -0.3 < clearance_mm(meshes["coccyx"], meshes["sacrum"]) < 3.0


@pytest.mark.parametrize(
    ("upper", "lower", "published_deg"),
    [  # Jentzsch 2013, CT of 620 adults
        ("l3_vertebra", "l4_vertebra", 38.7),
        ("l4_vertebra", "l5_vertebra", 47.0),
        ("l5_vertebra", "sacrum", 47.3),
    ],
)
def test_facet_joints_face_as_published_and_run_parallel(
    meshes: Mapping[str, TriMesh], upper: str, lower: str, published_deg: float
) -> None:
    joint = facet_joint(meshes[upper], meshes[lower], behind_mm=8.0)
    assert joint.angle_deg == pytest.approx(published_deg, abs=7)
    assert 1.5 <= joint.gap_mm <= 2.5
    assert joint.area_mm2 > 120


@pytest.mark.parametrize(
    ("disc", "wedge_deg", "spread_deg"),
    [("l3_l4", 9.1, 3.0), ("l4_l5", 12.7, 3.0), ("l5_s1", 18.5, 3.5)],
)
def test_disc_spaces_are_wedged_as_in_standing(
    disc: str, wedge_deg: float, spread_deg: float
) -> None:
    assert DISCS[disc].wedge_deg == pytest.approx(wedge_deg, abs=spread_deg)


def test_the_lordosis_and_the_sacral_slope_are_those_of_standing(
    spine: Spine, measured: dict[str, VertebraMeasures]
) -> None:
    corners = measured["l1_vertebra"].corners
    front = corner(spine, "l1_vertebra", corners.anterior_superior)
    back = corner(spine, "l1_vertebra", corners.posterior_superior)
    rim = spine.endplate_rim("sacrum", "superior", np.array([0.0, np.pi]))
    slope = sagittal_angle_deg(rim[0], rim[1])
    assert 35 <= slope <= 42
    assert 45 <= slope - sagittal_angle_deg(front, back) <= 55


@pytest.mark.parametrize(("upper", "lower"), JOINTS)
def test_spinous_processes_keep_apart(spine: Spine, upper: str, lower: str) -> None:
    p = spine.vertebra(upper)
    low = np.array([0.0, p.posterior_wall + p.spinous_length - 11.5, p.spinous_bottom_z])
    assert spine.distance(lower, apply(spine.frame(upper), low)[None])[0] > 3


def test_the_l5_root_has_room_in_the_lateral_recess(spine: Spine) -> None:
    p = spine.vertebra("l5_vertebra")
    level = p.pedicle_z + p.pedicle_height / 2
    y = np.arange(p.posterior_wall - 4, p.posterior_wall + 20, 0.1)
    line = np.column_stack([np.full_like(y, 14.0), y, np.full_like(y, level)])
    is_bone = spine.field("l5_vertebra").at(line) < 0
    leaves_body = int(np.argmin(is_bone))
    meets_process = leaves_body + int(np.argmax(is_bone[leaves_body:]))
    assert 5.0 <= y[meets_process] - y[leaves_body] <= 9.0

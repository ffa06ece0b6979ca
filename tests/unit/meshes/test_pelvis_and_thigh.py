"""Hip bone, femur and patella are closed, sized like published ones, and fit together."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from l5meshes.glb import quantise
from l5meshes.limb_landmarks import landmark
from l5meshes.measure.crossings import self_crossings
from l5meshes.measure.spacing import clearance_mm
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine

BONES = {"hip_bone_left": 8000, "femur_left": 6000, "patella_left": 1000}
Points = NDArray[np.float64]


def _sphere(points: Points) -> tuple[Points, float]:
    """Return the centre and the radius of the sphere that fits points best."""
    known = np.column_stack([2 * points, np.ones(len(points))])
    solution = np.linalg.lstsq(known, (points**2).sum(axis=1), rcond=None)[0]
    centre = solution[:3]
    return centre, float(np.sqrt(solution[3] + centre @ centre))


def _angle_deg(a: Points, b: Points) -> float:
    cosine = a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.degrees(np.arccos(cosine)))


def _section(mesh: TriMesh, origin: Points, normal: Points) -> Points:
    cut = mesh.to_polydata().slice(normal=tuple(normal), origin=tuple(origin))
    return np.asarray(cut.points, float)


def _middle(points: Points) -> Points:
    middle: Points = (points.min(axis=0) + points.max(axis=0)) / 2
    return middle


def _distances(mesh: TriMesh, points: Points) -> NDArray[np.float64]:
    import pyvista as pv

    probe = pv.PolyData(points).compute_implicit_distance(mesh.to_polydata())
    return np.asarray(probe["implicit_distance"], float)


@pytest.fixture(scope="session")
def femur(meshes: Mapping[str, TriMesh]) -> TriMesh:
    return meshes["femur_left"]


@pytest.fixture(scope="session")
def hip_bone(meshes: Mapping[str, TriMesh]) -> TriMesh:
    return meshes["hip_bone_left"]


@pytest.fixture(scope="session")
def head(femur: TriMesh) -> tuple[Points, float]:
    return _sphere(femur.points[femur.points[:, 2] > -88])


@pytest.fixture(scope="session")
def shaft(femur: TriMesh) -> Points:
    """The direction of the upper half of the shaft, downward."""
    down = np.array([0.0, 0.0, 1.0])
    upper, lower = (
        _middle(_section(femur, np.array([0.0, 0.0, z]), down)) for z in (-190.0, -290.0)
    )
    return lower - upper


@pytest.fixture(scope="session")
def neck(femur: TriMesh, head: tuple[Points, float]) -> Points:
    """The direction of the neck, from its narrowest part to the middle of the head."""
    centre, radius = head
    guess = np.array([-0.72, -0.16, 0.67])
    near = _section(femur, centre - 1.45 * radius * guess, guess)
    beside = near[np.linalg.norm(near - centre, axis=1) < 45]
    return np.asarray(centre - _middle(beside))


@pytest.mark.parametrize("bone_id", BONES)
def test_every_bone_ships_closed_outward_and_free_of_self_intersections(
    meshes: Mapping[str, TriMesh], bone_id: str
) -> None:
    mesh = meshes[bone_id]
    assert mesh.is_closed
    assert mesh.volume_ml > 5
    assert self_crossings(quantise(bone_id, mesh).to_mesh()) == 0
    assert len(mesh.faces) <= BONES[bone_id] * 1.03
    assert mesh.scalars["ao"].min() >= 0
    assert mesh.scalars["ao"].max() <= 1


@pytest.mark.parametrize(("bone_id", "holes"), [("hip_bone_left", 1), ("femur_left", 0)])
def test_only_the_hip_bone_has_a_hole_the_obturator_foramen(
    meshes: Mapping[str, TriMesh], bone_id: str, holes: int
) -> None:
    mesh = meshes[bone_id]
    euler = len(mesh.points) - len(mesh.faces) // 2  # a closed mesh has 3/2 edges per face
    assert 1 - euler / 2 == holes


def test_the_femur_is_as_long_as_its_landmarks_say(femur: TriMesh) -> None:
    # 440 mm in the man of the landmarks
    assert np.ptp(femur.points[:, 2]) == pytest.approx(440, abs=10)


def test_the_femoral_head_is_a_sphere_of_46_mm(femur: TriMesh, head: tuple[Points, float]) -> None:
    centre, radius = head
    assert 2 * radius == pytest.approx(46, abs=0.6)
    assert np.linalg.norm(centre - landmark("hip_centre")) < 0.5
    roundness = np.linalg.norm(femur.points - centre, axis=1)[femur.points[:, 2] > -88] - radius
    assert np.percentile(np.abs(roundness), 90) < 0.5  # the fovea alone leaves the sphere


def test_the_neck_leaves_the_shaft_at_the_published_angle(neck: Points, shaft: Points) -> None:
    assert 121 < _angle_deg(neck, shaft) < 132  # 126.4 +- 5.6 (Gilligan 2013, 8271 femora)


def test_the_neck_turns_forward_of_the_condyles(femur: TriMesh, neck: Points) -> None:
    # mean 10.6 degrees (Jiang 2015, 466 adults), against the line behind both condyles
    low = femur.points[femur.points[:, 2] < -460]
    medial, lateral = (
        side[side[:, 1].argmax()] for side in (low[low[:, 0] < 72], low[low[:, 0] > 76])
    )
    behind = (medial - lateral)[:2]
    forward = np.degrees(np.arctan2(-neck[1], -neck[0]) - np.arctan2(-behind[1], -behind[0]))
    assert 7 < forward < 18


def test_the_shaft_leans_by_six_degrees_on_level_condyles(femur: TriMesh, shaft: Points) -> None:
    # 5-7 degrees of obliquity stand on a horizontal line below the condyles (Yoshioka 1987)
    lean = np.degrees(np.arctan2(-shaft[0], -shaft[2]))
    assert 4.5 < lean < 8
    low = femur.points[femur.points[:, 2] < -495]
    medial, lateral = (low[low[:, 0] < 72][:, 2].min(), low[low[:, 0] > 76][:, 2].min())
    assert abs(medial - lateral) < 1.5


def test_the_shaft_bows_forward(femur: TriMesh) -> None:
    # mean radius of the bow 0.94 m (PMC6177158, CT of 1232 femora), 1.2 m in dry ones (Egol 2004)
    levels = np.array([-180.0, -290.0, -400.0])
    up = np.array([0.0, 0.0, 1.0])
    front = [_section(femur, np.array([0.0, 0.0, z]), up)[:, 1].min() for z in levels]
    sagitta = (front[0] + front[2]) / 2 - front[1]
    radius_mm = (levels[0] - levels[2]) ** 2 / (8 * sagitta)
    assert 800 < radius_mm < 1700


def test_the_distal_femur_is_as_wide_as_its_landmarks_say(femur: TriMesh) -> None:
    width = np.linalg.norm(landmark("lateral_epicondyle") - landmark("medial_epicondyle"))
    low = femur.points[(femur.points[:, 2] < -465) & (femur.points[:, 2] > -490)]
    assert np.ptp(low[:, 0]) == pytest.approx(width, abs=4)


def test_the_patella_rides_in_the_groove_with_room_for_cartilage(
    meshes: Mapping[str, TriMesh], femur: TriMesh
) -> None:
    patella = meshes["patella_left"]
    # two cartilages of 1.7-2.5 mm in the knee (Shepherd and Seedhom 1999)
    assert 2 < clearance_mm(patella, femur) < 4
    assert 38 < np.ptp(patella.points[:, 0]) < 50  # about 45 (Yoo 2007, MRI)
    assert 36 < np.ptp(patella.points[:, 2]) < 50
    apex = patella.points[patella.points[:, 2].argmin()]
    assert abs(apex[0] - patella.points[:, 0].mean()) < 5


def test_the_femoral_head_sits_in_the_socket_with_room_for_cartilage(
    hip_bone: TriMesh, femur: TriMesh, head: tuple[Points, float]
) -> None:
    # two cartilages of 1.35-2.0 mm (Shepherd and Seedhom 1999)
    assert clearance_mm(femur, hip_bone) > 1.5
    centre, radius = head
    bearing = centre + radius * np.array([[0, 0, 1], [-0.3, 0.3, 0.9], [-0.6, 0.0, 0.8]])
    assert ((_distances(hip_bone, bearing) > 2) & (_distances(hip_bone, bearing) < 4)).all()


def test_the_ilium_follows_the_sacrum_with_an_even_gap(
    meshes: Mapping[str, TriMesh], hip_bone: TriMesh
) -> None:
    # joint space 1-2 mm in the young adult, area 17.5 cm2 (Vleeming 2012)
    sacrum = meshes["sacrum"]
    assert clearance_mm(hip_bone, sacrum) > 1.0
    corners = hip_bone.points[hip_bone.faces]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    areas = np.linalg.norm(cross, axis=1) / 2
    gaps = _distances(sacrum, corners.mean(axis=1))
    facing = gaps < 2.5
    assert 900 < areas[facing].sum() < 2200
    assert np.average(gaps[facing], weights=areas[facing]) == pytest.approx(1.5, abs=0.3)
    assert np.percentile(gaps[facing], 90) - np.percentile(gaps[facing], 10) < 1.0


def test_the_pubic_bones_leave_room_for_the_disc(hip_bone: TriMesh) -> None:
    # 4-5 mm between the bones in front (Becker 2010)
    assert 4.0 <= 2 * hip_bone.points[:, 0].min() <= 5.0


def test_the_pelvis_is_as_wide_as_published(hip_bone: TriMesh) -> None:
    front = hip_bone.points[hip_bone.points[:, 2] > -30]
    spine = front[front[:, 1].argmin()]
    assert 220 < 2 * spine[0] < 260  # between the anterior superior spines
    assert 250 < 2 * hip_bone.points[:, 0].max() < 300  # between the crests


def test_the_pelvic_inlet_is_open(meshes: Mapping[str, TriMesh], spine: Spine) -> None:
    hip_bone = meshes["hip_bone_left"]
    promontory = spine.endplate_rim("sacrum", "superior", np.array([0.0]))[0]
    pubis = hip_bone.points[(hip_bone.points[:, 0] < 6) & (hip_bone.points[:, 2] > -106)]
    conjugate = np.linalg.norm((pubis.mean(axis=0) - promontory)[1:])
    assert 95 < conjugate < 130  # about 110 (Gray's Anatomy)
    sides = np.abs(hip_bone.points - [60, 0, -50]) < [40, 12, 12]
    across = 2 * hip_bone.points[sides.all(axis=1)][:, 0].min()
    assert 110 < across < 145  # about 130 (Gray's Anatomy)


@pytest.mark.parametrize(
    ("name", "bone_id"),
    [
        ("anterior_superior_iliac_spine", "hip_bone_left"),
        ("posterior_superior_iliac_spine", "hip_bone_left"),
        ("iliac_crest_top", "hip_bone_left"),
        ("ischial_tuberosity", "hip_bone_left"),
        ("pubic_symphysis", "hip_bone_left"),
        ("greater_trochanter", "femur_left"),
        ("lateral_epicondyle", "femur_left"),
        ("medial_epicondyle", "femur_left"),
    ],
)
def test_the_landmarks_lie_on_the_bones(
    meshes: Mapping[str, TriMesh], name: str, bone_id: str
) -> None:
    # muscles and nerves start from them
    assert abs(_distances(meshes[bone_id], landmark(name)[None])[0]) < 2.5

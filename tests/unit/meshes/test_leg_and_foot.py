"""The bones of the leg and the foot have the lengths, angles and joint spaces of an adult."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from l5meshes.anatomy.foot_solids import FOOT_SOLIDS
from l5meshes.glb import quantise
from l5meshes.limb import limb_of
from l5meshes.limb_landmarks import landmark
from l5meshes.measure.crossings import self_crossings
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]
Points = NDArray[np.float64]

TOES = ("second", "third", "fourth", "fifth")
RAYS = ("first", *TOES)
LEG = ("tibia", "fibula")
BONES = (*LEG, *FOOT_SOLIDS)
SHIPPED = (*BONES, "crural_interosseous_membrane")


def _points(meshes: Meshes, bone: str) -> Points:
    return meshes[f"{bone}_left"].points


def _ring(points: Points, height_mm: float, reach_mm: float = 3.0) -> Points:
    return points[np.abs(points[:, 2] - height_mm) < reach_mm]


def _heading_deg(points: Points) -> float:
    """Return how far the longest horizontal axis of points is turned outwards from the x axis."""
    flat = points[:, :2] - points[:, :2].mean(axis=0)
    axis = np.linalg.svd(flat, full_matrices=False)[2][0]
    return float(np.degrees(np.arctan2(axis[1], axis[0])) % 180)


def test_the_foot_has_seven_tarsals_five_metatarsals_fourteen_phalanges() -> None:
    ends = [bone.rsplit("_", 1)[-1] for bone in FOOT_SOLIDS]
    assert ends.count("metatarsal") == 5
    assert ends.count("phalanx") == 14
    assert ends.count("sesamoid") == 2
    assert len(FOOT_SOLIDS) == 7 + 5 + 14 + 2


@pytest.mark.parametrize("name", SHIPPED)
def test_every_mesh_is_closed_outward_and_does_not_cross_itself(meshes: Meshes, name: str) -> None:
    mesh = meshes[f"{name}_left"]
    assert mesh.is_closed
    assert mesh.volume_ml > 0
    assert set(mesh.scalars) >= {"ao"}
    assert self_crossings(quantise(name, mesh).to_mesh()) == 0


@pytest.mark.parametrize("bone", BONES)
def test_no_bone_touches_another(spine: Spine, meshes: Meshes, bone: str) -> None:
    others = [other for other in (*BONES, "femur", "patella") if other != bone]
    assert limb_of(spine).distance(_points(meshes, bone), others).min() > 0.2


def test_the_tibia_is_as_long_as_in_adults(meshes: Meshes) -> None:
    # men 37 +- 2.5 cm, women 34 +- 2.5 cm; the man whose landmarks we use 34.8 cm
    assert 320 < np.ptp(_points(meshes, "tibia")[:, 2]) < 400


def test_the_tibia_turns_outwards_towards_the_ankle(meshes: Meshes) -> None:
    # external torsion: 20-30 degrees in adults, wide spread; malleoli against the plateau
    plateau = _heading_deg(_ring(_points(meshes, "tibia"), -517.0))
    medial, lateral = (
        points[points[:, 2] < points[:, 2].min() + 4].mean(axis=0)
        for points in (_points(meshes, bone) for bone in LEG)
    )
    malleoli = np.degrees(np.arctan2(lateral[1] - medial[1], lateral[0] - medial[0]))
    turned = (malleoli - plateau + 90) % 180 - 90
    assert 10 < turned < 40


def test_the_lateral_malleolus_is_lower_and_further_back(meshes: Meshes) -> None:
    tips = [points[points[:, 2].argmin()] for points in (_points(meshes, b) for b in LEG)]
    assert 15 < tips[0][2] - tips[1][2] < 22
    assert tips[1][1] > tips[0][1] + 8


def test_the_plateau_leaves_room_for_cartilage_and_menisci(spine: Spine, meshes: Meshes) -> None:
    gap = limb_of(spine).distance(_points(meshes, "tibia"), ("femur",)).min()
    assert 2.5 < gap < 8


def test_the_ankle_space_is_two_to_four_millimetres(spine: Spine, meshes: Meshes) -> None:
    limb = limb_of(spine)
    trochlea = _points(meshes, "talus")
    trochlea = trochlea[(trochlea[:, 2] > -844.5) & (np.abs(trochlea[:, 1] - 25) < 6)]
    gap = limb.distance(trochlea, ("tibia",))
    assert 1.8 < np.median(gap) < 4.0
    assert limb.distance(_points(meshes, "talus"), ("fibula",)).min() < 3.0


def test_the_talar_trochlea_is_wider_in_front(meshes: Meshes) -> None:
    top = _points(meshes, "talus")
    top = top[top[:, 2] > -850]
    front, back = (top[np.abs(top[:, 1] - y) < 3] for y in (18.0, 33.0))
    assert np.ptp(front[:, 0]) > np.ptp(back[:, 0]) + 1


def test_the_calcaneus_rises_forwards(meshes: Meshes) -> None:
    # calcaneal pitch on standing films: 15-30 degrees
    bone = _points(meshes, "calcaneus")
    heel = bone[bone[:, 2].argmin()]
    front = bone[bone[:, 1] < 9]
    front = front[front[:, 2].argmin()]
    pitch = np.degrees(np.arctan2(front[2] - heel[2], heel[1] - front[1]))
    assert 15 < pitch < 30


def test_boehlers_angle_is_normal(meshes: Meshes) -> None:
    # 20-40 degrees: between the posterior facet and the tuberosity, and facet and anterior process
    bone = _points(meshes, "calcaneus")

    def highest(first: float, last: float) -> Points:
        part = bone[(bone[:, 1] > first) & (bone[:, 1] < last)]
        return np.asarray(part[part[:, 2].argmax()])

    tuber, facet, process = highest(63, 69), highest(34, 50), highest(-2, 10)
    slope_back = np.arctan2(facet[2] - tuber[2], tuber[1] - facet[1])
    slope_front = np.arctan2(facet[2] - process[2], facet[1] - process[1])
    assert 15 < np.degrees(slope_back + slope_front) < 40


def test_the_medial_arch_stands_off_the_ground(meshes: Meshes) -> None:
    # navicular height over foot length: 0.15-0.30 in healthy feet; here to the bone's lower edge
    ground = _points(meshes, "calcaneus")[:, 2].min()
    arch = _points(meshes, "navicular")[:, 2].min() - ground
    heel, toe = _points(meshes, "calcaneus"), _points(meshes, "second_toe_distal_phalanx")
    assert 0.12 < arch / (heel[:, 1].max() - toe[:, 1].min()) < 0.30


def test_the_heads_of_the_metatarsals_bear_on_one_level(meshes: Meshes) -> None:
    heads = [_points(meshes, f"{ray}_metatarsal")[:, 2].min() for ray in RAYS]
    assert np.ptp(heads) < 6


def test_the_toes_stand_in_order(meshes: Meshes) -> None:
    rays = [_points(meshes, f"{ray}_metatarsal") for ray in RAYS]
    heads = [points[points[:, 1].argmin(), 0] for points in rays]
    assert (np.diff(heads) > 5).all()
    tips = [_points(meshes, f"{toe}_toe_distal_phalanx")[:, 1].min() for toe in TOES]
    assert (np.diff(tips) > 0).all()  # each toe ends further back than its medial neighbour


def test_the_tuberosity_of_the_fifth_metatarsal_is_where_it_was_measured(meshes: Meshes) -> None:
    points = _points(meshes, "fifth_metatarsal")
    assert np.linalg.norm(points - landmark("fifth_metatarsal_base"), axis=1).min() < 3


def test_the_membrane_spans_from_bone_to_bone(spine: Spine, meshes: Meshes) -> None:
    mesh = meshes["crural_interosseous_membrane_left"]
    limb, along = limb_of(spine), mesh.scalars["along"]
    tibial, fibular = mesh.points[along == 0], mesh.points[along == 1]
    assert np.quantile(limb.distance(tibial, ("tibia",)), 0.9) < 1.0
    assert np.quantile(limb.distance(fibular, ("fibula",)), 0.9) < 1.0
    # most fibres run down from tibia to fibula
    assert tibial[:, 2].mean() > fibular[:, 2].mean() + 5
    assert limb.distance(mesh.points, LEG).min() > -0.3

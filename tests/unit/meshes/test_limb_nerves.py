"""Nerves of the limb begin at their parents, keep off bone, and reach the muscles they serve."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
import pyvista as pv

from l5lessons.loader import load_tables
from l5meshes.fields import Points
from l5meshes.glb import quantise
from l5meshes.limb import limb_of
from l5meshes.limb_landmarks import landmark
from l5meshes.limb_muscle_branches import BRANCHES
from l5meshes.limb_nerve_lines import COURSES
from l5meshes.limb_nerves import muscle_branch, nerve_line, walls
from l5meshes.measure.crossings import self_crossings
from l5meshes.mesh import TriMesh
from l5meshes.muscle import bones_near
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]

TABLES, _ = load_tables()
NERVES = tuple(COURSES)
# A nerve may run through these on its way: it is formed in psoas, or ends in what it serves.
PIERCED = {
    "femoral_nerve": ("psoas_major",),
    "obturator_nerve": ("psoas_major", "adductor_longus"),
    "nerve_to_piriformis": ("piriformis",),
    "l5_dorsal_ramus_medial_branch": ("multifidus",),
}
LEAST_BONE_ROOM_MM, INTO_MUSCLE_MM = 0.2, 3.5


def _depth(mesh: TriMesh, points: Points) -> Points:
    """Return the signed distance of points to a mesh, negative inside, mm."""
    found = pv.PolyData(np.asarray(points)).compute_implicit_distance(mesh.to_polydata())
    return np.asarray(found["implicit_distance"])


def _at_height(axis: Points, height_mm: float) -> Points:
    return np.asarray(axis[np.abs(axis[:, 2] - height_mm).argmin()])


def _gap(axis: Points, point: Points) -> float:
    return float(np.linalg.norm(axis - point, axis=1).min())


def test_every_muscle_of_the_tables_has_a_branch() -> None:
    assert set(TABLES.muscles) <= set(BRANCHES)


@pytest.mark.parametrize("muscle", sorted(TABLES.muscles))
def test_a_branch_leaves_a_nerve_of_the_muscle_and_ends_in_its_belly(
    spine: Spine, meshes: Meshes, muscle: str
) -> None:
    nerve, _, path = muscle_branch(spine, muscle)
    mesh = meshes[f"{muscle}_left"]
    end = np.linalg.norm(mesh.points - path[-1], axis=1).argmin()
    assert _gap(nerve_line(spine, nerve).axis, path[0]) < 1.5
    assert _depth(mesh, path[-1:])[0] < 2.0
    assert mesh.scalars["tendon"][end] < 0.5


@pytest.mark.parametrize("nerve", NERVES)
def test_a_nerve_begins_at_its_parent(spine: Spine, nerve: str) -> None:
    line = nerve_line(spine, nerve)
    for parent, _ in line.parents[:1]:
        assert _gap(nerve_line(spine, parent).axis, line.axis[0]) < 1.5
    for (parent, _), join in zip(line.parents[1:], line.joins, strict=False):
        assert _gap(line.axis, join[0]) < 1.5
        assert _gap(nerve_line(spine, parent).axis, join[-1]) < 1.5


@pytest.mark.parametrize(
    ("nerve", "parent"),
    [
        ("lumbosacral_trunk", "l4_ventral_ramus"),
        ("femoral_nerve", "l4_ventral_ramus"),
        ("obturator_nerve", "l3_ventral_ramus"),
        ("sural_nerve", "common_fibular_nerve"),
    ],
)
def test_a_nerve_of_two_parents_is_joined_to_both(spine: Spine, nerve: str, parent: str) -> None:
    line = nerve_line(spine, nerve)
    assert parent in [name for name, _ in line.parents[1:]]
    assert line.joins


@pytest.mark.parametrize("nerve", NERVES)
def test_nerves_keep_off_bone(spine: Spine, meshes: Meshes, nerve: str) -> None:
    assert bones_near(spine)(meshes[f"{nerve}_left"].points).min() > LEAST_BONE_ROOM_MM


@pytest.mark.parametrize("nerve", NERVES)
def test_every_nerve_is_closed_outward_and_does_not_cross_itself(
    meshes: Meshes, nerve: str
) -> None:
    shipped = quantise(f"{nerve}_left", meshes[f"{nerve}_left"]).to_mesh()
    assert shipped.is_closed
    assert shipped.volume_ml > 0
    assert self_crossings(shipped) == 0


@pytest.mark.parametrize("nerve", NERVES)
def test_a_nerve_runs_between_the_muscles_it_only_passes(
    spine: Spine, meshes: Meshes, nerve: str
) -> None:
    axis = nerve_line(spine, nerve).axis
    for muscle in set(TABLES.muscles) - set(PIERCED.get(nerve, ())):
        mesh = meshes[f"{muscle}_left"]
        near = ((axis > mesh.points.min(0)) & (axis < mesh.points.max(0))).all(axis=1)
        if near.any():
            assert _depth(mesh, axis[near]).min() > -INTO_MUSCLE_MM, muscle


def test_the_lumbosacral_trunk_crosses_in_front_of_the_ala(spine: Spine) -> None:
    axis = nerve_line(spine, "lumbosacral_trunk").axis
    over_ala = axis[(axis[:, 2] < -10) & (axis[:, 2] > -35)]
    behind = over_ala + np.array([0.0, 12.0, 0.0])
    assert spine.distance(("sacrum",), over_ala).min() > 0
    assert spine.distance(("sacrum",), behind).min() < 0


def test_the_superior_gluteal_nerve_leaves_above_piriformis_and_the_sciatic_below(
    spine: Spine, meshes: Meshes
) -> None:
    muscle = meshes["piriformis_left"].points
    for nerve, side in (("superior_gluteal_nerve", 1.0), ("sciatic_nerve", -1.0)):
        axis = nerve_line(spine, nerve).axis
        passing = axis[(axis[:, 0] > 58) & (axis[:, 0] < 85)]
        for point in passing:
            here = muscle[np.abs(muscle[:, 0] - point[0]) < 8]
            edge = here[:, 2].max() if side > 0 else here[:, 2].min()
            assert side * (point[2] - edge) > -3.0


def test_the_superior_gluteal_nerve_runs_between_gluteus_medius_and_minimus(
    spine: Spine, meshes: Meshes
) -> None:
    axis = nerve_line(spine, "superior_gluteal_nerve").axis
    between = axis[(axis[:, 1] < 15) & (axis[:, 1] > -15)]
    for muscle in ("gluteus_medius", "gluteus_minimus"):
        assert np.abs(_depth(meshes[f"{muscle}_left"], between)).max() < 6.0


def test_the_sciatic_nerve_runs_midway_between_tuberosity_and_trochanter(spine: Spine) -> None:
    tuberosity, trochanter = landmark("ischial_tuberosity"), landmark("greater_trochanter")
    here = _at_height(nerve_line(spine, "sciatic_nerve").axis, (tuberosity + trochanter)[2] / 2)
    share = (here[0] - tuberosity[0]) / (trochanter[0] - tuberosity[0])
    assert 0.3 < share < 0.6


def test_the_common_fibular_nerve_winds_round_the_fibular_neck(spine: Spine) -> None:
    axis = nerve_line(spine, "common_fibular_nerve").axis
    neck = landmark("fibular_head") + np.array([0.0, -4.0, -22.0])
    here = axis[np.linalg.norm(axis - neck, axis=1).argmin()]
    away = limb_of(spine).distance(axis, ("fibula",))
    assert here[0] > neck[0]
    assert away[np.abs(axis[:, 2] - neck[2]) < 10].min() < 8.0


def test_the_deep_fibular_nerve_ends_in_the_first_web(spine: Spine) -> None:
    end = nerve_line(spine, "deep_fibular_nerve").axis[-1]
    limb = limb_of(spine)
    hallux, second = (
        float(limb.distance(end[None], (f"{toe}_proximal_phalanx",))[0])
        for toe in ("hallux", "second_toe")
    )
    assert max(hallux, second) < 12.0


def test_the_tibial_nerve_passes_behind_the_medial_malleolus(spine: Spine) -> None:
    malleolus = landmark("medial_malleolus")
    here = _at_height(nerve_line(spine, "tibial_nerve").axis, malleolus[2])
    assert 8.0 < here[1] - malleolus[1] < 30.0


def test_no_line_of_a_nerve_turns_sharply(spine: Spine) -> None:
    for nerve in NERVES:
        steps = np.diff(nerve_line(spine, nerve).axis, axis=0)
        steps /= np.linalg.norm(steps, axis=1, keepdims=True)
        cosines = np.einsum("ij,ij->i", steps[1:], steps[:-1])
        assert cosines.min() > np.cos(np.radians(45)), nerve
    assert walls(spine)(landmark("hip_centre")[None])[0] < 0

"""Muscles of the limb are as big as in people, lie on bone and join their bones."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from scipy.spatial import cKDTree

from l5meshes.anatomy import (
    foot_dorsal_muscles,
    hip_muscles,
    leg_anterior_muscles,
    leg_posterior_muscles,
    sheet_muscles,
    thigh_muscles,
)
from l5meshes.anatomy.ankle_retinacula import BANDS, EXTENSORS
from l5meshes.canal import BONES as SPINE_BONES
from l5meshes.fields import Points
from l5meshes.glb import quantise
from l5meshes.limb import SOLIDS, limb_of
from l5meshes.measure.crossings import self_crossings
from l5meshes.mesh import TriMesh
from l5meshes.muscle import bones_near
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]

SPINDLES = {
    **leg_anterior_muscles.MUSCLES,
    **leg_posterior_muscles.MUSCLES,
    **foot_dorsal_muscles.MUSCLES,
    **thigh_muscles.MUSCLES,
    **hip_muscles.MUSCLES,
}
VOLUMES_ML = {
    **{key: muscle.volume_ml for key, muscle in SPINDLES.items()},
    **{key: muscle.volume_ml for key, muscle in sheet_muscles.MUSCLES.items()},
}
BY_EYE = (
    *("fibularis_tertius", "calcaneal_tendon", "iliotibial_tract", "multifidus"),
    *("extensor_digitorum_brevis", "extensor_hallucis_brevis"),
)
PUBLISHED = tuple(sorted(VOLUMES_ML.keys() - set(BY_EYE)))
MUSCLES = tuple(sorted(VOLUMES_ML))
TOES = ("second", "third", "fourth", "fifth")
TOE_BONES = tuple(f"{toe}_toe_{part}_phalanx" for toe in TOES for part in ("middle", "distal"))
END = 0.04  # share of the length that counts as origin or insertion
NEAR_MM = 4.0

# muscle -> bones one of which each end reaches; "" where the end is not on bone
ATTACHMENTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "tibialis_anterior": (("tibia",), ("medial_cuneiform",)),
    "extensor_hallucis_longus": (("fibula",), ("hallux_distal_phalanx",)),
    "extensor_digitorum_longus": (("fibula",), TOE_BONES),
    "fibularis_tertius": (("fibula",), ("fifth_metatarsal",)),
    "fibularis_longus": (("fibula",), ("first_metatarsal",)),
    "fibularis_brevis": (("fibula",), ("fifth_metatarsal",)),
    "tibialis_posterior": (("tibia", "fibula"), ("navicular", "medial_cuneiform")),
    "flexor_digitorum_longus": (("tibia",), TOE_BONES),
    "flexor_hallucis_longus": (("fibula",), ("hallux_distal_phalanx",)),
    "soleus": (("fibula",), ()),
    "gastrocnemius_medial_head": (("femur",), ()),
    "gastrocnemius_lateral_head": (("femur",), ()),
    "calcaneal_tendon": ((), ("calcaneus",)),
    "extensor_digitorum_brevis": (("calcaneus",), ("second_toe_proximal_phalanx",)),
    "extensor_hallucis_brevis": (("calcaneus",), ("hallux_proximal_phalanx",)),
    "rectus_femoris": (("hip_bone",), ("tibia",)),
    "vastus_intermedius": (("femur",), ("patella",)),
    "vastus_lateralis": (("femur",), ("patella",)),
    "vastus_medialis": (("femur",), ("patella",)),
    "biceps_femoris_long_head": (("hip_bone",), ("fibula",)),
    "biceps_femoris_short_head": (("femur",), ("fibula",)),
    "semitendinosus": (("hip_bone",), ("tibia",)),
    "semimembranosus": (("hip_bone",), ("tibia",)),
    "adductor_longus": (("hip_bone",), ("femur",)),
    "adductor_magnus": (("hip_bone",), ("femur",)),
    "tensor_fasciae_latae": (("hip_bone",), ()),
    "psoas_major": (("l1_vertebra", "l2_vertebra"), ("femur",)),
    "iliacus": (("hip_bone",), ("femur",)),
    "piriformis": (("sacrum",), ("femur",)),
    "multifidus": (("l3_vertebra", "l4_vertebra"), ("sacrum",)),
    "gluteus_minimus": (("hip_bone",), ("femur",)),
    "gluteus_medius": (("hip_bone",), ("femur",)),
    "gluteus_maximus": (("hip_bone", "sacrum"), ("femur",)),
    "iliotibial_tract": ((), ("tibia",)),
}
# muscles that end on a tendon or band instead of bone
HAND_OVERS = (
    ("soleus", "calcaneal_tendon"),
    ("gastrocnemius_medial_head", "calcaneal_tendon"),
    ("gastrocnemius_lateral_head", "calcaneal_tendon"),
)


def _to_bone(spine: Spine, bone: str, points: Points) -> float:
    if bone in SOLIDS:
        return float(limb_of(spine).distance(points, (bone,)).min())
    assert bone in SPINE_BONES
    return float(spine.distance((bone,), points).min())


def test_every_muscle_says_where_it_begins_and_ends() -> None:
    assert set(ATTACHMENTS) == set(MUSCLES)


@pytest.mark.parametrize("muscle", PUBLISHED)
def test_a_muscle_has_the_published_volume(meshes: Meshes, muscle: str) -> None:
    volume = meshes[f"{muscle}_left"].volume_ml
    assert volume == pytest.approx(VOLUMES_ML[muscle], rel=0.25)


@pytest.mark.parametrize("name", [*MUSCLES, *BANDS])
def test_no_muscle_or_band_lies_in_bone(spine: Spine, meshes: Meshes, name: str) -> None:
    assert bones_near(spine)(meshes[f"{name}_left"].points).min() > -0.05


@pytest.mark.parametrize("name", [*MUSCLES, *BANDS])
def test_every_surface_is_closed_outward_and_does_not_cross_itself(
    meshes: Meshes, name: str
) -> None:
    shipped = quantise(f"{name}_left", meshes[f"{name}_left"]).to_mesh()
    assert shipped.is_closed
    assert shipped.volume_ml > 0
    assert self_crossings(shipped) == 0


@pytest.mark.parametrize("name", [*MUSCLES, *BANDS])
def test_fibres_can_be_painted_from_origin_to_insertion(meshes: Meshes, name: str) -> None:
    scalars = meshes[f"{name}_left"].scalars
    for key in ("ao", "along", "tendon", "fibre"):
        assert scalars[key].min() >= 0.0
        assert scalars[key].max() <= 1.0
    assert np.ptp(scalars["along"]) > 0.99


@pytest.mark.parametrize("muscle", [key for key, m in SPINDLES.items() if 0 < m.belly.belly[1] < 1])
def test_a_muscle_with_a_tendon_has_both_flesh_and_tendon(meshes: Meshes, muscle: str) -> None:
    tendon = meshes[f"{muscle}_left"].scalars["tendon"]
    assert tendon.min() == 0.0
    assert tendon.max() == 1.0


@pytest.mark.parametrize("muscle", MUSCLES)
def test_a_muscle_begins_and_ends_on_its_bones(spine: Spine, meshes: Meshes, muscle: str) -> None:
    mesh = meshes[f"{muscle}_left"]
    along = mesh.scalars["along"]
    for bones, end in zip(ATTACHMENTS[muscle], (along < END, along > 1 - END), strict=True):
        if bones:
            away = {bone: _to_bone(spine, bone, mesh.points[end]) for bone in bones}
            assert min(away.values()) < NEAR_MM, away


@pytest.mark.parametrize(("muscle", "tendon"), HAND_OVERS)
def test_the_calf_ends_on_the_calcaneal_tendon(meshes: Meshes, muscle: str, tendon: str) -> None:
    mesh = meshes[f"{muscle}_left"]
    end = mesh.points[mesh.scalars["along"] > 1 - END]
    assert cKDTree(meshes[f"{tendon}_left"].points).query(end)[0].min() < NEAR_MM


@pytest.mark.parametrize("band", ["superior_extensor_retinaculum", "inferior_extensor_retinaculum"])
@pytest.mark.parametrize("muscle", EXTENSORS)
def test_extensor_tendons_pass_under_their_retinacula(
    meshes: Meshes, band: str, muscle: str
) -> None:
    """Between the band and the middle of the ankle, and close to the band."""
    held = meshes[f"{band}_left"].points
    tendon = meshes[f"{muscle}_left"].points
    hub = np.array(BANDS[band].band.hub).mean(axis=0)
    away, nearest = cKDTree(held).query(tendon)
    close = np.argsort(away)[:12]
    assert away[close].max() < 8.0
    inward = held[nearest[close]] - tendon[close]
    outwards = held[nearest[close]] - hub
    assert (np.einsum("ij,ij->i", inward, outwards) > 0).mean() > 0.5

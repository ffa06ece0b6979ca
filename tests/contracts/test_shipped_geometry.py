"""Truths about every mesh that is shipped, read back from the very files a browser gets."""

from __future__ import annotations

import gzip
from functools import cache
from itertools import combinations, product

import numpy as np
import pytest

from l5meshes.build import stale
from l5meshes.library import read_mesh
from l5meshes.manifest import BuiltStructure, built_folder, load_manifest, verify
from l5meshes.measure.crossings import self_crossings
from l5meshes.mesh import TriMesh

MANIFEST = load_manifest()
MODELLED = [s for s in MANIFEST if not s.mirrored]
SOLID = ("bone", "cartilage", "annulus", "nucleus", "capsule", "ligament", "flavum")
NERVOUS = ("root", "ganglion", "cord", "dura")
DISCS = ("l1_l2", "l2_l3", "l3_l4", "l4_l5", "l5_s1")
LOW_DISCS = DISCS[2:]
ROOTS = ("l3", "l4", "l5", "s1", "s2")
PIECES = (
    *("ventral_root", "dorsal_root", "root_sleeve", "dorsal_root_ganglion"),
    *("spinal_nerve", "ventral_ramus", "dorsal_ramus"),
)
EXPECTED = [
    *(f"l{n}_vertebra" for n in range(1, 6)),
    *("sacrum", "coccyx"),
    *(f"{d}_{part}" for d in DISCS for part in ("annulus_fibrosus", "nucleus_pulposus")),
    *(f"{d}_interspinous_ligament" for d in DISCS),
    *(f"{d}_ligamentum_flavum" for d in LOW_DISCS),
    *("anterior_longitudinal_ligament", "posterior_longitudinal_ligament"),
    "supraspinous_ligament",
    *("spinal_cord", "conus_medullaris", "filum_terminale", "cauda_equina", "thecal_sac"),
]
EXPECTED_PAIRED = [
    *(f"{d}_facet_{part}" for d in LOW_DISCS for part in ("cartilage", "capsule")),
    *(f"{root}_{piece}" for root in ROOTS for piece in PIECES),
    *(f"{d}_neural_foramen" for d in LOW_DISCS),
    *(f"{d}_foraminal_fat" for d in LOW_DISCS),
    *("l5_lateral_recess", "s1_lateral_recess", "l4_l5_kambin_triangle"),
]
TOES = ("second", "third", "fourth", "fifth")
LIMB_BONES = (
    *("hip_bone", "femur", "patella", "tibia", "fibula"),
    *("calcaneus", "talus", "navicular", "cuboid"),
    *(f"{place}_cuneiform" for place in ("medial", "intermediate", "lateral")),
    *(f"{ray}_metatarsal" for ray in ("first", *TOES)),
    *("hallux_proximal_phalanx", "hallux_distal_phalanx"),
    *(f"{toe}_toe_{part}_phalanx" for toe in TOES for part in ("proximal", "middle", "distal")),
    *("medial_hallux_sesamoid", "lateral_hallux_sesamoid"),
)
LIMB_MUSCLES = (
    *("psoas_major", "iliacus", "piriformis", "multifidus"),
    *("gluteus_maximus", "gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae"),
    *("rectus_femoris", "vastus_lateralis", "vastus_medialis", "vastus_intermedius"),
    *("semitendinosus", "semimembranosus", "adductor_longus", "adductor_magnus"),
    *("biceps_femoris_long_head", "biceps_femoris_short_head"),
    *("tibialis_anterior", "extensor_hallucis_longus", "extensor_digitorum_longus"),
    *("fibularis_tertius", "fibularis_longus", "fibularis_brevis"),
    *("tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"),
    *("gastrocnemius_medial_head", "gastrocnemius_lateral_head", "soleus"),
    *("extensor_digitorum_brevis", "extensor_hallucis_brevis"),
)
LIMB_BANDS = (
    *("calcaneal_tendon", "iliotibial_tract", "crural_interosseous_membrane"),
    *("superior_extensor_retinaculum", "inferior_extensor_retinaculum"),
    *("superior_fibular_retinaculum", "flexor_retinaculum_of_the_foot"),
)
LIMB_NERVES = (
    *("s3_ventral_ramus", "lumbosacral_trunk", "sacral_plexus", "nerve_to_piriformis"),
    *("superior_gluteal_nerve", "inferior_gluteal_nerve", "sciatic_nerve", "tibial_nerve"),
    *("common_fibular_nerve", "deep_fibular_nerve", "superficial_fibular_nerve"),
    *("sural_nerve", "femoral_nerve", "saphenous_nerve", "obturator_nerve"),
    "l5_dorsal_ramus_medial_branch",
)
EXPECTED_LIMB = [*LIMB_BONES, *LIMB_MUSCLES, *LIMB_BANDS, *LIMB_NERVES, "skin"]
LIMB_CHUNKS = ("limb_bones", "limb_nerves", "muscles", "skin")


@cache
def mesh(structure_id: str) -> TriMesh:
    return read_mesh(structure_id)


def ids(structures: list[BuiltStructure]) -> list[str]:
    return [s.id for s in structures]


def test_the_atlas_holds_every_structure_it_names() -> None:
    both = [*EXPECTED_PAIRED, *EXPECTED_LIMB]
    paired = [f"{i}_{side}" for i in both for side in ("left", "right")]
    assert sorted(ids(list(MANIFEST))) == sorted(EXPECTED + paired)


def test_the_files_are_those_that_were_built() -> None:
    verify(MANIFEST)


def test_the_geometry_was_made_by_the_present_code() -> None:
    assert stale(MANIFEST) == [], "run `l5root build`"


@pytest.mark.parametrize("structure_id", ids(list(MANIFEST)))
def test_every_mesh_is_closed_and_faces_outward(structure_id: str) -> None:
    built = MANIFEST.structure(structure_id)
    assert built is not None
    assert built.closed
    assert mesh(structure_id).is_closed
    assert mesh(structure_id).volume_ml > 0


@pytest.mark.parametrize("structure_id", ids(MODELLED))
def test_no_surface_crosses_itself(structure_id: str) -> None:
    assert self_crossings(mesh(structure_id)) == 0


def test_right_is_the_mirror_image_of_left() -> None:
    left, right = mesh("l5_root_sleeve_left"), mesh("l5_root_sleeve_right")
    assert right.points[:, 0] == pytest.approx(-left.points[:, 0])
    assert left.points[:, 0].min() > 0, "left is +x"


def test_the_budget_of_triangles_holds() -> None:
    drawn = sum(s.triangles for s in MODELLED)
    assert drawn < 290_000
    assert [s.id for s in MODELLED if s.triangles > 15_000] == []


def test_all_chunks_together_load_in_four_megabytes() -> None:
    folder = built_folder()
    sent = sum(len(gzip.compress((folder / chunk.file).read_bytes())) for chunk in MANIFEST.chunks)
    assert sent <= 4_000_000


def near(first: BuiltStructure, second: BuiltStructure) -> bool:
    a, b = mesh(first.id).points, mesh(second.id).points
    return bool((a.min(0) < b.max(0)).all() and (b.min(0) < a.max(0)).all())


def depth_inside(points: np.ndarray, hull: TriMesh) -> float:
    """Return how deep the deepest of the points lies inside the mesh, mm."""
    import pyvista as pv

    low, high = hull.points.min(0), hull.points.max(0)
    inside = points[((points > low) & (points < high)).all(1)]
    if not len(inside):
        return 0.0
    cloud = pv.PolyData(inside).compute_implicit_distance(hull.to_polydata())
    return max(0.0, -float(np.min(cloud["implicit_distance"])))


def samples(structure_id: str) -> np.ndarray:
    found = mesh(structure_id)
    return np.vstack([found.points, found.points[found.faces].mean(1)])


def penetration(first: str, second: str) -> float:
    return max(
        depth_inside(samples(first), mesh(second)), depth_inside(samples(second), mesh(first))
    )


def meeting(kinds_a: tuple[str, ...], kinds_b: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return pairs of the spine's left or midline structures of these kinds that come near."""
    spine = [s for s in MODELLED if s.chunk not in LIMB_CHUNKS]
    return [
        (a.id, b.id)
        for a, b in combinations(spine, 2)
        if ((a.kind in kinds_a and b.kind in kinds_b) or (b.kind in kinds_a and a.kind in kinds_b))
        and near(a, b)
    ]


@pytest.mark.parametrize("pair", meeting(SOLID, SOLID), ids=" ".join)
def test_solid_neighbours_do_not_run_into_each_other(pair: tuple[str, str]) -> None:
    assert penetration(*pair) < 0.3


@pytest.mark.parametrize("pair", meeting(SOLID, NERVOUS), ids=" ".join)
def test_healthy_nerves_are_free_of_what_surrounds_them(pair: tuple[str, str]) -> None:
    assert penetration(*pair) < 0.05


@pytest.mark.parametrize("pair", meeting(("bone",), ("root", "ganglion")), ids=" ".join)
def test_no_bone_comes_within_a_fifth_of_a_millimetre_of_a_healthy_root(
    pair: tuple[str, str],
) -> None:
    import pyvista as pv

    root, bone = sorted(pair, key=lambda i: "vertebra" in i or i in ("sacrum", "coccyx"))
    cloud = pv.PolyData(samples(root)).compute_implicit_distance(mesh(bone).to_polydata())
    assert float(np.min(cloud["implicit_distance"])) >= 0.2


def limb(kinds: tuple[str, ...]) -> list[BuiltStructure]:
    return [s for s in MODELLED if s.chunk in LIMB_CHUNKS and s.kind in kinds]


BONES = [s for s in MODELLED if s.kind == "bone"]
BONE_PAIRS = [
    (a.id, b.id)
    for a, b in combinations(BONES, 2)
    if {a.chunk, b.chunk} & set(LIMB_CHUNKS) and near(a, b)
]
MUSCLE_AND_BONE = [
    (muscle.id, bone.id)
    for muscle, bone in product(limb(("muscle", "tendon")), BONES)
    if near(muscle, bone)
]


@pytest.mark.parametrize("pair", BONE_PAIRS, ids=" ".join)
def test_bones_of_the_limb_do_not_run_into_each_other(pair: tuple[str, str]) -> None:
    assert penetration(*pair) < 0.3


@pytest.mark.parametrize("pair", MUSCLE_AND_BONE, ids=" ".join)
def test_muscles_lie_on_bone_and_not_in_it(pair: tuple[str, str]) -> None:
    assert penetration(*pair) < 0.3

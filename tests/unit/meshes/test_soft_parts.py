"""Truths that hold for every soft part of the spine: closed, outward, shaded, clear of others."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
import pyvista as pv

from l5meshes.canal import BONES
from l5meshes.measure.crossings import self_crossings
from l5meshes.mesh import TriMesh
from l5meshes.registry import structures
from l5meshes.spine import Spine
from l5meshes.structure import LIMB, Chunk, Kind

Meshes = Mapping[str, TriMesh]

IDS = [
    name
    for name, structure in structures().items()
    if structure.chunk not in (Chunk.BONES, *LIMB) and not structure.is_mirrored
]
DISCS = ("l1_l2", "l2_l3", "l3_l4", "l4_l5", "l5_s1")
JOINTS = DISCS[2:]
ROOTS = ("l3", "l4", "l5", "s1", "s2")
PIECES = (
    "ventral_root",
    "dorsal_root",
    "root_sleeve",
    "dorsal_root_ganglion",
    "spinal_nerve",
    "ventral_ramus",
    "dorsal_ramus",
)


def test_every_promised_soft_part_is_there() -> None:
    wanted = {f"{d}_{part}" for d in DISCS for part in ("annulus_fibrosus", "nucleus_pulposus")}
    wanted |= {f"{d}_interspinous_ligament" for d in DISCS}
    wanted |= {f"{j}_ligamentum_flavum" for j in JOINTS}
    paired = {f"{j}_{p}" for j in JOINTS for p in ("facet_cartilage", "facet_capsule")}
    paired |= {f"{j}_{p}" for j in JOINTS for p in ("neural_foramen", "foraminal_fat")}
    paired |= {f"{r}_{p}" for r in ROOTS for p in PIECES}
    paired |= {"l5_lateral_recess", "s1_lateral_recess", "l4_l5_kambin_triangle"}
    wanted |= {f"{name}_{side}" for name in paired for side in ("left", "right")}
    wanted |= {"anterior_longitudinal_ligament", "posterior_longitudinal_ligament"}
    wanted |= {"supraspinous_ligament", "thecal_sac", "spinal_cord", "conus_medullaris"}
    wanted |= {"filum_terminale", "cauda_equina"}
    assert wanted <= set(structures())


@pytest.mark.parametrize("structure_id", IDS)
def test_every_soft_part_is_closed_outward_and_shaded(meshes: Meshes, structure_id: str) -> None:
    mesh = meshes[structure_id]
    assert mesh.is_closed
    assert mesh.volume_ml > 0.01
    assert len(mesh.faces) <= structures()[structure_id].triangles
    assert 0 <= mesh.scalars["ao"].min() <= mesh.scalars["ao"].max() <= 1


@pytest.mark.parametrize("structure_id", IDS)
def test_no_soft_part_crosses_itself(structure_id: str, meshes: Meshes) -> None:
    assert self_crossings(meshes[structure_id]) == 0


@pytest.mark.parametrize("structure_id", IDS)
def test_no_soft_part_enters_bone(spine: Spine, meshes: Meshes, structure_id: str) -> None:
    assert spine.distance((*BONES, "coccyx"), meshes[structure_id].points).min() > -0.3


def test_all_soft_parts_together_stay_light(meshes: Meshes) -> None:
    assert sum(len(meshes[name].faces) for name in IDS) < 105_000


def _is_meant_to_hold(outer: str, inner: str) -> bool:
    return outer == "thecal_sac" and (
        structures()[inner].kind in (Kind.ROOT, Kind.CORD) and "sleeve" not in inner
    )


def _near_pairs(meshes: Meshes) -> list[tuple[str, str]]:
    solid = [name for name in IDS if structures()[name].chunk is not Chunk.SPACES]
    boxes = {
        name: (meshes[name].points.min(axis=0), meshes[name].points.max(axis=0)) for name in solid
    }
    return [
        (a, b)
        for a in solid
        for b in solid
        if a != b
        and not _is_meant_to_hold(b, a)
        and (boxes[a][0] < boxes[b][1]).all()
        and (boxes[b][0] < boxes[a][1]).all()
    ]


def test_neighbours_do_not_run_into_each_other(meshes: Meshes) -> None:
    surfaces = {name: meshes[name].to_polydata() for name in IDS}
    deep = {}
    for one, other in _near_pairs(meshes):
        points, box = meshes[one].points, meshes[other].points
        inside = ((points > box.min(axis=0)) & (points < box.max(axis=0))).all(axis=1)
        if inside.any():
            probe = pv.PolyData(points[inside]).compute_implicit_distance(surfaces[other])
            depth = -float(np.min(probe["implicit_distance"]))
            if depth > 0.35:
                deep[one, other] = round(depth, 2)
    assert not deep

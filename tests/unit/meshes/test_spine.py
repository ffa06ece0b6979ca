"""The placed bones tell the truth about where they are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine
from l5meshes.structure import Chunk, Kind

VERTEBRAL = (
    "superior_endplate_centre",
    "inferior_endplate_centre",
    "posterior_wall_centre",
    "pedicle_centre_left",
    "superior_facet_centre_left",
    "inferior_facet_centre_left",
    "lamina_front_top",
    "lamina_front_bottom",
    "spinous_tip",
    "transverse_tip_left",
)


def test_the_origin_is_the_centre_of_the_upper_endplate_of_s1(spine: Spine) -> None:
    rim = spine.endplate_rim("sacrum", "superior", np.linspace(0, 2 * np.pi, 181))
    middle = (rim.min(axis=0) + rim.max(axis=0)) / 2
    assert np.linalg.norm(middle) < 1.0


@pytest.mark.parametrize("bone_id", Spine.BONES)
def test_distance_agrees_with_the_finished_mesh(
    spine: Spine, meshes: Mapping[str, TriMesh], bone_id: str
) -> None:
    mesh = meshes[bone_id]
    off = np.abs(spine.distance(bone_id, mesh.points))
    assert np.quantile(off, 0.999) < 0.15
    rng = np.random.default_rng(3)
    probes = mesh.points[::7] + rng.normal(scale=2.0, size=mesh.points[::7].shape)
    surface = mesh.to_polydata()
    cloud = surface.__class__(probes).compute_implicit_distance(surface)
    exact = np.asarray(cloud["implicit_distance"])
    near = np.abs(exact) < 4
    off = np.abs(spine.distance(bone_id, probes) - exact)[near]
    assert np.quantile(off, 0.98) < 0.25


def test_every_landmark_of_a_vertebra_lies_on_or_in_it(spine: Spine) -> None:
    for bone_id in ("l1_vertebra", "l4_vertebra", "l5_vertebra"):
        for name in VERTEBRAL:
            assert spine.distance(bone_id, spine.landmark(bone_id, name)[None])[0] < 2.6, name


def test_the_vertebrae_stand_on_one_another_in_order(spine: Spine) -> None:
    heights = [spine.landmark(b, "superior_endplate_centre")[2] for b in Spine.BONES[:6]]
    assert heights == sorted(heights)


@pytest.mark.parametrize(
    "ask",
    [
        lambda s: s.frame("l6_vertebra"),
        lambda s: s.disc_frame("l5_l6"),
        lambda s: s.params("femur"),
        lambda s: s.landmark("l5_vertebra", "nose"),
        lambda s: s.landmark("sacrum", "nose"),
        lambda s: s.endplate_rim("sacrum", "inferior", np.zeros(1)),
    ],
)
def test_unknown_names_are_refused_in_one_sentence(spine: Spine, ask: object) -> None:
    with pytest.raises(ValueError, match=r"\w+"):
        ask(spine)  # type: ignore[operator]


def test_a_kept_field_is_the_field_that_was_made(tmp_path: Path) -> None:
    made = Spine(tmp_path).field("coccyx")
    kept = Spine(tmp_path).field("coccyx")
    assert len(list(tmp_path.glob("coccyx_*.npz"))) == 1
    assert np.array_equal(made.values, kept.values)
    assert np.allclose(made.origin, kept.origin)


def test_bones_travel_in_the_first_chunk() -> None:
    from l5meshes.registry import structures

    for bone_id in Spine.BONES:
        structure = structures()[bone_id]
        assert structure.kind is Kind.BONE
        assert structure.chunk is Chunk.BONES
        assert structure.latin

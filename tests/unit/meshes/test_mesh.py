"""A mesh is closed, outward and finite, or it is refused."""

from __future__ import annotations

import numpy as np
import pytest

from l5meshes.frame import Side, apply, mirrored, rotation_x, translation
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Param, Structure, both_sides

CORNERS = np.array([[0, 0, 0], [10, 0, 0], [0, 10, 0], [0, 0, 10]], float)
OUTWARD = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
PYRAMID = TriMesh(CORNERS, OUTWARD)


def test_a_pyramid_is_closed_and_has_its_volume() -> None:
    assert PYRAMID.is_closed
    assert PYRAMID.volume_ml == pytest.approx(1 / 6)


def test_a_mesh_with_a_face_missing_is_open() -> None:
    assert not TriMesh(CORNERS, OUTWARD[:3]).is_closed


def test_a_mesh_with_a_face_turned_is_not_closed_either() -> None:
    turned = OUTWARD.copy()
    turned[0] = turned[0][::-1]
    assert not TriMesh(CORNERS, turned).is_closed


def test_outward_turns_an_inverted_mesh() -> None:
    inside_out = TriMesh(CORNERS, OUTWARD[:, ::-1])
    assert inside_out.volume_ml < 0
    assert inside_out.outward().volume_ml == pytest.approx(1 / 6)
    assert PYRAMID.outward() is PYRAMID


def test_the_mirror_image_is_still_outward() -> None:
    assert PYRAMID.mirrored().volume_ml == pytest.approx(1 / 6)
    assert PYRAMID.mirrored().points[:, 0].max() == 0
    assert mirrored(CORNERS)[1, 0] == -10


def test_a_rigid_move_keeps_the_volume() -> None:
    moved = PYRAMID.transformed(translation(5, 6, 7) @ rotation_x(30))
    assert moved.volume_ml == pytest.approx(1 / 6)


def test_turning_forward_lowers_the_front() -> None:
    front = apply(rotation_x(20), np.array([0.0, -10.0, 0.0]))
    assert front[2] < 0


@pytest.mark.parametrize(
    ("points", "faces"),
    [
        (np.zeros((4, 2)), OUTWARD),
        (CORNERS * np.nan, OUTWARD),
        (CORNERS, OUTWARD[:, :2]),
        (CORNERS, OUTWARD + 9),
    ],
)
def test_what_is_no_mesh_is_refused(points: np.ndarray, faces: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"points must|faces must|faces name"):
        TriMesh(points, faces)


def test_a_parameter_outside_its_range_is_refused() -> None:
    with pytest.raises(ValueError, match="9 mm is outside"):
        Param(9, "mm", 1, 5, "by eye")


def nerve(side: Side, structure_id: str) -> Structure:
    return Structure(
        structure_id, "Nerve", "nervus", Kind.ROOT, "L5", Chunk.NERVES, lambda _: PYRAMID, side
    )


def test_a_left_structure_has_a_mirrored_partner() -> None:
    left, right = both_sides(nerve(Side.LEFT, "l5_nerve_left"))
    assert (right.id, right.modelled_id) == ("l5_nerve_right", left.id)
    assert right.is_mirrored
    assert not left.is_mirrored


@pytest.mark.parametrize(("side", "name"), [(Side.MIDLINE, "sac_left"), (Side.LEFT, "sac")])
def test_only_a_left_structure_is_mirrored(side: Side, name: str) -> None:
    with pytest.raises(ValueError, match="must be a left structure"):
        both_sides(nerve(side, name))

"""Fields can be traced, pushed out of and turned into closed meshes."""

from __future__ import annotations

import numpy as np
import pytest

from l5meshes.fields import gradient, into_frame, pushed_clear, trace, where_inside
from l5meshes.frame import apply, rotation_x, translation
from l5meshes.soft_field import grid_around, solid


def ball(points: np.ndarray) -> np.ndarray:
    return np.linalg.norm(points, axis=1) - 5.0


def test_a_ray_stops_at_the_surface_it_meets() -> None:
    run = trace(ball, np.array([[0.0, 0.0, 20.0]]), np.array([[0.0, 0.0, -1.0]]), 30.0, 0.0)
    assert run[0] == pytest.approx(15.0, abs=0.02)


def test_a_ray_that_meets_nothing_runs_its_whole_reach() -> None:
    run = trace(ball, np.array([[9.0, 0.0, 20.0]]), np.array([[0.0, 0.0, -1.0]]), 30.0)
    assert run[0] == 30.0


def test_points_inside_are_pushed_to_the_wanted_gap() -> None:
    points = np.random.default_rng(5).normal(size=(200, 3))
    assert ball(pushed_clear(points, ball, 0.4)).min() > 0.395


def test_a_field_grows_away_from_its_surface() -> None:
    points = np.array([[7.0, 0.0, 0.0], [0.0, -3.0, 0.0]])
    assert gradient(ball, points) == pytest.approx(np.array([[1.0, 0, 0], [0, -1.0, 0]]), abs=1e-3)


def test_an_implicit_ball_becomes_a_closed_ball_of_its_size() -> None:
    mesh = solid(grid_around(np.zeros((1, 3)), 7.0, 0.6), ball, triangles=900)
    assert mesh.is_closed
    assert len(mesh.faces) < 950
    assert mesh.volume_ml * 1000 == pytest.approx(4 / 3 * np.pi * 125, rel=0.03)


def test_an_empty_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        solid(grid_around(np.full((1, 3), 50.0), 3.0, 0.6), ball, triangles=100)


def test_the_dear_field_counts_only_inside_the_cheap_one() -> None:
    asked = []

    def dear(points: np.ndarray) -> np.ndarray:
        asked.append(len(points))
        return np.full(len(points), -1.0)

    points = np.array([[0.0, 0, 0], [40.0, 0, 0]])
    values = where_inside(ball, dear)(points)
    assert asked == [1]
    assert values[1] == 35.0


def test_a_frame_is_undone_by_its_inverse() -> None:
    frame = translation(1, 2, 3) @ rotation_x(30)
    points = np.random.default_rng(1).normal(size=(10, 3))
    assert into_frame(frame, apply(frame, points)) == pytest.approx(points)

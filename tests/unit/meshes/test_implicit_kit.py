"""The parts bones are made of have the distances their names promise."""

from __future__ import annotations

import numpy as np
import pytest

from l5meshes.anatomy.vertebra_params import L4
from l5meshes.implicit import (
    Array,
    Body,
    Ellipsoid,
    HalfGrid,
    Plate,
    Solid,
    Sweep,
    Tilted,
    redistanced,
    smooth_max,
    smooth_min,
)


def value(part: object, *point: float) -> float:
    return float(part(*(np.array([c], np.float32) for c in point))[0])  # type: ignore[operator]


def column(*values: float) -> Array:
    return np.array(values, np.float32)


def test_smooth_union_only_adds_and_by_a_sixth_of_the_radius_at_most() -> None:
    a, b = column(1.0, 0.0, 5.0), column(1.0, 0.0, -5.0)
    joined = smooth_min(a, b, 3.0)
    assert np.allclose(joined, [0.5, -0.5, -5.0])


def test_smooth_intersection_mirrors_the_union() -> None:
    a, b = column(0.3, 2.0), column(0.1, -2.0)
    assert np.allclose(smooth_max(a, b, 2.0), -smooth_min(-a, -b, 2.0))


@pytest.mark.parametrize("offset", [-1.0, -0.3, 0.0, 0.4, 1.0])
def test_an_ellipsoid_tells_distance_along_its_axes(offset: float) -> None:
    part = Ellipsoid((1.0, 2.0, 3.0), (4.0, 5.0, 6.0))
    assert value(part, 1.0, 2.0, 9.0 + offset) == pytest.approx(offset, abs=0.12)


@pytest.mark.parametrize("offset", [-1.0, 0.0, 1.0])
def test_a_straight_sweep_is_a_tube_of_its_radius(offset: float) -> None:
    tube = Sweep([(10, 0, 0, 3, 3), (10, 10, 0, 3, 3), (10, 20, 0, 3, 3)], power=2.0)
    assert value(tube, 13 + offset, 10, 0) == pytest.approx(offset, abs=0.05)
    assert value(tube, 10, 10, 3 + offset) == pytest.approx(offset, abs=0.05)


def test_a_plate_is_as_thick_as_its_knots_say() -> None:
    square = [(-10, -10), (0, -10), (10, -10), (10, 0), (10, 10), (0, 10), (-10, 10), (-10, 0)]
    plate = Plate(square, [(-9, -9, 1, 2), (9, -9, 1, 2), (-9, 9, 1, 2), (9, 9, 1, 2)])
    assert value(plate, 0, 3.0, 0) == pytest.approx(0.0, abs=0.05)
    assert value(plate, 0, -1.0, 0) == pytest.approx(0.0, abs=0.05)
    assert value(plate, 0, 4.0, 0) == pytest.approx(1.0, abs=0.05)
    assert np.allclose(plate.surface_point(0, 0), [0, 3, 0], atol=0.05)


def test_a_plate_refuses_two_knots_in_one_place() -> None:
    with pytest.raises(ValueError, match="two knots of a plate"):
        Plate([(0, 0), (5, 0), (5, 5), (0, 5)], [(1, 1, 0, 1), (1, 1, 0, 2), (4, 4, 0, 1)])


def test_a_body_has_the_width_and_height_it_was_given() -> None:
    body = Body(L4.body)
    half = L4.body.half_height
    rim = float(L4.body.rim(True, np.array([np.pi / 2]))[0])
    assert rim == pytest.approx(L4.body.width_superior / 2, rel=0.06)
    # the raised ring stands 0.6 mm over the plane of the rim; a quarter back it is still flat
    assert value(body, 0.85 * rim, L4.body.lean, half) == pytest.approx(-0.5, abs=0.4)


def test_a_tilted_part_keeps_its_distances() -> None:
    ball = Ellipsoid((0.0, 0.0, 0.0), (4.0, 4.0, 4.0))
    box = {"low": (-9.0, -9.0, -9.0), "high": (9.0, 9.0, 9.0)}
    tilted = Tilted(ball, angle_deg=30.0, at_mm=(0.0, 1.0, 2.0), **box)
    assert value(tilted, 0.0, 1.0, 7.0) == pytest.approx(1.0, abs=0.02)


def test_redistancing_turns_any_field_into_millimetres() -> None:
    grid = HalfGrid((0.0, -16.0, -16.0), (16.0, 16.0, 16.0), 0.7)
    solid = Solid(grid)
    x, y, z = grid.coordinates()
    solid.values = (((x * x + y * y + z * z) / 64.0 - 1) * 3).astype(np.float32)
    field = redistanced(grid, solid.values)
    directions = np.random.default_rng(1).normal(size=(200, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    for radius in (5.0, 7.5, 8.0, 9.0, 12.0):
        assert np.abs(field.at(directions * radius) - (radius - 8)).max() < 0.2


def test_the_two_halves_of_a_field_are_mirror_images() -> None:
    grid = HalfGrid((0.0, -8.0, -8.0), (9.0, 8.0, 8.0), 0.8)
    solid = Solid(grid)
    solid.add(Ellipsoid((4.0, 0.0, 0.0), (3.0, 3.0, 3.0)))
    field = redistanced(grid, solid.values)
    points = np.array([[2.0, 1.0, 0.5], [6.0, -1.0, 2.0]])
    assert np.allclose(field.at(points), field.at(points * [-1, 1, 1]))

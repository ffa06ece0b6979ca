"""Tubes, sheets and rings are closed bodies that look outward."""

from __future__ import annotations

import numpy as np
import pytest

from l5meshes.lofts import merged, ring_loft, sheet, torus_loft, tube, tube_rings

STRAIGHT = np.stack([np.zeros(20), np.zeros(20), np.linspace(0, 10, 20)], axis=1)


def test_a_tube_holds_the_volume_of_its_polygon_times_its_length() -> None:
    mesh = tube(STRAIGHT, np.full(20, 2.0), sides=48)
    polygon = 0.5 * 48 * 4.0 * np.sin(2 * np.pi / 48)
    assert mesh.is_closed
    assert mesh.volume_ml * 1000 == pytest.approx(polygon * 10, rel=1e-6)


def test_a_tube_knows_how_far_along_each_point_lies() -> None:
    along = tube(STRAIGHT, np.full(20, 1.0)).scalars["along"]
    assert along.min() == 0
    assert along.max() == 1


def test_a_bent_tube_keeps_its_radius_everywhere() -> None:
    turn = np.linspace(0, np.pi, 60)
    path = np.stack([20 * np.cos(turn), 0 * turn, 20 * np.sin(turn)], axis=1)
    rings = tube_rings(path, np.full(60, 3.0))
    assert np.linalg.norm(rings - path[:, None], axis=2) == pytest.approx(3.0)


def test_a_sheet_is_a_closed_plate_of_its_thickness() -> None:
    x, y = np.meshgrid(np.linspace(0, 4, 5), np.linspace(0, 6, 7), indexing="ij")
    front = np.stack([x, y, np.zeros_like(x)], axis=2)
    mesh = sheet(front, front + np.array([0, 0, 2.0]))
    assert mesh.is_closed
    assert mesh.volume_ml * 1000 == pytest.approx(4 * 6 * 2)


def test_a_ring_of_profiles_closes_on_itself() -> None:
    turn = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    small = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    radius = 10 + 2 * np.cos(small)
    profiles = np.stack(
        [
            np.cos(turn)[:, None] * radius,
            np.sin(turn)[:, None] * radius,
            np.broadcast_to(2 * np.sin(small), (90, 24)),
        ],
        axis=2,
    )
    mesh = torus_loft(profiles).outward()
    assert mesh.is_closed
    assert mesh.volume_ml * 1000 == pytest.approx(2 * np.pi**2 * 10 * 4, rel=0.02)


def test_merged_bodies_stay_closed_and_keep_shared_scalars() -> None:
    one = ring_loft(tube_rings(STRAIGHT, np.full(20, 1.0)), np.linspace(0, 1, 20))
    both = merged([one, one.mirrored()])
    assert both.is_closed
    assert set(both.scalars) == {"along"}
    assert both.volume_ml == pytest.approx(2 * one.volume_ml)

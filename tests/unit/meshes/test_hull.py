"""Hulls keep to their outlines, and a grown bone stands off by the joint space asked for."""

from __future__ import annotations

import numpy as np

from l5meshes.implicit import BoxGrid, Ellipsoid, Grown, Hull, Solid, redistanced

# a circle's eight control points, radius 10 mm
RING = tuple((10 * float(np.cos(a)), 10 * float(np.sin(a))) for a in np.arange(8) * np.pi / 4)


def value(part: Hull | Grown, *point: float) -> float:
    x, y, z = (np.array([c], np.float32) for c in point)
    return float(part(x, y, z)[0])


def test_a_hull_reaches_as_far_as_every_outline_allows() -> None:
    hull = Hull(side=RING, top=RING, front=RING, edge_mm=2.0)
    assert abs(value(hull, 9.0, 0.0, 0.0) + 0.75) < 0.35  # two outlines meet there, edge rounded
    assert abs(value(hull, 13.0, 0.0, 0.0) - 3.0) < 0.4
    assert value(hull, 9.0, 9.0, 0.0) > 0


def test_a_grid_around_a_part_holds_its_box() -> None:
    hull = Hull(side=RING, top=RING, front=RING, edge_mm=2.0)
    grid = BoxGrid.around(hull, 1.0, inset_mm=2.0)
    assert grid.low == (-14.0, -14.0, -14.0)


def test_a_grown_bone_leaves_the_gap_asked_for() -> None:
    ball = Ellipsoid((0.0, 0.0, 0.0), (8.0, 8.0, 8.0))
    solid = Solid(BoxGrid.around(ball, 0.8))
    solid.add(ball)
    grown = Grown(redistanced(solid.grid, solid.values), 1.5)
    assert abs(value(grown, 9.5, 0.0, 0.0)) < 0.15
    assert (grown.low < -9.5).all()
    assert (grown.high > 9.5).all()

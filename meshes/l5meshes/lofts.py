"""Tubes, rings and sheets as closed triangle meshes: the explicit half of the soft-part kit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from l5meshes.mesh import TriMesh

Points = NDArray[np.float64]
Values = NDArray[np.float64]
Faces = NDArray[np.int64]


def arc_lengths(path: Points) -> Values:
    """Return the (n,) running length of an (n, 3) path, mm."""
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)])


def resampled(path: Points, count: int) -> Points:
    """Return ``count`` points evenly spaced along a smooth curve through an (n, 3) path."""
    dense = CubicSpline(arc_lengths(path), path)(np.linspace(0, arc_lengths(path)[-1], 8 * count))
    lengths = arc_lengths(dense)
    even = np.linspace(0, lengths[-1], count)
    return np.stack([np.interp(even, lengths, dense[:, axis]) for axis in range(3)], axis=1)


def tangents(path: Points) -> Points:
    """Return the (n, 3) unit directions of an (n, 3) path."""
    steps = np.gradient(path, axis=0)
    return np.asarray(steps / np.linalg.norm(steps, axis=1, keepdims=True))


def section_axes(path: Points, start: Sequence[float] = (0.0, -1.0, 0.0)) -> tuple[Points, Points]:
    """Return two (n, 3) unit axes across a path, carried along it without twist from ``start``."""
    along = tangents(path)
    first = np.empty_like(path)
    axis = np.asarray(start, float)
    for i, tangent in enumerate(along):
        axis = axis - (axis @ tangent) * tangent
        axis = axis / np.linalg.norm(axis)
        first[i] = axis
    return first, np.cross(along, first)


def ring_loft(rings: Points, along: Values | None = None) -> TriMesh:
    """Skin (n, m, 3) rings and close both ends; carries ``along`` (n,) per ring if given.

    The end caps are fans round the ring's centre, so slightly bent end rings stay clean.
    """
    count, sides, _ = rings.shape
    points = np.concatenate([rings.reshape(-1, 3), rings[[0, -1]].mean(axis=1)])
    j = np.arange(sides)
    first, last = count * sides, count * sides + 1
    start = np.stack([np.full(sides, first), (j + 1) % sides, j], axis=1)
    offset = (count - 1) * sides
    end = np.stack([np.full(sides, last), offset + j, offset + (j + 1) % sides], axis=1)
    faces = np.concatenate([_strip_faces(count, sides), start, end])
    scalars = {}
    if along is not None:
        scalars["along"] = np.concatenate([np.repeat(along, sides), along[[0, -1]]])
    return TriMesh(points, faces, scalars).outward()


def _strip_faces(count: int, sides: int, closed: bool = False) -> Faces:
    rows = np.arange(count if closed else count - 1)
    i, j = np.meshgrid(rows, np.arange(sides), indexing="ij")
    k, right = (i + 1) % count, (j + 1) % sides
    a, b, c, d = i * sides + j, i * sides + right, k * sides + right, k * sides + j
    quads = [np.stack([a, b, c], axis=-1), np.stack([a, c, d], axis=-1)]
    return np.concatenate([quad.reshape(-1, 3) for quad in quads])


def torus_loft(profiles: Points, along: Values | None = None) -> TriMesh:
    """Skin (n, m, 3) closed profiles that follow each other round a full turn."""
    count, sides, _ = profiles.shape
    scalars = {} if along is None else {"along": np.asarray(along, float).reshape(-1)}
    return TriMesh(
        profiles.reshape(-1, 3), _strip_faces(count, sides, closed=True), scalars
    ).outward()


def tube_rings(path: Points, radii: Values, sides: int = 12) -> Points:
    """Return the (n, sides, 3) rings of a round tube with (n,) or (n, sides) radii."""
    first, second = section_axes(path)
    angles = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    directions = (
        np.cos(angles)[None, :, None] * first[:, None]
        + np.sin(angles)[None, :, None] * second[:, None]
    )
    spread = radii[:, None] if radii.ndim == 1 else radii
    return np.asarray(path[:, None] + spread[..., None] * directions)


def tube(path: Points, radii: Values, sides: int = 12) -> TriMesh:
    """Return a closed round tube along an (n, 3) path with (n,) radii, ``along`` 0..1."""
    lengths = arc_lengths(path)
    return ring_loft(tube_rings(path, radii, sides), lengths / lengths[-1])


def sheet(front: Points, back: Points, along: Values | None = None) -> TriMesh:
    """Close two (n, m, 3) surfaces over the same grid into one thin body.

    ``along`` is (n, m) and given to both surfaces.
    """
    rows, columns, _ = front.shape
    size = rows * columns
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(columns - 1), indexing="ij")
    a = (i * columns + j).ravel()
    quads = np.stack([a, a + 1, a + columns + 1, a + columns], axis=1)
    top = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    border = _border(rows, columns)
    after = np.roll(border, -1)
    walls = np.concatenate(
        [
            np.stack([border, border + size, after + size], axis=1),
            np.stack([border, after + size, after], axis=1),
        ]
    )
    points = np.concatenate([front.reshape(-1, 3), back.reshape(-1, 3)])
    scalars = {} if along is None else {"along": np.tile(along.reshape(-1), 2)}
    return TriMesh(points, np.concatenate([top, top[:, ::-1] + size, walls]), scalars).outward()


def _border(rows: int, columns: int) -> Faces:
    grid = np.arange(rows * columns).reshape(rows, columns)
    loop = [grid[0, :-1], grid[:-1, -1], grid[-1, :0:-1], grid[:0:-1, 0]]
    return np.concatenate(loop)


def merged(meshes: Sequence[TriMesh]) -> TriMesh:
    """Return several closed meshes as one; only the scalars that all carry are kept."""
    offsets = np.cumsum([0] + [len(mesh.points) for mesh in meshes[:-1]])
    shared = set.intersection(*(set(mesh.scalars) for mesh in meshes))
    return TriMesh(
        np.concatenate([mesh.points for mesh in meshes]),
        np.concatenate([mesh.faces + k for mesh, k in zip(meshes, offsets, strict=True)]),
        {name: np.concatenate([mesh.scalars[name] for mesh in meshes]) for name in sorted(shared)},
    )

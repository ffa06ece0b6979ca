"""Edges of a closed triangle mesh halved where layers change too fast along them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from l5meshes.fields import Points
from l5meshes.mesh import TriMesh

Faces = NDArray[np.int64]
# For one, two or three marked edges (the first from corner 0 to 1, the second from 1 to 2): the
# triangles that replace a face, in corners 0, 1, 2 and midpoints 3 (01), 4 (12), 5 (20).
PATTERNS: dict[int, tuple[tuple[int, int, int], ...]] = {
    1: ((0, 3, 2), (3, 1, 2)),
    2: ((0, 3, 2), (3, 4, 2), (3, 1, 4)),
    3: ((0, 3, 5), (3, 1, 4), (5, 4, 2), (3, 4, 5)),
}


def steep_edges_split(
    mesh: TriMesh, layers: Callable[[Points], Points], most: float, rounds: int = 8
) -> TriMesh:
    """Return the mesh, still closed, with edges halved until no layer changes more along one.

    Parameters
    ----------
    layers : (n, 3) points -> (n, k) values, NaN where no edge is to be halved; scalars of the mesh
        are dropped
    most : change along an edge from which it is halved, up to ``rounds`` times
    """
    values = layers(mesh.points)
    for _ in range(rounds):
        mesh = _once(mesh, values, most)
        new = mesh.points[len(values) :]
        if len(new) == 0:
            break
        values = np.concatenate([values, layers(new)])
    return mesh


def _once(mesh: TriMesh, values: Points, most: float) -> TriMesh:
    faces = mesh.faces
    ends = np.sort(np.stack([faces, np.roll(faces, -1, axis=1)], axis=2), axis=2)
    edges, of_face = np.unique(ends.reshape(-1, 2), axis=0, return_inverse=True)
    first, second = mesh.points[edges[:, 0]], mesh.points[edges[:, 1]]
    is_steep = np.abs(values[edges[:, 0]] - values[edges[:, 1]]).max(axis=1) > most
    middles = np.where(is_steep, len(mesh.points) + np.cumsum(is_steep) - 1, -1)
    points = np.concatenate([mesh.points, (first + second)[is_steep] / 2])
    corners = np.concatenate([faces, middles[of_face.reshape(-1, 3)]], axis=1)
    return replace(mesh, points=points, faces=_replaced(corners), scalars={})


def _replaced(corners: Faces) -> Faces:
    """Return the faces that (n, 6) corners and midpoints (-1: none) are cut into."""
    marked = corners[:, 3:] >= 0
    count = marked.sum(axis=1)
    # a single marked edge, or the first of two neighbours, is turned to the front
    turn = np.where(count == 1, marked.argmax(axis=1), 0)
    turn = np.where(count == 2, (marked.argmin(axis=1) + 1) % 3, turn)
    order = (np.arange(3)[None] + turn[:, None]) % 3
    turned = np.take_along_axis(corners, np.concatenate([order, order + 3], axis=1), axis=1)
    pieces = [turned[count == 0][:, :3]]
    for number, pattern in PATTERNS.items():
        pieces += [turned[count == number][:, list(triangle)] for triangle in pattern]
    return np.concatenate(pieces)

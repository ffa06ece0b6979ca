"""Keeps whole faces, not only points, clear of what they lie on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from l5meshes.fields import Field, Points, gradient
from l5meshes.mesh import TriMesh

STEP_MM, FARTHEST_MM = 0.3, 1.0
# Where a face is probed, in shares of its corners: centre, edges, and towards each corner
_PROBES = np.array(
    [
        [1 / 3, 1 / 3, 1 / 3],
        *([0.5, 0.5, 0], [0, 0.5, 0.5], [0.5, 0, 0.5]),
        *([2 / 3, 1 / 6, 1 / 6], [1 / 6, 2 / 3, 1 / 6], [1 / 6, 1 / 6, 2 / 3]),
    ]
)


def faces_cleared(mesh: TriMesh, field: Field, gap_mm: float, rounds: int = 14) -> TriMesh:
    """Return the mesh with every face moved off the field by ``gap_mm``.

    A flat face between two points on a convex rim cuts through the rim; its corners are pushed
    outward until it does not.
    """
    points = mesh.points.copy()
    for _ in range(rounds):
        probes = np.einsum("pk,mkx->mpx", _PROBES, points[mesh.faces])
        short = gap_mm - field(probes.reshape(-1, 3)).reshape(probes.shape[:2])
        face, probe = np.nonzero(short > 0.01)
        if not len(face):
            break
        step = np.minimum(short[face, probe], STEP_MM)
        push = gradient(field, probes[face, probe]) * step[:, None]
        total, count = np.zeros_like(points), np.zeros(len(points))
        for corner in range(3):
            near = _PROBES[probe, corner] > 0.2
            np.add.at(total, mesh.faces[face[near], corner], push[near])
            np.add.at(count, mesh.faces[face[near], corner], 1.0)
        points += total / np.maximum(count, 1.0)[:, None]
        points = mesh.points + _shortened(points - mesh.points)
    return replace(mesh, points=points)


def _shortened(moves: Points) -> Points:
    """Return the moves, none longer than ``FARTHEST_MM``: deep in a bone the slope misleads."""
    length = np.linalg.norm(moves, axis=1, keepdims=True)
    return np.asarray(moves * np.minimum(1.0, FARTHEST_MM / np.maximum(length, 1e-9)))

"""Self-intersections of a triangle mesh."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from l5meshes.mesh import TriMesh

Triangles = NDArray[np.float64]
EDGE_SHARE = 1e-6  # crossings this close to an edge's end count as touching, not crossing


def self_crossings(mesh: TriMesh) -> int:
    """Return how many pairs of triangles without a common point cross each other."""
    triangles = mesh.points[mesh.faces]
    first, second = _near_pairs(mesh, triangles)
    crossed = np.zeros(len(first), bool)
    for a, b in ((first, second), (second, first)):
        for corner in range(3):
            start, end = triangles[a][:, corner], triangles[a][:, (corner + 1) % 3]
            crossed |= _pierces(start, end - start, triangles[b])
    return int(crossed.sum())


def _near_pairs(mesh: TriMesh, triangles: Triangles) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return pairs of triangles whose boxes overlap and that share no point."""
    centres = triangles.mean(axis=1)
    radii = np.linalg.norm(triangles - centres[:, None], axis=2).max(axis=1)
    pairs = cKDTree(centres).query_pairs(2 * np.quantile(radii, 0.99), output_type="ndarray")
    i, j = pairs[:, 0], pairs[:, 1]
    shares = (mesh.faces[i][:, :, None] == mesh.faces[j][:, None, :]).any(axis=(1, 2))
    i, j = i[~shares], j[~shares]
    low, high = triangles.min(axis=1), triangles.max(axis=1)
    overlap = ((low[i] <= high[j]) & (low[j] <= high[i])).all(axis=1)
    return i[overlap], j[overlap]


def _pierces(start: Triangles, way: Triangles, target: Triangles) -> NDArray[np.bool_]:
    """Return whether segments pass through triangles (Moeller-Trumbore)."""
    side_a, side_b = target[:, 1] - target[:, 0], target[:, 2] - target[:, 0]
    across = np.cross(way, side_b)
    determinant = np.einsum("ij,ij->i", side_a, across)
    is_oblique = np.abs(determinant) > 1e-12
    inverse = 1 / np.where(is_oblique, determinant, 1)
    offset = start - target[:, 0]
    u = inverse * np.einsum("ij,ij->i", offset, across)
    turned = np.cross(offset, side_a)
    v = inverse * np.einsum("ij,ij->i", way, turned)
    along = inverse * np.einsum("ij,ij->i", side_b, turned)
    low, high = EDGE_SHARE, 1 - EDGE_SHARE
    is_inside = (u > low) & (v > low) & (u + v < high)
    pierced: NDArray[np.bool_] = is_oblique & is_inside & (along > low) & (along < high)
    return pierced

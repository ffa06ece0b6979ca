"""Signed distance fields as plain functions of points, and how to probe them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from l5meshes.mesh import TriMesh

Points = NDArray[np.float64]
Values = NDArray[np.float64]
Field = Callable[[Points], Values]
"""(n, 3) points, mm -> (n,) distance, mm, negative inside."""


def into_frame(transform: NDArray[np.float64], points: Points) -> Points:
    """Carry (..., 3) world points into a frame given by its (4, 4) local-to-world transform."""
    return np.asarray((points - transform[:3, 3]) @ transform[:3, :3], float)


def union(*fields: Field) -> Field:
    """Return the field of everything that lies in at least one of ``fields``."""
    return lambda points: np.min([field(points) for field in fields], axis=0)


def where_inside(outer: Field, inner: Field, reach_mm: float = 1.5) -> Field:
    """Return ``max(outer, inner)``, asking ``inner``, the dearer one, only near ``outer``."""

    def field(points: Points) -> Values:
        values = outer(points)
        near = values < reach_mm
        if near.any():
            values[near] = smooth_max(values[near], inner(points[near]), 0.4)
        return values

    return field


def smooth_max(a: Values, b: Values, width_mm: float) -> Values:
    """Return the maximum of two fields with its crease rounded over ``width_mm``."""
    blend = np.clip(0.5 + 0.5 * (a - b) / width_mm, 0, 1)
    return np.asarray(b + (a - b) * blend + width_mm * blend * (1 - blend))


def gradient(field: Field, points: Points, step_mm: float = 0.25) -> Points:
    """Return the (n, 3) unit directions in which a field grows fastest."""
    shifts = np.concatenate([np.eye(3), -np.eye(3)]) * step_mm
    values = field((points[None] + shifts[:, None]).reshape(-1, 3)).reshape(6, -1)
    slope = (values[:3] - values[3:]).T
    return np.asarray(slope / np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-9))


def trace(
    field: Field, origins: Points, directions: Points, reach_mm: float, stop_mm: float = 0.03
) -> Values:
    """Return how far each ray runs before it comes within ``stop_mm`` of a surface.

    Rays that meet nothing return ``reach_mm``; rays that start inside return 0.
    Sphere tracing, steps damped because fields of unions are not exact.
    """
    lengths = np.zeros(len(origins))
    for _ in range(40):
        here = field(origins + directions * lengths[:, None]) - stop_mm
        lengths = np.clip(lengths + 0.9 * here, 0, reach_mm)
        if np.all((np.abs(here) < 0.01) | (lengths >= reach_mm) | (lengths <= 0)):
            break
    return lengths


def pushed_clear(points: Points, field: Field, gap_mm: float, rounds: int = 8) -> Points:
    """Return points moved along the field's slope until all are ``gap_mm`` outside."""
    moved = points.copy()
    for _ in range(rounds):
        short = gap_mm - field(moved)
        near = short > 1e-3
        if not near.any():
            break
        moved[near] += gradient(field, moved[near]) * np.minimum(short[near], 1.0)[:, None]
    return moved


def vertex_normals(mesh: TriMesh) -> Points:
    """Return the (n, 3) outward unit normals of a mesh's points, weighted by area."""
    corners = mesh.points[mesh.faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    total = np.zeros_like(mesh.points)
    for corner in range(3):
        np.add.at(total, mesh.faces[:, corner], normal)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


OPENNESS_REACH_MM = (1.5, 4.0, 8.0)  # by eye: contact, groove and canal scale
DARKEST = 0.35  # by eye: deep contact keeps its colour


def with_openness(mesh: TriMesh, bones: Field) -> TriMesh:
    """Return the mesh with ``ao``: room that bone leaves along each normal, 0 dark .. 1 open."""
    normals = vertex_normals(mesh)
    light = np.zeros(len(mesh.points))
    for reach in OPENNESS_REACH_MM:
        light += np.clip(bones(mesh.points + normals * reach) / reach, 0, 1)
    light = DARKEST + (1 - DARKEST) * light / len(OPENNESS_REACH_MM)
    return replace(mesh, scalars={**mesh.scalars, "ao": light})

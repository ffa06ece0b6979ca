"""From a distance field to a closed, light, outward triangle mesh with baked shading."""

from __future__ import annotations

import fast_simplification
import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from l5meshes.implicit.distance import DistanceGrid
from l5meshes.mesh import TriMesh, from_polydata

# distance along the normal (mm) and weight of the four occlusion samples; by eye
OCCLUSION_STEPS = ((1.5, 0.20), (3.0, 0.28), (6.0, 0.30), (10.0, 0.22))


def surface_mesh(field: DistanceGrid, triangles: int) -> TriMesh:
    """Return the zero surface of a bone's field, simplified, outward, with ``ao``.

    Parameters
    ----------
    field : distance in the bone's own frame
    triangles : wanted count; the result may differ by a few per cent
    """
    raw = _contour(field)
    smooth = raw.smooth_taubin(n_iter=10, pass_band=0.2)
    light = simplified(from_polydata(smooth), triangles).outward()
    return with_occlusion(light, field)


def _contour(field: DistanceGrid) -> pv.PolyData:
    origin, values = field.full
    image = pv.ImageData(dimensions=values.shape, spacing=(field.spacing_mm,) * 3, origin=origin)
    image.point_data["distance"] = values.ravel(order="F")
    surface = image.contour([0.0], scalars="distance", method="flying_edges")
    if surface.n_points == 0:
        raise ValueError("the field has no surface inside its grid")
    largest = surface.connectivity("largest").extract_surface(algorithm="dataset_surface")
    largest.clear_data()
    triangles: pv.PolyData = largest.triangulate()
    return triangles


def simplified(mesh: TriMesh, triangles: int) -> TriMesh:
    """Return the mesh reduced to about ``triangles`` by quadric edge collapse."""
    points, faces = mesh.points.astype(np.float32), mesh.faces.astype(np.int32)
    for aggression in (2, 4, 6, 8):  # a gentle pass stops early; each next one goes on from it
        if len(faces) <= triangles * 1.03:
            break
        points, faces = fast_simplification.simplify(
            points, faces, target_count=triangles, agg=aggression
        )
    return TriMesh(points.astype(float), faces.astype(np.int64))


def vertex_normals(mesh: TriMesh) -> NDArray[np.float64]:
    """Return the (n, 3) area-weighted outward normals."""
    a, b, c = (mesh.points[mesh.faces[:, i]] for i in range(3))
    cross = np.cross(b - a, c - a)
    total = np.zeros_like(mesh.points)
    for corner in range(3):
        np.add.at(total, mesh.faces[:, corner], cross)
    normals: NDArray[np.float64] = total / np.maximum(
        np.linalg.norm(total, axis=1, keepdims=True), 1e-12
    )
    return normals


def with_occlusion(mesh: TriMesh, field: DistanceGrid) -> TriMesh:
    """Return the mesh with ``ao``: 1 where the sky is open, towards 0 in clefts."""
    normals = vertex_normals(mesh)
    blocked = np.zeros(len(mesh.points))
    for step_mm, weight in OCCLUSION_STEPS:
        clearance = field.at(mesh.points + normals * step_mm)
        blocked += weight * np.clip(1 - clearance / step_mm, 0, 1)
    return TriMesh(mesh.points, mesh.faces, {**mesh.scalars, "ao": np.clip(1 - blocked, 0, 1)})

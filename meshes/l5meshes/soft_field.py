"""Soft parts given as implicit shapes: sampled on a small world grid and turned into meshes."""

from __future__ import annotations

from dataclasses import dataclass

import fast_simplification
import numpy as np
import pyvista as pv
from scipy.ndimage import label

from l5meshes.fields import Field, Points, Values
from l5meshes.mesh import TriMesh, from_polydata


@dataclass(frozen=True)
class LocalGrid:
    """A small axis-aligned world grid: lowest corner (mm), spacing (mm), node counts."""

    lower: tuple[float, float, float]
    spacing_mm: float
    shape: tuple[int, int, int]

    @property
    def points(self) -> Points:
        """The (n, 3) grid points, x slowest."""
        axes = [
            low + self.spacing_mm * np.arange(count)
            for low, count in zip(self.lower, self.shape, strict=True)
        ]
        return np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)


def grid_around(points: Points, margin_mm: float, spacing_mm: float) -> LocalGrid:
    """Return the grid that holds all points with a margin on every side."""
    low, high = points.min(axis=0) - margin_mm, points.max(axis=0) + margin_mm
    counts = np.ceil((high - low) / spacing_mm).astype(int) + 1
    return LocalGrid(
        (float(low[0]), float(low[1]), float(low[2])),
        spacing_mm,
        (int(counts[0]), int(counts[1]), int(counts[2])),
    )


def solid(
    grid: LocalGrid, shape: Field, triangles: int, keep: int = 1, rounds: int = 12
) -> TriMesh:
    """Return the closed surface of an implicit shape, its ``keep`` largest pieces.

    Flying edges, Taubin smoothing without shrinking, quadric decimation to ``triangles``.

    Raises
    ------
    ValueError
        if the shape is empty on the grid
    """
    values = _closed_border(shape(grid.points).reshape(grid.shape))
    return _simplified(_contour(grid, _largest_pieces(values, keep), rounds), triangles)


def _closed_border(values: Values) -> Values:
    closed = values.copy()
    for axis in range(3):
        view = np.moveaxis(closed, axis, 0)
        view[[0, -1]] = np.maximum(view[[0, -1]], 0.05)
    return closed


def _largest_pieces(values: Values, keep: int) -> Values:
    pieces, count = label(values < 0)
    if not count:
        raise ValueError("the implicit shape is empty on its grid")
    sizes = np.bincount(pieces.ravel())[1:]
    dropped = np.argsort(sizes)[::-1][keep:] + 1
    return np.where(np.isin(pieces, dropped), np.abs(values) + 0.05, values)


def _contour(grid: LocalGrid, values: Values, rounds: int) -> pv.PolyData:
    image = pv.ImageData(dimensions=grid.shape, spacing=(grid.spacing_mm,) * 3, origin=grid.lower)
    image["field"] = values.ravel(order="F")
    surface = image.contour([0.0], scalars="field", method="flying_edges")
    surface.clear_data()
    smooth: pv.PolyData = surface.smooth_taubin(
        n_iter=rounds, pass_band=0.2, normalize_coordinates=True
    )
    return smooth


def _simplified(surface: pv.PolyData, triangles: int) -> TriMesh:
    """Return the surface with about ``triangles`` faces, still closed."""
    full = from_polydata(surface.clean())
    for share in (1.0, 0.97, 1.05, 0.92, 1.12, 1.2):
        light = _reduced(full, int(share * triangles))
        if light.is_closed:  # else a collapse pinched a thin part: another count avoids it
            return light.outward()
    return full.outward()


def _reduced(mesh: TriMesh, triangles: int) -> TriMesh:
    points, faces = mesh.points.astype(np.float32), mesh.faces.astype(np.int32)
    for aggression in (3.0, 5.0, 7.0, 9.0):  # a gentle pass stops early; the next goes on from it
        if len(faces) <= 1.03 * triangles:
            break
        points, faces = fast_simplification.simplify(
            points, faces, target_count=triangles, agg=aggression
        )
    return TriMesh(points.astype(float), faces.astype(np.int64))

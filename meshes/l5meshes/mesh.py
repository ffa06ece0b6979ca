"""A closed triangle mesh as a frozen value, and the truths that hold for every one we ship."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyvista as pv


@dataclass(frozen=True)
class TriMesh:
    """Triangles in the common frame.

    Parameters
    ----------
    points : (n, 3) float, mm, LPS
    faces : (m, 3) int, counter-clockwise seen from outside
    scalars : per-point arrays of length n, for example ``ao`` (0 dark .. 1 open) or
        ``along`` (0..1 along a root or a ligament's fibres)
    """

    points: NDArray[np.float64]
    faces: NDArray[np.int64]
    scalars: dict[str, NDArray[np.float64]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        points, faces = np.asarray(self.points, float), np.asarray(self.faces, np.int64)
        if points.ndim != 2 or points.shape[1] != 3 or not np.isfinite(points).all():
            raise ValueError(f"points must be finite and (n, 3), got shape {points.shape}")
        if faces.ndim != 2 or faces.shape[1] != 3:
            raise ValueError(f"faces must be (m, 3), got shape {faces.shape}")
        if len(faces) and (faces.min() < 0 or faces.max() >= len(points)):
            raise ValueError("faces name a point that is not there")
        object.__setattr__(self, "points", points)
        object.__setattr__(self, "faces", faces)

    @property
    def volume_ml(self) -> float:
        """Signed enclosed volume, millilitres; positive when the faces look outward."""
        a, b, c = (self.points[self.faces[:, i]] for i in range(3))
        return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6000.0)

    @property
    def is_closed(self) -> bool:
        """True when every edge is shared by exactly two faces that run along it both ways."""
        ends = np.concatenate([self.faces[:, [0, 1]], self.faces[:, [1, 2]], self.faces[:, [2, 0]]])
        n = len(self.points)
        forward = np.sort(ends[:, 0] * n + ends[:, 1])
        backward = np.sort(ends[:, 1] * n + ends[:, 0])
        return bool(len(forward) and (np.diff(forward) > 0).all() and (forward == backward).all())

    def outward(self) -> TriMesh:
        """Return the mesh with faces turned so that the enclosed volume is positive."""
        return self if self.volume_ml >= 0 else replace(self, faces=self.faces[:, ::-1])

    def mirrored(self) -> TriMesh:
        """Return the mirror image in the midsagittal plane, still outward."""
        return replace(self, points=self.points * [-1.0, 1.0, 1.0], faces=self.faces[:, ::-1])

    def transformed(self, transform: NDArray[np.float64]) -> TriMesh:
        """Return the mesh carried through a (4, 4) rigid transform."""
        return replace(self, points=self.points @ transform[:3, :3].T + transform[:3, 3])

    def to_polydata(self) -> pv.PolyData:
        """Return the mesh as ``pyvista.PolyData`` with its scalars as point data."""
        import pyvista as pv

        faces: Any = self.faces  # PyVista types them as the machine's int
        polydata: pv.PolyData = pv.PolyData.from_regular_faces(self.points, faces)
        for name, values in self.scalars.items():
            polydata.point_data[name] = values
        return polydata


def from_polydata(polydata: pv.PolyData) -> TriMesh:
    """Return a ``TriMesh`` of the triangles of a PyVista surface (point data dropped)."""
    surface = polydata.triangulate()
    return TriMesh(np.asarray(surface.points, float), surface.faces.reshape(-1, 4)[:, 1:])

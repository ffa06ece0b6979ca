"""Turn an implicit solid into a true signed distance that can be sampled anywhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

from l5meshes.implicit.blend import Array
from l5meshes.implicit.grid import MIRROR_LAYERS, BoxGrid

REACH_MM = 11.0  # distances beyond are reported as this


@dataclass(frozen=True)
class DistanceGrid:
    """Signed distance to a bone on a grid, mm, negative inside.

    Parameters
    ----------
    origin : (3,) first sample, mm; its x is two layers beyond the mirror plane of a half grid
    spacing_mm : distance between samples
    values : (nx, ny, nz) distance, clipped to +-11 mm
    is_half : the samples are the left half of a symmetric bone
    """

    origin: NDArray[np.float64]
    spacing_mm: float
    values: Array
    is_half: bool = True

    def at(self, points: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the distance at (..., 3) points of the bone's own frame, mm."""
        folded = np.array(points, float).reshape(-1, 3)
        if self.is_half:
            folded[:, 0] = np.abs(folded[:, 0])
        index = (folded - self.origin) / self.spacing_mm
        read = map_coordinates(self.values, index.T, order=1, cval=REACH_MM)
        return np.asarray(read, float).reshape(np.shape(points)[:-1])

    def gradient_at(self, points: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the (..., 3) outward direction of steepest distance at points."""
        step = 0.5 * self.spacing_mm
        shifts = np.eye(3) * step
        points = np.asarray(points, float)
        slopes = [(self.at(points + s) - self.at(points - s)) / (2 * step) for s in shifts]
        gradient = np.stack(slopes, axis=-1)
        length = np.linalg.norm(gradient, axis=-1, keepdims=True)
        unit: NDArray[np.float64] = gradient / np.maximum(length, 1e-6)
        return unit

    @property
    def full(self) -> tuple[NDArray[np.float64], Array]:
        """Return the origin and the values of the whole bone."""
        if not self.is_half:
            return self.origin, self.values
        middle = MIRROR_LAYERS
        whole = np.concatenate([self.values[middle + 1 :][::-1], self.values[middle:]])
        start = self.origin.copy()
        start[0] = -(self.values.shape[0] - 1 - middle) * self.spacing_mm
        return start, whole


def redistanced(grid: BoxGrid, values: Array, blur_mm: float = 0.35) -> DistanceGrid:
    """Return the true distance to the zero surface of ``values``.

    Near the surface the first-order distance value/|gradient| is used; elsewhere the distance to
    the foot point of the nearest such sample. A blur well below the cortical thickness (by eye)
    takes the grid's terraces away; the mesh is cut from the blurred field, so both agree.
    """
    h = grid.spacing_mm
    slopes = np.gradient(values, h)
    steep = np.maximum(np.sqrt(sum(s * s for s in slopes)), np.float32(0.25))
    first_order = values / steep
    is_near = np.abs(first_order) < 1.1 * h
    nearest = distance_transform_edt(~is_near, return_distances=False, return_indices=True)
    samples = np.indices(values.shape, dtype=np.float32)
    squared = np.zeros(values.shape, np.float32)
    shift = first_order / (steep * h)
    at = tuple(nearest)
    for axis in range(3):
        foot = samples[axis] - shift * slopes[axis]
        squared += (samples[axis] - foot[at]) ** 2
    far = np.sqrt(squared) * h * np.sign(values)
    exact = np.where(is_near, first_order, far).astype(np.float32)
    smooth = gaussian_filter(np.clip(exact, -REACH_MM, REACH_MM), blur_mm / h)
    return DistanceGrid(grid.origin, h, smooth, grid.is_half)

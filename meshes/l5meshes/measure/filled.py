"""A mesh filled with voxels, for calipers that need to know where bone is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from l5meshes.mesh import TriMesh

STEP_MM = 0.5  # repeat error of every length below


@dataclass(frozen=True)
class Filled:
    """Boolean occupancy on a grid.

    Parameters
    ----------
    low : (3,) centre of the first voxel, mm
    bone : (nx, ny, nz) True inside
    """

    low: NDArray[np.float64]
    bone: NDArray[np.bool_]

    def axis(self, index: int) -> NDArray[np.float64]:
        """Return voxel centres along x (0), y (1) or z (2), mm."""
        axis: NDArray[np.float64] = self.low[index] + STEP_MM * np.arange(self.bone.shape[index])
        return axis

    def at(self, points: NDArray[np.floating]) -> NDArray[np.bool_]:
        """Return whether (n, 3) points lie in bone; outside the grid is empty."""
        index = np.round((np.asarray(points) - self.low) / STEP_MM).astype(int)
        is_known = ((index >= 0) & (index < self.bone.shape)).all(axis=1)
        found = np.zeros(len(index), bool)
        found[is_known] = self.bone[tuple(index[is_known].T)]
        return found

    def layer(self, index: int, position_mm: float) -> NDArray[np.bool_]:
        """Return the section across an axis at a position, True in bone."""
        place = round(float(position_mm - self.low[index]) / STEP_MM)
        section: NDArray[np.bool_] = np.take(self.bone, place, axis=index)
        return section


def filled(mesh: TriMesh) -> Filled:
    """Return the voxels inside a closed mesh."""
    image = mesh.to_polydata().voxelize_binary_mask(spacing=(STEP_MM,) * 3)
    bone = np.asarray(image["mask"]).reshape(image.dimensions, order="F").astype(bool)
    return Filled(np.array(image.bounds[::2], float), bone)

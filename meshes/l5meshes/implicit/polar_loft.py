"""A solid lofted along z through closed sections given by radii: shafts and ends of long bones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.ndimage import map_coordinates

from l5meshes.implicit.blend import Array, smooth_max

MARGIN_MM = 6.0  # box margin: as wide as the widest fillet used with a loft
STEP_MM = 1.0  # table step along z; sections of a long bone stand 5 mm apart and more
DIRECTIONS = 180  # of the table; 2 degrees are 0.9 mm on a radius of 25 mm
_WRAPPED = np.r_[np.arange(DIRECTIONS), 0]  # the first direction again, to read across 360 degrees

HeightField = Callable[[Array, Array], Array]


@dataclass(frozen=True)
class LoftSection:
    """One cross-section, star-shaped about its centre.

    Parameters
    ----------
    z_mm : height of the section
    centre_mm : x and y of the point the radii start from
    radii_mm : three or more, evenly spaced; the first towards +x, a quarter turn later +y
    """

    z_mm: float
    centre_mm: tuple[float, float]
    radii_mm: tuple[float, ...]


class PolarLoft:
    """Sections joined along z, with ends that are flat or given as heights over x and y.

    On the left limb the directions are 0 lateral, 90 posterior, 180 medial, 270 degrees anterior.

    Parameters
    ----------
    sections : two or more, with rising z; each may have its own number of radii
    top, bottom : end surfaces z(x, y), mm; by default flat at the outermost sections
    end_rounding_mm : rounding of the edges where the ends meet the side
    """

    def __init__(
        self,
        sections: Sequence[LoftSection],
        *,
        top: HeightField | None = None,
        bottom: HeightField | None = None,
        end_rounding_mm: float = 2.5,
    ) -> None:
        heights = np.array([section.z_mm for section in sections])
        if len(sections) < 2 or (np.diff(heights) <= 0).any():
            raise ValueError("a loft needs two or more sections with rising z")
        self.first_mm, self.last_mm = float(heights[0]), float(heights[-1])
        self.top, self.bottom, self.end_rounding_mm = top, bottom, end_rounding_mm
        self._tabulate(heights, sections)
        reach = self.radii.max() + MARGIN_MM
        low, high = self.centres.min(0) - reach, self.centres.max(0) + reach
        self.low: NDArray[np.float64] = np.array([*low, self.first_mm - MARGIN_MM], float)
        self.high: NDArray[np.float64] = np.array([*high, self.last_mm + MARGIN_MM], float)

    def _tabulate(self, heights: NDArray[np.float64], sections: Sequence[LoftSection]) -> None:
        count = int(np.ceil((self.last_mm - self.first_mm) / STEP_MM)) + 1
        self.levels = np.linspace(self.first_mm, self.last_mm, count)
        centres = CubicSpline(heights, [section.centre_mm for section in sections])
        rows = np.stack([closed_radii(section.radii_mm, DIRECTIONS) for section in sections])
        radii = PchipInterpolator(heights, rows)(self.levels)
        self.centres: NDArray[np.float64] = centres(self.levels)
        steepness = _cosines(radii, self.levels, centres(self.levels, 1))
        self.radii: Array = radii[:, _WRAPPED].astype(np.float32)
        self.cosines: Array = steepness[:, _WRAPPED].astype(np.float32)

    def centre(self, z: Array) -> tuple[Array, Array]:
        """Return x and y of the centre line at heights ``z``, mm."""
        x, y = (np.interp(z, self.levels, self.centres[:, axis]) for axis in (0, 1))
        return x.astype(np.float32), y.astype(np.float32)

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, exact in first order at the surface, mm."""
        middle_x, middle_y = self.centre(z)
        away, back, level = np.broadcast_arrays(x - middle_x, y - middle_y, z)
        share = (level - self.first_mm) / (self.last_mm - self.first_mm)
        turn = np.arctan2(back, away) % np.float32(2 * np.pi) / np.float32(2 * np.pi)
        index = [(share * (len(self.levels) - 1)).ravel(), (turn * DIRECTIONS).ravel()]
        radius, cosine = (
            map_coordinates(table, index, order=1, mode="nearest").reshape(level.shape)
            for table in (self.radii, self.cosines)
        )
        value = (np.hypot(away, back) - radius) * cosine
        top = self.last_mm if self.top is None else self.top(x, y)
        bottom = self.first_mm if self.bottom is None else self.bottom(x, y)
        value = smooth_max(value, (z - top).astype(np.float32), self.end_rounding_mm)
        return smooth_max(value, (bottom - z).astype(np.float32), self.end_rounding_mm)


def closed_radii(radii_mm: Sequence[float], count: int) -> NDArray[np.float64]:
    """Return ``count`` radii of the closed smooth curve through evenly spaced radii, mm."""
    knots = np.linspace(0, 2 * np.pi, len(radii_mm) + 1)
    curve = CubicSpline(knots, [*radii_mm, radii_mm[0]], bc_type="periodic")
    radii: NDArray[np.float64] = curve(np.linspace(0, 2 * np.pi, count, endpoint=False))
    return radii


def _cosines(
    radii: NDArray[np.float64], levels: NDArray[np.float64], drift: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the factor that turns a difference of radii into a distance square to the surface."""
    angles = np.linspace(0, 2 * np.pi, DIRECTIONS, endpoint=False)
    ahead, behind = np.roll(radii, -1, axis=1), np.roll(radii, 1, axis=1)
    around = (ahead - behind) * DIRECTIONS / (4 * np.pi) / radii
    along = np.gradient(radii, levels, axis=0)
    along = along + drift[:, :1] * np.cos(angles) + drift[:, 1:] * np.sin(angles)
    cosines: NDArray[np.float64] = 1 / np.sqrt(1 + around**2 + along**2)
    return cosines

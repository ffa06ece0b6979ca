"""A vertebral body: two endplates with rims, a waisted wall, and a wedge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from l5meshes.implicit.blend import Array, smooth_max

MARGIN_MM = 6.0  # box margin: as wide as the widest fillet between body and arch
ANGLES_DEG = (0, 25, 50, 80, 110, 135, 158, 180)  # of the profile ratios, from the front


@dataclass(frozen=True)
class BodyShape:
    """Named numbers of a body, mm; its origin is the centre, the mid plane is horizontal.

    ``profile`` is the rim's radius at ``ANGLES_DEG`` over that of the ellipse with the same width
    and depth: 0.94 at the back makes the flat posterior wall. ``wedge_share`` is how much of the
    wedge the upper endplate takes (1: half). ``lean`` is how far the upper rim is shifted back and
    the lower one forward.
    """

    width_superior: float
    width_inferior: float
    depth_superior: float
    depth_inferior: float
    height_anterior: float
    height_posterior: float
    dish_superior: float
    dish_inferior: float
    profile: tuple[float, ...]
    wedge_share: float = 1.0
    lean: float = 0.0
    waist: float = 2.4
    waist_posterior: float = 0.7
    waist_power: float = 2.3
    ring_share: float = 0.16
    ring_height: float = 0.6
    rim_round: float = 2.9

    @property
    def half_height(self) -> float:
        """Half the mid-height, mm."""
        return (self.height_anterior + self.height_posterior) / 4

    @property
    def wedge_slope(self) -> float:
        """Slope of one endplate when both take half the wedge (rise per mm of depth)."""
        rise = self.height_anterior - self.height_posterior
        return rise / (self.depth_superior + self.depth_inferior)

    @property
    def superior_slope(self) -> float:
        """Rise of the upper endplate towards the front, mm per mm."""
        return self.wedge_slope * self.wedge_share

    @property
    def inferior_slope(self) -> float:
        """Fall of the lower endplate towards the front, mm per mm."""
        return self.wedge_slope * (2 - self.wedge_share)

    @property
    def posterior_wall(self) -> float:
        """Distance of the posterior wall behind the centre at mid-height, before the waist, mm."""
        return self.depth_superior * self.profile[-1] / (self.profile[0] + self.profile[-1])

    def rim(self, is_superior: bool, angles_rad: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the outline radius at angles from the front (0) to the back (pi), mm."""
        width = self.width_superior if is_superior else self.width_inferior
        depth = self.depth_superior if is_superior else self.depth_inferior
        along = depth / (self.profile[0] + self.profile[-1])
        angles = np.radians(ANGLES_DEG)
        ellipse = 1 / np.hypot(np.cos(angles) / along, np.sin(angles) / (width / 2))
        radii = ellipse * self.profile
        around = np.r_[angles, 2 * np.pi - angles[-2::-1]]
        ring = CubicSpline(around, np.r_[radii, radii[-2::-1]], bc_type="periodic")
        folded = np.abs((np.asarray(angles_rad) + np.pi) % (2 * np.pi) - np.pi)
        rim: NDArray[np.float64] = ring(folded)
        return rim

    def endplate_shift(self, is_superior: bool) -> float:
        """Return y of an endplate's centre, mm."""
        return self.lean if is_superior else -self.lean

    def endplate_height(self, is_superior: bool, y_mm: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return z of the plane through an endplate's rim at depths y, mm."""
        y = np.asarray(y_mm, float) - self.endplate_shift(is_superior)
        if is_superior:
            return self.half_height - self.superior_slope * y
        return -self.half_height + self.inferior_slope * y


class Body:
    """The body as a part: polar profile, waist, dished endplates with a raised ring."""

    def __init__(self, shape: BodyShape) -> None:
        self.shape = shape
        width = max(shape.width_superior, shape.width_inferior) / 2 + MARGIN_MM
        depth = max(shape.depth_superior, shape.depth_inferior) / 2 + MARGIN_MM + 2
        height = max(shape.height_anterior, shape.height_posterior) / 2 + MARGIN_MM
        self.low: NDArray[np.float64] = np.array([-99.0, -depth, -height])
        self.high: NDArray[np.float64] = np.array([width, depth, height])
        self.angles = np.linspace(0, np.pi, 721)
        self.rims = [shape.rim(up, self.angles) for up in (True, False)]

    def __call__(self, x: Array, y: Array, z: Array) -> Array:
        """Return the signed value, mm."""
        top = self.shape.endplate_height(True, y).astype(np.float32)
        bottom = self.shape.endplate_height(False, y).astype(np.float32)
        level = np.clip((z - bottom) / (top - bottom), -0.15, 1.15)
        y = (y - self.shape.lean * np.clip(2 * level - 1, -1, 1)).astype(np.float32)
        radius = np.sqrt(x * x + y * y) + np.float32(1e-3)
        angle = np.arctan2(np.abs(x), -y)
        wall = self._wall(angle, level)
        share = np.clip(radius / wall, 0, 1.3)
        above = z - (top + self._endplate(share, y, self.shape.dish_superior))
        below = (bottom - self._endplate(share, y, self.shape.dish_inferior)) - z
        side = (radius - wall) * np.float32(0.97)  # the rim leans: 0.97 keeps it distance-like
        ends = smooth_max(above.astype(np.float32), below.astype(np.float32), 1.0)
        return smooth_max(ends, side.astype(np.float32), self.shape.rim_round)

    def _wall(self, angle: Array, level: Array) -> Array:
        """Return the wall's radius at an angle and a level (0 lower rim .. 1 upper rim)."""
        upper, lower = (np.interp(angle, self.angles, rim) for rim in self.rims)
        height = np.abs(2 * level - 1)
        back = np.clip((angle - 1.75) / 0.9, 0, 1)
        back = back * back * (3 - 2 * back)
        inward = self.shape.waist * (0.5 + 0.5 * np.sin(angle) ** 2) * (1 - back)
        inward = inward + self.shape.waist_posterior * back
        hollow = np.clip(1 - height**self.shape.waist_power, 0, 1)
        wall: Array = (upper * level + lower * (1 - level) - hollow * inward).astype(np.float32)
        return wall

    def _endplate(self, share: Array, y: Array, dish: float) -> Array:
        """Return the endplate's height over its rim plane: dish inside, raised ring outside."""
        ring = self.shape.ring_share * (1 + 0.45 * np.clip(-y / 14, -1, 1))
        inner = np.clip(share / (1 - ring), 0, 1)
        depth = dish * (1 - inner**2) * (1 + 0.25 * np.clip((y - 4) / 15, -1, 1))
        raised = self.shape.ring_height * np.exp(-(((share - 0.88) / 0.09) ** 2))
        height: Array = (raised - depth).astype(np.float32)
        return height

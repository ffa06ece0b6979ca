"""Caliper morphometry of a finished lumbar vertebra, as radiologists measure it.

The mesh is given in the vertebra's own frame: x left, y back, z up, symmetric about x = 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

from l5meshes.measure.filled import STEP_MM, Filled, filled
from l5meshes.mesh import TriMesh

Points2 = NDArray[np.float64]


@dataclass(frozen=True)
class Corners:
    """The four corners of the body in the midsagittal plane, (y, z), mm."""

    anterior_superior: Points2
    posterior_superior: Points2
    anterior_inferior: Points2
    posterior_inferior: Points2


@dataclass(frozen=True)
class VertebraMeasures:
    """Lengths in mm, volume in ml."""

    corners: Corners
    height_anterior: float
    height_posterior: float
    depth_superior: float
    depth_inferior: float
    width_superior: float
    width_inferior: float
    width_waist: float
    pedicle_width: float
    pedicle_height: float
    canal_width: float
    canal_depth: float
    transverse_span: float
    spinous_length: float
    spinous_height: float
    volume_ml: float


def measure_vertebra(mesh: TriMesh) -> VertebraMeasures:
    """Return the calipers of a vertebra; raises ``ValueError`` when it has no arch."""
    solid = filled(mesh)
    body, arch = _body_and_arch(solid)
    corners = _corners(solid, body)
    wall = min(corners.posterior_superior[0], corners.posterior_inferior[0])
    widths = [_width(solid, corners, *band) for band in ((0.72, 1.1), (-0.1, 0.28))]
    pedicle = _pedicle(solid, corners, wall)
    behind = solid.axis(1)[np.nonzero(arch.any(axis=1))[0]]
    return VertebraMeasures(
        corners=corners,
        height_anterior=_gap(corners.anterior_superior, corners.anterior_inferior),
        height_posterior=_gap(corners.posterior_superior, corners.posterior_inferior),
        depth_superior=_gap(corners.anterior_superior, corners.posterior_superior),
        depth_inferior=_gap(corners.anterior_inferior, corners.posterior_inferior),
        width_superior=max(widths[0]),
        width_inferior=max(widths[1]),
        width_waist=min(_width(solid, corners, 0.35, 0.65)),
        pedicle_width=pedicle[0],
        pedicle_height=pedicle[1],
        canal_width=pedicle[2],
        canal_depth=_canal_depth(body, arch),
        transverse_span=float(np.ptp(mesh.points[:, 0])),
        spinous_length=float(behind.max() - _posterior_wall(solid, body)),
        spinous_height=_spinous_height(arch),
        volume_ml=mesh.volume_ml,
    )


def _gap(a: Points2, b: Points2) -> float:
    return float(np.linalg.norm(a - b))


def _body_and_arch(solid: Filled) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return the body's and the arch's part of the midsagittal section (y, z)."""
    section = solid.layer(0, 0.0)
    parts, count = label(section)
    if count < 2:
        raise ValueError("the midsagittal section does not show body and arch apart")
    largest = np.argsort(np.bincount(parts.ravel())[1:])[-2:] + 1
    front, back = sorted(largest, key=lambda part: np.nonzero(parts == part)[0].mean())
    return parts == front, parts == back


def _corners(solid: Filled, body: NDArray[np.bool_]) -> Corners:
    rows, columns = np.nonzero(body)
    points = np.column_stack([solid.axis(1)[rows], solid.axis(2)[columns]])
    scaled = (points - points.mean(axis=0)) / np.ptp(points, axis=0)

    def corner(back: int, up: int) -> Points2:
        reach = back * scaled[:, 0] + up * scaled[:, 1]
        found: Points2 = points[reach >= reach.max() - 0.02].mean(axis=0)
        return found

    return Corners(corner(-1, 1), corner(1, 1), corner(-1, -1), corner(1, -1))


def _posterior_wall(solid: Filled, body: NDArray[np.bool_]) -> float:
    """Return y of the back of the body at its mid-height."""
    levels = np.nonzero(body.any(axis=0))[0]
    middle = body[:, (levels[0] + levels[-1]) // 2]
    return float(solid.axis(1)[np.nonzero(middle)[0].max()])


def _width(solid: Filled, corners: Corners, start: float, end: float) -> list[float]:
    """Return body widths at the levels between two shares of its height, pedicles left out."""
    low = (corners.anterior_inferior[1] + corners.posterior_inferior[1]) / 2
    high = (corners.anterior_superior[1] + corners.posterior_superior[1]) / 2
    front = min(corners.anterior_superior[0], corners.anterior_inferior[0])
    back = front + 0.72 * (corners.posterior_superior[0] - front)
    z, y = solid.axis(2), solid.axis(1)
    is_level = (z >= low + start * (high - low)) & (z <= low + end * (high - low))
    occupied = np.asarray(solid.bone[:, y < back][:, :, is_level].any(axis=1))
    columns = [np.flatnonzero(column) for column in occupied.T]
    return [float(np.ptp(c) + 1) * STEP_MM for c in columns if len(c)]


def _canal_depth(body: NDArray[np.bool_], arch: NDArray[np.bool_]) -> float:
    """Return the least midsagittal distance from body to arch."""
    both = body.any(axis=0) & arch.any(axis=0)
    back = [np.nonzero(body[:, level])[0].max() for level in np.nonzero(both)[0]]
    front = [np.nonzero(arch[:, level])[0].min() for level in np.nonzero(both)[0]]
    return float(min(b - a - 1 for a, b in zip(back, front, strict=True))) * STEP_MM


def _spinous_height(arch: NDArray[np.bool_]) -> float:
    """Return the height of the rear half of the arch's midsagittal section."""
    y, z = np.nonzero(arch)
    rear = z[y > y.max() - 0.5 * np.ptp(y)]
    return float(np.ptp(rear) + 1) * STEP_MM


def _pedicle(solid: Filled, corners: Corners, wall: float) -> tuple[float, float, float]:
    """Return the left pedicle's least width, its least height there, and the canal's width."""
    low = (corners.anterior_inferior[1] + corners.posterior_inferior[1]) / 2
    high = (corners.anterior_superior[1] + corners.posterior_superior[1]) / 2
    chords = [_chord(solid, wall, z) for z in np.arange(low + 0.4 * (high - low), high, 1.0)]
    closed = [c for c in chords if c is not None]
    if not closed:
        raise ValueError("no pedicle closes the canal's side")
    central = closed[len(closed) // 4 : max(len(closed) // 4 + 1, 3 * len(closed) // 4)]
    width, x, y, inner = sorted(central)[len(central) // 2]
    z = solid.axis(2)
    heights = []
    for shift in (-2.0, -1.0, 0.0, 1.0, 2.0):
        column = solid.at(np.column_stack([np.full_like(z, x), np.full_like(z, y + shift), z]))
        heights.append(_longest_run(column) * STEP_MM)
    return width, min(heights), 2 * inner


def _chord(solid: Filled, wall: float, z: float) -> tuple[float, float, float, float] | None:
    """Return width, middle (x, y) and inner x of the narrowest way out of the canal at a level."""
    reach = np.arange(0, 55, 0.25)
    inner, outer = [], []
    for turn in np.radians(np.arange(-34, 20, 2.0)):
        x, y = reach * np.cos(turn), wall + 7 + reach * np.sin(turn)
        bone = solid.at(np.column_stack([x, y, np.full_like(x, z)]))
        enters = np.nonzero(bone)[0]
        leaves = np.nonzero(~bone[enters[0] :])[0] if len(enters) else enters
        if not len(leaves):
            return None  # a ray met no wall: the level is above or below the pedicle
        inner.append((x[enters[0]], y[enters[0]]))
        outer.append((x[enters[0] + leaves[0]], y[enters[0] + leaves[0]]))
    a, b = np.array(inner), np.array(outer)
    length = np.linalg.norm(a[:, None] - b[None], axis=2)
    length[(a[:, None, 1] + b[None, :, 1]) / 2 > wall + 8] = np.inf  # beyond: processes
    i, j = np.unravel_index(np.argmin(length), length.shape)
    middle = (a[i] + b[j]) / 2
    return float(length[i, j]), float(middle[0]), float(middle[1]), float(a[i, 0])


def _longest_run(column: NDArray[np.bool_]) -> int:
    edges = np.flatnonzero(np.diff(np.r_[False, column, False].astype(int)))
    return int(np.max(edges[1::2] - edges[::2], initial=0))

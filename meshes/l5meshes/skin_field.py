"""The field of the skin: taut over muscle and bone, padded with fat, toes and trunk added."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

from l5meshes.fields import Points, Values
from l5meshes.implicit import Array, BoxGrid, Part, smooth_max, smooth_min
from l5meshes.skin_contents import anatomy
from l5meshes.skin_form import BODY_FORMS, CLEFT_FILLET_MM, FAT_MM, NATAL_CLEFT
from l5meshes.skin_leg_form import FOOT_FORMS, SOLE_MM, SOLE_WEB_MM, SOLE_WEB_Z_MM, TOES, WEB_MM

if TYPE_CHECKING:
    from l5meshes.spine import Spine

MIDDLE_MM = 0.5  # x of the flat wall: left and right half stand a millimetre apart
TOP_MM = 150.0  # the lid, at L2
FOOT_TOP_MM = -832.0  # foot and leg are blended over the next 30 mm
BODY = BoxGrid((MIDDLE_MM, -130.0, -872.0), (192.0, 140.0, 156.0), 3.6)
FOOT = BoxGrid((22.0, -166.0, -930.0), (160.0, 104.0, -790.0), 1.8)
BODY_TAUT_MM, FOOT_TAUT_MM = 22.0, 14.0  # radius of the ball that fascia does not let in; by eye
BODY_BLUR_MM, FOOT_BLUR_MM = 5.0, 2.6  # this and every fillet below: by eye
COVER_MM, FOOT_COVER_MM = 4.2, 2.5  # least skin over anything
HAIR_MM, EMPTY_MM = 0.3, 12.0
CLEAR_MM = 0.15  # no sample is nearer to the skin, so that no two vertices of a contour coincide


def _taut(values: Array, radius_mm: float, spacing_mm: float) -> Array:
    """Return the distance to what a ball of a radius cannot reach: hollows bridged like fascia."""
    grown = values > radius_mm
    inner = distance_transform_edt(~grown, sampling=spacing_mm)
    return np.asarray(np.where(grown, values - radius_mm, -inner) + radius_mm, np.float32)


def _fat(grid: BoxGrid) -> Array:
    heights, depths = np.array(FAT_MM).T
    return np.asarray(np.interp(grid.axes[2], heights, depths)[None, None, :], np.float32)


def _wrapped(inside: Array, grid: BoxGrid, taut_mm: float, blur_mm: float) -> Array:
    taut = _taut(inside, taut_mm, grid.spacing_mm) - _fat(grid)
    return np.asarray(gaussian_filter(taut, blur_mm / grid.spacing_mm, mode="nearest"))


def _united(values: Array, grid: BoxGrid, part: Part, fillet_mm: float) -> None:
    """Unite a part in place, looking as far round it as the fillet reaches."""
    box = grid.slices(part.low - fillet_mm, part.high + fillet_mm)
    values[box] = smooth_min(values[box], part(*grid.coordinates(box)), fillet_mm)


def body_values(spine: Spine) -> Array:
    """Return the skin's field of trunk, buttock, thigh and leg on ``BODY``."""
    inside = anatomy(spine, BODY)
    skin = _wrapped(inside, BODY, BODY_TAUT_MM, BODY_BLUR_MM)
    for part, fillet_mm in BODY_FORMS:
        _united(skin, BODY, part, fillet_mm)
    box = BODY.slices(NATAL_CLEFT.low - CLEFT_FILLET_MM, NATAL_CLEFT.high + CLEFT_FILLET_MM)
    cleft = NATAL_CLEFT(*BODY.coordinates(box))
    skin[box] = smooth_max(skin[box], -cleft, CLEFT_FILLET_MM)
    skin = gaussian_filter(skin, 3.0 / BODY.spacing_mm, mode="nearest")
    return smooth_min(skin, inside - np.float32(COVER_MM), 8.0)


def _web(x: Array, z: Array) -> Array:
    """Return y of the clefts' ends: toes are shorter seen from the sole than from above."""
    down = np.clip((SOLE_WEB_Z_MM[0] - z) / (SOLE_WEB_Z_MM[0] - SOLE_WEB_Z_MM[1]), 0, 1)
    return np.asarray(np.interp(x, *np.array(WEB_MM).T) - SOLE_WEB_MM * down, np.float32)


def foot_values(spine: Spine) -> Array:
    """Return the skin's field of ankle and foot on ``FOOT``, toes apart."""
    inside = anatomy(spine, FOOT)
    x, y, z = FOOT.coordinates()
    web = _web(x, z)
    skin = _wrapped(inside, FOOT, FOOT_TAUT_MM, FOOT_BLUR_MM)
    for part in FOOT_FORMS:
        _united(skin, FOOT, part, 10.0)
    skin = gaussian_filter(skin, FOOT_BLUR_MM / FOOT.spacing_mm, mode="nearest")
    skin = smooth_max(skin, web - y, 10.0)
    skin = smooth_max(skin, np.float32(SOLE_MM) - z, 6.0)
    toes = np.full(FOOT.shape, 12.0, np.float32)
    for toe in TOES:
        _united(toes, FOOT, toe, 2.0)
    toes = smooth_max(toes, np.float32(SOLE_MM) - z, 8.0)
    skin = smooth_min(skin, toes, 6.0)
    skin = gaussian_filter(skin, 1.2 / FOOT.spacing_mm, mode="nearest")
    return smooth_min(skin, inside - np.float32(FOOT_COVER_MM), 7.0)


def _axis(low: float, high: float, step: float, fine: tuple[float, float, float]) -> Array:
    """Return samples ``step`` apart, closer between two ends (low, high, step) of a fine part."""
    start, stop, small = fine
    rows = [np.arange(low, start, step), np.arange(start, stop, small), np.arange(stop, high, step)]
    return np.concatenate(rows).astype(np.float32)


@cache
def skin_grid(spine: Spine) -> tuple[tuple[Array, Array, Array], Array]:
    """Return axes, closer together round the foot, and the skin's field on them; flat walls shut.

    The first layer across and the last one above are empty and lie a hair outside the walls, so
    that a contour closes there in a plane.
    """
    x = np.r_[MIDDLE_MM - HAIR_MM, _axis(MIDDLE_MM, 190.0, 3.6, (58.0, 150.0, 1.8))]
    y = _axis(-160.0, 136.0, 3.6, (-160.0, -60.0, 1.8))
    z = np.r_[_axis(-929.0, TOP_MM, 3.6, (-929.0, -835.0, 1.8)), TOP_MM, TOP_MM + HAIR_MM]
    axes = (x.astype(np.float32), y, z.astype(np.float32))
    body = _read(BODY, body_values(spine), axes)
    low = axes[2] < FOOT_TOP_MM + 30.0
    foot = _read(FOOT, foot_values(spine), (x, y, axes[2][low]))
    share = np.clip((axes[2][low] - FOOT_TOP_MM) / 30.0, 0, 1)
    body[:, :, low] = foot + (body[:, :, low] - foot) * share
    body[0], body[:, :, -1] = EMPTY_MM, EMPTY_MM
    return axes, np.where(np.abs(body) < CLEAR_MM, np.copysign(CLEAR_MM, body), body)


def read_at(axes: tuple[Array, Array, Array], values: Array, points: Points) -> Values:
    """Return the skin's field, (n,) mm, at (n, 3) points."""
    index = [np.interp(points[:, k], axis, np.arange(len(axis))) for k, axis in enumerate(axes)]
    return np.asarray(map_coordinates(values, index, order=1, mode="nearest"), float)


def _read(grid: BoxGrid, values: Array, axes: tuple[Array, Array, Array]) -> Array:
    """Return values read linearly at open coordinates, axis by axis; the border goes on outside."""
    for number, (own, wanted) in enumerate(zip(grid.axes, axes, strict=True)):
        at = np.clip((wanted - own[0]) / grid.spacing_mm, 0, len(own) - 1.001)
        first = at.astype(int)
        share = (at - first).reshape([-1 if k == number else 1 for k in range(3)])
        low, high = (np.take(values, first + k, axis=number) for k in (0, 1))
        values = (low + (high - low) * share).astype(np.float32)
    return values

"""The field of the skin: taut over muscle and bone, padded with fat, toes and trunk added."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from l5meshes.anatomy import (
    foot_dorsal_muscles,
    hip_muscles,
    leg_anterior_muscles,
    leg_posterior_muscles,
    sheet_muscles,
    thigh_muscles,
)
from l5meshes.canal import BONES
from l5meshes.fields import Field, Points
from l5meshes.implicit import Array, BoxGrid, Part, Solid, Sweep, smooth_max, smooth_min
from l5meshes.limb import SOLIDS, limb_of
from l5meshes.limb_nerve_lines import COURSES
from l5meshes.muscle import Muscle
from l5meshes.skin_form import (
    BODY_FORMS,
    DORSUM_PAD,
    FAT_MM,
    FOLD,
    HEEL_PAD,
    INSTEP,
    KAGER,
    SHIN,
    SOLE,
    SOLE_MM,
    TOES,
)

if TYPE_CHECKING:
    from l5meshes.spine import Spine

MIDDLE_MM = 0.5  # x of the flat wall: left and right half stand a millimetre apart
BODY = BoxGrid((MIDDLE_MM, -130.0, -930.0), (192.0, 140.0, 156.0), 3.0)
FOOT = BoxGrid((22.0, -166.0, -930.0), (160.0, 104.0, -790.0), 1.6)
BODY_TAUT_MM, FOOT_TAUT_MM = 22.0, 14.0  # radius of the ball that fascia does not let in; by eye
BODY_BLUR_MM, FOOT_BLUR_MM = 5.0, 2.6
COVER_MM = 2.2  # least skin over anything
NEAR_MM = 5.0  # a spindle's field is told no further from its surface
NERVE_MM = 1.6
TOP_MM = 150.0  # the lid, at L2
FOOT_TOP_MM = -832.0  # foot and leg are blended over the next 30 mm
HAIR_MM, EMPTY_MM = 0.02, 12.0
# Where the clefts of the toes end: x, y; by eye, from the great toe to the little one
WEB_MM = ((60.0, -112.0), (90.0, -116.0), (112.0, -107.0), (124.0, -98.0), (134.0, -88.0))
ACROSS = (0.3, 0.9, 0.3)
SKIN_NERVES = ("sural_nerve", "saphenous_nerve", "superficial_fibular_nerve")
SPINDLES: dict[str, Muscle] = {
    **hip_muscles.MUSCLES,
    **thigh_muscles.MUSCLES,
    **leg_anterior_muscles.MUSCLES,
    **leg_posterior_muscles.MUSCLES,
    **foot_dorsal_muscles.MUSCLES,
}


def _boxed(solid: Solid, field: Field, low: Points, high: Points) -> None:
    """Unite a plain function of points with what is there, inside a box."""
    box = solid.grid.slices(low, high)
    if min(part.stop - part.start for part in box) < 2:
        return
    x, y, z = np.broadcast_arrays(*solid.grid.coordinates(box))
    points = np.stack([x.ravel(), y.ravel(), z.ravel()], axis=1)
    values = field(points).reshape(x.shape).astype(np.float32)
    solid.values[box] = np.minimum(solid.values[box], values)


def _bones(spine: Spine, solid: Solid) -> None:
    limb = limb_of(spine)
    for bone_id in SOLIDS:
        field = limb.field(bone_id)
        high = field.origin + field.spacing_mm * (np.array(field.values.shape) - 1)
        _boxed(solid, field.at, field.origin, high)
    if solid.grid.axes[2][-1] > 0:
        low, high = np.array([0.0, -40.0, -120.0]), np.array([66.0, 95.0, 160.0])
        _boxed(solid, lambda points: spine.distance(tuple(BONES), points), low, high)


def _contents() -> list[Sweep]:
    """Return muscles, tendons and skin nerves as they are wished, before they give way to bone."""
    spindles = [
        part.sweep for muscle in SPINDLES.values() for part in (muscle.belly, *muscle.tendons)
    ]
    courses = [COURSES[nerve_id] for nerve_id in SKIN_NERVES]
    lines = [line for course in courses for line in (course.points, *course.forks)]
    nerves = [Sweep([(*row, NERVE_MM, NERVE_MM) for row in line], up=ACROSS) for line in lines]
    return spindles + nerves


def _sheets() -> list[Sweep]:
    """Return the broad muscles as their lines of origin and insertion joined by thick fibres."""
    fibres = []
    for broad in sheet_muscles.MUSCLES.values():
        sheet, half = broad.sheet, 0.5 * broad.sheet.thickness
        start, end = np.array(sheet.origin), np.array(sheet.insertion)
        outward = np.array(sheet.outward) / np.linalg.norm(sheet.outward)
        middle = (start + end) / 2 + outward * (sheet.bulge + half)
        for rows in zip(start, middle, end, strict=True):
            radii = (2.0, 0.85 * half, 2.0)
            sections = [(*map(float, row), r, r) for row, r in zip(rows, radii, strict=True)]
            fibres.append(Sweep(sections, up=ACROSS))
    return fibres


def anatomy(spine: Spine, grid: BoxGrid) -> Array:
    """Return the signed distance to bones, muscles and skin nerves, true within a few mm."""
    solid = Solid(grid)
    solid.values[:] = NEAR_MM
    _bones(spine, solid)
    for part in [*_contents(), *_sheets()]:
        if _is_in(grid, part):
            solid.add(part)
    near = np.abs(solid.values) < NEAR_MM
    outside = distance_transform_edt(solid.values > 0, sampling=grid.spacing_mm)
    return np.where(near, solid.values, np.where(solid.values > 0, outside, -NEAR_MM)).astype(
        np.float32
    )


def _is_in(grid: BoxGrid, part: Part) -> bool:
    return all(
        high > axis[0] and low < axis[-1]
        for axis, low, high in zip(grid.axes, part.low, part.high, strict=True)
    )


def _taut(values: Array, radius_mm: float, spacing_mm: float) -> Array:
    """Return the distance to what a ball of a radius cannot reach: hollows bridged like fascia."""
    grown = values > radius_mm
    inner = distance_transform_edt(~grown, sampling=spacing_mm)
    return np.asarray(np.where(grown, values - radius_mm, -inner) + radius_mm, np.float32)


def _fat(grid: BoxGrid) -> Array:
    heights, depths = np.array(FAT_MM).T
    return np.interp(grid.axes[2], heights, depths).astype(np.float32)[None, None, :]


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
    box = BODY.slices(FOLD.low - 12, FOLD.high + 12)
    skin[box] = smooth_max(skin[box], -FOLD(*BODY.coordinates(box)), 12.0)
    skin = gaussian_filter(skin, 3.0 / BODY.spacing_mm, mode="nearest")
    return smooth_min(skin, inside - np.float32(COVER_MM), 5.0)


def foot_values(spine: Spine) -> Array:
    """Return the skin's field of ankle and foot on ``FOOT``, toes apart."""
    inside = anatomy(spine, FOOT)
    x, y, z = FOOT.coordinates()
    web = np.interp(x, *np.array(WEB_MM).T).astype(np.float32)
    skin = _wrapped(inside, FOOT, FOOT_TAUT_MM, FOOT_BLUR_MM)
    for part in (HEEL_PAD, *SOLE, KAGER, INSTEP, SHIN, DORSUM_PAD):
        _united(skin, FOOT, part, 10.0)
    skin = smooth_max(skin, web - y, 10.0)
    skin = smooth_max(skin, np.float32(SOLE_MM) - z, 6.0)
    toes = np.full(FOOT.shape, 12.0, np.float32)
    for toe in TOES:
        _united(toes, FOOT, toe, 2.0)
    toes = smooth_max(toes, np.float32(SOLE_MM) - z, 8.0)
    skin = smooth_min(skin, toes, 6.0)
    skin = gaussian_filter(skin, 1.2 / FOOT.spacing_mm, mode="nearest")
    return smooth_min(skin, inside - np.float32(COVER_MM), 4.0)


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
    x = np.r_[MIDDLE_MM, _axis(MIDDLE_MM + HAIR_MM, 190.0, 3.0, (58.0, 150.0, 1.5))]
    y = _axis(-160.0, 136.0, 3.0, (-160.0, -60.0, 1.5))
    z = np.r_[_axis(-929.0, TOP_MM, 3.0, (-929.0, -835.0, 1.5)), TOP_MM, TOP_MM + HAIR_MM]
    axes = (x.astype(np.float32), y, z.astype(np.float32))
    body = _read(BODY, body_values(spine), axes)
    low = axes[2] < FOOT_TOP_MM + 30.0
    foot = _read(FOOT, foot_values(spine), (x, y, axes[2][low]))
    share = np.clip((axes[2][low] - FOOT_TOP_MM) / 30.0, 0, 1)
    body[:, :, low] = foot + (body[:, :, low] - foot) * share
    body[0], body[:, :, -1] = EMPTY_MM, EMPTY_MM
    return axes, body


def _read(grid: BoxGrid, values: Array, axes: tuple[Array, Array, Array]) -> Array:
    """Return values read linearly at open coordinates, axis by axis; the border goes on outside."""
    for number, (own, wanted) in enumerate(zip(grid.axes, axes, strict=True)):
        at = np.clip((wanted - own[0]) / grid.spacing_mm, 0, len(own) - 1.001)
        first = at.astype(int)
        share = (at - first).reshape([-1 if k == number else 1 for k in range(3)])
        low, high = (np.take(values, first + k, axis=number) for k in (0, 1))
        values = (low + (high - low) * share).astype(np.float32)
    return values

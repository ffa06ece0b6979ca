"""All that lies under the skin as one signed distance: bones, muscles, tendons and skin nerves.

Muscles are taken as they are wished, before they give way to bone: easing them all would take half
a minute. The forms of ``skin_form`` cover the places where they come further out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import distance_transform_edt

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
from l5meshes.implicit import Array, BoxGrid, Solid, Sweep
from l5meshes.implicit.grid import Slices
from l5meshes.limb import SOLIDS, limb_of
from l5meshes.limb_nerve_lines import COURSES
from l5meshes.muscle import Muscle
from l5meshes.muscle_spindle import Spindle

if TYPE_CHECKING:
    from l5meshes.spine import Spine

NEAR_MM = 5.0  # a spindle's field is told no further from its surface
BOXES = 10  # along a sweep; a few muscle breadths each
NERVE_MM = 1.6  # radius, that of the thickest skin nerve
ACROSS = (0.3, 0.9, 0.3)
PAD_MM = {"tibialis_anterior": 2.0}  # it lies farther off the tibia than wished; by eye
# where the inferior extensor retinaculum crosses the bend of the ankle; by eye
BAND, BAND_MM = ((80.0, -13.0, -836.0), (74.0, -23.0, -843.0), (70.0, -35.0, -851.0)), 2.6
SKIN_NERVES = ("sural_nerve", "saphenous_nerve", "superficial_fibular_nerve")
# too deep to reach the skin anywhere
DEEP = ("psoas_major", "iliacus", "piriformis", "vastus_intermedius", "gluteus_minimus")
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


def _padded(spindle: Spindle, pad_mm: float) -> Sweep:
    """Return the wished shape of a muscle, thicker by what bone will push it out."""
    if not pad_mm:
        return spindle.sweep
    grown = [
        replace(s, half_width=s.half_width + pad_mm, half_thickness=s.half_thickness + pad_mm)
        for s in spindle.sections
    ]
    return replace(spindle, sections=tuple(grown)).sweep


def _contents() -> list[Sweep]:
    """Return muscles, tendons and skin nerves as they are wished, before they give way to bone."""
    spindles = [
        _padded(part, PAD_MM.get(name, 0.0))
        for name, muscle in SPINDLES.items()
        if name not in DEEP
        for part in (muscle.belly, *muscle.tendons)
    ]
    courses = [COURSES[nerve_id] for nerve_id in SKIN_NERVES]
    lines = [line for course in courses for line in (course.points, *course.forks, *course.joins)]
    nerves = [Sweep([(*row, NERVE_MM, NERVE_MM) for row in line], up=ACROSS) for line in lines]
    band = Sweep([(*row, BAND_MM, BAND_MM) for row in BAND], up=ACROSS)
    return [*spindles, *nerves, band]


def _sheets() -> list[Sweep]:
    """Return the broad muscles as their lines of origin and insertion joined by thick fibres."""
    fibres = []
    for name, broad in sheet_muscles.MUSCLES.items():
        if name in DEEP:
            continue
        sheet, half = broad.sheet, 0.5 * broad.sheet.thickness
        start, end = np.array(sheet.origin), np.array(sheet.insertion)
        outward = np.array(sheet.outward) / np.linalg.norm(sheet.outward)
        middle = (start + end) / 2 + outward * (sheet.bulge + half)
        for rows in zip(start, middle, end, strict=True):
            radii = (2.0, half + 1.0, 2.0)
            sections = [
                (float(x), float(y), float(z), r, r)
                for (x, y, z), r in zip(rows, radii, strict=True)
            ]
            fibres.append(Sweep(sections, up=ACROSS))
    return fibres


def anatomy(spine: Spine, grid: BoxGrid) -> Array:
    """Return the signed distance to bones, muscles and skin nerves, true within a few mm."""
    solid = Solid(grid)
    solid.values[:] = NEAR_MM
    _bones(spine, solid)
    for sweep in [*_contents(), *_sheets()]:
        _add_near(solid, sweep)
    near = np.abs(solid.values) < NEAR_MM
    outside = distance_transform_edt(solid.values > 0, sampling=grid.spacing_mm)
    return np.where(near, solid.values, np.where(solid.values > 0, outside, -NEAR_MM)).astype(
        np.float32
    )


def _add_near(solid: Solid, sweep: Sweep) -> None:
    """Unite a sweep with what is there, asking it only in short boxes along its way."""
    whole = solid.grid.slices(sweep.low, sweep.high)
    near = np.zeros(solid.values[whole].shape, bool)
    for rows in np.array_split(np.arange(len(sweep.centres)), BOXES):
        reach = sweep.half[rows].max() + NEAR_MM
        ends = sweep.centres[rows].min(axis=0) - reach, sweep.centres[rows].max(axis=0) + reach
        near[_inside(solid.grid.slices(*ends), whole)] = True
    at = tuple(index + part.start for index, part in zip(np.nonzero(near), whole, strict=True))
    if len(at[0]):
        x, y, z = (axis[k] for axis, k in zip(solid.grid.axes, at, strict=True))
        solid.values[at] = np.minimum(solid.values[at], sweep(x, y, z))


def _inside(box: Slices, whole: Slices) -> Slices:
    """Return a box of indices counted from the corner of another."""
    low, middle, high = (
        slice(max(part.start - outer.start, 0), max(part.stop - outer.start, 0))
        for part, outer in zip(box, whole, strict=True)
    )
    return low, middle, high

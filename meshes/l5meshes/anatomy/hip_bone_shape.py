"""The parts of the left hip bone and how they are joined, in the common frame.

Fillets are by eye: narrow at rims and lips, wide where one bone grows out of another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from l5meshes.anatomy import hip_bone_params as params
from l5meshes.implicit import BoxGrid, Ellipsoid, Plate, Solid, Sweep, smooth_max, smooth_min
from l5meshes.implicit.outline import Outline

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 1.15
LOW, HIGH = (-1.0, -78.0, -160.0), (138.0, 74.0, 62.0)


def hip_bone_solid(spine: Spine) -> Solid:
    """Return the hip bone as signed values, fitted to the sacrum of the spine."""
    solid = Solid(BoxGrid(LOW, HIGH, SPACING_MM))
    _add_ilium(solid)
    _add_socket_wall(solid)
    _add_ischium_and_pubis(solid)
    _cut_hollows(solid)
    _fit_to_sacrum(solid, spine)
    _cut_at_symphysis(solid)
    return solid


def _add_ilium(solid: Solid) -> None:
    blade = Plate(
        params.ILIUM_OUTLINE,
        params.ILIUM_KNOTS,
        origin=params.ILIUM_ORIGIN,
        first=params.ILIUM_FORWARD,
        edge=0.75,
    )
    solid.add(blade)
    for centre, half_axes, fillet in params.SWELLINGS:
        solid.add(Ellipsoid(centre, half_axes), fillet)


def _add_socket_wall(solid: Solid) -> None:
    """Add the shell round the head, open where the rim's plane cuts it."""
    radius = params.SOCKET_RADIUS_MM + params.WALL_MM
    x, y, z = np.add(params.HIP_CENTRE, params.WALL_SHIFT_MM)
    box, values = solid.evaluate(Ellipsoid((x, y, z), (radius, radius, radius)))
    offsets = zip(solid.grid.coordinates(box), params.HIP_CENTRE, strict=True)
    normal = np.array(params.RIM_NORMAL) / np.linalg.norm(params.RIM_NORMAL)
    beyond = sum((c - o) * n for (c, o), n in zip(offsets, normal, strict=True))
    plane = np.asarray(beyond - params.RIM_OFFSET_MM, np.float32)
    solid.values[box] = smooth_min(solid.values[box], smooth_max(values, plane, 2.5), 11.0)


def _add_ischium_and_pubis(solid: Solid) -> None:
    wall = Plate(params.QUADRILATERAL_OUTLINE, params.QUADRILATERAL_KNOTS, first=(0, 1, 0))
    ramus = Plate(
        params.RAMUS_OUTLINE,
        params.RAMUS_KNOTS,
        origin=params.RAMUS_ORIGIN,
        first=params.RAMUS_BACKWARD,
    )
    body = Plate(
        params.PUBIS_OUTLINE,
        params.PUBIS_KNOTS,
        origin=params.PUBIS_ORIGIN,
        second=params.PUBIS_UP,
        edge=0.95,
    )
    solid.add(wall, 7.0)
    solid.add(body, 13.0)
    solid.add(Sweep(params.ISCHIUM, up=(0, 1, 0.2)), 6.0)
    solid.add(Sweep(params.ISCHIAL_SPINE), 6.0)
    solid.add(ramus, 9.0)
    solid.add(Sweep(params.SUPERIOR_RAMUS, up=(0, 0.4, 1), power=2.6), 6.0)
    solid.add(Ellipsoid(*params.PUBIC_TUBERCLE), 9.0)
    solid.add(Sweep(params.PELVIC_BRIM, up=(1, 0, 0)), 8.0)


def _cut_hollows(solid: Solid) -> None:
    radius = params.SOCKET_RADIUS_MM
    solid.cut(Ellipsoid(params.HIP_CENTRE, (radius, radius, radius)), 1.5)
    for centre, half_axes, fillet in params.HOLLOWS:
        solid.cut(Ellipsoid(centre, half_axes), fillet)
    solid.cut(Sweep(params.ACETABULAR_NOTCH, up=(1, 0, 0)), 1.5)


def _fit_to_sacrum(solid: Solid, spine: Spine) -> None:
    """Bring the ilium up to the sacrum's auricular face and keep the joint's gap everywhere."""
    low, high = np.array([15.0, -5.0, -75.0]), np.array([80.0, 74.0, 35.0])
    box = solid.grid.slices(low, high)
    x, y, z = solid.grid.coordinates(box)
    points = np.stack(np.broadcast_arrays(x, y, z), axis=-1)
    away = spine.distance("sacrum", points.reshape(-1, 3)).reshape(points.shape[:-1])
    gap = (params.SACROILIAC_GAP_MM - away).astype(np.float32)
    area = Outline(np.array(params.AURICULAR_OUTLINE, float), 10)(y, z)
    # the sacrum's flank, not its front or back
    beside = np.maximum(area, np.float32(params.AURICULAR_LEAST_X_MM) - x)
    pad = smooth_max(-gap - np.float32(params.AURICULAR_PAD_MM), beside, 10.0)
    joined = smooth_min(solid.values[box], pad, 13.0)
    solid.values[box] = smooth_max(joined, gap, 2.0)


def _cut_at_symphysis(solid: Solid) -> None:
    x = solid.grid.coordinates()[0]
    beyond = np.float32(params.SYMPHYSIS_X_MM) - x
    near = solid.grid.slices(np.array([-9.0, -99, -199]), np.array([20.0, 99, 99]))[0]
    cut = np.broadcast_to(beyond[near], solid.values[near].shape)
    solid.values[near] = smooth_max(solid.values[near], cut, 6.0)

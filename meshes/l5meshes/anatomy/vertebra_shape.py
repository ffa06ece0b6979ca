"""The parts of a lumbar vertebra and how they are joined.

Every posterior part is placed from the posterior wall of the body, so that a deeper body or a
wider canal carries the arch along. Offsets that are not parameters are by eye from published
plates and the mean shape of 87 patients (Clouthier 2023).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.anatomy.vertebra_params import VertebraParams
from l5meshes.implicit import (
    Array,
    Body,
    Ellipsoid,
    HalfGrid,
    Plate,
    Solid,
    Sweep,
    smooth_max,
    smooth_min,
)

SPACING_MM = 0.75  # finer cells change the surface by less than 0.05 mm
LOW, HIGH = (0.0, -27.0, -38.0), (56.0, 76.0, 30.0)  # room for the longest processes


def vertebra_solid(p: VertebraParams) -> Solid:
    """Return the vertebra as signed values on its half grid, before joint clearance."""
    solid = Solid(HalfGrid(LOW, HIGH, SPACING_MM))
    arch = Solid(solid.grid)
    arch.add(_pedicle(p))
    _add_shield(arch, p)
    arch.cut(_canal(p), 2.5)
    arch.add(superior_process(p), 2.6)
    arch.add(_mammillary_process(p), 3.0)
    arch.add(_spinous_process(p), 5.0)
    _add_transverse_process(arch, p)
    solid.add(Body(p.body))
    return _joined(solid, arch, p)


def _joined(body: Solid, arch: Solid, p: VertebraParams) -> Solid:
    """Unite body and arch: a tight fillet on the canal side, a wide one outside (3 to 7 mm)."""
    x, y, _ = body.grid.coordinates()
    outside = np.clip((x - p.canal_width / 2) / 8, 0, 1)
    ahead = np.clip((p.posterior_wall + 2 - y) / 6, 0, 1)
    fillet = np.broadcast_to(3 + 4 * outside * ahead, body.grid.shape).astype(np.float32)
    body.values = smooth_min(body.values, arch.values, fillet)
    return body


def pedicle_centre(p: VertebraParams) -> tuple[float, float]:
    """Return x and y of the middle of the left pedicle."""
    return p.canal_width / 2 + p.pedicle_width / 2 - 1.0, p.posterior_wall + 5.0


def _pedicle(p: VertebraParams) -> Sweep:
    x, y = pedicle_centre(p)
    turn = np.radians(p.pedicle_angle_deg)
    out, back = float(np.sin(turn)), float(np.cos(turn))
    w, h, z = p.pedicle_width / 2, p.pedicle_height / 2, p.pedicle_z
    rows = [
        (x - 14 * out, y - 14 * back, z - 0.5, w, h - 0.4),
        (x, y, z, w - 0.6, h),
        (x + 3 * out, y + 4 * back, z - 0.8, w - 1.6, h - 0.8),
    ]
    return Sweep(rows, power=2.3, caps=(4.0, 3.0))


def _shield(p: VertebraParams) -> Plate:
    """Return laminae, partes interarticulares and inferior processes as one curved plate."""
    top, tip, ix, w = p.lamina_top_z, p.inferior_tip_z, p.inferior_x, p.shield_half_width
    outline = [
        (0, top), (7, top + 1.5), (14, top + 5.5), (18.5, top + 8), (22, top + 5),
        (w - 2.5, top + 0.8), (w, top - 3.5), (w - 1, top - 10), (ix + 3, tip + 3.5), (ix, tip),
        (ix - 3.5, tip + 2.5), (ix - 6.5, tip + 7), (p.arch_x, p.arch_z), (5, p.arch_z - 0.8),
        (0, p.arch_z - 2),
    ]  # fmt: skip
    wall = p.posterior_wall + p.canal_depth
    lam, inf = wall + 3.4, p.posterior_wall + p.inferior_y
    knots = [
        (0, top, lam - 1, 3.0), (0, p.arch_z, lam + 2, 3.4), (5, top, wall - 2.4, 3.0),
        (9, top + 1, wall - 5.4, 3.0), (10, p.arch_z + 2, lam - 1, 3.1),
        (15, top + 3, inf - 4, 3.4), (15, top - 5, inf + 0.2, 3.7), (20, top, inf - 0.4, 3.6),
        (ix, top - 6, inf + 2.3, 4.0), (w - 1, top - 4.5, inf + 2.4, 2.9),
        (w - 1.5, top - 11, inf + 2.2, 3.3), (ix, tip + 7, inf + 0.5, 4.6),
        (ix, tip, inf - 0.8, 3.5), (ix - 5, tip + 7, inf + 2, 3.0), (20, top + 9, inf - 7, 3.4),
        (23.5, top + 3.5, inf - 2.8, 3.0),
    ]  # fmt: skip
    return Plate(outline, knots, is_mirrored=True, edge=0.8)


def _add_shield(arch: Solid, p: VertebraParams) -> None:
    box, values = arch.evaluate(_shield(p))
    facet = _inferior_facet(p, *arch.grid.coordinates(box))
    arch.values[box] = smooth_min(arch.values[box], smooth_max(values, facet, 0.7), 4.0)


def _inferior_facet(p: VertebraParams, x: Array, y: Array, z: Array) -> Array:
    """Return the value of the half space behind the convex inferior facet, fading above it."""
    turn = np.radians(p.inferior_facet_angle_deg)
    normal = np.array([np.cos(turn), -np.sin(turn), -0.08])
    normal /= np.linalg.norm(normal)
    across = np.cross([0, 0, 1] - normal[2] * normal, normal)
    centre = (
        p.inferior_x + 0.5,
        p.posterior_wall + p.inferior_y - 2.7,
        p.inferior_tip_z + p.facet_height / 2 + 0.5,
    )
    offset = [c - m for c, m in zip((x, y, z), centre, strict=True)]
    out = sum(o * n for o, n in zip(offset, normal, strict=True))
    side = sum(o * a for o, a in zip(offset, across / np.linalg.norm(across), strict=True))
    bulge = np.minimum(side * side, 144) / (2 * 13.0)  # 13 mm: radius of the facet's curve
    above = np.clip((z - (p.inferior_tip_z + p.facet_height - 1)) / 9, 0, 1) * 7
    medial = np.clip((15 - x) / 4, 0, 1) * 6
    value: Array = (out + bulge - above - medial).astype(np.float32)
    return value


def _canal(p: VertebraParams) -> Plate:
    """Return the rounded triangular prism of the vertebral canal."""
    half, depth = p.canal_width / 2, p.canal_depth
    outline = [
        (0, 0.62 * depth), (0.24 * half, 0.46 * depth), (0.62 * half, 0.12 * depth),
        (0.93 * half, -0.12 * depth), (half, -0.28 * depth), (0.92 * half, -0.42 * depth),
        (0.5 * half, -0.52 * depth), (0, -0.54 * depth),
    ]  # fmt: skip
    tall = [(0, 0, 0, 40), (1, 0, 0, 40), (0, 1, 0, 40), (1, 1, 0, 40)]
    return Plate(
        outline,
        tall,
        origin=(0, p.posterior_wall + 0.42 * depth, 0),
        second=(0, 1, -p.canal_slope),
        is_mirrored=True,
        edge=0.05,
    )


def superior_facet_axes(p: VertebraParams) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the unit width direction of the left superior facet and its outward normal."""
    turn = np.radians(p.superior_facet_angle_deg)
    width = np.array([np.sin(turn), np.cos(turn), 0.0])
    normal = np.array([-np.cos(turn), np.sin(turn), 0.0])
    return width, normal


def superior_process(p: VertebraParams) -> Plate:
    """Return the cupped plate of the superior articular process in facet coordinates."""
    width, _ = superior_facet_axes(p)
    w, top = p.facet_width / 2, p.superior_tip_z
    outline = [
        (-w, top - p.facet_height - 5), (-w - 0.6, top - 11), (-w + 0.6, top - 5),
        (-2.5, top - 0.6), (2, top), (w - 1.5, top - 3.5), (w + 1.5, top - 8.5),
        (w + 1.4, top - 12), (w - 2.5, top - 16), (w - 5.5, top - 21), (-1, top - 25),
    ]  # fmt: skip
    knots = [
        (-w, top - 10, 1.4, 2.6), (0, top - 10, -1.6, 3.4), (w, top - 10, 1.2, 3.4),
        (w + 1.5, top - 11, 2.0, 3.4), (0, top - 1, -1.8, 2.6), (w - 1, top - 4, 0.6, 2.8),
        (-w + 1, top - 4, 0.8, 2.2), (0, top - 20, -4.2, 3.6), (w, top - 20, -4.0, 2.8),
        (-w, top - 20, -1.2, 3.4), (w, top - 15, -1.2, 3.0),
    ]  # fmt: skip
    turn = np.radians(p.superior_facet_angle_deg)
    return Plate(
        outline,
        knots,
        origin=(p.superior_facet_x, p.superior_facet_y + p.posterior_wall, 0),
        first=width,
        second=(-0.1 * np.cos(turn), 0.1 * np.sin(turn), 1),
        edge=0.6,
    )


def _mammillary_process(p: VertebraParams) -> Ellipsoid:
    width, _ = superior_facet_axes(p)
    reach = p.facet_width / 2 + 1.0
    centre = (
        p.superior_facet_x + width[0] * reach - 0.3,
        p.superior_facet_y + p.posterior_wall + width[1] * reach + 0.6,
        p.superior_tip_z - 11.5,
    )
    return Ellipsoid(centre, (2.6, 3.6, 5.2))


def _spinous_process(p: VertebraParams) -> Plate:
    """Return the blade of the spinous process as a plate in (y, z)."""
    base = p.posterior_wall + p.canal_depth + 0.4
    tip, t = p.posterior_wall + p.spinous_length, p.spinous_half_thickness
    top, bottom = p.spinous_top_z, p.spinous_bottom_z
    lamina, arch, middle = p.lamina_top_z, p.arch_z, (p.spinous_top_z + p.spinous_bottom_z) / 2
    outline = [
        (base, lamina + 2.5), (base + 7, lamina + 1.6), (base + 13, top + 1.4),
        (tip - 5.5, top - 0.1), (tip - 1, top - 2.6), (tip, middle - 1), (tip - 0.9, bottom + 2.8),
        (tip - 4.5, bottom), (base + 13, bottom + 1.4), (base + 7, arch - 1.2), (base, arch + 1),
    ]  # fmt: skip
    knots = [
        (base, lamina - 2, 0, 7.5), (base, arch, 0, 8.5), (base + 5, lamina - 1, 0, 4.6),
        (base + 5, arch, 0, 5.6), (base + 9, lamina - 1, 0, 1.15 * t), (base + 9, arch, 0, 1.6 * t),
        (base + 14, top, 0, 0.8 * t), (base + 14, middle, 0, 0.85 * t),
        (base + 13, bottom, 0, 1.25 * t), (tip - 2, top - 2, 0, 0.6 * t),
        (tip - 2, middle, 0, 0.85 * t), (tip - 4, bottom + 1, 0, 1.15 * t),
    ]  # fmt: skip
    return Plate(outline, knots, first=(0, 1, 0), second=(0, 0, 1), edge=0.8)


def _add_transverse_process(arch: Solid, p: VertebraParams) -> None:
    if p.is_transverse_pyramidal:
        arch.add(_pyramidal_process(p), 4.5)
        return
    x, y = pedicle_centre(p)
    tip, z, rise = p.transverse_span / 2, p.pedicle_z, p.transverse_rise
    rows = [
        (x - 2, y - 2, z - 1, 5.0, 6.5),
        (x + 5, y + 0.8, z - 0.8, 3.4, 5.2),
        (x + 12, y + 3.6, z - 0.4 + 0.2 * rise, 2.5, 5.0),
        (tip - 8, y + 5.8, z + 0.7 * rise, 2.2, 5.0),
        (tip - 2.5, y + 7.5, z + rise, 1.8, 3.9),
    ]
    arch.add(Sweep(rows, power=2.3, caps=(5.0, 2.4)), 4.0)
    arch.add(Ellipsoid((x + 4.5, y + 5.5, z - 4), (1.8, 3.2, 2.4)), 2.5)  # accessory process


def _pyramidal_process(p: VertebraParams) -> Plate:
    """Return L5's stout transverse process, which springs from body and pedicle."""
    x, y = pedicle_centre(p)
    tip, z, root = p.transverse_span / 2, p.pedicle_z, pedicle_centre(p)[0] - 7
    outline = [
        (root, z + 6.5), (x + 2, z + 7.2), (x + 8, z + 6.4), (x + 13, z + 6.6), (tip - 9, z + 8.6),
        (tip - 3.5, z + 9.6), (tip - 0.3, z + 7), (tip, z + 3.2), (tip - 3, z - 0.8),
        (tip - 9, z - 3.2), (x + 11, z - 6.2), (x + 5, z - 8.2), (x - 1, z - 8), (root, z - 6.5),
    ]  # fmt: skip
    knots = [
        (root, z, y - 9, 6.5), (x + 2, z + 4, y - 5.4, 5.6), (x + 2, z - 5, y - 5.6, 6.0),
        (x + 9, z + 4, y - 2.2, 4.8), (x + 9, z - 3, y - 3.2, 6.0), (tip - 9, z + 6, y + 1.2, 3.9),
        (tip - 9, z, y + 0.2, 5.0), (tip - 2, z + 7, y + 4.2, 3.2), (tip - 2, z + 3, y + 3.6, 3.9),
    ]  # fmt: skip
    return Plate(outline, knots, edge=0.85)

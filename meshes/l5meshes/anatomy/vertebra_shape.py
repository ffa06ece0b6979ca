"""The parts of a lumbar vertebra and how they are joined.

Every posterior part is placed from the posterior wall of the body, so that a deeper body or a
wider canal carries the arch along. Offsets that are not parameters were read by eye, to half a
millimetre, from sections of the mean shape of 87 patients (Clouthier 2023) and published plates.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.anatomy.vertebra_params import VertebraParams
from l5meshes.implicit import Body, Ellipsoid, HalfGrid, Plate, Solid, Sweep, smooth_min

SPACING_MM = 0.75  # finer cells change the surface by less than 0.05 mm
LOW, HIGH = (0.0, -27.0, -38.0), (56.0, 80.0, 30.0)  # room for the longest processes

Vector = NDArray[np.float64]


def vertebra_solid(p: VertebraParams) -> Solid:
    """Return the vertebra as signed values on its half grid, before joint clearance."""
    solid = Solid(HalfGrid(LOW, HIGH, SPACING_MM))
    arch = Solid(solid.grid)
    arch.add(_pedicle(p))
    arch.add(_shield(p), 4.0)
    arch.add(_spinous_process(p), 4.0)
    arch.cut(_canal(p), 2.5)
    arch.add(superior_process(p), 3.0)
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
    return p.canal_width / 2 + p.pedicle_width / 2 - 0.4, p.posterior_wall + 4.0


def _pedicle(p: VertebraParams) -> Sweep:
    x, y = pedicle_centre(p)
    turn = np.radians(p.pedicle_angle_deg)
    out, back = float(np.sin(turn)), float(np.cos(turn))
    w, h, z = p.pedicle_width / 2, p.pedicle_height / 2, p.pedicle_z
    rows = [
        (x - 14 * out, y - 14 * back, z - 0.5, w, h - 0.4),
        (x, y, z, w, h),
        (x + 5 * out, y + 6 * back, z - 0.2, w - 1.0, h + 0.6),
    ]
    return Sweep(rows, power=2.3, caps=(4.0, 3.0))


def _shield(p: VertebraParams) -> Plate:
    """Return laminae, partes interarticulares and inferior processes as one curved plate."""
    knots = _lamina_knots(p) + _inferior_process_knots(p)
    return Plate(_shield_outline(p), knots, is_mirrored=True, edge=0.85)


def _shield_outline(p: VertebraParams) -> list[tuple[float, float]]:
    """Return the shield seen from behind, (x, z), from its upper to its lower middle."""
    top, tip, arch = p.lamina_top_z, p.inferior_tip_z, p.arch_z
    ix, w, pars = p.inferior_x, p.inferior_half_width, p.pars_x
    return [
        (0, top), (5, top + 1.5), (9, top + 4.5), (15, top + 5), (pars + 0.6, top + 2),
        (pars, top - 4), (pars - 0.4, top - 10), (0.5 * (pars + ix + w), tip + 14.5),
        (ix + w + 0.6, tip + 10.5), (ix + w - 0.4, tip + 6.5), (ix + 0.72 * w, tip + 2.5),
        (ix + 0.1 * w, tip), (ix - 0.6 * w, tip + 2.5), (ix - 0.95 * w, tip + 7),
        (0.5 * (ix - w) + 3.5, arch + 0.5), (0, arch + 1),
    ]  # fmt: skip


def _lamina_knots(p: VertebraParams) -> list[tuple[float, float, float, float]]:
    """Return (x, z, y, half thickness) of the lamina; it slopes back as it goes down."""
    top, tall = p.lamina_top_z, p.lamina_top_z - p.arch_z
    wall, near, far = p.posterior_wall + p.canal_depth, 0.385 * p.inferior_x, 0.64 * p.inferior_x
    return [
        (0, top, wall + 1, 2.5), (0, top - 0.55 * tall, wall + 5, 3.5),
        (0, p.arch_z, wall + 8.5, 4.0), (near, top + 1.5, wall - 2.7, 2.0),
        (near, top - 0.16 * tall, wall - 1.3, 2.9), (near, top - 0.4 * tall, wall + 1, 3.5),
        (near, top - 0.63 * tall, wall + 4, 4.4), (near, top - 0.88 * tall, wall + 7.2, 4.6),
        (far, top + 1.5, wall - 3.8, 3.2),
    ]  # fmt: skip


def _inferior_process_knots(p: VertebraParams) -> list[tuple[float, float, float, float]]:
    """Return (x, z, y, half thickness) of pars and inferior process, in columns across it."""
    ix, tip, inf = p.inferior_x, p.inferior_tip_z, p.posterior_wall + p.inferior_y
    return [
        (ix - 4, tip + 17, inf - 2.2, 4.6), (ix - 4, tip + 12, inf - 0.2, 5.8),
        (ix - 4, tip + 7, inf + 1.4, 4.5), (ix - 1, tip + 22, inf - 5, 5.0),
        (ix - 1, tip + 17, inf - 3.3, 4.8), (ix - 1, tip + 12, inf - 2.3, 6.0),
        (ix - 1, tip + 7, inf - 0.9, 6.0), (ix, tip, inf - 0.2, 4.2),
        (ix + 3, tip + 27, inf - 4.8, 4.0), (ix + 3, tip + 22, inf - 4.2, 3.8),
        (ix + 3, tip + 17, inf - 1.0, 3.9), (ix + 3, tip + 12, inf, 5.0),
        (ix + 3, tip + 7, inf, 5.2), (ix + p.inferior_half_width, tip + 11, inf + 2.2, 3.4),
    ]  # fmt: skip


def _canal(p: VertebraParams) -> Plate:
    """Return the rounded triangular prism of the vertebral canal."""
    half, depth = p.canal_width / 2, p.canal_depth
    outline = [
        (0, 0.60 * depth), (0.22 * half, 0.42 * depth), (0.62 * half, 0.06 * depth),
        (0.93 * half, -0.12 * depth), (half, -0.28 * depth), (0.92 * half, -0.42 * depth),
        (0.5 * half, -0.52 * depth), (0, -0.54 * depth),
    ]  # fmt: skip
    tall = [(0, 0, 0, 40), (1, 0, 0, 40), (0, 1, 0, 40), (1, 1, 0, 40)]
    return Plate(
        outline,
        tall,
        origin=(0, p.posterior_wall + 0.42 * depth, 0),
        second=(0, 1, p.canal_slope),
        is_mirrored=True,
        edge=0.05,
    )


def superior_facet_axes(p: VertebraParams) -> tuple[Vector, Vector]:
    """Return the unit width direction of the left superior facet and its outward normal."""
    turn = np.radians(p.superior_facet_angle_deg)
    width = np.array([np.sin(turn), np.cos(turn), 0.0])
    normal = np.array([-np.cos(turn), np.sin(turn), 0.0])
    return width, normal


def superior_process(p: VertebraParams) -> Plate:
    """Return the cupped plate of the superior articular process with its mammillary border.

    The plane holds the chord of the facet and the vertical; the plate bows outward and forward
    between its medial and its mammillary border, which makes the facet concave.
    """
    width, _ = superior_facet_axes(p)
    w, top, low = p.facet_width / 2, p.superior_tip_z, p.superior_tip_z - p.superior_height
    outline = [
        (-w + 0.4, top - 10), (-w + 0.6, top - 5.5), (-w + 2.4, top - 2.6), (-2, top - 0.4),
        (2, top), (w - 2, top - 2.2), (w + 0.6, top - 6.5), (w + 1.3, top - 11.5),
        (w - 0.4, top - 16), (w - 4.5, top - 20.5), (0, low), (-w + 3.5, low + 3),
        (-w + 1.5, top - 16),
    ]  # fmt: skip
    knots = [
        (-w, top - 7, -1.2, 3.5), (-w, top - 14, -1.8, 3.8), (0, top - 6.5, -3.5, 2.8),
        (0, top - 11, -4.2, 3.8), (0, top - 1.5, -2.5, 2.1), (0, top - 18, -3.2, 3.4),
        (0, low, -2.4, 3.4), (0.5 * w, top - 8, -2.4, 2.6), (w, top - 7, -0.4, 3.0),
        (w, top - 12, -0.3, 3.5), (w, top - 18, -1.2, 3.2), (-0.5 * w, top - 8, -2.0, 2.6),
    ]  # fmt: skip
    return Plate(
        outline,
        knots,
        origin=(p.superior_facet_x, p.superior_facet_y + p.posterior_wall, 0),
        first=width,
        edge=0.8,
    )


def _spinous_process(p: VertebraParams) -> Plate:
    """Return the hatchet of the spinous process as a plate in (y, z)."""
    base = p.posterior_wall + p.canal_depth - 1.0
    tip, t = p.posterior_wall + p.spinous_length, p.spinous_half_thickness
    top, bottom, lamina, arch = p.spinous_top_z, p.spinous_bottom_z, p.lamina_top_z, p.arch_z
    middle, neck = 0.5 * (top + bottom), 0.5 * (base + tip)
    outline = [
        (base, lamina - 1.5), (base + 3, lamina + 0.6), (base + 7, lamina - 0.4),
        (neck - 2, 0.5 * (lamina + top) - 0.8), (tip - 10, top + 0.6), (tip - 5, top - 0.2),
        (tip - 1.4, top - 3.6), (tip, middle + 1), (tip - 1.6, bottom + 5), (tip - 6, bottom + 1),
        (tip - 11.5, bottom), (neck, bottom + 2.8), (base + 9.5, arch + 1), (base + 6, arch + 4.5),
        (base + 2.5, arch + 9),
    ]  # fmt: skip
    knots = [
        (base + 2, lamina - 2, 0, 4.5), (base + 5, arch + 6, 0, 7.0),
        (base + 6, lamina - 2, 0, 3.0), (base + 9, arch + 4, 0, 5.2),
        (neck, 0.5 * (lamina + top) - 2, 0, 0.75 * t), (neck, middle, 0, 0.95 * t),
        (neck, bottom + 4, 0, 1.25 * t), (tip - 6, top - 1.5, 0, 0.85 * t),
        (tip - 6, middle, 0, 0.95 * t), (tip - 7, bottom + 3, 0, 1.5 * t),
        (tip - 1, middle, 0, 1.25 * t),
    ]  # fmt: skip
    return Plate(outline, knots, first=(0, 1, 0), second=(0, 0, 1), edge=0.95)


def _add_transverse_process(arch: Solid, p: VertebraParams) -> None:
    if p.is_transverse_pyramidal:
        arch.add(_pyramidal_process(p), 4.5)
        return
    x, y = pedicle_centre(p)
    tip, z, rise, h = (
        p.transverse_span / 2,
        p.pedicle_z,
        p.transverse_rise,
        p.transverse_half_height,
    )
    start, end = y + 0.5, p.posterior_wall + p.transverse_back
    step, climb = (tip - x) / 4, (end - start) / 4
    rows = [
        (x, start, z - 1.0, 4.8, 6.6),
        (x + step, start + 1.5 * climb, z - 1.6 + 0.1 * rise, 4.2, h + 1.4),
        (x + 2 * step, start + 2.5 * climb, z - 1.4 + 0.4 * rise, 2.8, h + 0.5),
        (x + 3 * step, start + 3.3 * climb, z - 0.8 + 0.7 * rise, 2.1, h),
        (tip - 2.0, end - 0.3, z - 0.2 + rise, 1.8, h - 0.6),
    ]
    arch.add(Sweep(rows, power=2.2, caps=(5.0, 2.2)), 4.0)
    accessory = (x + step - 1.5, start + 2 * climb + 4.5, z - 3.0)
    arch.add(Ellipsoid(accessory, (1.9, 3.0, 3.0)), 3.0)


def _pyramidal_process(p: VertebraParams) -> Plate:
    """Return L5's stout transverse process, which springs from body and pedicle."""
    x, y = pedicle_centre(p)
    tip, z, rise, root = p.transverse_span / 2, p.pedicle_z, p.transverse_rise, x - 7
    end = p.posterior_wall + p.transverse_back
    outline = [
        (root, z + 5), (x + 2, z + 5.6), (x + 8, z + 5.4), (x + 13, z + 6), (tip - 9, rise + z + 3),
        (tip - 3.5, rise + z + 3.6), (tip - 0.3, rise + z + 1), (tip, rise + z - 2.4),
        (tip - 3, rise + z - 5.8), (tip - 9, z - 3.8), (x + 11, z - 6), (x + 5, z - 7),
        (x - 1, z - 6.4), (root, z - 5.4),
    ]  # fmt: skip
    knots = [
        (root, z, y - 8, 6.5), (x + 2, z + 4, y - 4.4, 5.6), (x + 2, z - 5, y - 4.6, 6.0),
        (x + 9, z + 4, y - 0.8, 4.8), (x + 9, z - 3, y - 1.8, 6.0),
        (tip - 9, z + 6, end - 2.6, 3.9), (tip - 9, z, end - 3.6, 5.0),
        (tip - 2, rise + z + 1, end, 3.2), (tip - 2, rise + z - 3, end - 0.6, 3.9),
    ]  # fmt: skip
    return Plate(outline, knots, edge=0.85)

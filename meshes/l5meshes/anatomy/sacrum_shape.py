"""The parts of the sacrum and how they are joined, in the frame of the maps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from l5meshes.anatomy import sacrum_params as maps
from l5meshes.anatomy.sacrum_params import DRAWN_SLOPE_DEG, SacrumParams, pelvic_profile
from l5meshes.implicit import (
    Body,
    BodyShape,
    BoxGrid,
    Ellipsoid,
    HalfGrid,
    Plate,
    Slab,
    Solid,
    Sweep,
    Tilted,
    smooth_max,
    smooth_min,
)

SPACING_MM = 0.85
LOW, HIGH = (0.0, -20.0, -92.0), (66.0, 82.0, 30.0)


def sacrum_solid(p: SacrumParams) -> Solid:
    """Return the sacrum as signed values on its half grid."""
    solid = Solid(HalfGrid(LOW, HIGH, SPACING_MM))
    slab = _slab()
    solid.add(slab)
    _add_ridges(solid)
    for centre, half_axes, fillet in maps.PITS:
        solid.cut(Ellipsoid(centre, half_axes), fillet)
    _add_first_body(solid, p)
    _cut_nerve_grooves(solid, slab, p)
    cavity = _cavity(solid.grid, slab, p)
    solid.values = smooth_max(solid.values, -cavity.values, 2.0)
    # after the cavity, or its fillet would blunt the facet's edge
    solid.add(_superior_process(p), 3.0)
    return solid


def _slab() -> Slab:
    return Slab(
        maps.OUTLINE,
        {"front": maps.FRONT, "back": maps.BACK, "side": maps.SIDE},
        low=(-2, -20, -100),
        high=(66, 84, 30),
    )


def dorsal_height(x_mm: float, z_mm: float) -> float:
    """Return y of the dorsal surface (without crests) at one place, mm."""
    return float(_slab().back.height(np.array([x_mm]), np.array([z_mm]))[0])


def _add_ridges(solid: Solid) -> None:
    for z, half_width in maps.TRANSVERSE_RIDGES:
        y = pelvic_profile(z)
        rows = [(-half_width, y + 3.6, z - 0.5, 2.2, 2.2), (0, y + 2.55, z, 2.2, 2.2)]
        rows.append((half_width, y + 3.6, z - 0.5, 2.2, 2.2))
        solid.add(Sweep(rows, up=(0, 0.6, 0.8)), 4.0)
    crest = Plate(maps.CREST, maps.CREST_KNOTS, first=(0, 1, 0), second=(0, 0, 1), edge=0.9)
    solid.add(crest, 5.0)
    solid.add(Sweep(maps.INTERMEDIATE_CREST, up=(0, 1, 0)), 7.0)
    solid.add(Sweep(maps.LATERAL_CREST, up=(0, 1, 0)), 9.0)
    solid.add(Sweep(maps.AURICULAR_BORDER, up=(1, 0, 0)), 5.0)
    solid.add(Sweep(maps.CORNU, up=(0, 1, 0)), 3.0)


def endplate_shape(p: SacrumParams) -> BodyShape:
    """Return the S1 body; only its upper endplate and rim show."""
    return BodyShape(
        width_superior=p.endplate_width,
        width_inferior=0.86 * p.endplate_width,
        depth_superior=p.endplate_depth,
        depth_inferior=0.8 * p.endplate_depth,
        height_anterior=p.body_height + 2,
        height_posterior=p.body_height - 4,
        dish_superior=1.3,
        dish_inferior=0.0,
        profile=(1.0, 1.01, 1.03, 1.02, 1.0, 1.03, 0.98, 0.94),
        wedge_share=0.0,
        waist=2.0,
        waist_posterior=0.5,
        ring_height=0.35,
        rim_round=3.4,
    )


def _add_first_body(solid: Solid, p: SacrumParams) -> None:
    """Add the S1 body, cut by the pelvic face so that both meet in the promontory."""
    shape = endplate_shape(p)
    turn = np.radians(DRAWN_SLOPE_DEG)
    down = -shape.half_height
    body = Tilted(
        Body(shape),
        angle_deg=DRAWN_SLOPE_DEG,
        at_mm=(0.0, -float(np.sin(turn)) * down, float(np.cos(turn)) * down),
        low=(-2, -22, -34),
        high=(34, 28, 18),
    )
    box, values = solid.evaluate(body)
    x, y, z = solid.grid.coordinates(box)
    face = np.interp(-z, maps.PELVIC_Z, maps.PELVIC_Y) - 1.0 + 0.009 * x * x - y
    values = smooth_max(values, (0.7 * face).astype(np.float32), 5.0)
    below = np.clip((-2.0 - body.axial(y, z) + shape.half_height) / 7, 0, 1)
    beside = np.clip((x - 15) / 7, 0, 1) * np.clip((y + 8) / 8, 0, 1)
    # tight at the rim, or the ala drowns it; wide below, where body and ala are one
    fillet = np.broadcast_to(1.5 + 8.5 * below + 1.5 * beside, values.shape).astype(np.float32)
    solid.values[box] = smooth_min(solid.values[box], values, fillet)


def _cut_nerve_grooves(solid: Solid, slab: Slab, p: SacrumParams) -> None:
    """Cut the grooves in which the rami leave the pelvic foramina sideways."""

    def face(x: float, z: float) -> float:
        return float(slab.front.height(np.array([x]), np.array([z]))[0])

    foramina = (p.anterior_x, p.anterior_z, p.anterior_radius)
    lengths, drops = (15, 13, 11, 8), (6, 5, 4, 3)  # of the grooves, mm, by eye
    for x, z, radius, length, drop in zip(*foramina, lengths, drops, strict=True):
        r, half, end = 0.9 * radius, (x + length / 2, z - drop / 2), (x + length, z - drop)
        path = [
            (x, pelvic_profile(z) + 0.3, z - 1, r, r),
            (half[0], face(*half) - 0.72 * r, half[1], r, r),
            (end[0], face(*end) - 0.98 * r, end[1], r, r),
        ]
        solid.cut(Sweep(path, power=2.0), 3.0)


def _cavity(grid: BoxGrid, slab: Slab, p: SacrumParams) -> Solid:
    """Return the sacral canal with its four pairs of foramina."""
    cavity = Solid(grid)
    up = (0, 0.8, 0.6)
    cavity.add(Sweep([(0.0, *row) for row in maps.CANAL], up=up))
    roof = [(0.0, y + 0.6 * b, z + 0.45 * b, 0.42 * a + 0.4, 0.8 * b) for y, z, a, b in maps.CANAL]
    cavity.add(Sweep(roof, up=up, power=2.0), 5.0)
    for index in range(4):
        _add_foramen(cavity, slab, p, index)
    return cavity


def _add_foramen(cavity: Solid, slab: Slab, p: SacrumParams, index: int) -> None:
    ax, az, ar = p.anterior_x[index], p.anterior_z[index], p.anterior_radius[index]
    px, pz, pr = p.posterior_x[index], p.posterior_z[index], p.posterior_radius[index]
    ya = pelvic_profile(az)
    yp = float(slab.back.height(np.array([px]), np.array([pz]))[0])
    canal = np.array(maps.CANAL)
    jx, jz, jr = ax - 2.2, az + 0.62 * (pz - az), 0.85 * ar
    jy = float(np.interp(-jz, -canal[:, 1], canal[:, 0]))
    through = [
        (ax + 2.5, ya - 9, az - 4.5, 1.3 * ar, 1.3 * ar),
        (ax, ya + 1.5, az + 0.5, ar, ar),
        (jx, jy - 1.5, jz, jr, jr),
        ((jx + px) / 2, (jy + yp) / 2, (jz + pz) / 2, (jr + pr) / 2, (jr + pr) / 2),
        (px, yp - 1, pz, pr, pr),
        (px + 0.5, yp + 6, pz - 0.5, 1.5 * pr, 1.5 * pr),
    ]
    cavity.add(Sweep(through, up=(1, 0, 0), power=2.0), 1.5)
    inward = [
        (jx, jy - 0.5, jz, 0.8 * jr, 0.8 * jr),
        (0.55 * jx, jy, jz + 0.5, 0.7 * jr, 0.75 * jr),
        (2.0, jy, jz + 1, 0.6 * jr, 0.7 * jr),
    ]
    cavity.add(Sweep(inward, power=2.0), 2.0)


def superior_facet_axes(p: SacrumParams) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the unit width direction of the left facet and its outward normal."""
    turn = np.radians(p.facet_angle_deg)
    width = np.array([np.sin(turn), np.cos(turn), 0.0])
    normal = np.array([-np.cos(turn), np.sin(turn), 0.0])
    return width, normal


def _superior_process(p: SacrumParams) -> Plate:
    width, normal = superior_facet_axes(p)
    upward = np.array([0.0, -p.facet_lean, 1.0])
    # 1.8: how far the middle of the surface stands before the plate's plane (knots below)
    origin = np.array(p.facet_centre) - 1.8 * normal - p.facet_centre[2] * upward
    w, top = p.facet_width / 2, p.facet_centre[2] + 0.5 * p.facet_height
    outline = [
        (-w, top - p.facet_height - 5), (-w - 0.4, top - 11), (-w + 0.8, top - 5), (-3, top - 0.8),
        (1.5, top), (w - 2, top - 3), (w, top - 8.5), (w, top - 12), (w - 2, top - 16),
        (w - 5, top - 22), (-1, top - 26),
    ]  # fmt: skip
    knots = [
        (-w, top - 10, 0.8, 3.2), (0, top - 10, -1.6, 3.4), (w, top - 10, 1.2, 3.2),
        (0, top - 1, -2.2, 2.4), (w - 1, top - 4, 0, 2.6), (-w + 1, top - 4, 0.6, 2.2),
        (0, top - 20, -3, 4), (w, top - 20, -3, 3.2), (-w, top - 20, -1.2, 3.8),
    ]  # fmt: skip
    return Plate(
        outline,
        knots,
        origin=origin,
        first=width,
        second=upward,
        edge=0.65,
    )

"""Anterior and posterior longitudinal ligaments, interspinous and supraspinous ligaments."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from l5meshes.canal import BONES, LUMBAR, canal_axis
from l5meshes.clearing import faces_cleared
from l5meshes.disc_space import DISCS, bone_id, bones_of, discs_field, level_label
from l5meshes.fields import Field, Points, Values, pushed_clear, trace, union, with_openness
from l5meshes.lofts import arc_lengths, resampled, ring_loft, section_axes, sheet, tangents
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine

TEXTBOOK = "width and thickness: anatomy textbooks, drawn by eye"
ALL_WIDTH_MM, ALL_THICK_MM = 25.0, 1.8
PLL_THICK_MM = 0.9
PLL_HALF_WIDTH_MM = (4.0, 11.5)  # behind the bodies; flared over the discs
FLARE_MM = 7.0  # half the height of the flare, by eye
BONE_GAP_MM, PROCESS_GAP_MM = 0.03, 0.6
FACE_GAP_MM, STEP_MM = 0.06, 0.5
# Where a cell of a band is probed: middle, edges, and towards each corner
CELL_PROBES = (
    (0.25, 0.25, 0.25, 0.25),
    *((0.5, 0.5, 0, 0), (0, 0, 0.5, 0.5), (0.5, 0, 0.5, 0), (0, 0.5, 0, 0.5)),
    *((0.6, 0.15, 0.15, 0.1), (0.15, 0.6, 0.1, 0.15)),
    *((0.15, 0.1, 0.6, 0.15), (0.1, 0.15, 0.15, 0.6)),
)
SUPRASPINOUS_MM = (3.0, 1.6)  # half width and half thickness, by eye
INTERSPINOUS_HALF_MM = 1.7  # half thickness, by eye


def _draped(walls: Field, origins: Points, rays: Points, reach_mm: float) -> NDArray[np.float64]:
    """Return how far (n, m) rays run to the walls, hollows bridged as taut fibres do."""
    run = trace(walls, origins.reshape(-1, 3), rays.reshape(-1, 3), reach_mm, BONE_GAP_MM)
    run = run.reshape(origins.shape[:2])
    smooth = gaussian_filter(run, (2.5, 1.0), mode="nearest")
    taut = gaussian_filter(np.minimum(run, smooth), (1.0, 0.7), mode="nearest")
    return _lifted(np.minimum(taut, run), origins, rays, walls)


def _lifted(run: Values, origins: Points, rays: Points, walls: Field) -> NDArray[np.float64]:
    """Return the runs shortened until the band between its nodes is clear of the walls, too.

    Between two nodes on a hollow flank a straight fibre would cut through the rim.
    """
    run = run.copy()
    for _ in range(8):
        nodes = origins + rays * run[..., None]
        corners = (nodes[:-1, :-1], nodes[1:, :-1], nodes[:-1, 1:], nodes[1:, 1:])
        short = np.zeros(run.shape)
        for shares in CELL_PROBES:
            probe = np.einsum("k,knmx->nmx", shares, np.array(corners))
            free = walls(probe.reshape(-1, 3)).reshape(probe.shape[:2])
            lack = np.clip(FACE_GAP_MM - free, 0, STEP_MM)
            for rows, columns in ((0, 0), (1, 0), (0, 1), (1, 1)):
                part = short[rows : rows + lack.shape[0], columns : columns + lack.shape[1]]
                np.maximum(part, lack, out=part)
        if not short.any():
            break
        run = run - short
    return np.asarray(run)


def _edge_taper(columns: int) -> Values:
    """Return 0.15 .. 1 across a band: thin at both edges."""
    across = np.linspace(-1, 1, columns)
    return np.asarray(np.clip(1.15 - np.abs(across) ** 3, 0.15, 1.0))


def posterior_longitudinal_ligament(spine: Spine) -> TriMesh:
    """Return the band on the canal's front wall: narrow behind bodies, flared over discs."""
    axis, columns = canal_axis(spine), 13
    arc = np.arange(axis.heights["l1_top"] - 1.0, axis.heights["s1_top"] + 12.0, 2.4)
    front, _, back = axis.at(arc)
    across = np.linspace(-1, 1, columns)
    side = _pll_half_width(spine, arc)[:, None] * across
    origins = (front + 5.0 * back)[:, None] + side[..., None] * np.array([1.0, 0.0, 0.0])
    rays = np.broadcast_to(-back[:, None], origins.shape)
    walls = union(partial(spine.distance, BONES), discs_field(spine))
    run = _draped(walls, origins, rays, 12.0)
    deep = origins + rays * run[..., None]
    canal_side = deep - rays * (PLL_THICK_MM * _edge_taper(columns))[None, :, None]
    return _band(spine, deep, canal_side)


def _pll_half_width(spine: Spine, arc_mm: Values) -> Values:
    heights = canal_axis(spine).heights
    narrow, wide = PLL_HALF_WIDTH_MM
    flare = sum(np.exp(-(((arc_mm - heights[disc]) / FLARE_MM) ** 4)) for disc in DISCS)
    ending = np.clip((heights["s1_top"] + 14.0 - arc_mm) / 10.0, 0.35, 1.0)
    return np.asarray((narrow + (wide - narrow) * np.clip(flare, 0, 1)) * ending)


def _band(spine: Spine, deep: Points, outer: Points) -> TriMesh:
    rows, columns, _ = deep.shape
    along = np.broadcast_to(np.linspace(0, 1, rows)[:, None], (rows, columns))
    return with_openness(sheet(outer, deep, along), partial(spine.distance, BONES))


def anterior_longitudinal_ligament(spine: Spine) -> TriMesh:
    """Return the broad band on the front of bodies and discs from L1 to S1."""
    centres, forward = _column_axis(spine)
    columns = 15
    bend = np.radians(np.linspace(-42, 42, columns))
    sideways = np.array([1.0, 0.0, 0.0])
    inward = -(
        np.cos(bend)[None, :, None] * forward[:, None] + np.sin(bend)[None, :, None] * sideways
    )
    hub = centres + 4.0 * forward  # the fan's hub lies in the front half of the bodies
    origins = hub[:, None] - 30.0 * inward
    walls = union(partial(spine.distance, BONES), discs_field(spine))
    run = _draped(walls, origins, inward, 30.0)
    deep = origins + inward * run[..., None]
    thickness = ALL_THICK_MM * _edge_taper(columns)[None, :, None]
    return _band(spine, deep, deep - inward * thickness)


def _column_axis(spine: Spine) -> tuple[Points, Points]:
    """Return middles of the column every 3 mm from L1 to S1 and the direction forwards."""
    endplate = spine.endplate_rim("sacrum", "superior", np.linspace(0, 2 * np.pi, 13)[:-1])
    below = np.linalg.svd(endplate - endplate.mean(axis=0))[2][2]
    marks = [
        spine.landmark(bone_id(level), face)
        for level in LUMBAR
        for face in ("superior_endplate_centre", "inferior_endplate_centre")
    ]
    last = spine.landmark("sacrum", "superior_endplate_centre")
    marks += [last, last - 4.5 * below * np.sign(below[2])]  # it ends on the front of S1
    path = np.array(marks)
    centres = resampled(path, int(arc_lengths(path)[-1] / 3.0))
    forward = np.cross(tangents(centres), [1.0, 0.0, 0.0])
    forward *= -np.sign(forward[:, 1:2])
    return centres[1:-1], forward[1:-1]


def interspinous_ligament(spine: Spine, disc: str) -> TriMesh:
    """Return the sheet between two spinous processes; fibres rise backwards."""
    upper, lower = bones_of(disc)
    start = (_lamina(spine, upper, "bottom") + _lamina(spine, lower, "top")) / 2
    tips = [spine.landmark(bone, "spinous_tip") for bone in (upper, lower)]
    end = (tips[0] + tips[1]) / 2
    rows, columns = 18, 9
    along = (end - start) / np.linalg.norm(end - start)
    up = np.cross([1.0, 0.0, 0.0], along)
    up *= np.sign(up[2])
    ridge = start + np.linspace(0.16, 0.85, rows)[:, None] * (end - start)
    reach = [_room(spine, bone, ridge, way * up) for bone, way in ((upper, 1), (lower, -1))]
    share = np.linspace(0, 1, columns)[None, :, None]
    high = (ridge + up * reach[0][:, None])[:, None]
    low = (ridge - up * reach[1][:, None])[:, None]
    middle = low + (high - low) * share
    rounding = np.sin(np.pi * np.linspace(0.06, 0.94, rows))[:, None] ** 0.35
    half = INTERSPINOUS_HALF_MM * rounding * (0.75 + 0.25 * np.abs(2 * share[..., 0] - 1))
    shift = half[..., None] * np.array([1.0, 0.0, 0.0])
    fibres = np.broadcast_to(share[..., 0], (rows, columns))
    mesh = sheet(middle + shift, middle - shift, fibres)
    bones = partial(spine.distance, (upper, lower))
    clear = TriMesh(pushed_clear(mesh.points, bones, BONE_GAP_MM), mesh.faces, mesh.scalars)
    return with_openness(clear, bones)


def _lamina(spine: Spine, bone: str, which: str) -> Points:
    return spine.landmark(bone, f"lamina_front_{which}" if bone != "sacrum" else "lamina_front_top")


def _room(spine: Spine, bone: str, ridge: Points, way: Points) -> Values:
    """Return how far rays from the ridge run to a spinous process, smoothed, mm."""
    run = trace(partial(spine.distance, (bone,)), ridge, np.broadcast_to(way, ridge.shape), 16.0)
    struck = run < 15.5
    run = (
        np.interp(np.arange(len(run)), np.flatnonzero(struck), run[struck]) if struck.any() else run
    )
    return np.asarray(gaussian_filter(run, 1.0, mode="nearest") - PROCESS_GAP_MM)


def supraspinous_ligament(spine: Spine) -> TriMesh:
    """Return the cord over the spinous tips of L1 to L4, fading out above L5's."""
    tips = [spine.landmark(bone_id(level), "spinous_tip") for level in LUMBAR]
    path = np.array([_behind(spine, tip) for tip in tips])
    top = path[0] + 0.3 * (path[0] - path[1])
    path[-1] = path[-2] + 0.7 * (path[-1] - path[-2])  # it fades out between L4 and L5
    path = resampled(np.concatenate([[top], path]), 70)
    wide, thick = section_axes(path, (1.0, 0.0, 0.0))
    angles = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    half = np.array(SUPRASPINOUS_MM)
    taper = np.interp(np.arange(70), [0, 6, 54, 69], [0.5, 1, 1, 0.3])[:, None, None]
    rings = path[:, None] + taper * (
        half[0] * np.cos(angles)[None, :, None] * wide[:, None]
        + half[1] * np.sin(angles)[None, :, None] * thick[:, None]
    )
    bones = partial(spine.distance, BONES)
    mesh = ring_loft(rings, np.linspace(0, 1, 70))
    return with_openness(faces_cleared(mesh, bones, FACE_GAP_MM), bones)


def _behind(spine: Spine, tip: Points) -> Points:
    """Return the point just behind a spinous process at the height of its tip, midline."""
    start = tip + np.array([0.0, 9.0, 0.0])
    forward = np.array([[0.0, -1.0, 0.0]])
    run = trace(partial(spine.distance, BONES), start[None], forward, 14.0)
    return np.asarray(start + forward[0] * (run[0] - 0.5 * SUPRASPINOUS_MM[1]))


def _interspinous(disc: str) -> Structure:
    return Structure(
        id=f"{disc}_interspinous_ligament",
        name=f"Interspinous ligament {level_label(disc)}",
        latin="ligamentum interspinale",
        kind=Kind.LIGAMENT,
        level=level_label(disc),
        chunk=Chunk.SOFT,
        shape=partial(interspinous_ligament, disc=disc),
        triangles=700,
        sources=(TEXTBOOK,),
    )


STRUCTURES: tuple[Structure, ...] = (
    Structure(
        id="anterior_longitudinal_ligament",
        name="Anterior longitudinal ligament",
        latin="ligamentum longitudinale anterius",
        kind=Kind.LIGAMENT,
        level="L1-S1",
        chunk=Chunk.SOFT,
        shape=anterior_longitudinal_ligament,
        triangles=3800,
        sources=(TEXTBOOK,),
    ),
    Structure(
        id="posterior_longitudinal_ligament",
        name="Posterior longitudinal ligament",
        latin="ligamentum longitudinale posterius",
        kind=Kind.LIGAMENT,
        level="L1-S1",
        chunk=Chunk.SOFT,
        shape=posterior_longitudinal_ligament,
        triangles=4200,
        sources=(TEXTBOOK,),
    ),
    *(_interspinous(disc) for disc in DISCS),
    Structure(
        id="supraspinous_ligament",
        name="Supraspinous ligament",
        latin="ligamentum supraspinale",
        kind=Kind.LIGAMENT,
        level="L1-L5",
        chunk=Chunk.SOFT,
        shape=supraspinous_ligament,
        triangles=2200,
        sources=(TEXTBOOK,),
    ),
)

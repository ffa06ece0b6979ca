"""Spinal cord, conus medullaris, filum terminale and the strands of the cauda equina."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.anatomy.root_paths import NAMED_ROOTS
from l5meshes.canal import BONES, canal_axis
from l5meshes.cauda import TIP_BELOW_L1_TOP_MM, cord_radii, strands
from l5meshes.clearing import faces_cleared
from l5meshes.dural_sac import dural_sac, section_points
from l5meshes.fields import Points, Values, trace, with_openness
from l5meshes.lofts import arc_lengths, merged, resampled, ring_loft, tube
from l5meshes.mesh import TriMesh
from l5meshes.relaxation import relaxed
from l5meshes.structure import Chunk, Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SIDES = 28
CONUS_LENGTH_MM = 20.0  # the taper, by eye from sagittal MRI
FISSURE_MM = 0.7  # depth of the anterior median fissure as drawn; the real one is narrower
SULCUS_MM = 0.25  # posterior median sulcus, by eye
FILUM_MM = 0.5  # radius: about 1 mm thick, textbooks
STRAND_SIDES, STRAND_EVERY = 5, 3
STRAND_GAP_MM = 0.25  # to bone, where the sac is tight behind L1 and L2


def _cord_mesh(spine: Spine, first_arc_mm: float, last_arc_mm: float) -> TriMesh:
    arc = np.linspace(first_arc_mm, last_arc_mm, 20)
    angles = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)
    half = np.maximum(cord_radii(spine, arc), 0.35)
    ellipse = 1 / np.hypot(np.cos(angles) / half[:, :1], np.sin(angles) / half[:, 1:])
    grooved = ellipse - _grooves(angles) * np.clip(half[:, 1:] / 4.0, 0, 1)
    centre, back = dural_sac(spine).at(arc)
    mesh = ring_loft(section_points(centre, back, grooved), np.linspace(0, 1, len(arc)))
    return with_openness(mesh, partial(spine.distance, BONES))


def _grooves(angles_rad: Values) -> Values:
    front = np.exp(-(((angles_rad - 1.5 * np.pi) / 0.16) ** 2))
    rear = np.exp(-(((angles_rad - 0.5 * np.pi) / 0.16) ** 2))
    return np.asarray(FISSURE_MM * front + SULCUS_MM * rear)


def _conus_arcs(spine: Spine) -> tuple[float, float]:
    tip = canal_axis(spine).heights["l1_top"] + TIP_BELOW_L1_TOP_MM
    return tip - CONUS_LENGTH_MM, tip


def spinal_cord(spine: Spine) -> TriMesh:
    """Return the cord from behind T12 to the beginning of the conus."""
    return _cord_mesh(spine, dural_sac(spine).arc_mm[0] + 0.5, _conus_arcs(spine)[0])


def conus_medullaris(spine: Spine) -> TriMesh:
    """Return the tapering end of the cord, its tip at the lower third of L1."""
    return _cord_mesh(spine, *_conus_arcs(spine))


def filum_terminale(spine: Spine) -> TriMesh:
    """Return the filum from the conus' tip through the sac's end to the back of the coccyx."""
    sac = dural_sac(spine)
    tip = _conus_arcs(spine)[1]
    arc = np.linspace(tip, sac.arc_mm[-1] - 1.0, 40)
    share = np.interp(arc, [tip, tip + 30, arc[-1] - 12, arc[-1]], [0.0, 0.35, 0.35, 0.0])
    inside = sac.inside(arc, np.full_like(arc, np.pi / 2), share)
    outside = _filum_externum(spine, inside[-1])
    path = np.concatenate([inside, outside[1:]])
    mesh = tube(path, np.full(len(path), FILUM_MM), 6)
    return with_openness(mesh, partial(spine.distance, (*BONES, "coccyx")))


def _filum_externum(spine: Spine, start: Points) -> Points:
    axis = canal_axis(spine)
    arc = np.linspace(dural_sac(spine).arc_mm[-1] + 6, axis.arc_mm[-1] - 4, 6)
    front, _, back = axis.at(arc)
    waypoints = np.concatenate([start[None], front + 2.2 * back, [_behind_coccyx(spine)]])
    path = resampled(waypoints, int(arc_lengths(waypoints)[-1] / 1.6))
    bones = partial(spine.distance, ("sacrum", "coccyx"))
    return relaxed(path, np.full(len(path), FILUM_MM + 0.25), bones, is_end_free=True)


def _behind_coccyx(spine: Spine) -> Points:
    """Return the point just behind the first coccygeal segment, midline."""
    end = canal_axis(spine).front[-1]
    rays = np.array([[0.0, end[1] + 45.0, end[2] - down] for down in np.arange(0, 70, 1.0)])
    forward = np.broadcast_to([0.0, -1.0, 0.0], rays.shape)
    run = trace(partial(spine.distance, ("coccyx",)), rays, forward, 80.0)
    struck = np.flatnonzero(run < 79.5)
    if not len(struck):
        raise ValueError("the coccyx was not found below the sacral canal")
    chosen = min(struck[0] + 9, struck[-1])  # 9 mm below its upper border: the first segment
    return np.asarray(rays[chosen] + forward[chosen] * (run[chosen] - 0.8))


def cauda_equina(spine: Spine) -> TriMesh:
    """Return the strands of L1, L2, S3 to S5 and the coccygeal roots of both sides."""
    left = [
        tube(_thinned(one.path), np.full(len(_thinned(one.path)), one.radius_mm), STRAND_SIDES)
        for one in strands(spine)
        if one.root not in NAMED_ROOTS
    ]
    both = merged([*left, *(mesh.mirrored() for mesh in left)])
    bones = partial(spine.distance, BONES)
    return with_openness(faces_cleared(both, bones, STRAND_GAP_MM), bones)


def _thinned(path: Points) -> Points:
    return np.concatenate([path[:-1:STRAND_EVERY], path[-1:]])


STRUCTURES: tuple[Structure, ...] = (
    Structure(
        id="spinal_cord",
        name="Spinal cord",
        latin="medulla spinalis",
        kind=Kind.CORD,
        level="T12-L1",
        chunk=Chunk.NERVES,
        shape=spinal_cord,
        triangles=1200,
        sources=("lumbosacral enlargement about 9 x 8 mm: textbooks",),
    ),
    Structure(
        id="conus_medullaris",
        name="Conus medullaris",
        latin="conus medullaris",
        kind=Kind.CORD,
        level="L1",
        chunk=Chunk.NERVES,
        shape=conus_medullaris,
        triangles=1200,
        sources=("504 MRIs: mean tip at the lower third of L1",),
    ),
    Structure(
        id="filum_terminale",
        name="Filum terminale",
        latin="filum terminale",
        kind=Kind.CORD,
        level="L1-Co1",
        chunk=Chunk.NERVES,
        shape=filum_terminale,
        triangles=1500,
        sources=("about 1 mm thick, through the sac's end at S2 to the coccyx: textbooks",),
    ),
    Structure(
        id="cauda_equina",
        name="Cauda equina (L1, L2, S3 to Co1)",
        latin="cauda equina",
        kind=Kind.ROOT,
        level="L1-Co1",
        chunk=Chunk.NERVES,
        shape=cauda_equina,
        triangles=9000,
        sources=("order in the sac: 10 cadavers, L2-L3 to L5-S1",),
    ),
)

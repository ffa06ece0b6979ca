"""The thecal (dural) sac: the thin closed tube that holds the cauda equina down to S2."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.canal import BONES
from l5meshes.clearing import faces_cleared
from l5meshes.dural_sac import dural_sac, surroundings
from l5meshes.fields import with_openness
from l5meshes.lofts import ring_loft
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine


FACE_GAP_MM = 0.1


def thecal_sac(spine: Spine) -> TriMesh:
    """Return the sac's surface; ``along`` runs from above L1 to its end at S2."""
    sac = dural_sac(spine)
    kept = np.append(np.arange(0, len(sac.arc_mm) - 1, 2), len(sac.arc_mm) - 1)
    mesh = ring_loft(sac.rings[kept][:, ::2], kept / kept[-1])
    clear = faces_cleared(mesh, surroundings(spine), FACE_GAP_MM)
    return with_openness(clear, partial(spine.distance, BONES))


STRUCTURES: tuple[Structure, ...] = (
    Structure(
        id="thecal_sac",
        name="Thecal sac",
        latin="saccus duralis (dura mater spinalis)",
        kind=Kind.DURA,
        level="L1-S2",
        chunk=Chunk.NERVES,
        shape=thecal_sac,
        triangles=3300,
        sources=("area 150-200 mm2 and about 16 x 12 mm at L4-L5: typical adult values",),
    ),
)

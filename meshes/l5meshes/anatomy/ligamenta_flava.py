"""Ligamenta flava L3-L4 to L5-S1: both halves, from lamina to lamina, with the midline cleft."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.clearing import faces_cleared
from l5meshes.disc_space import bones_of, level_label
from l5meshes.fields import with_openness
from l5meshes.flavum import THICKNESS_MM, flavum_sheet
from l5meshes.lofts import merged, sheet
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure

if TYPE_CHECKING:
    from l5meshes.spine import Spine


FACE_GAP_MM = 0.08


def ligamentum_flavum(spine: Spine, disc: str) -> TriMesh:
    """Return both halves of a flavum; ``along`` runs from the upper lamina to the lower."""
    half = flavum_sheet(spine, disc)
    front, back = half.surface(half.front_mm), half.surface(half.back_mm)
    rows, columns = half.front_mm.shape
    along = np.broadcast_to(np.linspace(0, 1, rows)[:, None], (rows, columns))
    left = sheet(front, back, along)
    bones = partial(spine.distance, bones_of(disc))
    whole = merged([left, left.mirrored()])
    return with_openness(faces_cleared(whole, bones, FACE_GAP_MM), bones)


STRUCTURES: tuple[Structure, ...] = tuple(
    Structure(
        id=f"{disc}_ligamentum_flavum",
        name=f"Ligamentum flavum {level_label(disc)}",
        latin="ligamentum flavum",
        kind=Kind.FLAVUM,
        level=level_label(disc),
        chunk=Chunk.SOFT,
        shape=partial(ligamentum_flavum, disc=disc),
        triangles=2600,
        sources=(f"{thickness.value} {thickness.unit}: {thickness.source}",),
    )
    for disc, thickness in THICKNESS_MM.items()
)

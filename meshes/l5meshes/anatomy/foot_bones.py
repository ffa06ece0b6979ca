"""The bones of the foot as structures of the atlas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from l5meshes.anatomy.foot_solids import FOOT_SOLIDS
from l5meshes.finish import surface_mesh
from l5meshes.frame import Side
from l5meshes.joint_gaps import placed_field
from l5meshes.mesh import TriMesh
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SOURCES = (
    "BodyParts3D (one adult man): positions, lengths, breadths and heights",
    "form after anatomy plates, drawn by eye",
)


class Entry(NamedTuple):
    """What a bone is called, and how many triangles it gets."""

    name: str
    latin: str
    triangles: int


TARSALS: Mapping[str, Entry] = {
    "calcaneus": Entry("Calcaneus", "calcaneus", 2150),
    "talus": Entry("Talus", "talus", 2150),
    "navicular": Entry("Navicular", "os naviculare", 880),
    "medial_cuneiform": Entry("Medial cuneiform", "os cuneiforme mediale", 880),
    "intermediate_cuneiform": Entry("Intermediate cuneiform", "os cuneiforme intermedium", 880),
    "lateral_cuneiform": Entry("Lateral cuneiform", "os cuneiforme laterale", 880),
    "cuboid": Entry("Cuboid", "os cuboideum", 880),
}
ORDINALS = {"first": "I", "second": "II", "third": "III", "fourth": "IV", "fifth": "V"}
PLACES = {"proximal": "proximalis", "middle": "media", "distal": "distalis"}


def _entry(bone_id: str) -> Entry:
    """Return the names of a bone by its id."""
    if bone_id in TARSALS:
        return TARSALS[bone_id]
    words = bone_id.split("_")
    if words[-1] == "metatarsal":
        latin = f"os metatarsi {ORDINALS[words[0]]}"
        return Entry(f"{words[0].capitalize()} metatarsal", latin, 880)
    if words[-1] == "sesamoid":
        side = {"medial": "mediale", "lateral": "laterale"}[words[0]]
        return Entry(
            f"{words[0].capitalize()} sesamoid of big toe", f"os sesamoideum {side} hallucis", 240
        )
    place = words[-2]
    if words[0] == "hallux":
        return Entry(
            f"{place.capitalize()} phalanx of big toe", f"phalanx {PLACES[place]} hallucis", 680
        )
    name = f"{place.capitalize()} phalanx of {words[0]} toe"
    return Entry(name, f"phalanx {PLACES[place]} digiti pedis {ORDINALS[words[0]]}", 390)


def _shape(spine: Spine, bone_id: str) -> TriMesh:
    field = placed_field(spine, bone_id, FOOT_SOLIDS[bone_id])
    return surface_mesh(field, _entry(bone_id).triangles)


def _structures() -> tuple[Structure, ...]:
    pairs: list[Structure] = []
    for bone_id in FOOT_SOLIDS:
        entry = _entry(bone_id)
        left = Structure(
            id=f"{bone_id}_left",
            name=entry.name,
            latin=entry.latin,
            kind=Kind.BONE,
            level="foot",
            chunk=Chunk.LIMB_BONES,
            shape=partial(_shape, bone_id=bone_id),
            side=Side.LEFT,
            triangles=entry.triangles,
            sources=SOURCES,
        )
        pairs += both_sides(left)
    return tuple(pairs)


STRUCTURES: tuple[Structure, ...] = _structures()

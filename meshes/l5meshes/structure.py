"""What a structure of the atlas is: its names, its place, and how its mesh is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from l5meshes.frame import Side
from l5meshes.mesh import TriMesh

if TYPE_CHECKING:
    from l5meshes.spine import Spine


class Kind(StrEnum):
    """The tissue or space a structure is made of; the tree and the materials follow it."""

    BONE = "bone"
    CARTILAGE = "cartilage"
    ANNULUS = "annulus"
    NUCLEUS = "nucleus"
    CAPSULE = "capsule"
    LIGAMENT = "ligament"
    FLAVUM = "flavum"
    DURA = "dura"
    CORD = "cord"
    ROOT = "root"
    GANGLION = "ganglion"
    FAT = "fat"
    SPACE = "space"
    NERVE = "nerve"
    MUSCLE = "muscle"
    TENDON = "tendon"
    SKIN = "skin"


class Chunk(StrEnum):
    """The geometry file a structure travels in; the page loads them in this order.

    The first four are the spine; those of the limb follow when they are asked for.
    """

    BONES = "bones"
    NERVES = "nerves"
    SOFT = "soft"
    SPACES = "spaces"
    LIMB_BONES = "limb_bones"
    LIMB_NERVES = "limb_nerves"
    MUSCLES = "muscles"
    SKIN = "skin"


LIMB = (Chunk.LIMB_BONES, Chunk.LIMB_NERVES, Chunk.MUSCLES, Chunk.SKIN)


@dataclass(frozen=True)
class Param:
    """One named number of a shape, with its unit, sensible range and source."""

    value: float
    unit: str
    low: float
    high: float
    source: str

    def __post_init__(self) -> None:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"{self.value} {self.unit} is outside {self.low}..{self.high}")


@dataclass(frozen=True)
class Structure:
    """One pickable part of the atlas.

    Parameters
    ----------
    id : slug, for example ``l5_dorsal_root_ganglion_left``
    name, latin : Terminologia Anatomica, English and Latin, without the side
    level : for example ``L5``, ``L4-L5``, ``L1-S5``
    shape : makes the mesh from the placed spine; only left and midline structures have a shape
    triangles : what the finished mesh is simplified to
    sources : where the dimensions come from
    """

    id: str
    name: str
    latin: str
    kind: Kind
    level: str
    chunk: Chunk
    shape: Callable[[Spine], TriMesh]
    side: Side = Side.MIDLINE
    triangles: int = 1500
    sources: tuple[str, ...] = field(default=())

    @property
    def is_mirrored(self) -> bool:
        """True for right-hand structures, which are drawn as the mirror image of the left."""
        return self.side is Side.RIGHT

    @property
    def modelled_id(self) -> str:
        """The id of the structure whose mesh this one uses."""
        return self.id.removesuffix("_right") + "_left" if self.is_mirrored else self.id


def both_sides(left: Structure) -> tuple[Structure, Structure]:
    """Return the left structure and its mirrored partner on the right."""
    if left.side is not Side.LEFT or not left.id.endswith("_left"):
        raise ValueError(f"{left.id} must be a left structure whose id ends in _left")
    right = replace(left, id=left.id.removesuffix("_left") + "_right", side=Side.RIGHT)
    return left, right

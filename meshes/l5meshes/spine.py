"""The placed bones: frames, named numbers, landmarks and distances that other shapes build on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from l5meshes import bone_landmarks, posture
from l5meshes.anatomy.coccyx_shape import coccyx_solid
from l5meshes.anatomy.sacrum_params import DRAWN_SLOPE_DEG, SACRUM, SacrumParams
from l5meshes.anatomy.sacrum_shape import endplate_shape, sacrum_solid
from l5meshes.anatomy.vertebra_params import LUMBAR, VertebraParams
from l5meshes.anatomy.vertebra_shape import vertebra_solid
from l5meshes.frame import apply, rotation_x
from l5meshes.implicit import DistanceGrid, Solid, redistanced, smooth_max

# bone to bone in the facet joint: two cartilages of about 0.8 mm and a slit of 0.2 mm
JOINT_GAP_MM = 1.8
SOURCE_FILES = (
    "implicit",
    "anatomy/vertebra",
    "anatomy/sacrum",
    "anatomy/coccyx",
    "frame",
    "posture",
    "spine",
)

Surface = Literal["superior", "inferior"]


class Spine:
    """The standing bones from L1 to the coccyx; fields are made on first use and kept.

    Parameters
    ----------
    cache_dir : folder where fields are kept between processes; nothing is written without it
    """

    BONES: ClassVar[tuple[str, ...]] = (*posture.ORDER, "coccyx")

    def __init__(self, cache_dir: Path | None = None) -> None:
        self._cache_dir = cache_dir
        self._frames = posture.placed_frames()
        self._raw: dict[str, DistanceGrid] = {}
        self._fields: dict[str, DistanceGrid] = {}

    @property
    def cache_dir(self) -> Path | None:
        """Folder where fields are kept between processes, if there is one."""
        return self._cache_dir

    def frame(self, bone_id: str) -> NDArray[np.float64]:
        """Return the (4, 4) local-to-world frame of ``l1_vertebra`` .. ``sacrum``, ``coccyx``."""
        if bone_id not in self._frames or bone_id in posture.DISCS:
            raise ValueError(f"no bone is called {bone_id!r}")
        return self._frames[bone_id].copy()

    def disc_frame(self, disc: str) -> NDArray[np.float64]:
        """Return the (4, 4) frame of a disc, ``l1_l2`` .. ``l5_s1``: centre, z along its axis."""
        if disc not in posture.DISCS:
            raise ValueError(f"no disc is called {disc!r}")
        return self._frames[disc].copy()

    def params(self, bone_id: str) -> VertebraParams | SacrumParams:
        """Return the named numbers of a vertebra or of the sacrum."""
        if bone_id == "sacrum":
            return SACRUM
        return self.vertebra(bone_id)

    def vertebra(self, bone_id: str) -> VertebraParams:
        """Return the named numbers of a lumbar vertebra."""
        if bone_id not in LUMBAR:
            raise ValueError(f"no lumbar vertebra is called {bone_id!r}")
        return LUMBAR[bone_id]

    def endplate_rim(
        self, bone_id: str, surface: Surface, angles_rad: NDArray[np.floating]
    ) -> NDArray[np.float64]:
        """Return (n, 3) world points on an endplate's rim; 0 is the front, positive to the left."""
        if bone_id == "sacrum" and surface == "inferior":
            raise ValueError("the sacrum has only a superior endplate here")
        body = endplate_shape(SACRUM) if bone_id == "sacrum" else self.vertebra(bone_id).body
        radius = body.rim(surface == "superior", angles_rad)
        x = radius * np.sin(angles_rad)
        y = body.endplate_shift(surface == "superior") - radius * np.cos(angles_rad)
        z = body.endplate_height(surface == "superior", y)
        if bone_id == "sacrum":
            upright = np.column_stack([x, y, z - body.half_height])
            return apply(self.frame("sacrum") @ rotation_x(DRAWN_SLOPE_DEG), upright)
        return apply(self.frame(bone_id), np.column_stack([x, y, z]))

    def distance(
        self, bone_ids: str | Iterable[str], points: NDArray[np.floating]
    ) -> NDArray[np.float64]:
        """Return the (n,) signed distance of world points to the union of bones, mm.

        Negative inside; within 0.15 mm of the finished meshes near their surface, and clipped to
        11 mm.
        """
        names = [bone_ids] if isinstance(bone_ids, str) else list(bone_ids)
        distances = [
            self.field(name).at(_local(self.frame(name), np.asarray(points, float)))
            for name in names
        ]
        nearest: NDArray[np.float64] = np.min(distances, axis=0)
        return nearest

    def landmark(self, bone_id: str, name: str) -> NDArray[np.float64]:
        """Return the (3,) world position of a named landmark (see ``bone_landmarks``)."""
        return bone_landmarks.landmark(self, bone_id, name)

    def prepare(self, bone_id: str) -> None:
        """Make a bone's field now, so that other processes find it in the folder."""
        self.field(bone_id)

    def field(self, bone_id: str) -> DistanceGrid:
        """Return the distance to a finished bone, in the bone's own frame."""
        if bone_id not in self._fields:
            self._fields[bone_id] = self._kept(bone_id, "finished")
        return self._fields[bone_id]

    def _kept(self, bone_id: str, stage: str) -> DistanceGrid:
        """Return a field from the folder, or make it (and keep it there)."""
        make = self._finished if stage == "finished" else self._unjoined
        if self._cache_dir is None:
            return make(bone_id)
        path = self._cache_dir / f"{bone_id}_{stage}_{_content_key()}.npz"
        if path.exists():
            with np.load(path) as kept:
                return DistanceGrid(kept["origin"], float(kept["spacing_mm"]), kept["values"])
        made = make(bone_id)
        self._cache_dir.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.part.npz")  # others may make it, too
        np.savez(partial, origin=made.origin, spacing_mm=made.spacing_mm, values=made.values)
        partial.replace(path)
        return made

    def _unjoined(self, bone_id: str) -> DistanceGrid:
        solid = self._solid(bone_id)
        return redistanced(solid.grid, solid.values)

    def _solid(self, bone_id: str) -> Solid:
        if bone_id == "sacrum":
            return sacrum_solid(SACRUM)
        if bone_id == "coccyx":
            return coccyx_solid()
        return vertebra_solid(self.vertebra(bone_id))

    def _finished(self, bone_id: str) -> DistanceGrid:
        """Return the field after the bone has given way to the one below in the facet joints."""
        lower = posture.below(bone_id)
        if lower is None:
            return self._unjoined(bone_id)
        solid = self._solid(bone_id)
        if lower not in self._raw:
            self._raw[lower] = self._kept(lower, "unjoined")
        step = _local_frame(self.frame(lower)) @ self.frame(bone_id)
        x, y, z = np.broadcast_arrays(*solid.grid.coordinates())
        points = apply(step, np.stack([x, y, z], axis=-1))
        clearance = self._raw[lower].at(points).astype(np.float32)
        values = smooth_max(solid.values, np.float32(JOINT_GAP_MM) - clearance, 1.4)
        return redistanced(solid.grid, values)


def _local_frame(frame: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the world-to-local (4, 4) of a rigid local-to-world frame."""
    inverse: NDArray[np.float64] = np.asarray(np.linalg.inv(frame), float)
    return inverse


def _local(frame: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    return apply(_local_frame(frame), points)


def _content_key() -> str:
    """Return a short hash of every source file the fields depend on."""
    root = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).as_posix().startswith(SOURCE_FILES):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]

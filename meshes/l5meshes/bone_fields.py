"""Fields of single bones of the limb, made once and kept in the build's folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from l5meshes.implicit import DistanceGrid, Solid, redistanced
from l5meshes.inputs import module_hash

if TYPE_CHECKING:
    from l5meshes.spine import Spine

Maker = Callable[["Spine"], Solid]


def kept_field(spine: Spine, bone_id: str, make: Maker) -> DistanceGrid:
    """Return the distance to a bone in the common frame, from the build's folder if it is there.

    Parameters
    ----------
    make : a plain function of a module; its source and all it leads to are the key of what is kept
    """
    folder = spine.cache_dir
    if folder is None:
        return _made(spine, make)
    path = folder / f"{bone_id}_{module_hash(make.__module__)}.npz"
    if path.exists():
        with np.load(path) as kept:
            return DistanceGrid(kept["origin"], float(kept["spacing_mm"]), kept["values"], False)
    field = _made(spine, make)
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}.part.npz")  # others may make it, too
    np.savez(partial, origin=field.origin, spacing_mm=field.spacing_mm, values=field.values)
    partial.replace(path)
    return field


def _made(spine: Spine, make: Maker) -> DistanceGrid:
    solid = make(spine)
    return redistanced(solid.grid, solid.values)

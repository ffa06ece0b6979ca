"""Named points of the bones, from their parameters and fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from l5meshes import posture
from l5meshes.anatomy import sacrum_shape, vertebra_shape
from l5meshes.anatomy.sacrum_params import DRAWN_SLOPE_DEG, SACRUM, pelvic_profile
from l5meshes.anatomy.vertebra_params import VertebraParams
from l5meshes.frame import apply, rotation_x

if TYPE_CHECKING:
    from l5meshes.spine import Spine

Point = NDArray[np.float64]

STEP_MM = 0.1  # of the walk that finds a surface


def landmark(spine: Spine, bone_id: str, name: str) -> Point:
    """Return a landmark in the world frame.

    Vertebrae: ``superior_endplate_centre``, ``inferior_endplate_centre``,
    ``posterior_wall_centre``, ``pedicle_centre_left``, ``superior_facet_centre_left``,
    ``inferior_facet_centre_left``, ``lamina_front_top``, ``lamina_front_bottom``,
    ``spinous_tip``, ``transverse_tip_left``. Sacrum: ``superior_endplate_centre``,
    ``posterior_wall_centre``, ``promontory``, ``superior_facet_centre_left``, ``spinous_tip``,
    ``lamina_front_top``, ``pedicle_centre_left``, ``anterior_foramen_1_left`` .. ``_4_left``,
    ``posterior_foramen_1_left`` .. ``_4_left``.
    """
    if bone_id == "sacrum":
        return apply(spine.frame("sacrum"), _sacral(spine, name))
    if name == "inferior_facet_centre_left":
        return _inferior_facet(spine, bone_id)
    if name.startswith("lamina_front"):
        return apply(spine.frame(bone_id), _lamina_front(spine, bone_id, name))
    if name not in VERTEBRAL:
        raise ValueError(f"{bone_id} has no landmark {name!r}")
    return apply(spine.frame(bone_id), np.array(VERTEBRAL[name](spine.vertebra(bone_id)), float))


def _superior_facet(p: VertebraParams) -> Point:
    plate = vertebra_shape.superior_process(p)
    height = p.superior_tip_z - 10.0
    return np.asarray(plate.surface_point(0.0, height), float)


def _pedicle(p: VertebraParams) -> tuple[float, float, float]:
    x, y = vertebra_shape.pedicle_centre(p)
    return x, y, p.pedicle_z


def _transverse_tip(p: VertebraParams) -> tuple[float, float, float]:
    drop = 1.5 if p.is_transverse_pyramidal else 0.2  # of the tip's middle below its rise
    back = p.posterior_wall + p.transverse_back
    return p.transverse_span / 2, back, p.pedicle_z + p.transverse_rise - drop


VERTEBRAL: dict[str, Callable[[VertebraParams], object]] = {
    "superior_endplate_centre": lambda p: (0, p.body.lean, p.body.half_height),
    "inferior_endplate_centre": lambda p: (0, -p.body.lean, -p.body.half_height),
    "posterior_wall_centre": lambda p: (0, p.posterior_wall - p.body.waist_posterior, 0),
    "pedicle_centre_left": _pedicle,
    "superior_facet_centre_left": _superior_facet,
    "spinous_tip": lambda p: (
        0,
        p.posterior_wall + p.spinous_length,
        (p.spinous_top_z + p.spinous_bottom_z) / 2 - 1,
    ),
    "transverse_tip_left": _transverse_tip,
}


def _inferior_facet(spine: Spine, bone_id: str) -> Point:
    """Return the facing point across the joint from the lower bone's superior facet."""
    from l5meshes.spine import JOINT_GAP_MM

    lower = posture.below(bone_id)
    if lower is None:
        raise ValueError(f"{bone_id} has no inferior facet")
    facet = landmark(spine, lower, "superior_facet_centre_left")
    if lower == "sacrum":
        _, normal = sacrum_shape.superior_facet_axes(SACRUM)
    else:
        _, normal = vertebra_shape.superior_facet_axes(spine.vertebra(lower))
    across: Point = facet + JOINT_GAP_MM * (spine.frame(lower)[:3, :3] @ normal)
    return across


def _lamina_front(spine: Spine, bone_id: str, name: str) -> Point:
    """Return where the front of the lamina meets the midline near its upper or lower border."""
    p = spine.vertebra(bone_id)
    column = np.arange(p.arch_z - 8, p.lamina_top_z + 8, 0.5)
    hits = [(_walk_back(spine, bone_id, p.posterior_wall + 4, z), z) for z in column]
    solid = [(y, z) for y, z in hits if y is not None and y < p.posterior_wall + p.canal_depth + 8]
    y, z = solid[-3] if name.endswith("top") else solid[2]
    return np.array([0.0, y, z])


def _walk_back(spine: Spine, bone_id: str, start_mm: float, z: float) -> float | None:
    y = np.arange(start_mm, start_mm + 34, STEP_MM)
    line = np.column_stack([np.zeros_like(y), y, np.full_like(y, z)])
    inside = np.nonzero(spine.field(bone_id).at(line) < 0)[0]
    return float(y[inside[0]]) if len(inside) else None


def _sacral(spine: Spine, name: str) -> Point:
    """Return a landmark of the sacrum in the frame of its maps."""
    p = SACRUM
    tilt = rotation_x(DRAWN_SLOPE_DEG)
    if name.startswith(("anterior_foramen_", "posterior_foramen_")):
        return _foramen(name)
    if name == "superior_facet_centre_left":
        return np.array(p.facet_centre)
    if name == "lamina_front_top":
        y = _walk_back(spine, "sacrum", 22.0, 0.0)
        return np.array([0.0, 40.0 if y is None else y, 0.0])
    wall = sacrum_shape.endplate_shape(p).posterior_wall
    fixed = {
        "superior_endplate_centre": (0.0, 0.0, 0.0),
        "posterior_wall_centre": apply(tilt, np.array([0, wall, -6.0])),
        "promontory": apply(tilt, np.array([0, wall - p.endplate_depth, 0.0])),
        "pedicle_centre_left": (26.0, 17.0, 0.0),
        "spinous_tip": (0.0, 49.9, -2.0),
    }
    if name not in fixed:
        raise ValueError(f"the sacrum has no landmark {name!r}")
    return np.asarray(fixed[name], float)


def _foramen(name: str) -> Point:
    p, index = SACRUM, int(name.split("_")[2]) - 1
    if name.startswith("anterior"):
        z = p.anterior_z[index]
        return np.array([p.anterior_x[index], pelvic_profile(z) + 1.5, z + 0.5])
    x, z = p.posterior_x[index], p.posterior_z[index]
    y = sacrum_shape.dorsal_height(x, z)
    return np.array([x, y, z])

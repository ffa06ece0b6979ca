"""The parts of the left femur and how they are joined, in the common frame.

Fillets are by eye: narrow at the rims of pits, wide where a process grows out of the shaft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l5meshes.anatomy import femur_params as params
from l5meshes.implicit import BoxGrid, Ellipsoid, Plate, PolarLoft, Solid, Sweep

if TYPE_CHECKING:
    from l5meshes.spine import Spine

SPACING_MM = 1.2
LOW, HIGH = (26.0, -42.0, -516.0), (149.0, 48.0, -63.0)


def femur_solid(_spine: Spine) -> Solid:
    """Return the femur as signed values; the spine does not shape it."""
    solid = Solid(BoxGrid(LOW, HIGH, SPACING_MM))
    solid.add(PolarLoft(params.SHAFT, end_rounding_mm=8.0))
    _add_proximal_end(solid)
    _add_muscle_lines(solid)
    _add_distal_end(solid)
    return solid


def _add_proximal_end(solid: Solid) -> None:
    solid.add(Sweep(params.NECK), 9.0)
    solid.add(_sagittal_plate(params.TROCHANTER_OUTLINE, params.TROCHANTER_KNOTS), 7.0)
    solid.add(Sweep(params.INTERTROCHANTERIC_CREST), 8.0)
    solid.add(Sweep(params.INTERTROCHANTERIC_LINE), 7.0)
    solid.add(Sweep(params.LESSER_TROCHANTER), 8.0)
    solid.cut(Sweep(params.TROCHANTERIC_FOSSA), 5.0)
    radius = params.HEAD_RADIUS_MM
    solid.add(Ellipsoid(params.HEAD_CENTRE, (radius, radius, radius)), 4.0)
    solid.cut(Ellipsoid(*params.FOVEA), 2.0)


def _add_muscle_lines(solid: Solid) -> None:
    solid.add(Sweep(params.LINEA_ASPERA), 5.0)
    solid.add(Sweep(params.GLUTEAL_TUBEROSITY), 7.0)
    solid.add(Sweep(params.LATERAL_SUPRACONDYLAR_LINE), 7.0)


def _add_distal_end(solid: Solid) -> None:
    solid.add(Sweep(params.BRIDGE), 6.0)
    solid.add(_sagittal_plate(params.MEDIAL_CONDYLE, params.MEDIAL_KNOTS), 7.0)
    solid.add(_sagittal_plate(params.LATERAL_CONDYLE, params.LATERAL_KNOTS), 10.0)
    solid.add(Sweep(params.MEDIAL_EPICONDYLE), 8.0)
    solid.add(Sweep(params.ADDUCTOR_TUBERCLE), 7.0)
    solid.add(Sweep(params.LATERAL_EPICONDYLE), 10.0)
    solid.cut(Sweep(params.GROOVE, up=(0, -1, 0)), 9.0)
    solid.cut(Sweep(params.NOTCH, up=(0, -1, 1), power=2.6), 3.0)
    solid.cut(Sweep(params.POPLITEAL_GROOVE), 4.0)


def _sagittal_plate(
    outline: tuple[tuple[float, float], ...], knots: tuple[params.Knot, ...]
) -> Plate:
    """Return a plate seen from the side: outline (y, z), thickness across."""
    return Plate(outline, knots, first=(0, 1, 0), second=(0, 0, 1), edge=0.92)

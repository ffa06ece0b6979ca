"""The skin of the lower back, buttock and lower limb: one closed surface with its maps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pyvista as pv

from l5meshes.dermatome_fields import (
    FOERSTER,
    KEEGAN,
    LEE,
    NERVE_FIELDS,
    ROOT_MAPS,
    TEXTBOOK,
)
from l5meshes.dermatomes import skin_places, weights
from l5meshes.edge_split import steep_edges_split
from l5meshes.fields import Points, Values
from l5meshes.finish import OCCLUSION_STEPS, simplified, vertex_normals
from l5meshes.frame import Side
from l5meshes.implicit import Array
from l5meshes.mesh import TriMesh, from_polydata
from l5meshes.skin_field import MIDDLE_MM, read_at, skin_grid
from l5meshes.structure import Chunk, Kind, Structure, both_sides

if TYPE_CHECKING:
    from l5meshes.spine import Spine

TRIANGLES = 14000
COARSE = 9800  # triangles before edges across the soft border of a field are halved
WALL_EDGE_MM = 10.0  # on the wall, where strips end at the midline of the back
WALL_BACK_MM = 20.0
STEEPEST = 0.55  # change of a weight along an edge, beyond which the edge is halved


def _contour(axes: tuple[Array, Array, Array], values: Array) -> TriMesh:
    """Return the zero surface of values on samples that need not be evenly spaced."""
    image = pv.ImageData(dimensions=values.shape)
    image.point_data["distance"] = values.ravel(order="F")
    surface = image.contour([0.0], scalars="distance", method="flying_edges")
    largest = surface.connectivity("largest").extract_surface(algorithm="dataset_surface")
    mesh = from_polydata(largest)
    return TriMesh(_placed(mesh.points, axes), mesh.faces)


def _placed(index: Points, axes: tuple[Array, Array, Array]) -> Points:
    steps = [np.interp(index[:, k], np.arange(len(axis)), axis) for k, axis in enumerate(axes)]
    return np.stack(steps, axis=1)


def maps(points: Points) -> dict[str, Values]:
    """Return the layers of the skin: ``map_`` with the name of a map and root, or of a nerve."""
    at = skin_places(points)
    layers = {
        f"map_{name}_{root}": weights(field, at)
        for name, roots in ROOT_MAPS.items()
        for root, field in roots.items()
    }
    layers |= {f"map_{nerve}": weights(field, at) for nerve, field in NERVE_FIELDS.items()}
    layers["map_superficial_fibular"] *= 1 - layers["map_deep_fibular"]
    return layers


def _weights(points: Points) -> Points:
    return np.stack(list(maps(points).values()), axis=1)


def _wall(points: Points) -> Points:
    """Return points of the flat wall behind the spine, NaN for all others."""
    x, y, z = points.T
    is_wall = (x <= MIDDLE_MM) & (y > WALL_BACK_MM) & (np.abs(z - 10) < 100)
    return np.asarray(np.where(is_wall[:, None], points, np.nan))


def _shape(spine: Spine) -> TriMesh:
    axes, values = skin_grid(spine)
    light = simplified(_contour(axes, values), COARSE)
    walled = steep_edges_split(light, _wall, WALL_EDGE_MM)
    mesh = steep_edges_split(walled, _weights, STEEPEST).outward()
    return replace(mesh, scalars={"ao": _openness(mesh, axes, values), **maps(mesh.points)})


def _openness(mesh: TriMesh, axes: tuple[Array, Array, Array], values: Array) -> Values:
    """Return ``ao``: 1 where nothing is near along the normal, towards 0 in folds and clefts."""
    normals, blocked = vertex_normals(mesh), np.zeros(len(mesh.points))
    for step_mm, weight in OCCLUSION_STEPS:
        clearance = read_at(axes, values, mesh.points + normals * step_mm)
        blocked += weight * np.clip(1 - clearance / step_mm, 0, 1)
    return np.asarray(np.clip(1 - blocked, 0, 1))


STRUCTURES: tuple[Structure, ...] = both_sides(
    Structure(
        id="skin_left",
        name="Skin of back and lower limb",
        latin="cutis",
        kind=Kind.SKIN,
        level="whole limb",
        chunk=Chunk.SKIN,
        shape=_shape,
        side=Side.LEFT,
        triangles=TRIANGLES,
        sources=(
            "girths of slim adults: hip 95, mid thigh 52, calf 36, ankle 22 cm; by eye over muscle",
            KEEGAN,
            FOERSTER,
            LEE,
            TEXTBOOK,
        ),
    )
)

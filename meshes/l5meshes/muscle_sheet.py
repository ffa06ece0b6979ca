"""A broad flat muscle or band: fibres from a line of origin to a line of insertion, over bone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from l5meshes.clearing import faces_cleared
from l5meshes.fields import Field, Points, Values, pushed_clear, trace, with_openness
from l5meshes.lofts import resampled, sheet
from l5meshes.mesh import TriMesh
from l5meshes.muscle_spindle import BONE_GAP_MM, tendon_share

Row = tuple[float, float, float]
THINNEST_MM = 0.35
SMOOTHING = (1.2, 1.0)  # cells along and across the fibres: taut fibres bridge hollows; by eye


@dataclass(frozen=True)
class Sheet:
    """A fan or strap of fibres.

    Parameters
    ----------
    origin, insertion : lines of at least three points each, joined point by point in order, mm
    bulge : how far the middle of the fibres is carried along ``outward``, mm
    outward : direction from the bone to the skin
    thickness : greatest thickness of the belly, mm; it tapers to both ends and both edges
    ends : share of the greatest thickness at origin and insertion
    belly : shares of the fibres' length between which it is muscle; tendon before and after
    """

    origin: tuple[Row, ...]
    insertion: tuple[Row, ...]
    outward: Row
    thickness: float
    bulge: float = 0.0
    ends: tuple[float, float] = (0.3, 0.2)
    belly: tuple[float, float] = (0.0, 1.0)


def deep_surface(muscle: Sheet, under: Field, rows: int, columns: int) -> Points:
    """Return the (rows, columns, 3) surface a sheet lies on: taut, and clear of what is under.

    ``under`` is the field of bones and deeper muscles.
    """
    start = resampled(np.array(muscle.origin), columns)
    end = resampled(np.array(muscle.insertion), columns)
    share = np.linspace(0, 1, rows)[:, None, None]
    outward = np.array(muscle.outward) / np.linalg.norm(muscle.outward)
    wished = start + (end - start) * share
    wished = wished + np.sin(np.pi * share) * muscle.bulge * outward
    clear = pushed_clear(wished.reshape(-1, 3), under, BONE_GAP_MM, rounds=40).reshape(wished.shape)
    move = clear - wished
    smooth = np.stack([gaussian_filter(move[..., k], SMOOTHING, mode="nearest") for k in range(3)])
    eased = wished + np.moveaxis(smooth, 0, -1)
    return pushed_clear(eased.reshape(-1, 3), under, BONE_GAP_MM, rounds=40).reshape(wished.shape)


def sheet_mesh(
    muscle: Sheet, under: Field, bones: Field, *, rows: int = 22, columns: int = 15
) -> TriMesh:
    """Return the closed mesh of a sheet with ``along``, ``tendon``, ``fibre`` and ``ao``."""
    deep = deep_surface(muscle, under, rows, columns)
    outer = deep + _normals(deep, np.array(muscle.outward)) * _thickness(muscle, rows, columns)
    return _closed(deep, outer, muscle.belly, under, bones)


def _closed(
    deep: Points, outer: Points, belly: tuple[float, float], under: Field, bones: Field
) -> TriMesh:
    """Close two grid surfaces into a body that carries what the page paints fibres with."""
    rows, columns, _ = deep.shape
    along = np.broadcast_to(np.linspace(0, 1, rows)[:, None], (rows, columns))
    across = np.broadcast_to(np.linspace(0, 1, columns)[None], (rows, columns))
    mesh = sheet(outer, deep, along)
    scalars = {
        **mesh.scalars,
        "tendon": tendon_share(np.tile(along.reshape(-1), 2), belly),
        "fibre": np.tile(across.reshape(-1), 2),
    }
    dressed = TriMesh(mesh.points, mesh.faces, scalars)
    return with_openness(faces_cleared(dressed, under, BONE_GAP_MM), bones)


def _normals(surface: Points, outward: Points) -> Points:
    """Return the unit normals of a grid surface on the side of ``outward``."""
    normal = np.cross(np.gradient(surface, axis=0), np.gradient(surface, axis=1))
    normal *= np.sign(normal @ outward)[..., None]
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-9))


def _thickness(muscle: Sheet, rows: int, columns: int) -> Values:
    """Return (rows, columns, 1) thickness: full in the belly, thin at both ends and edges."""
    share = np.linspace(0, 1, rows)
    first, last = muscle.ends
    ends = first + (last - first) * share
    along = ends + (1 - ends) * np.sin(np.pi * share) ** 0.8
    edge = np.clip(1.12 - np.abs(np.linspace(-1, 1, columns)) ** 3, 0.12, 1.0)
    return np.asarray(np.maximum(muscle.thickness * along[:, None] * edge, THINNEST_MM))[..., None]


FAR_MM, TAUT, TAUT_ROUNDS = 75.0, (1.6, 1.2), 8


@dataclass(frozen=True)
class Band:
    """A taut band round a hub, as a retinaculum over its tendons.

    Parameters
    ----------
    origin, insertion : lines of two points, mm; the band runs from one to the other
    hub : line of two points inside the limb from which the band is seen all round, mm
    outward : direction in which the band passes over the hub
    thickness : mm
    """

    origin: tuple[Row, Row]
    insertion: tuple[Row, Row]
    hub: tuple[Row, Row]
    outward: Row
    thickness: float


def band_mesh(
    band: Band, under: Field, bones: Field, *, rows: int = 28, columns: int = 9
) -> TriMesh:
    """Return the closed mesh of a band laid on from outside, hollows bridged."""
    share = np.linspace(0, 1, columns)[:, None]
    hub, start, end = (
        np.array(line[0]) + (np.array(line[1]) - np.array(line[0])) * share
        for line in (band.hub, band.origin, band.insertion)
    )
    turn = np.linspace(0, 1, rows)[:, None, None]
    rays = _unit(start - hub) * (1 - turn) + _unit(end - hub) * turn
    rays = _unit(rays + np.sin(np.pi * turn) * _unit(np.array(band.outward)))
    run = trace(under, (hub + FAR_MM * rays).reshape(-1, 3), -rays.reshape(-1, 3), FAR_MM, 0.3)
    radius = FAR_MM - run.reshape(rows, columns)
    for _ in range(TAUT_ROUNDS):  # a taut band only ever rises off what it lies on
        radius = np.maximum(radius, gaussian_filter(radius, TAUT, mode="nearest"))
    deep = hub + rays * radius[..., None]
    # What it lies on is met by every ray already; only bone between two rays is left to clear.
    return _closed(deep, deep + rays * band.thickness, (0.0, 0.0), bones, bones)


def _unit(vectors: Points) -> Points:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True))


def sheet_field(muscle: Sheet, under: Field, rows: int = 40, columns: int = 30) -> Field:
    """Return the distance to a sheet's skin, for what lies on it."""
    deep = deep_surface(muscle, under, rows, columns)
    outward = np.array(muscle.outward)
    half = 0.5 * _thickness(muscle, rows, columns)
    middle = (deep + _normals(deep, outward) * half).reshape(-1, 3)
    tree = cKDTree(middle)

    def field(points: Points) -> Values:
        away, nearest = tree.query(points)
        return np.asarray(away - half.reshape(-1)[nearest])

    return field

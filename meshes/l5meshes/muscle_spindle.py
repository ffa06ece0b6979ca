"""A muscle of one belly: a swept section that gives way to bone and shares room with neighbours.

Neighbours are packed as in a compartment: where two wished shapes overlap, each ends half way, so
that they meet face to face and neither lies in the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from l5meshes.clearing import faces_cleared
from l5meshes.fields import Field, Points, Values, union, with_openness
from l5meshes.implicit import Sweep
from l5meshes.lofts import arc_lengths, ring_loft
from l5meshes.mesh import TriMesh

BONE_GAP_MM, NEIGHBOUR_GAP_MM = 0.25, 0.3
PROBES = 16  # along each ray from the centre line to the wished skin
FADE_SHARE = 0.05  # of the length over which belly becomes tendon; by eye
END_SHARES = (0.3, 0.75)  # of the wished radius at the last two rings of a fleshy end; by eye
PENNATE_TURNS = 0.8  # how far fascicles wind round the belly on their way; by eye


@dataclass(frozen=True)
class Section:
    """One section of a muscle: centre (x, y, z), half width and half thickness, mm."""

    x: float
    y: float
    z: float
    half_width: float
    half_thickness: float


@dataclass(frozen=True)
class Spindle:
    """A belly with its tendons.

    Parameters
    ----------
    sections : from origin to insertion, at least three
    across : direction of the sections' thickness, seldom far from square to the way
    belly : shares of the length between which it is muscle; tendon before and after
    power : 2 for elliptic sections, larger for squarer ones
    """

    sections: tuple[Section, ...]
    across: tuple[float, float, float]
    belly: tuple[float, float] = (0.0, 1.0)
    power: float = 2.2

    @cached_property
    def sweep(self) -> Sweep:
        """The wished shape before anything is in its way."""
        rows = [(s.x, s.y, s.z, s.half_width, s.half_thickness) for s in self.sections]
        return Sweep(rows, up=self.across, power=self.power)

    def distance(self, points: Points) -> Values:
        """Return the (n,) signed distance of points to the wished shape, mm."""
        return np.asarray(self.sweep(*np.asarray(points, np.float32).T), float)


def packed(own: Field, neighbours: Sequence[Field], bones: Field) -> Field:
    """Return the field of a shape that leaves bone free and meets its neighbours half way."""
    others = union(*neighbours) if neighbours else None

    def field(points: Points) -> Values:
        values = np.maximum(own(points), BONE_GAP_MM - bones(points))
        if others is not None:
            shared = (own(points) - others(points) + NEIGHBOUR_GAP_MM) / 2
            values = np.maximum(values, shared)
        return np.asarray(values)

    return field


def spindle_mesh(
    muscle: Spindle,
    bones: Field,
    neighbours: Sequence[Field] = (),
    *,
    rings: int = 42,
    sides: int = 18,
) -> TriMesh:
    """Return the closed mesh of a muscle with ``along``, ``tendon``, ``fibre`` and ``ao``."""
    sweep = muscle.sweep
    at = np.linspace(0, len(sweep.centres) - 1, rings).round().astype(int)
    centres, half = sweep.centres[at].astype(float), sweep.half[at].astype(float)
    angles = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    rays = _rays(angles, sweep.side[at], sweep.height[at])
    wished = _radii(angles, half, muscle.power) * _end_shares(rings, muscle.belly)[:, None]
    room = _room(centres, rays, wished, packed(muscle.distance, neighbours, bones))
    mesh = ring_loft(centres[:, None] + rays * (wished * room)[..., None])
    along = arc_lengths(centres) / arc_lengths(centres)[-1]
    dressed = _dressed(mesh, along, angles, muscle.belly)
    return with_openness(faces_cleared(dressed, bones, BONE_GAP_MM), union(bones, *neighbours))


def _rays(angles: Values, side: NDArray[np.float32], height: NDArray[np.float32]) -> Points:
    return np.asarray(
        np.cos(angles)[None, :, None] * side[:, None]
        + np.sin(angles)[None, :, None] * height[:, None],
        float,
    )


def _radii(angles: Values, half: Points, power: float) -> Values:
    """Return the (n, m) radii of super-ellipses at angles from the width."""
    wide = np.abs(np.cos(angles))[None] / half[:, :1]
    thick = np.abs(np.sin(angles))[None] / half[:, 1:]
    return np.asarray((wide**power + thick**power) ** (-1 / power))


def _end_shares(rings: int, belly: tuple[float, float]) -> Values:
    """Return the (n,) share of the radius left at each ring, so that no belly ends cut off flat."""
    shares = np.ones(rings)
    if belly[0] <= 0 < belly[1]:
        shares[:2] = END_SHARES
    if belly[1] >= 1 > belly[0]:
        shares[-2:] = END_SHARES[::-1]
    return shares


def _room(centres: Points, rays: Points, wished: Values, field: Field) -> Values:
    """Return the (n, m) share of the wished radius up to which each ray stays in the field."""
    shares = np.linspace(0.08, 1.0, PROBES)
    probes = centres[:, None, None] + rays[:, :, None] * (wished[..., None] * shares)[..., None]
    values = field(probes.reshape(-1, 3)).reshape(probes.shape[:3])
    values[..., 1:] = np.maximum.accumulate(values, axis=-1)[..., 1:]
    inside = values <= 0
    last = np.clip(inside.sum(-1) - 1, 0, PROBES - 2)
    low = np.take_along_axis(values, last[..., None], -1)[..., 0]
    high = np.take_along_axis(values, last[..., None] + 1, -1)[..., 0]
    part = np.clip(-low / np.maximum(high - low, 1e-6), 0, 1)
    step = shares[1] - shares[0]
    reach = np.where(inside.all(-1), 1.0, shares[last] + part * step)
    smooth = gaussian_filter(reach, (0.8, 0.8), mode=("nearest", "wrap"))
    return np.asarray(np.clip(np.minimum(reach, smooth), 0.06, 1.0))


def _dressed(mesh: TriMesh, along: Values, angles: Values, belly: tuple[float, float]) -> TriMesh:
    sides = len(angles)
    shares = np.concatenate([np.repeat(along, sides), along[[0, -1]]])
    turned = np.concatenate([np.tile(angles / np.pi, len(along)), [0.0, 0.0]])
    scalars = {
        "along": shares,
        "tendon": tendon_share(shares, belly),
        "fibre": folded(turned + PENNATE_TURNS * shares),
    }
    return TriMesh(mesh.points, mesh.faces, {**mesh.scalars, **scalars})


def tendon_share(along: Values, belly: tuple[float, float]) -> Values:
    """Return 0 in the belly .. 1 in the tendon for shares of the length; no belly, all tendon."""
    if belly[1] <= belly[0]:
        return np.ones_like(along)
    before = np.clip((belly[0] - along) / FADE_SHARE + 0.5, 0, 1) if belly[0] > 0 else 0 * along
    after = np.clip((along - belly[1]) / FADE_SHARE + 0.5, 0, 1) if belly[1] < 1 else 0 * along
    return np.asarray(np.maximum(before, after))


def folded(turns: Values) -> Values:
    """Return a coordinate that runs 0 .. 1 .. 0 with period 2, so that it closes round a belly."""
    return np.asarray(np.abs((turns % 2.0) - 1.0))

"""Geometry of the L5 root atlas: generated from sourced parameters, shipped as built files.

``read(id)`` gives one structure as ``pyvista.PolyData``, ``read_all()`` a ``MultiBlock`` of all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyvista as pv

__all__ = ["read", "read_all"]


def read(structure_id: str) -> pv.PolyData:
    """Return the shipped mesh of a structure as ``pyvista.PolyData`` (mm, LPS).

    Examples
    --------
    >>> import l5meshes
    >>> ganglion = l5meshes.read("l5_dorsal_root_ganglion_left")
    >>> ganglion.plot(color="orange")  # doctest: +SKIP
    """
    from l5meshes import library  # late: the server lists structures without a geometry library

    return library.read(structure_id)


def read_all(ids: Iterable[str] | None = None) -> pv.MultiBlock:
    """Return a ``pyvista.MultiBlock`` of all structures (or the given ids), named by id."""
    from l5meshes import library

    return library.read_all(ids)

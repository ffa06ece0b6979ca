"""Implicit modelling kit: bones as smooth unions of named parts on a symmetric grid.

A part is a callable ``part(x, y, z)`` that returns a signed value in millimetres, close to a
distance near its surface and negative inside, with a box ``low``..``high`` outside which it may
be skipped. What is symmetric in the midsagittal plane is computed for x >= 0 alone.
"""

from l5meshes.implicit.blend import Array, smooth_max, smooth_min
from l5meshes.implicit.body import Body, BodyShape
from l5meshes.implicit.distance import DistanceGrid, redistanced
from l5meshes.implicit.ellipsoid import Ellipsoid
from l5meshes.implicit.grid import FAR_MM, BoxGrid, HalfGrid, Part, Solid
from l5meshes.implicit.grown import Grown
from l5meshes.implicit.hull import Hull
from l5meshes.implicit.plate import Plate, PlateKnot
from l5meshes.implicit.polar_loft import LoftSection, PolarLoft
from l5meshes.implicit.slab import HeightMap, Slab
from l5meshes.implicit.sweep import Sweep
from l5meshes.implicit.tilted import Tilted

__all__ = [
    "FAR_MM",
    "Array",
    "Body",
    "BodyShape",
    "BoxGrid",
    "DistanceGrid",
    "Ellipsoid",
    "Grown",
    "HalfGrid",
    "HeightMap",
    "Hull",
    "LoftSection",
    "Part",
    "Plate",
    "PlateKnot",
    "PolarLoft",
    "Slab",
    "Solid",
    "Sweep",
    "Tilted",
    "redistanced",
    "smooth_max",
    "smooth_min",
]

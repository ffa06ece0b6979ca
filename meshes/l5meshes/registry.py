"""Every structure of the atlas, found by itself: each anatomy module lists its own."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType

from l5meshes import anatomy
from l5meshes.structure import Structure


@cache
def structures() -> dict[str, Structure]:
    """Return id -> structure in the order of the modules' names and of their lists."""
    return collected(part for module in _modules() for part in getattr(module, "STRUCTURES", ()))


@cache
def module_of(structure_id: str) -> str:
    """Return the name of the module that lists a structure."""
    return next(
        module.__name__
        for module in _modules()
        if any(part.id == structure_id for part in getattr(module, "STRUCTURES", ()))
    )


def _modules() -> list[ModuleType]:
    names = sorted(module.name for module in pkgutil.iter_modules(anatomy.__path__))
    return [import_module(f"{anatomy.__name__}.{name}") for name in names]


def collected(structures: Iterable[Structure]) -> dict[str, Structure]:
    """Return the structures by id, refusing one that is there twice."""
    found: dict[str, Structure] = {}
    for structure in structures:
        if structure.id in found:
            raise ValueError(f"two structures are called {structure.id!r}")
        found[structure.id] = structure
    return found

"""The placed bones and the finished meshes, made once per test session and only when asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from l5meshes.mesh import TriMesh
from l5meshes.registry import structures
from l5meshes.spine import Spine


class LazyMeshes(Mapping[str, TriMesh]):
    """Finished meshes by structure id; right-hand ones are the mirror image of the left."""

    def __init__(self, spine: Spine) -> None:
        self._spine = spine
        self._made: dict[str, TriMesh] = {}

    def __getitem__(self, structure_id: str) -> TriMesh:
        if structure_id not in self._made:
            structure = structures()[structure_id]
            mesh = structures()[structure.modelled_id].shape(self._spine)
            self._made[structure_id] = mesh.mirrored() if structure.is_mirrored else mesh
        return self._made[structure_id]

    def __iter__(self) -> Iterator[str]:
        return iter(structures())

    def __len__(self) -> int:
        return len(structures())


@pytest.fixture(scope="session")
def spine(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Spine:
    """The placed bones; workers that run side by side share the fields they make."""
    own = tmp_path_factory.getbasetemp()
    return Spine((own if worker_id == "master" else own.parent) / "fields")


@pytest.fixture(scope="session")
def meshes(spine: Spine) -> LazyMeshes:
    return LazyMeshes(spine)

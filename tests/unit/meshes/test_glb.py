"""What is written is what is read, and what is broken is told."""

from __future__ import annotations

import numpy as np
import pytest

from l5meshes.glb import Part, quantise, read_glb, write_glb
from l5meshes.manifest import BrokenGeometryError
from l5meshes.mesh import TriMesh, from_polydata


@pytest.fixture(scope="module")
def ball() -> TriMesh:
    import pyvista as pv

    mesh = from_polydata(pv.Icosphere(radius=20.0, center=(30.0, -10.0, 5.0), nsub=3))
    along = (mesh.points[:, 2] - mesh.points[:, 2].min()) / 40.0
    return TriMesh(mesh.points, mesh.faces, {"ao": np.ones(len(mesh.points)), "along": along})


def test_a_mesh_survives_to_a_few_thousandths_of_a_millimetre(ball: TriMesh) -> None:
    back = read_glb(write_glb([quantise("ball", ball)]))[0].to_mesh()
    assert back.is_closed
    assert back.volume_ml == pytest.approx(ball.volume_ml, rel=1e-4)
    radii = np.linalg.norm(back.points - [30.0, -10.0, 5.0], axis=1)
    assert radii == pytest.approx(np.full(len(radii), 20.0), abs=0.002)


def test_every_scalar_of_a_mesh_travels_with_it(ball: TriMesh) -> None:
    weights = np.linspace(0, 1, len(ball.points))
    skin = TriMesh(ball.points, ball.faces, {**ball.scalars, "map_lee_2008_l5": weights})
    (part,) = read_glb(write_glb([quantise("skin", skin)]))
    assert set(part.layers) == {"map_lee_2008_l5"}
    assert part.to_mesh().scalars["map_lee_2008_l5"].max() == pytest.approx(1.0)


def test_sharp_edges_keep_two_normals_and_stay_one_surface() -> None:
    import pyvista as pv

    cube = from_polydata(pv.Cube().triangulate().clean())
    part = quantise("cube", cube)
    assert len(part.positions) == 24
    assert part.to_mesh().is_closed
    assert part.to_mesh().volume_ml == pytest.approx(0.001)


def test_writing_what_was_read_gives_the_same_bytes(ball: TriMesh) -> None:
    data = write_glb([quantise("one", ball), quantise("two", ball.mirrored())])
    assert write_glb(read_glb(data)) == data


def test_shade_and_fibres_come_along(ball: TriMesh) -> None:
    part = read_glb(write_glb([quantise("ball", ball)]))[0]
    assert part.shade.min() == 255
    assert part.along is not None
    assert (part.along.min(), part.along.max()) == (0, 255)
    assert isinstance(part, Part)


@pytest.mark.parametrize("cut", [0, 10, 30, 200, -1])
def test_a_truncated_file_is_told(ball: TriMesh, cut: int) -> None:
    data = write_glb([quantise("ball", ball)])
    with pytest.raises(BrokenGeometryError):
        read_glb(data[:cut])


def test_a_file_of_another_kind_is_told() -> None:
    with pytest.raises(BrokenGeometryError, match=r"not a geometry file|truncated"):
        read_glb(b"solid cube\nendsolid\n" * 10)

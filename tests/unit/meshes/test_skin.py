"""The skin is closed, sized like a slim adult, holds the limb, and carries honest maps."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.signal import find_peaks
from scipy.spatial import cKDTree

from l5meshes.glb import quantise
from l5meshes.library import read_mesh
from l5meshes.manifest import load_manifest
from l5meshes.measure.crossings import self_crossings
from l5meshes.mesh import TriMesh
from l5meshes.skin_field import MIDDLE_MM, TOP_MM
from l5meshes.skin_spots import skin_spots
from l5meshes.spine import Spine

ROOTS = ("l4", "l5", "s1")
MAPS = ("keegan_1948", "foerster_1933", "lee_2008")
NERVES = ("deep_fibular", "superficial_fibular", "sural", "saphenous")
LIMB_CHUNKS = ("limb_bones", "limb_nerves", "muscles")
SHARED = 0.28  # a weight from which a point counts as belonging to a field
Values = NDArray[np.float64]


@pytest.fixture(scope="session")
def skin(meshes: Mapping[str, TriMesh]) -> TriMesh:
    return quantise("skin_left", meshes["skin_left"]).to_mesh()


@pytest.fixture(scope="session")
def spots(spine: Spine) -> dict[str, Values]:
    return {spot.id: np.array(spot.at) for spot in skin_spots(spine)}


def _at(skin: TriMesh, point: Values, layer: str) -> float:
    """Return a layer's weight on the skin near a point."""
    nearest = cKDTree(skin.points).query(point)[1]
    return float(skin.scalars[layer][nearest])


def _areas(skin: TriMesh) -> Values:
    """Return a third of the area of the triangles round each vertex, mm2."""
    a, b, c = (skin.points[skin.faces[:, k]] for k in range(3))
    third = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 6
    areas = np.zeros(len(skin.points))
    for corner in range(3):
        np.add.at(areas, skin.faces[:, corner], third)
    return areas


def _shared_area(skin: TriMesh, name: str) -> float:
    fields = np.array([skin.scalars[f"map_{name}_{root}"] > SHARED for root in ROOTS])
    return float(_areas(skin)[fields.sum(axis=0) >= 2].sum())


def _girth_cm(skin: TriMesh, z_mm: float) -> float:
    """Return the girth at a height; of the whole body where the flat wall is cut."""
    cut = skin.to_polydata().slice(normal=(0, 0, 1), origin=(0, 0, z_mm))
    length = cut.compute_cell_sizes(area=False, volume=False)["Length"].sum()
    wall = np.asarray(cut.points)[np.asarray(cut.points)[:, 0] < MIDDLE_MM + 0.3]
    whole = 2 * (length - np.ptp(wall[:, 1])) if len(wall) > 1 else length
    return float(whole / 10)


def test_skin_is_one_closed_outward_surface(skin: TriMesh) -> None:
    assert skin.is_closed
    assert skin.volume_ml > 0
    assert self_crossings(skin) == 0
    assert len(skin.faces) <= 14000
    assert skin.to_polydata().connectivity().point_data["RegionId"].max() == 0


def test_skin_reaches_from_the_second_lumbar_vertebra_to_the_sole(skin: TriMesh) -> None:
    assert skin.points[:, 2].max() == pytest.approx(TOP_MM, abs=0.4)
    assert -929 < skin.points[:, 2].min() < -918
    assert skin.points[:, 0].min() == pytest.approx(MIDDLE_MM, abs=0.4)


@pytest.mark.parametrize(
    ("height_mm", "least_cm", "most_cm"),
    [
        (60, 66, 80),  # waist
        (-119, 91, 99),  # hip, at the trochanter
        (-290, 49, 56),  # middle of the thigh
        (-492, 33, 38),  # knee
        (-545, 32, 40),  # below the knee
        (-620, 34, 41),  # calf
        (-815, 21, 27.5),  # ankle, thick: its tendons stand far off the bones
    ],
)
def test_girths_are_those_of_a_slim_adult(
    skin: TriMesh, height_mm: float, least_cm: float, most_cm: float
) -> None:
    assert least_cm < _girth_cm(skin, height_mm) < most_cm


@pytest.mark.parametrize(
    "structure_id",
    [b.id for b in load_manifest() if b.chunk in LIMB_CHUNKS and b.id.endswith("_left")],
)
def test_nothing_of_the_limb_stands_out_of_the_skin(skin: TriMesh, structure_id: str) -> None:
    import pyvista as pv

    points = read_mesh(structure_id).points
    points = points[(points[:, 0] > 2) & (points[:, 2] < TOP_MM - 2)]
    probe = pv.PolyData(points).compute_implicit_distance(skin.to_polydata())
    assert np.max(probe["implicit_distance"], initial=-9.0) < -0.5


def test_five_toes_stand_apart(skin: TriMesh) -> None:
    across = np.array([0.775, 0.63, 0.0])
    cut = skin.to_polydata().slice(normal=(0.63, -0.775, 0), origin=(122, -117, -908))
    points = np.asarray(cut.points)[np.asarray(cut.points)[:, 2] < -880]
    place = points @ across
    bins = np.arange(place.min(), place.max(), 2.0)
    tops = [points[np.abs(place - at) < 2.0][:, 2].max() for at in bins]
    assert len(find_peaks([-930.0, *tops, -930.0], prominence=1.2)[0]) == 5


def test_every_layer_is_a_weight_with_a_soft_edge(skin: TriMesh) -> None:
    layers = [f"map_{name}_{root}" for name in MAPS for root in ROOTS]
    layers += [f"map_{nerve}" for nerve in NERVES]
    edges = np.concatenate([skin.faces[:, [0, 1]], skin.faces[:, [1, 2]], skin.faces[:, [2, 0]]])
    for layer in layers:
        values = skin.scalars[layer]
        assert values.min() >= 0
        assert 0.95 < values.max() <= 1
        assert np.abs(np.diff(values[edges], axis=1)).max() < 0.6, layer


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("root", ROOTS)
def test_key_point_carries_its_root_in_every_map(
    skin: TriMesh, spots: dict[str, Values], name: str, root: str
) -> None:
    own = _at(skin, spots[root], f"map_{name}_{root}")
    others = [_at(skin, spots[root], f"map_{name}_{other}") for other in ROOTS if other != root]
    assert own > 0.7
    assert own > max(others)


@pytest.mark.parametrize("name", MAPS)
def test_first_web_space_is_skin_of_l5_in_every_map(
    skin: TriMesh, spots: dict[str, Values], name: str
) -> None:
    assert _at(skin, spots["first_web_space"], f"map_{name}_l5") > 0.7


def test_deep_fibular_field_is_the_first_web_and_nothing_else(
    skin: TriMesh, spots: dict[str, Values]
) -> None:
    weight = skin.scalars["map_deep_fibular"]
    away = np.linalg.norm(skin.points - spots["first_web_space"], axis=1)
    assert _at(skin, spots["first_web_space"], "map_deep_fibular") > 0.9
    assert weight[away > 45].max() < 0.05
    assert skin.scalars["map_superficial_fibular"][weight > 0.9].max() < 0.15


def test_sural_and_saphenous_fields_lie_on_opposite_sides(
    skin: TriMesh, spots: dict[str, Values]
) -> None:
    assert _at(skin, spots["s1"], "map_sural") > 0.7
    assert _at(skin, spots["l4"], "map_saphenous") > 0.7
    assert (skin.scalars["map_sural"] * skin.scalars["map_saphenous"]).max() < 0.05


def test_fields_of_foerster_are_wider_than_those_of_lee(skin: TriMesh) -> None:
    areas = _areas(skin)
    for root in ROOTS:
        wide = areas @ skin.scalars[f"map_foerster_1933_{root}"]
        core = areas @ skin.scalars[f"map_lee_2008_{root}"]
        assert wide > 2 * core


def test_fields_of_foerster_overlap_more_than_those_of_keegan(skin: TriMesh) -> None:
    assert _shared_area(skin, "foerster_1933") > 2 * _shared_area(skin, "keegan_1948")
    assert _shared_area(skin, "lee_2008") == 0


def test_strips_of_keegan_reach_the_midline_of_the_back_and_those_of_lee_do_not(
    skin: TriMesh,
) -> None:
    x, y, z = skin.points.T
    back = (x < 8) & (y > 40) & (z > -60)
    for root in ROOTS:
        assert skin.scalars[f"map_keegan_1948_{root}"][back].max() > 0.9
        assert skin.scalars[f"map_lee_2008_{root}"][z > -200].max() == 0


@pytest.mark.parametrize("root", ROOTS)
def test_strips_of_keegan_have_no_gap_from_the_back_to_the_foot(skin: TriMesh, root: str) -> None:
    surface = skin.to_polydata().clip_scalar(
        scalars=f"map_keegan_1948_{root}", invert=False, value=0.5
    )
    parts = surface.connectivity("largest")
    heights = np.asarray(parts.points)[:, 2]
    assert heights.max() > -40
    assert heights.min() < -880

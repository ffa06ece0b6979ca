"""The catalogue, its trees and key views, over everything that is shipped."""

from __future__ import annotations

import json
from typing import Any

import pytest

from l5app.domain.catalog import Catalog
from l5app.domain.key_views import key_views, start
from l5app.domain.limb_views import limb_views
from l5app.domain.scene_manifest import scene_manifest
from l5app.domain.tree import by_region, by_system
from l5app.load import load_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def leaves(groups: list[Any]) -> list[str]:
    found: list[str] = []
    for child in groups:
        found += [child] if isinstance(child, str) else leaves(child["children"])
    return found


@pytest.mark.parametrize("tree", [by_system, by_region])
def test_every_structure_stands_once_in_each_tree(catalog: Catalog, tree: Any) -> None:
    assert sorted(leaves(tree(catalog))) == sorted(catalog.by_id)


def test_groups_have_ids_of_their_own(catalog: Catalog) -> None:
    def names(groups: list[Any]) -> list[str]:
        own = [g for g in groups if not isinstance(g, str)]
        return [g["id"] for g in own] + [n for g in own for n in names(g["children"])]

    for tree in (by_system, by_region):
        ids = names(tree(catalog))
        assert len(ids) == len(set(ids))
        assert not set(ids) & set(catalog.by_id)


def test_in_the_tree_of_nerves_l5_comes_before_the_other_roots(catalog: Catalog) -> None:
    nerves = next(g for g in by_system(catalog) if g["name"] == "Nerves")
    groups = [g["name"] for g in nerves["children"] if not isinstance(g, str)]
    assert groups[:2] == ["L5 left", "L5 right"]


@pytest.mark.parametrize("structure_id", sorted(load_catalog().by_id))
def test_every_structure_has_a_panel_with_text_sources_and_a_reason(
    catalog: Catalog, structure_id: str
) -> None:
    panel = catalog.panel(structure_id)
    words = sum(len(p.split()) for p in panel["paragraphs"])
    assert 60 <= words <= 150
    assert panel["why"]
    assert panel["sources"]
    assert panel["reviewed"] >= "2026-01-01"
    assert all(1 <= n <= len(panel["sources"]) for f in panel["figures"] for n in f["sources"])
    assert all(chip["id"] in catalog.by_id for chip in panel["relations"])
    assert panel["relations"], "the reader must be able to go on"


def test_relations_stay_on_the_side_of_the_structure(catalog: Catalog) -> None:
    for side in ("left", "right"):
        chips = catalog.panel(f"l5_dorsal_root_ganglion_{side}")["relations"]
        assert f"l5_spinal_nerve_{side}" in [chip["id"] for chip in chips]


def test_no_structure_has_an_empty_panel(catalog: Catalog) -> None:
    assert catalog.panel("") == {}
    assert catalog.panel("femur") == {}


def test_l5_alone_is_amber(catalog: Catalog) -> None:
    amber = {e.id for e in catalog.entries if e.material == "l5"}
    assert amber
    assert all(i.startswith("l5_") for i in amber)
    assert catalog.by_id["l4_spinal_nerve_left"].material == "root"
    assert catalog.by_id["sacrum"].material == "sacrum"


def test_key_views_look_from_where_they_say(catalog: Catalog) -> None:
    cameras = {view["id"]: view["camera"] for view in key_views(catalog)}
    assert len(cameras) == 8
    assert {v["section"] for v in scene_manifest(catalog, {})["views"]} == {"explore", "limb"}
    for name, axis, sign in (
        ("anterior", 1, -1),
        ("posterior", 1, 1),
        ("left", 0, 1),
        ("right", 0, -1),
        ("superior", 2, 1),
    ):
        eye, target = cameras[name][:3], cameras[name][3:6]
        assert (eye[axis] - target[axis]) * sign > 300


def test_the_key_views_into_the_foramen_aim_at_it(catalog: Catalog) -> None:
    camera = next(v for v in key_views(catalog) if v["id"] == "into_l5_s1_foramen")["camera"]
    center = catalog.by_id["l5_s1_neural_foramen_left"].center
    assert camera[3:6] == pytest.approx(center, abs=0.01)
    assert camera[0] > center[0], "from the left, from outside"


def test_the_first_view_hides_spaces_and_shows_every_root(catalog: Catalog) -> None:
    hidden = start(catalog)["hidden"]
    assert "l5_s1_neural_foramen_left" in hidden
    assert not any(catalog.by_id[i].kind in ("root", "ganglion", "bone") for i in hidden)


def test_the_manifest_is_small_json(catalog: Catalog) -> None:
    text = json.dumps(scene_manifest(catalog, {}))
    # About 600 characters for each of 311 structures; a tenth of that travels, compressed
    assert len(text) < 220_000
    assert "answer" not in text


def test_spine_and_limb_are_told_apart_by_the_file_they_come_in(catalog: Catalog) -> None:
    parts = {entry.id: entry.part for entry in catalog.entries}
    assert parts["sacrum"] == parts["l5_spinal_nerve_left"] == "spine"
    for limb in ("femur_left", "soleus_right", "deep_fibular_nerve_left", "skin_left"):
        assert parts[limb] == "limb"
    chunks = [chunk.part for chunk in catalog.chunks]
    assert chunks == sorted(chunks, reverse=True), "the spine's files come first"


def test_the_first_view_is_light(catalog: Catalog) -> None:
    spine = [chunk for chunk in catalog.chunks if chunk.part == "spine"]
    assert {chunk.name for chunk in spine} == {"bones", "nerves", "soft", "spaces"}
    start_view = start(catalog)
    assert catalog.by_id[start_view["selected"]].part == "spine"


def test_muscles_and_skin_have_groups_of_their_own_in_both_trees(catalog: Catalog) -> None:
    limb = {entry.id for entry in catalog.entries if entry.part == "limb"}
    names = {g["name"] for g in by_system(catalog)}
    assert {"Muscles", "Skin"} <= names
    for tree in (by_system, by_region):
        found = [i for i in leaves(tree(catalog)) if i in limb]
        assert sorted(found) == sorted(limb), "each once"


def test_key_views_of_the_limb_look_at_the_left_limb_from_where_they_say(catalog: Catalog) -> None:
    cameras = {view["id"]: view["camera"] for view in limb_views()}
    assert [view["key"] for view in limb_views()] == [str(n) for n in range(1, 9)]
    for name, axis, sign in (
        ("limb_anterior", 1, -1),
        ("limb_posterior", 1, 1),
        ("limb_lateral", 0, 1),
        ("limb_medial", 0, -1),
        ("dorsum_of_the_foot", 2, 1),
    ):
        eye, target = cameras[name][:3], cameras[name][3:6]
        assert (eye[axis] - target[axis]) * sign > 300
        assert target[0] > 0, "the left limb"


def test_the_key_view_of_the_foot_aims_at_the_foot(catalog: Catalog) -> None:
    camera = next(v for v in limb_views() if v["id"] == "dorsum_of_the_foot")["camera"]
    talus = catalog.by_id["talus_left"].center
    assert camera[3:6] == pytest.approx(talus, abs=90)


def test_everyday_names_are_known(catalog: Catalog) -> None:
    assert "shin muscle" in catalog.by_id["tibialis_anterior_left"].synonyms
    assert "big toe extensor" in catalog.by_id["extensor_hallucis_longus_left"].synonyms


def test_a_search_among_equals_means_l5(catalog: Catalog) -> None:
    ganglia = [e.id for e in catalog.entries if e.kind == "ganglion"]
    assert ganglia[0] == "l5_dorsal_root_ganglion_left"
    assert "DRG" in catalog.by_id[ganglia[0]].synonyms
    sleeve = catalog.by_id["l3_root_sleeve_left"]
    assert "DRG" not in sleeve.synonyms

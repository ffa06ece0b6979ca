"""What the page is told of a traced way and of a cut, over the shipped atlas."""

from __future__ import annotations

from typing import Any

import pytest

from l5app.domain.catalog import Catalog
from l5app.domain.tracing import (
    NotANerveError,
    attachments,
    check_followed,
    cut_report,
    node_of,
    traced,
)
from l5app.domain.view import RefusedError
from l5app.load import load_catalog

ATLAS: Catalog = load_catalog()
TREE = ATLAS.innervation
NERVES = sorted(e.id for e in ATLAS.entries if e.kind == "nerve")
MUSCLES = sorted(f"{key}_{side}" for key in TREE.tables.muscles for side in ("left", "right"))


def way_of(structure_id: str) -> dict[str, Any]:
    return traced(TREE, ATLAS.by_id[structure_id])


def cut(structure_id: str, share: float = 0.0) -> dict[str, Any]:
    return cut_report(TREE, ATLAS.nerve_tree, ATLAS.by_id[structure_id], share)


def lost(report: dict[str, Any], kind: str = "muscles") -> dict[str, str]:
    return {loss["id"]: loss["extent"] for loss in report[kind]}


@pytest.mark.parametrize("nerve", NERVES)
def test_every_nerve_of_the_scene_is_traced_to_its_roots_and_to_what_it_serves(nerve: str) -> None:
    way = way_of(nerve)
    assert way["way"] == "down"
    assert way["roots"] == [r for r in TREE.roots if r in TREE.roots_of(ATLAS.by_id[nerve].text_id)]
    assert bool(way["muscles"]) is way["lines"][0].startswith("Muscles: ")
    assert ATLAS.by_id[nerve].text_id in way["nerves"]


@pytest.mark.parametrize("muscle", MUSCLES)
def test_every_muscle_of_the_table_is_in_the_scene_and_traced_up(muscle: str) -> None:
    way = way_of(muscle)
    row = TREE.tables.muscles[ATLAS.by_id[muscle].text_id]
    assert way["way"] == "up"
    assert set(row.roots) <= set(way["roots"])
    assert set(row.nerves) <= set(way["nerves"])


def test_the_first_web_space_hangs_on_l5_by_the_deep_fibular_nerve() -> None:
    way = way_of("deep_fibular_nerve_left")
    course = [key for key in way["nerves"] if key in COURSE]
    assert course == COURSE
    assert way["title"] == "Deep fibular nerve carries L4, L5 and S1."
    assert way["lines"][1] == "Skin: Deep fibular nerve: first web space."


COURSE = [
    *("l5_spinal_nerve", "l5_ventral_ramus", "lumbosacral_trunk", "sacral_plexus"),
    *("sciatic_nerve", "common_fibular_nerve", "deep_fibular_nerve"),
]


def test_every_part_of_a_root_stands_for_its_root() -> None:
    parts = [e for e in ATLAS.entries if e.kind == "ganglion" and e.level in TREE.roots]
    assert parts
    for entry in parts:
        assert node_of(TREE, entry) == entry.level
        assert traced(TREE, entry)["roots"] == [entry.level]


@pytest.mark.parametrize("other", ["femur_left", "skin_right", "l5_vertebra"])
def test_what_is_no_nerve_is_neither_traced_nor_cut(other: str) -> None:
    with pytest.raises(NotANerveError, match="is neither a nerve nor a root"):
        way_of(other)
    for key, value in (("trace", other), ("nerve_cuts", [{"id": other, "at": 0.0}])):
        with pytest.raises(RefusedError, match=f"^{key}: "):
            check_followed(TREE, ATLAS.by_id, key, value)


def test_a_muscle_is_traced_but_not_cut() -> None:
    check_followed(TREE, ATLAS.by_id, "trace", "soleus_left")
    with pytest.raises(RefusedError, match="nerve_cuts: Soleus is neither"):
        check_followed(TREE, ATLAS.by_id, "nerve_cuts", [{"id": "soleus_left", "at": 0.0}])


def test_tibialis_posterior_tells_the_root_from_the_fibular_neck() -> None:
    root, neck = cut("l5_spinal_nerve_left"), cut("common_fibular_nerve_left", 0.9)
    assert lost(root)["tibialis_posterior"] == "main"
    assert "tibialis_posterior" not in lost(neck)
    assert lost(neck)["tibialis_anterior"] == "all"
    assert lost(neck, "skin")["deep_fibular"] == "all"


def test_left_and_right_lose_the_same() -> None:
    for structure_id in ("l5_spinal_nerve", "sciatic_nerve"):
        left, right = cut(f"{structure_id}_left", 0.5), cut(f"{structure_id}_right", 0.5)
        assert left | {"id": ""} == right | {"id": ""}


def test_a_ventral_root_takes_no_skin_and_a_dorsal_root_or_ganglion_no_muscle() -> None:
    ventral, dorsal = cut("l5_ventral_root_left"), cut("l5_dorsal_root_left")
    ganglion = cut("l5_dorsal_root_ganglion_left")
    assert lost(ventral)
    assert not lost(ventral, "skin")
    for sensory in (dorsal, ganglion):
        assert not lost(sensory)
        assert "l5" in lost(sensory, "skin")


def test_the_farther_down_a_nerve_is_cut_the_less_is_lost() -> None:
    before = len(lost(cut("sciatic_nerve_left", 0.0)))
    for share in (0.25, 0.5, 0.75, 1.0):
        now = len(lost(cut("sciatic_nerve_left", share)))
        assert now <= before
        before = now


@pytest.mark.parametrize(
    ("share", "place"),
    [(0.0, "at its beginning"), (0.4, "half way"), (0.8, "at the fibular neck")],
)
def test_the_title_says_where_the_nerve_is_cut(share: float, place: str) -> None:
    assert cut("common_fibular_nerve_left", share)["title"] == f"Common fibular nerve {place}"


def test_every_branch_leaves_its_nerve_somewhere_along_it() -> None:
    for line in ATLAS.nerve_tree.nodes:
        assert all(0 <= share <= 1 for share in attachments(ATLAS.nerve_tree, line.id).values())

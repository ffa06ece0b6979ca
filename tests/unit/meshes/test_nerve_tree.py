"""The tree of nerves is shipped, fresh, and survives its file; a damaged file is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from l5meshes.build import tree_inputs
from l5meshes.manifest import BrokenGeometryError
from l5meshes.nerve_tree import (
    FILE,
    MuscleBranch,
    NerveLine,
    NerveTree,
    Origin,
    SkinSpot,
    load_nerve_tree,
)

SMALL = NerveTree(
    nodes=(
        NerveLine("sciatic_nerve", (), ((1.0, 2.0, 3.0), (1.0, 2.0, -90.5))),
        NerveLine("tibial_nerve", (Origin("sciatic_nerve", 1.0),), ((1.0, 2.0, -90.5),)),
    ),
    branches=(MuscleBranch("soleus", "tibial_nerve", 0.25, ((0.0, 0.0, 0.0), (5.0, 5.0, 5.0))),),
    spots=(SkinSpot("l5", (104.0, -98.5, -892.9)),),
    inputs="abc",
)


def test_a_tree_survives_its_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(SMALL.to_json())
    assert load_nerve_tree(tmp_path) == SMALL


def test_the_shipped_tree_was_made_by_the_present_code() -> None:
    assert load_nerve_tree().inputs == tree_inputs()


def test_the_lines_of_the_shipped_tree_hang_together() -> None:
    tree = load_nerve_tree()
    ids = [line.id for line in tree.nodes]
    assert len(ids) == len(set(ids))
    for line in tree.nodes:
        assert len(line.path) > 1
        assert all(0 <= origin.at <= 1 for origin in line.parents)
    assert {branch.nerve for branch in tree.branches} <= set(ids)


def test_a_missing_tree_is_told_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(BrokenGeometryError) as told:
        load_nerve_tree(tmp_path)
    assert str(told.value) == f"{tmp_path / FILE}: no tree of nerves; run `l5root build`"


def damaged(**changes: Any) -> str:
    return json.dumps(json.loads(SMALL.to_json()) | changes)


@pytest.mark.parametrize(
    "text",
    [
        '{"nodes": [',
        "[]",
        "{}",
        damaged(nodes=[{"id": "x"}]),
        damaged(nodes=[{"id": "x", "parents": [], "path": [[1, 2]]}]),
        damaged(nodes=[{"id": "x", "parents": [], "path": [[1, 2, "here"]]}]),
        damaged(branches=[{"muscle": "soleus", "path": []}]),
        damaged(spots=[{"id": "l5", "at": 3}]),
    ],
)
def test_a_damaged_tree_is_told_in_one_sentence_that_names_the_file(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(BrokenGeometryError) as told:
        load_nerve_tree(tmp_path)
    sentence = str(told.value)
    assert sentence.startswith(f"{tmp_path / FILE}: damaged (")
    assert sentence.endswith("; run `l5root build --force`")
    assert "\n" not in sentence

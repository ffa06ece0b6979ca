"""The build makes what is asked for and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from l5meshes import build as builder
from l5meshes.inputs import module_hash
from l5meshes.library import UnknownStructureError, find, read_mesh
from l5meshes.manifest import load_manifest
from l5meshes.registry import module_of, structures
from l5meshes.safe_write import replace_file


def test_one_structure_is_rebuilt_to_the_very_mesh_that_is_shipped(tmp_path: Path) -> None:
    made = builder.build(["l4_l5_nucleus_pulposus"], jobs=1, folder=tmp_path)
    assert made == ["l4_l5_nucleus_pulposus"]
    fresh = load_manifest(tmp_path).structure(made[0])
    shipped = find(made[0])
    assert fresh is not None
    assert (fresh.triangles, fresh.volume_ml) == (shipped.triangles, shipped.volume_ml)
    assert builder.build(made, jobs=1, folder=tmp_path) == [], "nothing changed, nothing made"


def test_an_unknown_id_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(UnknownStructureError, match="femur: no structure has this id"):
        builder.build(["femur"], folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_folder_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    with pytest.raises(builder.UnwritableFolderError, match="cannot write here"):
        builder.build(["l4_l5_nucleus_pulposus"], folder=file / "built")
    assert file.read_text() == "mine"


def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "manifest.json"
    old.write_text("old")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(old, b"new")
    assert old.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["manifest.json"]


def test_a_mesh_depends_on_the_bones_it_is_fitted_to() -> None:
    from l5meshes.inputs import _closure

    assert "l5meshes.anatomy.vertebra_shape" in _closure(module_of("l4_l5_annulus_fibrosus"))
    assert module_hash("l5meshes.anatomy.discs") != module_hash("l5meshes.anatomy.vertebrae")


def test_every_structure_knows_its_module() -> None:
    assert all(module_of(i).startswith("l5meshes.anatomy.") for i in structures())


def test_an_unknown_mesh_is_told() -> None:
    with pytest.raises(UnknownStructureError, match="femur"):
        read_mesh("femur")


def test_all_of_the_atlas_is_one_multiblock() -> None:
    import l5meshes

    blocks = l5meshes.read_all(["sacrum", "l5_spinal_nerve_right"])
    assert blocks.keys() == ["sacrum", "l5_spinal_nerve_right"]
    assert l5meshes.read("l5_spinal_nerve_right").center[0] < 0

"""The command line: results on stdout, messages on stderr, one sentence and exit 2 when wrong."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from l5meshes.manifest import built_folder, load_manifest

GANGLION = "l5_dorsal_root_ganglion_left"


def l5root(*args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "l5app", *args],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **environment},
        check=False,
    )


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """Return the one sentence of a refusal."""
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr.strip()


@pytest.mark.parametrize(
    "command",
    [
        (),
        ("serve",),
        ("build",),
        ("structures",),
        ("export", "mesh"),
        ("check",),
        ("view",),
        ("innervation",),
    ],
)
def test_every_command_explains_itself(command: tuple[str, ...]) -> None:
    done = l5root(*command, "--help")
    assert done.returncode == 0
    assert "Usage:" in done.stdout


def test_structures_lists_every_one_with_its_facts() -> None:
    rows = json.loads(l5root("structures", "--json").stdout)
    assert len(rows) == len(load_manifest().structures)
    row = next(row for row in rows if row["id"] == GANGLION)
    assert row["latin"].startswith("ganglion")
    assert (row["side"], row["level"], row["closed"]) == ("left", "L5", True)
    assert row["triangles"] > 100
    assert row["volume_ml"] > 0
    assert row["sources"]


@pytest.mark.parametrize("kind", ["stl", "ply", "vtp", "glb", "obj"])
def test_a_mesh_is_exported_in_millimetres(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"ganglion.{kind}"
    done = l5root("export", "mesh", GANGLION, "-o", str(file))
    assert done.returncode == 0, done.stderr
    assert file.stat().st_size > 1000
    if kind != "glb":
        import pyvista as pv

        mesh = pv.read(file)
        assert 8 < mesh.length < 25
        assert mesh.center[0] > 10  # LPS: x is to the left


def test_an_unknown_structure_is_named(tmp_path: Path) -> None:
    sentence = refused(l5root("export", "mesh", "femur", "-o", str(tmp_path / "x.stl")))
    assert sentence == "femur: no structure has this id; `l5root structures` lists them"
    assert refused(l5root("build", "--only", "femur")) == sentence
    assert refused(l5root("view", "femur", "--picture", str(tmp_path / "x.png"))) == sentence


def test_a_file_that_cannot_be_written_is_named() -> None:
    sentence = refused(l5root("export", "mesh", GANGLION, "-o", "/nowhere/x.stl"))
    assert sentence.startswith("/nowhere/x.stl: cannot be written")


def test_an_unknown_ending_is_told_with_the_known_ones(tmp_path: Path) -> None:
    sentence = refused(l5root("export", "mesh", GANGLION, "-o", str(tmp_path / "x.3ds")))
    assert "give --format (stl, ply, vtp, glb, obj)" in sentence


def test_an_occupied_port_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        sentence = refused(l5root("serve", "--no-open", "--port", str(port)))
    assert sentence == (
        f"127.0.0.1:{port} is in use by another program; choose another with --port"
    )


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("L5ROOT_PORT", "http", "L5ROOT_PORT: 'http' is not a whole number"),
        ("L5ROOT_PORT", "99999", "port: 99999 is outside 0..65535"),
        ("L5ROOT_MAX_SESSIONS", "0", "max_sessions: must be at least 1"),
        ("L5ROOT_GRACE_S", "-1", "grace_s: must be above 0"),
    ],
)
def test_a_wrong_setting_is_told(name: str, value: str, told: str) -> None:
    assert refused(l5root("serve", "--no-open", **{name: value})) == told


def test_check_finds_nothing_wrong_with_what_is_shipped() -> None:
    done = l5root("check")
    assert done.returncode == 0, done.stderr
    assert "no mistake" in done.stdout


def test_check_tells_all_mistakes_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "structures").mkdir()
    (tmp_path / "sources.toml").write_text("")
    (tmp_path / "structures" / "a.md").write_text('+++\nstructures = ["sacrum"]\nwhi = 1\n+++\n')
    lines = refused(l5root("check", str(tmp_path))).splitlines()
    assert "structures/a.md:3: whi: no such field here" in lines
    assert refused(l5root("check", str(tmp_path / "none"))).endswith("is not a content folder")


@pytest.fixture
def copy_of_built(tmp_path: Path) -> Path:
    folder = tmp_path / "built"
    folder.mkdir()
    for path in built_folder().iterdir():
        if path.suffix in (".glb", ".json"):
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


def serve_from(folder: Path) -> subprocess.CompletedProcess[str]:
    code = (
        "import sys, pathlib, l5meshes.manifest as m;"
        f"m.built_folder = lambda: pathlib.Path({str(folder)!r});"
        "sys.argv = ['l5root', 'serve', '--no-open', '--port', '0'];"
        "from l5app.cli import main; main()"
    )
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_truncated_geometry_file_is_told_before_the_page_opens(copy_of_built: Path) -> None:
    chunk = next(copy_of_built.glob("bones.*.glb"))
    chunk.write_bytes(chunk.read_bytes()[:1000])
    sentence = refused(serve_from(copy_of_built))
    assert f"{chunk}: truncated, 1000 of " in sentence
    assert sentence.endswith("run `l5root build --force`")


def test_a_changed_geometry_file_is_told(copy_of_built: Path) -> None:
    chunk = next(copy_of_built.glob("bones.*.glb"))
    data = bytearray(chunk.read_bytes())
    data[-100] ^= 255
    chunk.write_bytes(data)
    assert "its bytes are not those that were built" in refused(serve_from(copy_of_built))


def test_a_damaged_manifest_is_told(copy_of_built: Path) -> None:
    (copy_of_built / "manifest.json").write_text('{"chunks": [')
    assert "manifest.json: damaged" in refused(serve_from(copy_of_built))


def test_missing_geometry_is_told_with_the_cure(tmp_path: Path) -> None:
    assert refused(serve_from(tmp_path)).endswith("no built geometry; run `l5root build`")


def test_innervation_lists_the_muscles_and_what_a_cut_takes() -> None:
    assert "tibialis posterior" in l5root("innervation").stdout
    table = l5root("innervation", "--csv").stdout.splitlines()
    assert table[0] == "muscle,roots,l5_share,nerve,origin,insertion,action,test,affected,sources"
    assert len(table) > 30
    root = l5root("innervation", "--cut", "L5").stdout
    assert "gluteus medius" in root
    assert "gluteus medius" not in l5root("innervation", "--cut", "common_fibular_nerve").stdout


def test_what_cannot_be_cut_is_named() -> None:
    sentence = refused(l5root("innervation", "--cut", "femur"))
    assert sentence == "--cut: femur: is neither a root nor a nerve"
    assert refused(l5root("innervation", "--csv", "--cut", "L5")) == "--csv and --cut: choose one"


def test_every_kind_of_tissue_has_a_colour_in_python() -> None:
    from l5meshes.look import COLOURS
    from l5meshes.structure import Kind

    assert set(COLOURS) == {kind.value for kind in Kind} | {"l5"}

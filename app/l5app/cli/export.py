"""``l5root export``: write shipped things in common formats."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from l5app.errors import L5RootError

app = typer.Typer(help="Export meshes for other programs.", rich_markup_mode=None)


@app.callback()
def _group() -> None:
    """Export meshes for other programs."""


class Format(StrEnum):
    """The mesh formats we write."""

    STL = "stl"
    PLY = "ply"
    VTP = "vtp"
    GLB = "glb"
    OBJ = "obj"


@app.command("mesh")
def mesh(
    structure_id: Annotated[str, typer.Argument(metavar="ID", help="Structure id.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write.")],
    kind: Annotated[
        Format | None,
        typer.Option("--format", help="Format.  [default: the file's ending]"),
    ] = None,
) -> None:
    """Write one structure in millimetres, LPS, full quality."""
    from l5meshes.export import export_mesh
    from l5meshes.library import UnknownStructureError

    chosen = (kind or _by_ending(output)).value
    try:
        export_mesh(structure_id, output, chosen)
    except UnknownStructureError as unknown:
        raise L5RootError(str(unknown)) from unknown
    except OSError as problem:
        raise L5RootError(f"{output}: cannot be written ({problem.strerror})") from problem
    print(output)


def _by_ending(output: Path) -> Format:
    ending = output.suffix.removeprefix(".").lower()
    try:
        return Format(ending)
    except ValueError:
        known = ", ".join(Format)
        message = f"{output}: the ending names no format we write; give --format ({known})"
        raise L5RootError(message) from None

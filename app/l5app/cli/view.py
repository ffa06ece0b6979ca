"""``l5root view``: the shipped meshes in a PyVista window or notebook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from l5app.errors import L5RootError


def view(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID ...]", help="Structures.  [default: all but the spaces]"),
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(help="Write a PNG instead of opening a window.")
    ] = None,
) -> None:
    """Show structures in a PyVista window, in the atlas's own colours."""
    from l5meshes.library import UnknownStructureError
    from l5meshes.look import show

    try:
        show(ids or None, picture)
    except UnknownStructureError as unknown:
        raise L5RootError(str(unknown)) from unknown
    except OSError as problem:
        raise L5RootError(f"{picture}: cannot be written ({problem.strerror})") from problem

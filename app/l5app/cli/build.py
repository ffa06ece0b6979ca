"""``l5root build``: make the geometry."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from l5app.errors import L5RootError, SettingError


def build(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID ...]", help="Further ids for --only.")
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="Make only these structures.")] = None,
    jobs: Annotated[int, typer.Option(help="Processes to use.")] = os.cpu_count() or 1,
    force: Annotated[bool, typer.Option("--force", help="Make even what is unchanged.")] = False,
) -> None:
    """Build the geometry that changed and write it where the app reads it."""
    from rich.console import Console
    from rich.progress import Progress

    from l5meshes import build as geometry
    from l5meshes.library import UnknownStructureError

    if jobs < 1:
        raise SettingError(f"--jobs: {jobs} is below 1")
    with Progress(console=Console(stderr=True), transient=not sys.stderr.isatty()) as bar:
        task = bar.add_task("Geometry", total=None)

        def progress(structure_id: str, done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, description=structure_id)

        try:
            made = geometry.build(
                [*(only or ()), *(ids or ())], jobs=jobs, force=force, progress=progress
            )
        except (UnknownStructureError, geometry.UnwritableFolderError) as mistake:
            raise L5RootError(str(mistake)) from mistake
    print(f"{len(made)} structures made" if made else "Everything is up to date")

"""``l5root check``: all content and every cross-reference."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from l5app.errors import L5RootError


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH ...]", help="Content folders.  [default: what is shipped]"),
    ] = None,
) -> None:
    """Check content files; print every mistake as ``file:line: field: what is wrong``."""
    from l5app.load import load_catalog
    from l5lessons.loader import content_folder

    for folder in paths or [content_folder()]:
        if not folder.is_dir():
            raise L5RootError(f"{folder}: is not a content folder")
        catalog = load_catalog(folder)
        print(
            f"{folder}: {len(catalog.entries)} structures, {len(catalog.panels)} texts, no mistake"
        )

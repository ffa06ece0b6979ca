"""``l5root structures``: list what the atlas holds."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated, Any

import typer

_COLUMNS = ("id", "name", "latin", "kind", "side", "level", "triangles", "closed", "volume_ml")
_FIELDS = (*_COLUMNS, "chunk", "sources")


def structures(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List every structure with its names, side, level, triangles and volume."""
    from l5meshes.manifest import load_manifest

    rows = [asdict(built) for built in load_manifest()]
    if as_json:
        chosen = [{key: row[key] for key in _FIELDS} for row in rows]
        print(json.dumps(chosen, indent=1, ensure_ascii=False))
    else:
        print(_table(rows))


def _table(rows: list[dict[str, Any]]) -> str:
    cells = [list(_COLUMNS), *([str(row[c]) for c in _COLUMNS] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(_COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )

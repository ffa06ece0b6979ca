"""``l5root innervation``: which root and nerve serves what, and what a cut takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from l5app.errors import L5RootError

if TYPE_CHECKING:
    from l5app.domain.innervation import NerveTree
    from l5app.domain.lesion import Loss

_COLUMNS = ("muscle", "roots", "l5_share", "nerve", "affected")


def innervation(
    as_csv: Annotated[bool, typer.Option("--csv", help="Print all columns as CSV.")] = False,
    cut: Annotated[
        str | None,
        typer.Option(metavar="ID", help="A root (L5) or nerve (common_fibular_nerve) to cut."),
    ] = None,
) -> None:
    """List the muscles with roots, nerve and findings, or what a cut takes away."""
    from l5app.domain.innervation import NerveTree
    from l5app.domain.innervation_table import csv_text, table_rows
    from l5lessons.loader import load_tables

    if as_csv and cut:
        raise L5RootError("--csv and --cut: choose one")
    tables, sources = load_tables()
    tree = NerveTree(tables)
    rows = table_rows(tree, {key: source.text for key, source in sources.items()})
    if cut:
        print(_lost(tree, cut))
    elif as_csv:
        print(csv_text(rows), end="")
    else:
        print(_aligned([_COLUMNS, *(tuple(getattr(r, c) for c in _COLUMNS) for r in rows)]))


def _lost(tree: NerveTree, at: str) -> str:
    from l5app.domain.innervation import UnknownPartError
    from l5app.domain.lesion import Cut, lost_by_cut

    try:
        losses = lost_by_cut(tree, Cut(at))
    except UnknownPartError as unknown:
        raise L5RootError(f"--cut: {unknown}") from unknown
    named: list[tuple[str, Loss]] = [
        *((tree.name(key), loss) for key, loss in {**losses.muscles, **losses.fields}.items()),
        *((f"dermatome {key}", loss) for key, loss in losses.dermatomes.items()),
    ]
    return _aligned([("of", "lost", "why"), *((n, ll.amount.value, ll.reason) for n, ll in named)])


def _aligned(lines: list[tuple[str, ...]]) -> str:
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )

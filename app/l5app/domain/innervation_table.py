"""The table of muscles: one row each, to be sorted on the page or written as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import asdict, dataclass, fields

from l5app.domain.innervation import NerveTree
from l5app.domain.lesion import and_list


@dataclass(frozen=True)
class TableRow:
    """One muscle in words; ``affected`` and ``sources`` say whose counts they are."""

    muscle: str
    roots: str
    l5_share: str
    nerve: str
    origin: str
    insertion: str
    action: str
    test: str
    affected: str
    sources: str


def table_rows(tree: NerveTree, sources: dict[str, str]) -> tuple[TableRow, ...]:
    """Return one row for each muscle.

    Parameters
    ----------
    tree : the tables
    sources : the text of each source id
    """
    return tuple(_row(tree, key, sources) for key in tree.tables.muscles)


def csv_text(rows: tuple[TableRow, ...]) -> str:
    """Return the rows as CSV with a head of column names."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [f.name for f in fields(TableRow)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(row) for row in rows)
    return text.getvalue()


def roots_in_words(roots: tuple[str, ...], main: tuple[str, ...], disputed: str) -> str:
    """Return ``L4, L5, S1 (main L5)``; a dispute is said, not hidden."""
    chief = f"main {and_list(main)}" + (", disputed" if disputed else "")
    return ", ".join(roots) + (f" ({chief})" if len(roots) > 1 else "")


def _row(tree: NerveTree, key: str, sources: dict[str, str]) -> TableRow:
    muscle = tree.tables.muscles[key]
    found = [f for f in tree.tables.findings if f.muscle == key and f.root == "L5"]
    cited = dict.fromkeys([*muscle.sources, *(f.source for f in found)])
    nerve = and_list([tree.name(nerve) for nerve in muscle.nerves])
    return TableRow(
        muscle=muscle.name,
        roots=roots_in_words(muscle.roots, muscle.main, muscle.disputed),
        l5_share=muscle.l5_share,
        nerve=f"{nerve}, {muscle.division}" if muscle.division else nerve,
        origin=muscle.origin,
        insertion=muscle.insertion,
        action=muscle.action,
        test=muscle.test,
        affected="; ".join(f"{f.method}: {f.in_words}" for f in found if f.in_words),
        sources="; ".join(sources[key] for key in cited),
    )

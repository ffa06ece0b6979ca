"""What the page is told when somebody traces or cuts a structure of the scene."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from l5app.domain.catalog import Entry
from l5app.domain.innervation import NerveTree, Route
from l5app.domain.lesion import Cut, Loss, and_list, lost_by_cut
from l5app.domain.view import RefusedError
from l5meshes.nerve_tree import NerveTree as NerveLines

_OF_A_ROOT = ("root", "ganglion")
_SENSORY = ("_dorsal_root", "_dorsal_root_ganglion")
_NECK_FROM = 0.55  # the last half of the common fibular nerve winds round the fibular neck


class NotANerveError(ValueError):
    """A structure that can be neither traced nor cut."""


def check_followed(tree: NerveTree, by_id: Mapping[str, Entry], key: str, value: Any) -> None:
    """Refuse a traced or cut structure that is on no way of a nerve; other keys pass.

    Raises
    ------
    RefusedError
        when the structure can be neither traced nor cut
    """
    traced_id = [value] if key == "trace" and value else []
    cut_ids = [cut["id"] for cut in value] if key == "nerve_cuts" else []
    for entry in (by_id[structure_id] for structure_id in (*traced_id, *cut_ids)):
        if key == "trace" and entry.text_id in tree.tables.muscles:
            continue
        try:
            node_of(tree, entry)
        except NotANerveError as problem:
            raise RefusedError(key, str(problem)) from problem


def traced(tree: NerveTree, entry: Entry) -> dict[str, Any]:
    """Return the way of a nerve or root to what it serves, or of a muscle up to its roots.

    Raises
    ------
    NotANerveError
        for what is neither nerve, root nor muscle
    """
    if entry.text_id in tree.tables.muscles:
        return _up(tree, entry)
    node = node_of(tree, entry)
    served = tree.down_from(node)
    routes = [r for key in (*served.muscles, *served.fields) for r in tree.routes[key] if node in r]
    routes.append((*tree.roots_of(node), node))  # a nerve that serves nothing shown here stays
    muscles = [tree.name(key) for key in served.muscles]
    fields = [tree.tables.fields[key].title for key in served.fields]
    lines = [f"Muscles: {and_list(muscles)}."] if muscles else ["It serves no muscle shown here."]
    lines += [f"Skin: {and_list(fields)}."] if fields else []
    title = f"{_sentence(tree.name(node))} carries {and_list(list(tree.roots_of(node)))}."
    return _answer(tree, entry, "down", title, routes, lines, served.muscles, served.fields)


def _up(tree: NerveTree, entry: Entry) -> dict[str, Any]:
    row = tree.tables.muscles[entry.text_id]
    routes = tree.routes[entry.text_id]
    roots = f"{and_list(list(row.roots))}, chiefly {and_list(list(row.main))}"
    title = f"{_sentence(row.name)} is reached from {roots}."
    lines = [row.disputed] if row.disputed else []
    return _answer(tree, entry, "up", title, list(routes), lines, (entry.text_id,), ())


def _answer(
    tree: NerveTree,
    entry: Entry,
    way: str,
    title: str,
    routes: list[Route],
    lines: list[str],
    muscles: tuple[str, ...],
    fields: tuple[str, ...],
) -> dict[str, Any]:
    on_the_way = {node for route in routes for node in route}
    return {
        "id": entry.id,
        "way": way,
        "title": title,
        "muscles": list(muscles),
        "nerves": [key for key in tree.tables.nerves if key in on_the_way],
        "roots": [root for root in tree.roots if root in on_the_way],
        "fields": list(fields),
        "lines": lines,
    }


def node_of(tree: NerveTree, entry: Entry) -> str:
    """Return the node of the tree that a structure stands for: itself, or the root of its level.

    Raises
    ------
    NotANerveError
        when it stands for none
    """
    if entry.text_id in tree.tables.nerves:
        return entry.text_id
    if entry.kind in _OF_A_ROOT and entry.level in tree.roots:
        return entry.level
    raise NotANerveError(f"{entry.name} is neither a nerve nor a root")


def cut_report(tree: NerveTree, lines: NerveLines, entry: Entry, share: float) -> dict[str, Any]:
    """Return what dividing a nerve or root at a share of its length takes away."""
    node = node_of(tree, entry)
    losses = lost_by_cut(tree, Cut(node, share, attachments(lines, node)))
    motor = not entry.text_id.endswith(_SENSORY)
    sensory = not entry.text_id.endswith("_ventral_root")
    skin = [*losses.fields.items(), *((k.lower(), v) for k, v in losses.dermatomes.items())]
    return {
        "id": entry.id,
        "at": share,
        "title": _place(tree, node, share),
        "muscles": [_loss(tree.name(k), k, v) for k, v in losses.muscles.items()] if motor else [],
        "skin": [_loss(_skin_name(tree, k), k, v) for k, v in skin] if sensory else [],
        "note": _NOTE_ROOT if node in tree.roots else _NOTE_NERVE,
    }


_NOTE_ROOT = (
    "Anatomy, not a forecast: a muscle with other roots is weakened at most, and how much differs "
    "from person to person."
)
_NOTE_NERVE = "Anatomy, not a forecast: nerves exchange fibres, and fields differ between people."


def attachments(lines: NerveLines, node: str) -> Mapping[str, float]:
    """Return at which share of a nerve each child nerve and muscle leaves it."""
    children = {n.id: p.at for n in lines.nodes for p in n.parents if p.id == node}
    return children | {b.muscle: b.at for b in lines.branches if b.nerve == node}


def _loss(name: str, key: str, loss: Loss) -> dict[str, str]:
    return {"id": key, "name": _sentence(name), "extent": loss.amount.value, "why": loss.reason}


def _skin_name(tree: NerveTree, key: str) -> str:
    if key in tree.tables.fields:
        return tree.tables.fields[key].title
    return f"{key.upper()} dermatome"


def _place(tree: NerveTree, node: str, share: float) -> str:
    name = _sentence(tree.name(node))
    if node in tree.roots:
        return f"{name} root"
    if node == "common_fibular_nerve" and share >= _NECK_FROM:
        return f"{name} at the fibular neck"
    where = "at its beginning" if share < 0.15 else "near its end" if share > 0.85 else "half way"
    return f"{name} {where}"


def _sentence(name: str) -> str:
    return name[:1].upper() + name[1:]

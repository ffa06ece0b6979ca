"""What is lost when a root or a nerve is cut, muscle by muscle and patch by patch.

Anatomy only: it tells which ways are interrupted, never how weak a person will be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from l5app.domain.innervation import NerveTree, Route, UnknownPartError


class Amount(StrEnum):
    """How much of the supply is interrupted; ``MAIN``: the main root, others still reach it."""

    ALL = "all"
    MAIN = "main"
    PART = "part"


@dataclass(frozen=True)
class Cut:
    """A cut through a root, or through a nerve at a share of its length (0 its beginning).

    ``attachments`` says at which share of the nerve each branch, muscle or field leaves it; what
    is not named leaves at the end.
    """

    at: str
    share: float = 0.0
    attachments: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse shares that are not between 0 and 1."""
        for name, share in (("share", self.share), *self.attachments.items()):
            if not 0 <= share <= 1:
                raise ValueError(f"{name}: {share} is not between 0 and 1")

    def severs(self, route: Route) -> bool:
        """Return whether this way from root to target runs through the cut."""
        if self.at not in route[:-1]:
            return False
        leaves_by = route[route.index(self.at) + 1]
        return route[0] == self.at or self.attachments.get(leaves_by, 1.0) >= self.share


@dataclass(frozen=True)
class Loss:
    """What one muscle, field or dermatome loses, and why, in one sentence."""

    of: str
    amount: Amount
    reason: str


@dataclass(frozen=True)
class Losses:
    """All that one cut takes away; dermatomes are keyed by their root."""

    muscles: Mapping[str, Loss]
    fields: Mapping[str, Loss]
    dermatomes: Mapping[str, Loss]


@dataclass(frozen=True)
class Compared:
    """One row of two cuts side by side; ``None`` means that nothing is lost."""

    of: str
    first: Loss | None
    second: Loss | None

    @property
    def differs(self) -> bool:
        """Whether the two cuts can be told apart here."""
        amounts = [loss.amount if loss else None for loss in (self.first, self.second)]
        return amounts[0] != amounts[1]


def lost_by_cut(tree: NerveTree, cut: Cut) -> Losses:
    """Return what a cut takes from muscles, fields of skin and dermatomes.

    Raises
    ------
    UnknownPartError
        when the cut is at something that is neither a root nor a nerve
    """
    if cut.at not in tree.roots and cut.at not in tree.tables.nerves:
        raise UnknownPartError(f"{cut.at}: is neither a root nor a nerve")
    muscles = _losses(tree, cut, {k: row.main for k, row in tree.tables.muscles.items()})
    fields = _losses(tree, cut, {k: row.main for k, row in tree.tables.fields.items()})
    return Losses(muscles, fields, _dermatomes(tree, cut, fields))


def compare(tree: NerveTree, first: Cut, second: Cut) -> tuple[Compared, ...]:
    """Return all that either cut takes away, side by side, in the order of the tables."""
    one, other = lost_by_cut(tree, first), lost_by_cut(tree, second)
    rows: list[Compared] = []
    for keys, a, b in (
        (tree.tables.muscles, one.muscles, other.muscles),
        (tree.tables.fields, one.fields, other.fields),
        (tree.roots, one.dermatomes, other.dermatomes),
    ):
        rows += [Compared(k, a.get(k), b.get(k)) for k in keys if k in a or k in b]
    return tuple(rows)


def _losses(tree: NerveTree, cut: Cut, main_roots: Mapping[str, Sequence[str]]) -> dict[str, Loss]:
    found = {key: _loss(tree, cut, key, main) for key, main in main_roots.items()}
    return {key: loss for key, loss in found.items() if loss}


def _loss(tree: NerveTree, cut: Cut, key: str, main: Sequence[str]) -> Loss | None:
    routes = tree.routes[key]
    severed = [route for route in routes if cut.severs(route)]
    left = [route for route in routes if not cut.severs(route)]
    if not severed:
        return None
    if not left:
        if cut.at in tree.roots:
            return Loss(key, Amount.ALL, f"{cut.at} is its only root.")
        reason = f"All that reaches it runs through the {tree.name(cut.at)}."
        return Loss(key, Amount.ALL, reason)
    lost = _in_order(tree, {r[0] for r in severed} - {r[0] for r in left})
    kept = _in_order(tree, {r[0] for r in left})
    if not lost:
        return Loss(key, Amount.PART, _by_another_nerve(tree, severed, left))
    amount = Amount.MAIN if set(main) <= set(lost) else Amount.PART
    return Loss(key, amount, _by_other_roots(lost, kept, main))


def _by_other_roots(lost: Sequence[str], kept: Sequence[str], main: Sequence[str]) -> str:
    verb, still = ("is" if len(lost) == 1 else "are"), ("reaches" if len(kept) == 1 else "reach")
    chief = [root for root in main if root in lost]
    if not chief:
        role = ""
    elif len(lost) == 1:
        role = ", its main root," if len(main) == 1 else ", one of its main roots,"
    else:
        role = f", {and_list(chief)} in the first place,"
    return f"{and_list(lost)}{role} {verb} cut off; {and_list(kept)} still {still} it."


def _by_another_nerve(tree: NerveTree, severed: Iterable[Route], left: Iterable[Route]) -> str:
    """Name the lowest nerves that only the ways that are left run through."""
    cut_off = {node for route in severed for node in route}
    others = [[n for n in route[1:-1] if n not in cut_off] for route in left]
    names = dict.fromkeys(tree.name(way[-1]) for way in others if way)
    brings = "brings" if len(names) == 1 else "bring"
    return f"The {and_list(list(names))} still {brings} it the same roots."


def _dermatomes(tree: NerveTree, cut: Cut, lost_fields: Mapping[str, Loss]) -> dict[str, Loss]:
    """Return the dermatomes touched: the root's own, or those under the fields of a cut nerve."""
    found: dict[str, Loss] = {}
    for root in tree.roots:
        own = [k for k in lost_fields if root in tree.tables.fields[k].main]
        if cut.at == root or (own and tree.roots_of(cut.at) == (root,)):
            reason = f"Neighbours overlap, so less is numb than the {root} area of a map."
            found[root] = Loss(root, Amount.MAIN, reason)
        elif own and cut.at not in tree.roots:
            nerves = and_list([f"the {tree.name(tree.nerve_of_field[k])}" for k in own])
            reason = f"Skin of {nerves} lies in it; what other nerves serve there stays."
            found[root] = Loss(root, Amount.PART, reason)
    return found


def _in_order(tree: NerveTree, roots: set[str]) -> list[str]:
    return [root for root in tree.roots if root in roots]


def and_list(names: Sequence[str]) -> str:
    """Return names as a clinician lists them: ``L4, L5 and S1``."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""

"""What serves what: walks the tree of nerves from the roots down and from muscle or skin up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from l5lessons.innervation import Innervation

Route = tuple[str, ...]  # a root, the nerves it runs through, and what it serves


class UnknownPartError(ValueError):
    """An id that is neither root, nerve, muscle nor field of skin."""


@dataclass(frozen=True)
class Served:
    """The muscles and fields of skin below a point of the tree."""

    muscles: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True)
class NerveTree:
    """The tables as one tree; every question is answered from its routes."""

    tables: Innervation

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """All roots, from above down, also those that are not modelled (L1, L2)."""
        named = {r for m in self.tables.muscles.values() for r in m.roots}
        return tuple(sorted(named | {r for n in self.tables.nerves.values() for r in n.roots}))

    @cached_property
    def nerve_of_field(self) -> dict[str, str]:
        """The nerve of each field of skin."""
        return {name: key for key, n in self.tables.nerves.items() for name in n.fields}

    @cached_property
    def routes(self) -> dict[str, tuple[Route, ...]]:
        """Every way from a root to a muscle or a field of skin, keyed by what is reached."""
        muscles = {
            key: self._routes(key, muscle.roots, muscle.nerves)
            for key, muscle in self.tables.muscles.items()
        }
        fields = {
            key: self._routes(key, skin.roots, (self.nerve_of_field[key],))
            for key, skin in self.tables.fields.items()
        }
        return muscles | fields

    def name(self, node: str) -> str:
        """Return what a clinician calls a root, nerve, muscle or field of skin."""
        tables = self.tables
        named = tables.muscles.get(node) or tables.nerves.get(node)
        if named:
            return named.name
        if node in tables.fields:
            return tables.fields[node].title
        if node in self.roots:
            return node
        message = f"{node}: is neither a root, a nerve, a muscle nor a field of skin"
        raise UnknownPartError(message)

    def roots_of(self, node: str) -> tuple[str, ...]:
        """Return the roots of a nerve, muscle or field, from above down."""
        tables = self.tables
        self.name(node)
        if node in self.roots:
            return (node,)
        row = tables.muscles.get(node) or tables.nerves.get(node) or tables.fields[node]
        return tuple(row.roots)

    def down_from(self, node: str) -> Served:
        """Return what a root or nerve serves, in the order of the tables."""
        self.name(node)

        def below(keys: dict[str, object]) -> tuple[str, ...]:
            return tuple(k for k in keys if any(node in route for route in self.routes[k]))

        return Served(below({**self.tables.muscles}), below({**self.tables.fields}))

    def up_from(self, node: str) -> tuple[Route, ...]:
        """Return the ways from a muscle or field up to its roots, the root last."""
        self.name(node)
        if node not in self.routes:
            raise UnknownPartError(f"{node}: is neither a muscle nor a field of skin")
        return tuple(tuple(reversed(route))[1:] for route in self.routes[node])

    def _routes(
        self, end: str, roots: tuple[str, ...], nerves: tuple[str, ...]
    ) -> tuple[Route, ...]:
        found: list[Route] = []
        for root in roots:
            ways = [way for nerve in nerves for way in self._ways(root, nerve)]
            # A branch that is not modelled (L1 and L2 to psoas) comes straight from its root.
            found += [(*way, end) for way in ways or [(root,)]]
        return tuple(found)

    def _ways(self, root: str, nerve: str) -> list[Route]:
        """Return the ways of one root down to the end of one nerve."""
        row = self.tables.nerves[nerve]
        if root not in row.roots:
            return []
        ways = [way for parent in row.parents for way in self._ways(root, parent)]
        return [(*way, nerve) for way in ways or [(root,)]]

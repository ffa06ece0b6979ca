"""Loads the tables of innervation and checks them against each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from l5lessons.front_matter import checked, line_of, parse_toml
from l5lessons.innervation_schema import (
    Finding,
    Findings,
    KeyPoint,
    Muscle,
    Muscles,
    Nerve,
    Nerves,
    PainCount,
    Skin,
    SkinField,
    SkinMap,
)
from l5lessons.problem import ContentError, Problem

FOLDER = "innervation"
MUSCLES, NERVES, FINDINGS, SKIN = (
    f"{FOLDER}/{name}.toml" for name in ("muscles", "nerves", "findings", "skin_maps")
)
Where = tuple[int | str, ...]
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Innervation:
    """What serves what: frozen tables, keyed by id without side."""

    muscles: dict[str, Muscle] = field(default_factory=dict)
    nerves: dict[str, Nerve] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    maps: dict[str, SkinMap] = field(default_factory=dict)
    fields: dict[str, SkinField] = field(default_factory=dict)
    key_points: tuple[KeyPoint, ...] = ()
    pain: tuple[PainCount, ...] = ()


@dataclass(frozen=True)
class _Complaint:
    """A mistake that a check found, before its line is looked up."""

    file: str
    where: Where
    what: str


def load_innervation(
    root: Path, sources: Collection[str], known: Collection[str] | None = None
) -> Innervation:
    """Load the four tables of a content folder.

    Parameters
    ----------
    root : the content folder
    sources : ids of the sources that may be named
    known : ids without side that exist in the atlas; when given, muscles and nerves must be there

    Raises
    ------
    ContentError
        with every problem of every table
    """
    lines: dict[str, list[str]] = {}
    problems: list[Problem] = []

    def read(model: type[Model], name: str) -> Model | None:
        try:
            text = _text(root, name)
            lines[name] = text.splitlines()
            return checked(model, parse_toml(text, name), name, lines[name])
        except ContentError as wrong:
            problems.extend(wrong.problems)
            return None

    muscles, nerves = read(Muscles, MUSCLES), read(Nerves, NERVES)
    findings, skin = read(Findings, FINDINGS), read(Skin, SKIN)
    if not (muscles and nerves and findings and skin):
        raise ContentError(problems)
    tables = _tables(muscles, nerves, findings, skin)
    complaints = [*_repeated(skin), *_complaints(tables, sources, known)]
    problems += [
        Problem(c.file, line_of(lines[c.file], c.where), ".".join(map(str, c.where)), c.what)
        for c in complaints
    ]
    if problems:
        raise ContentError(problems)
    return tables


def _text(root: Path, name: str) -> str:
    try:
        return (root / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ContentError([Problem(name, 1, "file", f"cannot be read ({problem})")]) from problem


def _tables(muscles: Muscles, nerves: Nerves, findings: Findings, skin: Skin) -> Innervation:
    return Innervation(
        muscles.root,
        nerves.root,
        findings.findings,
        {m.id: m for m in skin.maps},
        {f.id: f for f in skin.fields},
        skin.key_points,
        skin.pain,
    )


def _repeated(skin: Skin) -> Iterator[_Complaint]:
    for table, keys in (
        ("maps", [m.id for m in skin.maps]),
        ("fields", [f.id for f in skin.fields]),
        ("key_points", [p.root for p in skin.key_points]),
    ):
        for i, key in enumerate(keys):
            if key in keys[:i]:
                yield _Complaint(SKIN, (table, i), f"{key} is there twice")


def _complaints(
    tables: Innervation, sources: Collection[str], known: Collection[str] | None
) -> Iterator[_Complaint]:
    yield from _unknown_sources(tables, sources)
    yield from _unknown_structures(tables, known)
    yield from _wrong_nerves(tables)
    yield from _wrong_muscles(tables)
    yield from _wrong_findings(tables)
    yield from _wrong_fields(tables)


def _unknown_sources(tables: Innervation, sources: Collection[str]) -> Iterator[_Complaint]:
    named: list[tuple[str, Where, tuple[str, ...]]] = [
        *((MUSCLES, (key, "sources"), m.sources) for key, m in tables.muscles.items()),
        *((NERVES, (key, "sources"), n.sources) for key, n in tables.nerves.items()),
        *((FINDINGS, ("findings", i, "source"), (f.source,)) for i, f in _rows(tables.findings)),
        *((SKIN, ("maps", i, "sources"), m.sources) for i, m in _rows(tables.maps.values())),
        *((SKIN, ("fields", i, "sources"), f.sources) for i, f in _rows(tables.fields.values())),
        *((SKIN, ("key_points", i, "source"), (p.source,)) for i, p in _rows(tables.key_points)),
        *((SKIN, ("pain", i, "source"), (p.source,)) for i, p in _rows(tables.pain)),
    ]
    for file, where, keys in named:
        for key in keys:
            if key not in sources:
                yield _Complaint(file, where, f"{key} is not in sources.toml")


Row = TypeVar("Row")


def _rows(rows: Collection[Row]) -> Iterator[tuple[int, Row]]:
    return iter(enumerate(rows))


def _unknown_structures(tables: Innervation, known: Collection[str] | None) -> Iterator[_Complaint]:
    for file, keys in ((MUSCLES, tables.muscles), (NERVES, tables.nerves)):
        for key in keys:
            if known is not None and key not in known:
                yield _Complaint(file, (key,), f"{key} is not a structure of the atlas")


def _wrong_nerves(tables: Innervation) -> Iterator[_Complaint]:
    nerves, drawn = tables.nerves, _drawn_roots(tables)
    for key, nerve in nerves.items():
        for parent in nerve.parents:
            if parent not in nerves:
                yield _Complaint(NERVES, (key, "parents"), f"{parent} is not in {NERVES}")
        carried = {r for p in nerve.parents if p in nerves for r in nerves[p].roots}
        for root in nerve.roots:
            if nerve.parents and root in drawn and root not in carried:
                yield _Complaint(NERVES, (key, "roots"), f"no parent carries {root}")
        if not nerve.parents and len(nerve.roots) > 1:
            yield _Complaint(NERVES, (key, "parents"), "a nerve of several roots has parents")
        if key in _ancestors(nerves, key):
            yield _Complaint(NERVES, (key, "parents"), f"{key} comes from itself")
        for name in nerve.fields:
            if name not in tables.fields:
                yield _Complaint(NERVES, (key, "fields"), f"{name} is not in {SKIN}")


def _drawn_roots(tables: Innervation) -> set[str]:
    """Return the roots that have a nerve of their own; L1 and L2 are outside the model."""
    return {r for nerve in tables.nerves.values() if not nerve.parents for r in nerve.roots}


def _ancestors(nerves: dict[str, Nerve], key: str) -> set[str]:
    found: set[str] = set()
    waiting = list(nerves[key].parents)
    while waiting:
        name = waiting.pop()
        if name in nerves and name not in found:
            found.add(name)
            waiting += nerves[name].parents
    return found


def _wrong_muscles(tables: Innervation) -> Iterator[_Complaint]:
    nerves, drawn = tables.nerves, _drawn_roots(tables)
    for key, muscle in tables.muscles.items():
        for nerve in muscle.nerves:
            if nerve not in nerves:
                yield _Complaint(MUSCLES, (key, "nerves"), f"{nerve} is not in {NERVES}")
        carried = {r for n in muscle.nerves if n in nerves for r in nerves[n].roots}
        for root in muscle.roots:
            if root in drawn and root not in carried:
                what = f"{' and '.join(muscle.nerves)} does not carry {root}"
                yield _Complaint(MUSCLES, (key, "roots"), what)
        for root in muscle.main:
            if root not in muscle.roots:
                yield _Complaint(MUSCLES, (key, "main"), f"{root} is not among the roots")
        if muscle.l5_share not in _possible_shares(muscle):
            what = f"{muscle.l5_share} contradicts roots and main; it can be " + " or ".join(
                _possible_shares(muscle)
            )
            yield _Complaint(MUSCLES, (key, "l5_share"), what)


def _possible_shares(muscle: Muscle) -> tuple[str, ...]:
    """Return what may be said of L5: a sole main root may still be called shared, if disputed."""
    if "L5" not in muscle.roots:
        return ("none",)
    if "L5" not in muscle.main:
        return ("minor",)
    if len(muscle.main) > 1:
        return ("shared",)
    return ("main", "shared") if muscle.disputed else ("main",)


def _wrong_findings(tables: Innervation) -> Iterator[_Complaint]:
    for i, finding in enumerate(tables.findings):
        if finding.muscle not in tables.muscles:
            what = f"{finding.muscle} is not in {MUSCLES}"
            yield _Complaint(FINDINGS, ("findings", i, "muscle"), what)


def _wrong_fields(tables: Innervation) -> Iterator[_Complaint]:
    for i, (key, skin) in enumerate(tables.fields.items()):
        owners = [nerve for nerve in tables.nerves.values() if key in nerve.fields]
        if not owners:
            yield _Complaint(SKIN, ("fields", i, "id"), f"no nerve in {NERVES} has the field {key}")
        carried = {root for nerve in owners for root in nerve.roots}
        for root in skin.roots:
            if owners and root not in carried:
                yield _Complaint(SKIN, ("fields", i, "roots"), f"its nerve does not carry {root}")
        for root in skin.main:
            if root not in skin.roots:
                yield _Complaint(SKIN, ("fields", i, "main"), f"{root} is not among the roots")

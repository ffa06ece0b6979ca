"""Loads all content of one language and checks every cross-reference at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from l5lessons.front_matter import ContentFile, checked, line_of, parse_toml, read_content
from l5lessons.innervation import FOLDER, Innervation, load_innervation
from l5lessons.problem import ContentError, Problem
from l5lessons.schema import WORDS_LEAST, WORDS_MOST, Source, StructureText

SOURCES = "sources.toml"
Value = TypeVar("Value")


@dataclass(frozen=True)
class Text:
    """One structure text: what its front matter says and its paragraphs."""

    name: str
    front: StructureText
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Content:
    """All texts, sources and tables of one language; keyed by the id without the side."""

    sources: dict[str, Source]
    texts: dict[str, Text]
    innervation: Innervation = field(default_factory=Innervation)


@dataclass
class _Findings:
    problems: list[Problem] = field(default_factory=list)

    def attempt(self, step: Callable[[], Value]) -> Value | None:
        try:
            return step()
        except ContentError as wrong:
            self.problems += wrong.problems
            return None


def content_folder(language: str = "en") -> Path:
    """Return the folder of the shipped content."""
    return Path(str(files("l5lessons") / "content" / language))


def load_content(folder: Path | None = None, known: Collection[str] | None = None) -> Content:
    """Load a content folder.

    Parameters
    ----------
    folder : default: the shipped English content
    known : ids without side that exist in the atlas; when given, every id is checked against it

    Raises
    ------
    ContentError
        with every problem of every file
    """
    root = folder or content_folder()
    found = _Findings()
    sources = found.attempt(lambda: _load_sources(root)) or {}
    texts: dict[str, Text] = {}
    for path in sorted((root / "structures").glob("*.md")):
        name = f"structures/{path.name}"
        loaded = found.attempt(lambda p=path, n=name: _load_text(p, n))  # type: ignore[misc]
        if loaded:
            file, text = loaded
            found.problems += _check(file, text, sources, known, texts)
            texts |= dict.fromkeys(text.front.structures, text)
    if known is not None:
        found.problems += [
            Problem("structures", 1, i, "this structure has no text")
            for i in sorted(set(known) - set(texts))
        ]
    tables = Innervation()
    if (root / FOLDER).is_dir():  # a folder of texts alone is allowed
        tables = found.attempt(lambda: load_innervation(root, sources, known)) or tables
    if found.problems:
        raise ContentError(found.problems)
    return Content(sources, texts, tables)


def load_tables(folder: Path | None = None) -> tuple[Innervation, dict[str, Source]]:
    """Load the tables of innervation with their sources, without texts and without the atlas.

    Raises
    ------
    ContentError
        with every problem of the tables and the sources
    """
    root = folder or content_folder()
    sources = _load_sources(root)
    return load_innervation(root, sources), sources


def _load_sources(root: Path) -> dict[str, Source]:
    try:
        text = (root / SOURCES).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ContentError(
            [Problem(SOURCES, 1, "file", f"cannot be read ({problem})")]
        ) from problem
    raw, lines = parse_toml(text, SOURCES), text.splitlines()
    found = _Findings()
    loaded = {
        key: found.attempt(lambda v=value, k=key: _load_source(v, k, lines))  # type: ignore[misc]
        for key, value in raw.items()
    }
    if found.problems:
        raise ContentError(found.problems)
    return {key: source for key, source in loaded.items() if source}


def _load_source(value: object, key: str, lines: list[str]) -> Source:
    try:
        return checked(Source, value, SOURCES, lines)
    except ContentError as wrong:
        line = line_of(lines, (key,))
        raise ContentError(
            [Problem(SOURCES, line, f"{key}.{p.field}", p.what) for p in wrong.problems]
        ) from wrong


def _load_text(path: Path, name: str) -> tuple[ContentFile, Text]:
    file = read_content(path, name)
    front = checked(StructureText, file.front, name, file.lines)
    return file, Text(name, front, paragraphs(file.body))


def paragraphs(body: str) -> tuple[str, ...]:
    """Return the paragraphs of a Markdown body, each on one line."""
    blocks = re.split(r"\n\s*\n", body.strip())
    return tuple(" ".join(block.split()) for block in blocks if block.strip())


def _check(
    file: ContentFile,
    text: Text,
    sources: Collection[str],
    known: Collection[str] | None,
    texts: dict[str, Text],
) -> list[Problem]:
    front = text.front
    problems: list[Problem] = []

    def report(where: tuple[int | str, ...], what: str) -> None:
        line = line_of(file.lines, where)
        problems.append(Problem(file.name, line, ".".join(map(str, where)), what))

    words = sum(len(p.split()) for p in text.paragraphs)
    if not WORDS_LEAST <= words <= WORDS_MOST:
        what = f"has {words} words; {WORDS_LEAST} to {WORDS_MOST} are allowed"
        problems.append(Problem(file.name, file.body_line, "text", what))
    if re.search(r"<[a-zA-Z/!]", file.body):
        problems.append(Problem(file.name, file.body_line, "text", "holds HTML; write Markdown"))
    for source in front.sources:
        if source not in sources:
            report(("sources",), f"{source} is not in {SOURCES}")
    for i, figure in enumerate(front.figures):
        for source in figure.sources:
            if source not in sources:
                report(("figures", i, "sources"), f"{source} is not in {SOURCES}")
    for structure in front.structures:
        if structure in texts:
            report(("structures",), f"{structure} already has a text in {texts[structure].name}")
        if known is not None and structure not in known:
            report(("structures",), f"{structure} is not a structure of the atlas")
    for structure in front.own_synonyms:
        if structure not in front.structures:
            report(("own_synonyms", structure), f"{structure} is not among this file's structures")
    for relation in front.relations:
        if known is not None and relation not in known:
            report(("relations",), f"{relation} is not a structure of the atlas")
    return problems

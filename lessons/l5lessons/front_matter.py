"""Splits a content file into TOML front matter and Markdown body, and finds a field's line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from l5lessons.problem import ContentError, Problem

FENCE = "+++"
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class ContentFile:
    """A content file cut in two; ``body_line`` is where the Markdown starts."""

    name: str
    lines: tuple[str, ...]
    front: dict[str, Any]
    body: str
    body_line: int


def read_content(path: Path, name: str) -> ContentFile:
    """Read a Markdown file whose head is TOML between two ``+++`` lines.

    Raises
    ------
    ContentError
        naming the file, the line and what is wrong
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as problem:
        raise ContentError([Problem(name, 1, "file", "is not UTF-8 text")]) from problem
    except OSError as problem:
        raise ContentError([Problem(name, 1, "file", f"{problem.strerror}")]) from problem
    if not lines or lines[0].strip() != FENCE or FENCE not in [row.strip() for row in lines[1:]]:
        what = "must start with a line +++, then TOML, then a line +++"
        raise ContentError([Problem(name, 1, "front matter", what)])
    end = next(i for i, row in enumerate(lines[1:], 1) if row.strip() == FENCE)
    front = parse_toml("\n".join(lines[1:end]), name, first_line=2)
    written = (n for n, row in enumerate(lines, 1) if n > end + 1 and row.strip())
    body = "\n".join(lines[end + 1 :]).strip()
    return ContentFile(name, tuple(lines), front, body, next(written, end + 1))


def parse_toml(text: str, name: str, *, first_line: int = 1) -> dict[str, Any]:
    """Return the parsed TOML, or raise ``ContentError`` with the line of the mistake."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        at = re.search(r"line (\d+)", str(problem))
        line = int(at.group(1)) + first_line - 1 if at else first_line
        what = re.sub(r" \(at .*\)$", "", str(problem))
        raise ContentError([Problem(name, line, "TOML", what)]) from problem


def line_of(lines: tuple[str, ...] | list[str], where: tuple[int | str, ...]) -> int:
    """Return the 1-based line on which the field at this path is written, as near as it goes."""
    line = 1
    for i, step in enumerate(where):
        if isinstance(step, int):
            tables = [n for n, row in enumerate(lines, 1) if row.strip() == f"[[{where[i - 1]}]]"]
            line = tables[step] if step < len(tables) else line
        else:
            pattern = re.compile(rf'^\s*(\[+)?"?{re.escape(step)}"?(\]+|\s*=)')
            hits = (n for n, row in enumerate(lines, 1) if n >= line and pattern.match(row))
            line = next(hits, line)
    return line


def checked(model: type[Model], data: object, name: str, lines: Any) -> Model:
    """Return the data as a model, or raise ``ContentError`` with every field that is wrong."""
    try:
        return model.model_validate(data)
    except ValidationError as invalid:
        problems = [
            Problem(name, line_of(lines, e["loc"]), ".".join(map(str, e["loc"])), _plain(e["msg"]))
            for e in invalid.errors()
        ]
        raise ContentError(problems) from invalid


def _plain(message: str) -> str:
    known = {
        "Extra inputs are not permitted": "no such field here",
        "Field required": "is missing",
    }
    return known.get(message, message[:1].lower() + message[1:])

"""How the content loader says what is wrong, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one content file."""

    file: str
    line: int
    field: str
    what: str

    def __str__(self) -> str:
        """Return ``file:line: field: what is wrong``."""
        return f"{self.file}:{self.line}: {self.field}: {self.what}"


class ContentError(Exception):
    """Content that cannot be used; carries every problem found, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))

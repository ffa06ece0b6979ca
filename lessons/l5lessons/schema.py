"""What a content file may say. Unknown fields are refused, so that a typo is never silent."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]
WORDS_LEAST, WORDS_MOST = 60, 150  # a panel's text: one screen, no scrolling on a laptop


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Strict):
    """A publication or standard that statements rest on."""

    text: Line
    url: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None


class Figure(_Strict):
    """One number a learner sees, with unit and sources; ``note`` says what it does not know."""

    label: Line
    value: Line
    unit: str = ""
    note: str = ""
    sources: tuple[Slug, ...] = Field(min_length=1)


class StructureText(_Strict):
    """The front matter of a structure's text; the Markdown body follows it in the file.

    ``structures`` names ids without the side: a text serves the left and the right one.
    ``synonyms`` hold for all of them, ``own_synonyms`` for the one they are listed under.
    """

    structures: tuple[Slug, ...] = Field(min_length=1)
    synonyms: tuple[Line, ...] = ()
    own_synonyms: dict[Slug, tuple[Line, ...]] = {}
    why: Line
    relations: tuple[Slug, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[Slug, ...] = Field(min_length=1)
    reviewed: date

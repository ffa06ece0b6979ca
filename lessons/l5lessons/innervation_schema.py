"""What the tables of innervation may say: muscles, nerves, findings, and maps of the skin.

The words lie in the tables beside the facts, so a second language is one more folder.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, RootModel, model_validator

from l5lessons.schema import Line, Slug

Root = Literal["L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3"]
L5Share = Literal["main", "shared", "minor", "none"]
Method = Literal["EMG", "surgery", "stimulation", "examination"]
Sources = Annotated[tuple[Slug, ...], Field(min_length=1)]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Muscle(_Row):
    """One muscle: ``roots`` from above down, ``main`` those that carry most of it.

    ``nerves`` names the usual one first; ``division`` says which part of the sciatic nerve.
    """

    name: Line
    roots: tuple[Root, ...] = Field(min_length=1)
    main: tuple[Root, ...] = Field(min_length=1)
    disputed: str = ""
    l5_share: L5Share
    nerves: tuple[Slug, ...] = Field(min_length=1)
    division: Literal["", "tibial part", "common fibular part"] = ""
    origin: Line
    insertion: Line
    action: Line
    test: Line
    sources: Sources


class Nerve(_Row):
    """One nerve; a root that no parent carries comes to it from outside the model."""

    name: Line
    parents: tuple[Slug, ...] = ()
    roots: tuple[Root, ...] = Field(min_length=1)
    fields: tuple[Slug, ...] = ()
    sources: Sources


class Finding(_Row):
    """How often a muscle was found affected, or answered, when one root was at stake.

    Told as a count, as a percentage of a number of people, or in words alone.
    """

    muscle: Slug
    root: Root
    method: Method
    affected: int | None = Field(default=None, ge=0)
    tested: int | None = Field(default=None, ge=1)
    percent: float | None = Field(default=None, ge=0, le=100)
    people: int | None = Field(default=None, ge=1)
    note: str = ""
    source: Slug

    @model_validator(mode="after")
    def _told_in_one_way(self) -> Self:
        count, percentage = (self.affected, self.tested), (self.percent, self.people)
        if (None in count and any(n is not None for n in count)) or (
            None in percentage and any(n is not None for n in percentage)
        ):
            raise ValueError("affected goes with tested, percent with people")
        if None not in count and None not in percentage:
            raise ValueError("is told as a count or as a percentage, not both")
        if None in count and None in percentage and not self.note:
            raise ValueError("needs a count, a percentage or a note")
        if self.affected is not None and self.tested is not None and self.affected > self.tested:
            raise ValueError(f"{self.affected} affected of {self.tested} tested cannot be")
        return self

    @property
    def in_words(self) -> str:
        """``20 of 26``, ``93.2 % of 73 people``, or nothing when there is only a note."""
        if self.tested is not None:
            return f"{self.affected} of {self.tested}"
        return "" if self.percent is None else f"{self.percent:g} % of {self.people} people"


class SkinMap(_Row):
    """One published map of the dermatomes and how far it can be trusted."""

    id: Slug
    title: Line
    made: Line
    shows: Line
    caution: Line
    fit: Line
    sources: Sources


class SkinField(_Row):
    """The field of skin of one nerve of the limb."""

    id: Slug
    title: Line
    sentence: Line
    roots: tuple[Root, ...] = Field(min_length=1)
    main: tuple[Root, ...] = Field(min_length=1)
    sources: Sources


class KeyPoint(_Row):
    """The point at which light touch is tested for one root."""

    root: Root
    place: Line
    source: Slug


class PainCount(_Row):
    """In how many people with a proven lesion a pain drawing touched a place."""

    label: Line
    k: int = Field(ge=0)
    n: int = Field(ge=1)
    source: Slug

    @model_validator(mode="after")
    def _not_more_than_all(self) -> Self:
        if self.k > self.n:
            raise ValueError(f"{self.k} of {self.n} cannot be")
        return self


class Muscles(RootModel[dict[Slug, Muscle]]):
    """The file ``muscles.toml``."""


class Nerves(RootModel[dict[Slug, Nerve]]):
    """The file ``nerves.toml``."""


class Findings(_Row):
    """The file ``findings.toml``."""

    findings: tuple[Finding, ...]


class Skin(_Row):
    """The file ``skin_maps.toml``."""

    maps: tuple[SkinMap, ...]
    fields: tuple[SkinField, ...]
    key_points: tuple[KeyPoint, ...]
    pain: tuple[PainCount, ...] = ()

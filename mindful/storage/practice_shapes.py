# SPDX-License-Identifier: MIT
"""How practice files look on disk; whatever is not named here is refused."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from mindful.domain.breath import Phase
from mindful.domain.condition import Condition
from mindful.domain.glance import Group, Room

Id = Annotated[str, Meta(pattern=r"^[a-z0-9_]{1,64}\Z")]
Name = Annotated[str, Meta(min_length=1, max_length=120)]
Count = Annotated[int, Meta(ge=1)]
Seconds = Annotated[float, Meta(ge=0)]


class GlideFile(Struct, forbid_unknown_fields=True, frozen=True):
    """`glide = {from = "natural", to = [4.0, 6.0], seconds = 120}`."""

    to: tuple[float, float]
    seconds: Seconds
    start: Literal["natural"] = field(name="from")


class StepFile(Struct, forbid_unknown_fields=True, frozen=True):
    """One `[[step]]`; exactly one of the four ways is given."""

    name: Name
    breathe: list[tuple[Phase, float]] | None = None
    glide: GlideFile | None = None
    free: Literal[True] | None = None
    seconds: dict[int, Seconds] | None = None
    not_for: list[Condition] = []


class SourceFile(Struct, forbid_unknown_fields=True, frozen=True):
    """One `[[source]]`."""

    doi: Annotated[str, Meta(pattern=r"^10\.\d{4,9}/\S+\Z")]


class RecipeFile(Struct, forbid_unknown_fields=True, frozen=True):
    """A practice without its words; `order` is its place within its group."""

    id: Id
    group: Group
    minutes: Annotated[list[Count], Meta(min_length=1)]
    default_minutes: Count
    scales: list[Id]
    room: Room
    holds: bool
    step: Annotated[list[StepFile], Meta(min_length=1)]
    source: list[SourceFile] = []
    order: int = 0
    most_breaths: Count | None = None
    safety_line: bool = False
    ranked: bool = True
    closing: Literal["bell", "quiet"] = "bell"
    not_for: list[Condition] = []


class LineFile(Struct, forbid_unknown_fields=True, frozen=True):
    """A guided line; a kept one is shown at every length."""

    words: Name
    keep: bool = False


class StepWordsFile(Struct, forbid_unknown_fields=True, frozen=True):
    """The words of the step of that name; `title` is what is shown where it differs."""

    name: Name
    title: Name | None = None
    lines: list[Name | LineFile] = []


class WordsFile(Struct, forbid_unknown_fields=True, frozen=True):
    """The words of one practice in one language."""

    title: Name
    summary: str = ""
    evidence: str = ""
    cautions: str = ""
    eyes_open: str = ""
    step: list[StepWordsFile] = []


class OwnFile(RecipeFile, forbid_unknown_fields=True, frozen=True):
    """A person's own practice: the recipe with words by language."""

    text: dict[str, WordsFile] = {}

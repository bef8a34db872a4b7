# SPDX-License-Identifier: MIT
"""Several patterns in one file, to be given on or kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.errors import PracticeError, UnsafePattern
from mindful.domain.pattern_draft import DraftPart, PatternDraft, tidy, to_tenth
from mindful.storage.pattern_names import checked
from mindful.storage.practice_shapes import Count, Name
from mindful.storage.toml_file import LARGEST, read_toml
from mindful.storage.toml_text import dumped

FORMAT = "mindful.patterns"


class PatternShape(Struct, forbid_unknown_fields=True, frozen=True):
    """One `[[pattern]]`."""

    name: Name
    breathe: list[tuple[Phase, float]]
    minutes: Count
    most_breaths: Count | None = None


class ListShape(Struct, forbid_unknown_fields=True, frozen=True):
    """The whole file."""

    format: Literal["mindful.patterns"]
    version: Literal[1]
    pattern: Annotated[list[PatternShape], Meta(min_length=1)]


def listed(drafts: Sequence[PatternDraft]) -> bytes:
    """The file of these; raises PracticeError where it would be too long to be read again."""
    if not drafts:
        raise PracticeError("There is no pattern to export.")
    rows = [_row(draft) for draft in drafts]
    content = dumped({"format": FORMAT, "version": 1, "pattern": rows}).encode()
    if len(content) > LARGEST:
        raise PracticeError(
            "{count} patterns are more than one file of 64 KiB holds.", count=len(drafts)
        )
    return content


def read_list(file: Path) -> tuple[PatternDraft, ...]:
    """Every pattern of a file; raises PracticeError naming the key where one is wrong."""
    try:
        shape = msgspec.convert(read_toml(file), ListShape)
    except msgspec.ValidationError as error:
        reason, _, key = str(error).partition(" - at `$.")
        where = f"{key.rstrip('`')}: " if key else ""
        raise PracticeError(
            "{file}: {where}{reason}", file=file.name, where=where, reason=reason
        ) from error
    return tuple(_drafts(file.name, shape.pattern))


def _row(draft: PatternDraft) -> dict[str, object]:
    row: dict[str, object] = {
        "name": draft.name,
        "breathe": [[str(part.phase), part.seconds] for part in draft.parts],
        "minutes": draft.minutes,
    }
    if draft.most_breaths is not None:
        row["most_breaths"] = draft.most_breaths
    return row


def _drafts(file: str, shapes: Sequence[PatternShape]) -> Iterator[PatternDraft]:
    for index, shape in enumerate(shapes):
        key = f"{file}: pattern[{index}]"
        try:
            BreathPattern.of(*shape.breathe)  # before it is rounded, which no NaN survives
        except UnsafePattern as error:
            raise PracticeError("{key}.breathe: {reason}", key=key, reason=error) from error
        parts = tuple(DraftPart(phase, to_tenth(seconds)) for phase, seconds in shape.breathe)
        draft = PatternDraft(tidy(shape.name), parts, shape.minutes, shape.most_breaths)
        try:
            yield checked(draft, ())
        except PracticeError as error:
            raise PracticeError("{key}: {reason}", key=key, reason=error) from error

# SPDX-License-Identifier: MIT
"""From practice files to practices: every key known, every value within its limits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from mindful.domain.errors import PracticeError
from mindful.domain.glance import PracticeId
from mindful.domain.practice import Practice
from mindful.domain.rating import ScaleId
from mindful.storage.practice_limits import check
from mindful.storage.practice_shapes import OwnFile, RecipeFile, WordsFile
from mindful.storage.practice_steps import Unfit, joined
from mindful.storage.texts import Text
from mindful.storage.toml_file import read_toml

Shape = TypeVar("Shape", RecipeFile, OwnFile, WordsFile)


def read_shipped(recipe: Path, words: Text, scales: Collection[ScaleId]) -> Practice:
    """Read a practice and its words from two files; raises PracticeError with file and key."""
    shape = _shaped(recipe.name, read_toml(recipe), RecipeFile)
    if shape.id != recipe.stem:
        raise PracticeError(
            "{file}: id: {id!r} is not the file's name", file=recipe.name, id=shape.id
        )
    spoken = _shaped(f"text of {words.name}", words.read(), WordsFile)
    return _practice(recipe.name, shape, _Words(spoken, own=False), scales)


def read_own(file: Path, languages: Sequence[str], scales: Collection[ScaleId]) -> Practice:
    """Read a person's own practice, recipe and words in one file; raises PracticeError."""
    shape = _shaped(file.name, read_toml(file), OwnFile)
    if not shape.text:
        raise PracticeError("{file}: text: needs at least [text.en]", file=file.name)
    language = next((name for name in languages if name in shape.text), next(iter(shape.text)))
    return _practice(file.name, shape, _Words(shape.text[language], own=True), scales)


@dataclass(frozen=True)
class _Words:
    spoken: WordsFile
    own: bool


def _shaped(file: str, content: dict[str, Any], shape: type[Shape]) -> Shape:
    try:
        return msgspec.convert(content, shape, str_keys=True)
    except msgspec.ValidationError as error:
        reason, _, key = str(error).partition(" - at `$.")
        where = f"{key.rstrip('`')}: " if key else ""
        raise PracticeError(
            "{file}: {where}{reason}", file=file, where=where, reason=reason
        ) from error


def _practice(
    file: str, recipe: RecipeFile, words: _Words, scales: Collection[ScaleId]
) -> Practice:
    spoken = words.spoken
    try:
        steps = tuple(joined(recipe.step, spoken.step))
        check(recipe, steps, scales)
    except Unfit as error:
        raise PracticeError("{file}: {reason}", file=file, reason=error) from error
    return Practice(
        id=PracticeId(recipe.id),
        title=spoken.title,
        summary=spoken.summary,
        evidence=spoken.evidence,
        cautions=spoken.cautions,
        group=recipe.group,
        minutes=tuple(recipe.minutes),
        default_minutes=recipe.default_minutes,
        steps=steps,
        scales=tuple(map(ScaleId, recipe.scales)),
        room=recipe.room,
        sources=tuple(source.doi for source in recipe.source),
        most_breaths=recipe.most_breaths,
        own=words.own,
        eyes_open=spoken.eyes_open,
        safety_line=recipe.safety_line,
        ranked=recipe.ranked,
        ends_quietly=recipe.closing == "quiet",
        not_for=tuple(recipe.not_for),
    )

# SPDX-License-Identifier: MIT
"""Joining the steps of a practice with their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mindful.domain.breath import BreathPattern
from mindful.domain.errors import UnsafePattern
from mindful.domain.practice import Breathe, Free, Glide, Guide, GuidedLine, Step
from mindful.storage.practice_shapes import GlideFile, LineFile, StepFile, StepWordsFile

SHORTEST_GLIDE, LONGEST_GLIDE = 10.0, 600.0
"""Seconds of a ramp."""


class Unfit(Exception):
    """A value that a practice cannot have; `key` is where it stands in the file."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"{key}: {reason}")


def joined(recipe: list[StepFile], words: list[StepWordsFile]) -> Iterator[Step]:
    """Give each step the words of the same name; raises Unfit."""
    by_name: dict[str, StepWordsFile] = {}
    names = {step.name for step in recipe}
    for index, spoken in enumerate(words):
        if spoken.name not in names or spoken.name in by_name:
            raise Unfit(f"step[{index}].name", f"no step is left that is called {spoken.name!r}")
        by_name[spoken.name] = spoken
    seen: set[str] = set()
    for index, step in enumerate(recipe):
        if step.name in seen:
            raise Unfit(f"step[{index}].name", f"{step.name!r} is there twice")
        seen.add(step.name)
        yield _step(f"step[{index}]", step, by_name.get(step.name))


def _step(key: str, step: StepFile, words: StepWordsFile | None) -> Step:
    name = step.name if words is None or words.title is None else words.title
    lines = () if words is None else tuple(map(_line, words.lines))
    ways = [way for way in (step.breathe, step.glide, step.free, step.seconds) if way is not None]
    if len(ways) != 1:
        raise Unfit(key, "needs exactly one of breathe, glide, free, seconds")
    if step.breathe is not None:
        return Breathe(name, _pattern(f"{key}.breathe", step.breathe), lines)
    if step.glide is not None:
        return _glide(f"{key}.glide", name, step.glide, lines)
    if step.seconds is not None:
        return Guide(name, step.seconds, lines, tuple(step.not_for))
    return Free(name, lines)


def _glide(key: str, name: str, glide: GlideFile, lines: tuple[GuidedLine, ...]) -> Glide:
    if not SHORTEST_GLIDE <= glide.seconds <= LONGEST_GLIDE:
        raise Unfit(f"{key}.seconds", f"must lie in {SHORTEST_GLIDE:g} to {LONGEST_GLIDE:g}")
    inhale, exhale = glide.to
    return Glide(
        name, _pattern(f"{key}.to", [("inhale", inhale), ("exhale", exhale)]), glide.seconds, lines
    )


def _pattern(key: str, parts: Sequence[tuple[str, float]]) -> BreathPattern:
    try:
        return BreathPattern.of(*parts)
    except UnsafePattern as error:
        raise Unfit(key, str(error)) from error


def _line(line: str | LineFile) -> GuidedLine:
    return GuidedLine(line) if isinstance(line, str) else GuidedLine(line.words, line.keep)

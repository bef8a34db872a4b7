# SPDX-License-Identifier: MIT
"""`mindful practices`: every practice there is, shipped and own."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from mindful.domain.breath import BreathPattern
from mindful.domain.practice import Guide, Practice
from mindful.paths import Paths, resources

TABLE_WIDTH = 18


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument("--json", action="store_true", help="everything, for other programs")


def run(arguments: Namespace, paths: Paths) -> int:
    """List the library; a wrong file is one line beside it."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.content_files import ContentFiles  # noqa: PLC0415

    library = ContentFiles(resources(), paths.practices).library()
    if arguments.json:
        listed = {"practices": [as_json(practice) for practice in library.practices]}
        print(json.dumps(listed, ensure_ascii=False))
    else:
        for practice in library.practices:
            print(as_text(practice))
    for problem in library.problems:
        print(f"mindful: {problem}", file=sys.stderr)
    return 0


def as_json(practice: Practice) -> dict[str, Any]:
    """One practice for other programs; a guided one has steps instead of a pattern."""
    pattern = practice.pattern
    listed: dict[str, Any] = {
        "id": practice.id,
        "group": practice.group,
        "title": practice.title,
        "summary": practice.summary,
        "minutes": practice.minutes,
        "default_minutes": practice.default_minutes,
        "scales": practice.scales,
        "pattern": pattern and [[part.phase, round(part.seconds, 4)] for part in pattern.parts],
        "breaths_per_minute": _pace(pattern),
        "holds": practice.holds,
        "room": practice.room,
        "cautions": practice.cautions,
        "sources": practice.sources,
        "own": practice.own,
    }
    if practice.is_guided:
        guides = [step for step in practice.steps if isinstance(step, Guide)]
        listed["steps"] = [_step(guide) for guide in guides]
    return listed


def as_text(practice: Practice) -> str:
    """One practice in two lines and its cautions."""
    minutes = " ".join(map(str, practice.minutes))
    pace = _pace(practice.pattern)
    about = [practice.group, f"{minutes} min"]
    if practice.pattern is not None:
        about.append(
            " ".join(f"{part.phase} {part.seconds:.3g}" for part in practice.pattern.parts)
        )
    if pace is not None:
        about.append(f"{pace:g} a minute")
    about.append(f"asks {', '.join(practice.scales)}")
    if practice.holds:
        about.append("holds")
    lines = [f"{practice.id:<{TABLE_WIDTH}}{practice.title}", f"    {'; '.join(about)}"]
    if practice.cautions:
        lines.append(f"    {practice.cautions}")
    return "\n".join(lines)


def _pace(pattern: BreathPattern | None) -> float | None:
    if pattern is None or not pattern.is_steady:
        return None
    return round(pattern.breaths_per_minute, 3)


def _step(guide: Guide) -> dict[str, Any]:
    seconds = {
        str(minutes): int(value) if value == int(value) else value
        for minutes, value in sorted(guide.seconds_by_minutes.items())
    }
    return {
        "name": guide.name,
        "seconds": seconds,
        "lines": [line.words for line in guide.lines],
    }

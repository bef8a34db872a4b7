# SPDX-License-Identifier: MIT
"""Settings on disk; whatever is in the file, there are settings to begin with.

Only the standard library: this is read before the first paint.
"""

from __future__ import annotations

import json
from enum import StrEnum
from operator import index
from pathlib import Path
from typing import Any, TypeVar, cast

from mindful.domain.errors import MindfulError
from mindful.domain.language import LANGUAGES, SYSTEM
from mindful.domain.lengths import LONGEST_MINUTES, LONGEST_SETTLE_IN
from mindful.domain.line import Line
from mindful.domain.reminders import (
    MOST_A_DAY,
    UNTIL_I_SAY,
    WEEKDAYS,
    Reminders,
    clock_time,
)
from mindful.domain.settings import LastChoice, Settings
from mindful.domain.sound import BEDS, CHIMES, CUE_SETS, Mix
from mindful.storage.private_file import free_name, replaced

LIMITS = {
    "settle_in": (0.0, LONGEST_SETTLE_IN),
    "text_percent": (80, 200),
    "minutes": (1, LONGEST_MINUTES),
    "lock_minutes": (0, 24 * 60),
    **dict.fromkeys(("volume", "cues", "bed", "bell", "voice"), (0.0, 1.0)),
}
"""Lowest and highest of the numbers, by name."""

CHOICES = {
    "bed": BEDS,
    "cue_set": CUE_SETS,
    "chime": CHIMES,
    "language": (SYSTEM, *LANGUAGES),
}
"""What a word may be, by name."""

FARTHEST = 1e9
"""Where no limit is named: no infinity, and nothing that is not a number."""

CORNERS = 4
"""x, y, width and height of a window."""

INNER = (Mix, LastChoice, Reminders)
"""Settings within the settings."""

Values = TypeVar("Values", bound="Settings | Mix | LastChoice | Reminders")


class SettingsFile:
    """One JSON file; keys of other versions are written back as they were."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Settings, tuple[Line, ...]]:
        """The settings, and one line for each thing that could not be used.

        A bad value becomes its default. A broken file is renamed and kept.
        """
        try:
            found = self._found()
        except FileNotFoundError:
            return Settings(), ()
        except OSError as error:
            return Settings(), (
                Line("Settings could not be read: {reason}.", reason=error.strerror),
            )
        except (ValueError, RecursionError):
            return Settings(), (self._set_aside(),)
        problems: list[Line] = []
        return _filled(Settings(), found, problems), tuple(problems)

    def write(self, settings: Settings) -> None:
        """Keep the settings, on disk when it returns; raises MindfulError where it cannot."""
        try:
            before = self._found()
        except (OSError, ValueError, RecursionError):
            before = {}
        content = json.dumps(_merged(before, settings), indent=2) + "\n"
        try:
            with replaced(self._path) as file:
                file.write(content.encode())
        except OSError as error:
            raise MindfulError(
                "settings cannot be kept: {reason}", reason=error.strerror
            ) from error

    def _found(self) -> dict[str, Any]:
        found = json.loads(self._path.read_bytes())
        if not isinstance(found, dict):
            raise json.JSONDecodeError("not an object", "", 0)
        return found

    def _set_aside(self) -> Line:
        kept = free_name(self._path, "bad")
        try:
            self._path.rename(kept)
        except OSError as error:
            return Line(
                "Settings are not readable and could not be set aside: {reason}.",
                reason=error.strerror,
            )
        return Line(
            "Settings were not readable and begin anew; the old file is kept as {file}.",
            file=kept.name,
        )


def _filled(usual: Values, found: dict[str, Any], problems: list[Line]) -> Values:
    """The usual settings with what was found in their place."""
    chosen: dict[str, Any] = {}
    for name in (field for field in usual._fields if field in found):
        default, value = getattr(usual, name), found[name]
        try:
            if isinstance(default, INNER) and isinstance(value, dict):
                chosen[name] = _filled(default, value, problems)
            else:
                read = _read(name, value, default)
                _look_at(name, read)
                chosen[name] = read
        except (TypeError, ValueError):
            problems.append(
                Line("Settings: {name} could not be used and is as it was at first.", name=name)
            )
    return cast(Values, usual._replace(**chosen))


def _read(name: str, value: object, default: object) -> object:
    """The value as the default's kind; raises TypeError or ValueError where it is another."""
    match default:
        case StrEnum():
            return type(default)(str(value))
        case dict():
            return _places(value)
        case tuple() if type(default) is tuple and _are_words(value):
            return tuple(cast("list[str]", value))
        case bool() | str() if isinstance(value, type(default)) and _is_offered(name, value):
            return value
        case None if value is None or isinstance(value, str):
            return value
        case int() | float() if not isinstance(default, bool):
            return _number(name, value, default)
    raise TypeError(name)


def _is_offered(name: str, value: object) -> bool:
    return value in CHOICES.get(name, (value,))


def _look_at(name: str, value: object) -> None:
    """Raises ValueError where what has that name must be of a kind and is not."""
    if name == "times" and isinstance(value, tuple):
        if len(value) > MOST_A_DAY:
            raise ValueError(name)
        for words in value:
            clock_time(words)
    elif name == "weekdays" and isinstance(value, tuple) and not set(value) <= set(WEEKDAYS):
        raise ValueError(name)
    elif name == "quiet_until" and value not in ("", UNTIL_I_SAY):
        # Imported here: few are quiet when the app starts, and a start is a wait.
        from datetime import datetime  # noqa: PLC0415

        if datetime.fromisoformat(str(value)).tzinfo is None:
            raise ValueError(name)


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


def _number(name: str, value: object, default: float) -> float:
    whole = isinstance(default, int)
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        raise TypeError(name)
    lowest, highest = LIMITS.get(name, (-FARTHEST, FARTHEST))
    if not lowest <= value <= highest:
        raise ValueError(name)
    return value if whole else float(value)


def _places(value: object) -> dict[str, tuple[int, ...]]:
    if not isinstance(value, dict):
        raise TypeError("windows")
    places = {str(name): tuple(map(index, place)) for name, place in value.items()}
    if any(len(place) != CORNERS for place in places.values()):
        raise ValueError("windows")
    return places


def _merged(before: dict[str, Any], values: Values) -> dict[str, Any]:
    """What is to be written: the values, and beside them whatever else was there."""
    merged = dict(before)
    for field, value in values._asdict().items():
        if isinstance(value, INNER):
            inner = before.get(field)
            kept = inner if isinstance(inner, dict) else {}
            merged[field] = _merged(kept, value)
        else:
            merged[field] = value
    return merged

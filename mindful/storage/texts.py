# SPDX-License-Identifier: MIT
"""Words in files: English, and over it, line by line, what another language has of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from mindful.domain.language import ENGLISH
from mindful.storage.toml_file import read_toml

KEYS = ("id", "name")
"""What a row of a file is found by, the same in every language."""


class Text(NamedTuple):
    """One file of words, in English and perhaps in another language."""

    english: Path
    other: Path | None = None

    @property
    def name(self) -> str:
        """The file's own."""
        return self.english.name

    def read(self) -> dict[str, Any]:
        """All of it, what is not translated in English; raises PracticeError."""
        english = read_toml(self.english)
        if self.other is None or not self.other.is_file():
            return english
        told: dict[str, Any] = _over(english, read_toml(self.other))
        return told


class Texts:
    """The folder with a folder for each language."""

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self._folder = folder
        self.language = language

    def of(self, name: str) -> Text:
        """A file by its place in the folder of a language."""
        english = self._folder / ENGLISH / name
        here = self.language == ENGLISH
        return Text(english, None if here else self._folder / self.language / name)


def _over(english: Any, other: Any) -> Any:  # noqa: ANN401  # whatever TOML holds
    """English, with the words of the other in place of its own wherever there are any."""
    if isinstance(english, dict):
        named = other if isinstance(other, dict) else {"words": other}
        return {key: _over(value, named.get(key)) for key, value in english.items()}
    if isinstance(english, list):
        rows = other if isinstance(other, list) else []
        return [_row(one, _counterpart(one, place, rows)) for place, one in enumerate(english)]
    if isinstance(english, str):
        words = other.get("words") if isinstance(other, dict) else other
        return words if isinstance(words, str) and words.strip() else english
    return english


def _row(english: Any, other: Any) -> Any:  # noqa: ANN401  # as above
    """One of several; a named one may have a title that English can do without."""
    told = _over(english, other)
    if isinstance(english, dict) and "name" in english and isinstance(other, dict):
        title = other.get("title")
        return {**told, "title": title} if isinstance(title, str) else told
    return told


def _counterpart(english: Any, place: int, others: list[Any]) -> Any:  # noqa: ANN401  # as above
    """By its id or name where it has one, else by its place."""
    if isinstance(english, dict):
        for key in (key for key in KEYS if key in english):
            named = (one for one in others if isinstance(one, dict))
            return next((one for one in named if one.get(key) == english[key]), None)
    return others[place] if place < len(others) else None

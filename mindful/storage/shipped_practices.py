# SPDX-License-Identifier: MIT
"""Where the shipped practices and their words are, and a first look at one of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from mindful.domain.errors import PracticeError
from mindful.domain.glance import Glance, Group, PracticeId, Room
from mindful.storage.toml_file import read_toml


class ShippedPractices:
    """Files of `resources`; words in the first of the languages that has them."""

    def __init__(self, resources: Path, languages: Sequence[str]) -> None:
        self._resources = resources
        self._languages = languages

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids there are, by file name."""
        return frozenset(file.stem for file in self._folder.glob("*.toml"))

    def recipe(self, id: PracticeId) -> Path:
        """The file of the practice without its words."""
        return self._folder / f"{id}.toml"

    def words(self, id: PracticeId) -> Path:
        """The file of its words."""
        wanted = [
            self._resources / "text" / language / "practices" / f"{id}.toml"
            for language in self._languages
        ]
        return next((file for file in wanted if file.is_file()), wanted[-1])

    def place(self, id: PracticeId) -> int:
        """Where it stands within its group; raises PracticeError."""
        return int(read_toml(self.recipe(id)).get("order", 0))

    def glance(self, id: PracticeId) -> Glance:
        """A first look without checking everything, before the first paint.

        Raises PracticeError where even that much cannot be read.
        """
        recipe, words = read_toml(self.recipe(id)), read_toml(self.words(id))
        try:
            return Glance(
                id=id,
                title=words["title"],
                summary=words["summary"],
                minutes=tuple(recipe["minutes"]),
                default_minutes=recipe["default_minutes"],
                group=Group(recipe["group"]),
                room=Room(recipe["room"]),
                is_paced=any("breathe" in step or "glide" in step for step in recipe["step"]),
                holds=recipe["holds"],
                not_for=tuple(recipe.get("not_for", ())),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise PracticeError("{id}.toml: {reason}", id=id, reason=error) from error

    @property
    def _folder(self) -> Path:
        return self._resources / "practices"

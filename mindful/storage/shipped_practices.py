# SPDX-License-Identifier: MIT
"""Where the shipped practices and their words are, and a first look at one of them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from mindful.domain.errors import PracticeError
from mindful.domain.glance import Glance, Group, PracticeId, Room
from mindful.storage.texts import Text, Texts
from mindful.storage.toml_file import read_toml


class ShippedPractices:
    """Files of `resources`, and their words in the language of `texts`."""

    def __init__(self, resources: Path, texts: Texts) -> None:
        self._resources = resources
        self._texts = texts

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids there are, by file name."""
        return frozenset(file.stem for file in self._folder.glob("*.toml"))

    def recipe(self, id: PracticeId) -> Path:
        """The file of the practice without its words."""
        return self._folder / f"{id}.toml"

    def words(self, id: PracticeId) -> Text:
        """Where its words are."""
        return self._texts.of(f"practices/{id}.toml")

    def place(self, id: PracticeId) -> int:
        """Where it stands within its group; raises PracticeError."""
        return int(read_toml(self.recipe(id)).get("order", 0))

    def glance(self, id: PracticeId) -> Glance:
        """A first look without checking everything, before the first paint.

        Raises PracticeError where even that much cannot be read.
        """
        recipe, words = read_toml(self.recipe(id)), self.words(id).read()
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

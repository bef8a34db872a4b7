# SPDX-License-Identifier: MIT
"""Practices that are part of a flow and stand in no list."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from mindful.domain.glance import PracticeId
from mindful.domain.practice import Practice
from mindful.domain.rating import ScaleId
from mindful.storage.practice_file import read_shipped
from mindful.storage.texts import Texts

FOLDER = "flows"


class FlowPractices:
    """Files of `resources/flows`, in the form of every practice."""

    def __init__(self, resources: Path, texts: Texts) -> None:
        self._resources = resources
        self._texts = texts

    def has(self, id: PracticeId) -> bool:
        """Whether there is one of that name."""
        return id in self._ids

    def read(self, id: PracticeId, scales: Collection[ScaleId]) -> Practice:
        """Read it whole; raises PracticeError with file and key."""
        return read_shipped(self._recipe(id), self._texts.of(f"{FOLDER}/{id}.toml"), scales)

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(file.stem for file in (self._resources / FOLDER).glob("*.toml"))

    def _recipe(self, id: PracticeId) -> Path:
        return self._resources / FOLDER / f"{id}.toml"

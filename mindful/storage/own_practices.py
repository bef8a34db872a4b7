# SPDX-License-Identifier: MIT
"""The person's own practices, read whole at the first look."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mindful.domain.errors import PracticeError
from mindful.domain.glance import PracticeId
from mindful.domain.line import Line
from mindful.storage.toml_file import read_toml

if TYPE_CHECKING:
    from mindful.domain.practice import Practice
    from mindful.domain.rating import ScaleId


class OwnPractices:
    """Every `*.toml` of one folder; `taken` are ids that shipped practices have."""

    def __init__(
        self,
        folder: Path | None,
        *,
        languages: Sequence[str],
        scales: Collection[ScaleId],
        taken: Collection[str],
    ) -> None:
        self._folder = folder
        self._languages = languages
        self._scales = scales
        self._taken = taken

    @property
    def practices(self) -> Mapping[PracticeId, Practice]:
        """Those that can be used: as their files' `order` says, then by title."""
        return self._found[0]

    @property
    def problems(self) -> tuple[Line, ...]:
        """One line for each file that cannot be used."""
        return self._found[1]

    @cached_property
    def _found(self) -> tuple[dict[PracticeId, Practice], tuple[Line, ...]]:
        files = sorted(self._folder.glob("*.toml")) if self._folder is not None else []
        if not files:
            return {}, ()
        # Imported here: msgspec costs 25 ms, and most people have no practices of their own.
        from mindful.storage.practice_file import read_own  # noqa: PLC0415

        found: dict[PracticeId, Practice] = {}
        places: dict[PracticeId, int] = {}
        problems = []
        for file in files:
            try:
                practice = read_own(file, self._languages, self._scales)
                place = int(read_toml(file).get("order", 0))
            except PracticeError as error:
                problems.append(error.line)
                continue
            if practice.id in self._taken or practice.id in found:
                problems.append(
                    Line("{file}: id: {id!r} is there already", file=file.name, id=practice.id)
                )
            else:
                found[practice.id] = practice
                places[practice.id] = place
        in_order = sorted(found.values(), key=lambda p: (places[p.id], p.title.casefold()))
        return {practice.id: practice for practice in in_order}, tuple(problems)

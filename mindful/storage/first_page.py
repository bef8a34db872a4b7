# SPDX-License-Identifier: MIT
"""What the first page shows, remembered between starts so that no TOML is read before the paint."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mindful import __version__
from mindful.domain.glance import Glance, Group, PracticeId, Room
from mindful.domain.language import ENGLISH
from mindful.domain.situation import Situation, SituationId

if TYPE_CHECKING:
    from mindful.storage.content_files import ContentFiles


class FirstPage(NamedTuple):
    """Every practice at a glance and every situation, in their order."""

    glances: Mapping[PracticeId, Glance]
    situations: tuple[Situation, ...]

    @classmethod
    def of(cls, content: ContentFiles) -> FirstPage:
        """Read it from the files themselves, each only when it is looked at."""
        return cls(content.glances, content.situations())


class FirstPageCache:
    """One JSON file that is good as long as no content file has changed; losing it costs 20 ms.

    `folders` hold what has no language, `texts` a folder for each.
    """

    def __init__(self, file: Path, *, folders: tuple[Path, ...], texts: Path) -> None:
        self._file = file
        self._folders = folders
        self._texts = texts

    def read(self, language: str = ENGLISH) -> FirstPage | None:
        """What was kept in that language, or None where it is missing, stale or not readable."""
        try:
            kept = json.loads(self._file.read_bytes())
            if kept["of"] != self._state(language):
                return None
            glances = [_glance(row) for row in kept["glances"]]
            situations = tuple(_situation(row) for row in kept["situations"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        return FirstPage({glance.id: glance for glance in glances}, situations)

    def keep(self, page: FirstPage, language: str = ENGLISH) -> None:
        """Write it for the next start; a disk that is full only makes that one slower."""
        content = {
            "of": self._state(language),
            "glances": [glance._asdict() for glance in page.glances.values()],
            "situations": [situation._asdict() for situation in page.situations],
        }
        # Imported here: keeping comes after the first paint.
        from mindful.storage.private_file import replaced  # noqa: PLC0415

        try:
            self._file.parent.mkdir(mode=0o700, exist_ok=True)
            with replaced(self._file) as file:
                file.write(json.dumps(content).encode())
        except OSError:
            return

    def _state(self, language: str) -> list[Any]:
        """Names, sizes and times of all files of that language, with the version that read them."""
        return [__version__, *sorted(self._stamps(language))]

    def _stamps(self, language: str) -> Iterator[str]:
        spoken = [self._texts / name for name in dict.fromkeys((ENGLISH, language))]
        for folder in (*self._folders, *spoken, *(words / "practices" for words in spoken)):
            if not folder.is_dir():
                continue
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.endswith(".toml"):
                        found = entry.stat()
                        place = f"{folder.parent.name}/{folder.name}/{entry.name}"
                        yield f"{place} {found.st_size} {found.st_mtime_ns}"


def _glance(row: dict[str, Any]) -> Glance:
    places = {"group": Group(row["group"]), "room": Room(row["room"])}
    lists = {name: tuple(row[name]) for name in ("minutes", "not_for")}
    return Glance(**{**row, **places, **lists})


def _situation(row: dict[str, Any]) -> Situation:
    lists = {name: tuple(map(PracticeId, row[name])) for name in ("practices", "withdrawing")}
    return Situation(**{**row, "id": SituationId(row["id"]), **lists})

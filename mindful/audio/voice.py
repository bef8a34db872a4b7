# SPDX-License-Identifier: MIT
"""Somebody who says the guided lines, each heard as a function of its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from mindful.audio.signals import RATE, Curve
from mindful.audio.voice_files import SILENT, VOICES, file_name, read_manifest
from mindful.audio.voice_phases import with_phases
from mindful.audio.voice_places import places
from mindful.audio.voice_shelf import Note, Shelf
from mindful.domain.timeline import Timeline

IN_THE_MIDDLE = 10 ** (-3 / 20)
"""Lets what has -23 LUFS in one channel have as much in two."""


@dataclass(frozen=True)
class Utterance:
    """One line being said, an instrument; `next` is the file of what is said after it."""

    shelf: Shelf
    name: str
    duration: float
    next: str | None = None

    def samples(self, seconds: Curve) -> Curve:
        """What is heard at those seconds; silent where the file has nothing."""
        speech = self.shelf.frames(self.name)
        if self.next is not None:
            self.shelf.prepare(self.next)
        frames = np.rint(seconds * RATE).astype(np.int64)
        within = (frames >= 0) & (frames < len(speech))
        heard = np.zeros(len(frames))
        heard[within] = speech[frames[within]] * IN_THE_MIDDLE
        return heard


class Spoken(NamedTuple):
    """An utterance and the second at which it begins."""

    start: float
    utterance: Utterance

    @property
    def end(self) -> float:
        """Where it has been said."""
        return self.start + self.utterance.duration


class Voice:
    """One voice and its files; raises nothing: what is not there is not said."""

    def __init__(self, folder: Path, name: str, note: Note) -> None:
        self._name = name
        self._seconds = read_manifest(folder).get(name, {})
        self._shelf = Shelf(folder / name, note)

    def said_in(
        self, timeline: Timeline, *, quiet_until: float, phases: bool = False
    ) -> tuple[Spoken, ...]:
        """All lines of a timeline that fit their places, none before `quiet_until`.

        With `phases` the first breaths are told as well, where no line is said.
        """
        placed = places(timeline, self._seconds_of, quiet_until)
        if phases:
            placed = with_phases(placed, timeline, self._seconds_of, quiet_until)
        names = [file_name(self._name, place.words) for place in placed]
        if names:
            self._shelf.prepare(names[0])
        return tuple(
            Spoken(place.start, Utterance(self._shelf, name, place.seconds, following))
            for place, name, following in zip(placed, names, [*names[1:], None], strict=False)
        )

    def _seconds_of(self, words: str) -> float | None:
        name = file_name(self._name, words)
        seconds = self._seconds.get(name)
        return seconds if seconds is not None and self._shelf.has(name, seconds) else None


def voice_named(folder: Path, name: str, note: Note) -> Voice | None:
    """The voice of that name; nobody where it is not there."""
    if name == SILENT:
        return None
    if name not in VOICES or not read_manifest(folder).get(name):
        note(f"voice: there is no voice called {name}; all lines stay text")
        return None
    return Voice(folder, name, note)

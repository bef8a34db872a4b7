# SPDX-License-Identifier: MIT
"""The sound to come: which notes, where, over which bed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from mindful.audio.bed import Bed
from mindful.audio.bell import BEGINNING, ENDING, Bowl
from mindful.audio.duck import Duck
from mindful.audio.signals import Instrument
from mindful.audio.swell import Swell
from mindful.audio.tone import tone_of
from mindful.audio.voice import Spoken, Voice
from mindful.domain.timeline import Timeline

FADE_IN = 3.0
BED_FADE_IN = 6.0
CLOSING = 8.0
"""Seconds after the timeline in which the end tone rings and the bed goes out."""
FIRST_STRIKE = 0.4
BEGINNING_LEVEL = 10 ** (-16 / 20)
ENDING_LEVEL = 10 ** (-18 / 20)
RINGING = 3.0
"""Seconds after a strike in which nobody speaks: by then the bowl is 30 dB softer."""


class Bus(IntEnum):
    """What can be made louder or softer by itself."""

    CUES = 0
    BED = 1
    BELL = 2
    VOICE = 3


@dataclass(frozen=True)
class Note:
    """An instrument that begins at `start` seconds."""

    bus: Bus
    start: float
    instrument: Instrument

    @property
    def end(self) -> float:
        """Where it is silent again."""
        return self.start + self.instrument.duration


@dataclass(frozen=True)
class Score:
    """Everything heard of one timeline; silent before 0 and from `duration` on."""

    notes: tuple[Note, ...]
    bed: Bed
    swell: Swell
    closing_from: float
    duck: Duck

    @property
    def duration(self) -> float:
        """Seconds, the closing included."""
        return self.closing_from + CLOSING


def compose(timeline: Timeline, bed: Bed, voice: Voice | None = None) -> Score:
    """Set a timeline to sound; two timelines that agree up to a position sound alike up to it."""
    strikes = [*_strikes(timeline)]
    said: tuple[Spoken, ...] = ()
    if voice is not None:
        ringing = max(note.start for note in strikes if note.start < timeline.duration) + RINGING
        said = voice.said_in(timeline, quiet_until=ringing)
    spoken = (Note(Bus.VOICE, start, utterance) for start, utterance in said)
    notes = (*_cues(timeline), *strikes, *spoken)
    return Score(
        notes=tuple(sorted(notes, key=lambda note: note.start)),
        bed=bed,
        swell=Swell(timeline.segments),
        closing_from=timeline.duration,
        duck=Duck((one.start, one.end) for one in said),
    )


def _cues(timeline: Timeline) -> Iterator[Note]:
    for segment in timeline.segments:
        tone = tone_of(segment)
        if tone is not None:
            yield Note(Bus.CUES, segment.start, tone)


def _strikes(timeline: Timeline) -> Iterator[Note]:
    first = min(FIRST_STRIKE, timeline.practice_from)
    for later, pitch in BEGINNING:
        yield Note(Bus.BELL, first + later, Bowl(pitch, BEGINNING_LEVEL, 6.0, ring=0.5))
    for later, pitch in ENDING:
        length = CLOSING - later
        yield Note(Bus.BELL, timeline.duration + later, Bowl(pitch, ENDING_LEVEL, length))

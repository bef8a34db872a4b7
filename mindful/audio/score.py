# SPDX-License-Identifier: MIT
"""The sound to come: which notes, where, over which bed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from mindful.audio.bed import Bed
from mindful.audio.duck import Duck
from mindful.audio.instruments import USUAL, Instruments
from mindful.audio.signals import Instrument
from mindful.audio.swell import Swell
from mindful.audio.voice import Spoken, Voice
from mindful.domain.timeline import Timeline

FADE_IN = 3.0
BED_FADE_IN = 6.0
CLOSING = 8.0
"""Seconds after the timeline in which the end tone rings and the bed goes out."""
FIRST_STRIKE = 0.4
STRIKE = 6.0
"""Seconds in which a strike of the beginning is over."""
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


def compose(
    timeline: Timeline, bed: Bed, voice: Voice | None = None, played: Instruments = USUAL
) -> Score:
    """Set a timeline to sound; two timelines that agree up to a position sound alike up to it."""
    strikes = [*_strikes(timeline, played)]
    said: tuple[Spoken, ...] = ()
    if voice is not None:
        ringing = max(note.start for note in strikes if note.start < timeline.duration) + RINGING
        said = voice.said_in(timeline, quiet_until=ringing, phases=played.phase_words)
    spoken = (Note(Bus.VOICE, start, utterance) for start, utterance in said)
    notes = (*_cues(timeline, played), *strikes, *spoken)
    return Score(
        notes=tuple(sorted(notes, key=lambda note: note.start)),
        bed=bed,
        swell=Swell(timeline.segments),
        closing_from=timeline.duration,
        duck=Duck((one.start, one.end) for one in said),
    )


def _cues(timeline: Timeline, played: Instruments) -> Iterator[Note]:
    for segment in timeline.segments:
        cue = played.cue(segment)
        if cue is not None:
            yield Note(Bus.CUES, segment.start, cue)


def _strikes(timeline: Timeline, played: Instruments) -> Iterator[Note]:
    first = min(FIRST_STRIKE, timeline.practice_from)
    for later, struck in played.chime.begins(STRIKE):
        yield Note(Bus.BELL, first + later, struck)
    for later, struck in played.chime.ends(CLOSING):
        yield Note(Bus.BELL, timeline.duration + later, struck)

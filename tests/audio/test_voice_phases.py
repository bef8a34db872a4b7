# SPDX-License-Identifier: MIT
"""The phases of the first breaths are told where there is room, and then no more."""

from __future__ import annotations

from itertools import pairwise

import pytest

from mindful.audio.instruments import Instruments
from mindful.audio.score import Bus, compose
from mindful.audio.voice_phases import with_phases
from mindful.audio.voice_places import PAUSE, Place
from mindful.domain.breath import BreathPattern
from mindful.domain.sound import PHASE_WORDS, Sound

WORDS = dict.fromkeys(PHASE_WORDS, 0.9)


def told(timeline, said=(), quiet_until=0.0, words=WORDS):
    return [(p.start, p.words) for p in with_phases(said, timeline, words.get, quiet_until)]


def test_in_and_out_of_three_breaths_are_told_at_their_starts(four_six):
    assert told(four_six) == [
        (5.0, "Breathe in"), (9.0, "Breathe out"), (15.0, "Breathe in"),
        (19.0, "Breathe out"), (25.0, "Breathe in"), (29.0, "Breathe out"),
    ]  # fmt: skip


def test_where_there_is_no_room_for_all_in_and_out_come_first(lay_out):
    sigh = lay_out(BreathPattern.of(("inhale", 3), ("inhale", 1), ("exhale", 8)), 1)
    assert told(sigh) == [(5.0, "Breathe in"), (9.0, "Breathe out")]
    boxed = BreathPattern.of(("inhale", 3), ("hold_full", 3), ("exhale", 3), ("hold_empty", 3))
    assert [words for _, words in told(lay_out(boxed, 1))] == [
        "Breathe in", "Hold softly", "Breathe out", "Rest",
    ]  # fmt: skip


def test_a_word_longer_than_its_phase_is_left_out(lay_out):
    quick = lay_out(BreathPattern.of(("inhale", 1), ("exhale", 4)), 1)
    assert told(quick, words={**WORDS, "Breathe in": 1.2}) == [(6.0, "Breathe out")]


def test_lines_go_before_phases_and_nothing_speaks_into_the_bell(four_six):
    line = Place(14.0, 2.0, "a line")
    found = with_phases([line], four_six, WORDS.get, 8.0)
    assert line in found
    assert (15.0, "Breathe in") not in [(p.start, p.words) for p in found]
    assert min(p.start for p in found) >= 8.0
    for one, following in pairwise(found):
        assert one.start + one.seconds + PAUSE <= following.start


@pytest.mark.parametrize("wanted", [True, False])
def test_a_score_tells_them_only_where_wanted(four_six, hum, tmp_path, ocean, voice_in, wanted):
    folder = hum(tmp_path, WORDS)
    played = Instruments.of(Sound(phase_words=wanted))
    score = compose(four_six, ocean, voice_in(folder), played)
    spoken = [note.start for note in score.notes if note.bus is Bus.VOICE]
    assert bool(spoken) is wanted
    assert len(compose(four_six, ocean, None, played).notes) == len(score.notes) - len(spoken)

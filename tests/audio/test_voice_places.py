# SPDX-License-Identifier: MIT
"""Every line said stands alone: no other line, no bell, and room to breathe after it."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.audio.score import RINGING, Bus, compose
from mindful.audio.voice import Utterance
from mindful.audio.voice_places import PAUSE, places
from mindful.domain.plan import Plan
from mindful.domain.unfold import unfold


@pytest.fixture(scope="module")
def guided(content):
    """A guided practice by any number; a list of all would be printed for each example."""
    known = [practice for practice in content.library().practices if practice.is_guided]
    return lambda which: known[which % len(known)]


@given(
    which=st.integers(0, 99),
    minutes=st.floats(3, 20),
    settle_in=st.sampled_from([0.0, 1.5, 5.0, 60.0]),
    longest=st.floats(1.0, 14.0),
    seed=st.integers(0, 99),
)
def test_no_line_is_said_into_another_or_into_a_bell(
    guided, which, minutes, settle_in, longest, seed
):
    practice = guided(which)
    timeline = unfold(practice, Plan(minutes=minutes, settle_in=settle_in))
    quiet_until = 4.5

    def seconds_of(words):
        return 0.5 + (longest - 0.5) * (crc32(f"{seed}{words}".encode()) / 2**32)

    said = places(timeline, seconds_of, quiet_until)

    due = {(line.text, round(max(line.start, quiet_until), 3)) for line in timeline.lines}
    assert all(place.start >= quiet_until - 1e-4 for place in said)
    assert all(place.start + place.seconds + PAUSE <= timeline.duration for place in said)
    for place, following in pairwise(said):
        assert place.start + place.seconds + PAUSE <= following.start
    for place in said:
        assert (place.words, round(place.start, 3)) in due
        assert place.seconds == seconds_of(place.words)


def test_a_line_without_a_file_stays_text(four_six, with_lines):
    timeline = with_lines(four_six, (6.0, "said"), (30.0, "read"))
    said = places(timeline, {"said": 3.0}.get, 0.0)
    assert [place.words for place in said] == ["said"]


def test_a_line_that_does_not_fit_its_place_stays_text(four_six, with_lines):
    timeline = with_lines(four_six, (10.0, "first"), (20.0, "second"), (58.0, "last"))
    seconds = {"first": 8.6, "second": 8.6, "last": 5.6}
    assert [place.words for place in places(timeline, seconds.get, 0.0)] == ["second"]
    fitting = {"first": 8.5, "second": 8.6, "last": 5.4}
    assert [p.words for p in places(timeline, fitting.get, 0.0)] == ["first", "second", "last"]


def test_who_begins_during_the_bowl_waits_until_it_is_soft(four_six, with_lines):
    timeline = with_lines(four_six, (0.0, "early"), (12.0, "later"))
    early, later = places(timeline, {"early": 3.0, "later": 3.0}.get, 4.5)
    assert (early.start, later.start) == (4.5, 12.0)


def test_a_score_waits_for_its_own_bell(four_six, with_lines, hum, tmp_path, ocean, voice_in):
    folder = hum(tmp_path, {"early": 3.0, "late": 3.0})
    timeline = with_lines(four_six, (0.0, "early"), (61.9, "late"))
    score = compose(timeline, ocean, voice_in(folder))
    strikes = [note.start for note in score.notes if note.bus is Bus.BELL]
    said = [note for note in score.notes if isinstance(note.instrument, Utterance)]
    assert [note.bus for note in said] == [Bus.VOICE]
    assert said[0].start == pytest.approx(strikes[1] + RINGING)
    assert said[0].end < strikes[2]

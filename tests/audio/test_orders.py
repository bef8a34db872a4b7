# SPDX-License-Identifier: MIT
"""What is said on one side is understood on the other."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.audio.orders import (
    Close,
    Cut,
    Pause,
    Play,
    SetMix,
    Stop,
    news_from,
    order_from,
    to_line,
)
from mindful.domain.breath import Phase
from mindful.domain.player import SoundNews
from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Line, Mark, Segment, Timeline

seconds = st.floats(0, 4_000, allow_nan=False)
levels = st.floats(0, 1)
segments = st.builds(
    Segment,
    phase=st.sampled_from(Phase),
    start=seconds,
    duration=st.floats(0.8, 300),
    fill_from=levels,
    fill_to=levels,
    breath=st.none() | st.integers(0, 2_000),
)
timelines = st.builds(
    Timeline,
    segments=st.lists(segments, min_size=1, max_size=5).map(tuple),
    lines=st.lists(st.builds(Line, seconds, seconds, st.text()), max_size=3).map(tuple),
    marks=st.lists(st.builds(Mark, st.text(), seconds), max_size=3).map(tuple),
    practice_from=seconds,
)
sounds = st.builds(Sound, st.text(), st.integers(0, 9), st.text())
orders = st.one_of(
    st.builds(Play, timelines, seconds, seconds, sounds),
    st.builds(SetMix, st.builds(Mix, *[levels] * 4, st.booleans(), levels)),
    st.sampled_from([Pause(), Stop(), Cut(), Close()]),
)


@given(orders)
def test_an_order_reads_back_equal_from_one_line(order):
    line = to_line(order)
    assert line.index(b"\n") == len(line) - 1
    assert order_from(line) == order


@given(st.builds(SoundNews, st.text(), st.none() | seconds, st.text()))
def test_news_read_back_equal_from_one_line(news):
    line = to_line(news)
    assert line.index(b"\n") == len(line) - 1
    assert news_from(line) == news


def test_a_timeline_that_was_already_used_reads_back_equal(four_six):
    assert four_six.at(7.0).segment.phase is Phase.INHALE
    assert order_from(to_line(Play(four_six, 0.0, 1.0, Sound()))).timeline == four_six


def test_an_order_names_itself():
    assert json.loads(to_line(Pause())) == {"order": "pause"}


@pytest.mark.parametrize("line", [b"", b"{}", b'{"order":"dance"}', b'{"order":"play"}'])
def test_what_is_no_order_is_refused(line):
    with pytest.raises(msgspec.DecodeError):
        order_from(line)

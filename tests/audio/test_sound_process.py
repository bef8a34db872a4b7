# SPDX-License-Identifier: MIT
"""Orders come in by lines, news go out, and the end of either ends quietly."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from types import SimpleNamespace

import msgspec
import pytest

from mindful.audio.loop import Start
from mindful.audio.orders import Close, Pause, Play, news_from, to_line
from mindful.audio.process import Herald, Mailbox, Secretary, main
from mindful.audio.score import Bus
from mindful.domain.player import SoundNews
from mindful.domain.sound import Sound

PLAIN = Sound("none")


def opened(mailbox: Mailbox) -> list:
    return list(iter(lambda: mailbox.next(0.0), None))


def test_orders_arrive_in_their_order_and_then_it_closes(four_six):
    mailbox = Mailbox()
    lines = [to_line(order) for order in (Play(four_six, 3.0, 700.0, PLAIN), Pause())]
    Secretary(mailbox, PLAIN).serve(lines)
    start, pause, close = opened(mailbox)
    assert isinstance(start, Start)
    assert (start.position, start.at) == (3.0, 700.0)
    assert start.score.closing_from == four_six.duration
    assert (pause, close) == (Pause(), Close())
    assert mailbox.next(0.001) is None


def test_the_bed_is_made_once_for_a_sound(four_six):
    mailbox = Mailbox()
    orders = [Play(four_six, 0.0, 0.0, sound) for sound in (PLAIN, PLAIN, Sound("pink"))]
    Secretary(mailbox, PLAIN).serve(map(to_line, orders))
    first, second, third, _ = opened(mailbox)
    assert first.score.bed is second.score.bed
    assert len(third.score.bed.loops) == 1


def test_a_voice_is_asked_for_once_and_the_bed_is_kept(four_six):
    mailbox, asked = Mailbox(), []
    voices = ("warm", "low", "warm", "none")
    orders = [Play(four_six, 0.0, 0.0, Sound("pink", 2, voice)) for voice in voices]
    Secretary(mailbox, Sound("pink", 2), asked.append).serve(map(to_line, orders))
    *starts, _ = opened(mailbox)
    assert asked == ["warm", "low", "none"]
    assert len({id(start.score.bed) for start in starts}) == 1


def test_lines_are_said_by_the_voice_of_the_order(four_six, with_lines, hum, tmp_path, voice_in):
    folder = hum(tmp_path, {"words": 3.0})
    mailbox = Mailbox()
    timeline = with_lines(four_six, (20.0, "words"))
    orders = [Play(timeline, 0.0, 0.0, PLAIN._replace(voice=name)) for name in ("none", "warm")]
    Secretary(mailbox, PLAIN, {"none": None, "warm": voice_in(folder)}.get).serve(
        map(to_line, orders)
    )
    silent, spoken, _ = opened(mailbox)
    assert [note.start for note in silent.score.notes if note.bus is Bus.VOICE] == []
    assert [note.start for note in spoken.score.notes if note.bus is Bus.VOICE] == [20.0]


def test_a_voice_that_is_not_there_is_told_for_the_log(four_six):
    ended = subprocess.run(
        [sys.executable, "-m", "mindful.audio.process", "--bed=none", "--device=no such device"],
        input=to_line(Play(four_six, 0.0, 0.0, PLAIN._replace(voice="nobody"))),
        env={**os.environ, "PULSE_SERVER": "unix:/nowhere", "JACK_NO_START_SERVER": "1"},
        capture_output=True,
        timeout=30,
        check=True,
    )
    news = [news_from(line) for line in ended.stdout.splitlines()]
    (noted,) = [told for told in news if told.event == "noted"]
    assert "nobody" in noted.line


def test_what_is_no_order_closes(four_six):
    mailbox = Mailbox()
    with pytest.raises(msgspec.DecodeError):
        Secretary(mailbox, PLAIN).serve([b"what?\n"])
    assert opened(mailbox) == [Close()]


def test_news_are_lines_and_nobody_need_read_them():
    stream = io.BytesIO()
    Herald(stream).tell(SoundNews("ended"))
    assert news_from(stream.getvalue()) == SoundNews("ended")
    stream.close()
    Herald(stream).tell(SoundNews("ended"))


def test_it_plays_until_its_input_ends(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO()))
    told = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=told))
    assert main(["--bed=none", "--device=no such device"]) == 0
    assert {news_from(line).event for line in told.getvalue().splitlines()} <= {"unavailable"}


def test_a_closed_input_ends_the_process():
    ended = subprocess.run(
        [sys.executable, "-m", "mindful.audio.process", "--bed=none", "--device=no such device"],
        input=to_line(Pause()),
        env={**os.environ, "PULSE_SERVER": "unix:/nowhere", "JACK_NO_START_SERVER": "1"},
        capture_output=True,
        timeout=30,
        check=True,
    )
    assert {news_from(line).event for line in ended.stdout.splitlines()} <= {"unavailable"}
    assert b"Traceback" not in ended.stderr

# SPDX-License-Identifier: MIT
"""What is heard is what is due, on a steady card, on a hasty one, and after a stumble."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from mindful.audio.loop import BLOCK
from mindful.audio.loudness import Levels
from mindful.audio.playback import Playback
from mindful.audio.render import render
from mindful.audio.score import Score
from mindful.domain.sound import Mix

RATE = 48_000
START = 1_000.0


class Card:
    """A sound card whose second differs from the clock's by `drift`."""

    def __init__(self, playback: Playback, drift: float = 0.0) -> None:
        self.playback = playback
        self.drift = drift
        self.heard_at = START

    def play(self, seconds: float) -> np.ndarray:
        return np.concatenate(list(self._blocks(seconds)))

    def _blocks(self, seconds: float) -> Iterator[np.ndarray]:
        for _ in range(round(seconds * RATE / BLOCK)):
            yield self.playback.block(self.heard_at, BLOCK)
            self.heard_at += BLOCK / RATE * (1 + self.drift)


def expected(score: Score, position: float, seconds: float) -> np.ndarray:
    out = np.empty((round(seconds * RATE), 2), np.float32)
    render(score, round(position * RATE), out, Levels.of(Mix()))
    return out


def lag(heard: np.ndarray, wanted: np.ndarray) -> float:
    """By how many seconds `heard` comes later, looking 50 ms to either side."""
    reach = 2_400
    inner = heard[reach:-reach, 0].astype(np.float64)
    match = np.correlate(wanted[:, 0].astype(np.float64), inner)
    return (reach - int(match.argmax())) / RATE


def sounding(score: Score, position: float, *, drift: float = 0.0) -> Card:
    playback = Playback()
    playback.play(score, position, START)
    return Card(playback, drift)


def test_a_position_is_heard_at_its_moment(score):
    playback = Playback()
    playback.play(score, 12.0, START + 0.13)
    card = Card(playback)
    heard = card.play(2.0)
    assert not heard[: round(0.13 * RATE)].any()
    settled = round(0.4 * RATE)
    wanted = expected(score, 12.0 - 0.13, 2.0)
    assert heard[settled:] == pytest.approx(wanted[settled:], abs=1e-4)


def test_an_order_that_comes_late_joins_where_one_is_due(score):
    playback = Playback()
    playback.play(score, 12.0, START - 0.5)
    heard = Card(playback).play(1.0)
    settled = round(0.3 * RATE)
    assert heard[settled:] == pytest.approx(expected(score, 12.5, 1.0)[settled:], abs=1e-4)


@pytest.mark.parametrize("drift", [3e-4, -3e-4])
def test_a_card_that_runs_away_is_followed_without_a_jump(score, drift):
    card = sounding(score, 8.0, drift=drift)
    heard = card.play(40.0)
    assert np.abs(np.diff(heard, axis=0)).max() < 0.01
    position = 8.0 + card.heard_at - START
    assert abs(lag(card.play(1.0), expected(score, position, 1.0))) < 0.002


def test_a_small_stumble_is_made_up_for_slowly(score):
    card = sounding(score, 8.0)
    card.play(2.0)
    card.heard_at += 0.010
    assert abs(lag(card.play(1.0), expected(score, 10.010, 1.0))) > 0.005
    card.play(15.0)
    position = 8.0 + card.heard_at - START
    assert abs(lag(card.play(1.0), expected(score, position, 1.0))) < 0.002


def test_after_a_great_one_it_goes_over_to_the_right_place(score):
    card = sounding(score, 8.0)
    card.play(2.0)
    card.heard_at += 0.5
    heard = card.play(1.0)
    assert np.abs(np.diff(heard, axis=0)).max() < 0.01
    settled = round(0.5 * RATE)
    assert heard[settled:] == pytest.approx(expected(score, 10.5, 1.0)[settled:], abs=1e-4)


def test_one_wrong_measurement_changes_nothing(score):
    card = sounding(score, 8.0)
    card.play(1.0)
    card.heard_at += 0.3
    odd = card.play(BLOCK / RATE)
    card.heard_at -= 0.3
    heard = np.concatenate([odd, card.play(1.0 - BLOCK / RATE)])
    assert heard == pytest.approx(expected(score, 9.0, 1.0), abs=1e-4)


def test_a_pause_fades_and_leaves_silence(score):
    card = sounding(score, 14.0)
    card.play(1.0)
    card.playback.pause()
    heard = card.play(0.2)
    assert np.abs(heard[:480]).max() > 0.001
    assert not heard[round(0.16 * RATE) :].any()
    assert card.playback.is_silent


@pytest.mark.parametrize("leave", [Playback.pause, Playback.stop, Playback.finish])
def test_what_is_left_before_it_was_heard_is_never_heard(score, leave):
    card = sounding(score, 14.0)
    leave(card.playback)

    assert card.playback.is_silent
    assert not card.play(1.0).any()


def test_stopping_takes_a_second(score):
    card = sounding(score, 14.0)
    card.play(1.0)
    card.playback.stop()
    heard = card.play(1.1)
    assert np.abs(heard[round(0.5 * RATE) : round(0.6 * RATE)]).max() > 0.0005
    assert not heard[round(1.01 * RATE) :].any()


def test_silence_is_silence_at_once(score):
    card = sounding(score, 14.0)
    card.play(1.0)
    card.playback.silence()
    assert card.playback.is_silent
    assert not card.play(0.1).any()


def test_going_over_to_another_place_makes_no_jump_and_no_hole(score):
    card = sounding(score, 14.0)
    card.play(1.0)
    card.playback.play(score, 30.0, card.heard_at)
    heard = card.play(0.5)
    assert np.abs(np.diff(heard, axis=0)).max() < 0.01
    assert np.abs(heard).reshape(-1, 2_400).max(axis=1).min() > 0.001


def test_going_over_into_the_same_is_not_heard(score):
    card = sounding(score, 14.0)
    card.play(1.0)
    card.playback.play(score, 14.0, START)
    assert card.play(1.0) == pytest.approx(expected(score, 15.0, 1.0), abs=1e-4)


def test_coming_back_after_a_lost_device_fades_in_where_one_is_due(score):
    card = sounding(score, 8.0)
    card.play(1.0)
    card.heard_at += 5.0
    card.playback.rejoin()
    heard = card.play(1.0)
    assert np.abs(heard[:48]).max() < 1e-4
    settled = round(0.3 * RATE)
    assert heard[settled:] == pytest.approx(expected(score, 14.0, 1.0)[settled:], abs=1e-4)
    Playback().rejoin()


def test_levels_change_without_a_jump(score):
    card = sounding(score, 14.0)
    card.play(1.0)
    card.playback.mix(Mix(muted=True))
    heard = card.play(0.4)
    assert np.abs(np.diff(heard, axis=0)).max() < 0.01
    assert not heard[round(0.35 * RATE) :].any()
    assert not card.playback.is_silent


def test_it_ends_with_its_score(score):
    card = sounding(score, score.duration - 0.5)
    card.play(0.6)
    assert card.playback.is_silent


def test_finishing_lets_the_end_tone_ring_but_nothing_else(score):
    closing = sounding(score, score.closing_from + 0.5)
    closing.play(0.5)
    closing.playback.finish()
    closing.play(5.0)
    assert not closing.playback.is_silent
    closing.play(3.0)
    assert closing.playback.is_silent

    practising = sounding(score, 14.0)
    practising.play(0.5)
    practising.playback.finish()
    practising.play(1.1)
    assert practising.playback.is_silent
    practising.playback.finish()

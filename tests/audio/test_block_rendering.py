# SPDX-License-Identifier: MIT
"""Any block of any score, the same however it is cut, never loud and never a jump."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindful.audio.loudness import Levels
from mindful.audio.render import render

RATE = 48_000


@pytest.fixture(scope="module")
def whole(score) -> np.ndarray:
    out = np.empty((round(score.duration * RATE), 2), np.float32)
    render(score, 0, out, Levels())
    return out


def test_random_blocks_are_the_same_as_all_at_once(score, whole):
    chance = np.random.default_rng(7)
    at = 0
    while at < len(whole):
        block = np.empty((min(len(whole) - at, int(chance.integers(1, 30_000))), 2), np.float32)
        render(score, at, block, Levels())
        assert np.array_equal(block, whole[at : at + len(block)])
        at += len(block)


@settings(max_examples=30, deadline=None)
@given(share=st.floats(0, 1), frames=st.integers(1, 3_000))
def test_any_block_stands_alone(score, whole, share, frames):
    at = round(share * (len(whole) - frames))
    block = np.empty((frames, 2), np.float32)
    render(score, at, block, Levels())
    assert np.array_equal(block, whole[at : at + frames])


def test_it_stays_below_full_scale_and_moves_without_a_jump(whole):
    assert np.abs(whole).max() < 0.5
    assert np.abs(np.diff(whole, axis=0)).max() < 0.025


def test_before_and_after_there_is_silence(score, whole):
    block = np.ones((960, 2), np.float32)
    render(score, -5_000, block, Levels())
    assert not block.any()
    render(score, len(whole) + 5, block, Levels())
    assert not block.any()
    render(score, 0, block[:0], Levels())


def test_levels_weigh_their_own_part(score):
    at = 20 * RATE
    parts = []
    for levels in (Levels(1, 0, 0), Levels(0, 1, 0), Levels(0, 0, 1), Levels()):
        block = np.empty((9_600, 2), np.float32)
        render(score, at, block, levels)
        parts.append(block)
    assert np.allclose(sum(parts[:3]), parts[3], atol=1e-6)


def test_at_the_highest_levels_it_is_bent_and_not_cut(score):
    block = np.empty((RATE, 2), np.float32)
    render(score, 10 * RATE, block, Levels(40.0, 40.0, 40.0))
    assert 0.6 < np.abs(block).max() <= 0.7

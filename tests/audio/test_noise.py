# SPDX-License-Identifier: MIT
"""Loops have no seam, keep their seed, and are as bright as they were asked to be."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.noise import CROSS_MIX, band, noise_loop, read_loop

PINK = band(60, 4_000, slope=-3)


def test_a_loop_has_no_seam():
    loop = noise_loop(3, 0, 96_000, PINK)
    twice = np.concatenate([loop[-480:], loop[:480]])
    assert np.abs(np.diff(twice, 3)).max() < np.abs(np.diff(loop, 3)).max()


def test_the_same_seed_gives_the_same_noise_and_another_does_not():
    assert np.array_equal(noise_loop(1, 0, 9_600, PINK), noise_loop(1, 0, 9_600, PINK))
    assert not np.array_equal(noise_loop(1, 0, 9_600, PINK), noise_loop(2, 0, 9_600, PINK))
    assert not np.array_equal(noise_loop(1, 0, 9_600, PINK), noise_loop(1, 1, 9_600, PINK))
    assert noise_loop(-1, 0, 9_600, PINK).shape == (9_600,)


def test_it_has_the_strength_that_layers_are_written_for():
    assert np.sqrt(np.mean(noise_loop(0, 0, 96_000, PINK) ** 2)) == pytest.approx(1, abs=1e-3)


def test_pink_noise_falls_three_decibels_an_octave():
    power = np.abs(np.fft.rfft(noise_loop(0, 0, 480_000, band(20, 20_000, slope=-3, order=8)))) ** 2
    octaves = [power[f * 10 : f * 20].mean() for f in (200, 400, 800, 1_600)]
    assert np.diff(10 * np.log10(octaves)) == pytest.approx([-3.01] * 3, abs=0.4)


def test_half_a_loop_apart_are_two_channels_that_go_well_in_mono():
    loop = noise_loop(0, 0, 192_000, band(300, 4_000))
    agreement = np.corrcoef(loop, np.roll(loop, 96_000))[0, 1]
    assert agreement == pytest.approx(2 * CROSS_MIX / (1 + CROSS_MIX**2), abs=0.05)


@pytest.mark.parametrize(("at", "frames"), [(0, 10), (95, 10), (-3, 8), (10_000_007, 250)])
def test_reading_goes_round_and_round(at, frames):
    loop = np.arange(100, dtype=np.float32)
    assert np.array_equal(read_loop(loop, at, frames), np.arange(at, at + frames) % 100)

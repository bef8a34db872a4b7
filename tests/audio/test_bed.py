# SPDX-License-Identifier: MIT
"""The ground swells with the breath and stays soft."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.bed import LAYERS, Bed
from mindful.domain.errors import MindfulError
from mindful.domain.sound import BEDS, Sound


def level(bed: Bed, fill: float) -> float:
    out = np.zeros((2, 96_000), np.float32)
    bed.add(0, np.full(96_000, fill), out)
    return float(np.sqrt(np.mean(out**2)))


def test_the_ocean_comes_in_with_the_breath(ocean):
    heights = [level(ocean, fill) for fill in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert heights == sorted(heights)
    assert 4 < 20 * np.log10(heights[-1] / heights[0]) < 14


def test_it_grows_brighter_as_it_comes_in(ocean):
    def brightness(fill: float) -> float:
        out = np.zeros((2, 96_000), np.float32)
        ocean.add(0, np.full(96_000, fill), out)
        power = np.abs(np.fft.rfft(out[0])) ** 2
        return float(power[2_000:].sum() / power.sum())

    assert brightness(1.0) > 2 * brightness(0.0)


def test_no_bed_is_silence():
    assert level(Bed(Sound("none")), 1.0) == 0.0


@pytest.mark.parametrize("name", [name for name in BEDS if name != "none"])
def test_both_channels_of_every_bed_are_there_and_go_well_in_mono(name):
    out = np.zeros((2, 480_000), np.float32)
    Bed(Sound(name, seed=4)).add(0, np.full(480_000, 0.7), out)
    assert np.corrcoef(out)[0, 1] > 0
    left, right = np.sqrt(np.mean(out**2, axis=1))
    assert left == pytest.approx(right, rel=0.1)


@pytest.mark.parametrize("name", [name for name in BEDS if name != "none"])
def test_for_small_speakers_there_is_nothing_deep_and_it_is_as_soft(name, integrated):
    loudness, depth = [], []
    for small in (False, True):
        out = np.zeros((2, 480_000), np.float32)
        Bed(Sound(name, small_speakers=small)).add(0, np.full(480_000, 0.7), out)
        power = np.abs(np.fft.rfft(out[0])) ** 2
        depth.append(power[:1_000].sum() / power.sum())
        loudness.append(integrated(out.T))
    assert depth[1] < 0.25 * depth[0] or depth[0] < 0.02
    assert abs(loudness[1] - loudness[0]) < 4
    assert -36 < loudness[1] < -24


@pytest.mark.parametrize("name", [name for name in BEDS if name != "none"])
def test_little_is_lost_where_both_ears_hear_the_same(name, integrated):
    out = np.zeros((2, 480_000), np.float32)
    Bed(Sound(name)).add(0, np.full(480_000, 0.7), out)
    middle = out.mean(axis=0)
    assert integrated(np.stack([middle, middle], axis=1)) > integrated(out.T) - 2


def test_the_hiss_is_kept_low(ocean):
    out = np.zeros((2, 480_000), np.float32)
    ocean.add(0, np.ones(480_000), out)
    power = np.abs(np.fft.rfft(out[0])) ** 2
    assert power[40_000:].sum() < 0.02 * power.sum()


def test_an_unknown_bed_is_refused_in_one_line():
    with pytest.raises(MindfulError, match="no bed called rain"):
        Bed(Sound("rain"))


def test_what_can_be_chosen_is_what_there_is():
    assert tuple(LAYERS) == BEDS

# SPDX-License-Identifier: MIT
"""The sea follows the lungs, and has waves of its own where nothing is asked."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.swell import Swell


def test_it_is_the_fill_of_the_lungs_where_a_breath_is_paced(every_phase):
    paced = [s for s in every_phase.segments if s.breath is not None]
    positions = np.linspace(paced[0].start, paced[-1].end, 5_001)[:-1]
    height = Swell(every_phase.segments).at(positions)
    assert height == pytest.approx([every_phase.at(p).fill for p in positions], abs=1e-6)


def test_it_has_slow_waves_where_nothing_is_asked(every_phase):
    free = every_phase.segments[-1]
    height = Swell(every_phase.segments).at(np.linspace(free.start, free.end, 3_001))
    crests = np.nonzero(np.diff(np.sign(np.diff(height))) < 0)[0]
    assert len(crests) == round(free.duration / 11)
    assert 0.5 < height.max() < 0.7


def test_it_never_jumps_and_stays_within_its_bounds(every_phase):
    positions = np.arange(-1.0, every_phase.duration + 9.0, 0.001)
    height = Swell(every_phase.segments).at(positions)
    assert np.abs(np.diff(height)).max() < 0.002
    assert height.min() >= 0.0
    assert height.max() <= 1.0

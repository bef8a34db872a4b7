# SPDX-License-Identifier: MIT
"""The chord goes round without a seam."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.pad import CHORD, SMALL, chord_loop


@pytest.mark.parametrize("transposed", [1.0, SMALL])
def test_the_chord_has_its_pitches_and_no_seam(transposed):
    loop = chord_loop(8 * 48_000, transposed)
    assert np.sqrt(np.mean(loop**2)) == pytest.approx(1, abs=1e-3)
    assert abs(loop[0] - loop[-1]) <= np.abs(np.diff(loop)).max()
    power = np.abs(np.fft.rfft(loop)) ** 2
    lines = [round((pitch * transposed + side) * 8) for pitch, _ in CHORD for side in (-0.25, 0.25)]
    assert power[lines].sum() > 0.999 * power.sum()

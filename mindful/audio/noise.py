# SPDX-License-Identifier: MIT
"""Noise of any colour as a loop without a seam, the same for the same seed on every machine."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from mindful.audio.signals import RATE, Curve, Samples

Colour = Callable[[Curve], Curve]
"""Strength of each frequency, hertz in, amplitude out; only proportions matter."""
CROSS_MIX = 0.3
"""Share of each channel that is also heard in the other."""
SHALLOW_FROM = 120.0
"""Hertz (clinical-science brief, 7.4)."""
PART_OF_A_TURN = 2.0**-64


def noise_loop(seed: int, layer: int, frames: int, colour: Colour) -> Samples:
    """`frames` of mono noise whose end joins its beginning, at an RMS of 1.

    Read half a loop apart it gives two channels that agree by as much as CROSS_MIX makes them.
    """
    hertz: Curve = np.arange(frames // 2 + 1, dtype=np.float64) * (RATE / frames)
    strength = np.zeros_like(hertz)
    strength[1:-1] = colour(hertz[1:-1])
    # The half-loop shift turns every second line around: mixing channels needs no second loop.
    strength *= 1 + CROSS_MIX * (1 - 2 * (np.arange(len(hertz)) % 2))
    raw = np.random.Philox(key=(seed % 2**64 << 64) + layer).random_raw(len(hertz))
    turns = (raw * PART_OF_A_TURN).astype(np.float32)
    spectrum = np.empty(len(hertz), np.complex64)
    spectrum.real = np.cos(2 * np.pi * turns) * strength
    spectrum.imag = np.sin(2 * np.pi * turns) * strength
    loop: Samples = np.fft.irfft(spectrum, frames).astype(np.float32)
    loop /= np.sqrt(np.mean(loop * loop))
    return loop


def without_depth(colour: Colour) -> Colour:
    """The same without what a small speaker cannot give back."""

    def shallow(hertz: Curve) -> Curve:
        strength: Curve = colour(hertz) / np.sqrt(1 + (SHALLOW_FROM / hertz) ** 8)
        return strength

    return shallow


def read_loop(loop: Samples, at: int, frames: int) -> Samples:
    """That many frames from frame `at` of the endless repetition of the loop."""
    start = at % len(loop)
    if start + frames <= len(loop):
        return loop[start : start + frames]
    return np.take(loop, np.arange(start, start + frames), mode="wrap")


def band(low: float, high: float, slope: float = 0.0, order: int = 2) -> Colour:
    """Noise between two frequencies, falling off softly; `slope` in dB an octave (pink: -3)."""
    exponent = slope / (20 * np.log10(2.0))

    def colour(hertz: Curve) -> Curve:
        rise = 1 / np.sqrt(1 + (low / hertz) ** (2 * order))
        fall = 1 / np.sqrt(1 + (hertz / high) ** (2 * order))
        strength: Curve = (hertz / 1000.0) ** exponent * rise * fall
        return strength

    return colour

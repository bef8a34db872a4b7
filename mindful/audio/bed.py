# SPDX-License-Identifier: MIT
"""The ground under the tones: layers that come and go with the breath."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType

import numpy as np

from mindful.audio.noise import band, noise_loop, read_loop, without_depth
from mindful.audio.pad import SMALL, chord_loop
from mindful.audio.signals import RATE, Samples, hill
from mindful.domain.errors import MindfulError
from mindful.domain.sound import Sound

Recipe = Callable[[int, int, int, bool], Samples]
"""Makes a loop with an RMS of 1 from seed, number of the layer, frames, and whether it is for small
speakers."""


def _noise(low: float, high: float, slope: float = -3.0, order: int = 2) -> Recipe:
    def recipe(seed: int, layer: int, frames: int, small: bool) -> Samples:
        colour = band(low, high, slope, order)
        return noise_loop(seed, layer, frames, without_depth(colour) if small else colour)

    return recipe


def _chord(seed: int, layer: int, frames: int, small: bool) -> Samples:
    del seed, layer  # a chord leaves nothing to chance
    return chord_loop(frames, SMALL if small else 1.0)


@dataclass(frozen=True)
class Layer:
    """One loop: RMS on empty and on full lungs, and how late it joins (`bend`).

    `seconds` of the loops differ, so that no pattern of the whole comes back soon; `drift` is a
    slow wave of its own in hertz.
    """

    recipe: Recipe
    seconds: float
    empty: float
    full: float
    bend: int = 1
    drift: float = 0.0


MOST_BENT = 4

LAYERS: Mapping[str, tuple[Layer, ...]] = MappingProxyType(
    {
        "none": (),
        "pink": (Layer(_noise(60, 4000, order=1), 7.0, 0.019, 0.019),),
        "brown": (Layer(_noise(50, 900, slope=-6, order=1), 7.0, 0.028, 0.028),),
        "ocean": (
            Layer(_noise(70, 420), 7.5, 0.0095, 0.018, bend=1),
            Layer(_noise(350, 900), 6.4, 0.0026, 0.018, bend=2),
            Layer(_noise(800, 1900), 5.6, 0.0007, 0.012, bend=3),
            Layer(_noise(2500, 5200), 4.5, 0.0, 0.0025, bend=4),
            Layer(_noise(120, 600), 5.0, 0.004, 0.004, drift=0.07),
        ),
        "pad": (Layer(_chord, 8.0, 0.018, 0.026),),
    }
)


class Bed:
    """The layers of one bed, rendered once into loops; an empty bed is silent."""

    def __init__(self, sound: Sound) -> None:
        if sound.bed not in LAYERS:
            raise MindfulError(
                "there is no bed called {bed}; there are {known}",
                bed=sound.bed,
                known=" ".join(LAYERS),
            )
        self._layers = []
        for number, layer in enumerate(LAYERS[sound.bed]):
            frames = 2 * round(layer.seconds * RATE / 2)
            loop = layer.recipe(sound.seed, number, frames, sound.small_speakers)
            self._layers.append((layer, loop))

    @property
    def loops(self) -> list[Samples]:
        """The loops that are read over and over."""
        return [loop for _, loop in self._layers]

    def add(self, at: int, fill: Samples, out: Samples) -> None:
        """Add the frames from `at` on to `out` (2, n), as high as `fill` (n) tells."""
        frames = out.shape[1]
        # Multiplied, for numpy takes ten times as long to raise to the third or fourth power.
        risen = dict(enumerate(accumulate([fill] * MOST_BENT, np.multiply), 1))
        for layer, loop in self._layers:
            weight = risen[layer.bend] * np.float32(layer.full - layer.empty)
            weight += np.float32(layer.empty)
            if layer.drift:
                turns = np.arange(at, at + frames) * (layer.drift / RATE)
                weight *= hill(turns - np.floor(turns))
            out[0] += weight * read_loop(loop, at, frames)
            out[1] += weight * read_loop(loop, at + len(loop) // 2, frames)

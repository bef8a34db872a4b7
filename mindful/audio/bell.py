# SPDX-License-Identifier: MIT
"""The small bell: brighter and shorter than the bowl, for whoever hears a bowl as gloomy.

Partials with a minor third: small-bell recipe of the clinical-science brief.
"""

from __future__ import annotations

from mindful.audio.struck import Chime, Partial

BELL = Chime(
    partials=(
        Partial(0.5, 0.35, 6.0),
        Partial(1.0, 0.6, 4.0),
        Partial(1.2, 0.5, 3.5),
        Partial(1.5, 0.3, 3.0),
        Partial(2.0, 1.0, 2.5),
        Partial(2.5, 0.2, 1.5),
        Partial(3.0, 0.25, 1.2),
        Partial(4.0, 0.12, 0.8),
    ),
    beginning=((0.0, 396.0), (1.1, 528.0)),
    ending=((0.0, 528.0), (1.4, 396.0)),
    beginning_level=10 ** (-14 / 20),
    ending_level=10 ** (-16 / 20),
    short_ring=0.7,
    long_ring=1.0,
)
"""A fourth up, a fourth down."""

# SPDX-License-Identifier: MIT
"""The singing bowl: struck upwards at the start, downwards at the end.

Partials, decay and beating: bowl recipe of the clinical-science brief, with a softer attack.
"""

from __future__ import annotations

from mindful.audio.struck import Chime, Partial

BOWL = Chime(
    partials=(
        Partial(1.0, 1.0, 12.0, 0.7),
        Partial(2.71, 0.5, 7.0, 1.1),
        Partial(5.15, 0.22, 4.0, 1.6),
        Partial(8.20, 0.08, 2.0, 2.2),
    ),
    beginning=((0.0, 220.0), (1.1, 330.0)),
    ending=((0.0, 330.0), (1.4, 220.0)),
    beginning_level=10 ** (-16 / 20),
    ending_level=10 ** (-18 / 20),
    short_ring=0.5,
    long_ring=0.7,
)
"""A fifth up, a fifth down."""

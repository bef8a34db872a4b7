# SPDX-License-Identifier: MIT
"""A practice's breath in words."""

from __future__ import annotations

from mindful.domain.breath import Phase
from mindful.domain.practice import Practice
from mindful.ui.translated import tr


def describe(practice: Practice) -> str:
    """For example "In 4, out 6. 6 breaths a minute."; empty where nothing is paced."""
    pattern = practice.pattern
    if pattern is None:
        return ""
    words = {
        Phase.INHALE: tr("in {seconds}"),
        Phase.HOLD_FULL: tr("hold {seconds}"),
        Phase.EXHALE: tr("out {seconds}"),
        Phase.HOLD_EMPTY: tr("rest {seconds}"),
        Phase.FREE: tr("breathe freely {seconds}"),
    }
    parts = [words[part.phase].format(seconds=f"{part.seconds:.2g}") for part in pattern.parts]
    said = ", ".join(parts)
    said = f"{said[0].upper()}{said[1:]}."
    if pattern.is_steady:
        pace = tr("{pace} breaths a minute.")
        said = f"{said} {pace.format(pace=f'{pattern.breaths_per_minute:.2g}')}"
    return said

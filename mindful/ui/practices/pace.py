# SPDX-License-Identifier: MIT
"""A practice's breath in words."""

from __future__ import annotations

from mindful.domain.breath import Phase
from mindful.domain.practice import Practice
from mindful.ui.translated import tr
from mindful.ui.wording import figure, listed


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
    parts = [
        words[part.phase].format(seconds=figure(float(f"{part.seconds:.2g}")))
        for part in pattern.parts
    ]
    said = listed(parts)
    said = f"{said[0].upper()}{said[1:]}."
    if pattern.is_steady:
        pace = tr("{pace} breaths a minute.")
        said = f"{said} {pace.format(pace=_two_digits(pattern.breaths_per_minute))}"
    return said


def _two_digits(value: float) -> str:
    return figure(float(f"{value:.2g}"))

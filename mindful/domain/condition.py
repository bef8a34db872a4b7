# SPDX-License-Identifier: MIT
"""What a person can say of themselves so that less fitting practices are not offered."""

from __future__ import annotations

from enum import StrEnum


class Condition(StrEnum):
    """Declared by the person alone, kept on this computer, and only ever a reason to leave out.

    Source: the contraindications usual in clinical teaching; none rests on a trial.
    """

    PANIC = "panic"
    TRAUMA = "trauma"
    PSYCHOSIS = "psychosis"
    PREGNANCY = "pregnancy"
    HEART_OR_LUNGS = "heart_or_lungs"
    SOUND_SENSITIVE = "sound_sensitive"

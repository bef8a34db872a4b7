# SPDX-License-Identifier: MIT
"""Edits of a timeline: pure, each returns a new one that agrees with the old up to its end."""

from __future__ import annotations

from dataclasses import replace

from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment, Timeline

ONE_MINUTE = 60.0


def one_more_minute(timeline: Timeline) -> Timeline:
    """Append a minute: whole breaths like the last ones, or a minute of free breathing."""
    segments = list(timeline.segments)
    model = _last_whole_breath(timeline)
    end = timeline.duration
    wanted = end + ONE_MINUTE - 1e-6
    if not model:
        fill = segments[-1].fill_to
        segments.append(Segment(Phase.FREE, end, ONE_MINUTE, fill, fill, None))
        return replace(timeline, segments=tuple(segments))
    breath = max(s.breath for s in segments if s.breath is not None) + 1
    while end < wanted:
        for part in model:
            segments.append(replace(part, start=end, breath=breath))
            end += part.duration
        breath += 1
    if segments[-1].phase is Phase.HOLD_EMPTY:
        segments.pop()
    return replace(timeline, segments=tuple(segments))


def _last_whole_breath(timeline: Timeline) -> list[Segment]:
    numbers = sorted({s.breath for s in timeline.segments if s.breath is not None})
    # The very last breath may have lost its trailing hold, so the one before it is the model.
    number = numbers[-2:][0] if numbers else None
    return [s for s in timeline.segments if number is not None and s.breath == number]

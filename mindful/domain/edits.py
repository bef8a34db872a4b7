# SPDX-License-Identifier: MIT
"""Edits of a timeline: pure, each returns a new one that agrees with the old up to its end."""

from __future__ import annotations

from dataclasses import replace

from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment, Timeline

ONE_MINUTE = 60.0


def one_more_minute(timeline: Timeline, position: float) -> tuple[Timeline, float]:
    """A minute more from the breath at that position on, and where it begins.

    Whole breaths like the last ones, or a minute of free breathing; whatever was still to come
    is left out.
    """
    begins = timeline.breath_start(position) if position < timeline.duration else timeline.duration
    segments = _until(timeline, begins)
    model = _last_whole_breath(timeline)
    end, wanted = begins, begins + ONE_MINUTE - 1e-6
    if not model:
        fill = timeline.segments[-1].fill_to
        segments.append(Segment(Phase.FREE, end, ONE_MINUTE, fill, fill, None))
    breath = max((s.breath for s in segments if s.breath is not None), default=-1) + 1
    while model and end < wanted:
        for part in model:
            segments.append(replace(part, start=end, breath=breath))
            end += part.duration
        breath += 1
    if segments[-1].phase is Phase.HOLD_EMPTY:
        segments.pop()
    longer = replace(
        timeline,
        segments=tuple(segments),
        lines=tuple(line for line in timeline.lines if line.start < begins),
        marks=tuple(mark for mark in timeline.marks if mark.start < begins),
        practice_from=min(timeline.practice_from, begins),
    )
    return longer, begins


def _until(timeline: Timeline, end: float) -> list[Segment]:
    kept = [segment for segment in timeline.segments if segment.start < end]
    if kept and kept[-1].end > end:
        kept[-1] = replace(kept[-1], duration=end - kept[-1].start)
    return kept


def _last_whole_breath(timeline: Timeline) -> list[Segment]:
    numbers = sorted({s.breath for s in timeline.segments if s.breath is not None})
    # The very last breath may have lost its trailing hold, so the one before it is the model.
    number = numbers[-2:][0] if numbers else None
    return [s for s in timeline.segments if number is not None and s.breath == number]

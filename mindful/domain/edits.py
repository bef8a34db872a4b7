# SPDX-License-Identifier: MIT
"""Edits of a timeline: pure, each returns a new one that agrees with the old up to its end."""

from __future__ import annotations

from dataclasses import replace

from mindful.domain.breath import Phase
from mindful.domain.timeline import Line, Segment, Timeline

ONE_MINUTE = 60.0
SHORTEST_READ, CHARACTERS_A_SECOND = 4.0, 14.0
"""Seconds that any words need, and how fast they are read."""
LESS_SLOW = 0.9
"""By how much a breath gets shorter where the ramp is too slow for somebody."""


def opened_with(timeline: Timeline, words: str) -> Timeline:
    """Say something while one settles in, if there is the time to read it."""
    seconds = timeline.practice_from
    if not words or seconds < max(SHORTEST_READ, len(words) / CHARACTERS_A_SECOND):
        return timeline
    return replace(timeline, lines=(Line(0.0, seconds, words), *timeline.lines))


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


def less_slow(timeline: Timeline, position: float) -> Timeline:
    """Nine tenths of the pace from the next breath on, but never quicker than the first breath.

    As many breaths of the last kind are added as fill the length there was. Where no breath is
    paced after this one, the timeline as it is. Source: the ramp algorithm.
    """
    begins = next(
        (s.start for s in timeline.segments if s.start > position and _begins_breath(timeline, s)),
        None,
    )
    first = [s for s in timeline.segments if s.breath == 0]
    if begins is None or not first:
        return timeline
    shortest = sum(segment.duration for segment in first)
    segments, breath, end = _until(timeline, begins), -1, begins
    coming = [s for s in timeline.segments if s.start >= begins]
    for number in dict.fromkeys(s.breath for s in coming):
        parts = [s for s in coming if s.breath == number]
        whole = sum(s.duration for s in parts)
        factor = max(LESS_SLOW, min(1.0, shortest / whole)) if number is not None else 1.0
        for part in parts:
            segments.append(replace(part, start=end, duration=part.duration * factor))
            end += part.duration * factor
        breath = breath if number is None else number
    model = [s for s in segments if s.breath == breath]
    while model and end < timeline.duration - 1e-6:
        breath += 1
        for part in model:
            segments.append(replace(part, start=end, breath=breath))
            end += part.duration
    return replace(timeline, segments=tuple(segments))


def _begins_breath(timeline: Timeline, segment: Segment) -> bool:
    here = timeline.segments.index(segment)
    before = timeline.segments[here - 1].breath if here else None
    return segment.breath is not None and segment.breath != before


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

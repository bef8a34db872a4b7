# SPDX-License-Identifier: MIT
"""From a practice and a length to a timeline: whole breaths only, words in their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil, floor, isclose

from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.errors import UnfitLength
from mindful.domain.lengths import LONGEST_MINUTES
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Free, Glide, Guide, GuidedLine, Practice, Step
from mindful.domain.timeline import Line, Mark, Segment, Timeline

FIRST_SIP = 0.8
"""How full the lungs are after the first of two inhales in a row (sigh)."""
SECONDS_A_LINE = 8.0
LONGEST_LINE = 12.0
SLOWEST_RAMP_START = 9.0
RAMP_START_WITHOUT_TAPS = 5.0
FASTEST_BREATH, SLOWEST_BREATH = 2.5, 10.0
LONGEST_GUIDED_MINUTES = 20
SHORTEST_GUIDED_MINUTES = 3


def unfold(practice: Practice, plan: Plan) -> Timeline:
    """Lay a practice out in time.

    Raises UnfitLength with one line that names what fits. Sources: the pacing rule for lines,
    the ramp, and the rule that the last breath always finishes.
    """
    steps = [*_timed_steps(practice, plan)]
    layout = _Layout(plan.settle_in)
    for step, seconds in steps:
        layout.add(step, seconds, plan)
    return layout.timeline()


def _timed_steps(practice: Practice, plan: Plan) -> Iterator[tuple[Step, float]]:
    if practice.is_guided:
        yield from _guided_steps(practice, plan)
        return
    ramp = sum(step.seconds for step in practice.steps if isinstance(step, Glide))
    open_ended = [step for step in practice.steps if not isinstance(step, Glide)]
    total = _breathing_seconds(practice, plan, ramp)
    share = max(0.0, total - ramp) / max(1, len(open_ended))
    for step in practice.steps:
        yield step, step.seconds if isinstance(step, Glide) else share


def _breathing_seconds(practice: Practice, plan: Plan, ramp: float) -> float:
    pattern = practice.pattern
    if plan.breaths is not None:
        if pattern is None:
            raise UnfitLength(
                "{practice} has no breaths to count; give minutes", practice=practice.id
            )
        if practice.most_breaths is not None and plan.breaths > practice.most_breaths:
            raise UnfitLength(
                "{practice} takes at most {most} breaths",
                practice=practice.id,
                most=practice.most_breaths,
            )
        seconds = ramp + plan.breaths * pattern.seconds
        if seconds > LONGEST_MINUTES * 60:
            raise UnfitLength(
                "{practice}: more than {most} minutes of breaths",
                practice=practice.id,
                most=LONGEST_MINUTES,
            )
        return seconds
    minutes = practice.default_minutes if plan.minutes is None else plan.minutes
    shortest, longest = min(practice.minutes), max(practice.minutes)
    if not shortest <= minutes <= longest:
        fits = f"{shortest}" if shortest == longest else f"{shortest} to {longest}"
        raise UnfitLength("{practice} takes {fits} minutes", practice=practice.id, fits=fits)
    return minutes * 60


def _guided_steps(practice: Practice, plan: Plan) -> Iterator[tuple[Step, float]]:
    if plan.breaths is not None:
        raise UnfitLength(
            "{practice} is led by words; give minutes instead of breaths", practice=practice.id
        )
    minutes = float(practice.default_minutes if plan.minutes is None else plan.minutes)
    fits = minutes in practice.minutes or (
        SHORTEST_GUIDED_MINUTES <= minutes <= LONGEST_GUIDED_MINUTES
    )
    if not fits:
        short = [m for m in practice.minutes if m < SHORTEST_GUIDED_MINUTES]
        also = f"{', '.join(map(str, short))} or " if short else ""
        raise UnfitLength(
            "{practice} takes {also}{shortest} to {longest} minutes",
            practice=practice.id,
            also=also,
            shortest=SHORTEST_GUIDED_MINUTES,
            longest=LONGEST_GUIDED_MINUTES,
        )
    guides = [
        step
        for step in practice.steps
        if isinstance(step, Guide) and set(step.not_for).isdisjoint(plan.conditions)
    ]
    seconds = iter(guided_seconds(guides, minutes))
    for step in guides:
        length = next(seconds)
        if length > 0:
            yield step, length


def guided_seconds(guides: list[Guide], minutes: float) -> list[float]:
    """Whole seconds of each step at any length, summing exactly to it.

    Between the written columns steps are interpolated, beyond the longest they are scaled, and
    the sum is made exact by largest remainder. Source: the pacing rule for guided practices.
    """
    written = sorted(set.intersection(*(set(step.seconds_by_minutes) for step in guides)))
    low = max((m for m in written if m <= minutes), default=written[0])
    high = min((m for m in written if m >= minutes), default=written[-1])
    share = 0.0 if low == high else (minutes - low) / (high - low)
    rough = [
        step.seconds_by_minutes[low] * (1 - share) + step.seconds_by_minutes[high] * share
        for step in guides
    ]
    total = round(minutes * 60)
    if minutes in written and isclose(sum(rough), total):
        return rough
    scaled = [value * total / sum(rough) for value in rough]
    whole = [floor(value) for value in scaled]
    by_remainder = sorted(range(len(whole)), key=lambda i: whole[i] - scaled[i])
    for index in by_remainder[: total - sum(whole)]:
        whole[index] += 1
    return [float(value) for value in whole]


@dataclass
class _Layout:
    """A timeline being laid out from left to right."""

    settle_in: float
    position: float = 0.0
    breath: int = 0
    fill: float = 0.0
    segments: list[Segment] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.settle_in > 0:
            self._rest(self.settle_in)

    def add(self, step: Step, seconds: float, plan: Plan) -> None:
        """Place one step from the present position on."""
        start = self.position
        self.marks.append(Mark(step.name, start))
        match step:
            case Breathe():
                for _ in range(whole_breaths(seconds, step.pattern)):
                    self._breathe(step.pattern)
            case Glide():
                for breath in glide_breaths(step, plan.natural_breath):
                    self._breathe(breath)
            case Free() | Guide():
                self._rest(seconds)
        self._place(step.lines, start, self.position - start)

    def timeline(self) -> Timeline:
        """What was laid out, ending on an out-breath."""
        segments = self.segments
        if segments[-1].phase is Phase.HOLD_EMPTY:
            segments = segments[:-1]
        return Timeline(
            tuple(segments), tuple(self.lines), tuple(self.marks), practice_from=self.settle_in
        )

    def _rest(self, seconds: float) -> None:
        self._segment(Phase.FREE, seconds, self.fill, None)

    def _breathe(self, pattern: BreathPattern) -> None:
        parts = pattern.parts
        for part, after in zip(parts, [*parts[1:], None], strict=True):
            fill = self.fill
            if part.phase is Phase.INHALE:
                sips_again = after is not None and after.phase is Phase.INHALE
                fill = FIRST_SIP if sips_again else 1.0
            elif part.phase is Phase.EXHALE:
                fill = 0.0
            self._segment(part.phase, part.seconds, fill, self.breath)
        self.breath += 1

    def _segment(self, phase: Phase, seconds: float, fill: float, breath: int | None) -> None:
        self.segments.append(Segment(phase, self.position, seconds, self.fill, fill, breath))
        self.position += seconds
        self.fill = fill

    def _place(self, lines: tuple[GuidedLine, ...], start: float, seconds: float) -> None:
        shown = lines_that_fit(lines, seconds)
        for index, line in enumerate(shown):
            slot = seconds / len(shown)
            self.lines.append(Line(start + index * slot, min(slot, LONGEST_LINE), line.words))


def lines_that_fit(lines: tuple[GuidedLine, ...], seconds: float) -> tuple[GuidedLine, ...]:
    """The first lines that can be read in that time; kept lines always, in their order."""
    room = min(len(lines), max(1, floor(seconds / SECONDS_A_LINE)))
    kept = sum(line.keep for line in lines)
    others = max(0, room - kept)
    shown = []
    for line in lines:
        if line.keep:
            shown.append(line)
        elif others > 0:
            shown.append(line)
            others -= 1
    return tuple(shown)


def whole_breaths(seconds: float, pattern: BreathPattern) -> int:
    """How many breaths cover that time; the last one always finishes."""
    breaths = seconds / pattern.seconds
    if isclose(breaths, round(breaths), abs_tol=1e-6):
        return max(1, round(breaths))
    return max(1, ceil(breaths))


def glide_breaths(glide: Glide, natural_breath: float | None) -> list[BreathPattern]:
    """Breaths from the person's own length to the pattern's, each a little longer.

    Seconds a breath; without taps it starts at 12 a minute. Source: the ramp algorithm.
    """
    own = RAMP_START_WITHOUT_TAPS if natural_breath is None else natural_breath
    own = min(SLOWEST_BREATH, max(FASTEST_BREATH, own))
    goal = glide.to.seconds
    if own >= min(SLOWEST_RAMP_START, goal):
        return [glide.to] * whole_breaths(glide.seconds, glide.to)
    count = max(1, round(2 * glide.seconds / (own + goal)))
    return [glide.to.stretched(own + (goal - own) * (k + 1) / count) for k in range(count)]

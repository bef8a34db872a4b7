# SPDX-License-Identifier: MIT
"""What a practice as a whole must keep to, beyond the shape of its file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import fsum, isclose, isfinite

from mindful.domain.lengths import LONGEST_MINUTES
from mindful.domain.practice import Breathe, Glide, Guide, Step
from mindful.domain.unfold import LONGEST_GUIDED_MINUTES, SHORTEST_GUIDED_MINUTES, whole_breaths
from mindful.storage.practice_shapes import RecipeFile
from mindful.storage.practice_steps import Unfit


def check(recipe: RecipeFile, steps: Sequence[Step], scales: Collection[str]) -> None:
    """Raise Unfit at the first thing that does not fit together."""
    _check_scales(recipe.scales, scales)
    guides = [step for step in steps if isinstance(step, Guide)]
    _check_minutes(recipe, LONGEST_GUIDED_MINUTES if guides else LONGEST_MINUTES)
    if guides:
        _check_guides(recipe, steps, guides)
    else:
        _check_paced(recipe, steps)
    held = any(isinstance(step, Breathe) and step.pattern.holds for step in steps)
    if recipe.holds != held:
        raise Unfit("holds", f"the breath is {'' if held else 'not '}held in this practice")


def _check_scales(wanted: Sequence[str], known: Collection[str]) -> None:
    for index, scale in enumerate(wanted):
        if scale not in known:
            raise Unfit(f"scales[{index}]", f"{scale!r} is none of {', '.join(known)}")
        if scale in wanted[:index]:
            raise Unfit(f"scales[{index}]", f"{scale!r} is there twice")


def _check_minutes(recipe: RecipeFile, longest: int) -> None:
    for index, minutes in enumerate(recipe.minutes):
        if minutes > longest:
            raise Unfit(f"minutes[{index}]", f"{minutes} is outside 1 to {longest}")
        if index and minutes <= recipe.minutes[index - 1]:
            raise Unfit(f"minutes[{index}]", "must grow from one to the next")
    if recipe.default_minutes not in recipe.minutes:
        raise Unfit("default_minutes", f"{recipe.default_minutes} is not among minutes")


def _check_guides(recipe: RecipeFile, steps: Sequence[Step], guides: Sequence[Guide]) -> None:
    columns = set(guides[0].seconds_by_minutes)
    for index, step in enumerate(steps):
        if not isinstance(step, Guide):
            raise Unfit(f"step[{index}]", "all steps need seconds where one has them")
        if not columns or set(step.seconds_by_minutes) != columns:
            raise Unfit(f"step[{index}].seconds", "every step needs the same lengths")
    _check_sums(guides, columns)
    for index, minutes in enumerate(recipe.minutes):
        if minutes not in columns and minutes < SHORTEST_GUIDED_MINUTES:
            raise Unfit(f"minutes[{index}]", f"no step says how long it is at {minutes} minutes")


def _check_sums(guides: Sequence[Guide], columns: Collection[int]) -> None:
    for minutes in sorted(columns):
        total = fsum(guide.seconds_by_minutes[minutes] for guide in guides)
        if not 1 <= minutes <= LONGEST_GUIDED_MINUTES:
            raise Unfit("step[0].seconds", f"{minutes} is outside 1 to {LONGEST_GUIDED_MINUTES}")
        if not (isfinite(total) and isclose(total, minutes * 60, abs_tol=1e-6)):
            raise Unfit(f"step.seconds.{minutes}", f"sums to {total:g} s, not {minutes * 60} s")


def _check_paced(recipe: RecipeFile, steps: Sequence[Step]) -> None:
    shortest = min(recipe.minutes) * 60
    ramp = sum(step.seconds for step in steps if isinstance(step, Glide))
    if ramp and (ramp >= shortest or isinstance(steps[-1], Glide)):
        raise Unfit("step.glide", "needs a step after it, and time for it at every length")
    if recipe.most_breaths is None:
        return
    for index, minutes in enumerate(recipe.minutes):
        breaths = sum(
            whole_breaths(minutes * 60, step.pattern) for step in steps if isinstance(step, Breathe)
        )
        if breaths > recipe.most_breaths:
            raise Unfit(f"minutes[{index}]", f"would be {breaths} breaths")

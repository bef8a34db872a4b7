# SPDX-License-Identifier: MIT
"""Insights as JSON for other programs, and as a small table for a person."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from mindful.insight.comparison import Result
from mindful.insight.gates import Hidden
from mindful.insight.insights import Insights
from mindful.insight.relief import Row
from mindful.insight.trend import WeeklyTrend

DIGITS = 6
NAME_WIDTH = 22
CAVEAT = "Lower anxiety does not mean that a relationship is good for you."
WORDS = {
    Hidden.TOO_FEW_SESSIONS: "too few to say anything yet",
    Hidden.TOO_FEW_RATED_AFTER: "too few were rated afterwards",
    Hidden.TOO_FEW_WEEKS: "too early to say",
    Hidden.TOO_FEW_FULL_WEEKS: "too few sessions a week to call it a direction",
    Hidden.NOT_CLEAR: "no clear direction",
    Hidden.TOO_SMALL: "too small to call it a direction",
    Hidden.STILL_RUNNING: "not finished",
    Hidden.TOO_FEW_PAIRS: "could not tell: too few pairs",
    Hidden.UNTIL_MONDAY: "every pair is there, worked out from Monday on",
}


def as_json(found: Insights) -> str:
    """One object; what a gate hides is null, with its reason."""
    return json.dumps(
        {
            "sessions": found.sessions,
            "rated": found.rated,
            "completion": _rounded(found.completion),
            "trend": _trend(found.trend),
            "relief": [_row("practice", row) for row in found.relief],
            "situations": [_row("situation", row) for row in found.situations],
            "comparisons": [_result(one) for one in found.comparisons],
            "felt_difference": _rounded(found.felt_difference),
        },
        ensure_ascii=False,
    )


def as_text(found: Insights) -> str:
    """A table; ratings are told, never what did them."""
    completion = "" if found.completion is None else f", {found.completion:.0%} also afterwards"
    sessions = f"{found.sessions} {'session' if found.sessions == 1 else 'sessions'}"
    lines = [f"{sessions}, {found.rated} rated{completion}"]
    lines.append(f"week by week: {_direction(found.trend)}")
    for title, rows in (("practice", found.relief), ("situation", found.situations)):
        if rows:
            lines += ["", f"{title:<{NAME_WIDTH}}{'n':>6}{'relief':>9}   range", *map(_line, rows)]
    if found.comparisons:
        lines += ["", "compared by lot", *map(_comparison, found.comparisons)]
    if found.relief or found.comparisons:
        lines += ["", CAVEAT]
    return "\n".join(lines)


def _trend(trend: WeeklyTrend) -> Mapping[str, Any]:
    return {
        "slope_per_week": _rounded(trend.slope),
        "low": _rounded(trend.low),
        "high": _rounded(trend.high),
        "weeks": trend.weeks,
        "shown": trend.why_hidden is None,
        "why_hidden": trend.why_hidden,
        "clear": trend.claim is not None,
        "why_not_clear": trend.why_no_claim,
    }


def _row(kind: str, row: Row) -> Mapping[str, Any]:
    return {
        kind: row.name,
        "n": row.n,
        "raw": _rounded(row.raw),
        "adjusted": _rounded(row.adjusted),
        "low": _rounded(row.low),
        "high": _rounded(row.high),
        "shown": row.shown,
        "why_hidden": row.why_hidden,
        "different": row.different,
        "completion": _rounded(row.completion),
        "percent_of_possible": _rounded(row.percent_of_possible),
    }


def _result(one: Result) -> Mapping[str, Any]:
    return {
        "a": one.a,
        "b": one.b,
        "pairs": one.pairs,
        "difference": _rounded(one.difference),
        "p": _rounded(one.p),
        "low": _rounded(one.low),
        "high": _rounded(one.high),
        "shown": one.why_hidden is None,
        "why_hidden": one.why_hidden,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)


def _direction(trend: WeeklyTrend) -> str:
    if trend.why_hidden is not None:
        return WORDS[trend.why_hidden]
    numbers = f"{_ranged((trend.slope, trend.low, trend.high))} a week over {trend.weeks} weeks"
    return numbers if trend.why_no_claim is None else f"{numbers}, {WORDS[trend.why_no_claim]}"


def _line(row: Row) -> str:
    start = f"{row.name:<{NAME_WIDTH}}{row.n:>6}"
    if row.why_hidden is not None:
        return f"{start}        –   {WORDS[row.why_hidden]}"
    note = ", perhaps unlike the others: a pattern, not proof" if row.different else ""
    return f"{start}{row.adjusted:>+9.1f}   {row.low:+.1f} to {row.high:+.1f}{note}"


def _comparison(one: Result) -> str:
    start = f"{one.b} beside {one.a}, {one.pairs} pairs: "
    if one.why_hidden is not None:
        return start + WORDS[one.why_hidden]
    return (
        f"{start}{_ranged((one.difference, one.low, one.high))} points for {one.b}, p {one.p:.3f}"
    )


def _ranged(numbers: Sequence[float | None]) -> str:
    value, low, high = (f"{number:+.2f}" if number is not None else "?" for number in numbers)
    return f"{value} ({low} to {high})"

# SPDX-License-Identifier: MIT
"""What the chart says, in one sentence, and how sure it is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from mindful.domain.journal import Columns
from mindful.domain.rating import Scale
from mindful.insight.medians import weekly_medians
from mindful.insight.trend import find_trend

DAYS_A_WEEK = 7


def _tr(words: str) -> str:
    return QCoreApplication.translate("journey", words)


def sentence(columns: Columns, scale: Scale) -> str:
    """One honest sentence about these sessions."""
    count = len(columns)
    if count == 0:
        return _tr("Nothing here yet, and nothing is expected.")
    if count == 1:
        return _tr("One session. It says how that one was, no more.")
    weeks = max(1, (columns.days[-1] - columns.days[0]) // DAYS_A_WEEK + 1)
    span = _tr("one week") if weeks == 1 else _tr("{weeks} weeks").format(weeks=weeks)
    rated = _tr("You rated {count} sessions in {span}.").format(count=count, span=span)
    trend = find_trend(weekly_medians(columns))
    if trend is None:
        return f"{rated} {_tr('Too early to say where it goes.')}"
    went = _tr(
        "Week by week, the {scale} you came with went from about {first} to {last} over {weeks}"
        " weeks. Many things change in that time; this chart cannot say why."
    )
    told = went.format(
        scale=scale.name.lower(),
        first=f"{trend.first:.0f}",
        last=f"{trend.last:.0f}",
        weeks=trend.weeks,
    )
    return f"{rated} {told}"


def summary(columns: Columns, scale: Scale) -> str:
    """The chart in words, for whoever cannot see it."""
    told = [sentence(columns, scale)]
    for values, words in (
        (columns.before, _tr("Before sessions the middle {scale} was {value} of 10.")),
        (columns.after, _tr("After sessions the middle {scale} was {value} of 10.")),
    ):
        known = np.frombuffer(values, dtype=np.float64)
        known = known[~np.isnan(known)]
        if len(known):
            value = f"{np.median(known):g}"
            told.append(words.format(scale=scale.name.lower(), value=value))
    return " ".join(told)

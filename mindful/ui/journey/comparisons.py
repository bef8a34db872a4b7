# SPDX-License-Identifier: MIT
"""What is set beside one another: practices, and situations."""

from __future__ import annotations

from collections.abc import Mapping

from mindful.domain.glance import PracticeId
from mindful.domain.situation import SituationId
from mindful.ui.journey.relief_view import Comparing
from mindful.ui.journey.source import Source
from mindful.ui.translated import tr


def of_practices(source: Source, titles: Mapping[PracticeId, str]) -> Comparing:
    """Practices in the order of the library."""
    return Comparing(
        title=tr("What you rated after each practice"),
        name="mindful-after-each-practice",
        chart=tr("Chart of what you rated after each practice"),
        table=tr("Table of what you rated after each practice"),
        of_what=tr("Practice"),
        sentence=tr(
            "How much {lower} you rated {scale} after each practice, as if you had begun each where"
            " you usually begin. Where ranges overlap, no order is meant."
        ),
        rows=lambda found: found.relief,
        titles={str(practice): title for practice, title in titles.items()},
        order=lambda: source.order,
        left_out=tr(
            "Talking practices and staying near are left out on purpose: a brave talk may feel"
            " harder at first."
        ),
    )


def of_situations(titles: Mapping[SituationId, str]) -> Comparing:
    """Situations in the order in which they are offered."""
    return Comparing(
        title=tr("What you rated in each situation"),
        name="mindful-in-each-situation",
        chart=tr("Chart of what you rated in each situation"),
        table=tr("Table of what you rated in each situation"),
        of_what=tr("Situation"),
        sentence=tr(
            "How much {lower} you rated {scale} after practising in each situation, as if you had"
            " begun each where you usually begin. Where ranges overlap, no order is meant."
        ),
        rows=lambda found: found.situations,
        titles={str(situation): title for situation, title in titles.items()},
        order=lambda: tuple(titles),
    )

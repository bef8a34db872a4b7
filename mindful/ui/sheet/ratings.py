# SPDX-License-Identifier: MIT
"""What was rated on one scale: the usual before and after, and ranges by practice and situation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QObject

from mindful.domain.glance import PracticeId
from mindful.domain.journal import FELT, Columns
from mindful.domain.rating import Scale
from mindful.domain.sheet import Section, Table
from mindful.domain.situation import SituationId
from mindful.insight.gates import LEAST_COUNTED, Hidden
from mindful.insight.insights import Insights
from mindful.insight.relief import Row
from mindful.ui.journey.history_words import felt_names
from mindful.ui.sheet.said import points
from mindful.ui.wording import figure, listed, mid_sentence


class RatingSections(QObject):
    """Says what `Insights` holds, and no more; what a gate hides is said to be too little."""

    def __init__(
        self, titles: Mapping[PracticeId, str], situations: Mapping[SituationId, str]
    ) -> None:
        super().__init__()
        self._titles = titles
        self._situations = situations

    def of(
        self, columns: Columns, scale: Scale, found: Insights, *, with_felt: bool = True
    ) -> Iterator[Section]:
        """The sections of one scale, at least one session of which was rated."""
        heading = self.tr("{scale}, {low} {low_words} to {high} {high_words}").format(
            scale=scale.name,
            low=scale.lowest,
            low_words=scale.lowest_words,
            high=scale.highest,
            high_words=scale.highest_words,
        )
        yield Section(heading, tuple(self._facts(columns, with_felt=with_felt)))
        practices = {str(known): title for known, title in self._titles.items()}
        situations = {str(known): title for known, title in self._situations.items()}
        for words, rows, titles in (
            (self.tr("{scale} after each practice"), found.relief, practices),
            (self.tr("{scale} in each situation"), found.situations, situations),
        ):
            if rows:
                about = self.tr(
                    "What is to be expected from the usual beginning, with a 95 % range, up to last"
                    " Sunday."
                )
                table = self._table(_in_order(rows, titles), titles, scale)
                yield Section(words.format(scale=scale.name), (about,), table)

    def _facts(self, columns: Columns, *, with_felt: bool) -> Iterator[str]:
        before, after = np.frombuffer(columns.before), np.frombuffer(columns.after)
        both = int(np.count_nonzero(~np.isnan(before) & ~np.isnan(after)))
        rated = self.tr("Rated sessions: {rated}, before and after: {both}")
        yield rated.format(rated=len(columns), both=both)
        for words, values in (
            (self.tr("The middle rating before was {value}."), before),
            (self.tr("The middle rating after was {value}."), after),
        ):
            known = values[~np.isnan(values)]
            if len(known):
                yield words.format(value=figure(float(np.median(known))))
        felt = Counter(FELT[code] for code in columns.felt_codes if code >= 0)
        if with_felt and felt.total() >= LEAST_COUNTED:
            names = felt_names()
            counts = listed(f"{mid_sentence(names[one])} {felt[one]}" for one in FELT)
            yield self.tr("Compared with before: {counts}").format(counts=counts)

    def _table(self, rows: Sequence[Row], titles: Mapping[str, str], scale: Scale) -> Table:
        less = scale.better < 0
        head = (
            self.tr("Where"),
            self.tr("Rated before and after"),
            self.tr("Points less afterwards") if less else self.tr("Points more afterwards"),
        )
        return Table(
            head,
            tuple((titles.get(row.name, row.name), str(row.n), self._range(row)) for row in rows),
        )

    def _range(self, row: Row) -> str:
        if row.adjusted is None or row.low is None or row.high is None:
            seldom = row.why_hidden is Hidden.TOO_FEW_RATED_AFTER
            return (
                self.tr("too seldom rated afterwards to say anything")
                if seldom
                else self.tr("too few to say anything yet")
            )
        words = self.tr("{middle} (between {low} and {high})")
        return words.format(middle=points(row.adjusted), low=points(row.low), high=points(row.high))


def _in_order(rows: Sequence[Row], titles: Mapping[str, str]) -> list[Row]:
    """In the order of the library, never of what was rated."""
    places = {name: place for place, name in enumerate(titles)}
    return sorted(rows, key=lambda row: (places.get(row.name, len(places)), row.name))

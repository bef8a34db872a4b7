# SPDX-License-Identifier: MIT
"""A kept session in words, the same in the table, for a screen reader and on a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt

from mindful.domain.glance import PracticeId
from mindful.domain.rating import Felt, Rating, Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.ui.translated import tr
from mindful.ui.wording import clock, listed


def when(moment: datetime) -> str:
    """Date and time as they were for the person then, in the way of their language."""
    shown = QDateTime.fromString(moment.isoformat(timespec="seconds"), Qt.DateFormat.ISODate)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def felt_names() -> dict[Felt, str]:
    """The three answers to how it was compared with before."""
    return {
        Felt.EASIER: tr("Easier"),
        Felt.SAME: tr("About the same"),
        Felt.HARDER: tr("Harder"),
    }


class SessionWords:
    """Says what a record holds, by the titles that are known; an unknown id speaks for itself."""

    def __init__(
        self,
        titles: Mapping[PracticeId, str],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
    ) -> None:
        self._titles = titles
        self._situations = situations
        self._scales = scales

    def when(self, record: SessionRecord) -> str:
        """When it began."""
        return when(record.started_at)

    def practice(self, record: SessionRecord) -> str:
        """Its title; one of a comparison is marked."""
        title = self._titles.get(record.practice, str(record.practice))
        if record.comparison is None:
            return title
        return tr("{title} (comparison)").format(title=title)

    def situation(self, record: SessionRecord) -> str:
        """Its title, empty where there is none."""
        return "" if record.situation is None else self._situations.get(record.situation, "")

    def rating(self, rating: Rating) -> str:
        """For example "Anxiety 7, Mood 4"; what was skipped is not there."""
        return listed(
            f"{self._scales[scale].name} {value}"
            for scale, value in rating.answers.items()
            if scale in self._scales
        )

    def felt(self, record: SessionRecord) -> str:
        """Compared with before, empty where it was not said."""
        return "" if record.felt is None else felt_names()[record.felt]

    def title(self, record: SessionRecord) -> str:
        """For example "24/11/2026 09:15, Extended out-breath"."""
        return listed((when(record.started_at), self.practice(record)))

    def sentence(self, record: SessionRecord) -> str:
        """The whole row, to be heard."""
        practised = tr("{clock} practised")
        said = [
            self.title(record),
            practised.format(clock=clock(record.practised_seconds)),
            self.situation(record),
        ]
        for words, value in (
            (tr("Before: {value}"), self.rating(record.before)),
            (tr("After: {value}"), self.rating(record.after)),
            (tr("Compared: {value}"), self.felt(record)),
            (tr("Note: {value}"), record.note or ""),
        ):
            said.append(words.format(value=value) if value else "")
        return ". ".join(filter(None, said)) + "."

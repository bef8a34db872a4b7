# SPDX-License-Identifier: MIT
"""What stands on the sheet: counts, ranges where they are shown, weeks, and the sessions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt

from mindful.domain.check_in import CheckIns, WeeklyCheckIn
from mindful.domain.glance import Glance, PracticeId
from mindful.domain.journal import Columns, Filter, Journal
from mindful.domain.rating import Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.sheet import Section, Sheet, Table
from mindful.domain.situation import SituationId
from mindful.insight.insights import find_insights
from mindful.insight.never_ranked import never_ranked
from mindful.ui.journey.history_words import SessionWords
from mindful.ui.sheet.ratings import RatingSections
from mindful.ui.sheet.said import long_day
from mindful.ui.wording import clock, figure

MOST_LISTED = 500
"""Sessions in the list; a sheet is to be read by someone."""
PAGE = 250
ONE_WEEK = timedelta(days=7)
GAP = "–"


class Wanted(NamedTuple):
    """Which days, both inclusive, and whether notes go along."""

    since: date
    until: date
    notes: bool = False


class SheetContents(QObject):
    """Reads the journal and puts a sheet together; every method raises JournalError."""

    def __init__(
        self,
        journal: Journal,
        check_ins: CheckIns,
        *,
        glances: Mapping[PracticeId, Glance],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
    ) -> None:
        super().__init__()
        self._journal = journal
        self._check_ins = check_ins
        self._scales = scales
        self._titles = {known: glance.title for known, glance in glances.items()}
        self._unranked = never_ranked(glances.values())
        self._words = SessionWords(self._titles, situations, scales)
        self._ratings = RatingSections(self._titles, situations)

    def make(self, wanted: Wanted, today: date) -> Sheet:
        """Everything of those days; ranges change once a week, not by looking again."""
        span = Filter(since=wanted.since, until=wanted.until)
        columns = [self._journal.columns(scale, span) for scale in self._scales]
        sections = [self._in_short(columns)]
        for scale, answered in zip(self._scales.values(), columns, strict=True):
            if len(answered):
                found = find_insights(
                    answered,
                    scale,
                    min(wanted.until + ONE_WEEK, today),
                    never_ranked=self._unranked,
                )
                felt = len(sections) == 1  # said once, whatever else was rated
                sections += self._ratings.of(answered, scale, found, with_felt=felt)
        sections += self._weeks(wanted)
        sections += self._sessions(wanted, span)
        locale = QLocale()
        return Sheet(
            title=self.tr("Ratings of one's own"),
            span=self.tr("{since} to {until}").format(
                since=long_day(wanted.since), until=long_day(wanted.until)
            ),
            statement=(
                self.tr("These are a person's own ratings, made in a self-help app."),
                self.tr(
                    "They were given before and after short breathing and mindfulness sessions."
                    " Many things change over weeks, and ratings cannot say why."
                ),
            ),
            sections=tuple(sections),
            language=locale.bcp47Name(),
            right_to_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _in_short(self, columns: list[Columns]) -> Section:
        every_day = columns[0].all_days if columns else ()
        days = len(set(every_day))
        if not days:
            return Section(
                self.tr("In short"), (self.tr("Nothing was kept in these days, and that is all."),)
            )
        sessions = self.tr("Sessions: {count}").format(count=len(every_day))
        on_days = self.tr("Days with a session: {count}").format(count=days)
        return Section(self.tr("In short"), (sessions, on_days))

    def _weeks(self, wanted: Wanted) -> Iterator[Section]:
        given = [c for c in self._check_ins.all() if wanted.since <= c.day <= wanted.until]
        if given:
            head = (
                self.tr("Day"),
                self.tr("Worry, 0 to 4"),
                self.tr("Something to lean on, 0 to 4"),
                self.tr("Settled, 0 to 10"),
            )
            about = self.tr("Questions of the app's own that nobody has tested.")
            rows = tuple(_week(check_in) for check_in in given)
            yield Section(self.tr("Weekly check-ins"), (about,), Table(head, rows))

    def _sessions(self, wanted: Wanted, span: Filter) -> Iterator[Section]:
        records, total = self._listed(span)
        if not records:
            return
        head = (
            self.tr("When"),
            self.tr("Practice"),
            self.tr("Situation"),
            self.tr("Practised"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Compared"),
        )
        words = self.tr("The newest {listed} of {total}.")
        cut = (words.format(listed=len(records), total=total),) if total > len(records) else ()
        yield Section(self.tr("Sessions"), cut, Table(head, tuple(map(self._row, records))))
        noted = [record for record in records if record.note]
        if wanted.notes and noted:
            rows = tuple((self._words.when(record), record.note or "") for record in noted)
            # Apart, for beside seven cells there is no room for words.
            yield Section(self.tr("Notes"), (), Table((self.tr("When"), self.tr("Note")), rows))

    def _listed(self, span: Filter) -> tuple[list[SessionRecord], int]:
        records: list[SessionRecord] = []
        while True:
            page = self._journal.page(span, len(records), PAGE)
            records += page.records
            if len(records) >= min(page.total, MOST_LISTED) or not page.records:
                return records[:MOST_LISTED], page.total

    def _row(self, record: SessionRecord) -> tuple[str, ...]:
        words = self._words
        return (
            words.when(record),
            words.practice(record),
            words.situation(record),
            clock(record.practised_seconds),
            words.rating(record.before) or GAP,
            words.rating(record.after) or GAP,
            words.felt(record) or GAP,
        )


def _week(check_in: WeeklyCheckIn) -> tuple[str, ...]:
    means = (check_in.worry, check_in.resources)
    settled = GAP if check_in.settled is None else str(check_in.settled)
    shown = [GAP if mean is None else figure(mean, 1) for mean in means]
    return (long_day(check_in.day), *shown, settled)

# SPDX-License-Identifier: MIT
"""The history is read page by page, as far as it is looked at."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from doubles import MORNING
from PySide6.QtCore import Qt

from mindful.domain.record import Outcome, SessionRecord
from mindful.ui.journey.history import HistoryModel, history_table


def session(number):
    return SessionRecord(
        id=UUID(int=number),
        practice="extended_4_6",
        situation=None,
        started_at=MORNING - timedelta(days=number),
        planned_seconds=180.0,
        practised_seconds=100.0,
        outcome=Outcome.COMPLETED,
    )


class Counting:
    """The real journal, with its pages counted."""

    def __init__(self, journal):
        self._journal = journal
        self.pages = []

    def page(self, wanted, offset, limit):
        self.pages.append(offset)
        return self._journal.page(wanted, offset, limit)


@pytest.fixture
def long_history(journal, content):
    """250 sessions and a model that has not read them yet."""
    journal.add_all(session(n) for n in range(1, 251))
    counting = Counting(journal)
    model = HistoryModel(counting, {}, {}, content.scales())
    return model, counting


def test_only_the_first_page_is_read_at_first(long_history):
    model, counting = long_history

    model.refresh()

    assert model.rowCount() == 250
    assert counting.pages == [0]


def test_further_pages_are_read_when_they_are_looked_at_and_once(long_history):
    model, counting = long_history
    model.refresh()

    for row in (0, 99, 150, 199, 101):
        assert model.index(row, 1).data() == "extended_4_6"

    assert counting.pages == [0, 100]
    model.index(249, 0).data()
    assert counting.pages == [0, 100, 200]
    model.refresh()
    assert counting.pages == [0, 100, 200, 0]


def test_every_row_is_its_own_session(long_history):
    model, _ = long_history
    model.refresh()

    seen = [model.index(row, 0).data() for row in range(250)]

    assert len(set(seen)) == 250


def test_showing_the_table_reads_no_more_than_can_be_seen(long_history, show):
    model, counting = long_history
    model.refresh()

    show(history_table(model, "History"))

    assert set(counting.pages) <= {0}


def test_a_table_has_a_name_and_rows_below_rows_have_none(long_history):
    model, _ = long_history
    model.refresh()

    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None

# SPDX-License-Identifier: MIT
"""One scale of all sessions as arrays, whichever way it is asked for."""

from __future__ import annotations

import math
import sqlite3
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.journal import FELT, NONE, Filter
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.storage.columns import read_columns
from mindful.storage.keepsakes import Comparison, Keepsakes
from mindful.storage.opening import open_journal

LONG_AGO = Filter(since=date(1970, 1, 1))
"""All sessions, looked up one by one."""
TRIAL = Comparison("trial", "natural", "box_4", 8, "abba", "running", "2026-11-24T09:00:00+01:00")


def as_rows(columns):
    """One session a tuple, names instead of codes."""
    assert {len(values) for values in vars(columns).values() if hasattr(values, "typecode")} <= {
        len(columns),
        len(columns.all_days),
    }

    def named(names, codes):
        return [None if code == NONE else names[code] for code in codes]

    def known(answers):
        return [None if math.isnan(answer) else answer for answer in answers]

    return list(
        zip(
            columns.moments,
            columns.days,
            known(columns.before),
            known(columns.after),
            named(columns.practices, columns.practice_codes),
            named(columns.situations, columns.situation_codes),
            named(FELT, columns.felt_codes),
            named(columns.comparisons, columns.comparison_codes),
            strict=True,
        )
    )


def expected(records):
    """The same from the records themselves."""
    rated = [one for one in records if ANXIETY in {*one.before.answers, *one.after.answers}]
    return [
        (
            pytest.approx(one.started_at.timestamp(), abs=0.001),
            one.day.toordinal(),
            one.before.answers.get(ANXIETY),
            one.after.answers.get(ANXIETY),
            one.practice,
            one.situation,
            one.felt,
            one.comparison,
        )
        for one in sorted(rated, key=lambda one: one.started_at)
    ]


ANSWERS = st.dictionaries(st.sampled_from([ANXIETY, MOOD]), st.integers(0, 10)).map(Rating)
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2199, 1, 1), timezones=OFFSETS)
CHANGES = st.fixed_dictionaries(
    {
        "started_at": MOMENTS,
        "practice": st.sampled_from(["natural", "box_4", "rain"]),
        "situation": st.sampled_from([None, "jealousy", "calm_day"]),
        "before": ANSWERS,
        "after": ANSWERS,
        "felt": st.none() | st.sampled_from(list(Felt)),
        "comparison": st.sampled_from([None, "trial"]),
    }
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("columns")
    opened = open_journal(folder / "journal.sqlite3", folder).journal
    opened.add_all([], Keepsakes(comparisons=(TRIAL,)))
    yield opened
    opened.close()


def record_of(number, changed):
    """Ids that follow in another order than the sessions do."""
    return SessionRecord(
        id=UUID(int=7919 * number % 1000 + 1),
        planned_seconds=180.0,
        practised_seconds=180.0,
        outcome=Outcome.COMPLETED,
        **changed,
    )


def to_the_second(session):
    return session["started_at"].replace(microsecond=0)


@given(sessions=st.lists(CHANGES, max_size=8, unique_by=to_the_second))
def test_they_are_what_the_records_are_whichever_way_they_are_found(shared, sessions):
    for kept in shared.known():
        shared.forget(kept)
    records = [record_of(number, changed) for number, changed in enumerate(sessions, start=1)]
    shared.add_all(records)

    for wanted in (Filter(), LONG_AGO):
        columns = shared.columns(ANXIETY, wanted)
        assert as_rows(columns) == expected(records)
        assert list(columns.all_days) == sorted(one.day.toordinal() for one in records)


def test_a_few_days_are_cut_out_with_all_that_belongs_to_them(journal, make_record, noon):
    for number in range(10):
        started = noon + timedelta(days=number)
        rating = Rating({ANXIETY: number})
        journal.save(make_record(number + 1, started_at=started, before=rating, after=rating))
    wanted = Filter(since=noon.date() + timedelta(days=3), until=noon.date() + timedelta(days=5))
    columns = journal.columns(ANXIETY, wanted)

    assert list(columns.before) == list(columns.after) == [3, 4, 5]
    assert list(columns.all_days) == list(columns.days)


def test_sessions_without_an_answer_are_days_alone(journal, make_record, noon):
    journal.save(make_record(1, before=Rating(), after=Rating({MOOD: 3})))
    journal.save(make_record(2, started_at=noon + timedelta(days=1)))
    columns = journal.columns(ANXIETY, Filter())

    assert list(columns.days) == [noon.toordinal() + 1]
    assert list(columns.all_days) == [noon.toordinal(), noon.toordinal() + 1]


def test_answers_given_much_later_are_not_part(journal, make_record, noon):
    journal.save(make_record(before=Rating(), after=Rating(), later=(Later(noon, ANXIETY, 3),)))

    assert len(journal.columns(ANXIETY, Filter())) == 0


@pytest.mark.parametrize("wanted", [Filter(), LONG_AGO])
def test_nothing_is_empty(journal, wanted):
    columns = journal.columns(ANXIETY, wanted)

    assert len(columns) == len(columns.all_days) == 0
    assert columns.practices == columns.situations == columns.comparisons == ()


def test_an_offset_to_the_second_counts_by_its_day(journal, make_record):
    """Old time zones have such offsets, and SQLite does not read them."""
    odd = timezone(timedelta(hours=1, minutes=19, seconds=32))
    journal.save(make_record(started_at=datetime(2026, 11, 24, 9, 15, tzinfo=odd)))
    columns = journal.columns(ANXIETY, Filter())

    assert list(columns.days) == [date(2026, 11, 24).toordinal()]
    assert list(columns.moments) == [datetime(2026, 11, 24, tzinfo=UTC).timestamp()]


def test_what_came_first_of_the_same_moment_stays_first(journal, make_record):
    for number in (9, 3, 5):
        journal.save(make_record(number, before=Rating({ANXIETY: number})))

    assert list(journal.columns(ANXIETY, Filter()).before) == [9, 3, 5]


def test_it_is_one_statement_so_that_nothing_changes_in_between(tmp_path, journal, make_record):
    journal.save(make_record())
    connection = sqlite3.connect(tmp_path / "journal.sqlite3")
    statements = []
    connection.set_trace_callback(statements.append)
    found = read_columns(connection, ANXIETY, Filter())
    connection.close()

    assert len(found) == 1
    assert len(statements) == 1

# SPDX-License-Identifier: MIT
"""Comparisons come back as they were kept, with the sessions held for them and no others."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mindful.domain.comparison import Comparison, State, begun
from mindful.domain.errors import JournalError
from mindful.domain.rating import ANXIETY, Rating
from mindful.domain.record import Later
from mindful.storage.comparisons import StoredComparisons
from mindful.storage.export import export_journal
from mindful.storage.keepsakes import Comparison as Kept
from mindful.storage.keepsakes import Keepsakes


@pytest.fixture
def comparisons(journal):
    return StoredComparisons(journal._connection, journal._path)


@pytest.fixture
def trial(noon):
    return begun("extended_4_6", "quiet_timer", 5, 10, noon)


def test_what_is_kept_comes_back(comparisons, trial):
    comparisons.add(trial)

    assert comparisons.all() == (trial,)


def test_the_newest_stands_first(comparisons, trial, noon):
    later = begun("natural", "quiet_timer", 3, 8, noon + timedelta(days=40))

    comparisons.add(trial)
    comparisons.add(later)

    assert comparisons.all() == (later, trial)


@pytest.mark.parametrize("state", list(State))
def test_it_goes_on_ends_or_is_left(comparisons, trial, noon, state):
    other = begun("natural", "quiet_timer", 3, 8, noon - timedelta(days=1))
    comparisons.add(trial)
    comparisons.add(other)

    comparisons.turn(trial.id, state)

    assert comparisons.all() == (trial._replace(state=state), other)
    comparisons.turn("unknown", State.LEFT)


def test_its_sessions_are_whole_and_oldest_first(comparisons, journal, trial, make_record, noon):
    comparisons.add(trial)
    second = make_record(
        1,
        started_at=noon + timedelta(days=1),
        comparison=trial.id,
        later=(Later(noon + timedelta(days=1, hours=1), "urge", 3),),
        note="a note",
    )
    first = make_record(2, started_at=noon, comparison=trial.id, after=Rating({ANXIETY: 2}))
    unrated = make_record(
        3, started_at=noon + timedelta(days=2), comparison=trial.id, before=Rating(), after=Rating()
    )
    journal.add_all([second, first, unrated, make_record(4)])

    assert comparisons.sessions(trial.id) == (first, second, unrated)
    assert comparisons.sessions("unknown") == ()


def test_one_of_another_hand_is_read_too(comparisons, journal, noon):
    kept = Kept("k1", "natural", "box_3", 10, "ABBA", "resting", noon.isoformat())
    journal.add_all([], Keepsakes(comparisons=(kept,)))

    assert comparisons.all() == (
        Comparison("k1", "natural", "box_3", 10, ("AB", "BA"), State.ENDED, noon),
    )


def test_export_carries_it(comparisons, journal, trial, tmp_path):
    comparisons.add(trial)

    export_journal(journal, tmp_path / "out.json")

    written = (tmp_path / "out.json").read_text()
    assert trial.id in written
    assert "5 min: " in written


def test_a_moment_that_is_none_is_told_in_one_line(comparisons, journal, trial):
    comparisons.add(trial)
    journal._connection.execute("UPDATE comparison SET begun_at = 'once'")

    with pytest.raises(JournalError, match=r"a comparison: .*once"):
        comparisons.all()


def test_a_session_that_is_none_is_told_in_one_line(comparisons, journal, trial, make_record):
    comparisons.add(trial)
    journal.save(replace(make_record(1), comparison=trial.id))
    journal._connection.execute("UPDATE session SET outcome = 'lost'")

    with pytest.raises(JournalError, match="lost"):
        comparisons.sessions(trial.id)

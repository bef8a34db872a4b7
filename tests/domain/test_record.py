# SPDX-License-Identifier: MIT
"""What makes a session one, and what an answer is."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import pytest

from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Later, Outcome, SessionRecord

LATE = datetime.fromisoformat("2026-11-24T23:50:00-05:00")


def record(**changed):
    return SessionRecord(
        **{
            "id": UUID(int=1),
            "practice": "extended_4_6",
            "situation": None,
            "started_at": LATE,
            "planned_seconds": 180.0,
            "practised_seconds": 5.0,
            "outcome": Outcome.STOPPED,
            **changed,
        }
    )


def test_a_few_unrated_seconds_are_not_kept():
    assert not record(practised_seconds=19.9).is_worth_keeping


@pytest.mark.parametrize(
    "said",
    [
        {"practised_seconds": 20.0},
        {"before": Rating({ANXIETY: 0})},
        {"after": Rating({MOOD: 5})},
        {"felt": Felt.SAME},
        {"note": "the cat came in"},
        {"later": (Later(LATE, ANXIETY, 3),)},
    ],
)
def test_twenty_seconds_or_anything_said_are_kept(said):
    assert record(**said).is_worth_keeping


def test_a_session_needs_to_know_its_offset_from_utc():
    with pytest.raises(ValueError, match="offset"):
        record(started_at=datetime(2026, 11, 24, 9))


def test_the_day_is_the_persons_own():
    assert record().day.isoformat() == "2026-11-24"


def test_no_answer_is_no_rating_but_zero_is():
    assert not Rating()
    assert Rating({ANXIETY: 0})
    assert not record().is_rated
    assert record(before=Rating({ANXIETY: 0})).is_rated


@pytest.mark.parametrize(("anxiety", "open_eyes"), [(7, False), (8, True), (10, True)])
def test_from_eight_on_eyes_open_comes_first(anxiety, open_eyes):
    assert Rating({ANXIETY: anxiety}).wants_eyes_open is open_eyes


def test_low_mood_alone_asks_for_nothing():
    assert not Rating({MOOD: 10}).wants_eyes_open
    assert not Rating().wants_eyes_open

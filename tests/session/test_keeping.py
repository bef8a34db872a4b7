# SPDX-License-Identifier: MIT
"""What is kept of a sitting, and when; the journal is real and may break."""

from __future__ import annotations

import pytest
from doubles import MORNING, BrokenJournal

from mindful.domain.context import Context
from mindful.domain.edits import one_more_minute
from mindful.domain.errors import JournalError
from mindful.domain.journal import Filter
from mindful.domain.plan import Plan
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome
from mindful.domain.situation import UNSAFE
from mindful.domain.unfold import unfold
from mindful.session.stage import Stage

BEFORE = Rating({ANXIETY: 7, MOOD: 4})
AFTER = Rating({ANXIETY: 4, MOOD: 6})


@pytest.fixture
def kept(journal):
    """Whatever is in the journal, newest first."""
    return lambda: journal.page(Filter(), 0, 50).records


def test_a_whole_session_is_kept_as_it_went(sit, practise, kept):
    session = sit(context=Context("waiting_for_reply"))
    session.rate_before(BEFORE)
    practise(session, 65)
    session.answer(AFTER, Felt.EASIER, "the reply came")

    session.close()

    (record,) = kept()
    assert record == session.record
    assert record.practice == "extended_4_6"
    assert record.situation == "waiting_for_reply"
    assert record.started_at == MORNING
    assert (record.planned_seconds, record.practised_seconds) == (60, 60)
    assert record.outcome is Outcome.COMPLETED
    assert (record.before, record.after) == (BEFORE, AFTER)
    assert (record.felt, record.note) == (Felt.EASIER, "the reply came")


def test_leaving_at_the_check_in_keeps_nothing(session, kept):
    session.close()

    assert session.record is None
    assert kept() == ()


def test_it_begins_when_the_check_in_ends(session, clock, kept):
    clock.advance(90)

    session.rate_before(Rating())

    assert kept()[0].started_at == clock.now()


def test_the_first_rating_is_on_disk_as_soon_as_practice_begins(session, kept):
    session.rate_before(BEFORE)

    (record,) = kept()
    assert record.before == BEFORE
    assert record.outcome is Outcome.OPEN


def test_each_practised_minute_is_kept(sit, content, practise, kept):
    session = sit(timeline=unfold(content.practice("extended_4_6"), Plan(5)))
    session.rate_before(Rating())

    practise(session, 64)
    assert kept()[0].practised_seconds == 0
    practise(session, 1)
    assert kept()[0].practised_seconds == 60
    practise(session, 119)
    assert kept()[0].practised_seconds == 120
    practise(session, 1)
    assert kept()[0].practised_seconds == 180
    assert kept()[0].outcome is Outcome.OPEN


def test_the_end_is_kept_before_anything_is_answered(session, practise, kept):
    session.rate_before(BEFORE)
    practise(session, 65)

    assert kept()[0].outcome is Outcome.COMPLETED
    assert not kept()[0].after


def test_every_answer_is_kept_as_it_is_given(session, practise, kept):
    session.rate_before(BEFORE)
    practise(session, 65)

    session.answer(Rating({ANXIETY: 4}), None, None)
    assert kept()[0].after == Rating({ANXIETY: 4})
    session.answer(AFTER, Felt.SAME, "")
    assert kept()[0].after == AFTER
    assert kept()[0].felt is Felt.SAME
    assert kept()[0].note is None


def test_an_answer_taken_back_is_gone(session, practise, kept):
    session.rate_before(BEFORE)
    practise(session, 65)
    session.answer(AFTER, Felt.SAME, "words")

    session.answer(Rating(), None, None)

    assert not kept()[0].after
    assert (kept()[0].felt, kept()[0].note) == (None, None)


def test_under_twenty_unrated_seconds_are_forgotten(session, practise, kept):
    session.rate_before(Rating())
    practise(session, 5 + 19)
    session.stop()

    session.close()

    assert session.record is None
    assert kept() == ()


def test_twenty_seconds_are_kept(session, practise, kept):
    session.rate_before(Rating())
    practise(session, 5 + 20)
    session.stop()

    session.close()

    assert len(kept()) == 1


@pytest.mark.parametrize(
    ("before", "answers"),
    [(BEFORE, None), (Rating(), (AFTER, None, None)), (Rating(), (Rating(), Felt.HARDER, None)),
     (Rating(), (Rating(), None, "a word"))],
)  # fmt: skip
def test_a_few_seconds_with_anything_said_are_kept(session, kept, before, answers):
    session.rate_before(before)
    session.stop()
    if answers is not None:
        session.answer(*answers)

    session.close()

    assert len(kept()) == 1


def test_going_on_is_kept_as_open_again(session, practise, kept, timeline):
    session.rate_before(BEFORE)
    practise(session, 65)

    session.go_on(*one_more_minute(timeline, timeline.duration))

    assert kept()[0].outcome is Outcome.OPEN
    assert kept()[0].planned_seconds == 120


def test_unsafe_is_never_stored(sit, practise, journal, tmp_path):
    session = sit(context=Context(UNSAFE))
    session.rate_before(BEFORE)
    practise(session, 65)
    session.answer(AFTER, Felt.SAME, None)
    session.close()

    assert session.record.situation is None
    journal.close()
    assert not any(b"unsafe" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_a_broken_journal_does_not_interrupt(sit, journal, practise, kept):
    broken = BrokenJournal(journal)
    session = sit(journal=broken)

    session.rate_before(BEFORE)
    assert isinstance(session.unsaved, JournalError)
    assert session.stage is Stage.PRACTISING
    practise(session, 65)
    assert session.stage is Stage.CHECK_OUT
    session.answer(AFTER, None, None)
    session.close()

    assert session.stage is Stage.CLOSED
    assert "No space left" in str(session.unsaved)
    assert kept() == ()


def test_the_next_save_mends_it_all(sit, journal, practise, kept):
    broken = BrokenJournal(journal)
    session = sit(journal=broken)
    session.rate_before(BEFORE)
    practise(session, 65)

    broken.is_broken = False
    session.answer(AFTER, Felt.EASIER, None)

    assert session.unsaved is None
    assert kept() == (session.record,)
    assert kept()[0].before == BEFORE


def test_saving_can_be_tried_again_after_closing(sit, journal, kept):
    broken = BrokenJournal(journal)
    session = sit(journal=broken)
    session.rate_before(BEFORE)
    session.stop()
    session.close()

    session.save()
    assert session.unsaved is not None
    broken.is_broken = False
    session.save()

    assert session.unsaved is None
    assert kept() == (session.record,)


def test_what_cannot_be_forgotten_is_told(sit, journal, kept):
    broken = BrokenJournal(journal)
    broken.is_broken = False
    session = sit(journal=broken)
    session.rate_before(Rating())
    session.stop()
    broken.is_broken = True

    session.close()

    assert session.stage is Stage.CLOSED
    assert session.unsaved is not None
    assert len(kept()) == 1


def test_saving_before_the_beginning_writes_nothing(session, kept):
    session.save()

    assert kept() == ()
    assert session.unsaved is None

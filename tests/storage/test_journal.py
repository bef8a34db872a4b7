# SPDX-License-Identifier: MIT
"""What is saved reads back equal, and nothing is asked for twice."""

from __future__ import annotations

import math
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.errors import JournalError
from mindful.domain.journal import Filter, Journal
from mindful.domain.rating import ANXIETY, MOOD, URGE, Felt, Rating, ScaleId
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.domain.situation import UNSAFE
from mindful.storage.keepsakes import Card, CheckIn, Comparison, Keepsakes, OwnSituation
from mindful.storage.opening import open_for_reading, open_journal

MOMENTS = st.datetimes(
    datetime(1971, 1, 1),
    datetime(2199, 1, 1),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
SCALES = st.sampled_from([ANXIETY, MOOD, URGE])
RATINGS = st.builds(Rating, st.dictionaries(SCALES, st.integers(0, 10)))
SECONDS = st.floats(0, 86400)
LATER = st.lists(
    st.builds(Later, MOMENTS, SCALES, st.integers(0, 10)),
    max_size=3,
    unique_by=lambda later: (later.at, later.scale),
).map(lambda given: tuple(sorted(given, key=lambda later: (later.at, later.scale))))
RECORDS = st.builds(
    SessionRecord,
    id=st.uuids(),
    practice=st.text(max_size=20),
    situation=st.none() | st.sampled_from(["waiting_for_reply", "my own, 'quoted'"]),
    started_at=MOMENTS,
    planned_seconds=SECONDS,
    practised_seconds=SECONDS,
    outcome=st.sampled_from(Outcome),
    before=RATINGS,
    after=RATINGS,
    later=LATER,
    felt=st.none() | st.sampled_from(Felt),
    note=st.none() | st.text(max_size=50),
    flow=st.none() | st.text(max_size=9),
    leaning=st.none() | st.text(max_size=9),
    suited=st.none() | st.booleans(),
)
KEPT = Keepsakes(
    check_ins=(CheckIn("w1", "weekly", "2026-11-24T20:00:00+01:00", "2026-11-24", {"w1": 2}),),
    cards=(Card("c1", "person", "My aunt.", 0, "2026-11-24T20:00:00+01:00"),),
    situations=(OwnSituation("s1", "Sunday evenings"), OwnSituation("s2", "Calls", archived=True)),
    comparisons=(
        Comparison("k1", "natural", "box_3", 10, "AB", "running", "2026-11-01T09:00:00+01:00"),
    ),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    opened = open_journal(home / "journal.sqlite3", home)
    yield opened.journal
    opened.journal.close()


def pages(journal, wanted=None, limit=50):
    return journal.page(wanted or Filter(), 0, limit)


def test_is_what_the_port_asks(journal):
    port: Journal = journal

    assert port.get(UUID(int=1)) is None


@given(record=RECORDS)
def test_a_saved_record_reads_back_equal(shared, record):
    shared.save(record)
    read = shared.get(record.id)

    assert read == record
    assert read.day == record.day
    assert read.started_at.utcoffset() == record.started_at.utcoffset()


@given(first=RECORDS, second=RECORDS)
def test_saving_again_replaces_all_of_it(shared, first, second):
    again = SessionRecord(**{**vars(second), "id": first.id})
    shared.save(first)
    shared.save(again)

    assert shared.get(first.id) == again


def test_being_unsafe_is_never_stored(journal, make_record):
    journal.save(make_record(situation=UNSAFE))

    assert journal.get(UUID(int=1)).situation is None


def test_half_a_character_in_a_note_is_no_obstacle(journal, make_record):
    journal.save(make_record(note="a\ud800b"))

    assert journal.get(UUID(int=1)).note == "a?b"


def test_what_is_forgotten_is_gone_with_its_answers(journal, make_record):
    journal.save(make_record())
    journal.forget(UUID(int=1))
    journal.forget(UUID(int=1))

    assert journal.get(UUID(int=1)) is None
    assert len(journal.columns(ANXIETY, Filter())) == 0


class TestPage:
    def test_is_newest_first_and_says_how_many_there_are(self, journal, make_record, noon):
        for number in range(7):
            journal.save(make_record(number, started_at=noon + timedelta(hours=number)))
        page = journal.page(Filter(), 2, 3)

        assert [record.id.int for record in page.records] == [4, 3, 2]
        assert page.total == 7

    def test_goes_by_moments_within_a_day_whatever_the_offset(self, journal, make_record):
        early = datetime.fromisoformat("2026-11-24T11:00:00+09:00")
        late = datetime.fromisoformat("2026-11-24T09:00:00-05:00")
        journal.save(make_record(1, started_at=early))
        journal.save(make_record(2, started_at=late))

        assert [record.id.int for record in pages(journal).records] == [2, 1]

    @pytest.mark.parametrize(
        ("wanted", "found"),
        [
            (Filter(since=date(2026, 11, 25)), {2, 3}),
            (Filter(until=date(2026, 11, 25)), {1, 2, 4}),
            (Filter(practice="box_3"), {2}),
            (Filter(situation="jealousy"), {3}),
            (Filter(text="STRASSE"), {1}),
            (Filter(text="strasse"), {1}),
            (Filter(text="Straße"), {1}),
            (Filter(text="50%_"), {2}),
            (Filter(text="BETTER"), {2}),
            (Filter(text="KELVIN"), {4}),
            (Filter(text="\N{KELVIN SIGN}elv"), {4}),
            (Filter(text="nowhere"), set()),
            (Filter(practice="box_3", text="straße"), set()),
        ],
    )
    def test_holds_what_is_wanted(self, journal, make_record, noon, wanted, found):
        day = timedelta(days=1)
        journal.save(make_record(1, started_at=noon, note="Auf der Straße."))
        journal.save(make_record(2, started_at=noon + day, practice="box_3", note="50%_ better"))
        journal.save(make_record(3, started_at=noon + 2 * day, situation="jealousy"))
        journal.save(
            make_record(
                4, started_at=noon, practice="natural", before=Rating(), note="\N{KELVIN SIGN}elvin"
            )
        )
        page = pages(journal, wanted)

        assert {record.id.int for record in page.records} == found
        assert page.total == len(found)
        assert len(journal.columns(ANXIETY, wanted)) == len(found)


class TestColumns:
    def test_are_the_answers_oldest_first(self, journal, make_record, noon):
        journal.save(make_record(1, started_at=noon, practice="natural"))
        journal.save(make_record(2, started_at=noon - timedelta(days=400), after=Rating({MOOD: 5})))
        journal.save(make_record(3, before=Rating(), after=Rating({MOOD: 5})))
        columns = journal.columns(ANXIETY, Filter())

        assert columns.scale == ANXIETY
        assert list(columns.moments) == [
            (noon - timedelta(days=400)).timestamp(),
            noon.timestamp(),
        ]
        assert list(columns.days) == [date(2025, 10, 20).toordinal(), noon.toordinal()]
        assert list(columns.before) == [7, 7]
        assert math.isnan(columns.after[0])
        assert columns.after[1] == 4
        assert [columns.practices[code] for code in columns.practice_codes] == [
            "extended_4_6",
            "natural",
        ]

    def test_days_are_the_persons_own(self, journal, make_record):
        evening = datetime.fromisoformat("2026-11-24T23:30:00-08:00")
        journal.save(make_record(started_at=evening))

        assert list(journal.columns(ANXIETY, Filter()).days) == [date(2026, 11, 24).toordinal()]

    def test_of_an_unheard_scale_are_empty(self, journal, make_record):
        journal.save(make_record())

        assert len(journal.columns(ScaleId("joy"), Filter())) == 0

    def test_of_an_answer_given_much_later_are_not_part(self, journal, make_record, noon):
        later = (Later(noon, URGE, 3),)
        journal.save(make_record(later=later))

        assert journal.get(UUID(int=1)).later == later
        assert len(journal.columns(URGE, Filter())) == 0


class TestLastRating:
    def test_is_none_where_nothing_was_answered(self, journal, make_record):
        journal.save(make_record(before=Rating(), after=Rating()))

        assert journal.last_rated_at() is None

    def test_is_the_moment_of_the_answer_not_of_the_start(self, tmp_path, make_record, noon):
        clock = [noon]
        journal = open_journal(tmp_path / "j.sqlite3", tmp_path, now=lambda: clock[0]).journal
        journal.save(make_record(started_at=noon, after=Rating(), outcome=Outcome.OPEN))
        assert journal.last_rated_at() == noon
        clock[0] = noon + timedelta(minutes=45)
        journal.save(make_record(started_at=noon))
        clock[0] = noon + timedelta(days=1)
        journal.save(make_record(started_at=noon, note="Seen again the day after."))

        assert journal.last_rated_at() == noon + timedelta(minutes=45)
        journal.close()

    def test_what_is_put_right_later_was_not_answered_later(self, tmp_path, make_record, noon):
        """Else a session added from yesterday would leave the next one without its questions."""
        path = tmp_path / "j.sqlite3"
        journal = open_journal(path, tmp_path, now=lambda: noon).journal
        begun = noon - timedelta(hours=20)
        unrated = make_record(1, started_at=begun, before=Rating(), after=Rating())
        journal.save(unrated)

        journal.amend(make_record(1, started_at=begun, before=Rating()))
        journal.amend(make_record(2, started_at=begun - timedelta(days=1)))

        assert journal.last_rated_at() == begun + timedelta(seconds=unrated.practised_seconds)
        assert journal.get(UUID(int=1)).after == make_record().after
        journal.close()

    def test_putting_right_leaves_the_moment_of_what_was_answered(
        self, tmp_path, make_record, noon
    ):
        journal = open_journal(tmp_path / "j.sqlite3", tmp_path, now=lambda: noon).journal
        begun = noon - timedelta(hours=2)
        journal.save(make_record(1, started_at=begun))

        journal.amend(make_record(1, started_at=begun, after=Rating({ANXIETY: 2})))

        assert journal.last_rated_at() == noon
        journal.close()

    def test_is_found_behind_days_without_any(self, journal, make_record, noon):
        journal.save(make_record(1, started_at=noon - timedelta(days=30), after=Rating()))
        journal.save(make_record(2, started_at=noon, before=Rating(), after=Rating()))

        assert journal.last_rated_at() == noon - timedelta(days=30)


class TestChanges:
    def test_are_told_of_what_oneself_and_what_others_have_written(
        self, journal, tmp_path, make_record
    ):
        before = journal.changes()
        pages(journal)
        assert journal.changes() == before

        journal.save(make_record(1))
        saved = journal.changes()
        assert saved != before
        assert saved.others == before.others

        other = open_journal(tmp_path / "journal.sqlite3", tmp_path).journal
        other.save(make_record(2))
        other.close()
        assert journal.changes().others != before.others

    def test_a_scale_is_read_beside_whoever_writes(self, journal, make_record):
        journal.save(make_record(1))
        read = journal.reading(ANXIETY)
        journal.save(make_record(2))

        with ThreadPoolExecutor(1) as beside:
            found = beside.submit(read).result()

        assert found == journal.columns(ANXIETY, Filter())
        assert len(found) == 2


class TestOpenRecords:
    def test_become_interrupted(self, journal, make_record):
        journal.save(make_record(1, outcome=Outcome.OPEN, after=Rating()))
        journal.save(make_record(2))

        assert journal.interrupt_open_records() == 1
        assert journal.interrupt_open_records() == 0
        assert journal.get(UUID(int=1)).outcome is Outcome.INTERRUPTED
        assert journal.get(UUID(int=1)).before
        assert journal.get(UUID(int=2)).outcome is Outcome.COMPLETED

    def test_of_another_process_are_left_alone(self, journal, make_record, tmp_path):
        journal.save(make_record(outcome=Outcome.OPEN))
        guest = open_journal(tmp_path / "journal.sqlite3", tmp_path).journal

        assert not guest.is_owned
        assert guest.interrupt_open_records() == 0
        guest.close()
        assert journal.get(UUID(int=1)).outcome is Outcome.OPEN


class TestEverything:
    def test_is_what_was_added(self, journal, make_record, noon):
        records = [
            make_record(n, started_at=noon + timedelta(days=n), comparison="k1") for n in range(5)
        ]

        assert journal.add_all(records, KEPT) == 5
        assert journal.add_all(records, KEPT) == 0
        with journal.everything() as everything:
            assert list(everything.records) == records
            assert everything.kept == KEPT
        assert journal.known() == {record.id for record in records}

    def test_does_not_change_while_it_is_read(self, journal, make_record, noon, tmp_path):
        journal.add_all([make_record(n) for n in range(3)])
        reader = open_for_reading(tmp_path / "journal.sqlite3")
        with reader.everything() as everything:
            journal.save(make_record(9, started_at=noon + timedelta(days=9)))
            assert len(list(everything.records)) == 3
        assert reader.get(UUID(int=9)) is not None
        reader.close()

    def test_is_read_in_batches(self, journal, make_record, monkeypatch):
        monkeypatch.setattr("mindful.storage.journal.BATCH", 3)
        journal.add_all(make_record(number) for number in range(8))
        with journal.everything() as everything:
            assert [record.id.int for record in everything.records] == list(range(8))

    def test_adding_is_all_or_nothing(self, journal, make_record):
        with pytest.raises(JournalError, match="does not fit together"):
            journal.add_all([make_record(1), make_record(2, comparison="unknown")], KEPT)

        assert pages(journal).total == 0
        with journal.everything() as everything:
            assert everything.kept == Keepsakes()


class TestTrouble:
    def test_a_full_disk_is_one_line_and_the_old_record_stays(self, journal, make_record, tmp_path):
        journal.save(make_record())
        pages_now = journal._connection.execute("PRAGMA page_count").fetchone()[0]
        journal._connection.execute(f"PRAGMA max_page_count = {pages_now}")

        with pytest.raises(JournalError, match=r"the disk is full: .*journal\.sqlite3"):
            journal.save(make_record(note="x" * 100_000))

        assert journal.get(UUID(int=1)) == make_record()
        journal._connection.execute("PRAGMA max_page_count = 100000")
        journal.save(make_record(note="x" * 100_000))
        assert len(journal.get(UUID(int=1)).note) == 100_000

    def test_a_transaction_that_sqlite_ended_itself_is_one_line(self, journal, make_record):
        journal._connection.execute(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON session"
            " BEGIN SELECT raise(ROLLBACK, 'no room'); END"
        )
        with pytest.raises(JournalError, match="does not fit together"):
            journal.save(make_record())
        journal._connection.execute("DROP TRIGGER full")
        journal.save(make_record())

    def test_a_locked_journal_is_one_line(self, journal, make_record, tmp_path):
        other = sqlite3.connect(tmp_path / "journal.sqlite3", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalError, match="another program is using it"):
            journal.save(make_record())
        other.execute("ROLLBACK")
        other.close()
        journal.save(make_record())

    def test_reading_alone_cannot_write(self, journal, make_record, tmp_path):
        reader = open_for_reading(tmp_path / "journal.sqlite3")
        with pytest.raises(JournalError, match="may not be written"):
            reader.save(make_record())
        reader.close()

    def test_a_value_from_elsewhere_is_one_line(self, journal, make_record):
        journal.save(make_record())
        journal._connection.execute("UPDATE session SET outcome = 'flown'")

        with pytest.raises(JournalError, match="'flown'"):
            pages(journal)

    def test_a_number_no_column_holds_is_one_line(self, journal, make_record):
        with pytest.raises(JournalError, match="cannot be stored"):
            journal.save(make_record(before=Rating({ANXIETY: 10**30})))

    def test_our_own_mistake_is_not_dressed_up(self, tmp_path):
        opened = open_journal(tmp_path / "closed.sqlite3", tmp_path)
        opened.journal.close()
        with pytest.raises(sqlite3.ProgrammingError):
            opened.journal.known()

    def test_loose_ends_are_found(self, journal, make_record):
        journal.save(make_record())
        assert journal.verify() == ()
        journal._connection.execute("PRAGMA foreign_keys = OFF")
        journal._connection.execute("UPDATE session SET comparison = 'gone'")

        assert journal.verify() == ("session names a comparison that is not there",)


def test_moments_keep_their_offset_in_utc_too(journal, make_record):
    journal.save(make_record(started_at=datetime(2026, 1, 1, tzinfo=UTC)))

    assert journal.get(UUID(int=1)).started_at.isoformat() == "2026-01-01T00:00:00+00:00"

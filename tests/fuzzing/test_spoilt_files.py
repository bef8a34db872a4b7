# SPDX-License-Identifier: MIT
"""Files that anybody may have written: refused in one line or used, and nothing is lost."""

from __future__ import annotations

import json
import shutil
from random import Random
from uuid import UUID

import pytest
from doubles import MORNING
from hypothesis import strategies as st
from inputs import tried
from spoilt import altered, deep, spoilt

from mindful.domain.errors import ImportRefused, JournalError, MindfulError, PracticeError
from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter
from mindful.domain.language import ENGLISH
from mindful.domain.plan import Plan
from mindful.domain.rating import ANXIETY, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.unfold import unfold
from mindful.storage.backups import Backups
from mindful.storage.candidates import read_candidates
from mindful.storage.export import export_journal
from mindful.storage.first_page import FirstPage, FirstPageCache
from mindful.storage.import_ import take
from mindful.storage.opening import open_journal
from mindful.storage.pattern_list import read_list
from mindful.storage.practice_file import read_own
from mindful.storage.restoring import restore
from mindful.storage.settings_file import SettingsFile

pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

SESSION = {
    "id": "9f9cb145-2def-4af5-a70c-6f9848bab347",
    "practice": "extended_4_6",
    "situation": "waiting_for_reply",
    "started_at": "2026-11-24T09:15:02.120+01:00",
    "planned_seconds": 180.0,
    "practised_seconds": 180.0,
    "outcome": "completed",
    "before": {"anxiety": 7, "mood": 4},
    "after": {"anxiety": 4, "mood": 6},
    "later": [{"at": "2026-11-24T10:15:02+01:00", "urge": 3}],
    "felt": "easier",
    "note": "=1+1",
}
JOURNAL = {
    "format": "mindful.journal",
    "version": 1,
    "exported_at": "2026-11-24T09:15:02+01:00",
    "sessions": [SESSION],
    "check_ins": [],
    "cards": [],
    "situations": [],
    "comparisons": [],
}
CSV = (
    b"id,started_at,practice,situation,planned_seconds,practised_seconds,outcome,anxiety_before,"
    b"anxiety_after,mood_before,mood_after,urge_before,urge_after,felt,note\r\n"
    b"9f9cb145-2def-4af5-a70c-6f9848bab347,2026-11-24T09:15:02.120+01:00,box_4,,180,180,completed,"
    b'7,4,,,,,easier,"\'=1"\r\n'
)
DAYLIO = (
    b"full_date,date,weekday,time,mood,activities,note_title,note\n"
    b"2026-11-24,November 24,Tuesday,21:30,good,friends | walk,,fine\n"
)
PRACTICE = b"""id = "mine"
group = "breathe"
minutes = [1, 3]
default_minutes = 3
scales = ["anxiety"]
room = "desk"
holds = false
[[step]]
name = "breathe"
breathe = [["inhale", 4.0], ["exhale", 7]]
[text.en]
title = "Mine"
summary = "In and out."
evidence = "Mine."
[[text.en.step]]
name = "breathe"
lines = ["In.", {words = "Softly.", keep = true}]
"""
GUIDED = b"""id = "guided"
group = "ground"
minutes = [3, 5]
default_minutes = 3
scales = []
room = "alone"
holds = false
[[step]]
name = "look"
seconds = {3 = 180, 5 = 300}
[text.en]
title = "Guided"
"""
PATTERNS = b"""format = "mindful.patterns"
version = 1
[[pattern]]
name = "Mine"
breathe = [["inhale", 4.0], ["hold_full", 2], ["exhale", 6]]
minutes = 3
"""
SETTINGS = {
    "device": None,
    "bed": "ocean",
    "mix": {"volume": 0.5, "muted": False},
    "settle_in": 5.0,
    "ask_ratings": "always",
    "conditions": ["panic"],
    "text_percent": 100,
    "last": {"practice": "box_4", "minutes": 3, "way": "sound"},
    "windows": {"main": [1, 2, 3, 4]},
}


def record(number):
    """A session that is not to be lost."""
    return SessionRecord(
        id=UUID(int=number),
        practice=PracticeId("extended_4_6"),
        situation=None,
        started_at=MORNING,
        planned_seconds=60.0,
        practised_seconds=60.0,
        outcome=Outcome.COMPLETED,
        before=Rating({ANXIETY: Random(number).randrange(11)}),  # noqa: S311
        note="kept",
    )


KNOWN = {one.id: one for one in map(record, range(1, 40))}


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """The bytes of a whole journal."""
    path = tmp_path_factory.mktemp("stored") / "journal.sqlite3"
    journal = open_journal(path, path.parent / "backups").journal
    journal.add_all(KNOWN.values())
    journal.close()
    return path.read_bytes()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "file"


def one_line(error):
    assert str(error)
    assert "\n" not in str(error)
    assert len(str(error)) < 2000


@pytest.fixture
def import_one(tmp_path, file, content, measured):
    """Takes bytes into a journal that knows sessions already, which are as they were afterwards."""
    path = tmp_path / "journal.sqlite3"
    journal = open_journal(path, tmp_path / "backups").journal
    journal.add_all(KNOWN.values())
    scales = content.scales()

    def act(offered):
        file.write_bytes(offered)
        with measured:
            try:
                report = take(read_candidates(file, scales), journal)
            except (ImportRefused, JournalError) as error:
                one_line(error)
                report = None
            for line in report.refused if report else ():
                one_line(line)
            export_journal(journal, tmp_path / "out.json", overwrite=True)
            again = read_candidates(tmp_path / "out.json", scales)
        kept = {one.id: one for one in again.sessions}
        assert again.refused == ()
        assert KNOWN.items() <= kept.items()
        added = len(kept) - len(KNOWN)
        assert report is None or not report.refused or added == 0
        for one in kept.keys() - KNOWN.keys():
            journal.forget(one)
        journal._connection.execute("DELETE FROM check_in")
        for table in ("card", "situation", "comparison"):
            journal._connection.execute(f"DELETE FROM {table}")  # noqa: S608

    yield act
    assert journal.verify() == ()
    journal.close()


def test_imported_json(import_one):
    whole = json.dumps(JOURNAL).encode()
    offered = st.one_of(spoilt(whole), altered(JOURNAL), deep(b"["), deep(b'{"a":', b"}"))
    tried(offered, import_one)


def test_imported_csv(import_one):
    tried(spoilt(CSV, CSV + CSV[210:]), import_one)


def test_imported_daylio(import_one):
    tried(spoilt(DAYLIO), import_one)


def test_own_practices(file, content, measured):
    scales = content.scales()

    def act(offered):
        file.write_bytes(offered)
        with measured:
            try:
                practice = read_own(file, [ENGLISH], scales)
            except PracticeError as error:
                one_line(error)
                return
            for minutes in practice.minutes:
                assert unfold(practice, Plan(minutes)).duration > 0

    offered = st.one_of(spoilt(PRACTICE, GUIDED), deep(b"a=["), deep(b"a={b="))
    tried(offered, act)


def test_patterns_of_others(file, measured):
    def act(offered):
        file.write_bytes(offered)
        with measured:
            try:
                assert read_list(file)
            except PracticeError as error:
                one_line(error)

    tried(st.one_of(spoilt(PATTERNS), deep(b"a=[")), act)


def test_settings(tmp_path, measured):
    place = tmp_path / "settings.json"

    def act(offered):
        place.write_bytes(offered)
        with measured:
            found, told = SettingsFile(place).read()
        for line in told:
            assert "\n" not in line
        kept = [place] if place.exists() else [*tmp_path.glob("settings.json.bad*")]
        assert [file.read_bytes() for file in kept] == [offered]
        SettingsFile(place).write(found)
        assert SettingsFile(place).read() == (found, ())
        for file in tmp_path.glob("settings.json*"):
            file.unlink()

    whole = json.dumps(SETTINGS).encode()
    offered = st.one_of(spoilt(whole), altered(SETTINGS), deep(b"["), deep(b'{"a":'))
    tried(offered, act)


def test_what_the_first_page_remembers(tmp_path, content, measured):
    place = tmp_path / "page.json"
    cache = FirstPageCache(place, folders=(), texts=tmp_path)
    cache.keep(FirstPage.of(content))
    whole = place.read_bytes()

    def act(offered):
        place.write_bytes(offered)
        with measured:
            cache.read()

    tried(spoilt(whole), act)


def look_through(journal):
    """Ask all that the app asks."""
    try:
        journal.page(Filter(), 0, 100)
        journal.columns(ANXIETY, Filter())
        journal.last_rated_at()
        journal.verify()
        journal.save(record(99))
        with journal.everything() as everything:
            return {one.id: one for one in everything.records}
    except JournalError as error:
        one_line(error)
        return None


def test_journals(tmp_path, stored, measured):
    home = tmp_path / "home"

    def act(offered):
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        path = home / "journal.sqlite3"
        path.write_bytes(offered)
        with measured:
            try:
                opened = open_journal(path, home / "backups")
            except JournalError as error:
                one_line(error)
                assert path.read_bytes() == offered
                return
            look_through(opened.journal)
            opened.journal.close()
        aside = [*home.glob("journal.sqlite3.damaged-*")]
        assert [file.read_bytes() for file in aside] in ([], [offered])
        assert bool(aside) == (opened.notice is not None)

    tried(spoilt(stored), act)


def test_backups_put_back(tmp_path, stored, measured):
    home = tmp_path / "home"
    copy = tmp_path / "copy.sqlite3"

    def act(offered):
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        path = home / "journal.sqlite3"
        path.write_bytes(stored)
        copy.write_bytes(offered)
        with measured:
            try:
                restore(copy, path, Backups(home / "backups"))
            except MindfulError as error:
                one_line(error)
                assert path.read_bytes() == stored
        kept = [path, *home.glob("journal.sqlite3.*"), *home.glob("backups/*.sqlite3")]
        assert stored in [file.read_bytes() for file in kept]

    tried(spoilt(stored), act)

# SPDX-License-Identifier: MIT
"""What was erased is in no file any more; what was not is still there."""

from __future__ import annotations

import errno
import logging
import os
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from mindful.domain.errors import JournalError
from mindful.paths import Paths
from mindful.storage.backups import Backups, Reason
from mindful.storage.database import Damaged
from mindful.storage.erasing import erase_days, erase_everything
from mindful.storage.export import export_journal
from mindful.storage.keepsakes import Card, CheckIn, Comparison, Keepsakes, OwnSituation
from mindful.storage.opening import open_for_reading, open_journal
from mindful.storage.restoring import restore

MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")
DAY = timedelta(days=1)
OLD_NOTE, NEW_NOTE = "quagmirezebu", "fjordxylem"
OLD_MOOD, NEW_MOOD = "wolframochre", "basiltwelve"
CARD, SITUATION = "heliumotter", "yclepteddune"
MARKED = (OLD_NOTE, NEW_NOTE, OLD_MOOD, NEW_MOOD, CARD, SITUATION, "vexedquinoa", "oxbowlynx")


@pytest.fixture
def paths(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    paths = Paths.under(tmp_path / "home")
    paths.make()
    return paths


@pytest.fixture
def lived_in(paths, make_record):
    """A home after some weeks: backups, a restored copy, a damaged journal, a log; in use."""
    journal = open_journal(paths.journal, paths.backups, now=lambda: MORNING).journal
    moment = MORNING.isoformat()
    kept = Keepsakes(
        check_ins=(
            CheckIn("w1", "weekly", moment, "2026-11-24", {OLD_MOOD: 2}),
            CheckIn("w2", "weekly", moment, "2026-11-28", {NEW_MOOD: 2}),
        ),
        cards=(Card("c1", "person", CARD, 0, moment),),
        situations=(OwnSituation("s1", SITUATION),),
        comparisons=(
            Comparison("k1", "natural", "box_3", 10, "vexedquinoa", "running", moment),
            Comparison("k2", "natural", "box_3", 10, "oxbowlynx", "running", moment),
        ),
    )
    journal.add_all(
        [
            *(make_record(n, note=f"{OLD_NOTE} {n}", comparison="k1") for n in range(1, 200)),
            make_record(500, started_at=MORNING + 4 * DAY, note=NEW_NOTE, comparison="k2"),
        ],
        kept,
    )
    backups = Backups(paths.backups, lambda: MORNING)
    backups.make_due(paths.journal)
    copy = backups.make(Reason.ASKED, paths.journal)
    journal.close()
    restore(copy, paths.journal, backups, now=lambda: MORNING)
    paths.journal.with_name("journal.sqlite3.damaged-2026-10-01").write_text(f"{OLD_NOTE} {CARD}")
    for half in (".journal.sqlite3.restored", "..journal.sqlite3.restored.1a2b"):
        paths.journal.with_name(half).write_text(OLD_NOTE)
    paths.backups.joinpath(".journal-2026-11-01.sqlite3.1a2b").write_text(OLD_NOTE)
    paths.log.joinpath("mindful.log.1").write_text(OLD_NOTE)
    journal = open_journal(paths.journal, paths.backups, now=lambda: MORNING).journal
    journal.save(make_record(3, note=f"{OLD_NOTE} again"))
    yield journal
    journal.close()


def erase(paths, *days):
    folders = {"backups": paths.backups, "log": paths.log}
    if days:
        return erase_days(paths.journal, *map(date.fromisoformat, days), **folders)
    return erase_everything(paths.journal, **folders)


def found(paths):
    """The marked words that are in any file under the home, and where."""
    return {
        (word, file.name)
        for file in paths.journal.parent.rglob("*")
        if file.is_file()
        for word in MARKED
        if word.encode() in file.read_bytes()
    }


def test_the_search_finds_what_is_there(paths, lived_in):
    words = {word for word, _ in found(paths)}
    files = {file for _, file in found(paths)}

    assert words == set(MARKED)
    assert {"journal.sqlite3", "journal.sqlite3-wal", "mindful.log.1"} <= files
    assert len(files) >= 9


class TestEverything:
    def test_is_in_no_file_any_more(self, paths, lived_in):
        assert erase(paths) == 200

        assert found(paths) == set()
        assert lived_in.known() == frozenset()

    def test_leaves_a_journal_that_goes_on(self, paths, lived_in, make_record):
        erase(paths)
        lived_in.save(make_record(9))

        assert lived_in.known() == {UUID(int=9)}
        assert lived_in.verify() == ()
        assert Backups(paths.backups, lambda: MORNING).make_due(paths.journal)

    def test_does_not_need_the_journal_open(self, paths, lived_in):
        lived_in.close()
        assert erase(paths) == 200

        assert found(paths) == set()

    def test_leaves_exports_and_settings(self, paths, lived_in):
        out = paths.journal.with_name("out.json")
        export_journal(lived_in, out)
        paths.settings.write_text("{}")
        erase(paths)

        assert {file for _, file in found(paths)} == {"out.json"}
        assert paths.settings.read_text() == "{}"

    def test_goes_where_no_journal_is(self, paths, lived_in):
        lived_in.close()
        paths.journal.unlink()
        assert erase(paths) == 0

        assert found(paths) == set()
        assert not paths.journal.exists()

    def test_lets_a_log_in_use_go_on(self, paths, lived_in):
        file = paths.log / "mindful.log"
        writer = logging.FileHandler(file)
        writer.emit(logging.makeLogRecord({"msg": OLD_NOTE}))
        erase(paths)
        writer.emit(logging.makeLogRecord({"msg": "afterwards"}))
        writer.close()

        assert file.read_text() == "afterwards\n"


class TestDays:
    def test_take_what_belongs_to_them(self, paths, lived_in):
        assert erase(paths, "2026-11-20", "2026-11-24") == 199

        assert {word for word, _ in found(paths)} == {
            NEW_NOTE,
            NEW_MOOD,
            CARD,
            SITUATION,
            "oxbowlynx",
        }
        assert {file for _, file in found(paths)} == {"journal.sqlite3"}

    def test_leave_the_others_as_they_were(self, paths, lived_in):
        before = lived_in.get(UUID(int=500))
        erase(paths, "2026-11-20", "2026-11-24")

        assert lived_in.get(UUID(int=500)) == before
        assert lived_in.verify() == ()

    def test_are_both_included(self, paths, lived_in):
        assert erase(paths, "2026-11-24", "2026-11-28") == 200
        assert lived_in.known() == frozenset()

    def test_without_anything_take_nothing(self, paths, lived_in):
        assert erase(paths, "2026-11-25", "2026-11-27") == 0
        assert len(lived_in.known()) == 200


class TestThatCannotBe:
    def test_while_somebody_reads_says_so_and_goes_the_next_time(self, paths, lived_in):
        reader = open_for_reading(paths.journal)
        with reader.everything(), pytest.raises(JournalError, match="another program is using it"):
            erase(paths)
        reader.close()
        erase(paths)

        assert found(paths) == set()

    def test_takes_nothing_from_a_damaged_journal(self, paths, lived_in):
        lived_in.close()
        with paths.journal.open("r+b") as file:
            file.seek(100)
            file.write(b"\xff" * 300)
        with pytest.raises(Damaged):
            erase(paths)

        assert list(paths.backups.iterdir())

    def test_names_the_file_that_stays(self, paths, lived_in, monkeypatch):
        def refuse(self, missing_ok=False):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))

        monkeypatch.setattr(Path, "unlink", refuse)
        with pytest.raises(JournalError, match=r"Permission denied: .*journal\.sqlite3"):
            erase(paths)

    def test_of_a_place_that_cannot_be_opened_is_one_line(self, paths, lived_in, monkeypatch):
        def refuse(self, mode):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

        monkeypatch.setattr(Path, "chmod", refuse)
        with pytest.raises(JournalError, match="Read-only file system"):
            erase(paths)

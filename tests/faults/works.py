# SPDX-License-Identifier: MIT
"""What the app does with its files, in small turns; whatever is wanted and done is in a diary.

Each work is a function of a home, a source of chance and a diary, and opens everything anew, as a
start does. No window and no Qt.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from doubles import ManualClock
from msgspec import to_builtins

from mindful.audio.silence import SilentPlayer
from mindful.domain.plan import Plan
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.settings import Settings
from mindful.domain.unfold import unfold
from mindful.paths import Paths, resources
from mindful.session.session import Session
from mindful.session.stage import Stage
from mindful.storage import database, opening, seal
from mindful.storage.backups import Backups, Reason
from mindful.storage.candidates import Candidates
from mindful.storage.content_files import ContentFiles
from mindful.storage.database import PLAIN
from mindful.storage.export_shapes import as_session
from mindful.storage.import_ import take
from mindful.storage.locking import new_door, reseal, unlocked
from mindful.storage.opening import open_journal
from mindful.storage.restoring import restore
from mindful.storage.schema import STEPS
from mindful.storage.settings_file import SettingsFile

STORED = Path(__file__).parents[1] / "data" / "journal-v1.sqlite3"
TIMELINE = unfold(ContentFiles(resources()).practice("extended_4_6"), Plan(1))
BEGAN = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
FAR = BEGAN + timedelta(days=10_000)
TO_COME = (
    (
        "ALTER TABLE session ADD COLUMN weather TEXT",
        "UPDATE session SET weather = 'rain'",
        "CREATE INDEX session_by_weather ON session(weather)",
    ),
    (
        "CREATE TABLE letter (id TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT",
        "INSERT INTO letter SELECT id, coalesce(note, '') FROM session",
    ),
)
"""Steps that a later version may take."""
BATCH = 60
WORDS = "the passphrase"


def as_told(record):
    """A record as plain values that a diary can hold."""
    return to_builtins(as_session(record))


def some_record(chance):
    """A session of some day."""
    return SessionRecord(
        id=UUID(int=chance.getrandbits(128)),
        practice="extended_4_6",
        situation=None,
        started_at=BEGAN + timedelta(minutes=chance.randrange(10**6)),
        planned_seconds=60.0,
        practised_seconds=60.0,
        outcome=Outcome.COMPLETED,
        before=Rating({ANXIETY: chance.randrange(11), MOOD: chance.randrange(11)}),
        after=Rating({ANXIETY: chance.randrange(11)}),
        note="as long as notes are " * chance.randrange(20) or None,
    )


class ToldJournal:
    """Tells the diary before and after each write."""

    def __init__(self, journal, diary):
        self._journal = journal
        self._diary = diary

    def save(self, record):
        self._diary.write("wanted", id=str(record.id), record=as_told(record))
        self._journal.save(record)
        self._diary.write("done", id=str(record.id))

    def forget(self, id):
        self._diary.write("wanted", id=str(id), record=None)
        self._journal.forget(id)
        self._diary.write("done", id=str(id))


def sit(home, chance, diary):
    """One session as a person has it, or breaks it off."""
    paths = Paths.under(home)
    clock = ManualClock()
    opened = open_journal(paths.journal, paths.backups, now=clock.now)
    opened.journal.interrupt_open_records()
    session = Session(
        "extended_4_6",
        TIMELINE,
        journal=ToldJournal(opened.journal, diary),
        player=SilentPlayer(),
        clocks=clock.clocks,
    )
    session.rate_before(some_record(chance).before if chance.random() < 0.7 else Rating({}))
    stays = chance.choice([10, 30, 100])
    while session.stage is Stage.PRACTISING and stays > 0:
        clock.advance(1.0)
        stays -= 1
        session.tick()
    if session.stage is Stage.PRACTISING:
        session.stop()
    if chance.random() < 0.7:
        after = some_record(chance)
        session.answer(after.after, None, None)
        session.answer(after.after, Felt.EASIER, None)
        session.answer(after.after, Felt.EASIER, after.note)
    session.close()
    opened.journal.close()
    if opened.notice:
        diary.write("notice", line=opened.notice)


def take_in(home, chance, diary):
    """Import a batch, with a backup before it."""
    paths = Paths.under(home)
    opened = open_journal(paths.journal, paths.backups)
    records = [some_record(chance) for _ in range(BATCH)]
    ids = [str(record.id) for record in records]
    backups = Backups(paths.backups)
    diary.write("wanted", ids=ids)
    try:
        take(
            Candidates(tuple(records)),
            opened.journal,
            lambda: backups.make(Reason.IMPORT, paths.journal),
        )
    finally:
        opened.journal.close()
    diary.write("done", ids=ids)


def copy(home, chance, diary):
    """Make the backups of the next day beside an open journal, in which something is saved."""
    paths = Paths.under(home)
    there = Backups(paths.backups, lambda: FAR).list()
    day = (there[0].made if there else BEGAN) + timedelta(days=1)
    opened = open_journal(paths.journal, paths.backups)
    try:
        ToldJournal(opened.journal, diary).save(some_record(chance))
        for made in Backups(paths.backups, lambda: day).make_due(paths.journal):
            diary.write("copied", name=made.name, sessions=len(opened.journal.known()))
    finally:
        opened.journal.close()


def migrate(home, chance, diary):
    """Bring a journal of the first version up to one that is still to come."""
    home = home / f"{chance.getrandbits(64):x}"
    paths = Paths.under(home)
    paths.make()
    shutil.copy(STORED, paths.journal)
    diary.write("wanted", home=str(home))
    steps = (*STEPS[:1], *TO_COME)
    database.STEPS, database.VERSION, opening.VERSION = steps, len(steps), len(steps)
    open_journal(paths.journal, paths.backups).journal.close()
    diary.write("done", home=str(home))


def choose(home, chance, diary):
    """Keep other settings."""
    text = chance.randrange(80, 201)
    diary.write("wanted", text=text)
    SettingsFile(Paths.under(home).settings).write(
        Settings(text_percent=text, device=str(text) * 500)
    )
    diary.write("done", text=text)


def put_back(home, chance, diary):
    """Restore one of the two copies that are there."""
    paths = Paths.under(home)
    name = chance.choice(["a", "b"])
    diary.write("wanted", name=name)
    restore(home / f"{name}.sqlite3", paths.journal, Backups(paths.backups))
    diary.write("done", name=name)


def lock(home, chance, diary):
    """Set a passphrase, change it, or take it away."""
    paths = Paths.under(home)
    seal.ROUNDS = 1000
    before = unlocked(paths.journal, paths.backups, WORDS)
    after = PLAIN if before is not PLAIN and chance.random() < 0.5 else new_door(WORDS)
    diary.write("wanted", locked=after is not PLAIN)
    reseal(paths.journal, paths.backups, before, after)
    diary.write("done", locked=after is not PLAIN)


WORKS = {work.__name__: work for work in (sit, take_in, copy, migrate, choose, put_back, lock)}

# SPDX-License-Identifier: MIT
"""A disk that is full, until there is room again: everything says so, and nothing is lost."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
import sys
from datetime import UTC, datetime
from random import Random

import pytest
from aftermath import Aftermath
from works import BATCH, some_record

from mindful.domain.errors import MindfulError
from mindful.domain.settings import Settings
from mindful.paths import Paths
from mindful.storage.backups import Backups, Reason
from mindful.storage.candidates import Candidates
from mindful.storage.erasing import erase_everything
from mindful.storage.import_ import take
from mindful.storage.opening import open_journal
from mindful.storage.restoring import restore
from mindful.storage.settings_file import SettingsFile

SIZE = "2m"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class SmallDisk:
    """A file system in memory, mounted at a folder."""

    def __init__(self, folder):
        self._folder = folder
        self._ballast = folder / "ballast"

    @classmethod
    def mounted(cls, folder):
        """None where mounting is not allowed."""
        command = ("mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder)
        done = subprocess.run(command, capture_output=True, check=False)
        return cls(folder) if done.returncode == 0 else None

    @contextlib.contextmanager
    def full(self):
        with contextlib.suppress(OSError), self._ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        try:
            yield
        finally:
            self._ballast.unlink()

    def close(self):
        subprocess.run(("umount", "--lazy", self._folder), check=True)


class Limit:
    """Lets this process write into no file."""

    @contextlib.contextmanager
    def full(self):
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    def close(self):
        """Nothing is left of it."""


@pytest.fixture(params=[SmallDisk.mounted, lambda folder: None], ids=["disk", "limit"])
def disk(request, tmp_path):
    """A home on a disk that can be full."""
    tmp_path.joinpath("home").mkdir(mode=0o700)
    disk = request.param(tmp_path / "home") or Limit()
    yield disk
    disk.close()


@pytest.fixture
def paths(disk, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    paths = Paths.under(tmp_path / "home")
    paths.make()
    return paths


@pytest.fixture
def chance():
    return Random(190)  # noqa: S311


@pytest.fixture
def journal(paths, chance):
    """In use, with a batch of sessions."""
    journal = open_journal(paths.journal, paths.backups).journal
    journal.add_all(some_record(chance) for _ in range(BATCH))
    yield journal
    journal.close()
    # As after every fault, the next start finds nothing wrong.
    after = Aftermath(paths.journal.parent)
    after.opened().close()
    after.check_backups()


@pytest.fixture
def refuses(disk):
    """Says in one line that it cannot be done."""

    def check(action):
        with disk.full(), pytest.raises(MindfulError) as told:
            action()
        assert "\n" not in str(told.value)
        assert str(told.value).startswith(("the journal: ", "the backup: ", "settings cannot"))

    return check


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def test_a_session_is_kept_once_there_is_room(refuses, journal, chance):
    known = journal.known()
    record = some_record(chance)
    refuses(lambda: [journal.save(record) for _ in range(100)])
    assert known <= journal.known()
    journal.save(record)

    assert journal.get(record.id) == record


def test_a_backup_leaves_nothing_behind(refuses, paths, journal):
    backups = Backups(paths.backups, lambda: NOON)
    refuses(lambda: backups.make_due(paths.journal))
    assert names(paths.backups) == []

    assert len(backups.make_due(paths.journal)) == 2


def test_an_import_takes_nothing(refuses, paths, journal, chance):
    known = journal.known()
    found = Candidates(tuple(some_record(chance) for _ in range(1000)))
    refuses(lambda: take(found, journal))
    assert journal.known() == known

    assert take(found, journal).added == 1000


def test_restoring_leaves_the_journal_as_it_was(disk, paths, journal, child_environ):
    backups = Backups(paths.backups, lambda: NOON)
    copy = backups.make(Reason.ASKED, paths.journal)
    known = journal.known()
    journal.close()
    before = paths.journal.read_bytes()
    paths.lock.write_text("1\n")  # as an app that was killed leaves it: what is there has room
    home = paths.journal.parent
    words = (sys.executable, "-m", "mindful", "--home", home, "restore", copy)
    environ = {**child_environ, "XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"]}
    with disk.full():
        done = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.startswith("mindful: the ")
    assert done.stderr.count("\n") == 1
    assert paths.journal.read_bytes() == before
    assert names(paths.backups) == [copy.name]
    assert not list(home.glob(".journal*"))

    assert restore(copy, paths.journal, backups).sessions == len(known)


def test_settings_stay_as_they_were(refuses, paths, journal):
    file = SettingsFile(paths.settings)
    file.write(Settings(device="rain"))
    refuses(lambda: file.write(Settings(device="s" * 100_000)))

    assert file.read() == (Settings(device="rain"), ())
    assert not [name for name in names(paths.settings.parent) if name.startswith(".s")]


def test_erasing_can_be_done_once_there_is_room(refuses, paths, journal):
    folders = {"backups": paths.backups, "log": paths.log}
    Backups(paths.backups, lambda: NOON).make_due(paths.journal)
    refuses(lambda: erase_everything(paths.journal, **folders))
    erase_everything(paths.journal, **folders)

    assert journal.known() == frozenset()
    assert names(paths.backups) == []

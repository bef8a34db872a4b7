# SPDX-License-Identifier: MIT
"""`backup`, `restore` and `verify`, as somebody at a terminal meets them."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from uuid import UUID

import pytest

from mindful.__main__ import main
from mindful.domain.record import Outcome, SessionRecord
from mindful.paths import Paths
from mindful.storage.backups import Backups, examined
from mindful.storage.opening import open_for_reading, open_journal

MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")


@pytest.fixture
def paths(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    paths = Paths.under(tmp_path / "home")
    paths.make()
    return paths


@pytest.fixture
def call(paths, capsys):
    """Runs a command line: its exit code, what it printed, and its complaint."""

    def run(*words):
        capsys.readouterr()
        try:
            code = main(["--home", str(paths.journal.parent), *map(str, words)])
        except SystemExit as ended:
            code = ended.code
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def app(paths):
    """What the running app holds: an owned journal with one session in it."""
    journal = open_journal(paths.journal, paths.backups).journal
    save(journal, 1)
    yield journal
    journal.close()


def save(journal, number):
    id_ = UUID(int=number)
    journal.save(SessionRecord(id_, "natural", None, MORNING, 60, 60, Outcome.COMPLETED))


def numbers(file):
    reader = open_for_reading(file)
    try:
        return sorted(known.int for known in reader.known())
    finally:
        reader.close()


def refused(told, *words):
    """One line on the error side, the exit code of a refusal, and nothing else."""
    code, out, complaint = told
    assert code == 4
    assert out == ""
    assert complaint.startswith("mindful: ")
    assert complaint.count("\n") == 1
    return all(word in complaint for word in words)


class TestBackup:
    def test_goes_into_the_folder_while_the_app_runs(self, call, paths, app):
        code, out, complaint = call("backup")
        (made,) = paths.backups.iterdir()

        assert (code, complaint) == (0, "")
        assert out == f"1 session in {made}\n"
        assert made.name.startswith("asked-for-2")
        assert numbers(made) == [1]

    def test_goes_where_one_says(self, call, tmp_path, app):
        save(app, 2)
        to = tmp_path / "mine.sqlite3"
        previous = os.umask(0)
        code, out, _ = call("backup", to)
        os.umask(previous)

        assert (code, out) == (0, f"2 sessions in {to}\n")
        assert stat.S_IMODE(to.stat().st_mode) == 0o600
        assert numbers(to) == [1, 2]

    def test_writes_over_a_file_only_when_told(self, call, tmp_path, app):
        to = tmp_path / "mine.sqlite3"
        to.write_text("mine")
        to.chmod(0o644)
        assert refused(call("backup", to), str(to), "--force")
        assert to.read_text() == "mine"

        assert call("backup", to, "--force")[0] == 0
        assert numbers(to) == [1]
        assert stat.S_IMODE(to.stat().st_mode) == 0o600

    def test_never_writes_over_the_journal(self, call, paths, app):
        assert refused(call("backup", paths.journal, "--force"), "the journal itself")

        app.close()
        assert numbers(paths.journal) == [1]

    def test_of_none_says_so(self, call, paths):
        assert refused(call("backup"), "there is no journal yet", str(paths.journal))
        assert list(paths.backups.iterdir()) == []

    @pytest.mark.parametrize("place", ["absent/mine.sqlite3", "home"])
    def test_that_cannot_be_written_is_one_line(self, call, tmp_path, app, place):
        assert refused(call("backup", tmp_path / place, "--force"), str(tmp_path / place))
        assert not list(tmp_path.rglob(".home*"))

    def test_of_a_damaged_journal_is_refused(self, call, paths, tmp_path):
        paths.journal.write_bytes(b"nothing like a journal" * 200)
        assert refused(call("backup", tmp_path / "mine.sqlite3"), "damaged", str(paths.journal))

        assert not tmp_path.joinpath("mine.sqlite3").exists()


class TestRestore:
    @pytest.fixture
    def copy(self, call, tmp_path, app):
        """A copy of one session; the journal has gone on to two, and is closed."""
        call("backup", tmp_path / "mine.sqlite3")
        save(app, 2)
        app.close()
        return tmp_path / "mine.sqlite3"

    def test_says_what_it_did_and_what_it_kept(self, call, paths, copy):
        code, out, complaint = call("restore", copy)
        first, second = out.splitlines()
        (kept,) = paths.journal.parent.glob("journal.sqlite3.before-restore-*")

        assert (code, complaint) == (0, "")
        assert first == f"1 session in {paths.journal}"
        assert second == f"the journal that was there is kept: {kept}"
        assert numbers(paths.journal) == [1]
        assert numbers(kept) == [1, 2]
        (backup,) = Backups(paths.backups).list()
        assert numbers(backup.path) == [1, 2]

    def test_waits_for_the_app_to_close(self, call, paths, copy):
        running = open_journal(paths.journal, paths.backups).journal
        assert refused(call("restore", copy), f"the app is running (process {os.getpid()})")
        running.close()

        assert call("restore", copy)[0] == 0

    def test_into_an_empty_home_keeps_nothing(self, call, paths, copy):
        paths.journal.unlink()
        assert call("restore", copy)[1] == f"1 session in {paths.journal}\n"

    def test_refuses_what_is_no_copy(self, call, paths, copy, tmp_path):
        tmp_path.joinpath("out.json").write_text("{}")
        assert refused(call("restore", tmp_path / "out.json"), "no copy of a journal", "out.json")
        assert refused(call("restore", tmp_path / "absent.sqlite3"), "No such file")
        assert numbers(paths.journal) == [1, 2]

    def test_without_a_file_is_a_wrong_word(self, call):
        code, _, complaint = call("restore")

        assert code == 2
        assert "FILE" in complaint


class TestVerify:
    def test_looks_at_the_backups_too(self, call, paths, app):
        call("backup")
        call("backup")
        code, out, _ = call("verify")

        assert code == 0
        assert out.splitlines() == [
            f"whole, 1 session: {paths.journal}",
            f"whole, 2 backups: {paths.backups}",
        ]

    def test_names_the_backup_that_is_not_whole(self, call, paths, app):
        call("backup")
        call("backup")
        bad = sorted(paths.backups.iterdir())[0]
        bad.write_bytes(bad.read_bytes()[:9000])
        code, out, complaint = call("verify")

        assert code == 4
        assert out == f"whole, 1 session: {paths.journal}\n"
        assert complaint == f"mindful: the backup: the file is damaged: {bad}\n"

    def test_says_how_many_more_there_are(self, call, paths, app):
        for _ in range(3):
            call("backup")
        for file in paths.backups.iterdir():
            file.write_bytes(b"nothing like a journal")

        assert call("verify")[2].rstrip().endswith("(and 2 more)")

    def test_looks_at_backups_of_a_journal_that_has_gone(self, call, paths, app):
        call("backup")
        app.close()
        paths.journal.unlink()
        first, second = call("verify")[1].splitlines()

        assert first.startswith("no journal yet")
        assert second == f"whole, 1 backup: {paths.backups}"

    def test_changes_nothing(self, call, paths, app):
        call("backup")
        before = {file: file.read_bytes() for file in paths.backups.iterdir()}
        call("verify")

        assert {file: file.read_bytes() for file in paths.backups.iterdir()} == before


def test_a_copy_can_be_carried_to_another_home(call, paths, tmp_path, app, monkeypatch):
    to = tmp_path / "stick.sqlite3"
    call("backup", to)
    other = tmp_path / "other"

    assert main(["--home", str(other), "restore", str(to)]) == 0
    assert numbers(other / "journal.sqlite3") == [1]
    assert examined(to).sessions == 1
    with closing(sqlite3.connect(to)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("name", ["backup", "restore", "verify"])
def test_no_command_needs_a_window(name):
    code = (
        f"import sys, mindful.commands.{name};"
        "import mindful.storage.backups, mindful.storage.restoring, mindful.storage.opening;"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'numpy', 'msgspec')])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout == "[]\n"

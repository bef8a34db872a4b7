# SPDX-License-Identifier: MIT
"""Commands at a locked journal: the passphrase from the environment, or a line that says how."""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from mindful.__main__ import main
from mindful.commands.doctor import about_journal
from mindful.domain.record import Outcome, SessionRecord
from mindful.paths import Paths
from mindful.storage import seal
from mindful.storage.backups import Backups
from mindful.storage.database import PLAIN
from mindful.storage.locking import new_door, reseal, unlocked
from mindful.storage.opening import open_journal
from mindful.storage.seal import salt_of

WORDS = "eight or more"
ROOT = Path(__file__).resolve().parents[2]
VARIABLE = "MINDFUL_PASSPHRASE"


@pytest.fixture
def paths(tmp_path, monkeypatch):
    """A locked home with one session."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(seal, "ROUNDS", 1000)
    monkeypatch.delenv(VARIABLE, raising=False)
    paths = Paths.under(tmp_path / "home")
    paths.make()
    journal = open_journal(paths.journal, paths.backups).journal
    journal.save(
        SessionRecord(
            id=UUID(int=1),
            practice="extended_4_6",
            situation=None,
            started_at=datetime.fromisoformat("2026-11-24T09:15:02.120+01:00"),
            planned_seconds=60.0,
            practised_seconds=60.0,
            outcome=Outcome.COMPLETED,
        )
    )
    journal.close()
    reseal(paths.journal, paths.backups, PLAIN, new_door(WORDS))
    return paths


@pytest.fixture
def call(paths, capsys):
    def run(*words):
        capsys.readouterr()
        code = main(["--home", str(paths.journal.parent), *map(str, words)])
        return code, *capsys.readouterr()

    return run


@pytest.mark.parametrize("words", [("export", "x.json"), ("insights",), ("verify",), ("backup",)])
class TestWithoutAPassphrase:
    def test_one_line_says_how(self, call, words, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        code, out, error = call(*words)

        assert (code, out) == (4, "")
        assert VARIABLE in error
        assert error.count("\n") == 1
        assert not (tmp_path / "x.json").exists()

    def test_a_wrong_one_is_one_line(self, call, words, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv(VARIABLE, "wrong")
        code, _, error = call(*words)

        assert code == 4
        assert error == "mindful: the journal: this is not its passphrase\n"


class TestWithIt:
    @pytest.fixture(autouse=True)
    def _known(self, monkeypatch, paths):
        monkeypatch.setenv(VARIABLE, WORDS)

    def test_it_goes_out_and_comes_in(self, call, tmp_path):
        file = tmp_path / "x.json"
        assert call("export", file)[0] == 0
        assert len(json.loads(file.read_text())["sessions"]) == 1
        code, out, _ = call("import", file)

        assert (code, "already there: 1" in out) == (0, True)

    def test_a_copy_is_locked_too_and_comes_back(self, call, paths, tmp_path):
        copy = tmp_path / "copy.sqlite3"
        assert call("backup", copy)[0] == 0
        assert call("backup")[0] == 0
        assert salt_of(copy) == salt_of(paths.journal)
        code, out, _ = call("verify")
        assert (code, out.count("whole, ")) == (0, 2)
        paths.journal.unlink()
        assert call("restore", copy)[0] == 0

        assert call("insights")[0] == 0
        assert len(Backups(paths.backups).list()) == 1


@pytest.fixture
def lines():
    """Descriptors from which these lines can be read."""
    opened = []

    def write(*words):
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{word}\n" for word in words).encode())
        os.close(writing)
        opened.append(reading)
        return reading

    yield write
    for reading in opened:
        os.close(reading)


class TestFromADescriptor:
    @pytest.mark.parametrize(
        "words", [("insights",), ("verify",), ("backup",), ("export", "x.csv")]
    )
    def test_a_line_opens_it(self, call, lines, words, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)

        assert call(*words, "--passphrase-fd", lines(WORDS))[0] == 0

    def test_it_goes_before_the_environment(self, call, lines, monkeypatch):
        monkeypatch.setenv(VARIABLE, "wrong")

        assert call("verify", "--passphrase-fd", lines(WORDS))[0] == 0

    @pytest.mark.parametrize("line", ["", "\udcff", "wrong"])
    def test_what_is_none_is_one_line(self, call, line):
        reading, writing = os.pipe()
        os.write(writing, line.encode("utf-8", "surrogateescape"))
        os.close(writing)
        code, out, error = call("verify", "--passphrase-fd", reading)
        os.close(reading)

        assert (code, out, error.count("\n")) == (4 if line == "wrong" else 2, "", 1)

    def test_one_that_is_not_open_is_one_line(self, call):
        code, _, error = call("verify", "--passphrase-fd", 987)

        assert (code, error.count("\n")) == (2, 1)


class TestAnother:
    """`mindful passphrase`: the words come by descriptors, for nobody sits here."""

    def opens(self, call, lines, words):
        return call("verify", "--passphrase-fd", lines(words))[0] == 0

    def test_it_is_changed_for_the_journal_and_its_copies(self, call, lines):
        assert call("backup", "--passphrase-fd", lines(WORDS))[0] == 0
        both = lines(WORDS, "another of these")
        code, out, error = call(
            "passphrase", "change", "--passphrase-fd", both, "--new-passphrase-fd", both
        )

        assert (code, out.count("\n"), error) == (0, 1, "")
        assert self.opens(call, lines, "another of these")
        assert not self.opens(call, lines, WORDS)

    def test_it_is_removed_and_set_again(self, call, lines, paths):
        assert call("passphrase", "remove", "--passphrase-fd", lines(WORDS))[0] == 0
        assert salt_of(paths.journal) is None
        assert call("verify")[0] == 0
        assert call("passphrase", "set", "--new-passphrase-fd", lines("a third of these"))[0] == 0

        assert self.opens(call, lines, "a third of these")

    @pytest.mark.parametrize(
        ("what", "given", "code"),
        [
            ("change", ("wrong", "another of these"), 4),
            ("remove", ("wrong", None), 4),
            ("change", (WORDS, "short"), 2),
            ("change", (WORDS, None), 2),
            ("set", (None, "another of these"), 4),
        ],
    )
    def test_what_cannot_be_changes_nothing(self, call, lines, paths, what, given, code):
        before = paths.journal.read_bytes()
        options = zip(("--passphrase-fd", "--new-passphrase-fd"), given, strict=True)
        words = [word for option, line in options if line for word in (option, lines(line))]
        found, out, error = call("passphrase", what, *words)

        assert (found, out, error.count("\n")) == (code, "", 1)
        assert paths.journal.read_bytes() == before

    def test_without_one_there_is_nothing_to_change(self, call, lines, paths):
        assert call("passphrase", "remove", "--passphrase-fd", lines(WORDS))[0] == 0
        assert call("passphrase", "remove")[0] == 4
        paths.journal.unlink()
        assert call("passphrase", "set")[0] == 4

    def test_while_somebody_has_the_journal_it_waits(self, call, lines, paths):
        door = unlocked(paths.journal, paths.backups, WORDS)
        opened = open_journal(paths.journal, paths.backups, door=door)
        code, _, error = call("passphrase", "remove", "--passphrase-fd", lines(WORDS))
        opened.journal.close()

        assert code == 4
        assert "close it" in error
        assert salt_of(paths.journal) is not None

    def test_on_a_terminal_it_is_typed_twice_and_unseen(self, paths, terminal):
        told = terminal(
            "passphrase", "change", answers=(WORDS, "another of these", "another of it")
        )

        assert "not the same" in told
        assert "another" not in told
        told = terminal("passphrase", "change", answers=(WORDS, *["another of these"] * 2))
        assert "new passphrase" in told
        assert unlocked(paths.journal, paths.backups, "another of these") is not PLAIN


@pytest.fixture
def terminal(paths):
    """Lets the command ask on a terminal of its own; everything that stands on it afterwards."""
    pty = pytest.importorskip("pty", reason="a terminal as Unix has it")
    code = (
        "import sys; from mindful.storage import seal; seal.ROUNDS = 1000;"
        "from mindful.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )

    def run(*words, answers):
        process, screen = pty.fork()
        if process == 0:
            command = [sys.executable, "-c", code, "--home", str(paths.journal.parent), *words]
            os.execve(sys.executable, command, {**os.environ, "PYTHONPATH": str(ROOT)})  # noqa: S606
        told = b""
        waiting = list(answers)
        while piece := read(screen):
            told += piece
            if piece.rstrip(b" ").endswith(b":") and waiting:
                os.write(screen, f"{waiting.pop(0)}\n".encode())
        os.close(screen)
        os.waitpid(process, 0)
        return told.decode()

    return run


def read(screen):
    try:
        return os.read(screen, 4096)
    except OSError:  # how Linux says that nobody writes there any more
        return b""


def test_the_doctor_says_that_it_is_locked(paths):

    finding = about_journal(paths)

    assert finding.works
    assert "locked with a passphrase" in finding.line

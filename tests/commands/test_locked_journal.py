# SPDX-License-Identifier: MIT
"""Commands at a locked journal: the passphrase from the environment, or a line that says how."""

from __future__ import annotations

import json
from datetime import datetime
from uuid import UUID

import pytest

from mindful.__main__ import main
from mindful.commands.doctor import about_journal
from mindful.domain.record import Outcome, SessionRecord
from mindful.paths import Paths
from mindful.storage import seal
from mindful.storage.backups import Backups
from mindful.storage.database import PLAIN
from mindful.storage.locking import new_door, reseal
from mindful.storage.opening import open_journal
from mindful.storage.seal import salt_of

WORDS = "eight or more"
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


def test_the_doctor_says_that_it_is_locked(paths):

    finding = about_journal(paths)

    assert finding.works
    assert "locked with a passphrase" in finding.line

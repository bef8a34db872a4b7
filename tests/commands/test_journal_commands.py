# SPDX-License-Identifier: MIT
"""The commands around the journal, as somebody at a terminal meets them."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from argparse import ArgumentParser
from uuid import UUID

import pytest

from mindful.commands import export, import_, practices, verify
from mindful.domain.errors import ImportRefused, JournalError
from mindful.paths import Paths
from mindful.storage.opening import open_journal


@pytest.fixture
def paths(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return Paths.under(tmp_path / "home")


def call(command, paths, *words):
    parser = ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(word) for word in words]), paths)


def session(number=1, **changed):
    return {
        "id": str(UUID(int=number)),
        "practice": "body_scan",
        "situation": None,
        "started_at": "2026-11-24T09:15:02.120+01:00",
        "planned_seconds": 180.0,
        "practised_seconds": 90.0,
        "outcome": "stopped",
        "before": {"anxiety": 7},
        "after": {},
        "later": [],
        "felt": None,
        "note": None,
        **changed,
    }


@pytest.fixture
def file(tmp_path):
    def write(*sessions):
        path = tmp_path / "in.json"
        whole = {"format": "mindful.journal", "version": 1, "sessions": sessions}
        path.write_text(json.dumps(whole))
        return path

    return write


class TestImport:
    def test_says_what_it_did(self, paths, file, capsys):
        assert call(import_, paths, file(session(1), session(2))) == 0
        assert capsys.readouterr().out.splitlines() == [
            "added: 2",
            "already there: 0",
            "refused: 0",
        ]
        assert call(import_, paths, file(session(2), session(3))) == 0
        assert capsys.readouterr().out.splitlines()[:2] == ["added: 1", "already there: 1"]

    def test_tried_dry_makes_nothing(self, paths, file, capsys):
        assert call(import_, paths, file(session()), "--dry-run") == 0
        assert "added: 1 (tried only)" in capsys.readouterr().out
        assert not paths.journal.exists()

    @pytest.mark.parametrize("words", [(), ("--dry-run",)])
    def test_refuses_all_for_one_that_is_wrong(self, paths, file, capsys, words):
        wrong = session(2, outcome="flown")
        with pytest.raises(ImportRefused, match=r"nothing was taken; session 2: outcome: "):
            call(import_, paths, file(session(1), wrong), *words)

        out = capsys.readouterr().out
        assert "refused: session 2: outcome: " in out
        assert "added: 0" in out
        assert "refused: 1" in out

    def test_prints_no_flood_of_refusals(self, paths, file, capsys):
        with pytest.raises(ImportRefused):
            call(import_, paths, file(*[session(n, felt="x") for n in range(100)]))

        assert len(capsys.readouterr().out.splitlines()) < 30

    def test_waits_for_the_app_to_close(self, paths, file):
        paths.make()
        running = open_journal(paths.journal, paths.backups).journal
        with pytest.raises(ImportRefused, match=r"the app is running \(process \d+\)"):
            call(import_, paths, file(session()))
        running.close()

        assert call(import_, paths, file(session())) == 0

    def test_tells_of_a_damaged_journal(self, paths, file, capsys):
        paths.make()
        paths.journal.write_bytes(b"nothing like a journal" * 100)
        assert call(import_, paths, file(session())) == 0

        assert "a new one begins" in capsys.readouterr().err


class TestExport:
    @pytest.mark.parametrize("name", ["out.json", "out.csv", "OUT.JSON"])
    def test_says_how_many(self, paths, file, tmp_path, capsys, name):
        call(import_, paths, file(session()))
        capsys.readouterr()
        assert call(export, paths, tmp_path / name) == 0

        assert capsys.readouterr().out == f"1 session in {tmp_path / name}\n"
        assert str(UUID(int=1)) in (tmp_path / name).read_text()

    def test_works_beside_the_running_app(self, paths, file, tmp_path):
        call(import_, paths, file(session()))
        running = open_journal(paths.journal, paths.backups).journal
        assert call(export, paths, tmp_path / "out.json") == 0
        running.close()

    def test_of_no_journal_is_empty_and_makes_none(self, paths, tmp_path):
        assert call(export, paths, tmp_path / "out.json") == 0

        assert json.loads((tmp_path / "out.json").read_text())["sessions"] == []
        assert not paths.journal.exists()

    def test_writes_over_a_file_only_when_told(self, paths, tmp_path):
        (tmp_path / "out.csv").write_text("mine")
        with pytest.raises(JournalError, match="--force"):
            call(export, paths, tmp_path / "out.csv")

        assert call(export, paths, tmp_path / "out.csv", "--force") == 0

    def test_of_another_kind_is_a_wrong_word(self, paths, tmp_path, capsys):
        with pytest.raises(SystemExit) as ended:
            call(export, paths, tmp_path / "out.xlsx")

        assert ended.value.code == 2
        assert "ends neither in .json nor in .csv" in capsys.readouterr().err


class TestVerify:
    def test_of_a_whole_journal_is_good_news(self, paths, file, capsys):
        call(import_, paths, file(session()))
        capsys.readouterr()
        assert call(verify, paths) == 0

        assert capsys.readouterr().out.startswith("whole, 1 session: ")

    def test_of_none_says_so(self, paths, capsys):
        assert call(verify, paths) == 0

        assert capsys.readouterr().out.startswith("no journal yet")

    def test_names_what_does_not_fit_together(self, paths, file):
        call(import_, paths, file(session()))
        with sqlite3.connect(paths.journal) as connection:
            connection.execute("UPDATE session SET comparison = 'gone'")
        connection.close()
        with pytest.raises(JournalError, match="names a comparison that is not there"):
            call(verify, paths)

    def test_of_a_damaged_one_names_it(self, paths, file):
        call(import_, paths, file(*[session(number) for number in range(200)]))
        with paths.journal.open("r+b") as opened:
            opened.seek(3 * 4096)
            opened.write(b"\xa5" * 8192)
        with pytest.raises(JournalError, match=r"the journal: .+journal\.sqlite3"):
            call(verify, paths)


class TestPractices:
    def listed(self, paths, capsys):
        assert call(practices, paths, "--json") == 0
        return {each["id"]: each for each in json.loads(capsys.readouterr().out)["practices"]}

    def test_are_told_to_other_programs(self, paths, capsys):
        usual = self.listed(paths, capsys)["extended_4_6"]

        assert usual["title"] == "Long exhale"
        assert usual["group"] == "breathe"
        assert usual["minutes"] == [1, 2, 3, 5, 10, 20]
        assert usual["default_minutes"] == 3
        assert usual["scales"] == ["anxiety", "mood"]
        assert usual["pattern"] == [["inhale", 4.0], ["exhale", 6.0]]
        assert usual["breaths_per_minute"] == 6.0
        assert (usual["holds"], usual["room"], usual["own"]) == (False, "desk", False)
        assert usual["cautions"]
        assert "10.1038/s41598-021-98736-9" in usual["sources"]

    @pytest.mark.parametrize(
        ("id", "pace"),
        [
            ("natural", None),
            ("easy_3_5", 7.5),
            ("ramp_to_6", 6.0),
            ("coherent_5_5", 5.5),
            ("sigh_rescue", None),
            ("four_seven_eight", 3.158),
            ("paced_12", 12.0),
        ],
    )
    def test_name_a_pace_where_there_is_one(self, paths, capsys, id, pace):
        assert self.listed(paths, capsys)[id]["breaths_per_minute"] == pace

    def test_led_by_words_have_steps_instead_of_a_pattern(self, paths, capsys):
        guided = self.listed(paths, capsys)["grounding_54321"]

        assert guided["pattern"] is None
        assert guided["steps"][0]["name"] == "Arrive"
        assert guided["steps"][0]["seconds"] == {"1": 8, "3": 15, "5": 20, "10": 40}
        assert guided["steps"][0]["lines"][0].startswith("Keep your eyes open.")

    def test_are_told_to_a_person(self, paths, capsys):
        assert call(practices, paths) == 0
        out = capsys.readouterr().out

        assert "extended_4_6      Long exhale\n" in out
        assert "inhale 4 exhale 6; 6 a minute; asks anxiety, mood" in out
        assert "holds" in out

    def test_of_ones_own_stand_beside_and_a_wrong_one_is_one_line(self, paths, capsys):
        paths.make()
        (paths.practices / "bad.toml").write_text("id = 7")
        assert call(practices, paths) == 0

        assert capsys.readouterr().err.startswith("mindful: bad.toml: ")


@pytest.mark.parametrize("name", ["export", "import_", "verify", "practices"])
def test_no_command_needs_a_window(name):
    code = (
        f"import sys, mindful.commands.{name};"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'numpy', 'msgspec')])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout == "[]\n"

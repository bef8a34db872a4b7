# SPDX-License-Identifier: MIT
"""`mindful insights`, as somebody at a terminal or another program meets it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from mindful.commands import insights
from mindful.domain.errors import JournalError, MindfulError
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.paths import Paths
from mindful.storage.keepsakes import Comparison, Keepsakes
from mindful.storage.opening import open_journal

SUNDAY = datetime.fromisoformat("2026-11-22T09:15:00+01:00")
AS_OF = "2026-11-24"
CAVEAT = "Lower anxiety does not mean that a relationship is good for you."
ROW = {
    "n", "raw", "adjusted", "low", "high", "shown", "why_hidden", "different", "completion",
    "percent_of_possible",
}  # fmt: skip


@pytest.fixture
def paths(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return Paths.under(tmp_path / "home")


def record(number, **changed):
    """The session so many half days before that Sunday."""
    falling = 8 - number % 3
    return SessionRecord(
        **{
            "id": UUID(int=number + 1),
            "practice": ("extended_4_6", "body_scan", "speak_need", "lean_in")[number % 4],
            "situation": "jealousy",
            "started_at": SUNDAY - timedelta(hours=12 * number),
            "planned_seconds": 180.0,
            "practised_seconds": 180.0,
            "outcome": Outcome.COMPLETED,
            "before": Rating({ANXIETY: falling, MOOD: 10 - falling}),
            "after": Rating({ANXIETY: falling - 3 + number % 2, MOOD: 12 - falling}),
            "felt": Felt.EASIER,
            **changed,
        }
    )


def keep(paths, *records, comparisons=()):
    paths.make()
    journal = open_journal(paths.journal, paths.backups).journal
    journal.add_all(records, Keepsakes(comparisons=comparisons))
    journal.close()


@pytest.fixture
def call(paths, capsys):
    def run(*words):
        parser = ArgumentParser()
        insights.add_arguments(parser)
        assert insights.run(parser.parse_args(words), paths) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def told(call):
    return lambda *words: json.loads(call("--json", "--as-of", AS_OF, *words))


def test_of_no_journal_are_nothing_and_make_none(told, paths):
    found = told()

    assert (found["sessions"], found["rated"], found["completion"]) == (0, 0, None)
    assert found["relief"] == found["situations"] == found["comparisons"] == []
    assert found["trend"]["slope_per_week"] is None
    assert found["trend"]["why_hidden"] == "too_few_weeks"
    assert not paths.journal.exists()


def test_every_key_that_programs_rely_on_is_there(told, paths):
    keep(paths, *map(record, range(200)))
    found = told()

    assert (found["sessions"], found["rated"], found["completion"]) == (200, 200, 1)
    assert {"slope_per_week", "low", "high", "weeks"} <= set(found["trend"])
    assert [row["practice"] for row in found["relief"]] == ["body_scan", "extended_4_6"]
    assert [row["situation"] for row in found["situations"]] == ["jealousy"]
    for row in (*found["relief"], *found["situations"]):
        assert set(row) >= ROW
        assert row["low"] <= row["adjusted"] <= row["high"]
        assert (row["shown"], row["why_hidden"]) == (True, None)
    assert found["relief"][1]["n"] == 50
    assert found["relief"][1]["raw"] == 3


def test_what_a_gate_hides_is_null_with_its_reason(told, paths):
    keep(paths, *map(record, range(8)))

    for row in told()["relief"]:
        assert row["n"] == 2
        assert (row["shown"], row["why_hidden"]) == (False, "too_few_sessions")
        assert [row[key] for key in ("raw", "adjusted", "low", "high")] == [None] * 4


def test_another_scale_has_its_own_answers(told, paths):
    keep(paths, *map(record, range(60)))

    assert told("--scale", "mood")["relief"][0]["raw"] == 2
    assert told("--scale", "urge")["rated"] == 0
    assert told("--scale", "urge")["sessions"] == 60


def test_since_leaves_out_what_was_before(told, paths):
    keep(paths, *map(record, range(60)))

    assert told("--since", "2026-11-22")["sessions"] == 1
    assert told("--since", "2026-11-21")["sessions"] == 3
    assert told("--since", "2026-12-01")["sessions"] == 0


def test_claims_are_those_of_the_last_sunday(told, paths):
    monday = SUNDAY + timedelta(days=1)
    keep(paths, *map(record, range(60)))
    before = told()
    keep(paths, record(60, started_at=monday, practice="body_scan"))
    after = told()

    assert (before["sessions"], after["sessions"]) == (60, 61)
    assert after["relief"] == before["relief"]
    assert after["trend"] == before["trend"]


def test_as_of_a_day_is_as_if_it_were_that_day(call, paths):
    keep(paths, *map(record, range(60)))

    assert json.loads(call("--json", "--as-of", "2026-11-01"))["sessions"] == 19
    assert json.loads(call("--json", "--as-of", "2026-10-01"))["sessions"] == 0


def test_practices_compared_by_lot_are_told_when_they_are_done(told, call, paths):
    order = "abbabaabbabaabab"
    names = {"a": "quiet_timer", "b": "box_4"}
    sessions = [
        record(
            number,
            practice=names[name],
            comparison="trial",
            before=Rating({ANXIETY: 7}),
            after=Rating({ANXIETY: 5 if name == "a" else 3}),
        )
        for number, name in enumerate(order)
    ]
    trial = Comparison("trial", *names.values(), 8, order, "running", "2026-11-01T09:00:00+01:00")
    longer = Comparison("more", *names.values(), 10, "", "running", "2026-11-01T09:00:00+01:00")
    keep(paths, *sessions, comparisons=(trial, longer))
    unfinished, done = told()["comparisons"]

    assert (done["a"], done["b"], done["pairs"]) == ("quiet_timer", "box_4", 8)
    assert (done["difference"], done["p"]) == (2, pytest.approx(2 / 2**8, abs=1e-6))
    assert (unfinished["difference"], unfinished["p"]) == (None, None)
    assert unfinished["why_hidden"] == "still_running"
    assert call("--as-of", AS_OF).splitlines()[-4:-2] == [
        "box_4 beside quiet_timer, 0 pairs: not finished",
        "box_4 beside quiet_timer, 8 pairs: +2.00 (+2.00 to +2.00) points for box_4, p 0.008",
    ]


def test_a_person_reads_a_small_table(call, paths):
    keep(paths, *map(record, range(200)))
    lines = call("--as-of", AS_OF).splitlines()

    assert lines[0] == "200 sessions, 200 rated, 100% also afterwards"
    assert lines[1].startswith("week by week: ")
    assert any(line.startswith("extended_4_6") and " to " in line for line in lines)
    assert any(line.startswith("jealousy") for line in lines)


def test_a_person_reads_why_there_is_no_number(call, paths):
    keep(paths, *map(record, range(8)))

    assert "too few to say anything yet" in call("--as-of", AS_OF)


def test_one_session_is_one(call, paths):
    keep(paths, record(0))

    assert call("--as-of", AS_OF).startswith("1 session, 1 rated, 100% also afterwards\n")


def test_beside_practices_stands_what_their_numbers_do_not_mean(call, paths):
    assert CAVEAT not in call("--as-of", AS_OF)
    keep(paths, *map(record, range(8)))

    assert call("--as-of", AS_OF).rstrip().endswith(CAVEAT)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--since", "yesterday"), "--since: 'yesterday' is no day"),
        (("--as-of", "2026-13-01"), "--as-of: '2026-13-01' is no day"),
        (("--scale", "joy"), "--scale: there is anxiety, mood, urge, no 'joy'"),
    ],
)
def test_wrong_words_are_one_line(call, words, line):
    with pytest.raises(MindfulError) as refused:
        call(*words)

    assert str(refused.value).startswith(line)
    assert "\n" not in str(refused.value)
    assert not isinstance(refused.value, JournalError)


def run(home, *words):
    return subprocess.run(
        [sys.executable, "-m", "mindful", "--home", str(home), "insights", *words],
        env={**os.environ, "XDG_RUNTIME_DIR": str(home)},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )


def test_wrong_words_leave_with_2(tmp_path):
    done = run(tmp_path, "--since", "yesterday")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("mindful: --since")


def test_a_damaged_journal_leaves_with_4(tmp_path):
    tmp_path.joinpath("journal.sqlite3").write_bytes(b"nothing of the kind " * 99)
    done = run(tmp_path)

    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.count("\n") == 1


def test_it_needs_no_window():
    code = (
        "import sys; from mindful.__main__ import main;"
        "main(['--home', sys.argv[1], 'insights']);"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'scipy', 'numpy.ma')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "nowhere"], capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == "[]"


def test_to_explain_itself_it_needs_no_numbers():
    code = "import sys, mindful.commands.insights; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"

# SPDX-License-Identifier: MIT
"""`mindful` from a terminal: exit codes, one line a trouble, and no Qt where no window opens."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from mindful.__main__ import OPENING, TELLING, WORKING

COMMANDS = [*OPENING, *TELLING, *WORKING]
WITHOUT_QT = [*TELLING, "status", "practices", "verify", "insights"]
SPY = """
import sys
from mindful.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as left:
    code = left.code
loaded = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
print(f"{code} {loaded}", file=sys.stderr)
"""


@pytest.fixture
def environ(tmp_path):
    """Nobody's home, and no screen."""
    environ = {n: v for n, v in os.environ.items() if not n.startswith(("XDG_", "QT_", "MINDFUL"))}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        environ.pop(name, None)
    return {**environ, "HOME": str(tmp_path), "MINDFUL_HOME": str(tmp_path / "home")}


@pytest.fixture
def call(environ):
    def run(*words, code=None):
        program = ["-m", "mindful"] if code is None else ["-c", code]
        return subprocess.run(
            [sys.executable, *program, *words],
            env=environ,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

    return run


def one_line(words):
    return words.startswith("mindful: ") and words.count("\n") == 1


def test_help_lists_every_command(call):
    done = call("--help")

    assert (done.returncode, done.stderr) == (0, "")
    for command in COMMANDS:
        assert f"\n  {command} " in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(call, command):
    done = call(command, "--help")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: mindful {command}")


def test_it_says_its_version(call):
    done = call("--version")

    assert done.returncode == 0
    assert done.stdout.startswith("mindful ")


@pytest.mark.parametrize(
    "words",
    [
        ("dance",),
        ("--colour",),
        ("--home",),
        ("start", "--minutes", "three"),
        ("pause", "now"),
        ("status", "--xml"),
        ("render",),
        ("export",),
    ],
)
def test_wrong_words_are_2_with_usage(call, words):
    done = call(*words)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: mindful")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", TELLING)
def test_nobody_running_is_3(call, command):
    done = call(command)

    assert (done.returncode, done.stdout) == (3, "")
    assert one_line(done.stderr)


def test_status_of_nobody_is_3(call):
    assert call("status").returncode == 3
    done = call("status", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (3, {"running": False})


@pytest.mark.parametrize("words", [(), ("start",), ("start", "box_4", "--breaths", "3")])
def test_no_display_is_5(call, words, tmp_path):
    done = call(*words)

    assert (done.returncode, done.stdout) == (5, "")
    assert one_line(done.stderr)
    assert "mindful tour" in done.stderr
    assert [*tmp_path.iterdir()] == []


def test_a_damaged_journal_is_4(call, tmp_path):
    tmp_path.joinpath("home").mkdir()
    tmp_path.joinpath("home", "journal.sqlite3").write_bytes(b"nothing of the kind " * 99)
    done = call("verify")

    assert done.returncode == 4
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help_imports_no_qt(call, command):
    assert call(command, "--help", code=SPY).stderr == "0 []\n"


@pytest.mark.parametrize("command", WITHOUT_QT)
def test_a_command_without_a_window_imports_no_qt(call, command):
    assert call(command, code=SPY).stderr.endswith(" []\n")


def test_nothing_is_made_by_asking(call, tmp_path):
    call("status")
    call("practices", "--json")
    call("verify")

    assert [*tmp_path.iterdir()] == []


def test_a_reader_who_leaves_early_meets_no_traceback(environ):
    with subprocess.Popen(
        [sys.executable, "-m", "mindful", "practices"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()

        assert process.stderr.read() == b""
    assert process.returncode in (0, 1)


def test_home_on_the_command_line_wins_over_the_environment(call, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    other.joinpath("journal.sqlite3").write_bytes(b"nothing of the kind " * 99)

    assert call("--home", str(other), "verify").returncode == 4
    assert call("verify").returncode == 0

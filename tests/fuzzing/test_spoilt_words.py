# SPDX-License-Identifier: MIT
"""Words at the command line and at the local socket: answered in one line, whatever they are."""

from __future__ import annotations

import json

import pytest
from hypothesis import strategies as st
from inputs import tried
from spoilt import altered, deep, spoilt

from mindful.__main__ import ELSEWHERE, OPENING, TELLING, WORKING, main
from mindful.app.answers import Answers, Doors
from mindful.desktop.command_server import LONGEST, CommandServer

pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

MESSAGE = {
    "v": 1,
    "command": "start",
    "args": {
        "practice": "box_4",
        "minutes": 3,
        "situation": "jealousy",
        "breaths": 2,
        "asks": True,
    },
}
SLOW = {"tour", "doctor", "render"}
"""These look at the machine or do as much as they are asked for; their words are read alike."""
COMMANDS = sorted({*OPENING, *TELLING, *WORKING} - SLOW)
OPTIONS = (
    "--json", "--scale", "--since", "--as-of", "--force", "--dry-run", "--minutes", "--breaths",
    "--situation", "--small", "--silent", "--help", "--version", "--trace", "--home", "--",
)  # fmt: skip
VALUES = ("anxiety", "2026-11-24", "0", "-1", "1e999", "nan", "box_4", "out.json", "out.csv", ".")


def test_messages(qapp, tmp_path, measured):
    assert qapp
    told = []
    doors = Doors(told.append, told.append, *[lambda: told.append("done")] * 3)
    server = CommandServer(tmp_path / "s", Answers(doors, lambda: None))

    def act(offered):
        with measured:
            answer = server.reply(offered)
        assert answer.count(b"\n") == 1
        assert len(answer) < 2 * LONGEST
        reply = json.loads(answer)
        assert isinstance(reply["exit"], int)
        assert "\n" not in reply["line"]
        assert len(offered) <= LONGEST or not reply["ok"]

    whole = json.dumps(MESSAGE).encode()
    offered = st.one_of(spoilt(whole), altered(MESSAGE), deep(b"["), deep(b'{"v":'))
    tried(offered, act)
    server.close()


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """A folder to write in, and no display, so that nothing opens."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("MINDFUL_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def test_command_lines(nowhere, capsys, measured):
    assert ELSEWHERE

    def act(words):
        with measured:
            try:
                code = main(words)
            except SystemExit as error:
                code = error.code
        said, told = capsys.readouterr()
        assert code in {0, 1, 2, 3, 4, 5}
        assert "Traceback" not in told
        assert code in {0, 2} or (told or said).count("\n") == 1

    odd = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
    word = st.sampled_from(OPTIONS) | st.sampled_from(VALUES) | odd
    line = st.tuples(st.sampled_from(COMMANDS) | odd, st.lists(word, max_size=5))
    tried(line.map(lambda pair: [pair[0], *pair[1]]), act)

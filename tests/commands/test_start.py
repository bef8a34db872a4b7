# SPDX-License-Identifier: MIT
"""The words after `mindful start`, as the running app takes them."""

from __future__ import annotations

import pytest

from mindful.app.wishes import read_start
from mindful.commands.start import read
from mindful.domain.settings import Way
from mindful.domain.start import Start


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("", Start()),
        ("box_4", Start("box_4")),
        ("box_4 --minutes 2", Start("box_4", minutes=2)),
        ("box_4 --minutes 2.5", Start("box_4", minutes=2.5)),
        ("--breaths 6 box_4", Start("box_4", breaths=6)),
        ("--situation jealousy", Start(situation="jealousy")),
        ("--small", Start(way=Way.SMALL)),
        ("--silent", Start(way=Way.SILENT)),
        ("--small --silent", Start(way=Way.SILENT)),
        ("--skip-ratings", Start(asks=False)),
        ("--ask-ratings", Start(asks=True)),
    ],
)
def test_they_become_one_wish(words, start):
    assert read_start(read(words.split())) == start


@pytest.mark.parametrize(
    "words",
    [
        "--minutes three",
        "--minutes",
        "--breaths 1.5",
        "--minutes 3 --breaths 4",
        "--ask-ratings --skip-ratings",
        "--colour blue",
        "box_4 box_3",
    ],
)
def test_wrong_words_show_how_it_is_used(words, capsys):
    with pytest.raises(SystemExit) as left:
        read(words.split())

    assert left.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: mindful start")

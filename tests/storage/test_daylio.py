# SPDX-License-Identifier: MIT
"""Moods kept elsewhere come along once, however often they are imported."""

from __future__ import annotations

import pytest

from mindful.paths import resources
from mindful.storage.candidates import read_candidates
from mindful.storage.content_files import ContentFiles
from mindful.storage.import_ import take

SCALES = ContentFiles(resources()).scales()
HEAD = "full_date,date,weekday,time,mood,activities,note_title,note\n"
ENTRIES = (
    HEAD + '2023-12-17,December 17,Sunday,08:05,good,"walk | tea",,"Two\nlines, quoted"\n'
    "2023-12-16,December 16,Saturday,9:30 PM,Awful,,,\n"
)


@pytest.fixture
def read(tmp_path):
    def found(text):
        (tmp_path / "daylio.csv").write_text(text, encoding="utf8")
        return read_candidates(tmp_path / "daylio.csv", SCALES)

    return found


def test_moods_become_check_ins(read):
    first, second = read(ENTRIES).kept.check_ins

    assert (first.kind, first.day, first.answers) == ("daylio", "2023-12-17", {"mood": 7})
    assert first.at.startswith("2023-12-17T08:05:00")
    assert (second.day, second.answers) == ("2023-12-16", {"mood": 1})
    assert second.at.startswith("2023-12-16T21:30:00")


def test_the_same_entry_comes_once(read, journal):
    first = take(read(ENTRIES), journal)
    again = take(read(ENTRIES + "2023-12-18,December 18,Monday,07:00,rad,,,\n"), journal)

    assert (first.added, first.already_there, first.refused) == (2, 0, ())
    assert (again.added, again.already_there) == (1, 2)
    with journal.everything() as everything:
        assert len(everything.kept.check_ins) == 3


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2023-12-17,,,08:05,ecstatic,,,", "line 4: mood: 'ecstatic' is none of awful, bad"),
        ("17.12.2023,,,08:05,good,,,", "line 4: full_date, time: "),
        ("2023-12-17,,,late,good,,,", "line 4: full_date, time: "),
        ("2023-12-17", "line 4: mood: ''"),
    ],
)
def test_one_odd_entry_and_nothing_is_taken(read, journal, row, said):
    lines = HEAD + "2023-12-15,,,08:05,good,,,\n2023-12-16,,,08:05,meh,,,,more\n" + row
    report = take(read(lines), journal)
    (line,) = report.refused

    assert line.startswith(said)
    assert report.added == 0
    with journal.everything() as everything:
        assert everything.kept.check_ins == ()

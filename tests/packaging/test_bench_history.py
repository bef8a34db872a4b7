# SPDX-License-Identifier: MIT
"""Figures are kept by day and commit, and the README shows the newest of them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench import history

ROOT = Path(__file__).resolve().parents[2]
AT = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
FACTS = {
    "cores": 2,
    "load": 0.5,
    "memory_gib": 4.0,
    "Python": "3.11.7",
    "Qt": "6",
    "numpy": "2",
    "pyqtgraph": "1",
}


def figure(name, app, floor=None):
    ratio = app / floor if floor else None
    return {"name": name, "unit": "ms", "app": app, "floor": floor, "ratio": ratio}


def test_the_readme_shows_the_newest_figures():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = history.table(history.newest(ROOT / "bench" / "history"))

    assert "first painted window" in table
    assert history.placed(text, table) == text


def test_what_is_kept_names_no_machine():
    for place in (ROOT / "bench" / "history").glob("*.json"):
        assert "/" not in place.read_text(encoding="utf-8").replace("1/s", "")


def test_a_later_run_of_the_same_commit_is_added(tmp_path):
    history.keep(
        tmp_path, "0a1b2c3", AT, FACTS, [figure("launch", 200.0, 100.0), figure("rest", 1.0)]
    )
    place = history.keep(tmp_path, "0a1b2c3", AT.replace(hour=10), FACTS, [figure("rest", 2.0)])
    kept = history.newest(tmp_path)

    assert place.name == "2026-11-24-0a1b2c3.json"
    assert [(one["name"], one["app"]) for one in kept["figures"]] == [
        ("launch", 200.0),
        ("rest", 2.0),
    ]
    assert kept["measured_at"] == "2026-11-24T10:15:00+00:00"


def test_the_newest_is_the_one_measured_last_and_not_the_last_by_name(tmp_path):
    history.keep(tmp_path, "fffffff", AT, FACTS, [figure("launch", 1.0, 1.0)])
    history.keep(tmp_path, "0000000", AT.replace(hour=10), FACTS, [figure("launch", 2.0, 1.0)])

    assert history.newest(tmp_path)["commit"] == "0000000"
    assert "| launch | 2 ms | 1 ms | 2.00 |" in history.table(history.newest(tmp_path))


def test_a_text_without_markers_is_left_alone():
    with pytest.raises(ValueError, match="figures"):
        history.placed("# mindful\n", "|")


def test_the_machine_is_told_by_what_a_figure_depends_on():
    import PySide6  # noqa: PLC0415 - asked where it lies

    facts = history.machine(Path(PySide6.__file__).parents[1])

    assert facts["cores"] >= 1
    assert facts["Qt"] == PySide6.__version__

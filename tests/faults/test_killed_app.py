# SPDX-License-Identifier: MIT
"""The real app, killed at random moments of a session: what it said is saved is there."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from running_app import RunningApp

from mindful.domain.journal import Filter
from mindful.domain.record import Outcome

KILLS = 10
LATEST = 0.8
"""Seconds after that; by then it has been paused and stopped."""
DAYS = timedelta(days=2)
SIGNS = ("launched", "saved", "session_opened")
"""After which the moment is drawn, by turns."""
ASKED = ("pause", "resume", "pause", "resume", "stop")
WORDS = ("start", "extended_4_6", "--skip-ratings", "--silent")


@pytest.fixture
def quiet():
    """Without display and bus: only what a session is made of."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    return {**dict.fromkeys(names, ""), "QT_QPA_PLATFORM": "offscreen"}


def records(after):
    """All sessions at the next start, by id; the journal is whole and nobody was told anything."""
    journal = after.opened()
    try:
        return {record.id: record for record in journal.page(Filter(), 0, 100).records}
    finally:
        journal.close()


def die(app, sign, chance):
    """Let it be told this and that after that sign of life, and kill it in the midst."""
    app.wait_for(sign)
    until = time.monotonic() + chance.uniform(0, LATEST)
    for command in ASKED:
        if time.monotonic() >= until:
            break
        with suppress(OSError):
            app.ask(command)
        time.sleep(max(0.0, min(until - time.monotonic(), chance.uniform(0, 0.15))))
    app.kill()
    return [told["kind"] for told in app.told("saved")]


def test_in_the_midst_of_the_real_app(home, after, quiet):
    home.joinpath("settings.json").write_text('{"settle_in": 0.0}')
    chance, known, saved = Random("10 190"), {}, 0  # noqa: S311
    for number in range(KILLS):
        folder = home.parent / f"kill {number}"
        folder.mkdir()
        told = die(RunningApp(folder, home, *WORDS, **quiet), SIGNS[number % len(SIGNS)], chance)
        found = records(after)

        assert {key: found.get(key) for key in known} == known
        new = [record for key, record in found.items() if key not in known]
        assert len(new) <= 1
        if told:
            saved += 1
            [record] = new
            assert (record.practice, record.planned_seconds) == ("extended_4_6", 180.0)
            assert record.outcome in {told[-1], Outcome.STOPPED, Outcome.OPEN}
            if told[-1] == Outcome.STOPPED:
                assert record.outcome == Outcome.STOPPED
        journal = after.opened()
        for record in new:
            # A day on which much was practised would ask before it begins.
            journal.save(replace(record, started_at=record.started_at - DAYS))
        journal.interrupt_open_records()
        journal.close()
        known = records(after)
    assert saved >= KILLS // 2, "killed before anything was saved"

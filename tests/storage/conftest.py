# SPDX-License-Identifier: MIT
"""A real journal and copies of the real content, in a folder of their own."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from uuid import UUID

import pytest

from mindful.domain.glance import PracticeId
from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.situation import SituationId
from mindful.paths import resources
from mindful.storage.opening import open_journal

MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")


@pytest.fixture
def journal(tmp_path):
    """An empty journal that is owned."""
    opened = open_journal(tmp_path / "journal.sqlite3", tmp_path, now=lambda: MORNING)
    yield opened.journal
    opened.journal.close()


@pytest.fixture
def content(tmp_path):
    """A copy of what is shipped, to be spoilt."""
    copy = tmp_path / "resources"
    for part in ("practices", "text"):
        shutil.copytree(resources() / part, copy / part)
    for name in ("situations.toml", "scales.toml", "support.toml"):
        shutil.copy(resources() / name, copy / name)
    return copy


@pytest.fixture
def make_record():
    """Make sessions that differ only in what is named."""

    def make(number=1, **changed):
        return SessionRecord(
            **{
                "id": UUID(int=number),
                "practice": PracticeId("extended_4_6"),
                "situation": SituationId("waiting_for_reply"),
                "started_at": MORNING,
                "planned_seconds": 180.0,
                "practised_seconds": 180.0,
                "outcome": Outcome.COMPLETED,
                "before": Rating({ANXIETY: 7, MOOD: 4}),
                "after": Rating({ANXIETY: 4, MOOD: 6}),
                **changed,
            }
        )

    return make


@pytest.fixture
def noon():
    """A moment without an offset of its own."""
    return datetime(2026, 11, 24, 12, tzinfo=UTC)

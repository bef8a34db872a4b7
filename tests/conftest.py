# SPDX-License-Identifier: MIT
"""What every test stands on: no screen, a real journal, the shipped content, nothing left over."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from doubles import MORNING, ManualClock, ToldPlayer
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from mindful.paths import resources
from mindful.storage.content_files import ContentFiles
from mindful.storage.opening import open_journal

settings.register_profile("unhurried", deadline=None, database=None)
settings.load_profile("unhurried")


def pytest_configure(config):
    """Let pass what the screenless platform says of itself whenever a window is shown."""
    config.addinivalue_line(
        "qt_log_ignore", r"plugin does not support (propagateSizeHints|raise)\(\)"
    )


@pytest.fixture(scope="session")
def unmeasured():
    """The environment of a process that coverage keeps out of, which loads much by itself."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def player():
    return ToldPlayer()


@pytest.fixture
def journal(tmp_path):
    """An empty journal on disk that is owned."""
    opened = open_journal(tmp_path / "journal.sqlite3", tmp_path / "backups", now=lambda: MORNING)
    yield opened.journal
    opened.journal.close()


@pytest.fixture(scope="session")
def content():
    """What is shipped."""
    return ContentFiles(resources())


@pytest.fixture(scope="session")
def qapp_args():
    """The same style everywhere, as the app itself asks."""
    return ["mindful", "-style", "Fusion"]


def pytest_collection_finish():
    """Look for garbage between tests alone, and not again at what was there before them.

    A collection in the midst of a Qt call can delete a widget that Qt is just looking at.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.fixture(autouse=True)
def _nothing_left_open():
    """Fail a test that leaves a window to be seen, and clear every one away for the next."""
    yield
    windows = [] if QApplication.instance() is None else QApplication.topLevelWidgets()
    left = [window for window in windows if window.isVisible()]
    for window in windows:
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if windows:
        gc.collect()
    assert not left, f"still to be seen: {left}"

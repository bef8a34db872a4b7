# SPDX-License-Identifier: MIT
"""A polite request to end reaches an app that is asleep."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

ASLEEP = """
from PySide6.QtCore import QCoreApplication, QTimer
from mindful.desktop.signals import EndRequests

application = QCoreApplication([])
ends = EndRequests(application.quit)
QTimer.singleShot(0, lambda: print("asleep", flush=True))
application.exec()
print("left", flush=True)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_is_heard_in_the_event_loop(number):
    with subprocess.Popen(
        [sys.executable, "-c", ASLEEP], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "asleep\n"

        process.send_signal(number)

        assert process.stdout.readline() == "left\n"
    assert process.returncode == 0

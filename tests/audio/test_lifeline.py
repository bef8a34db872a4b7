# SPDX-License-Identifier: MIT
"""Whatever happens to the process, the app does not notice it by an error."""

from __future__ import annotations

import sys

from mindful.audio.lifeline import Lifeline
from mindful.audio.orders import Pause


def test_a_process_that_has_died_takes_orders_without_complaint():
    lifeline = Lifeline([sys.executable, "-c", "import sys; sys.stdin.close()"])
    assert list(lifeline.news()) == []
    lifeline.wait()
    lifeline.send(Pause())
    lifeline.send(Pause())
    lifeline.hang_up()
    lifeline.hang_up()

# SPDX-License-Identifier: MIT
"""The tray alone in a process with a real screen; prints what it tells, one word a line."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from mindful.desktop.tray import QuickStart, Tray
from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.settings import Way
from mindful.domain.situation import UNSAFE, Situation, SituationId
from mindful.domain.start import Start
from mindful.paths import resources

LAST = Start(PracticeId("natural"), minutes=5, way=Way.SILENT)
SITUATIONS = (
    Situation(SituationId("jealousy"), "I am jealous", "", (), True),
    Situation(UNSAFE, "I feel unsafe with someone", "", (), False),
)
FLOWS = {FlowId.WAITING: "Waiting & hoping"}


def tell(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def tell_start(start):
    tell("start", start.practice, start.minutes, start.situation, start.way)


def do_as_told(tray, order, *words):
    {
        "offer": lambda: tray.offer(QuickStart(LAST._replace(minutes=1), " ".join(words))),
        "say": lambda: tray.tell(" ".join(words)),
        "dress": lambda: tray.dress(dark=True),
        "remind": lambda: tray.say(" ".join(words)),
        "breathe": lambda: tray.breathe(None if words[0] == "still" else int(words[0])),
        "reminders": lambda: tray.show_reminders(wished="wished" in words, quiet="quiet" in words),
        "discreet": lambda: tray.be_discreet(on=True, name="Timer"),
    }[order]()


def main():
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    quick = QuickStart(LAST, "Begin again: Quiet, 5 min")
    tray = Tray(resources() / "icons", quick, SITUATIONS, FLOWS, dark=False)
    tray.start_wanted.connect(tell_start)
    tray.open_wanted.connect(lambda: tell("open"))
    tray.support_wanted.connect(lambda: tell("support"))
    tray.flow_wanted.connect(lambda flow: tell("flow", flow))
    tray.quit_wanted.connect(lambda: tell("quit"))
    tray.quiet_wanted.connect(lambda quiet: tell("quiet", quiet))
    tray.available_changed.connect(lambda there: tell("available", there))

    def obey():
        words = sys.stdin.readline().split()
        if not words:
            tray.leave()
            application.quit()
            return
        do_as_told(tray, *words)
        tell("done")

    orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    orders.activated.connect(obey)
    tell("here", tray.available)
    application.exec()


if __name__ == "__main__":
    main()

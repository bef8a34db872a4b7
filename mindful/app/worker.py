# SPDX-License-Identifier: MIT
"""Work that may take seconds, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Signal

from mindful.domain.errors import MindfulError
from mindful.ui.translated import told


class Worker(QObject):
    """Does one thing at a time in a thread of its own and tells how it went, in the window's."""

    done = Signal(str)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._thread: Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None and self._thread.is_alive()

    def do(self, work: Callable[[], str]) -> bool:
        """Begin; False where something else is not done yet. `work` returns a line to tell."""
        if self.is_busy:
            return False

        def act() -> None:
            try:
                self.done.emit(work())
            except MindfulError as error:
                self.failed.emit(told(error))

        self._thread = Thread(target=act, daemon=True)
        self._thread.start()
        return True

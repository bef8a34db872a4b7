# SPDX-License-Identifier: MIT
"""Something long done beside the window, and what comes of it told in the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

LOOK_MS, PAINTED_MS = 10, 50
"""An errand sets out once what is there has been painted: both at once would be slower."""
T = TypeVar("T")


class Errand(Generic[T]):
    """One at a time; whoever asks for the next has no use for the one before."""

    def __init__(self, parent: QObject) -> None:
        self._pending: Future[T] | None = None
        self._then: Callable[[Future[T]], None] | None = None
        self._timer = QTimer(parent)
        self._timer.timeout.connect(self._look)
        self._work: Callable[[], T] | None = None

    def send(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None:
        """Do that work in a thread; `then` is called with its future, which is done."""
        self._pending, self._work, self._then = None, work, then
        self._timer.start(PAINTED_MS)

    def never_mind(self) -> None:
        """Want nothing any more; what is being done comes to its end unheard."""
        self._pending = self._work = self._then = None
        self._timer.stop()

    def _set_out(self, work: Callable[[], T]) -> None:
        worker = ThreadPoolExecutor(1)
        self._pending, self._work = worker.submit(work), None
        worker.shutdown(wait=False)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        if self._work is not None:
            self._set_out(self._work)
            return
        pending, then = self._pending, self._then
        if pending is None or then is None or not pending.done():
            return
        self.never_mind()
        then(pending)

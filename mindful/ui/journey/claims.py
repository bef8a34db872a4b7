# SPDX-License-Identifier: MIT
"""Insights reckoned beside the interface: with many sessions they take longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date

from PySide6.QtCore import QObject, QTimer

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Columns
from mindful.domain.rating import Scale
from mindful.insight.insights import Insights, find_insights

LOOK_MS = 10
Then = Callable[[Insights], None]


class Claims(QObject):
    """Answers the latest question alone; the same columns are weighed once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._columns: Columns | None = None
        self._pending: Future[Insights] | None = None
        self._then: Then | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def ask(
        self,
        columns: Columns,
        scale: Scale,
        as_of: date,
        *,
        never_ranked: frozenset[PracticeId],
        then: Then,
    ) -> None:
        """Call `then` with what is found, at once where it is known already."""
        self._then = then
        if columns is not self._columns or self._pending is None:
            self._columns = columns
            worker = ThreadPoolExecutor(1)
            self._pending = worker.submit(
                find_insights, columns, scale, as_of, never_ranked=never_ranked
            )
            worker.shutdown(wait=False)
        if self._pending.done():
            self._look()
        else:
            self._timer.start()

    def never_mind(self) -> None:
        """Want no answer any more."""
        self._then = None
        self._timer.stop()

    def _look(self) -> None:
        if self._pending is None or not self._pending.done():
            return
        self._timer.stop()
        then, self._then = self._then, None
        if then is not None:
            then(self._pending.result())

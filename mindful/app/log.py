# SPDX-License-Identifier: MIT
"""What went wrong, for whoever mends it: a small file, and one line for the person."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from mindful.domain.line import Line
from mindful.ui.translated import told

KEPT_BYTES = 256 * 1024
OWNER_ONLY = 0o600
FOR_THE_PERSON = Line(
    "Something went wrong in mindful, not with you. What was saved is still there."
)


class Log:
    """Takes unhandled errors and Qt's messages; never holds ratings, notes or situations."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._open: object = None

    def install(self) -> None:
        """Be the place where errors end up."""
        sys.excepthook = self._unhandled
        qInstallMessageHandler(self._from_qt)

    def write(self, words: str) -> None:
        """Add to the log; a log that cannot be written is left alone."""
        # Imported here: logging costs 12 ms, and on a good day nothing is logged.
        import logging  # noqa: PLC0415
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415

        logger = logging.getLogger("mindful")
        if not logger.handlers:
            logging.raiseExceptions = False
            file = self._folder / "mindful.log"
            try:
                os.close(os.open(file, os.O_CREAT | os.O_WRONLY, OWNER_ONLY))
                handler = RotatingFileHandler(
                    file,
                    maxBytes=KEPT_BYTES,
                    backupCount=1,
                    encoding="utf-8",
                )
            except OSError:
                return
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            logger.addHandler(handler)
        logger.warning("%s", words)

    def _unhandled(
        self, kind: type[BaseException], error: BaseException, trail: TracebackType | None
    ) -> None:
        # Only where it happened: the message of an error may quote what somebody wrote.
        import traceback  # noqa: PLC0415  # as above

        places = "".join(traceback.format_tb(trail))
        self.write(f"{kind.__name__}\n{places}")
        self._tell(told(FOR_THE_PERSON))

    def _from_qt(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self.write(f"Qt: {message}")

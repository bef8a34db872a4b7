# SPDX-License-Identifier: MIT
"""A clipboard that other programs are asked not to remember, emptied again after use."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 120_000
"""Two minutes: long enough to paste, short enough to be forgotten."""
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    'application/x-apple-nspasteboard;value="org.nspasteboard.ConcealedType"': b"",
}
"""What clipboard histories on Linux, Windows and macOS heed; others may still remember."""


class PrivateClipboard(QObject):
    """Copies words; what is still ours after a while is taken away again."""

    def __init__(self, kept_ms: int = KEPT_MS) -> None:
        super().__init__()
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._words = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(kept_ms)
        self._later.timeout.connect(self.clear)

    def copy(self, words: str) -> None:
        """Put words there, marked as not to be kept."""
        content = QMimeData()
        content.setText(words)
        for kind, value in HINTS.items():
            content.setData(kind, QByteArray(value))
        self._clipboard.setMimeData(content)
        self._words = words
        self._later.start()

    def clear(self) -> None:
        """Take the words away, unless something else is there by now."""
        self._later.stop()
        if self._words and self._clipboard.text() == self._words:
            self._clipboard.clear()
        self._words = ""

# SPDX-License-Identifier: MIT
"""The trace as JSON lines, each written as it happens."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from mindful.domain.errors import MindfulError


class TraceFile:
    """Appends events to a file; a full disk ends the trace, never the session."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._clock = clock
        try:
            self._file = path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            raise MindfulError(
                "cannot write the trace to {path}: {reason}", path=path, reason=error.strerror
            ) from error

    def __call__(self, event: str, **fields: object) -> None:
        """Write one line."""
        if self._file.closed:
            return
        line = json.dumps({"t": self._clock(), "event": event, **fields})
        try:
            self._file.write(line + "\n")
        except OSError:
            self._file.close()

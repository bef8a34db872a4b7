# SPDX-License-Identifier: MIT
"""Reading a TOML file that anybody may have written."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from mindful.domain.errors import PracticeError

LARGEST = 64 * 1024
"""Bytes; a practice is a page of text, anything longer is something else."""


def read_toml(path: Path) -> dict[str, Any]:
    """Parse one file; raises PracticeError naming the file and, for syntax, line and column."""
    text = _text(path)
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise PracticeError("{file}: nested too deeply", file=path.name) from error
    except ValueError as error:  # tomllib's own error, and numbers of thousands of digits
        end = f"at line {text.count(chr(10)) + 1}, column {len(text) - text.rfind(chr(10))}"
        reason = str(error).replace("at end of document", end)
        raise PracticeError("{file}: {reason}", file=path.name, reason=reason) from error


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise PracticeError(
                "{file}: longer than {most} KiB", file=path.name, most=LARGEST // 1024
            )
        return content.decode()
    except OSError as error:
        raise PracticeError("{file}: {reason}", file=path.name, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise PracticeError("{file}: not written in UTF-8", file=path.name) from error

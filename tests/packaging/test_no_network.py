# SPDX-License-Identifier: MIT
"""Qt's doors to the network stay shut, which the import contract cannot see."""

from __future__ import annotations

import ast
from pathlib import Path

import mindful

HOUSE = Path(mindful.__file__).parent
PIPE = "desktop/pipe_windows.py"
"""A named pipe of the machine itself; Windows has no other local socket for Python."""
LOCAL_ALONE = {"QLocalServer", "QLocalSocket"}


def imported(file):
    """Modules and names that a file imports, as `module.name`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_part_of_qt_that_reaches_a_network_is_imported():
    parts = ("PySide6.QtNetwork", "PySide6.QtWeb", "PySide6.QtHttp", "PySide6.QtRemote")
    found = {
        (file.relative_to(HOUSE).as_posix(), name)
        for file in HOUSE.rglob("*.py")
        for name in imported(file)
        if name.startswith(parts)
    }

    assert found == {(PIPE, f"PySide6.QtNetwork.{name}") for name in LOCAL_ALONE}

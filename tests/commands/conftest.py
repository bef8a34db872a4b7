# SPDX-License-Identifier: MIT
"""Python on Windows knows no local sockets, with which the other side is played."""

from __future__ import annotations

import sys

collect_ignore = ["test_remote.py"] if sys.platform == "win32" else []

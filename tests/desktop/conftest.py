# SPDX-License-Identifier: MIT
"""A tray needs a screen and a bus of its own; only `scripts/test` on Linux brings them."""

from __future__ import annotations

import os
import sys

collect_ignore = []
if "MINDFUL_TEST_DISPLAY" not in os.environ:
    collect_ignore += ["test_tray.py", "test_awake.py", "test_unwelcome.py"]
if sys.platform == "win32":
    collect_ignore += ["test_local_socket.py", "test_end_requests.py"]

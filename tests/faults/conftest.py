# SPDX-License-Identifier: MIT
"""Homes in which something goes wrong; forking and counting system calls is Linux alone."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from random import Random

import pytest
from aftermath import Aftermath, ids_in
from works import some_record

import mindful
from mindful.paths import Paths
from mindful.storage.opening import open_journal

HERE = Path(__file__).parent
BY_FORKING = {"test_killed.py", "test_killed_app.py"}
BY_STRACE = {"test_failing_calls.py"}
collect_ignore = [
    *(() if sys.platform == "linux" else BY_FORKING),
    *(() if shutil.which("strace") else BY_STRACE),
]


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home with all its folders."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    Paths.under(tmp_path / "home").make()
    return tmp_path / "home"


@pytest.fixture
def after(home):
    return Aftermath(home)


@pytest.fixture
def two_copies(after, home):
    """Copies `a` and `b` of different journals, of which `a` is the present one; their ids."""
    whole = {}
    for name in ("b", "a"):
        after.paths.journal.unlink(missing_ok=True)
        opened = open_journal(after.paths.journal, after.paths.backups)
        chance = Random(name)  # noqa: S311
        opened.journal.add_all(some_record(chance) for _ in range(200))
        opened.journal.close()
        shutil.copy(after.paths.journal, home / f"{name}.sqlite3")
        whole[name] = ids_in(home / f"{name}.sqlite3")
    return whole


@pytest.fixture(scope="session")
def child_environ(unmeasured):
    """What a child finds the same code by; coverage would write where writing is to fail."""
    places = (HERE.parent, Path(mindful.__file__).parents[1])
    return {
        **unmeasured,
        "PYTHONDONTWRITEBYTECODE": "1",  # one run shall make the same calls as the next
        "PYTHONPATH": os.pathsep.join(map(str, places)),
    }

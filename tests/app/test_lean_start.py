# SPDX-License-Identifier: MIT
"""An app at rest has loaded nothing that only a session, a chart or a command needs."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

AT_REST = """
import json, sys
from pathlib import Path

from mindful.qt_loading import load_qt

load_qt(Path(sys.argv[1]) / "cache" / "qt_binding.code")
import PySide6.QtCore
from PySide6.QtCore import QEvent, QTimer

from mindful.app.app import App
from mindful.app.launch import make_application, real_world
from mindful.domain.trace import untraced
from mindful.paths import Paths

paths = Paths.under(Path(sys.argv[1]))
paths.make()
application = make_application()
app = App(application, real_world(paths, untraced), shown=True)

def look():
    if not paths.socket.exists():
        QTimer.singleShot(20, look)
        return
    qt = "Qt" in vars(PySide6.QtCore)
    import linecache
    read = sorted(name for name, kept in linecache.cache.items() if len(kept) > 1)
    events = any(kind.__name__ == "QFileOpenEvent" for kind in QEvent.__subclasses__())
    told = {"modules": sorted(sys.modules), "qt": qt, "read": read, "events": events}
    print(json.dumps(told), flush=True)
    app.quit()

QTimer.singleShot(200, look)
application.exec()
"""
HEAVY = (
    "numpy",
    "pyqtgraph",
    "sounddevice",
    "scipy",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtTest",
    "mindful.insight",
    "mindful.ui.journey",
    "mindful.ui.settings",
    "mindful.audio.render",
    "mindful.audio.output",
    "asyncio",
    "inspect",
    "mindful.domain.comparison",
    "random",
    "zipfile",
    "hashlib",
    "keyring",
    "sqlcipher3",
)


@pytest.fixture(scope="module")
def at_rest(tmp_path_factory, unmeasured):
    """What is loaded in a second start, by the time the tray is there."""
    folder = tmp_path_factory.mktemp("rest")
    # A short name: sockets may have 107 characters.
    runtime = tmp_path_factory.getbasetemp() / "r"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environ = {**unmeasured, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", AT_REST, str(folder)],
            env=environ,
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        assert done.stderr == ""
    return json.loads(done.stdout)


@pytest.mark.parametrize("module", HEAVY)
def test_it_has_not_loaded(at_rest, module):
    found = [m for m in at_rest["modules"] if m == module or m.startswith(f"{module}.")]

    assert found == []


def test_it_has_not_made_the_names_of_qt(at_rest):
    assert not at_rest["qt"]


def test_it_has_not_read_the_sources_of_what_it_imports(at_rest):
    of_the_binding = ("PySide6", "shiboken6", "enum.py")

    assert [name for name in at_rest["read"] if not any(b in name for b in of_the_binding)] == []


def test_it_has_not_made_the_types_of_all_events(at_rest):
    assert not at_rest["events"]

# SPDX-License-Identifier: MIT
"""The bundle's program is the app, and each of the processes that the app asks for."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import mindful
from mindful import __version__

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "scripts" / "packaging" / "start.py"
HOUSE = Path(mindful.__file__).parent
OTHERS = """
import os, runpy, sys
from pathlib import Path
start = runpy.run_path(sys.argv[1])
start["free_others"]()
print(os.environ.get("LD_LIBRARY_PATH"), os.environ["PYINSTALLER_RESET_ENVIRONMENT"])
"""

LIBRARIES = """
import ctypes.util, runpy, sys
from pathlib import Path
start = runpy.run_path(sys.argv[1])
start["look_here_first"](Path(sys.argv[2]))
print(ctypes.util.find_library("portaudio"), ctypes.util.find_library("nobody-has-this"))
"""


def run(*words, program=PROGRAM, asked=b"", **environ):
    return subprocess.run(
        [sys.executable, program, *words],
        input=asked,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        timeout=30,
        check=False,
    )


def own_processes():
    """Modules of the app that are run by themselves: those that look for it at their end."""
    for file in HOUSE.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if any(
            isinstance(node, ast.If) and "__main__" in ast.dump(node.test) for node in tree.body
        ):
            yield ".".join(file.relative_to(ROOT).with_suffix("").parts)


def test_it_answers_as_the_app():
    done = run("--version")

    assert (done.returncode, done.stdout) == (0, f"mindful {__version__}\n".encode())


def test_it_becomes_a_process_of_the_app_with_its_words():
    done = run("-m", "mindful.commands.doctor_look", "sound")

    assert done.returncode == 0
    assert "portaudio" in json.loads(done.stdout.splitlines()[-1])


def test_the_exit_code_is_that_of_the_process():
    done = run("-m", "mindful.audio.envelope", asked=b"no order\n")

    assert (done.returncode, done.stdout) == (2, b"")


def test_the_app_asks_for_such_processes():
    assert {
        "mindful.audio.process",
        "mindful.audio.envelope",
        "mindful.audio.devices",
        "mindful.commands.doctor_look",
    } <= set(own_processes())


@pytest.mark.parametrize("words", [("-m",), ("-m", "os"), ("-m", "mindfulness")])
def test_it_becomes_nothing_else(words):
    done = run(*words)

    assert done.returncode == 2
    assert b"usage: mindful" in done.stderr


@pytest.mark.parametrize(("before", "after"), [("/opt/theirs", "/opt/theirs"), ("", "None")])
def test_whatever_the_app_begins_finds_its_own_libraries(before, after, tmp_path):
    program = tmp_path / "others.py"
    program.write_text(OTHERS)

    done = run(
        str(PROGRAM),
        program=program,
        LD_LIBRARY_PATH=str(tmp_path),
        LD_LIBRARY_PATH_ORIG=before,
    )

    assert done.stdout.decode().split() == [after, "1"]


def test_a_library_in_the_folder_comes_before_that_of_the_system(tmp_path):
    program, library = tmp_path / "libraries.py", tmp_path / "libportaudio.so.2"
    program.write_text(LIBRARIES)
    library.touch()

    done = run(str(PROGRAM), str(tmp_path), program=program)

    assert done.stdout.decode().split() == [str(library), "None"]

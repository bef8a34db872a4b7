# SPDX-License-Identifier: MIT
"""What the binding compiles at each start is compiled once, and never wrongly."""

from __future__ import annotations

import builtins
import subprocess
import sys
from importlib.machinery import ModuleSpec

import pytest

from mindful.qt_loading import BROUGHT_ALONG, CompiledOnce

NAME = f"{BROUGHT_ALONG}greeting.py"
LOADING = """
import builtins, sys
from pathlib import Path

from mindful.qt_loading import load_qt

load_qt(Path(sys.argv[1]))
from PySide6.QtCore import QPoint

hooked = builtins.__import__ is builtins.__feature_import__
print(QPoint(3, 4), hooked, "PySide6.QtWidgets" in sys.modules)
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cache" / "kept.code"


def says(code):
    names = {}
    exec(code, names)  # noqa: S102  # what was compiled here
    return names["word"]


def compiled(file, source, name=NAME):
    with CompiledOnce(file):
        return compile(source, name, "exec")


def test_a_source_compiles_to_what_it_says(file):
    assert says(compiled(file, b"word = 'hello'")) == "hello"


def test_it_is_taken_from_the_file_the_second_time(file):
    compiled(file, b"word = 'hello'")
    written = file.stat().st_mtime_ns

    assert says(compiled(file, b"word = 'hello'")) == "hello"
    assert file.stat().st_mtime_ns == written


def test_a_new_version_is_compiled_anew(file):
    compiled(file, b"word = 'hello'")

    assert says(compiled(file, b"word = 'good day'")) == "good day"
    assert says(compiled(file, b"word = 'good day'")) == "good day"


@pytest.mark.parametrize("damage", [b"", b"\n", b"nonsense", b"00\nnonsense"])
def test_a_broken_file_is_made_anew(file, damage):
    compiled(file, b"word = 'hello'")
    whole = file.read_bytes()
    file.write_bytes(damage)

    assert says(compiled(file, b"word = 'hello'")) == "hello"
    assert file.read_bytes() == whole


def test_a_file_with_one_changed_byte_is_not_trusted(file):
    compiled(file, b"word = 'hello'")
    whole = bytearray(file.read_bytes())
    whole[-3] ^= 1
    file.write_bytes(whole)

    assert says(compiled(file, b"word = 'hello'")) == "hello"


def test_other_sources_are_none_of_its_business(file):
    compiled(file, b"word = 'hello'", "elsewhere.py")

    assert not file.exists()


def test_compiling_is_as_it_was_afterwards(file):
    before = builtins.compile
    compiled(file, b"word = 'hello'")

    assert builtins.compile is before


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path):
    (tmp_path / "cache").write_text("a file stands where the folder would be")

    assert says(compiled(tmp_path / "cache" / "kept.code", b"word = 'hello'")) == "hello"


def test_qt_works_and_imports_are_plain_again(file):
    file.parent.mkdir()
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", LOADING, str(file)],
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        assert done.stdout.split("\n")[0] == "PySide6.QtCore.QPoint(3, 4) False True"
    assert file.stat().st_size > 10_000


ASKING = """
import sys
from pathlib import Path

from mindful.qt_loading import load_qt

load_qt(Path(sys.argv[1]))
from PySide6.QtWidgets import QApplication, QWidget

asleep = "__getattr__" in vars(sys.modules["shibokensupport.signature.errorhandler"])
application = QApplication([])
try:
    QWidget().resize("wide")
except TypeError as error:
    print(asleep, "int" in str(error) and "resize" in str(error))
from shibokensupport.signature import get_signature

print("w: int" in str(get_signature(QWidget.resize)))
"""


def test_what_is_rare_is_there_when_asked_for(file):
    file.parent.mkdir()
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", ASKING, str(file)],
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        assert done.stdout.split("\n")[:2] == ["True True", "True"]


def test_what_a_rare_source_lacks_is_lacking(file):
    name = "shibokensupport.signature.parser"
    room = {"__name__": name, "__spec__": ModuleSpec(name, None)}
    with CompiledOnce(file):
        exec(compile(b"word = 'hello'", f"{name.replace('.', '/')}.py", "exec"), room)  # noqa: S102

    assert "word" not in room
    asked = room["__getattr__"]
    with pytest.raises(AttributeError, match="__path__"):
        asked("__path__")
    assert "word" not in room
    assert asked("word") == "hello"
    assert "__getattr__" not in room
    with pytest.raises(AttributeError, match="other"):
        asked("other")

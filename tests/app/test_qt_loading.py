# SPDX-License-Identifier: MIT
"""What the binding unpacks and compiles at each start is so once, and never wrongly."""

from __future__ import annotations

import builtins
import subprocess
import sys
from importlib import import_module
from importlib.util import module_from_spec

import pytest

from mindful.qt_loading import BOOTSTRAP, Sources, StandIn, UnpackedOnce, standing_in

PATHS = f"import sys; sys.path[:] = {sys.path!r}"

LOADING = """
import builtins, sys
from pathlib import Path

from mindful.qt_loading import load_qt

load_qt(Path(sys.argv[1]))
from PySide6.QtCore import QPoint

hooked = builtins.__import__ is builtins.__feature_import__
print(QPoint(3, 4), hooked, "PySide6.QtWidgets" in sys.modules)
"""
UNPACKING = b"""
def prepare_zipfile():
    unpacked.append(1)
    return None, importer
"""
"""What the binding's own source does, as far as it matters here."""


class Archive:
    """The sources that the binding brings along."""

    def __init__(self, sources):
        self.sources = sources
        self.zfile = self

    def namelist(self):
        return [*self.sources, "LICENCE"]

    def read(self, name):
        return self.sources[name]


class Binding:
    """Starts as the binding does; counts how often its archive was unpacked."""

    def __init__(self, file):
        self.file = file
        self.unpacked = []

    def start(self, word="hello", name="brought.greeting", unpacking=UNPACKING):
        """What the module of that name says."""
        source = f"word = {word!r}".encode()
        room = {
            "unpacked": self.unpacked,
            "importer": Archive({f"{name.replace('.', '/')}.py": source}),
            "zipstring_sequence": ["sources ", word],
        }
        with UnpackedOnce(self.file):
            exec(compile(unpacking, BOOTSTRAP, "exec"), room)  # noqa: S102  # as the binding does
            finders, importer = room["prepare_zipfile"]()
        assert finders is sys.meta_path
        module = module_from_spec(importer.find_spec(name, None))
        importer.exec_module(module)
        return module


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cache" / "kept.code"


@pytest.fixture
def binding(file):
    return Binding(file)


def test_a_module_says_what_its_source_says(binding):
    module = binding.start()

    assert module.word == "hello"
    assert module.__file__ == "brought/greeting.py"


def test_it_is_unpacked_once(binding, file):
    binding.start()
    written = file.stat().st_mtime_ns

    assert binding.start().word == "hello"
    assert binding.unpacked == [1]
    assert file.stat().st_mtime_ns == written


def test_another_version_is_unpacked_anew(binding):
    binding.start("hello")

    assert binding.start("good day").word == "good day"
    assert binding.start("good day").word == "good day"
    assert binding.unpacked == [1, 1]


def test_another_way_of_unpacking_is_compiled_anew(binding):
    binding.start("hello")
    other = UNPACKING.replace(b"append(1)", b"append(2)")

    assert binding.start("good day", unpacking=other).word == "good day"
    assert binding.unpacked == [1, 2]


@pytest.mark.parametrize("damage", [b"", b"\n", b"nonsense", b"00\nnonsense"])
def test_a_broken_file_is_made_anew(binding, file, damage):
    binding.start()
    whole = file.read_bytes()
    file.write_bytes(damage)

    assert binding.start().word == "hello"
    assert file.read_bytes() == whole


def test_a_file_with_one_changed_byte_is_not_trusted(binding, file):
    binding.start()
    whole = bytearray(file.read_bytes())
    whole[-3] ^= 1
    file.write_bytes(whole)

    assert binding.start().word == "hello"
    assert binding.unpacked == [1, 1]


def test_other_sources_are_none_of_its_business(file):
    with UnpackedOnce(file):
        compile(b"word = 'hello'", "elsewhere.py", "exec")

    assert not file.exists()


def test_compiling_is_as_it_was_afterwards(binding):
    before = builtins.compile
    binding.start()

    assert builtins.compile is before
    assert not hasattr(builtins, "unpacked_once")


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path):
    (tmp_path / "cache").write_text("a file stands where the folder would be")

    assert Binding(tmp_path / "cache" / "kept.code").start().word == "hello"


def test_what_is_not_brought_along_is_looked_for_elsewhere():
    sources = Sources({"brought/__init__.py": b""})

    assert sources.find_spec("brought.missing", None) is None
    assert sources.find_spec("brought", None).submodule_search_locations == []


def test_a_stand_in_becomes_the_module_when_it_is_asked(unloaded):
    with standing_in([unloaded]):
        stand_in = import_module(unloaded)
        assert isinstance(stand_in, StandIn)
        assert stand_in.capwords("good day") == "Good Day"
        assert sys.modules[unloaded] is not stand_in

    assert import_module(unloaded).capwords is stand_in.capwords


def test_a_stand_in_that_nobody_asked_is_gone_and_still_answers(unloaded):
    with standing_in([unloaded]):
        stand_in = import_module(unloaded)

    assert unloaded not in sys.modules
    assert stand_in.capwords("good day") == "Good Day"
    with pytest.raises(AttributeError):
        stand_in.__path__  # noqa: B018


def test_what_is_loaded_already_stays():
    with standing_in(["sys"]):
        assert import_module("sys") is sys


@pytest.fixture
def unloaded(monkeypatch):
    """A module that nothing has imported yet."""
    monkeypatch.delitem(sys.modules, "string")
    yield "string"
    sys.modules.pop("string", None)


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


def test_a_rare_source_is_executed_when_asked(binding):
    room = vars(binding.start(name="shibokensupport.signature.parser"))

    assert "word" not in room
    asked = room["__getattr__"]
    with pytest.raises(AttributeError, match="__path__"):
        asked("__path__")
    assert "word" not in room
    assert asked("word") == "hello"
    assert "__getattr__" not in room
    with pytest.raises(AttributeError, match="other"):
        asked("other")


UNUSED = """
import sys
from pathlib import Path

from mindful.qt_loading import RARELY_USED, load_qt

load_qt(Path(sys.argv[1]))
print(sorted(set(RARELY_USED) & set(sys.modules)))
"""


def test_what_unpacks_is_not_loaded_the_second_time(file):
    file.parent.mkdir()
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-S", "-c", UNUSED.replace("import sys", PATHS, 1), str(file)],
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
    assert done.stdout == "[]\n"

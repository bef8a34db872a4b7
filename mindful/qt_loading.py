# SPDX-License-Identifier: MIT
"""Loads Qt's binding without what it does at every start for others.

The binding carries Python source in an archive inside its library. At every start it imports a
score of modules to unpack that, compiles it and executes all of it, though most tells only what is
wrong with a call, or writes manuals; then it reads the source of every module imported after it, in
search of `from __feature__ import`. Together more than half of the wait for the first window and 5
MB.
"""

from __future__ import annotations

import _imp
import builtins
import marshal
import sys
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import MAGIC_NUMBER
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from importlib.abc import Loader
    from pathlib import Path
    from types import CodeType, TracebackType

    Code = dict[str, tuple[bytes, bytes]]
    """By the name of a source: the mark of what it was made from, and the marshalled code."""

BOOTSTRAP = "signature_bootstrap.py"
UNPACKED = b"\nprepare_zipfile = unpacked_once(globals())"
"""Is added to the source that unpacks all others."""
FEATURE = "shibokensupport/feature.py"
RARE = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
        "parser",
    )
)
"""Sources that are executed when something of them is asked for: those that the library does not
look into by itself."""
RARELY_USED = ("base64", "inspect", "tempfile", "textwrap", "traceback", "zipfile")
"""What the binding imports and uses only to unpack its sources, or to tell of mistakes."""
KEY = int.from_bytes(MAGIC_NUMBER, "little")
KIND = b"3"
"""Changes with what the file holds."""


def load_qt(kept: Path) -> None:
    """Import the widgets; what is unpacked and compiled for it is kept in that file."""
    with standing_in(RARELY_USED), UnpackedOnce(kept):
        import dataclasses  # noqa: F401, PLC0415  # it looks into signatures only to write manuals

        import PySide6.QtWidgets  # noqa: F401, PLC0415
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class StandIn(ModuleType):
    """Imports the module of that name when something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


@contextmanager
def standing_in(names: Iterable[str]) -> Iterator[None]:
    """Whoever imports one of these meanwhile gets a stand-in, and keeps it."""
    put = {name: StandIn(name) for name in names if name not in sys.modules}
    sys.modules.update(put)
    try:
        yield
    finally:
        for name, module in put.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class UnpackedOnce:
    """While it is entered, each version of the binding is unpacked and compiled once, never again.

    The file is as private as the journal; one that is missing, cut short or of another Python costs
    time, no more.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept = self._read()
        self._is_new = False

    def __enter__(self) -> None:
        self._compile = builtins.compile
        builtins.compile = self._compiled  # type: ignore[assignment]
        builtins.unpacked_once = self._unpacked_once  # type: ignore[attr-defined]

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        builtins.compile = self._compile
        del builtins.unpacked_once  # type: ignore[attr-defined]
        if self._is_new:
            self._keep()

    def _compiled(
        self, source: object, filename: object, mode: str, *rest: object, **more: object
    ) -> object:
        compiled = cast("Callable[..., CodeType]", self._compile)
        if filename != BOOTSTRAP or not isinstance(source, bytes):
            return compiled(source, filename, mode, *rest, **more)
        mark = _imp.source_hash(KEY, source)
        if self._kept.get(BOOTSTRAP, (None,))[0] != mark:
            code = compiled(source + UNPACKED, filename, mode, *rest, **more)
            self._kept[BOOTSTRAP] = mark, marshal.dumps(code)
            self._is_new = True
        return marshal.loads(self._kept[BOOTSTRAP][1])  # noqa: S302  # the person's own, like .pyc

    def _unpacked_once(self, room: Mapping[str, Any]) -> Callable[[], tuple[list[Any], object]]:
        """What stands in for the function of that module which unpacks the archive."""
        unpack = room["prepare_zipfile"]

        def prepared() -> tuple[list[Any], object]:
            mark = _imp.source_hash(KEY, "".join(room["zipstring_sequence"]).encode())
            if mark not in (known for known, _ in self._kept.values()):
                archive = unpack()[1].zfile
                names = [name for name in archive.namelist() if name.endswith(".py")]
                for name in names:
                    code = self._compile(archive.read(name), name, "exec")
                    self._kept[name] = mark, marshal.dumps(code)
                self._is_new = True
            found = {name: packed for name, (known, packed) in self._kept.items() if known == mark}
            return sys.meta_path, Sources(found)

        return prepared

    def _read(self) -> Code:
        with suppress(OSError, ValueError, EOFError, TypeError):
            mark, _, packed = self._file.read_bytes().partition(b"\n")
            # Marshal trusts what it reads: only what was written whole is given to it.
            if mark == _mark(packed):
                return dict(marshal.loads(packed))  # noqa: S302  # the person's own, like .pyc
        return {}

    def _keep(self) -> None:
        # Imported here: there is something to keep at the very first start only.
        from mindful.storage.private_file import replaced  # noqa: PLC0415

        packed = marshal.dumps(self._kept)
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, exist_ok=True)
            with replaced(self._file) as file:
                file.write(_mark(packed) + b"\n" + packed)


class Sources:
    """Imports what the binding brought along from its compiled code, by the name of the source."""

    def __init__(self, code: Mapping[str, bytes]) -> None:
        self._code = code

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        """A module or package of that name, if there is one."""
        plain = name.replace(".", "/")
        for source, is_package in ((f"{plain}.py", False), (f"{plain}/__init__.py", True)):
            if source in self._code:
                return ModuleSpec(name, cast("Loader", self), origin=source, is_package=is_package)
        return None

    def create_module(self, spec: ModuleSpec) -> None:
        """Let it be a plain one."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill it, or let it fill itself when it is asked for something."""
        source = cast("str", cast("ModuleSpec", module.__spec__).origin)
        room = vars(module)
        module.__file__ = source
        if source in RARE:
            room["__getattr__"] = _filled_when_asked(room, self._code[source])
            return
        exec(marshal.loads(self._code[source]), room)  # noqa: S102, S302  # as above
        if source == FEATURE:
            # Nobody here asks for features: no source has to be read in search of that.
            room["_mod_uses_pyside"] = lambda _: True


def _filled_when_asked(room: dict[str, Any], packed: bytes) -> Callable[[str], object]:
    """A module's `__getattr__`: it fills itself, and is plain again."""

    def asked(name: str) -> object:
        if not name.startswith("__") and room.pop("__getattr__", None) is not None:
            exec(marshal.loads(packed), room)  # noqa: S102, S302  # as above
        if name in room:
            return room[name]
        raise AttributeError(name)

    return asked


def _mark(packed: bytes) -> bytes:
    return KIND + _imp.source_hash(KEY, packed).hex().encode()

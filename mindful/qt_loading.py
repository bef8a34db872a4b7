# SPDX-License-Identifier: MIT
"""Loads Qt's binding without what it does at every start for others.

The binding carries Python source inside its library, compiles it whenever it is loaded and executes
all of it, though most tells only what is wrong with a call, or writes manuals; then it reads the
source of every module imported after it, in search of `from __feature__ import`. Together nearly
half of the wait for the first window and 4 MB.
"""

from __future__ import annotations

import _imp
import builtins
import marshal
from contextlib import suppress
from importlib.util import MAGIC_NUMBER
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import CodeType, TracebackType

BROUGHT_ALONG = "shibokensupport/"
"""How the names of the sources begin that lie inside the binding's library."""
RARE = frozenset(
    f"{BROUGHT_ALONG}signature/{name}.py"
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
STAND_IN = "__getattr__ = executed_when_asked(globals())"
KEY = int.from_bytes(MAGIC_NUMBER, "little")
KIND = b"2"
"""Changes with what the file holds."""


def load_qt(kept: Path) -> None:
    """Import the widgets; what is compiled for it is kept in that file."""
    with CompiledOnce(kept):
        import PySide6.QtWidgets  # noqa: F401, PLC0415
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class CompiledOnce:
    """While it is entered, each version of a source is compiled once and never again.

    What is rare is not executed before it is asked for. The file is as private as the journal; one
    that is missing, cut short or of another Python costs time, no more.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept = self._read()
        self._is_new = False

    def __enter__(self) -> None:
        self._compile = builtins.compile
        builtins.compile = self._compiled  # type: ignore[assignment]
        builtins.executed_when_asked = self._executed_when_asked  # type: ignore[attr-defined]

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        builtins.compile = self._compile
        del builtins.executed_when_asked  # type: ignore[attr-defined]
        if self._is_new:
            self._keep()

    def _compiled(
        self, source: object, filename: object, mode: str, *rest: object, **more: object
    ) -> object:
        compiled = cast("Callable[..., CodeType]", self._compile)
        if not (
            isinstance(source, bytes)
            and isinstance(filename, str)
            and filename.startswith(BROUGHT_ALONG)
        ):
            return compiled(source, filename, mode, *rest, **more)
        mark = _imp.source_hash(KEY, source)
        if filename not in self._kept or self._kept[filename][0] != mark:
            packed = marshal.dumps(compiled(source, filename, mode, *rest, **more))
            self._kept[filename] = mark, packed
            self._is_new = True
        if filename in RARE:
            return compiled(STAND_IN, filename, mode)
        return marshal.loads(self._kept[filename][1])  # noqa: S302  # the person's own, like .pyc

    def _executed_when_asked(self, room: dict[str, Any]) -> Callable[[str], object]:
        """A stand-in's `__getattr__`: the module fills itself, and is plain again."""
        packed = self._kept[room["__spec__"].name.replace(".", "/") + ".py"][1]

        def asked(name: str) -> object:
            if not name.startswith("__") and room.pop("__getattr__", None) is not None:
                exec(marshal.loads(packed), room)  # noqa: S102, S302  # as above
            if name in room:
                return room[name]
            raise AttributeError(name)

        return asked

    def _read(self) -> dict[str, tuple[bytes, bytes]]:
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


def _mark(packed: bytes) -> bytes:
    return KIND + _imp.source_hash(KEY, packed).hex().encode()

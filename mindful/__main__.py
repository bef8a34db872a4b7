# SPDX-License-Identifier: MIT
"""Reads the command line and calls what it names; Qt is imported only to open a window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from mindful import __version__
from mindful.domain.errors import ImportRefused, JournalError, MindfulError, PlaceError
from mindful.domain.trace import Trace, untraced
from mindful.paths import Paths

# Commands are imported where they are called: each answers in well under half a second.
# ruff: noqa: PLC0415

OTHER, WRONG_WORDS, NOT_RUNNING, REFUSED, NO_DISPLAY = 1, 2, 3, 4, 5

OPENING = {
    "start": "begin a session, in the running app if there is one",
    "flow": "open a short sequence for one moment, in the running app if there is one",
}
TELLING = {
    "pause": "pause the session",
    "resume": "go on with it",
    "stop": "end it early",
    "show": "bring the window forward",
    "hide": "hide the windows",
    "quit": "end the app",
}
WORKING = {
    "status": "what the running app is doing",
    "practices": "every practice there is",
    "insights": "what your ratings say, and how sure that is",
    "render": "write what would be heard to a WAV file",
    "export": "write the journal to a file",
    "import": "take sessions from a file into the journal",
    "backup": "write a copy of the journal, also while the app runs",
    "restore": "put such a copy back; the present journal is kept beside it",
    "verify": "check the journal",
    "passphrase": "set, change or remove the passphrase of the journal",
    "tour": "one short session without a screen, with pictures and sound",
    "doctor": "what works here, what is missing, what to install",
}
ELSEWHERE = {
    "import": "mindful.commands.import_",
    "passphrase": "mindful.commands.relock",
    "tour": "mindful.tour",
}
"""Modules that cannot be called as their command is."""


Wish = tuple[str, Mapping[str, object]]
"""A command that opens something, and what it was given."""
HIDDEN: Wish = ("hidden", {})
"""Opens in the tray alone, as at a login."""


class Words(NamedTuple):
    """A command line: two options, a command, and what belongs to the command."""

    home: Path | None = None
    trace: Path | None = None
    hidden: bool = False
    command: str | None = None
    rest: Sequence[str] = ()


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    try:
        return _do(_plain_opening(words) or _parsed(words))
    except MindfulError as error:
        print(f"mindful: {error}", file=sys.stderr)  # noqa: T201
        refused = isinstance(error, JournalError | ImportRefused | PlaceError)
        return REFUSED if refused else WRONG_WORDS
    except BrokenPipeError:
        # Whoever read the output has gone; Python must not complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OTHER
    except KeyboardInterrupt:
        return OTHER


def _plain_opening(words: Sequence[str]) -> Words | None:
    """Read a launch without a command, and without argparse, which would delay the window."""
    names, values = words[::2], words[1::2]
    if len(names) != len(values) or not set(names) <= {"--home", "--trace"}:
        return None
    given = {name: Path(value) for name, value in zip(names, values, strict=True)}
    return Words(home=given.get("--home"), trace=given.get("--trace"))


def _parsed(words: Sequence[str]) -> Words:
    from argparse import REMAINDER, ArgumentParser, RawDescriptionHelpFormatter

    known = {**OPENING, **TELLING, **WORKING}
    listed = "\n".join(f"  {name:<10} {about}" for name, about in known.items())
    parser = ArgumentParser(
        prog="mindful",
        description="Short guided breathing at a desk. Without a command the window opens.",
        epilog=f"commands (mindful COMMAND --help says more):\n{listed}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"mindful {__version__}")
    parser.add_argument("--home", type=Path, metavar="DIR", help="keep everything in this folder")
    parser.add_argument("--hidden", action="store_true", help="open in the tray, without a window")
    parser.add_argument("--trace", type=Path, metavar="FILE", help="write what happens, as JSON")
    parser.add_argument("command", nargs="?", choices=known, metavar="COMMAND")
    parser.add_argument("rest", nargs=REMAINDER, metavar="...")
    return Words(**vars(parser.parse_args(words)))


def _do(words: Words) -> int:
    command = words.command
    paths = _paths(words.home)
    if command is None:
        return _open(paths, words.trace, HIDDEN if words.hidden else None)
    from argparse import ArgumentParser

    if command in WORKING:
        module = import_module(ELSEWHERE.get(command, f"mindful.commands.{command}"))
        parser = ArgumentParser(prog=f"mindful {command}", description=WORKING[command])
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(words.rest), paths))
    from mindful.commands import remote

    if command in TELLING:
        ArgumentParser(prog=f"mindful {command}", description=TELLING[command]).parse_args(
            words.rest
        )
        return remote.tell(paths.socket, command, {})
    module = import_module(f"mindful.commands.{command}")
    return _open(paths, words.trace, (command, module.read(words.rest)))


def _paths(home: Path | None) -> Paths:
    given = home or os.environ.get("MINDFUL_HOME")
    return Paths.of_user() if given is None else Paths.under(Path(given))


def _open(paths: Paths, trace: Path | None, wish: Wish | None = None) -> int:
    if _is_owned(paths):
        from mindful.commands import remote

        asked = wish or ("show", {})
        answer = remote.ask(paths.socket, *(("status", {}) if asked == HIDDEN else asked))
        if answer is not None:
            if answer.line:
                print(f"mindful: {answer.line}", file=sys.stderr)  # noqa: T201
            return answer.exit
    if _is_blind():
        print("mindful: there is no display; try `mindful tour`", file=sys.stderr)  # noqa: T201
        return NO_DISPLAY
    os.umask(0o077)  # whatever is written from here on is for its owner alone
    paths.make()
    # Looking for garbage while Qt is loaded finds none and costs 12 ms; the app looks again later.
    gc.disable()
    from mindful.qt_loading import load_qt

    load_qt(paths.cache / "qt_binding.code")
    from mindful.app.launch import run

    return run(paths, _trace(trace), wish)


def _is_owned(paths: Paths) -> bool:
    """Whether another app may be running; a stale name costs a question, no more."""
    try:
        return bool(paths.lock.read_bytes())
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _trace(path: Path | None) -> Trace:
    if path is None:
        return untraced
    import time

    from mindful.trace_file import TraceFile

    return TraceFile(path, time.monotonic)


def _is_blind() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())

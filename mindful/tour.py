# SPDX-License-Identifier: MIT
"""The same app led through one short session without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mindful.domain.errors import MindfulError
from mindful.domain.glance import PracticeId
from mindful.domain.start import Start
from mindful.domain.trace import untraced
from mindful.paths import Paths

# Qt is told to do without a screen before anything of it is imported.
# ruff: noqa: PLC0415

PRACTICE = PracticeId("extended_4_6")
BREATHS = 2
LONGEST_MS = 90_000


def add_arguments(parser: ArgumentParser) -> None:
    """Say which words the command takes."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="where to write")


def run(arguments: Namespace, paths: Paths) -> int:  # the person's own are left alone
    """Lead through a session with a journal of its own; writes pictures and sound."""
    folder: Path = arguments.folder or Path("mindful-tour")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MindfulError(f"cannot write to {folder}: {error.strerror}") from error
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _say(f"A tour of two breaths takes half a minute. Pictures and sound go to {folder}.")
    with tempfile.TemporaryDirectory(prefix="mindful-tour-") as home:
        own = Paths.under(Path(home))
        done = _lead(own, folder)
        _write_sound(own, folder / "session.wav")
        _say_what_was_kept(own)
    return 0 if done else 1


def _lead(paths: Paths, folder: Path) -> bool:
    from PySide6.QtCore import QTimer

    from mindful.app.app import App
    from mindful.app.launch import make_application, real_world
    from mindful.app.log import Log
    from mindful.app.stroll import Stroll, through_everything

    paths.make()
    application = make_application()
    Log(paths.log, _say).install()
    app = App(application, real_world(paths, untraced), shown=True)
    start = Start(PRACTICE, breaths=BREATHS, asks=True)
    stroll = Stroll(through_everything(app, start, folder), application.quit)
    QTimer.singleShot(LONGEST_MS, application.quit)
    QTimer.singleShot(0, stroll.step)
    application.exec()
    return stroll.is_done


def _write_sound(paths: Paths, target: Path) -> None:
    from mindful.commands import render

    parser = ArgumentParser()
    render.add_arguments(parser)
    render.run(parser.parse_args([PRACTICE, str(target), "--breaths", str(BREATHS)]), paths)


def _say_what_was_kept(paths: Paths) -> None:
    from mindful.domain.journal import Filter
    from mindful.storage.opening import open_for_reading

    journal = open_for_reading(paths.journal)
    for record in journal.page(Filter(), 0, 1).records:
        before, after = (
            ", ".join(f"{scale} {value}" for scale, value in rating.answers.items())
            for rating in (record.before, record.after)
        )
        _say(
            f"Kept: {record.practice}, {record.outcome}, {record.practised_seconds:.1f} s"
            f" practised; before: {before}; after: {after}."
        )
    journal.close()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")

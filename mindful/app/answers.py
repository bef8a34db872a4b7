# SPDX-License-Identifier: MIT
"""What the running app answers to the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from mindful.app.wishes import read_flow, read_start
from mindful.desktop.command_server import BAD_WORDS, Reply
from mindful.domain.errors import MindfulError
from mindful.domain.flow import FlowId
from mindful.domain.start import Start
from mindful.session.stage import Stage

if TYPE_CHECKING:
    from mindful.app.sittings import Sittings
    from mindful.ui.session.window import SessionWindow

NO_SESSION = "there is no session to do that with"


class Doors(NamedTuple):
    """What the app can be asked to do from outside."""

    start: Callable[[Start], None]
    flow: Callable[[FlowId], None]
    show: Callable[[], None]
    hide: Callable[[], None]
    quit: Callable[[], None]


class Answers:
    """Turns a command into an act and a reply."""

    def __init__(self, doors: Doors, present: Callable[[], Sittings | None]) -> None:
        self._doors = doors
        self._present = present
        self._acts: dict[str, Callable[[Mapping[str, object]], Reply]] = {
            "start": self._start,
            "flow": self._flow,
            "show": self._plain(doors.show),
            "hide": self._plain(doors.hide),
            "quit": self._plain(doors.quit),
            "status": lambda _: self._reply(),
            "pause": lambda _: self._move(Stage.PRACTISING),
            "resume": lambda _: self._move(Stage.PAUSED),
            "stop": lambda _: self._stop(),
        }

    def __call__(self, command: str, arguments: Mapping[str, object]) -> Reply:
        """Do what is asked, or say in one line why not."""
        act = self._acts.get(command)
        if act is None:
            return self._reply(BAD_WORDS, f"unknown command {command[:40]!r}")
        try:
            return act(arguments)
        except MindfulError as error:
            return self._reply(BAD_WORDS, str(error))

    def status(self) -> dict[str, object]:
        """The state of the app as `status --json` prints it."""
        sittings = self._present()
        if sittings is None or sittings.session is None:
            return {
                "running": True,
                "stage": "idle",
                "practice": None,
                "elapsed": 0.0,
                "planned": 0.0,
                "sound": "silent",
            }
        session = sittings.session
        begins = session.timeline.practice_from
        return {
            "running": True,
            "stage": str(session.stage),
            "practice": str(session.practice),
            "elapsed": round(max(0.0, session.position - begins), 2),
            "planned": round(session.timeline.planned_seconds, 2),
            "sound": sittings.sound,
        }

    def _plain(self, act: Callable[[], None]) -> Callable[[Mapping[str, object]], Reply]:
        def done(_: Mapping[str, object]) -> Reply:
            act()
            return self._reply()

        return done

    def _start(self, arguments: Mapping[str, object]) -> Reply:
        start = read_start(arguments)
        if self._window() is not None:
            self._doors.show()
            return self._reply(1, "a session is open already")
        self._doors.start(start)
        return self._reply()

    def _flow(self, arguments: Mapping[str, object]) -> Reply:
        name = read_flow(arguments)
        if self._window() is not None:
            self._doors.show()
            return self._reply(1, "a session is open already")
        self._doors.flow(name)
        return self._reply()

    def _move(self, from_stage: Stage) -> Reply:
        window = self._window()
        if window is None or window.stage is not from_stage:
            return self._reply(1, NO_SESSION)
        window.toggle_pause()
        return self._reply()

    def _stop(self) -> Reply:
        window = self._window()
        if window is None or window.stage not in (Stage.PRACTISING, Stage.PAUSED):
            return self._reply(1, NO_SESSION)
        window.end_here()
        return self._reply()

    def _window(self) -> SessionWindow | None:
        sittings = self._present()
        return None if sittings is None else sittings.window

    def _reply(self, exit: int = 0, line: str = "") -> Reply:
        return Reply(exit, line, self.status())

# SPDX-License-Identifier: MIT
"""Begins one sitting at a time, from whatever was wished for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mindful.app.preparation import Preparation, minutes_of
from mindful.app.sounding import any_seed, sound_of
from mindful.app.speaking import Speaking
from mindful.app.world import World
from mindful.domain.condition import Condition
from mindful.domain.errors import JournalError
from mindful.domain.glance import ONE_MINUTE_PRACTICE
from mindful.domain.journal import Journal
from mindful.domain.line import Line
from mindful.domain.player import Player, SoundNews
from mindful.domain.practice import Practice
from mindful.domain.rating import Rating
from mindful.domain.settings import LastChoice, Settings, Way
from mindful.domain.sound import Mix, Sound
from mindful.domain.start import Start
from mindful.session.session import Session
from mindful.session.stage import Stage
from mindful.storage.content_files import ContentFiles
from mindful.ui.session.sitting import Sitting
from mindful.ui.session.window import SessionWindow
from mindful.ui.theme import Theme
from mindful.ui.translated import told

LONGEST_FIRST_GROUNDING = 3
VOLUME_STEP = 0.05
SOFT_BELL = 0.5
"""For sensitive ears."""


class Sittings(QObject):
    """Holds the present sitting, if any; knows neither tray nor main window."""

    opened = Signal(object)
    shown = Signal()
    closed = Signal(object)
    chosen = Signal(object)
    mix_wanted = Signal(object)
    voice_wanted = Signal(str)
    leave_out_wanted = Signal(str)
    _news_came = Signal(object)

    def __init__(
        self,
        world: World,
        content: ContentFiles,
        theme: Theme,
        journal: Journal,
    ) -> None:
        super().__init__()
        self._world = world
        self._content = content
        self._theme = theme
        self._preparation = Preparation(world, content, journal)
        self.window: SessionWindow | None = None
        self.session: Session | None = None
        self.sound = "silent"
        self._player: Player | None = None
        self._mix = Mix()
        self._sound = Sound()
        self._speaking = Speaking(world.resources / "voice")
        self._softly = self._is_private = False
        self._unsaved: list[Session] = []
        self._news_came.connect(self._take_news)

    def begin(self, start: Start, settings: Settings) -> SessionWindow:
        """Open a sitting; raises PracticeError or UnfitLength with one line."""
        if self.window is not None:
            return self.window
        self._speaking.adopt(settings, self._content.language)
        practice = self._preparation.practice(start, settings)
        sitting = self._sit_down(practice, start, settings)
        if not start.private and start.comparison is None:
            minutes = minutes_of(practice, start, settings)
            self.chosen.emit(LastChoice(str(practice.id), minutes, start.way))
        self._open(sitting, start, settings)
        assert self.window is not None  # noqa: S101  # made in _open
        return self.window

    def set_mix(self, mix: Mix) -> None:
        """Change the levels of what plays."""
        self._mix = mix
        if self._player is not None:
            self._player.mix(mix._replace(bell=mix.bell * SOFT_BELL) if self._softly else mix)
        if self.window is not None:
            self.window.show_muted(muted=mix.muted)

    def set_sound(self, settings: Settings) -> None:
        """Let what plays be heard as these settings say."""
        self._speaking.adopt(settings, self._content.language)
        sound = sound_of(settings._replace(voice=self._speaking.voice), self._sound.seed)
        if self._player is not None and sound != self._sound:
            self._player.sound_as(sound)
        self._sound = sound
        self._show_voice()

    def save_again(self) -> JournalError | None:
        """Try once more to write what could not be; returns what still stands in the way."""
        present = [] if self.session is None else [self.session]
        trouble = None
        for session in [*self._unsaved, *present]:
            if session.unsaved is not None:
                session.save()
            if session.unsaved is not None:
                trouble = session.unsaved
        self._unsaved = [session for session in self._unsaved if session.unsaved is not None]
        return trouble

    def write_copy(self, target: Path) -> None:
        """Write what could not be kept to a file that can be imported; raises JournalError."""
        # Imported here: on a good day nothing has to be copied.
        from mindful.storage.export import export_records  # noqa: PLC0415

        present = [] if self.session is None else [self.session]
        kept = [session.record for session in [*self._unsaved, *present]]
        export_records([record for record in kept if record is not None], target)

    def _open(self, sitting: Sitting, start: Start, settings: Settings) -> None:
        window = SessionWindow(
            sitting, self._theme, self._world.trace, self._world.clocks.monotonic
        )
        self.window = window
        self.session = sitting.session
        window.closed.connect(self._closed)
        window.mute_wanted.connect(lambda: self._wish_mix(muted=not self._mix.muted))
        window.voice_wanted.connect(self._turn_voice)
        window.volume_step_wanted.connect(self._step_volume)
        window.eyes_open_wanted.connect(
            lambda rating: self._change_to_grounding(rating, start, settings)
        )
        window.leave_out_wanted.connect(self.leave_out_wanted)
        window.grounding_wanted.connect(lambda: self._grounding_after(settings))
        self._is_private = start.private
        self._softly = Condition.SOUND_SENSITIVE in settings.conditions
        self.set_mix(settings.mix)
        self._show_voice()
        self.opened.emit(window)
        window.open()
        self.shown.emit()

    def _sit_down(self, practice: Practice, start: Start, settings: Settings) -> Sitting:
        def open_player() -> Player:
            as_now = settings._replace(voice=self._speaking.voice)
            self._sound = sound = sound_of(as_now, any_seed())
            self._player = self._world.open_player(sound, settings, start.way, self._news_came.emit)
            self._way = start.way
            self.sound = "silent" if start.way is Way.SILENT else "opening"
            return self._player

        return self._preparation.sitting(practice, start, settings, open_player)

    def _change_to_grounding(self, rating: Rating, start: Start, settings: Settings) -> None:
        """Leave the chosen practice at its check-in and begin grounding with that rating."""
        practice = self._content.practice(ONE_MINUTE_PRACTICE)
        wanted = 1 if start.minutes == 1 else LONGEST_FIRST_GROUNDING
        sitting = self._sit_down(
            practice, start._replace(practice=practice.id, minutes=wanted, breaths=None), settings
        )
        self._swap(
            replace(sitting, ask_before=False, ask_after=True, given=rating), start, settings
        )

    def _grounding_after(self, settings: Settings) -> None:
        """End this sitting and go on with a minute of open eyes, asking nothing."""
        start = Start(ONE_MINUTE_PRACTICE, minutes=1, asks=False, private=self._is_private)
        practice = self._content.practice(ONE_MINUTE_PRACTICE)
        before = self.session
        if before is not None and before.stage in (Stage.PRACTISING, Stage.PAUSED):
            before.on_stage = lambda stage: None
            before.stop()
        self._swap(self._sit_down(practice, start, settings), start, settings)

    def _swap(self, sitting: Sitting, start: Start, settings: Settings) -> None:
        old, session = self.window, self.session
        if session is not None:
            session.on_stage = lambda stage: None
            session.close()
        self._open(sitting, start, settings)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _closed(self) -> None:
        if self.session is not None and self.session.unsaved is not None:
            self._unsaved.append(self.session)
        record = None if self.session is None else self.session.record
        if self.window is not None:
            self.window.deleteLater()
        self.window = self.session = self._player = None
        self.sound = "silent"
        self.closed.emit(record)

    def _wish_mix(self, *, muted: bool) -> None:
        self._adopt_mix(self._mix._replace(muted=muted))

    def _turn_voice(self) -> None:
        if self._can_speak:
            self.voice_wanted.emit(self._speaking.turned)

    @property
    def _can_speak(self) -> bool:
        return self._speaking.is_there and self._way is not Way.SILENT

    def _show_voice(self) -> None:
        if self.window is not None:
            self.window.show_voice(there=self._can_speak, on=self._speaking.is_on)

    def _step_volume(self, steps: int) -> None:
        volume = min(1.0, max(0.0, self._mix.volume + steps * VOLUME_STEP))
        self._adopt_mix(self._mix._replace(volume=round(volume, 2), muted=False))

    def _adopt_mix(self, mix: Mix) -> None:
        """Let it be heard even where the settings had it already: the sound may be muted alone."""
        self.set_mix(mix)
        self.mix_wanted.emit(mix)

    def _take_news(self, news: SoundNews) -> None:
        if news.event == "noted":
            self._log(news.line)
            return
        if news.event == "unplugged":
            self.set_mix(self._mix._replace(muted=True))
            self._say(told(Line(news.line)))
            return
        states = {"opened": "playing", "reopened": "playing", "lost": "lost"}
        self.sound = states.get(news.event, "silent")
        if news.event in ("opened", "lost", "reopened"):
            fields = {} if news.latency is None else {"latency": news.latency}
            self._world.trace(f"sound_{news.event}", **fields)
        self._say(told(Line(news.line)))

    def _say(self, line: str) -> None:
        if self.window is not None:
            self.window.say(line)

    def _log(self, line: str) -> None:
        # Imported here: on a good day nothing is logged.
        from mindful.app.log import Log  # noqa: PLC0415

        Log(self._world.paths.log, lambda words: None).write(line)

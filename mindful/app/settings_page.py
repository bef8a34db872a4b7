# SPDX-License-Identifier: MIT
"""Joins the controls of Settings to what they change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mindful.app.minute_sound import MinuteSound
from mindful.app.sound_check import SoundCheck
from mindful.app.speaking import heard_in
from mindful.app.starting_up import StartingUp
from mindful.audio.voice_files import LANGUAGE, voices_there
from mindful.desktop.full_screen import full_screen_here
from mindful.domain.reminding import quiet_end
from mindful.domain.settings import Settings
from mindful.domain.situation import SituationId
from mindful.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from mindful.app.preferences import Preferences
    from mindful.app.rooms import Rooms
    from mindful.app.world import World


def make_settings_page(
    world: World, preferences: Preferences, rooms: Rooms, say: Callable[[str], None]
) -> SettingsPage:
    """Make the page; whatever it is joined to outlives it or goes with it."""
    page = SettingsPage(
        preferences.settings,
        world.paths.journal.parent,
        rooms.practice_titles,
        world.clocks.now().date(),
    )
    page.changed.connect(preferences.adopt)
    preferences.changed.connect(page.adopt)
    page.sources_wanted.connect(rooms.beside.open_sources)
    _join_sound(page, world, preferences, rooms.language)
    _join_own_situations(page, rooms)
    _join_desktop(page, world, say)
    _join_reminders(page, world, preferences, rooms)
    _join_privacy(page, rooms)
    _join_passphrase(page, rooms)
    return page


def _join_sound(page: SettingsPage, world: World, preferences: Preferences, language: str) -> None:
    check = SoundCheck(world.open_player)
    check.setParent(page)
    check.outputs.connect(page.sound.list_devices)
    if language == LANGUAGE:
        page.sound.list_voices(voices_there(world.resources / "voice"))
    else:
        page.sound.say_nobody_speaks()
    check.line.connect(page.sound.say)
    page.sound_tested.connect(lambda: check.play(heard_in(language, preferences.settings)))
    page.adopted.connect(lambda settings: check.adopt(heard_in(language, settings)))
    check.look_for_outputs()
    minute = MinuteSound()
    minute.setParent(page)
    minute.told.connect(page.sound.picture.show_envelope)
    page.shown.connect(lambda: minute.look(heard_in(language, preferences.settings)))
    page.adopted.connect(lambda settings: minute.look(heard_in(language, settings)))


def _join_own_situations(page: SettingsPage, rooms: Rooms) -> None:
    own = rooms.own_situations
    page.own_situations.show_all(own.all())
    page.own_situations.archive_wanted.connect(
        lambda known, archived: own.archive(SituationId(known), archived=archived)
    )
    own.changed.connect(page.own_situations.show_all)


def _join_desktop(page: SettingsPage, world: World, say: Callable[[str], None]) -> None:
    starting = StartingUp(world.autostart, say)
    starting.setParent(page)
    starting.told.connect(lambda on: page.desktop.show_autostart(on=on))
    page.desktop.autostart_wanted.connect(starting.wish)
    starting.tell()


def _join_reminders(
    page: SettingsPage, world: World, preferences: Preferences, rooms: Rooms
) -> None:
    def show_quiet(settings: Settings) -> None:
        wished = settings.reminders
        page.reminders.show_quiet(wished.quiet_until, quiet_end(wished, world.clocks.now()))

    page.reminders.quiet_wanted.connect(rooms.be_quiet)
    page.reminders.show_limits(full_screen_known=full_screen_here().can_tell)
    page.shown.connect(lambda: show_quiet(preferences.settings))
    page.adopted.connect(show_quiet)
    show_quiet(preferences.settings)


def _join_privacy(page: SettingsPage, rooms: Rooms) -> None:
    privacy, belongings = page.privacy, rooms.belongings
    privacy.show_private(on=rooms.is_private)
    privacy.private_wanted.connect(rooms.be_private)
    privacy.export_wanted.connect(belongings.export)
    privacy.import_wanted.connect(belongings.import_)
    privacy.backup_wanted.connect(belongings.back_up)
    privacy.restore_wanted.connect(belongings.restore)
    privacy.erasing.days_erased.connect(belongings.erase_days)
    privacy.erasing.everything_erased.connect(belongings.erase_everything)


def _join_passphrase(page: SettingsPage, rooms: Rooms) -> None:
    choices, locking = page.privacy.passphrase, rooms.locking

    choices.wanted.connect(locking.open)
    choices.lock_wanted.connect(locking.lock)
    locking.changed.connect(choices.show_state)
    locking.tell()

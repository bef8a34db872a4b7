# SPDX-License-Identifier: MIT
"""Makes the pages that are not needed at first, when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mindful.domain.glance import ONE_MINUTE_PRACTICE
from mindful.domain.start import Start
from mindful.ui.rail import Place

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mindful.app.preferences import Preferences
    from mindful.app.rooms import Rooms
    from mindful.app.world import World
    from mindful.domain.journal import Journal
    from mindful.storage.content_files import ContentFiles
    from mindful.ui.theme import Theme

# Pages are imported inside: each costs a few milliseconds, the journey 600, before the first paint.
# ruff: noqa: PLC0415


class Pages:
    """Knows what each page is made of; `start` begins a session, `open_place` turns a page."""

    def __init__(
        self,
        world: World,
        preferences: Preferences,
        theme: Theme,
        *,
        content: ContentFiles,
        journal: Journal,
        rooms: Rooms,
    ) -> None:
        self._rooms = rooms
        self._world = world
        self._preferences = preferences
        self._theme = theme
        self._content = content
        self._journal = journal
        self.start: Callable[[Start], None] = lambda start: None
        self.say: Callable[[str], None] = lambda line: None
        self.open_place: Callable[[Place], None] = lambda place: None

    def makers(self) -> Mapping[Place, Callable[[], QWidget]]:
        """One maker a page."""
        return {
            Place.PRACTICES: self._practices,
            Place.JOURNEY: self._journey,
            Place.SETTINGS: self._settings,
            Place.SUPPORT: self._support,
        }

    def _practices(self) -> QWidget:
        from mindful.ui.practices.page import PracticesPage

        content = self._content
        library = content.library()
        page = PracticesPage(library.practices, library.problems, self._preferences.settings)
        page.start_wanted.connect(self.start)
        page.support_wanted.connect(lambda: self.open_place(Place.SUPPORT))
        page.attachment_wanted.connect(self._rooms.beside.open_attachment)
        page.patterns_wanted.connect(self._rooms.open_patterns)
        page.comparison_wanted.connect(self._rooms.open_comparison)
        page.folder_wanted.connect(lambda: open_folder(self._world.paths.practices))
        page.read_again_wanted.connect(self._rooms.read_again)
        page.holds_allowed.connect(
            lambda: self._preferences.adopt(self._preferences.settings._replace(holds_allowed=True))
        )
        self._preferences.changed.connect(page.adopt)
        return page

    def _journey(self) -> QWidget:
        from mindful.ui.journey.page import JourneyPage

        content = self._content
        page = JourneyPage(
            self._journal,
            titles={known: glance.title for known, glance in content.glances.items()},
            situations=self._rooms.situation_titles,
            scales=content.scales(),
            glances=content.glances,
            theme=self._theme,
            now=self._world.clocks.now,
        )
        page.comparison_wanted.connect(self._rooms.open_comparison)
        page.picture_wanted.connect(self._rooms.save_picture)
        page.troubled.connect(self.say)
        page.weekly_wanted.connect(self._rooms.beside.open_weekly)
        page.sheet_wanted.connect(self._rooms.open_sheet)
        return page

    def _settings(self) -> QWidget:
        from mindful.app.settings_page import make_settings_page

        page = make_settings_page(self._world, self._preferences, self._rooms, self.say)
        page.support_wanted.connect(lambda: self.open_place(Place.SUPPORT))
        return page

    def _support(self) -> QWidget:
        from PySide6.QtCore import QLocale

        from mindful.ui.help.page import SupportPage

        content = self._content
        here = QLocale.territoryToCode(QLocale.system().territory())
        page = SupportPage(content.support(), self._world.clocks.now().date(), here)
        page.grounding_wanted.connect(
            lambda: self.start(Start(ONE_MINUTE_PRACTICE, minutes=1, asks=False))
        )
        return page


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's own way."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

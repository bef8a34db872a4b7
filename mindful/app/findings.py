# SPDX-License-Identifier: MIT
"""What a person finds out on purpose: a fair comparison, and a sheet to show to somebody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindful.domain.errors import JournalError
from mindful.domain.suggestion import Limits
from mindful.storage.private_file import replaced
from mindful.storage.sheet_html import render
from mindful.ui.comparing.page import ComparisonPage
from mindful.ui.rail import Place
from mindful.ui.save_dialog import ask_where
from mindful.ui.sheet.contents import SheetContents
from mindful.ui.sheet.page import SheetPage
from mindful.ui.translated import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mindful.app.app import App
    from mindful.app.world import World
    from mindful.domain.sheet import SheetFile
    from mindful.ui.journey.picture import Picture


class Findings(QObject):
    """Each page is made anew when it is opened: the journal beneath it may be another by then."""

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._app = app
        self._now = world.clocks.now
        self._open: QWidget | None = None

    def open_comparison(self) -> None:
        """Compare two practices fairly, from Practices."""
        self._show(Place.PRACTICES, self._comparison)

    def open_sheet(self) -> None:
        """A sheet for a therapist, from Journey."""
        self._show(Place.JOURNEY, self._sheet)

    def _show(self, place: Place, make: Callable[[], QWidget]) -> None:
        try:
            page = make()
        except JournalError as error:
            self._app.say(told(error))
            return
        before, self._open = self._open, page
        self._app.main.show_over(place, page)
        if before is not None:
            before.deleteLater()

    def leave(self) -> None:
        """Take away the page there may be."""
        if self._open is not None:
            self._open.deleteLater()
            self._open = None

    def save_picture(self, picture: Picture) -> None:
        """Write a chart as it looks where the person says."""
        target = ask_where(self._app.main, picture.name, "PNG, SVG (*.png *.svg)")
        if target is None:
            return
        try:
            picture(target)
        except OSError as error:
            words = self.tr("It could not be written: {reason}.")
            self._app.say(words.format(reason=error.strerror))
        else:
            self._app.say(self.tr("Written: {name}").format(name=target.name))

    def _comparison(self) -> ComparisonPage:
        app = self._app
        page = ComparisonPage(
            app.journal.comparisons,
            app.content.glances,
            Limits.of(app.preferences.settings),
            now=self._now,
            last_rated_at=app.journal.last_rated_at,
        )
        page.start_wanted.connect(app.start_quietly)
        page.troubled.connect(app.say)
        page.left.connect(lambda: app.main.open_place(Place.PRACTICES))
        return page

    def _sheet(self) -> SheetPage:
        app = self._app
        contents = SheetContents(
            app.journal,
            app.journal.check_ins,
            glances=app.content.glances,
            situations=app.rooms.situation_titles,
            scales=app.content.scales(),
        )
        page = SheetPage(contents, render, self._now)
        page.file_wanted.connect(lambda file: self._write_sheet(page, file))
        page.troubled.connect(app.say)
        page.left.connect(lambda: app.main.open_place(Place.JOURNEY))
        return page

    def _write_sheet(self, page: SheetPage, sheet: SheetFile) -> None:
        target = ask_where(self._app.main, sheet.name, "HTML, PDF (*.html *.pdf)")
        if target is None:
            return
        try:
            with replaced(target) as file:
                file.write(sheet.content)
        except OSError as error:
            words = self.tr("It could not be written: {reason}.")
            page.tell(words.format(reason=error.strerror))
        else:
            page.tell(self.tr("Written: {name}").format(name=target.name))

# SPDX-License-Identifier: MIT
"""Pages without a place on the rail: what is known of attachment, the sources, the week."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import uuid4

from mindful import __version__
from mindful.domain.check_in import ItemId, WeeklyCheckIn
from mindful.domain.errors import JournalError
from mindful.ui.about.attachment import AttachmentPage
from mindful.ui.about.reflections import ReflectionsPage
from mindful.ui.about.sources import SourcesPage
from mindful.ui.rail import Place
from mindful.ui.translated import told
from mindful.ui.weekly.page import WeeklyPage

if TYPE_CHECKING:
    from datetime import datetime

    from mindful.app.late_journal import LateJournal
    from mindful.storage.content_files import ContentFiles
    from mindful.ui.main_window import MainWindow


class Beside:
    """Makes each once, opens it over the page one came from, and leads back there."""

    def __init__(
        self,
        main: MainWindow,
        content: ContentFiles,
        journal: LateJournal,
        now: Callable[[], datetime],
    ) -> None:
        self._main = main
        self._content = content
        self._journal = journal
        self._now = now

    def open_attachment(self) -> None:
        """About attachment, from Practices."""
        self._main.show_over(Place.PRACTICES, self._attachment)

    def open_sources(self) -> None:
        """About and sources, from Settings."""
        self._main.show_over(Place.SETTINGS, self._sources)

    def open_weekly(self) -> None:
        """The weekly check-in, from Journey."""
        self._weekly.card.start_over()
        self._main.show_over(Place.JOURNEY, self._weekly)
        self._weekly.card.focus_first()

    def leave(self) -> None:
        """Take away every page there is."""
        for name in ("_attachment", "_sources", "_reflections", "_weekly"):
            page = vars(self).pop(name, None)
            if page is not None:
                page.deleteLater()

    def _open_reflections(self) -> None:
        self._main.show_over(Place.PRACTICES, self._reflections)
        self._reflections.focus_onward()

    @cached_property
    def _attachment(self) -> AttachmentPage:
        page = AttachmentPage(self._content.attachment())
        page.left.connect(lambda: self._main.open_place(Place.PRACTICES))
        page.support_wanted.connect(lambda: self._main.open_place(Place.SUPPORT))
        page.reflections_wanted.connect(self._open_reflections)
        page.sources_wanted.connect(self.open_sources)
        return page

    @cached_property
    def _sources(self) -> SourcesPage:
        page = SourcesPage(self._content.claims(), __version__)
        page.left.connect(lambda: self._main.open_place(Place.SETTINGS))
        return page

    @cached_property
    def _reflections(self) -> ReflectionsPage:
        page = ReflectionsPage(self._content.reflections())
        page.left.connect(self.open_attachment)
        return page

    @cached_property
    def _weekly(self) -> WeeklyPage:
        page = WeeklyPage(self._content.weekly())
        card = page.card
        card.answered.connect(self._keep)
        for over in (card.declined, card.closed, page.left):
            over.connect(lambda: self._main.open_place(Place.JOURNEY))
        card.support_wanted.connect(lambda: self._main.open_place(Place.SUPPORT))
        return page

    def _keep(self, answers: Mapping[ItemId, int]) -> None:
        check_in = WeeklyCheckIn(str(uuid4()), self._now(), answers)
        try:
            self._journal.check_ins.save(check_in)
        except JournalError as error:
            self._weekly.card.tell(told(error))
        else:
            self._weekly.card.tell_kept()

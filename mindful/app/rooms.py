# SPDX-License-Identifier: MIT
"""What the main window shows beside the first page, made when it is first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindful.app.own_situations import OwnSituations
from mindful.storage.first_page import FirstPage
from mindful.ui.rail import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mindful.app.app import App
    from mindful.app.belongings import Belongings
    from mindful.app.beside import Beside
    from mindful.app.findings import Findings
    from mindful.app.locking import Locking
    from mindful.app.patterns import Patterns
    from mindful.app.world import World
    from mindful.domain.reminding import Quiet
    from mindful.domain.situation import OwnSituation, SituationId
    from mindful.ui.journey.picture import Picture
    from mindful.ui.now.page import NowPage


class Rooms(QObject):
    """Pages of the rail, those beside them, and what of the person's own they share."""

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._app = app
        self._world = world
        self.own_situations = OwnSituations(app.journal, self._shipped_titles, app.say)
        self.own_situations.changed.connect(self._show_own_situations)

    @cached_property
    def beside(self) -> Beside:
        """Pages without a place on the rail."""
        from mindful.app.beside import Beside  # noqa: PLC0415  # few open them in a start

        app = self._app
        return Beside(app.main, app.content, app.journal, self._world.clocks.now)

    @cached_property
    def findings(self) -> Findings:
        """A fair comparison, and a sheet to show to somebody."""
        from mindful.app.findings import Findings  # noqa: PLC0415  # as above

        return Findings(self._app, self._world)

    @property
    def situation_titles(self) -> dict[SituationId, str]:
        """What each situation is called, the person's own among them."""
        shipped = {known.id: known.title for known in self._app.content.situations()}
        return {**shipped, **{own.id: own.title for own in self.own_situations.all()}}

    @cached_property
    def patterns(self) -> Patterns:
        """Patterns of one's own."""
        from mindful.app.patterns import Patterns  # noqa: PLC0415  # as above

        return Patterns(self._app, self._world, self.read_again)

    @cached_property
    def belongings(self) -> Belongings:
        """What is done with all that is kept."""
        from mindful.app.belongings import Belongings  # noqa: PLC0415  # as above

        return Belongings(self._app, self._world.paths, self._world.keyhole, self._app.main)

    @cached_property
    def locking(self) -> Locking:
        """The passphrase."""
        from mindful.app.locking import Locking  # noqa: PLC0415  # as above

        return Locking(self._app, self._world)

    def journal_changed(self) -> None:
        """Show what is in the journal now."""
        self._show_own_situations(self.own_situations.all())
        self.own_situations.changed.emit(self.own_situations.all())
        self._app.main.forget(Place.JOURNEY)

    @property
    def practice_titles(self) -> dict[str, str]:
        """What each practice is called."""
        return {str(known): g.title for known, g in self._app.content.glances.items()}

    @property
    def language(self) -> str:
        """What is spoken now."""
        return self._app.content.language

    @property
    def is_private(self) -> bool:
        """Whether nothing of a session is written now."""
        return self._app.is_private

    def be_private(self, on: bool) -> None:  # a signal's value
        """Write nothing of sessions, or write them again."""
        self._app.be_private(on=on)

    def be_quiet(self, quiet: Quiet) -> None:
        """Let no reminder come for so long."""
        self._app.be_quiet(quiet)

    def open_patterns(self) -> None:
        """Patterns of one's own."""
        self.patterns.open()

    def open_comparison(self) -> None:
        """Compare two practices fairly."""
        self.findings.open_comparison()

    def save_picture(self, picture: Picture) -> None:
        """Write a chart where the person says."""
        self.findings.save_picture(picture)

    def open_sheet(self) -> None:
        """A sheet for a therapist."""
        self.findings.open_sheet()

    def page(self, place: Place) -> QWidget:
        """Make a page of the rail."""
        from mindful.app.pages import Pages  # noqa: PLC0415  # not part of the first paint

        app = self._app
        pages = Pages(
            self._world,
            app.preferences,
            app.theme,
            content=app.content,
            journal=app.journal,
            rooms=self,
        )
        pages.start = app.start_quietly
        pages.say = app.say
        pages.open_place = app.main.open_place
        return pages.makers()[place]()

    def adorn(self, now: NowPage) -> None:
        """Add the person's own situations to the first page, which could not wait for them."""
        self._show_own_situations(self.own_situations.all())
        now.own_situation_written.connect(self.own_situations.add)

    def read_again(self) -> None:
        """Look anew at the practices, the person's own among them."""
        app = self._app
        app.content.read_again()
        app.first_page = FirstPage.of(app.content)
        self._world.first_page.keep(app.first_page, app.content.language)
        app.now.offer(app.first_page.glances)
        app.practices_changed()
        for place in (Place.PRACTICES, Place.JOURNEY, Place.SETTINGS):
            app.main.forget(place)

    def leave(self) -> None:
        """Forget the pages beside the rail's: they are made anew when they are next wanted."""
        for name in ("beside", "findings", "patterns"):
            gone = vars(self).pop(name, None)
            if gone is not None:
                gone.leave()

    def _shipped_titles(self) -> Sequence[str]:
        return [situation.title for situation in self._app.first_page.situations]

    def _show_own_situations(self, situations: Sequence[OwnSituation]) -> None:
        self._app.now.show_own([own.situation for own in situations if not own.archived])

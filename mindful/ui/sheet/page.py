# SPDX-License-Identifier: MIT
"""A sheet for a therapist: which days, what is on it, a look at it, and then a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QTextBrowser

from mindful.domain.errors import JournalError
from mindful.domain.sheet import Sheet, SheetFile
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.journey.history_fields import DayField, labelled, unreadable_day
from mindful.ui.sheet.contents import SheetContents, Wanted
from mindful.ui.sheet.pdf import pdf_of
from mindful.ui.translated import told

USUAL_DAYS = timedelta(days=90)
PATIENCE_MS = 300
LOWEST_PREVIEW, PAPER_MARGIN = 320, 36


class SheetPage(Page):
    """`file_wanted` tells a SheetFile; whoever writes it says so by `tell`.

    Nothing is written here, and notes are on it only once they are ticked.
    """

    file_wanted = Signal(object)
    troubled = Signal(str)
    left = Signal()

    def __init__(
        self,
        contents: SheetContents,
        render: Callable[[Sheet], str],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(
            self.tr("A sheet for a therapist"),
            self.tr("Or for anyone you trust. You see all of it before it is written."),
        )
        self._contents = contents
        self._render = render
        self._now = now
        self._html = ""
        self._title = ""
        self._since = DayField(self.tr("From day"))
        self._until = DayField(self.tr("To day"))
        self._notes = QCheckBox(self.tr("With my notes"))
        self._notes.setAccessibleName(self._notes.text())
        self._preview = QTextBrowser()
        self._preview.setAccessibleName(self.tr("Preview of the sheet"))
        self._preview.setOpenLinks(False)
        self._preview.setMinimumHeight(LOWEST_PREVIEW)
        self._preview.setFrameShape(QFrame.Shape.NoFrame)
        self._preview.document().setDocumentMargin(PAPER_MARGIN)
        self._line = text("", "muted")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self.refresh)
        self._files = flowing(
            button(self.tr("Save as PDF"), "primary", pressed=self._give_pdf),
            button(self.tr("Save as HTML"), pressed=self._give_html),
        )
        self._until.put(now().date())
        self._since.put(now().date() - USUAL_DAYS)
        self._lay_out()
        for field in (self._since, self._until):
            field.textChanged.connect(self._soon.start)
        self._notes.toggled.connect(self.refresh)

    @property
    def wanted(self) -> Wanted | None:
        """What stands here, None where it is no stretch of days."""
        since, until = self._since.day, self._until.day
        if since is None or until is None or since > until:
            return None
        return Wanted(since, until, self._notes.isChecked())

    def refresh(self) -> None:
        """Read anew and show what the sheet would be."""
        self._soon.stop()
        wanted = self.wanted
        self.tell("" if wanted is not None else self._why_not())
        self._files.setVisible(wanted is not None)
        if wanted is None:
            return
        try:
            sheet = self._contents.make(wanted, self._now().date())
        except JournalError as error:
            self._files.hide()
            self.troubled.emit(told(error))
            return
        self._title = sheet.title
        self._html = self._render(sheet)
        self._preview.setHtml(self._html)

    def tell(self, line: str) -> None:
        """Say one line, such as where the file is now."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.refresh()
        super().showEvent(event)

    def _lay_out(self) -> None:
        back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(
            flowing(
                labelled(self._since.accessibleName(), self._since),
                labelled(self._until.accessibleName(), self._until),
                self._notes,
                gap=16,
            )
        )
        self.column.addWidget(self._preview, 1)
        self.column.addWidget(self._files)
        self.column.addWidget(self._line)
        self.column.addWidget(
            text(
                self.tr("A file can be read by whoever has it, so choose its place well."), "small"
            )
        )

    def _why_not(self) -> str:
        if self._since.day is None or self._until.day is None:
            return unreadable_day()
        return self.tr("The first day comes after the last.")

    def _give_html(self) -> None:
        if self._is_seen():
            self._give("html", self._html.encode())

    def _give_pdf(self) -> None:
        if self._is_seen():
            self._give("pdf", pdf_of(self._html, self._title))

    def _is_seen(self) -> bool:
        """A file never holds what was not shown before."""
        if not self._soon.isActive():
            return True
        self.refresh()
        self.tell(self.tr("The sheet has changed; you can look at it once more."))
        return False

    def _give(self, ending: str, content: bytes) -> None:
        name = f"mindful-{self._now().date().isoformat()}.{ending}"
        self.file_wanted.emit(SheetFile(name, content))

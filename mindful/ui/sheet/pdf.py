# SPDX-License-Identifier: MIT
"""A page of HTML as a PDF, without a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

DOTS_PER_INCH = 300
POINTS = 10


def pdf_of(html: str, title: str) -> bytes:
    """All pages, numbered, on paper of the person's country; heads of tables come again."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    american = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    paper = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(paper))
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("mindful")
    document = QTextDocument()
    document.setDefaultFont(QFont(QGuiApplication.font().families(), POINTS))
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())

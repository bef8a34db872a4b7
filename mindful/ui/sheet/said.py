# SPDX-License-Identifier: MIT
"""Days and numbers as they stand on a sheet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from mindful.ui.wording import figure


def long_day(day: date) -> str:
    """For example "24 November 2026", in the way of the language but without the weekday."""
    shown = QDate(day.year, day.month, day.day)
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    for weekday in ("dddd, ", "dddd ", ", dddd", "dddd"):
        pattern = pattern.replace(weekday, "")
    return locale.toString(shown, pattern.strip())


def points(value: float) -> str:
    """To a tenth, with a true minus."""
    return figure(round(value, 1) or 0.0, 1)

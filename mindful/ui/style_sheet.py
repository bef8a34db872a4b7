# SPDX-License-Identifier: MIT
"""One style sheet for the whole app, made from a palette and a text size.

In two parts: matching rules costs time, so the first paint has only those of the first page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import Template

from mindful.ui.palette import Palette

TALLEST_NUMBER, NARROWEST_NUMBER = 72, 32
"""Pixels; eleven numbers stay in one row at any text size."""
TURNED = {
    "-left:": "-right:",
    "-right:": "-left:",
    "-left-radius": "-right-radius",
    "-right-radius": "-left-radius",
    "sub-page": "add-page",
}
SIDE = re.compile("|".join(TURNED))
"""What a sheet says of sides that Qt does not turn round by itself, as it does with `text-align`
and the handles of sliders."""

FIRST = Template("""
QWidget#page, QWidget#pages, QWidget#centred {
  background: $background; border: none; }
QLabel { background: transparent; color: $ink; }
QLabel[role="wordmark"] { font-family: $reading; font-size: ${wordmark}px; }
QLabel[role="heading"] { font-family: $reading; font-size: ${heading}px; }
QLabel[role="subheading"] { font-family: $reading; font-size: ${subheading}px; }
QLabel[role="lead"], QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 20px; }
QFrame#rail { background: $background; }
QPushButton { background: $surface; color: $ink; border: 1px solid $control; border-radius: 12px;
  padding: 12px 19px; }
QPushButton[kind="primary"] { background: $accent; color: $accent_ink; border: 1px solid $accent;
  font-weight: 600; padding: 12px 25px; }
QPushButton[kind="chip"] { border-radius: ${chip_radius}px; padding: 0 15px;
  min-height: ${chip_height}px; min-width: ${chip_width}px; }
QPushButton[kind="chip"]:checked { background: $soft; border: 2px solid $accent; font-weight: 600;
  padding: 0 14px; min-height: ${chip_inner}px; }
QPushButton[kind="link"] { background: transparent; border: none; color: $accent;
  font-weight: 600; padding: 4px 0; text-align: left; }
QPushButton[kind="plain"] { background: transparent; border: none; padding: 4px 0;
  text-align: left; }
QPushButton[kind="rail"] { background: transparent; border: none; border-radius: 8px;
  color: $muted; text-align: left; padding: 10px 12px; border-left: 3px solid transparent; }
QPushButton[kind="rail"]:checked { background: $soft; color: $ink; font-weight: 600;
  border-left: 3px solid $accent; }
QFrame#choice { background: $surface; border: 1px solid $control; border-radius: 12px; }
QPushButton[kind="segment"] { background: transparent; border: none; border-radius: 0;
  color: $muted; padding: 11px 14px 9px 14px; border-bottom: 2px solid transparent; }
QPushButton[edge="first"] { border-top-left-radius: 11px; border-bottom-left-radius: 11px; }
QPushButton[edge="last"] { border-top-right-radius: 11px; border-bottom-right-radius: 11px; }
QPushButton[kind="segment"]:checked { background: $soft; color: $ink; font-weight: 600;
  border-bottom: 2px solid $accent; }
""")

LATER = Template("""
QPushButton:hover { background: $soft; }
QPushButton:pressed { background: $soft; border-color: $accent; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="link"]:hover { background: transparent; text-decoration: underline; }
QPushButton[kind="plain"]:hover { background: transparent; text-decoration: underline; }
QPushButton[kind="rail"]:hover { background: $soft; }
QPushButton[kind="segment"]:hover { background: $surface; color: $ink; }
QPushButton[kind="segment"]:checked:hover { background: $soft; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $control; border-radius: 3px; min-height: 40px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; height: 0; width: 0; }
QLabel[role="question"] { font-family: $reading; font-size: ${question}px; }
QLabel[role="question-waiting"] { font-family: $reading; font-size: ${question}px; color: $muted; }
QLabel[role="part"] { font-weight: 600; }
QLabel[role="phase"] { font-size: ${phase}px; font-weight: 600; }
QFrame#card QScrollArea, QFrame#card QScrollArea > QWidget > QWidget { background: $surface; }
QFrame#rule { background: $line; max-height: 1px; border: none; }
QPushButton[kind="row"] { background: transparent; border: none; border-radius: 12px;
  text-align: left; padding: 12px 16px; }
QPushButton[kind="row"]:hover { background: $soft; }
QPushButton[kind="number"] { border-radius: 14px; padding: 0; font-size: ${number}px;
  min-width: ${number_width}px; min-height: ${number_height}px; }
QPushButton[kind="number"]:checked { background: $soft; border: 2px solid $accent;
  font-weight: 600; }
QPushButton[kind="bar"] { background: transparent; border: 1px solid $control;
  border-radius: 12px; padding: 8px 14px; }
QPushButton[kind="bar"]:hover { background: $soft; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: $surface;
  border: 1px solid $control; border-radius: 12px; padding: 9px 12px;
  selection-background-color: $accent; selection-color: $accent_ink; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("$icons/chevron-$shade.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; outline: none;
  selection-background-color: $soft; selection-color: $ink; padding: 4px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  width: 0; border: none; }
QDateEdit { padding: 6px 10px; }
QDateEdit::drop-down { border: none; width: 28px; }
QDateEdit::down-arrow { image: url("$icons/chevron-$shade.svg"); width: 12px; height: 12px; }
QCheckBox { spacing: 12px; background: transparent; padding: 4px 0; }
QCheckBox::indicator { width: 20px; height: 20px; border: 1px solid $control; border-radius: 6px;
  background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/check-$shade.svg"); }
QSlider { background: transparent; min-height: 28px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $control; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 20px; height: 20px; margin: -8px 0; border-radius: 10px;
  background: $surface; border: 2px solid $accent; }
QTableView { background: $surface; border: none; gridline-color: $line; outline: none;
  selection-background-color: $soft; selection-color: $ink; }
QTableView::item { padding: 6px 10px; border-bottom: 1px solid $line; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; border: none; color: $muted;
  font-size: ${small}px; padding: 6px 10px; border-bottom: 1px solid $control; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $control; border-radius: 3px; min-width: 40px; }
QTableCornerButton::section { background: $surface; border: none; }
QMenu { background: $surface; border: 1px solid $control; padding: 6px; }
QMenu::item { padding: 8px 20px; border-radius: 6px; }
QMenu::item:selected { background: $soft; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QToolTip { background: $surface; color: $ink; border: 1px solid $control; padding: 6px 8px; }
QFrame#notice { background: $soft; border: none; border-radius: 12px; }
""")


def style_sheet(
    palette: Palette,
    text_percent: int,
    icons: str,
    *,
    whole: bool = True,
    families: Sequence[str] = (),
    mirrored: bool = False,
) -> str:
    """Fill the sheet; sizes are pixels scaled by `text_percent`, `icons` is a folder.

    Without `whole` it dresses the first page alone. Headings take their letters from the first of
    `families` that has them. `mirrored` is for languages read from the right.
    """

    def px(size: float) -> int:
        return round(size * text_percent / 100)

    values = {
        "reading": ", ".join([*(f"'{name}'" for name in families), "serif"]),
        "small": px(13),
        "wordmark": px(24),
        "heading": px(34),
        "subheading": px(30),
        "question": px(25),
        "phase": px(22),
        "number": px(17),
        "number_width": min(px(20), NARROWEST_NUMBER),
        "number_height": min(px(50), TALLEST_NUMBER),
        "chip_height": px(40),
        "chip_inner": px(40) - 2,
        "chip_width": max(0, px(40) - 28),
        "chip_radius": (px(40) + 2) // 2,
        "icons": icons.replace("\\", "/"),
        "shade": "dark" if palette.is_dark else "light",
        "background": palette.background,
        "surface": palette.surface,
        "line": palette.line,
        "control": palette.control,
        "ink": palette.ink,
        "muted": palette.muted,
        "accent": palette.accent,
        "accent_hover": palette.ink if palette.is_dark else "#25595C",
        "accent_ink": palette.accent_ink,
        "soft": palette.soft,
    }
    sheet = FIRST.substitute(values) + (LATER.substitute(values) if whole else "")
    return SIDE.sub(lambda found: TURNED[found[0]], sheet) if mirrored else sheet

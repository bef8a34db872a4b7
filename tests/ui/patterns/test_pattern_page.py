# SPDX-License-Identifier: MIT
"""One's own patterns in a list: each says its breath, and nothing is asked twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget

from mindful.domain.pattern_draft import KeptPattern, draft_of
from mindful.domain.settings import Appearance, Settings
from mindful.ui.patterns.editor import PatternEditor
from mindful.ui.patterns.page import PatternPage
from mindful.ui.patterns.said import breakable, in_short


def shown(page, words):
    return [word for word in words(page) if " in, " in word]


def test_each_has_its_name_its_breath_and_its_pace(page, words):
    seen = words(page)

    assert {"Sea", "Box", "Rain"} <= set(seen)
    assert shown(page, words) == [
        "4 in, 6 out · 6.0 breaths a minute",
        "4 in, 4 hold, 4 out, 4 rest · 3.8 breaths a minute",
        "4 in, 6 out · 6.0 breaths a minute",
    ]


@pytest.mark.parametrize(
    ("deed", "signal"),
    [
        ("Edit", "edit_wanted"),
        ("Duplicate", "duplicate_wanted"),
        ("Delete", "remove_wanted"),
    ],
)
def test_each_deed_tells_its_pattern(page, kept, click, listen, deed, signal):
    heard = listen(getattr(page, signal))

    click(page, f"{deed}: Box")

    assert heard == [(kept[1],)]


def test_up_and_down_tell_by_how_much_and_end_at_the_ends(page, kept, click, named, listen):
    heard = listen(page.move_wanted)

    click(page, "Up: Box")
    click(page, "Down: Box")

    assert heard == [(kept[1], -1), (kept[1], 1)]
    assert not named(page, "Up: Sea").isEnabled()
    assert not named(page, "Down: Rain").isEnabled()


def test_the_keyboard_stays_with_what_it_moves(page, kept, click, named):
    page.move_wanted.connect(lambda moved, by: page.show_patterns([kept[1], kept[0], kept[2]]))

    click(page, "Up: Box")

    assert named(page, "Down: Box").hasFocus(), "it is the first now and cannot go further up"


def test_a_removed_one_leaves_the_way_back_in_its_place(page, kept, click, named, words, listen):
    page.remove_wanted.connect(page.show_removed)
    heard = listen(page.undo_wanted)

    click(page, "Delete: Box")

    seen = words(page)
    assert seen.index("Sea") < seen.index("Box is removed.") < seen.index("Rain")
    assert named(page, "Undo: Box").hasFocus()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    click(page, "Undo: Box")
    assert heard == [(kept[1],)]
    page.show_patterns(kept)
    assert "Box is removed." not in words(page)


def test_several_removed_ones_keep_their_places(page, click, words):
    page.remove_wanted.connect(page.show_removed)

    for name in ("Box", "Sea"):
        click(page, f"Delete: {name}")

    seen = [word for word in words(page) if word.endswith("is removed.") or word == "Rain"]
    assert sorted(seen, key=words(page).index) == ["Sea is removed.", "Box is removed.", "Rain"]


def test_the_keyboard_is_where_the_pattern_came_back(page, kept, click, named):
    page.remove_wanted.connect(page.show_removed)
    page.undo_wanted.connect(lambda back: page.show_patterns(kept))
    click(page, "Delete: Box")

    click(page, "Undo: Box")

    assert named(page, "Edit: Box").hasFocus()


def test_a_new_one_begins_plainly_or_from_another(show, sea, box, click, listen):
    page = show(PatternPage([sea, box]))
    heard = listen(page.new_wanted)
    choice = page.findChild(QComboBox)
    assert [choice.itemText(i) for i in range(choice.count())] == [
        "4 in, 6 out", "Sea: 4 in, 6 out", "Box: 4 in, 4 hold, 4 out, 4 rest",
    ]  # fmt: skip

    click(page, "New pattern")
    choice.setCurrentIndex(2)
    click(page, "New pattern")

    assert [told.name for (told,) in heard] == ["", "Box"]


def test_an_empty_list_expects_nothing(show, words, named):
    page = show(PatternPage())

    assert "Nothing here yet, and nothing is expected." in words(page)
    assert not named(page, "Export all").isEnabled()


def test_files_are_asked_for_by_whoever_listens(page, click, listen):
    told = {name: listen(getattr(page, f"{name}_wanted")) for name in ("import", "export")}

    click(page, "Import")
    click(page, "Export all")

    assert told == {"import": [()], "export": [()]}


def test_a_line_goes_with_the_next_deed(page, click, words):
    page.say("It was changed elsewhere.")
    assert "It was changed elsewhere." in words(page)

    click(page, "Edit: Sea")

    assert "It was changed elsewhere." not in words(page)


@pytest.mark.parametrize(
    "name", ["x" * 120, "🌊" * 120, "👩‍👩‍👧" * 24, "تنفس" * 30, "a <b>name</b> & more"]
)
def test_no_name_is_wider_than_its_page(show, sea, named, name):
    page = PatternPage()
    page.show_patterns([KeptPattern("own_long", sea._replace(name=name), b"")])
    show(page, 640, 480)

    assert page.widget().width() <= page.viewport().width()
    assert named(page, f"Edit: {name}").isVisible()
    assert breakable(name).replace("\u200b", "") == name


def test_a_family_of_signs_is_never_torn_apart():
    for piece in breakable("👩‍👩‍👧" * 24).split("\u200b"):
        assert not piece.startswith("\u200d")
        assert not piece.endswith("\u200d")


def test_a_sigh_is_told_by_its_second_sip(content):
    assert in_short(draft_of(content.practice("cyclic_sigh"))) == "3 in, 1 more, 8 out"


def test_every_button_can_be_reached_by_the_keyboard(page, press, named):
    named(page, "New pattern").setFocus()
    reached = set()
    for _ in range(40):
        press(page, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget().accessibleName())

    assert {"Edit: Sea", "Duplicate: Box", "Up: Rain", "Down: Sea", "Delete: Rain", "Import",
            "Export all", "All practices", "Begin from"} <= reached  # fmt: skip


def test_making_and_filling_them_shows_no_stray_window(theme, clock, kept, box, monkeypatch):
    strays = []
    set_visible, show = QWidget.setVisible, QWidget.show

    def watch(widget, there):
        if there and widget.isWindow():
            strays.append(widget)
        set_visible(widget, there)

    def watch_show(widget):
        if widget.isWindow():
            strays.append(widget)
        show(widget)

    monkeypatch.setattr(QWidget, "setVisible", watch)
    monkeypatch.setattr(QWidget, "show", watch_show)

    page = PatternPage([box])
    page.show_patterns(kept)
    editor = PatternEditor(box, theme, clock.monotonic, holds_allowed=False)

    assert strays == []
    page.deleteLater()
    editor.deleteLater()


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_no_word_of_the_list_is_cut_off(show, theme, kept, qtbot, percent):
    theme.adopt(Settings(appearance=Appearance.DARK, text_percent=percent))
    page = PatternPage([one.draft for one in kept])
    page.show_patterns(kept)
    show(page, 720, 600)

    def short():
        return [
            shown.text()
            for kind in (QLabel, QAbstractButton)
            for shown in page.findChildren(kind)
            if shown.isVisible() and shown.width() < shown.minimumSizeHint().width()
        ]

    qtbot.waitUntil(lambda: short() == [])
    assert page.widget().width() <= page.viewport().width()

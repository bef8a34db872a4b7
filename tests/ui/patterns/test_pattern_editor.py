# SPDX-License-Identifier: MIT
"""Making a pattern: live numbers, limits explained at their field, every step can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from mindful.domain.breath import Phase
from mindful.domain.pattern_draft import plain_breath
from mindful.domain.settings import Appearance, Settings

IN, OUT = "Breathe in, seconds", "Breathe out, seconds"
CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


def seconds(editor):
    return [part.seconds for part in editor.draft.parts]


def phases(editor):
    return [part.phase for part in editor.draft.parts]


def type_into(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def name_field(editor):
    return editor.form.name


def test_the_pace_is_told_as_it_is_typed(edit, sea, field, words):
    editor = edit(sea)
    assert "6.0 breaths a minute, 18 breaths in 3 minutes" in words(editor)

    type_into(field(editor, OUT), "7.5")

    assert seconds(editor) == [4.0, 7.5]
    assert "5.2 breaths a minute, 16 breaths in 3 minutes" in words(editor)


def test_one_minute_is_one_minute(edit, sea, click, words):
    editor = edit(sea)

    click(editor, "Minutes: 1")

    assert "6.0 breaths a minute, 6 breaths in 1 minute" in words(editor)


@pytest.mark.parametrize(
    ("key", "result"), [(Qt.Key.Key_Up, 4.1), (Qt.Key.Key_Down, 3.9), (Qt.Key.Key_PageUp, 5.0)]
)
def test_arrow_keys_step_by_a_tenth(edit, sea, field, press, key, result):
    editor = edit(sea)
    field(editor, IN).setFocus()

    press(editor, key)

    assert seconds(editor)[0] == result


@pytest.mark.parametrize("typed", ["3.5", "3,5", "3.5 s"])
def test_a_comma_is_as_good_as_a_point(edit, sea, field, typed):
    editor = edit(sea)

    type_into(field(editor, IN), typed)

    assert seconds(editor)[0] == 3.5


def test_minus_and_plus_can_be_clicked(edit, sea, field):
    editor = edit(sea)
    box = field(editor, IN)
    middle = box.height() // 2

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 20, middle))
    assert seconds(editor)[0] == 4.1
    for _ in range(2):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))

    assert seconds(editor)[0] == 3.9


def test_the_wheel_scrolls_the_page_unless_the_keyboard_is_there(edit, sea, field):
    editor = edit(sea)
    box = field(editor, IN)
    name_field(editor).setFocus()

    def turn():
        place = QPointF(box.rect().center())
        wheel = QWheelEvent(
            place,
            QPointF(box.mapToGlobal(place)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)

    turn()
    assert seconds(editor)[0] == 4.0
    box.setFocus()
    turn()

    assert seconds(editor)[0] == 4.1


def test_every_field_has_its_own_name_and_says_what_it_shows(edit, box, field):
    editor = edit(box)

    for name in (IN, "Hold softly, seconds", OUT, "Rest, seconds"):
        spoken = QAccessible.queryAccessibleInterface(field(editor, name))
        assert spoken.text(QAccessible.Text.Name) == name
        assert spoken.text(QAccessible.Text.Value) == "4.0"


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        (IN, "0.5", "0.5 s is quicker than can be followed with eyes closed; it begins at 0.8 s."),
        (OUT, "31", "31 s is longer than is comfortable; it ends at 30 s."),
        ("Hold softly, seconds", "12", "12 s is a long time to hold; it ends at 10 s."),
        (OUT, "20", "A whole breath of 32 s leaves you short of air; it ends at 30 s."),
    ],
)
def test_a_broken_limit_is_explained_and_saving_says_why_it_waits(  # noqa: PLR0913, PLR0917
    edit, box, field, named, words, name, typed, said
):
    editor = edit(box)

    type_into(field(editor, name), typed)

    assert said in words(editor)
    save = named(editor, "Save")
    assert not save.isEnabled()
    assert save.accessibleDescription() in words(editor)
    assert "beside its field" in save.accessibleDescription()
    if not said.startswith("A whole"):
        assert field(editor, name).accessibleDescription() == said

    type_into(field(editor, name), "5")
    assert said not in words(editor)
    assert save.isEnabled()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Give it a name of your own."),
        ("x" * 200, "A name has up to 120 characters; this one has 200."),
        (" slow  SIGHS", "Another practice is called that already."),
    ],
)
def test_a_name_that_cannot_be_is_explained(edit, sea, named, words, name, said):
    editor = edit(sea, taken=["Slow sighs"])

    name_field(editor).selectAll()
    QTest.keyClick(name_field(editor), Qt.Key.Key_Delete)
    QTest.keyClicks(name_field(editor), name)

    assert said in words(editor)
    assert name_field(editor).accessibleDescription() == said
    assert not named(editor, "Save").isEnabled()


@pytest.mark.parametrize("typed", ["", "-", "x", ".", ",,", "99999", "1e9", "  "])
def test_nothing_that_is_typed_fails(edit, sea, field, typed, named):
    editor = edit(sea)

    type_into(field(editor, IN), typed)
    field(editor, OUT).setFocus()
    named(editor, "Save")

    assert 0 <= seconds(editor)[0] <= 60


def test_saving_tells_the_draft_with_a_tidy_name(edit, sea, click, named, words, listen):
    editor = edit(sea)
    heard = listen(editor.save_wanted)
    assert not named(editor, "Save").isEnabled()
    assert "Nothing is changed yet." in words(editor)

    name_field(editor).setFocus()
    QTest.keyClicks(name_field(editor), " shore ")
    click(editor, "Save")

    assert heard == [(sea._replace(name="Sea shore"),)]


def test_a_new_one_can_be_saved_as_soon_as_it_has_a_name(edit, named):
    editor = edit(plain_breath(), is_new=True)
    assert not named(editor, "Save").isEnabled()

    name_field(editor).setFocus()
    QTest.keyClicks(name_field(editor), "Sea")

    assert named(editor, "Save").isEnabled()


def test_leaving_says_when_something_would_be_lost(edit, sea, click, named, listen):
    editor = edit(sea)
    heard = listen(editor.left)
    click(editor, "Leave")

    click(editor, "Minutes: 5")
    click(editor, "Leave without saving")

    assert heard == [(), ()]


def test_a_conflict_is_one_line_with_a_way_to_keep_both(edit, sea, click, words, listen):
    editor = edit(sea)
    heard = listen(editor.copy_wanted)
    click(editor, "Minutes: 5")

    editor.say("This pattern was changed elsewhere meanwhile.", offer_copy=True)

    assert "This pattern was changed elsewhere meanwhile." in words(editor)
    click(editor, "Save as another pattern")
    assert heard == [(sea._replace(minutes=5),)]


def test_holds_are_switched_with_who_leaves_them_out(edit, sea, words, switch):
    editor = edit(sea)
    assert not [word for word in words(editor) if "pregnancy" in word]

    switch(editor, "Hold after breathing in")
    switch(editor, "Rest after breathing out")

    assert phases(editor) == ["inhale", "hold_full", "exhale", "hold_empty"]
    assert len([word for word in words(editor) if "pregnancy" in word]) == 1
    switch(editor, "Hold after breathing in")
    assert phases(editor) == ["inhale", "exhale", "hold_empty"]


def test_holds_are_not_offered_before_they_are_allowed(edit, sea, click, words, listen, switch):
    editor = edit(sea, holds_allowed=False)
    heard = listen(editor.holds_allowed)
    assert "Hold after breathing in" not in words(editor)

    click(editor, "Holding the breath")
    assert [word for word in words(editor) if "pregnancy" in word]
    assert "Hold after breathing in" not in words(editor)
    click(editor, "Holding is all right for me")

    assert heard == [()]
    switch(editor, "Hold after breathing in")
    assert Phase.HOLD_FULL in phases(editor)


def test_without_holds_is_one_step_there_and_back(edit, box, click, named):
    editor = edit(box)

    click(editor, "Without holds")

    assert seconds(editor) == [6.0, 6.0]
    assert not named(editor, "Without holds").isEnabled()
    click(editor, "Undo")
    assert editor.draft == box


def test_holds_that_are_not_allowed_can_still_be_let_go(edit, box, click):
    editor = edit(box, holds_allowed=False)

    click(editor, "Without holds")

    assert not editor.draft.holds


def test_a_second_sip_has_a_row_of_its_own(edit, sea, field, switch):
    editor = edit(sea)

    switch(editor, "A second sip")
    type_into(field(editor, "A little more, seconds"), "1.5")

    assert seconds(editor) == [4.0, 1.5, 6.0]


def test_slower_and_quicker_never_drift(edit, sea, click, named):
    editor = edit(sea)
    for _ in range(3):
        click(editor, "Slower")
    assert seconds(editor) == [5.2, 7.8]
    assert not named(editor, "Slower").isEnabled()

    for _ in range(6):
        click(editor, "Quicker")

    assert seconds(editor) == [2.8, 4.2]
    assert not named(editor, "Quicker").isEnabled()
    for _ in range(3):
        click(editor, "Slower")
    assert editor.draft == sea


def test_scaling_begins_anew_after_another_edit(edit, sea, click, field, named):
    editor = edit(sea)
    for _ in range(3):
        click(editor, "Slower")

    type_into(field(editor, IN), "4")

    assert named(editor, "Slower").isEnabled()
    click(editor, "Slower")
    assert seconds(editor) == [4.4, 8.6]


def test_undo_and_redo_by_button_and_key(edit, sea, click, named, switch):
    editor = edit(sea)
    assert not named(editor, "Undo").isEnabled()
    click(editor, "Minutes: 5")
    switch(editor, "A second sip")

    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.draft == sea._replace(minutes=5)
    click(editor, "Undo")
    assert editor.draft == sea
    QTest.keyClick(editor, Qt.Key.Key_Z, BOTH)
    assert editor.draft == sea._replace(minutes=5)
    click(editor, "Redo")

    assert len(editor.draft.parts) == 3
    assert not named(editor, "Redo").isEnabled()


def test_what_is_typed_into_one_field_is_one_step(edit, sea, field, click):
    editor = edit(sea)
    type_into(field(editor, IN), "5.5")
    field(editor, OUT).setFocus()
    type_into(field(editor, OUT), "8.5")
    name_field(editor).setFocus()

    click(editor, "Undo")
    assert seconds(editor) == [5.5, 6.0]
    click(editor, "Undo")

    assert editor.draft == sea


def test_coming_back_to_a_field_is_another_step(edit, sea, field, click):
    editor = edit(sea)
    for typed in ("5.5", "6.5"):
        type_into(field(editor, IN), typed)
        field(editor, OUT).setFocus()

    click(editor, "Undo")

    assert seconds(editor) == [5.5, 6.0]


def test_a_field_that_has_something_to_undo_keeps_the_key(edit, sea, click):
    editor = edit(sea)
    click(editor, "Minutes: 5")
    name_field(editor).setFocus()
    name_field(editor).end(False)
    QTest.keyClicks(name_field(editor), "!")

    QTest.keyClick(name_field(editor), Qt.Key.Key_Z, CTRL)
    assert name_field(editor).isRedoAvailable(), "the field took it back itself"
    assert editor.draft == sea._replace(minutes=5)


def test_a_field_that_has_nothing_to_undo_leaves_the_key_to_the_page(edit, sea, click, field):
    editor = edit(sea)
    click(editor, "Minutes: 5")
    field(editor, IN).setFocus()

    QTest.keyClick(field(editor, IN), Qt.Key.Key_Z, CTRL)
    assert editor.draft == sea
    name_field(editor).setFocus()
    QTest.keyClick(name_field(editor), Qt.Key.Key_Z, BOTH)

    assert editor.draft.minutes == 5


def test_the_keyboard_does_not_get_lost_when_rows_go(edit, sea, field, switch):
    editor = edit(sea)
    switch(editor, "A second sip")
    field(editor, "A little more, seconds").setFocus()

    QTest.keyClick(field(editor, "A little more, seconds"), Qt.Key.Key_Z, CTRL)

    assert field(editor, OUT).hasFocus()


def test_tab_goes_from_the_name_through_the_parts_in_order(edit, box, press):
    editor = edit(box)
    name_field(editor).setFocus()
    reached = []
    for _ in range(6):
        press(editor, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleName())

    assert reached == [
        IN, "Hold softly, seconds", OUT, "Rest, seconds", "Quicker", "Without holds",
    ]  # fmt: skip


def test_tab_follows_a_part_that_came_later(edit, sea, press, switch):
    editor = edit(sea)
    switch(editor, "A second sip")
    name_field(editor).setFocus()
    reached = []
    for _ in range(4):
        press(editor, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleName())

    assert reached == [IN, "A little more, seconds", OUT, "Slower"]


def cut_off(widget):
    short = []
    for kind in (QLabel, QAbstractButton):
        for shown in widget.findChildren(kind):
            least = shown.minimumSizeHint()
            high = least.height()
            if shown.hasHeightForWidth():
                high = max(high, shown.heightForWidth(shown.width()))
            if shown.isVisible() and (shown.width() < least.width() or shown.height() < high):
                short.append(shown.text())
    return short


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_no_word_is_cut_off_at_any_size(edit, box, theme, field, qtbot, percent):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))
    editor = edit(box)
    type_into(field(editor, IN), "0.5")
    editor.resize(720, 740)

    qtbot.waitUntil(lambda: cut_off(editor) == [])

    assert editor.widget().width() <= editor.viewport().width()
    for line in editor.findChildren(QLineEdit):
        if line.isVisible():
            assert line.height() >= line.fontMetrics().height()


def test_text_that_grows_while_it_is_edited_finds_its_room(edit, box, theme, qtbot):
    editor = edit(box)
    editor.resize(720, 740)

    theme.adopt(Settings(appearance=Appearance.DARK, text_percent=200))

    qtbot.waitUntil(lambda: cut_off(editor) == [])
    assert editor.widget().width() <= editor.viewport().width()

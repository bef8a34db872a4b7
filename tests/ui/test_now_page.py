# SPDX-License-Identifier: MIT
"""The first page: nothing chosen, one suggestion, and Begin one key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mindful.domain.settings import LastChoice, Settings, Way
from mindful.domain.situation import UNSAFE, Leaning
from mindful.ui.now.page import NowPage
from mindful.ui.now.situations import SituationChips
from mindful.ui.session.orb import BreathOrb

FIRST_RUN = "Everything stays on this computer. Esc stops, F9 hides. Start whenever you like."


@pytest.fixture
def now(show, content, theme):
    """Shows the page to a person with these settings."""

    def make(**chosen):
        page = NowPage(content.glances, content.situations(), Settings(**chosen), theme)
        show(page)
        page.focus_begin()
        return page

    return make


@pytest.fixture
def titles(content):
    return {s.id: s.title for s in content.situations()}


@pytest.fixture
def title(content):
    return lambda practice: content.glances[practice].title


def shown_chips(page):
    chips = page.findChild(SituationChips).findChildren(QAbstractButton)
    return [chip for chip in chips if chip.isVisible()]


def test_six_situations_and_more_and_none_is_chosen(now):
    chips = shown_chips(now())

    assert len(chips) == 7
    assert chips[-1].text() == "More…"
    assert not any(chip.isChecked() for chip in chips)


def test_more_shows_them_all_and_goes_on_from_the_first_new_one(now, click, titles, qtbot):
    page = now()
    before = {chip.text() for chip in shown_chips(page)}

    click(page, "More…")

    rest = [words for known, words in titles.items() if known != UNSAFE]
    qtbot.waitUntil(lambda: sorted(chip.text() for chip in shown_chips(page)) == sorted(rest))
    (focused,) = (chip for chip in shown_chips(page) if chip.hasFocus())
    assert focused.text() not in before


def test_begin_tells_the_suggestion(now, click, listen):
    page = now()
    heard = listen(page.start_wanted)

    click(page, "Begin")

    ((start,),) = heard
    assert (start.practice, start.minutes, start.situation) == ("extended_4_6", 3, None)
    assert start.way is Way.SOUND


@pytest.mark.parametrize(
    ("name", "way"),
    [("Begin", Way.SOUND), ("Begin silently", Way.SILENT), ("Small window", Way.SMALL)],
)
def test_each_way_to_begin_is_told(now, click, listen, name, way):
    page = now()
    heard = listen(page.start_wanted)

    click(page, name)

    assert heard[0][0].way is way


def test_the_ways_weigh_the_same(now, named):
    page = now()

    heights = {named(page, n).height() for n in ("Begin", "Begin silently", "Small window")}

    assert len(heights) == 1


def test_space_begins(now, press, listen):
    page = now()
    heard = listen(page.start_wanted)

    press(page, Qt.Key.Key_Space)

    assert len(heard) == 1


@pytest.mark.parametrize("way", list(Way))
def test_return_begins_the_way_it_was_begun_last(now, press, listen, way):
    page = now(last=LastChoice("natural", 5, way))
    heard = listen(page.start_wanted)

    press(page, Qt.Key.Key_Return)

    ((start,),) = heard
    assert (start.practice, start.minutes, start.way) == ("natural", 5, way)


def test_return_on_a_focused_way_means_that_way(now, press, named, listen):
    page = now()
    heard = listen(page.start_wanted)
    named(page, "Begin silently").setFocus()

    press(page, Qt.Key.Key_Return)

    assert heard[0][0].way is Way.SILENT


def test_return_on_a_focused_situation_chooses_it(now, press, named, listen, titles):
    page = now()
    heard = listen(page.start_wanted)
    chip = named(page, titles["after_argument"])
    chip.setFocus()

    press(page, Qt.Key.Key_Return)

    assert heard == []
    assert chip.isChecked()


def test_a_situation_changes_the_suggestion_and_says_why(now, click, listen, content, words):
    page = now()
    heard = listen(page.start_wanted)
    argued = next(s for s in content.situations() if s.id == "after_argument")

    click(page, argued.title)

    assert argued.reason in words(page)
    click(page, "Begin")
    ((start,),) = heard
    assert start.situation == "after_argument"
    assert start.practice == "sigh_rescue"


def test_a_situation_can_be_taken_back(now, click, listen, titles):
    page = now()
    heard = listen(page.start_wanted)

    click(page, titles["after_argument"])
    click(page, titles["after_argument"])
    click(page, "Begin")

    ((start,),) = heard
    assert (start.practice, start.situation) == ("extended_4_6", None)


def test_one_situation_at_a_time(now, click, titles):
    page = now()

    click(page, titles["after_argument"])
    click(page, titles["hard_message"])

    assert [c.text() for c in shown_chips(page) if c.isChecked()] == [titles["hard_message"]]


def test_a_situation_says_why_or_that_it_was_chosen_last_or_to_begin_with(now, words):
    assert "To begin with, if you like" in words(now())
    assert "What you chose last time" in words(now(last=LastChoice("natural", 5)))


def test_two_others_are_one_click_away(now, click, listen, words, title):
    page = now()
    heard = listen(page.start_wanted)
    others = [title("grounding_54321"), title("security_priming")]
    assert not set(others) & set(words(page))

    click(page, "Two other practices")
    assert set(others) <= set(words(page))
    click(page, others[0])

    assert "Your choice" in words(page)
    click(page, "Begin")
    assert heard[0][0].practice == "grounding_54321"


def test_three_minutes_at_first_and_any_offered_length(now, click, listen, named):
    page = now()
    heard = listen(page.start_wanted)
    assert named(page, "Minutes: 3").isChecked()

    click(page, "Minutes: 5")
    click(page, "Begin")

    assert heard[0][0].minutes == 5


def test_a_length_that_does_not_fit_gives_way_to_the_nearest(now, click, listen, titles):
    page = now(last=LastChoice("natural", 10))
    heard = listen(page.start_wanted)

    click(page, titles["after_argument"])
    click(page, "Begin")
    click(page, titles["after_argument"])
    click(page, "Begin")

    assert [start.minutes for (start,) in heard] == [1, 10]


def test_unsafe_leads_to_support_and_is_no_chip(now, click, listen, titles):
    page = now()
    support, started = listen(page.support_wanted), listen(page.start_wanted)
    click(page, "More…")
    QTest.qWait(0)
    assert titles[UNSAFE] not in {chip.text() for chip in shown_chips(page)}

    click(page, titles[UNSAFE])

    assert (support, started) == ([()], [])
    click(page, "Begin")
    assert started[0][0].situation is None


def test_where_breathing_makes_it_worse_none_is_offered(now, click, listen, content, titles):
    page = now(breathing_makes_it_worse=True, last=LastChoice("extended_4_6", 3))
    heard = listen(page.start_wanted)

    click(page, "Begin")
    click(page, titles["after_argument"])
    click(page, "Begin")

    assert not any(content.glances[start.practice].is_paced for (start,) in heard)


def test_new_settings_are_suggested_by_at_once(now, click, listen):
    page = now()
    heard = listen(page.start_wanted)

    page.adopt(Settings(last=LastChoice("natural", 5, Way.SILENT)))
    click(page, "Begin")

    assert heard[0][0].practice == "natural"


def test_the_output_is_named(now, words):
    assert "Sound: your computer's own output" in words(now())
    assert "Sound: USB headset" in words(now(device="USB headset"))


def test_the_first_time_one_line_says_what_one_must_know(now, words):
    assert FIRST_RUN in words(now())
    assert FIRST_RUN not in words(now(last=LastChoice("natural", 3)))


def test_the_breath_guide_at_rest_moves_nothing_when_it_comes(now, named):
    page = now()
    before = named(page, "Begin").mapToGlobal(named(page, "Begin").rect().topLeft())

    page.decorate()
    page.layout()

    assert page.findChild(BreathOrb) is not None
    after = named(page, "Begin").mapToGlobal(named(page, "Begin").rect().topLeft())
    assert after == before


class TestLeaning:
    """What one is drawn to is asked once a situation is named, and changes what is offered."""

    def test_it_is_not_asked_before_a_situation_is_named(self, now, words):
        assert "Pulled to withdraw" not in words(now())

    def test_it_changes_the_suggestion_and_its_reason(self, now, click, words, title, content):
        page = now()
        waiting = next(s for s in content.situations() if s.id == "waiting_for_reply")
        click(page, waiting.title)
        assert waiting.reason in words(page)

        click(page, "Pulled to withdraw")

        assert title("natural") in words(page)
        assert waiting.reason_withdrawing in words(page)

    def test_it_is_told_with_the_start(self, now, click, listen):
        page = now()
        heard = listen(page.start_wanted)
        click(page, "Waiting for a reply")
        click(page, "Both")

        click(page, "Begin")

        assert heard[0][0].leaning is Leaning.BOTH

    def test_another_situation_asks_anew(self, now, click, listen):
        page = now()
        heard = listen(page.start_wanted)
        click(page, "Waiting for a reply")
        click(page, "Both")
        click(page, "Urge to check")

        click(page, "Begin")

        assert heard[0][0].leaning is None


def test_what_was_declared_not_to_fit_is_not_offered(now, click, words, title):
    page = now(conditions=("panic",))

    click(page, "After an argument")

    assert title("grounding_54321") in words(page)
    click(page, "Two other practices")
    assert title("conflict_pause") in words(page)
    assert title("sigh_rescue") not in words(page)

# SPDX-License-Identifier: MIT
"""The library and a practice's own page; holds are asked about once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

import mindful.ui.practices.tap_rate as taps
from mindful.domain.settings import LastChoice, Settings, Way
from mindful.ui.practices.detail import DetailPage
from mindful.ui.practices.pace import describe
from mindful.ui.practices.page import PracticesPage
from mindful.ui.practices.tap_rate import TapRate

TAP = "Tap at each in-breath"
AGREE = "Holding is all right for me"


@pytest.fixture
def library(show, content):
    """Shows the library to a person with these settings."""

    def make(*problems, **chosen):
        return show(PracticesPage(content.library().practices, problems, Settings(**chosen)))

    return make


@pytest.fixture
def detail(show, content):
    def make(practice, *, minutes=3, holds_allowed=False):
        return show(
            DetailPage(content.practice(practice), minutes=minutes, holds_allowed=holds_allowed)
        )

    return make


@pytest.fixture
def tap(monkeypatch, clock, click):
    """Taps once every so many seconds."""
    monkeypatch.setattr(taps, "monotonic", clock.monotonic)

    def go_on(widget, *seconds):
        for apart in seconds:
            clock.advance(apart)
            click(widget, TAP)

    return go_on


def test_every_practice_is_there_under_what_it_is_for(library, words, content):
    shown = words(library())

    for practice in content.library().practices:
        assert practice.title in shown
        assert practice.summary in shown
    headings = [w for w in shown if w in ("Breathe", "Ground", "Feel safe")]
    assert headings == ["Breathe", "Ground", "Feel safe"]


def test_groups_without_a_practice_are_not_named(show, content, words):
    page = PracticesPage([content.practice("natural")], (), Settings())

    shown = words(show(page))

    assert "Breathe" in shown
    assert "Speak and listen" not in shown


def test_what_could_not_be_read_is_said_in_a_line(library, words):
    problem = "practices/mine.toml: step[0].breathe: inhale of 0.1 s is outside 0.8 to 30 s"

    assert problem in words(library(problem))


def test_a_practice_opens_its_own_page_and_one_can_go_back(library, click, words, content):
    page = library()
    practice = content.practice("extended_4_6")

    click(page, practice.title)
    shown = words(page)
    assert practice.evidence in shown
    assert practice.cautions in shown
    click(page, "All practices")

    assert page.currentWidget() is page._list


def test_beginning_from_a_page_tells_practice_length_and_way(library, click, listen, content):
    page = library(last=LastChoice("natural", 5))
    heard = listen(page.start_wanted)
    click(page, content.practice("easy_3_5").title)

    click(page, "Begin")
    click(page, "Minutes: 10 min")
    click(page, "Begin silently")

    assert [(s.practice, s.minutes, s.way) for (s,) in heard] == [
        ("easy_3_5", 5, Way.SOUND),
        ("easy_3_5", 10, Way.SILENT),
    ]


def test_space_begins_on_an_opened_page(library, click, press, listen, content):
    page = library()
    heard = listen(page.start_wanted)
    click(page, content.practice("easy_3_5").title)

    press(page, Qt.Key.Key_Space)

    assert len(heard) == 1


def test_help_is_one_click_away(library, click, listen):
    page = library()
    heard = listen(page.support_wanted)

    click(page, "Help right now")

    assert heard == [()]


def test_holds_ask_once_before_one_can_begin(detail, click, words, listen):
    page = detail("box_4")
    agreed, started = listen(page.holds_allowed), listen(page.start_wanted)
    assert "Begin" not in words(page)
    assert any("pregnancy" in shown for shown in words(page))

    click(page, AGREE)

    assert agreed == [()]
    assert AGREE not in words(page)
    click(page, "Begin")
    assert started[0][0].practice == "box_4"


def test_holds_once_allowed_are_not_asked_about_again(detail, words):
    shown = words(detail("box_4", holds_allowed=True))

    assert "Begin" in shown
    assert AGREE not in shown


def test_the_library_remembers_that_holds_are_allowed(library, click, content, words):
    page = library()
    page.adopt(Settings(holds_allowed=True))

    click(page, content.practice("box_4").title)

    assert AGREE not in words(page)


def test_practices_without_holds_never_ask(detail, words):
    assert AGREE not in words(detail("cyclic_sigh"))


def test_sources_are_named(detail, words, content):
    shown = words(detail("cyclic_sigh"))

    assert f"Sources: doi:{content.practice('cyclic_sigh').sources[0]}" in shown


@pytest.mark.parametrize(("wanted", "nearest"), [(1, 5), (7, 5), (8, 10), (20, 20)])
def test_the_offered_length_nearest_to_the_last_is_chosen(detail, named, wanted, nearest):
    assert named(detail("resonance_6", minutes=wanted), f"Minutes: {nearest} min").isChecked()


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("extended_4_6", "In 4, out 6. 6 breaths a minute."),
        ("cyclic_sigh", "In 3, in 1, out 8. 5 breaths a minute."),
        ("box_4", "In 4, hold 4, out 4, rest 4. 3.8 breaths a minute."),
        ("coherent_5_5", "In 5.5, out 5.5. 5.5 breaths a minute."),
        ("sigh_rescue", "In 3, in 1, out 8, breathe freely 8."),
        ("natural", ""),
    ],
)
def test_the_breath_is_said_in_words(content, id, said):
    assert describe(content.practice(id)) == said


def test_six_taps_find_the_own_pace_and_begin_with_it(detail, click, tap, listen, words):
    page = detail("ramp_to_6", minutes=5)
    heard = listen(page.start_wanted)

    tap(page, 0, 4, 4.2, 3.8, 4)
    assert "1 more" in words(page)
    click(page, "Begin")
    tap(page, 30)
    click(page, "Begin")

    assert heard[0][0].natural_breath is None
    assert heard[1][0].natural_breath is None, "a tap half a minute later begins anew"
    tap(page, 4, 4.2, 3.8, 4, 4)
    click(page, "Begin")
    assert heard[2][0].natural_breath == pytest.approx(4)
    assert "About 15 breaths a minute. Tap on to measure again." in words(page)


@pytest.mark.parametrize(("apart", "breath"), [(0.2, 2.5), (5, 5), (19, 10)])
def test_a_measured_breath_stays_within_what_is_likely(show, tap, apart, breath):
    rate = show(TapRate())

    tap(rate, *[apart] * 6)

    assert rate.natural_breath == pytest.approx(breath)


def test_one_odd_tap_does_not_matter(show, tap):
    rate = show(TapRate())

    tap(rate, 0, 4, 4, 9, 4, 4)

    assert rate.natural_breath == pytest.approx(4)


def test_only_a_practice_that_glides_asks_for_taps(detail, words):
    assert TAP in words(detail("ramp_to_6"))
    assert TAP not in words(detail("extended_4_6"))

# SPDX-License-Identifier: MIT
"""See support: the right country, every line with its source and age, and no trace of opening."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from mindful.domain.support import Country, HelpKind, HelpLine
from mindful.ui.help.page import SupportPage
from mindful.ui.help.words import KNOWN

TODAY = date(2026, 11, 24)


def line(name, kind=HelpKind.EMOTIONAL, *, age=30):
    return HelpLine(name, "116 123", "day and night", "example.org",
                    TODAY - timedelta(days=age), kind)  # fmt: skip


COUNTRIES = (
    Country("GB", "United Kingdom", "999", (line("Listeners"), line("Refuge", HelpKind.VIOLENCE))),
    Country("DE", "Germany", "112", (line("Telefon", age=400),)),
    Country("", "Anywhere else", "", (line("Find a line"),)),
)


@pytest.fixture
def support(show):
    def make(code=None, countries=COUNTRIES, here=""):
        page = show(SupportPage(countries, TODAY, here))
        if code is not None:
            switch_to(page, code)
        return page

    return make


def switch_to(page, code):
    switch = page.findChild(QComboBox)
    switch.setCurrentIndex(switch.findData(code))
    QTest.qWait(0)


def test_the_chosen_country_is_shown_with_its_emergency_number_first(support, words):
    shown = words(support("GB"))

    assert "In danger now: 999" in shown
    assert shown.index("In danger now: 999") < shown.index("Someone to talk to")
    assert "Listeners: 116 123, day and night" in shown
    assert "Afraid of someone close?" in shown
    assert "Refuge: 116 123, day and night" in shown


def test_the_switch_shows_another_country(support, words):
    page = support("GB")

    switch_to(page, "DE")

    shown = words(page)
    assert "In danger now: 112" in shown
    assert "In danger now: 999" not in shown
    assert page.findChild(QComboBox).accessibleName() == "Country"


@pytest.mark.parametrize(("here", "number"), [("GB", "999"), ("DE", "112")])
def test_without_a_choice_the_country_one_is_in_is_shown(support, words, here, number):
    assert f"In danger now: {number}" in words(support(here=here))


def test_where_nothing_is_known_the_directory_of_all_is_shown(support, words):
    shown = words(support(here="IS"))

    assert "In danger now: call the emergency number of where you are." in shown
    assert "Find a line: 116 123, day and night" in shown


def test_every_line_names_its_source_and_old_ones_say_so(support, words):
    young = [w for w in words(support("GB")) if w.startswith("Source: example.org")]
    assert len(young) == 2
    assert not any("May be out of date" in shown for shown in young)

    (old,) = [w for w in words(support("DE")) if w.startswith("Source:")]
    assert old.endswith("May be out of date.")


@pytest.mark.parametrize(("age", "old"), [(364, False), (365, False), (366, True)])
def test_a_year_is_the_age_from_which_it_is_old(support, words, age, old):
    page = support("XX", (Country("XX", "X", "1", (line("Line", age=age),)),))

    assert any("May be out of date" in shown for shown in words(page)) is old


def test_numbers_can_be_selected(support):
    labels = [x for x in support("GB").findChildren(QLabel) if "116 123" in x.text()]

    assert len(labels) == 2
    for label in labels:
        flags = label.textInteractionFlags()
        assert flags & flags.TextSelectableByMouse
        assert flags & flags.TextSelectableByKeyboard


def test_it_says_what_is_not_recorded_and_what_may_be(support, words):
    said = " ".join(words(support("GB")))

    assert "This page is not recorded here; calls and browsing may leave traces." in said
    assert "not medical care, not for emergencies" in said
    assert "none of this is your fault" in said


def test_grounding_is_one_click_away(support, click, listen):
    page = support("GB")
    heard = listen(page.grounding_wanted)

    click(page, "One minute of grounding")

    assert heard == [()]


def test_opening_it_tells_nobody_and_writes_nothing(journal, tmp_path, qtbot, theme):
    def files():
        return {f: f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()}

    assert journal
    before = files()
    page = SupportPage(COUNTRIES, TODAY)
    qtbot.addWidget(page)
    told = []
    page.grounding_wanted.connect(lambda: told.append("grounding"))

    with qtbot.waitExposed(page):
        page.show()
    switch_to(page, "DE")
    page.hide()

    assert told == []
    assert files() == before


def test_every_shipped_country_can_be_shown(support, content, words):
    countries = content.support()
    page = support("US", countries)

    for country in countries:
        switch_to(page, country.code)
        said = " ".join(words(page))
        assert "In danger now" in said
        assert country.emergency in said
        assert all(line.name in said for line in country.lines)


def test_all_that_can_be_translated_is_known(content):
    told = {str(line) for line in KNOWN}
    countries = content.support()

    assert {country.name for country in countries} <= told
    assert {line.hours for country in countries for line in country.lines} - {""} <= told

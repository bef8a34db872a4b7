# SPDX-License-Identifier: MIT
"""One language at a time: words, plurals, numbers, dates and the side one reads from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt

from mindful.domain.errors import JournalError
from mindful.domain.language import LANGUAGES, spoken
from mindful.domain.line import Line
from mindful.paths import resources
from mindful.ui.tongue import Tongue, locale_of
from mindful.ui.translated import told, tr
from mindful.ui.wording import beside, in_turn, named


@pytest.fixture
def tongue(qapp):
    """Speaks, and is silent again afterwards."""
    before = QLocale()
    made = Tongue(qapp, resources() / "translations")
    yield made
    made.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wished", "found"),
    [
        (["de_AT.UTF-8", "en"], "de"),
        (["pt-PT"], "pt_BR"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "fr"], "fr"),
        (["zh_TW"], "en"),
        (["sv_SE", "nl_BE"], "nl"),
        (["ar-EG"], "ar"),
        (["C"], "en"),
        ([], "en"),
        (["en_GB", "de"], "en"),
    ],
)
def test_the_first_language_that_there_is(wished, found):
    assert spoken(wished) == found


@pytest.mark.parametrize(
    ("language", "system", "found"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "en_US", "de_DE"),
        ("en", "de_DE", "en_DE"),
        ("en", "C", "C"),
        ("pt_BR", "pt_PT", "pt_BR"),
        ("zh_CN", "C", "zh_CN"),
        ("ar", "ar_EG", "ar_AE"),
        ("ar", "ar_MA", "ar_MA"),
    ],
)
def test_numbers_and_dates_are_those_of_the_country(language, system, found):
    assert locale_of(language, QLocale(system)).name() == found


def test_nothing_is_loaded_for_english(tongue):
    assert not tongue.speak("en")
    assert tongue._translators == []


def test_it_changes_once(tongue):
    assert tongue.speak("de")
    assert not tongue.speak("de")
    assert tongue.speak("en")
    assert tongue._translators == []


def test_the_interface_speaks(tongue):
    tongue.speak("de")

    assert tr("Breathe in") != "Breathe in"
    assert QLocale().toString(QDate(2026, 11, 24), "MMMM") == "November"
    assert QLocale().toString(2.5, "f", 1) == "2,5"


def test_qts_own_buttons_speak(tongue, qapp):
    tongue.speak("de")

    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_arabic_is_read_from_the_right(tongue, qapp):
    tongue.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft

    tongue.speak("ja")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("language", "numbers"),
    [("pl", (2, 5, 22, 25)), ("ar", (2, 3, 11, 100)), ("de", (2, 5)), ("ja", (2, 5))],
)
def test_each_number_has_its_plural(tongue, language, numbers):
    tongue.speak(language)
    words = {n: tr("{count} sessions", "", n) for n in numbers}

    assert all(said != "{count} sessions" for said in words.values())
    assert len(set(words.values())) == {"pl": 2, "ar": 3, "de": 1, "ja": 1}[language]


def test_an_error_is_told_whole(tongue):
    error = JournalError(
        "{what}: {reason}: {path}", what=Line("the journal"), reason="Permission denied", path="/x"
    )
    assert str(error) == "the journal: Permission denied: /x"
    assert told(error) == str(error)

    tongue.speak("de")

    assert told(error).endswith("/x")
    assert "journal" not in told(error)
    assert "denied" not in told(error)


def test_what_a_person_wrote_is_never_translated(tongue):
    tongue.speak("de")
    name = "Rest"

    assert told("Rest") == "Rest"
    assert name in told(
        Line("Another practice is called {name!r}; choose another name.", name=name)
    )


def test_every_language_has_its_own_name():
    assert len(set(LANGUAGES.values())) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "name", "sentences", "remarks"),
    [
        ("en", "A: b", "One. Two.", "one; two"),
        ("fr", "A\u00a0: b", "One. Two.", "one\u00a0; two"),
        ("ar", "A: b", "One. Two.", "one؛ two"),
        ("ja", "A：b", "One.Two.", "one。two"),
        ("zh_CN", "A：b", "One.Two.", "one；two"),
    ],
)
def test_what_is_put_together_is_set_as_the_language_sets_it(
    tongue, language, name, sentences, remarks
):
    tongue.speak(language)

    assert named("A", "b") == name
    assert in_turn("One.", "", "Two.") == sentences
    assert beside("one", "two") == remarks
    assert in_turn() == ""

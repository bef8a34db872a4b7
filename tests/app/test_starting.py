# SPDX-License-Identifier: MIT
"""However a session is begun, it is the one that was wished for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mindful.app.wishes import read_start
from mindful.domain.errors import MindfulError
from mindful.domain.glance import DEFAULT_PRACTICE
from mindful.domain.settings import LastChoice, Settings, Way
from mindful.domain.start import Start
from mindful.session.stage import Stage
from mindful.storage.settings_file import SettingsFile

ONE_LINE = "\n"


def begin(life, **arguments):
    life.app.start(read_start(arguments))
    return life.app.window


def test_enter_on_the_first_page_begins_the_default(life, press, finish):
    press(life.app.main, Qt.Key.Key_Return)
    window = life.app.window

    assert window.stage is Stage.CHECK_IN
    assert life.app.present.session.practice == DEFAULT_PRACTICE
    assert not life.app.main.isVisible()

    finish(life, Qt.Key.Key_7, Qt.Key.Key_4)
    [record] = life.records
    assert record.practice == DEFAULT_PRACTICE
    assert record.planned_seconds == 180
    assert record.practised_seconds == pytest.approx(180, abs=0.5)
    assert (record.outcome, record.situation) == ("completed", None)
    assert record.before.answers == record.after.answers == {"anxiety": 7, "mood": 4}
    assert life.app.main.isVisible()


def test_a_situation_on_the_first_page_goes_into_the_record(life, click, finish):
    click(life.app.main, "After an argument")
    click(life.app.main, "Begin")
    assert life.app.present.session.practice == "sigh_rescue"

    finish(life, Qt.Key.Key_5)

    assert life.records[0].situation == "after_argument"


@pytest.mark.parametrize(
    ("arguments", "practice", "seconds"),
    [
        ({"practice": "natural", "minutes": 2}, "natural", 120),
        ({"practice": "paced_12", "breaths": 3}, "paced_12", 15),
        ({"practice": "extended_4_6", "minutes": 7}, "extended_4_6", 420),
        ({"practice": "extended_4_6", "minutes": 1.5}, "extended_4_6", 90),
        ({"practice": "grounding_54321", "minutes": 1}, "grounding_54321", 60),
        ({"practice": "cyclic_sigh"}, "cyclic_sigh", None),
        ({"situation": "hard_message"}, "grounding_54321", None),
        ({"situation": "jealousy", "practice": "natural", "minutes": 1}, "natural", 60),
        ({}, "extended_4_6", 180),
    ],
)
def test_arguments_say_what_and_how_long(life, arguments, practice, seconds):
    begin(life, **arguments)
    session = life.app.present.session

    assert session.practice == practice
    if seconds is not None:
        assert session.timeline.planned_seconds == pytest.approx(seconds)
        assert session.timeline.practice_from == Settings().settle_in


def test_nothing_said_means_as_last_time(live, home):
    home.mkdir()
    last = Settings(last=LastChoice("natural", 5, Way.SILENT))
    SettingsFile(home / "settings.json").write(last)
    life = live()

    begin(life)

    assert life.app.present.session.practice == "natural"
    assert life.app.present.session.timeline.planned_seconds == 300


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"practice": "extended_4_6", "minutes": 45}, "1 to 20"),
        ({"practice": "extended_4_6", "minutes": 0}, "between 1 and 60"),
        ({"practice": "extended_4_6", "minutes": -3}, "between 1 and 60"),
        ({"practice": "extended_4_6", "minutes": float("nan")}, "between 1 and 60"),
        ({"practice": "extended_4_6", "minutes": float("inf")}, "between 1 and 60"),
        ({"practice": "grounding_54321", "minutes": 2}, "1 or 3 to 20"),
        ({"practice": "grounding_54321", "breaths": 4}, "minutes"),
        ({"practice": "four_seven_eight", "breaths": 9}, "at most 8"),
        ({"practice": "paced_12", "breaths": 10**9}, "60 minutes"),
        ({"practice": "paced_12", "breaths": 0}, "one breath"),
        ({"practice": "paced_12", "breaths": 2, "minutes": 2}, "not both"),
        ({"practice": "levitation"}, "levitation"),
        ({"practice": "../../../etc/passwd"}, "passwd"),
        ({"practice": "x" * 3000}, "practice"),
        ({"situation": "on_the_moon"}, "on_the_moon"),
        ({"practice": 7}, "practice"),
        ({"minutes": "three"}, "minutes"),
        ({"minutes": True}, "minutes"),
        ({"breaths": 1.5}, "breaths"),
        ({"situation": ["unsafe"]}, "situation"),
    ],
)
def test_what_does_not_fit_is_said_in_one_line(life, arguments, named):
    with pytest.raises(MindfulError) as refused:
        begin(life, **arguments)

    assert named in str(refused.value)
    assert ONE_LINE not in str(refused.value)
    assert life.app.window is None
    assert life.players == []


def test_from_tray_and_page_it_is_said_in_the_window(life, words):
    life.app.start_quietly(Start(practice="levitation"))

    [line] = [shown for shown in words(life.app.main) if "levitation" in shown]
    assert ONE_LINE not in line


def test_a_second_wish_brings_the_first_session_forward(life):
    first = begin(life, practice="natural", minutes=1)
    second = begin(life, practice="box_4", minutes=1)

    assert second is first
    assert life.app.present.session.practice == "natural"
    assert len(life.players) == 1


def test_silently_means_that_nothing_is_opened_for_sound(life):
    begin(life, practice="natural", minutes=1, silent=True)

    assert life.sounds[0][2] is Way.SILENT
    assert life.app.present.sound == "silent"


def test_small_shrinks_once_practice_begins(life, press):
    window = begin(life, practice="natural", minutes=1, small=True)
    roomy = window.size()

    press(window, Qt.Key.Key_Return)

    assert window.width() < roomy.width() / 2


def test_a_start_without_a_window_shows_only_the_sitting(live, finish, application):
    life = live(shown=False)
    begin(life, practice="paced_12", breaths=4, asks=False)

    assert life.app.window.stage is Stage.PRACTISING
    assert not life.app.main.isVisible()

    finish(life)
    assert application.has_quit


def test_what_was_begun_is_on_the_trace(life, finish):
    begin(life, practice="paced_12", breaths=4, situation="jealousy")
    finish(life, Qt.Key.Key_7, Qt.Key.Key_4)

    assert life.trace.all("window_painted") == [{}]
    assert life.trace.all("session_opened") == [{"practice": "paced_12"}]
    stages = [told["stage"] for told in life.trace.all("stage")]
    assert stages == ["practising", "check_out", "closed"]
    assert life.trace.all("ended") == [{"outcome": "completed"}]
    assert "jealousy" not in str(life.trace.told)


def test_without_holds_the_breath_is_never_held(life):
    life.app.start(Start(practice="box_4", asks=False, without_holds=True))

    timeline = life.app.window._session.timeline
    assert {segment.phase for segment in timeline.segments} <= {"inhale", "exhale", "free"}
    assert timeline.segments[-1].duration == 6.0


def test_for_sensitive_ears_there_is_no_noise_and_a_soft_bell(life):
    settings = life.app.preferences.settings
    life.app.preferences.adopt(settings._replace(conditions=("sound_sensitive",)))
    life.app.start(Start(practice="extended_4_6", asks=False))

    assert life.sounds[-1][0].bed == "none"
    (mix,) = [order[1] for order in life.player.told if order[0] == "mix"][-1:]
    assert mix.bell == settings.mix.bell / 2


@pytest.mark.parametrize(("conditions", "minutes"), [((), 10), (("trauma",), 5)])
def test_with_hard_memories_it_is_short_at_first(live, conditions, minutes):
    life = live()
    life.app.preferences.adopt(Settings(last=LastChoice("body_scan", 10), conditions=conditions))
    life.app.start(Start(practice="self_compassion", asks=True))

    assert life.app.window._session.timeline.planned_seconds == minutes * 60


def test_whoever_asks_for_more_gets_it(live):
    life = live()
    life.app.preferences.adopt(Settings(conditions=("trauma",)))
    life.app.start(Start(practice="self_compassion", minutes=10, asks=True))

    assert life.app.window._session.timeline.planned_seconds == 600


def test_how_to_keep_the_eyes_open_is_said_where_it_is_better(live, words):
    life = live()
    life.app.preferences.adopt(Settings(conditions=("panic",)))
    life.app.start(Start(practice="self_compassion", minutes=3, asks=True))

    assert any(said.startswith("You can keep your eyes open.") for said in words(life.app.window))

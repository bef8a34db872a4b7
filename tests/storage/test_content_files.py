# SPDX-License-Identifier: MIT
"""Shipped content is whole and kind; wrong files leave everything else working."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from mindful.domain.breath import LONGEST_BREATH, SHORTEST_BREATH
from mindful.domain.condition import Condition
from mindful.domain.errors import PracticeError
from mindful.domain.glance import Group, Room
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Glide, Guide
from mindful.domain.situation import UNSAFE, Leaning
from mindful.domain.suggestion import Limits, suggest
from mindful.domain.support import HelpKind
from mindful.domain.unfold import unfold
from mindful.paths import resources
from mindful.storage.content_files import ContentFiles

SHIPPED = ContentFiles(resources())
PRACTICES = {practice.id: practice for practice in SHIPPED.library().practices}
EXPECTED = {
    "natural",
    "easy_3_5",
    "extended_4_6",
    "ramp_to_6",
    "resonance_6",
    "coherent_5_5",
    "sama_4_4",
    "cyclic_sigh",
    "sigh_rescue",
    "box_4",
    "box_3",
    "four_seven_eight",
    "four_four_eight",
    "hum_4_8",
    "paced_12",
    "quiet_timer",
    "grounding_54321",
    "security_priming",
    "secure_base_script",
    "lean_in",
    "stop",
    "body_scan",
    "conflict_pause",
    "sleep_rumination",
    "self_compassion",
    "loving_kindness",
    "worth",
    "gratitude_share",
    "urge_surf",
    "defusion",
    "leaves_stream",
    "rain",
    "speak_need",
    "listen_prep",
}
GUIDED = sorted(practice.id for practice in PRACTICES.values() if practice.is_guided)
LENGTHS = (3, 4, 5, 7, 10, 15, 20)
BANNED = (
    "calm down|just|you should|great job|you failed|toxic|needy|clingy|treat|therapy|symptom"
    "|disorder|diagnose|cure|clinically proven"
)
SMALLER = "Make it smaller and softer, not bigger."
SITUATIONS = {
    "waiting_for_reply",
    "hard_message",
    "after_argument",
    "before_hard_talk",
    "partner_distant",
    "jealousy",
    "before_date",
    "after_breakup",
    "lonely_at_night",
    "urge_to_check",
    "urge_to_send",
    "fear_of_being_left",
    "need_space",
    "shame_after_texting",
    "partner_opening_up",
    "calm_day",
    "unsafe",
}


def texts(value):
    """Every text in a parsed file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def test_every_practice_that_is_promised_is_there():
    assert SHIPPED.library().problems == ()
    assert set(PRACTICES) == EXPECTED


@pytest.mark.parametrize("id", GUIDED)
class TestGuidedPractice:
    def test_has_the_three_lengths_to_the_second(self, id):
        practice = PRACTICES[id]

        assert {3, 5, 10} <= set(practice.minutes)
        for minutes in practice.minutes:
            assert unfold(practice, Plan(minutes=minutes)).planned_seconds == minutes * 60

    def test_lines_can_be_read_at_any_length(self, id):
        for minutes in LENGTHS:
            for line in unfold(PRACTICES[id], Plan(minutes=minutes)).lines:
                assert line.duration >= max(4.0, len(line.text) / 14), (minutes, line.text)

    def test_kept_lines_are_there_at_every_length(self, id):
        steps = [step for step in PRACTICES[id].steps if isinstance(step, Guide)]
        kept = {line.words for step in steps for line in step.lines if line.keep}

        assert kept
        for minutes in LENGTHS:
            assert kept <= {
                line.text for line in unfold(PRACTICES[id], Plan(minutes=minutes)).lines
            }

    def test_says_in_two_sentences_what_is_known(self, id):
        sentences = re.split(r"(?<=[a-z])\. (?=[A-Z])", PRACTICES[id].evidence)

        assert len(sentences) == 2


@pytest.mark.parametrize("practice", PRACTICES.values(), ids=lambda practice: practice.id)
class TestShippedPractice:
    def test_unfolds_at_every_length_it_offers(self, practice):
        for minutes in practice.minutes:
            timeline = unfold(practice, Plan(minutes=minutes))

            assert minutes * 60 - 15 <= timeline.planned_seconds < minutes * 60 + 20

    def test_keeps_to_what_lungs_can_follow(self, practice):
        for step in practice.steps:
            if isinstance(step, Breathe):
                assert SHORTEST_BREATH <= step.pattern.seconds <= LONGEST_BREATH
        if practice.most_breaths is not None:
            longest = unfold(practice, Plan(minutes=max(practice.minutes)))
            assert longest.breaths <= practice.most_breaths

    def test_asks_for_smaller_breaths_where_it_paces_them(self, practice):
        if any(isinstance(step, Breathe | Glide) for step in practice.steps):
            shortest = unfold(practice, Plan(minutes=min(practice.minutes)))
            assert SMALLER in {line.text for line in shortest.lines}

    def test_has_all_its_words(self, practice):
        assert practice.title
        assert practice.summary
        assert practice.evidence.count(".") >= 2
        assert practice.cautions
        assert practice.eyes_open

    def test_lines_can_be_read_in_their_time(self, practice):
        for minutes in practice.minutes:
            for line in unfold(practice, Plan(minutes=minutes)).lines:
                assert len(line.text) <= 76
                assert line.duration >= max(4.0, len(line.text) / 14)

    def test_looks_at_first_as_it_is(self, practice):
        glance = SHIPPED.glances[practice.id]

        assert glance.title == practice.title
        assert glance.minutes == practice.minutes
        assert glance.default_minutes == practice.default_minutes
        assert glance.group is practice.group
        assert glance.room is practice.room
        assert glance.holds is practice.holds
        assert glance.not_for == practice.not_for
        assert glance.is_paced == any(isinstance(s, Breathe | Glide) for s in practice.steps)


def test_holds_name_who_leaves_them_out():
    for practice in PRACTICES.values():
        assert ("pregnant" in practice.cautions) == practice.holds


def test_humming_is_for_being_alone():
    alone = {practice.id for practice in PRACTICES.values() if practice.room is Room.ALONE}

    assert "hum_4_8" in alone
    assert "extended_4_6" not in alone


def test_choice_and_safety_are_shown_at_every_length():
    grounding, safe = PRACTICES["grounding_54321"], PRACTICES["security_priming"]
    shortest = {line.text for line in unfold(grounding, Plan(minutes=1)).lines}

    assert "Keep your eyes open. Let your feet find the floor." in shortest
    assert "Choose one small next thing to do, if you like." in shortest
    assert "If no one comes to mind, that is all right; imagine the helper you needed." in {
        line.text for line in unfold(safe, Plan(minutes=3)).lines
    }


@pytest.mark.parametrize("file", sorted(resources().rglob("*.toml")), ids=lambda file: file.stem)
def test_no_shipped_text_uses_unkind_words(file):
    for text in texts(tomllib.loads(file.read_text(encoding="utf8"))):
        assert not re.search(rf"\b({BANNED})\b", text, re.IGNORECASE)


def test_words_without_a_practice_do_not_linger():
    for folder in (resources() / "text").iterdir():
        words = {file.stem for file in (folder / "practices").glob("*.toml")}
        assert words <= set(PRACTICES)


def test_the_library_goes_by_group_and_begins_with_the_usual_breath():
    groups = [glance.group for glance in SHIPPED.glances.values()]

    assert groups == sorted(groups, key=list(Group).index)
    assert next(iter(SHIPPED.glances)) == "extended_4_6"
    assert len(SHIPPED.glances) == len(PRACTICES)


def test_a_first_look_is_cheap(unmeasured):
    """Neither msgspec nor any other practice is read before the first paint."""
    code = (
        "import sys; from mindful.paths import resources;"
        "from mindful.storage.content_files import ContentFiles;"
        "files = ContentFiles(resources()); files.situations();"
        "assert files.glances.get('extended_4_6').title;"
        "assert files.glances.get('not_there') is None;"
        "print('msgspec' in sys.modules, 'sqlite3' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    told = subprocess.run(command, env=unmeasured, capture_output=True, text=True, check=True)

    assert told.stdout.split() == ["False", "False"]


class TestSituations:
    def test_are_those_agreed_upon(self):
        assert {situation.id for situation in SHIPPED.situations()} == SITUATIONS

    def test_six_are_seen_at_first(self):
        first = [s.title for s in SHIPPED.situations() if s.at_first_sight]

        assert first == [
            "Waiting for a reply",
            "A message that hurt",
            "After an argument",
            "Before a hard talk",
            "They feel far away",
            "Urge to check",
        ]

    def test_each_leads_somewhere_but_being_unsafe(self):
        for situation in SHIPPED.situations():
            shipped = set(situation.practices) & set(PRACTICES)
            assert bool(shipped) == (situation.id != UNSAFE)
            assert situation.title
            assert situation.reason

    @pytest.mark.parametrize("leaning", [None, *Leaning])
    def test_each_reaches_two_practices_at_a_desk(self, leaning):
        for situation in SHIPPED.situations():
            if situation.id != UNSAFE:
                suggested = suggest(
                    SHIPPED.glances,
                    situation=situation,
                    last=None,
                    limits=Limits(),
                    leaning=leaning,
                )
                offered = {suggested.practice, *suggested.others}
                fitting = situation.fitting(leaning)
                assert suggested.practice == fitting[0]
                assert len(offered & set(fitting)) >= 2
                assert situation.why(leaning)

    def test_each_meets_the_person_and_lets_go_of_them(self):
        for situation in SHIPPED.situations():
            if situation.id != UNSAFE:
                assert 0 < len(situation.opening) <= 90
                assert 0 < len(situation.closing) <= 90

    def test_every_practice_named_is_there(self):
        for situation in SHIPPED.situations():
            assert {*situation.practices, *situation.withdrawing} <= set(PRACTICES)

    @pytest.mark.parametrize("condition", Condition)
    def test_each_reaches_a_practice_whatever_was_declared(self, condition):
        for situation in SHIPPED.situations():
            limits = Limits(conditions=[condition])
            assert suggest(SHIPPED.glances, situation=situation, last=None, limits=limits)


class TestConditions:
    def offered(self, condition):
        limits = Limits(conditions=[condition], holds_allowed=True, at_desk=False)
        return {known for known, glance in SHIPPED.glances.items() if limits.allow(glance)}

    def test_panic_leaves_out_holds_and_sighs(self):
        left = self.offered(Condition.PANIC)

        assert left.isdisjoint({"box_4", "four_seven_eight", "cyclic_sigh", "sigh_rescue"})
        assert "grounding_54321" in left

    def test_trauma_leaves_out_the_body_scan_and_the_investigating(self):
        assert "body_scan" not in self.offered(Condition.TRAUMA)
        (step,) = [s for s in PRACTICES["rain"].steps if "trauma" in s.not_for]
        assert step.name == "Investigate"

    def first(self, situation, *conditions, **changed):
        known = {s.id: s for s in SHIPPED.situations()}
        limits = Limits(conditions=conditions)
        return suggest(
            SHIPPED.glances, situation=known[situation], last=None, limits=limits, **changed
        ).practice

    def test_in_panic_looking_around_comes_first_everywhere(self):
        for situation in SHIPPED.situations():
            if situation.id != UNSAFE:
                assert self.first(situation.id, Condition.PANIC) == "grounding_54321"

    def test_in_pregnancy_the_usual_breath_is_an_easier_one(self):
        assert self.first("waiting_for_reply") == "extended_4_6"
        assert self.first("waiting_for_reply", Condition.PREGNANCY) == "easy_3_5"

    def test_psychosis_leaves_grounding_alone(self):
        assert self.offered(Condition.PSYCHOSIS) == {"grounding_54321"}

    @pytest.mark.parametrize("condition", [Condition.PREGNANCY, Condition.HEART_OR_LUNGS])
    def test_no_holding_of_breath(self, condition):
        assert not any(SHIPPED.glances[known].holds for known in self.offered(condition))


def test_a_line_of_safety_stands_before_practices_between_two_people():
    assert {known for known, practice in PRACTICES.items() if practice.safety_line} == {
        "conflict_pause",
        "listen_prep",
        "speak_need",
        "gratitude_share",
        "lean_in",
    }


class TestScales:
    def test_ask_as_agreed(self):
        asked = SHIPPED.scales()

        assert list(asked) == ["anxiety", "mood", "urge"]
        assert asked["anxiety"].question == "How anxious or tense are you right now?"
        assert (asked["anxiety"].better, asked["mood"].better, asked["urge"].better) == (-1, 1, -1)
        assert {(scale.lowest, scale.highest) for scale in asked.values()} == {(0, 10)}

    def test_every_practice_asks_what_there_is(self):
        for practice in PRACTICES.values():
            assert set(practice.scales) <= set(SHIPPED.scales())


class TestSupport:
    def test_every_country_ends_with_the_directory(self):
        for country in SHIPPED.support():
            assert country.lines[-1].number == "findahelpline.com"

    def test_every_row_says_from_where_and_when(self):
        for country in SHIPPED.support():
            for line in country.lines:
                assert line.source
                assert line.reviewed_on.year >= 2026

    def test_someone_afraid_finds_a_line_of_their_own(self):
        countries = {country.code: country for country in SHIPPED.support()}

        assert countries["US"].emergency == "911"
        assert [
            line.number for line in countries["US"].lines if line.kind is HelpKind.VIOLENCE
        ] == ["1-800-799-7233"]
        assert countries["EU"].emergency == "112"
        assert countries[""].emergency == ""


class TestLanguages:
    def test_what_is_not_translated_is_english(self):
        files = ContentFiles(resources(), language="xx")

        assert files.glances["extended_4_6"].title == "Long exhale"
        assert files.scales()["mood"].name == "Mood"

    def test_a_translation_is_used_where_there_is_one(self, content):
        words = content / "text" / "eo" / "practices" / "extended_4_6.toml"
        words.parent.mkdir(parents=True)
        words.write_text(
            'title = "Langes Ausatmen"\nsummary = "Ruhig."\n'
            '[[step]]\nname = "Breathe"\ntitle = "Atmen"\nlines = ["Kleiner und weicher."]\n'
        )
        practice = ContentFiles(content, language="eo").practice("extended_4_6")

        assert practice.title == "Langes Ausatmen"
        assert practice.steps[0].name == "Atmen"
        assert practice.steps[0].lines[0].words == "Kleiner und weicher."


class TestSpoiltContent:
    def test_a_broken_file_is_one_line_and_the_rest_works(self, content):
        (content / "practices" / "box_4.toml").write_text("id = \n")
        files = ContentFiles(content)
        library = files.library()

        assert {practice.id for practice in library.practices} == set(PRACTICES) - {"box_4"}
        assert len(library.problems) == 1
        assert re.search(r"box_4\.toml.*line 1, column 6", library.problems[0])
        assert files.glances.get("box_4") is None
        assert "box_4" not in set(files.glances)

    def test_missing_words_are_one_line(self, content):
        (content / "text" / "en" / "practices" / "box_4.toml").unlink()

        assert ["box_4" in problem for problem in ContentFiles(content).library().problems] == [
            True
        ]

    def test_an_id_has_to_be_the_name_of_its_file(self, content):
        (content / "practices" / "box_4.toml").rename(content / "practices" / "box_5.toml")

        (problem,) = ContentFiles(content).library().problems
        assert problem.startswith("box_5.toml: id:")

    def test_a_glance_at_half_a_file_is_no_glance(self, content):
        (content / "practices" / "box_4.toml").write_text('id = "box_4"\nminutes = 3\n')

        assert ContentFiles(content).glances.get("box_4") is None

    def test_an_unknown_practice_is_named(self):
        with pytest.raises(PracticeError, match="'unheard_of'"):
            SHIPPED.practice("unheard_of")

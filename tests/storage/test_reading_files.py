# SPDX-License-Identifier: MIT
"""What there is to read is whole, sourced and kind; a wrong file names itself and its key."""

from __future__ import annotations

import re
import shutil

import pytest

from mindful.domain.check_in import EVERY_DAY, ITEMS
from mindful.domain.errors import PracticeError
from mindful.domain.reading import LEAVING, Sureness
from mindful.paths import resources
from mindful.storage.reading_files import (
    read_attachment,
    read_claims,
    read_reflections,
    read_weekly,
)
from mindful.storage.texts import Text

WORDS = resources() / "text" / "en"
READERS = {
    "attachment.toml": read_attachment,
    "sources.toml": read_claims,
    "weekly.toml": read_weekly,
    "reflections.toml": read_reflections,
}
BANNED = re.compile(
    r"\b(calm down|just|you should|great job|you failed|toxic|needy|clingy|treat|therapy|symptom"
    r"|disorder|diagnose|cure|clinically proven)\b",
    re.IGNORECASE,
)


@pytest.fixture
def spoil(tmp_path):
    """Reads a copy of a shipped file in which one stretch of words is another."""

    def read(name, before, after):
        copy = tmp_path / name
        shutil.copy(WORDS / name, copy)
        content = copy.read_text()
        assert before in content
        copy.write_text(content.replace(before, after, 1))
        return READERS[name](Text(copy))

    return read


def test_the_cards_about_attachment_are_ten_and_one_of_them_leads_to_support():
    cards = read_attachment(Text(WORDS / "attachment.toml"))

    assert len(cards) == 10
    assert [card.id for card in cards if card.leads_to_support] == [LEAVING]
    for card in cards:
        assert 60 <= sum(len(p.split()) for p in card.paragraphs) <= 220, "about a minute"


def test_every_claim_says_what_it_rests_on_and_how_sure_it_is():
    claims = read_claims(Text(WORDS / "sources.toml"))

    assert {claim.sure for claim in claims} == set(Sureness)
    for claim in claims:
        assert claim.says.endswith(".")
        assert claim.study.endswith(".")
        if claim.sure is Sureness.NO_DIFFERENCE:
            assert claim.doi, "a finding can be looked up"


def test_claims_of_a_topic_stand_together():
    topics = [claim.topic for claim in read_claims(Text(WORDS / "sources.toml"))]

    assert topics == sorted(topics, key=topics.index)


def test_the_weekly_questions_are_those_that_are_counted():
    questions = read_weekly(Text(WORDS / "weekly.toml"))

    assert tuple(item.id for item in questions.items) == ITEMS
    assert len(questions.answers) == EVERY_DAY + 1
    assert questions.settled.words.endswith("?")
    assert "tested" in questions.intro


def test_the_reflections_say_that_nothing_is_kept():
    reflections = read_reflections(Text(WORDS / "reflections.toml"))

    assert len(reflections.prompts) == 12
    assert "nothing is stored" in reflections.intro
    assert "nobody's fault" in reflections.closing


@pytest.mark.parametrize("name", READERS)
def test_no_word_hurries_blames_or_promises(name):
    assert not BANNED.findall((WORDS / name).read_text())


@pytest.mark.parametrize(
    ("name", "before", "after", "reason"),
    [
        ("attachment.toml", 'title = "What secure', 'titel = "What secure', "card[0]: "),
        ("attachment.toml", '"10.3390/ijerph17062054"', '"ijerph"', "card[0].sources[0]: "),
        ("attachment.toml", 'id = "signs"', 'id = "working_model"', "'working_model' is there twi"),
        ("attachment.toml", 'id = "signs"', 'id = ""', "card[2].id: "),
        ("sources.toml", 'sure = "unsure"', 'sure = "proven"', "claim[0].sure: "),
        ("sources.toml", 'topic = "Breathing"', "topic = 7", "claim[0].topic: "),
        ("sources.toml", 'id = "one_session"', 'id = "long_or_equal"', "'long_or_equal' is there"),
        ("sources.toml", 'doi = ""', 'doi = "none"', "].doi: "),
        ("weekly.toml", ', "Every day"', "", "answers: "),
        ("weekly.toml", 'id = "safe"', 'id = "saved"', "item: 'saved' is not known"),
        ("weekly.toml", '[[item]]\nid = "slept"\nwords = "I slept well enough."', "",
         "item: 'slept' is missing"),
        ("weekly.toml", 'id = "slept"', 'id = "safe"', "item: 'safe' is there twice"),
        ("weekly.toml", 'low = "not', 'lowest = "not', "settled: "),
        ("reflections.toml", "closing =", "ending =", "unknown field `ending`"),
        ("reflections.toml", "[[prompt]]", "[[prompt]", "at line "),
    ],
)  # fmt: skip
def test_a_wrong_file_names_itself_and_the_key(spoil, name, before, after, reason):
    with pytest.raises(PracticeError) as told:
        spoil(name, before, after)

    line = str(told.value)
    assert line.startswith(f"{name}: ")
    assert reason in line
    assert "\n" not in line


@pytest.mark.parametrize("words", ['""', '"  "'])
def test_empty_words_are_refused(spoil, words):
    with pytest.raises(PracticeError, match="low_safe"):
        spoil("weekly.toml", 'low_safe = "You deserve to be safe; you can find people to talk to'
              ' under See support."', f"low_safe = {words}")  # fmt: skip


@pytest.mark.parametrize("name", READERS)
def test_a_file_that_is_not_there_is_named(tmp_path, name):
    with pytest.raises(PracticeError, match=name):
        READERS[name](Text(tmp_path / name))

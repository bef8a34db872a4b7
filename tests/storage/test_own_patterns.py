# SPDX-License-Identifier: MIT
"""One's own patterns are files a person could have written, and nothing of them is ever lost."""

from __future__ import annotations

import errno
import os
import stat

import pytest

import mindful.storage.pattern_folder
from mindful.domain.breath import Phase
from mindful.domain.errors import PracticeError
from mindful.domain.pattern_draft import draft_of, plain_breath
from mindful.domain.pattern_edits import with_hold, with_seconds, without_holds
from mindful.paths import resources
from mindful.storage.content_files import ContentFiles
from mindful.storage.own_patterns import ChangedMeanwhile, Known, OwnPatterns
from mindful.storage.pattern_file import PatternWords
from mindful.storage.practice_file import read_own
from mindful.storage.private_file import replaced
from mindful.storage.toml_file import LARGEST

SCALES = frozenset({"anxiety", "mood", "urge"})
WORDS = PatternWords("Smaller and softer.", "Let the pace go.", "Leave the holds out.")
KNOWN = Known({"cyclic_sigh": "Slow sighs", "own_shipped": "Shipped"}, SCALES, {"en": WORDS})
BY_HAND = """\
# My river.
id = "river"
group = "breathe"
minutes = [2, 4]   # short ones
default_minutes = 2
scales = []
room = "alone"
holds = false

[[step]]
name = "flow"
breathe = [["inhale", 4.25], ["exhale", 7]]

[[source]]
doi = "10.1038/s41598-021-98736-9"

[text.de]
title = "Fluss"

[text.en]
title = "River"   # of home
cautions = "Mine."
[[text.en.step]]
name = "flow"
lines = ["In.", {words = "Out.", keep = true}]
"""
NO_ROOM = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "practices"


@pytest.fixture
def own(folder):
    return OwnPatterns(folder, KNOWN)


def named(name, *seconds):
    draft = plain_breath()._replace(name=name)
    for index, one in enumerate(seconds):
        draft = with_seconds(draft, index, one)
    return draft


def names(own):
    return [kept.draft.name for kept in own.all()]


def held(draft):
    return with_hold(draft, Phase.HOLD_FULL, there=True)


def test_what_is_added_is_a_practice_like_any_other(own, folder):
    kept = own.add(held(named("Sea", 3.7, 6.1))._replace(minutes=7))
    practice = ContentFiles(resources(), folder).practice(kept.id)

    assert kept.id == "own_sea"
    assert practice == read_own(folder / "own_sea.toml", ("en",), SCALES)
    assert [(p.phase, p.seconds) for p in practice.pattern.parts] == [
        ("inhale", 3.7), ("hold_full", 2.0), ("exhale", 6.1),
    ]  # fmt: skip
    assert practice.minutes == (1, 2, 3, 5, 7, 10, 20)
    assert practice.default_minutes == 7
    assert practice.holds
    assert draft_of(practice) == kept.draft


def test_what_every_paced_breath_says_is_said_here_too(own, folder):
    kept = own.add(named("Sea"))
    calm = read_own(folder / "own_sea.toml", ("en",), SCALES)
    own.save(kept, held(kept.draft))
    with_holds = read_own(folder / "own_sea.toml", ("en",), SCALES)

    assert [(line.words, line.keep) for line in calm.steps[0].lines] == [(WORDS.softer, True)]
    assert calm.cautions == WORDS.cautions
    assert with_holds.cautions == WORDS.cautions_with_holds


def test_the_words_can_be_those_of_shipped_practices(folder):
    content = ContentFiles(resources())
    words = PatternWords.of(content.practice("extended_4_6"), content.practice("box_4"))
    OwnPatterns(folder, KNOWN._replace(words={"en": words})).add(held(named("Sea")))
    practice = read_own(folder / "own_sea.toml", ("en",), SCALES)

    assert [line.words for line in practice.steps[0].lines] == [
        "Make it smaller and softer, not bigger."
    ]
    assert "pregnant" in practice.cautions


def test_it_is_read_as_it_was_kept(own):
    added = [own.add(named("Sea")), own.add(held(named("River"))._replace(minutes=20))]

    assert own.all() == tuple(added)


def test_every_shipped_pattern_can_be_kept_as_ones_own(own, folder):
    content = ContentFiles(resources())
    drafts = [draft_of(practice) for practice in content.library().practices]
    for draft in filter(None, drafts):
        own.add(draft._replace(name=f"My {draft.name}"))

    assert ContentFiles(resources(), folder).library().problems == ()
    assert len(own.all()) == len([*filter(None, drafts)])


def test_files_and_folders_are_for_their_owner_alone(own, folder):
    kept = own.add(named("Sea"))
    own.remove(own.add(named("River")))
    own.export([kept], folder.parent / "list.toml")

    for file in (folder / "own_sea.toml", folder.parent / "list.toml"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for inside in (folder, folder / "removed"):
        assert stat.S_IMODE(inside.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Ça va, 4-6!", "own_ca_va_4_6"),
        ("🌊", "own_pattern"),
        ("تنفس هادئ", "own_pattern"),
        ('Say "sea" \\ é', "own_say_sea_e"),
        ("x" * 120, "own_" + "x" * 48),
        ("Shipped by me", "own_shipped_by_me"),
        ("shipped", None),
        ("shipped!", "own_shipped_2"),
    ],
)
def test_any_name_that_can_be_seen_makes_an_id(own, name, id):
    if id is None:
        with pytest.raises(PracticeError, match="choose another"):
            own.add(named(name))
        return
    assert own.add(named(name)).id == id
    assert names(own) == [name]


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (named("x" * 200), "up to 120 characters; this one has 200"),
        (named(" \u200d "), "needs a name"),
        (named("slow SIGHS"), "choose another name"),
        (named("Sea", 0.5), "inhale of 0.5 s"),
        (named("Sea")._replace(minutes=0), "1 to 60"),
        (named("Sea")._replace(minutes=9, most_breaths=8), "54 breaths; 8"),
    ],
)
def test_what_cannot_be_kept_is_said_in_one_line(own, folder, draft, said):
    with pytest.raises(PracticeError, match=said) as told:
        own.add(draft)

    assert "\n" not in str(told.value)
    assert not folder.exists() or not [*folder.iterdir()]


def test_a_name_of_another_one_is_refused_and_ones_own_is_not(own):
    sea, river = own.add(named("Sea")), own.add(named("River"))

    with pytest.raises(PracticeError, match="choose another"):
        own.rename(river, " sea ")
    assert own.rename(sea, "SEA").draft.name == "SEA"


def test_renaming_keeps_the_id_that_sessions_name(own, folder):
    kept = own.rename(own.add(named("Sea")), "Ocean")

    assert kept.id == "own_sea"
    assert own.all() == (kept,)
    assert [file.name for file in folder.iterdir()] == ["own_sea.toml"]


def test_an_id_is_never_given_again_even_after_removal(own, folder):
    own.remove(own.add(named("Sea")))

    assert own.add(named("Sea")).id == "own_sea_2"
    assert own.rename(own.all()[0], "Other").id == "own_sea_2"
    assert own.add(named("Sea")).id == "own_sea_3"


def test_duplicates_are_numbered(own):
    kept = own.add(named("Sea"))

    assert own.duplicate(kept).draft.name == "Sea 2"
    assert own.duplicate(kept).draft.name == "Sea 3"
    assert [kept.id for kept in own.all()] == ["own_sea", "own_sea_2", "own_sea_3"]


def test_the_second_of_two_editors_is_told_and_loses_nothing(own, folder):
    mine = theirs = own.add(named("Sea"))
    saved = own.save(mine, with_seconds(mine.draft, 0, 5.0))

    with pytest.raises(ChangedMeanwhile, match="changed elsewhere"):
        own.save(theirs, with_seconds(theirs.draft, 1, 9.0))
    assert own.all() == (saved,)
    copy = own.add(theirs.draft._replace(name=own.free_name("Sea")))
    assert own.all() == (saved, copy)
    assert own.save(saved, theirs.draft).draft == theirs.draft


def test_saving_what_was_removed_meanwhile_brings_nothing_back(own):
    kept = own.add(named("Sea"))
    own.remove(kept)

    for attempt in (lambda: own.save(kept, kept.draft), lambda: own.move(kept, 1),
                    lambda: own.remove(kept)):  # fmt: skip
        with pytest.raises(ChangedMeanwhile, match="removed elsewhere"):
            attempt()
    assert own.all() == ()


def test_a_file_written_by_hand_changes_only_where_it_has_to(own, folder):
    file = folder / "my own.toml"
    folder.mkdir()
    file.write_text(BY_HAND, encoding="utf8")
    (kept,) = own.all()
    assert kept.draft == named("River", 4.2, 7.0)._replace(minutes=2)

    own.save(kept, kept.draft._replace(minutes=4))

    assert file.read_text("utf8") == BY_HAND.replace("default_minutes = 2", "default_minutes = 4")
    assert not (folder / "removed").exists()


def test_a_breath_written_more_finely_is_left_so_until_it_is_changed(own, folder):
    folder.mkdir()
    (folder / "river.toml").write_text(BY_HAND, encoding="utf8")
    (kept,) = own.all()

    kept = own.save(kept, kept.draft._replace(minutes=4))
    assert b"4.25" in kept.seen
    kept = own.save(kept, with_seconds(kept.draft, 1, 8.0))
    assert b'[["inhale", 4.2], ["exhale", 8.0]]' in kept.seen


@pytest.mark.parametrize(
    "change",
    [
        lambda draft: draft._replace(name="Brook"),
        held,
        lambda draft: draft._replace(minutes=9),
        lambda draft: with_seconds(draft, 0, 5.0)._replace(name='A "\\" #', minutes=20),
    ],
)
def test_words_and_sources_of_a_file_written_by_hand_stay(own, folder, change):
    folder.mkdir()
    (folder / "river.toml").write_text(BY_HAND, encoding="utf8")
    before = read_own(folder / "river.toml", ("en",), SCALES)
    (kept,) = own.all()

    after_draft = own.save(kept, change(kept.draft)).draft

    after = read_own(folder / "river.toml", ("en",), SCALES)
    assert draft_of(after).name == after_draft.name
    assert after.default_minutes == after_draft.minutes
    assert after.sources == before.sources
    assert after.steps[0].lines == before.steps[0].lines
    assert after.cautions == "Mine."
    assert after.room == before.room
    assert read_own(folder / "river.toml", ("de",), SCALES).title == "Fluss"


def test_where_a_remark_cannot_stay_the_file_as_it_was_is_kept_aside(own, folder):
    folder.mkdir()
    (folder / "river.toml").write_text(BY_HAND, encoding="utf8")
    (kept,) = own.all()

    own.save(kept, kept.draft._replace(name="Brook"))

    assert "short ones" not in (folder / "river.toml").read_text("utf8")
    assert (folder / "removed" / "river.toml").read_text("utf8") == BY_HAND


def test_a_breath_over_several_lines_is_changed_all_the_same(own, folder):
    folder.mkdir()
    spread = BY_HAND.replace('[["inhale", 4.25], ', '[\n  ["inhale", 4.25],\n  ')
    (folder / "river.toml").write_text(spread, encoding="utf8")
    (kept,) = own.all()

    own.save(kept, with_seconds(kept.draft, 0, 3.0))

    assert own.all()[0].draft.parts[0].seconds == 3.0
    assert (folder / "removed" / "river.toml").read_text("utf8") == spread


def test_most_breaths_of_a_file_hold_until_the_holds_go(own, folder):
    content = ContentFiles(resources())
    long = draft_of(content.practice("four_seven_eight"))._replace(name="Long")
    kept = own.add(long)
    assert ContentFiles(resources(), folder).practice(kept.id).most_breaths == 8

    kept = own.save(kept, without_holds(kept.draft))

    assert ContentFiles(resources(), folder).practice(kept.id).most_breaths is None


def test_other_practices_and_wrong_files_are_no_patterns(own, folder):
    folder.mkdir()
    free = BY_HAND.replace('breathe = [["inhale", 4.25], ["exhale", 7]]', "free = true")
    (folder / "free.toml").write_text(free, encoding="utf8")
    (folder / "wrong.toml").write_text("id = ", encoding="utf8")
    (folder / "like.toml").write_text(
        BY_HAND.replace('"river"', '"cyclic_sigh"').replace('"River"', '"Else"'), encoding="utf8"
    )

    assert own.all() == ()
    with pytest.raises(PracticeError, match="choose another"):
        own.add(named("river"))


def test_the_order_is_ones_own_here_and_in_the_library(own, folder):
    for name in ("Sea", "River", "Brook"):
        own.add(named(name))
    assert names(own) == ["Sea", "River", "Brook"]

    own.move(own.all()[2], -1)
    own.move(own.all()[0], 9)
    own.add(named("Rain"))

    assert names(own) == ["Brook", "River", "Sea", "Rain"]
    library = ContentFiles(resources(), folder).library().practices
    assert [p.title for p in library if p.own] == names(own)


def test_files_written_by_hand_take_part_in_the_order(own, folder):
    folder.mkdir()
    for name in ("River", "Brook"):
        text = BY_HAND.replace("river", name.lower()).replace('"River"', f'"{name}"')
        (folder / f"{name}.toml").write_text(text, encoding="utf8")
    assert names(own) == ["Brook", "River"]

    own.move(own.all()[1], -1)

    assert names(own) == ["River", "Brook"]
    assert (
        (folder / "Brook.toml")
        .read_text("utf8")
        .endswith(BY_HAND.replace("river", "brook").replace('"River"', '"Brook"'))
    )


def test_what_was_removed_comes_back_byte_for_byte(own, folder):
    folder.mkdir()
    file = folder / "my own.toml"
    file.write_bytes(BY_HAND.replace("\n", "\r\n").encode())
    before = file.read_bytes()
    (kept,) = own.all()

    removed = own.remove(kept)
    assert own.all() == ()
    assert ContentFiles(resources(), folder).library().problems == ()
    own.put_back(removed)

    assert file.read_bytes() == before
    assert own.all() == (kept,)


def test_removing_the_same_name_again_keeps_both(own, folder):
    for _ in range(2):
        folder.mkdir(exist_ok=True)
        (folder / "river.toml").write_text(BY_HAND, encoding="utf8")
        last = own.remove(own.all()[0])
    assert len([*(folder / "removed").iterdir()]) == 2

    (folder / "river.toml").write_text("another", encoding="utf8")
    with pytest.raises(PracticeError, match="there again"):
        own.put_back(last)
    assert (folder / "river.toml").read_text("utf8") == "another"


def test_several_go_into_one_file_and_come_back(own, folder, tmp_path):
    drafts = [named("Sea 🌊"), held(named("نهر", 3.3, 5.5)), named('A "b" \\')._replace(minutes=9)]
    own.export([own.add(draft) for draft in drafts], tmp_path / "list.toml")

    other = OwnPatterns(tmp_path / "elsewhere", KNOWN)
    added = other.take_in(tmp_path / "list.toml")

    assert [kept.draft for kept in added] == drafts
    assert other.all() == added


def test_taking_in_what_is_there_already_numbers_the_names(own, tmp_path):
    own.export([own.add(named("Sea"))], tmp_path / "list.toml")

    own.take_in(tmp_path / "list.toml")
    own.take_in(tmp_path / "list.toml")

    assert names(own) == ["Sea", "Sea 2", "Sea 3"]


LIST = """\
format = "mindful.patterns"
version = 1
[[pattern]]
name = "Sea"
breathe = [["inhale", 4.0], ["exhale", 6.0]]
minutes = 3
[[pattern]]
name = "Brook"
breathe = [["inhale", 3.5], ["exhale", 5.5]]
minutes = 5
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"mindful.patterns"', '"other"', "format: "),
        ("version = 1", "version = 2", "version: "),
        ("3.5", "0.5", r"pattern\[1\].breathe: inhale of 0.5 s"),
        ("3.5", "nan", r"pattern\[1\].breathe: inhale of nan s"),
        ("5.5", "29.0", r"pattern\[1\].breathe: a breath of 32.5 s"),
        ('[["inhale", 3.5], ', "[", r"pattern\[1\].breathe: "),
        ('["inhale", 3.5]', '["sniff", 3.5]', r"pattern\[1\].breathe"),
        ('"Brook"', '""', r"pattern\[1\].name"),
        ('"Brook"', f'"{"x" * 200}"', r"pattern\[1\].name"),
        ("minutes = 5", "minutes = 61", r"pattern\[1\]: 61 minutes"),
        ("minutes = 5", "minutes = 5\ncolour = 1", r"pattern\[1\]: .*colour"),
        ("[[pattern]]", "[[patern]]", "patern"),
        ("minutes = 5", "minutes =", "line 10"),
    ],
)
def test_where_one_is_wrong_it_is_named_by_its_key_and_none_is_taken(
    own, folder, tmp_path, old, new, said
):
    assert old in LIST
    file = tmp_path / "list.toml"
    file.write_text(LIST.replace(old, new), encoding="utf8")

    with pytest.raises(PracticeError, match=said) as told:
        own.take_in(file)

    assert str(told.value).startswith("list.toml: ")
    assert "\n" not in str(told.value)
    assert own.all() == ()


def test_a_list_that_is_right_is_taken(own, tmp_path):
    (tmp_path / "list.toml").write_text(LIST, encoding="utf8")

    own.take_in(tmp_path / "list.toml")

    assert names(own) == ["Sea", "Brook"]


def test_nothing_and_too_much_are_not_exported(own, tmp_path):
    kept = own.add(named("x" * 120))

    with pytest.raises(PracticeError, match="no pattern"):
        own.export([], tmp_path / "list.toml")
    with pytest.raises(PracticeError, match="64 KiB"):
        own.export([kept] * (LARGEST // 150), tmp_path / "list.toml")
    assert not (tmp_path / "list.toml").exists()


def test_where_the_disk_is_full_nothing_has_changed(own, folder, tmp_path, monkeypatch):
    kept = own.add(named("Sea"))
    (tmp_path / "list.toml").write_text(LIST, encoding="utf8")
    room = [True, False]

    def full(path):
        if room.pop(0):
            return replaced(path)
        raise NO_ROOM

    monkeypatch.setattr(mindful.storage.pattern_folder, "replaced", full)

    with pytest.raises(PracticeError, match="cannot be written: No space left"):
        own.take_in(tmp_path / "list.toml")
    assert [file.name for file in folder.iterdir()] == ["own_sea.toml"]
    room.append(False)
    with pytest.raises(PracticeError, match="No space left"):
        own.save(kept, named("Ocean"))
    assert own.all() == (kept,)


def test_where_the_folder_cannot_be_made_one_line_says_so(folder):
    folder.write_text("a file")

    with pytest.raises(PracticeError, match="cannot be written"):
        OwnPatterns(folder, KNOWN).add(named("Sea"))


def test_a_folder_that_is_not_there_holds_nothing(own):
    assert own.all() == ()
    assert own.names() == ("Slow sighs", "Shipped")


def test_a_new_one_is_told_in_each_language_and_its_cautions_follow_the_holds(folder):
    german = PatternWords("Kleiner und weicher.", "Lass das Tempo.", "Lass das Halten.")
    both = KNOWN._replace(words={"de": german, "en": WORDS}, languages=("de", "en"))
    own = OwnPatterns(folder, both)
    kept = own.add(named("Sea"))
    file = folder / "own_sea.toml"
    assert read_own(file, ("de", "en"), SCALES).cautions == german.cautions

    english = OwnPatterns(folder, KNOWN._replace(words={"en": WORDS, "de": german}))
    english.save(english.all()[0], held(kept.draft))

    assert read_own(file, ("de", "en"), SCALES).cautions == german.cautions_with_holds
    assert read_own(file, ("en",), SCALES).cautions == WORDS.cautions_with_holds


def test_a_language_without_words_keeps_what_it_says(folder):
    german = PatternWords("Kleiner und weicher.", "Lass das Tempo.", "Lass das Halten.")
    both = KNOWN._replace(words={"de": german, "en": WORDS})
    OwnPatterns(folder, both).add(named("Sea"))

    own = OwnPatterns(folder, KNOWN)
    own.save(own.all()[0], named("Lake"))

    assert read_own(folder / "own_sea.toml", ("de",), SCALES).cautions == german.cautions

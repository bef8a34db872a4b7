# SPDX-License-Identifier: MIT
"""A comparison is chosen, held session by session without a result, and ends in one sentence."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from uuid import uuid4

import pytest
from doubles import MORNING
from PySide6.QtWidgets import QComboBox, QLabel

from mindful.domain.comparison import Comparison, State
from mindful.domain.errors import JournalError
from mindful.domain.rating import ANXIETY, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.settings import Appearance, Settings
from mindful.domain.suggestion import Limits
from mindful.insight.comparison import Result
from mindful.storage.comparisons import StoredComparisons
from mindful.ui.comparing import words as said
from mindful.ui.comparing.page import ComparisonPage
from mindful.ui.comparing.result import result_of

A, B = "extended_4_6", "quiet_timer"
BANNED = ("reduced", "better than", "proven")


@pytest.fixture
def kept(journal):
    return StoredComparisons(journal._connection, journal._path)


@pytest.fixture
def page(show, journal, kept, content, clock):
    made = ComparisonPage(
        kept, content.glances, Limits(), now=clock.now, last_rated_at=journal.last_rated_at
    )
    return show(made)


@pytest.fixture
def hold(journal, kept, clock):
    """Holds a session as a Start asks, and a day goes by."""

    def sit(start, *, before=6, after=4):
        journal.add_all(
            [
                SessionRecord(
                    id=uuid4(),
                    practice=start.practice,
                    situation=None,
                    started_at=clock.now(),
                    planned_seconds=300.0,
                    practised_seconds=300.0,
                    outcome=Outcome.COMPLETED,
                    before=Rating({ANXIETY: before}),
                    after=Rating({ANXIETY: after}),
                    comparison=start.comparison,
                )
            ]
        )
        clock.advance(86400)

    return sit


@pytest.fixture
def go_through(page, hold, click, listen):
    """Holds session after session, rating less afterwards after one of the two."""
    starts = listen(page.start_wanted)

    def go(sessions, *, better=None, by=3):
        for number in range(sessions):
            page.refresh()
            click(page, "Begin next")
            (start,) = starts[-1]
            after = 4 + number % 2
            hold(start, before=8, after=after - by if start.practice == better else after)
        page.refresh()

    return go


def title(content, practice):
    return content.glances[practice].title


def test_at_first_it_says_honestly_what_it_can_tell(page, words):
    shown = " ".join(words(page))

    assert "Only large differences show. About 15 pairs show one of two points" in shown
    assert "10 pairs, 20 sessions, show a difference of about 2.5 points or more." in shown
    assert "You can leave at any time." in shown
    assert "between 3 and 8" in shown


def test_each_number_of_pairs_says_what_it_can_tell(page, click, words):
    click(page, "Pairs: 6")
    assert any("so few end without an answer" in shown for shown in words(page))
    click(page, "Pairs: 15")
    assert any("about 2 points or more" in shown for shown in words(page))


def test_beginning_draws_the_order_and_shows_no_part_of_it(page, kept, click, words, content):
    click(page, "Begin the comparison")

    (one,) = kept.all()
    assert (one.a, one.b, one.minutes, one.pairs, one.state) == (A, B, 5, 10, State.RUNNING)
    assert len(one.sequence) == 10
    shown = words(page)
    assert "0 of 10 pairs" in shown
    assert f"{title(content, A)} and {title(content, B)}, 5 min each" in shown
    # Neither the next practice alone nor the order stands anywhere.
    assert not {title(content, A), title(content, B)} & set(shown)
    assert not any("AB" in w or "BA" in w for w in shown)


def test_the_next_session_is_wished_as_it_was_drawn(page, kept, click, listen):
    starts = listen(page.start_wanted)
    click(page, "Begin the comparison")

    click(page, "Begin next")

    (one,) = kept.all()
    ((start,),) = starts
    assert start.practice == (A if one.sequence[0] == "AB" else B)
    assert (start.minutes, start.comparison, start.asks) == (5, one.id, True)


def test_progress_is_told_without_any_result(page, click, go_through, words):
    click(page, "Begin the comparison")

    go_through(9, better=A)

    shown = words(page)
    assert "4 of 10 pairs" in shown
    assert not any("better" in w or "point" in w for w in shown if "pairs" in w)
    assert "Begin the comparison" not in shown


def test_too_soon_there_is_only_the_time_from_which_it_is_possible(
    page, click, hold, listen, clock, words
):
    starts = listen(page.start_wanted)
    click(page, "Begin the comparison")
    click(page, "Begin next")
    hold(starts[0][0])
    clock.advance(-86400 + 3600)

    page.refresh()
    assert "The next one is possible from 13:15." in words(page)
    assert "Begin next" not in words(page)
    clock.advance(3 * 3600 + 60)
    page.refresh()

    assert "There was one today, and one a day is plenty. Tomorrow is fine too." in words(page)
    assert "Begin next" in words(page)


def test_late_in_the_evening_it_is_possible_tomorrow(page, click, hold, listen, clock, words):
    starts = listen(page.start_wanted)
    click(page, "Begin the comparison")
    clock.advance(13 * 3600)
    click(page, "Begin next")
    hold(starts[0][0])
    clock.advance(-86400 + 60)

    page.refresh()

    assert "The next one is possible tomorrow from 02:15." in words(page)


def test_a_press_that_comes_too_soon_begins_nothing(page, click, hold, listen, clock, named):
    starts = listen(page.start_wanted)
    click(page, "Begin the comparison")
    click(page, "Begin next")
    hold(starts[0][0])
    clock.advance(-86400)

    named(page, "Begin next").click()

    assert len(starts) == 1


def test_a_session_outside_the_room_is_told_and_does_not_count(page, click, hold, listen, words):
    starts = listen(page.start_wanted)
    click(page, "Begin the comparison")
    click(page, "Begin next")
    hold(starts[0][0], before=9)

    page.refresh()
    click(page, "Begin next")

    assert starts[0] == starts[1]
    assert "0 of 10 pairs" in words(page)
    assert any(
        w.startswith("1 session is kept but does not count: begun outside 3 to 8")
        for w in words(page)
    )
    assert "does not count" in said.outside()


def test_a_clear_difference_is_told_with_its_range_and_what_was_rated(
    page, kept, click, go_through, words, content
):
    click(page, "Begin the comparison")

    go_through(20, better=B)

    assert kept.all()[0].state is State.ENDED
    (line,) = [w for w in words(page) if "looked better for you" in w]
    assert line.startswith(f"{title(content, B)} looked better for you: over 10 pairs you rated")
    assert f"less anxiety after it than after {title(content, A)} (plausible range" in line
    assert "Lower anxiety does not mean a relationship is good for you." in words(page)
    assert "Begin the comparison" in words(page)


def test_what_came_of_it_is_told_from_the_next_monday_on(page, clock, click, go_through, words):
    """As every claim, so that nobody has a reason to look every day."""
    clock.advance(2 * 86400)
    click(page, "Begin the comparison")

    go_through(20, better=B)

    assert any("worked out once a week, from Monday on" in shown for shown in words(page))
    assert not any("looked better for you" in shown for shown in words(page))
    clock.advance(7 * 86400)
    page.refresh()
    assert any("looked better for you" in shown for shown in words(page))


def test_the_first_of_the_two_can_be_the_better_one_too(page, click, go_through, words, content):
    click(page, "Begin the comparison")

    go_through(20, better=A)

    (line,) = [w for w in words(page) if "looked better for you" in w]
    assert line.startswith(title(content, A))
    low, high = line.split("plausible range ")[1].rstrip(").").split(" to ")
    assert 0 < float(low) < 3.5
    assert float(low) <= float(high)


def test_no_clear_difference_is_told_as_such(page, click, go_through, words):
    click(page, "Begin the comparison")

    go_through(20)

    assert any(
        w.startswith("No clear difference: over 10 pairs you rated about the same after both.")
        for w in words(page)
    )


def test_too_few_pairs_cannot_tell_and_leaving_is_allowed(page, kept, click, go_through, words):
    click(page, "Begin the comparison")
    go_through(6, better=A)

    click(page, "Leave the comparison")

    assert kept.all()[0].state is State.LEFT
    assert "You left it after 3 of 10 pairs. That is allowed." in words(page)
    assert "Could not tell: 3 pairs are too few." in words(page)


def test_who_left_can_go_on_as_long_as_no_result_was_seen(
    page, kept, clock, click, go_through, words
):
    click(page, "Begin the comparison")
    go_through(6)
    click(page, "Leave the comparison")

    click(page, "Go on with it")
    assert kept.all()[0].state is State.RUNNING
    assert "3 of 10 pairs" in words(page)
    go_through(10)
    click(page, "Leave the comparison")

    assert "Go on with it" in words(page)  # what came of it is told from Monday on
    clock.advance(7 * 86400)
    page.refresh()

    assert "Go on with it" not in words(page)


def test_six_pairs_end_without_an_answer(page, click, go_through, words):
    click(page, "Pairs: 6")
    click(page, "Begin the comparison")

    go_through(12, better=A)

    assert "Could not tell: 6 pairs are too few." in words(page)


def test_the_words_of_a_result_never_claim_more_than_ratings(page, click, go_through, words):
    click(page, "Begin the comparison")
    go_through(20, better=A)

    shown = " ".join(words(page)).casefold()

    assert not [banned for banned in BANNED if banned in shown]


def combo(page, name):
    return next(c for c in page.findChildren(QComboBox) if c.accessibleName() == name)


def test_only_what_may_be_offered_and_ranked_can_be_compared(page, content):
    offered = set(page._choosing._offered)

    assert {"natural", "quiet_timer", "hum_4_8"} <= offered
    assert not {g.id for g in content.glances.values() if g.group == "speak_and_listen"} & offered
    assert "lean_in" not in offered
    assert not {g.id for g in content.glances.values() if g.holds} & offered

    page.adopt(Limits(holds_allowed=True, left_out=("natural",)))

    assert "box_4" in page._choosing._offered
    assert "natural" not in page._choosing._offered


def test_two_that_are_one_or_have_no_length_in_common_cannot_begin(page, words):
    combo(page, "Second practice").put(A)
    assert "Choose two that differ." in words(page)
    assert "Begin the comparison" not in words(page)

    page.adopt(Limits(holds_allowed=True))
    combo(page, "First practice").put("four_seven_eight")
    combo(page, "Second practice").put("security_priming")

    assert "They have no length in common; choose another." in words(page)
    assert "Begin the comparison" not in words(page)


def test_the_length_stays_near_what_was_chosen(page):
    combo(page, "Length of each session").put(10)
    combo(page, "Second practice").put("grounding_54321")

    assert combo(page, "Length of each session").value == 10


def test_it_can_begin_from_a_practice(page):
    page.choose_first("quiet_timer")

    assert combo(page, "First practice").value == "quiet_timer"
    assert combo(page, "Second practice").value != "quiet_timer"
    page.choose_first("speak_need")
    assert combo(page, "First practice").value == "quiet_timer"


def test_nothing_to_offer_breaks_nothing(kept, show, words):
    page = show(ComparisonPage(kept, {}, Limits(), now=lambda: MORNING, last_rated_at=lambda: None))

    assert "Begin the comparison" not in words(page)


def test_a_journal_that_cannot_be_read_is_told(show, content, listen):
    class Unreadable:
        def all(self):
            raise JournalError("the journal: disk I/O error")

    page = ComparisonPage(
        Unreadable(), content.glances, Limits(), now=lambda: MORNING, last_rated_at=lambda: None
    )
    told = listen(page.troubled)

    show(page)

    assert ("the journal: disk I/O error",) in told


def test_a_practice_that_is_gone_is_named_by_its_id(page, kept, words):
    kept.add(
        Comparison("k1", "gone", B, 10, ("AB",) * 10, State.ENDED, MORNING - timedelta(days=90))
    )

    page.refresh()

    assert any(w.startswith("gone and ") for w in words(page))


def test_with_the_largest_text_no_word_is_cut_off(page, theme, click, qtbot):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=200))
    page.resize(900, 700)

    def cut():
        return [
            w.text()
            for w in page.findChildren(QLabel)
            if w.isVisible() and w.wordWrap() and w.height() < w.heightForWidth(w.width())
        ]

    qtbot.waitUntil(lambda: cut() == [])
    assert page.widget().width() <= page.viewport().width()
    click(page, "Begin the comparison")
    qtbot.waitUntil(lambda: cut() == [])


def test_without_a_pair_it_cannot_tell():
    nothing = result_of(
        Comparison("k1", A, B, 10, ("AB",) * 10, State.LEFT, MORNING), (), MORNING.date()
    )

    assert said.outcome(nothing, {}) == "Could not tell: 0 pairs are too few."


@pytest.mark.parametrize("difference", [0.8, -0.8])
def test_what_may_well_be_chance_is_no_clear_difference(difference):
    result = Result("k1", A, B, 10, None, difference, -0.9, 2.5, 0.06)

    assert said.outcome(result, {}).startswith("No clear difference: over 10 pairs")


def test_one_point_is_one_point_and_an_open_range_is_left_out():
    result = Result("k1", A, B, 10, None, -1.04, None, None, 0.002)

    assert said.outcome(result, {A: "Long exhale"}) == (
        "Long exhale looked better for you: over 10 pairs you rated about 1 point less anxiety"
        " after it than after quiet_timer."
    )


def test_numpy_is_not_needed_before_something_is_over():
    looked = "import sys, mindful.ui.comparing.page; print('numpy' in sys.modules)"

    found = subprocess.run(
        [sys.executable, "-c", looked], capture_output=True, text=True, check=True
    )

    assert found.stdout.strip() == "False"

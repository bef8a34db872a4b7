# SPDX-License-Identifier: MIT
"""The rule table: what is offered next, and what is not offered unasked."""

from __future__ import annotations

import pytest

from mindful.domain.glance import Glance, Group, Room
from mindful.domain.situation import Situation
from mindful.domain.suggestion import FALLBACKS, Limits, Reason, Suggestion, suggest


def glance(id, *, paced=True, holds=False, room=Room.DESK):
    return Glance(id, id.title(), "", (1, 3), 3, Group.BREATHE, room, paced, holds)


LIBRARY = {
    known.id: known
    for known in (
        glance("extended_4_6"),
        glance("grounding_54321", paced=False),
        glance("security_priming", paced=False),
        glance("natural", paced=False),
        glance("quiet_timer", paced=False),
        glance("box_4", holds=True),
        glance("hum_4_8", room=Room.ALONE),
        glance("sigh_rescue"),
        glance("rain", paced=False),
    )
}


class ReadingList(dict):
    """Remembers which practices were looked at."""

    def __init__(self, known):
        super().__init__(known)
        self.read = []

    def get(self, practice, default=None):
        self.read.append(practice)
        return super().get(practice, default)


def situation(*practices):
    return Situation("after_argument", "We argued", "Slow out-breaths fit.", practices, True)


def offered(*, now=None, last=None, **limits):
    return suggest(LIBRARY, situation=now, last=last, limits=Limits(**limits))


def test_at_the_very_first_time_the_default_is_offered_with_two_others():
    assert offered() == Suggestion(
        "extended_4_6", Reason.FIRST, ("grounding_54321", "security_priming")
    )


def test_the_last_chosen_comes_first_the_next_time():
    assert offered(last="sigh_rescue") == Suggestion(
        "sigh_rescue", Reason.LAST, ("extended_4_6", "grounding_54321")
    )


def test_a_situation_outweighs_the_last_choice():
    found = offered(now=situation("rain", "sigh_rescue"), last="natural")

    assert found == Suggestion("rain", Reason.SITUATION, ("sigh_rescue", "extended_4_6"))


def test_practices_that_are_not_there_are_passed_over():
    found = offered(now=situation("defusion", "sigh_rescue", "stop", "rain"))

    assert found == Suggestion("sigh_rescue", Reason.SITUATION, ("rain", "extended_4_6"))


def test_a_last_choice_that_is_gone_is_passed_over():
    assert offered(last="my_own").reason is Reason.FIRST


def test_nothing_is_offered_twice():
    found = offered(now=situation("grounding_54321"), last="grounding_54321")

    assert found == Suggestion(
        "grounding_54321", Reason.SITUATION, ("extended_4_6", "security_priming")
    )


@pytest.mark.parametrize(
    ("limits", "first"),
    [
        ({}, "sigh_rescue"),
        ({"holds_allowed": True}, "box_4"),
        ({"at_desk": False}, "hum_4_8"),
        ({"at_desk": False, "holds_allowed": True}, "box_4"),
        ({"breathing_makes_it_worse": True}, "rain"),
        ({"breathing_makes_it_worse": True, "holds_allowed": True, "at_desk": False}, "rain"),
    ],
)
def test_holds_rooms_and_worse_breath_are_respected(limits, first):
    found = offered(now=situation("box_4", "hum_4_8", "sigh_rescue", "rain"), **limits)

    assert found.practice == first


@pytest.mark.parametrize("last", ["box_4", "hum_4_8"])
def test_even_the_last_choice_is_not_offered_against_the_limits(last):
    assert offered(last=last).practice == "extended_4_6"


def test_where_breathing_makes_it_worse_no_paced_breath_is_anywhere():
    found = offered(last="extended_4_6", breathing_makes_it_worse=True)

    assert not any(LIBRARY[shown].is_paced for shown in (found.practice, *found.others))


def test_no_more_of_the_library_is_read_than_is_offered():
    library = ReadingList(LIBRARY)

    found = suggest(library, situation=situation("rain"), last=None, limits=Limits())

    assert library.read == [found.practice, *found.others]


def test_two_practices_are_all_that_can_be_said_of_two():
    library = {known: LIBRARY[known] for known in ("natural", "extended_4_6")}

    found = suggest(library, situation=None, last=None, limits=Limits())

    assert found == Suggestion("extended_4_6", Reason.FIRST, ("natural",))


def test_an_empty_library_offers_nothing():
    assert suggest({}, situation=None, last=None, limits=Limits()) is None
    only_held = {"box_4": LIBRARY["box_4"]}
    assert suggest(only_held, situation=None, last="box_4", limits=Limits()) is None


def test_every_situation_leads_somewhere_at_a_desk_without_paced_breath(content):
    library = content.glances
    assert set(FALLBACKS) <= set(library)

    for known in content.situations():
        found = suggest(
            library, situation=known, last=None, limits=Limits(breathing_makes_it_worse=True)
        )
        assert found is not None
        assert len(found.others) == 2

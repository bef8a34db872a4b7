# SPDX-License-Identifier: MIT
"""Why a limit is there, in one sentence with both numbers."""

from __future__ import annotations

from mindful.domain.pattern_limits import Broken, Limit
from mindful.ui.patterns.said import number
from mindful.ui.translated import tr


def explain(broken: Broken) -> str:
    """The sentence that stands beside the field."""
    return _words(broken.limit).format(found=number(broken.found), allowed=number(broken.allowed))


def _words(limit: Limit) -> str:
    match limit:
        case Limit.PART_SHORT:
            return tr(
                "{found} s is quicker than can be followed with eyes closed; it begins at"
                " {allowed} s.",
            )
        case Limit.PART_LONG:
            return tr("{found} s is longer than is comfortable; it ends at {allowed} s.")
        case Limit.HOLD_LONG:
            return tr("{found} s is a long time to hold; it ends at {allowed} s.")
        case Limit.BREATH_SHORT:
            return tr(
                "A whole breath of {found} s can make you light-headed; it begins at {allowed} s.",
            )
        case Limit.BREATH_LONG:
            return tr(
                "A whole breath of {found} s leaves you short of air; it ends at {allowed} s.",
            )
        case _:
            return _words_of_rest(limit)


def _words_of_rest(limit: Limit) -> str:
    return {
        Limit.MINUTES: tr("{found} minutes are more than fit; it ends at {allowed}."),
        Limit.BREATHS_MANY: tr("That is {found} breaths; {allowed} are the most for this one."),
        Limit.NAME_EMPTY: tr("Give it a name of your own."),
        Limit.NAME_LONG: tr("A name has up to {allowed} characters; this one has {found}."),
        Limit.NAME_TAKEN: tr("Another practice is called that already."),
    }[limit]

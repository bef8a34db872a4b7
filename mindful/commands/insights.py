# SPDX-License-Identifier: MIT
"""`mindful insights`: the very numbers that Journey shows, and how sure they are."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mindful.commands.passphrase import add_passphrase, door_to
from mindful.domain.errors import MindfulError
from mindful.paths import Paths, resources

if TYPE_CHECKING:
    from mindful.domain.glance import PracticeId
    from mindful.domain.journal import Columns
    from mindful.domain.rating import Scale
    from mindful.insight.comparison import Planned
    from mindful.insight.insights import Insights
    from mindful.storage.content_files import ContentFiles
    from mindful.storage.journal import SqliteJournal

# Imported where they are used: `--help` needs no numbers.
# ruff: noqa: PLC0415

RUNNING = "running"
"""The state of a comparison that goes on; any other means that no pair will be added."""


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument("--scale", default="anxiety", metavar="ID", help="anxiety, mood or urge")
    parser.add_argument("--since", metavar="DATE", help="leave out what was before that day")
    parser.add_argument("--as-of", metavar="DATE", help="as if it were that day")
    parser.add_argument("--json", action="store_true", help="everything, for other programs")
    add_passphrase(parser)


def run(arguments: Namespace, paths: Paths) -> int:
    """Weigh what is kept; raises JournalError, and MindfulError where words are wrong."""
    since = _day("--since", arguments.since)
    as_of = _day("--as-of", arguments.as_of) or datetime.now().astimezone().date()
    from mindful.storage.content_files import ContentFiles
    from mindful.storage.opening import open_for_reading

    content = ContentFiles(resources(), paths.practices)
    scale = _scale(content, arguments.scale)
    journal = open_for_reading(paths.journal, door_to(paths, arguments))
    try:
        found = _find(journal, content, scale, since, as_of)
    finally:
        journal.close()
    from mindful.commands import insights_told

    told = insights_told.as_json if arguments.json else insights_told.as_text
    print(told(found))
    return 0


def _find(
    journal: SqliteJournal, content: ContentFiles, scale: Scale, since: date | None, as_of: date
) -> Insights:
    from mindful.domain.journal import Filter
    from mindful.insight.insights import find_insights

    columns = journal.columns(scale.id, Filter(since=since))
    return find_insights(
        columns,
        scale,
        as_of,
        never_ranked=_never_ranked(content, columns),
        planned=_planned(journal),
    )


def _never_ranked(content: ContentFiles, columns: Columns) -> frozenset[PracticeId]:
    """Of the practices met alone: each is a file to be read."""
    from mindful.insight.never_ranked import never_ranked

    known = (content.glances.get(practice) for practice in columns.practices)
    return never_ranked(glance for glance in known if glance is not None)


def _planned(journal: SqliteJournal) -> list[Planned]:
    from mindful.insight.comparison import Planned

    with journal.everything() as everything:
        kept = everything.kept.comparisons
    return [Planned(one.id, one.a, one.b, one.pairs, one.state != RUNNING) for one in kept]


def _day(option: str, words: str | None) -> date | None:
    if words is None:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise MindfulError(f"{option}: {words!r} is no day; write it as 2026-11-24") from error


def _scale(content: ContentFiles, id: str) -> Scale:
    from mindful.domain.rating import ScaleId

    scales = content.scales()
    try:
        return scales[ScaleId(id)]
    except KeyError as error:
        raise MindfulError(f"--scale: there is {', '.join(scales)}, no {id!r}") from error

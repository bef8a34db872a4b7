# SPDX-License-Identifier: MIT
"""`mindful passphrase set|change|remove`: lets the journal and its copies be opened otherwise."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from mindful.commands.passphrase import add_passphrase, asked, door_to, line_from
from mindful.domain.errors import JournalError, MindfulError
from mindful.domain.lengths import SHORTEST_PASSPHRASE
from mindful.paths import Paths

OPTION = "--new-passphrase-fd"
SET, CHANGE, REMOVE = "set", "change", "remove"
DONE = {
    SET: "the journal and its copies have a passphrase; if it is lost, so are they",
    CHANGE: "the journal and its copies have the new passphrase; if it is lost, so are they",
    REMOVE: "the journal and its copies have no passphrase any more",
}


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument("what", choices=DONE)
    add_passphrase(parser)
    parser.add_argument(
        OPTION,
        type=int,
        metavar="N",
        help="the same for a new one; where both are the same, the new one is the second line",
    )


def run(arguments: Namespace, paths: Paths) -> int:
    """Write all anew while no app runs; raises JournalError, and MindfulError for a short one."""
    # Imported here: `--help` needs none of it.
    from mindful.desktop.keyring_entry import KeyringEntry  # noqa: PLC0415
    from mindful.storage.database import PLAIN  # noqa: PLC0415
    from mindful.storage.locking import new_door, reseal  # noqa: PLC0415

    _refuse_what_cannot_be(arguments.what, paths)
    old = door_to(paths, arguments)
    new = PLAIN if arguments.what == REMOVE else new_door(_new(arguments, paths))
    left = reseal(paths.journal, paths.backups, old, new)
    KeyringEntry(paths.journal).forget()
    print(DONE[arguments.what])
    if left:
        print(
            f"mindful: could not be read and stay as they are: {', '.join(left)}", file=sys.stderr
        )
    return 0


def _refuse_what_cannot_be(what: str, paths: Paths) -> None:
    from mindful.storage.seal import salt_of  # noqa: PLC0415

    if not paths.journal.exists():
        raise JournalError(f"there is no journal yet: {paths.journal}")
    is_set = salt_of(paths.journal) is not None
    if what == SET and is_set:
        raise JournalError(f"the journal has a passphrase already: {paths.journal}")
    if what != SET and not is_set:
        raise JournalError(f"the journal has no passphrase: {paths.journal}")


def _new(arguments: Namespace, paths: Paths) -> str:
    if arguments.new_passphrase_fd is not None:
        new = line_from(arguments.new_passphrase_fd, OPTION)
    elif not sys.stdin.isatty():
        raise MindfulError(f"give the new passphrase by {OPTION}, or ask from a terminal")
    else:
        new = asked("New passphrase: ", paths)
        if asked("Once more: ", paths) != new:
            raise MindfulError("the two are not the same; nothing was changed")
    if len(new) < SHORTEST_PASSPHRASE:
        raise MindfulError(f"a passphrase has at least {SHORTEST_PASSPHRASE} letters")
    return new

# SPDX-License-Identifier: MIT
"""`mindful start`: the words of a wish to begin a session."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping, Sequence


def read(words: Sequence[str]) -> Mapping[str, object]:
    """Read the words into what the running app takes as `args` of `start`."""
    parser = ArgumentParser(
        prog="mindful start", description="Begin a session; without PRACTICE, the last one."
    )
    parser.add_argument("practice", nargs="?", metavar="PRACTICE")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=float, metavar="N")
    length.add_argument("--breaths", type=int, metavar="N")
    parser.add_argument("--situation", metavar="ID")
    parser.add_argument("--small", action="store_true", help="as a little breath on top")
    asks = parser.add_mutually_exclusive_group()
    asks.add_argument("--skip-ratings", dest="asks", action="store_false", default=None)
    asks.add_argument("--ask-ratings", dest="asks", action="store_true", default=None)
    parser.add_argument("--silent", action="store_true", help="without sound")
    return {
        name: given for name, given in vars(parser.parse_args(words)).items() if given is not None
    }

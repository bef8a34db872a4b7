# SPDX-License-Identifier: MIT
"""`mindful flow`: the words of a wish to open a short sequence."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping, Sequence

from mindful.domain.flow import FlowId


def read(words: Sequence[str]) -> Mapping[str, object]:
    """Read the words into what the running app takes as `args` of `flow`."""
    parser = ArgumentParser(prog="mindful flow", description="A short sequence for one moment.")
    parser.add_argument("name", choices=[str(flow) for flow in FlowId], metavar="NAME")
    return vars(parser.parse_args(words))

# SPDX-License-Identifier: MIT
"""`mindful status`: what the running app is doing."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from mindful.commands import remote
from mindful.paths import Paths


def add_arguments(parser: ArgumentParser) -> None:
    """Say which words the command takes."""
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def run(arguments: Namespace, paths: Paths) -> int:
    """Print the state; 3 when nothing runs."""
    return remote.status(paths.socket, as_json=arguments.json)

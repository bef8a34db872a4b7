# SPDX-License-Identifier: MIT
"""Installs a hash-locked requirements file with pip, showing what is fetched as it happens."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from outcome import SetupError, say

NO_NETWORK = (
    "NewConnectionError",
    "ConnectTimeout",
    "ReadTimeout",
    "Max retries exceeded",
    "name resolution",
    "Network is unreachable",
    "ProxyError",
    "connection broken",
)
REASONS = (
    (("DO NOT MATCH THE HASHES",), "a fetched package differs from its hash in {lock}; not used"),
    (("No space left on device",), "the disk is full; about 500 MB are needed"),
    (NO_NETWORK, "the packages could not be fetched; is there a network?"),
)


def install(python: Path, lock: Path) -> None:
    """Install what the lock names into that interpreter's environment.

    Raises SetupError with the one line that matters; pip's whole account stays in `pip.log`.
    """
    say(f"installing the packages of {lock.name} (some hundred MB the first time)")
    log = python.parent.parent / "pip.log"
    command = [
        str(python),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "--retries",
        "2",
    ]
    # Without `--no-deps` pip asks anew for extras of what is locked, and finds newer ones.
    command += ["install", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    command += ["-r", str(lock)]
    with (
        log.open("w", encoding="utf-8") as account,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as pip,
    ):
        for line in pip.stdout or ():
            account.write(line)
            _show(line.strip())
    if pip.returncode != 0:
        raise SetupError(_reason(log.read_text(encoding="utf-8"), lock.name, log))


def remove(python: Path, package: str) -> None:
    """Take a package out of that interpreter's environment; quietly nothing if it is not there."""
    command = [
        str(python),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "uninstall",
        "-q",
        "-y",
        package,
    ]
    subprocess.run(command, capture_output=True, check=False)


def _show(line: str) -> None:
    fetched = re.match(
        r"(?:Downloading|Using cached) (?:\S*/)?(\S+?)-([^-]+)-\S+\.whl(?: (\(.*\)))?$", line
    )
    if fetched:
        say("  " + " ".join(filter(None, fetched.groups())))
    if line.startswith("Installing collected packages"):
        say(f"  unpacking {line.count(',') + 1} packages")


def _reason(account: str, lock: str, log: Path) -> str:
    for signs, words in REASONS:
        if any(sign in account for sign in signs):
            return f"{words.format(lock=lock)} ({log})"
    errors = [line for line in account.splitlines() if line.startswith("ERROR: ")]
    last = errors[-1][7:] if errors else "pip failed"
    return f"{last} ({log})"

# SPDX-License-Identifier: MIT
"""Saves sessions one by one into the journal of `HOME`, and rows into the least durable file."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from uuid import uuid4

from mindful.domain.journal import Filter
from mindful.paths import Paths
from mindful.storage.opening import open_journal

SAVED = 400


def tell(event: str, act: Callable[[], object]) -> None:
    """Print how many milliseconds it takes: half of the times at most, and 99 of 100 at most."""
    took = []
    for _ in range(SAVED):
        begun = time.monotonic()
        act()
        took.append((time.monotonic() - begun) * 1000)
    told = {
        "t": time.monotonic(),
        "event": event,
        "p50": median(took),
        "p99": quantiles(took, n=100)[-1],
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Save many copies of one session, each confirmed, and as many rows."""
    home = Path(sys.argv[1])
    paths = Paths.under(home)
    journal = open_journal(paths.journal, paths.backups).journal
    (model,) = journal.page(Filter(), 0, 1).records
    tell("saved", lambda: journal.save(replace(model, id=uuid4())))
    journal.close()

    least = sqlite3.connect(home / "least.sqlite3", isolation_level=None)
    least.execute("PRAGMA journal_mode = WAL")
    least.execute("PRAGMA synchronous = FULL")
    least.execute("CREATE TABLE IF NOT EXISTS kept (value)")
    tell("least", lambda: least.execute("INSERT INTO kept VALUES (7)"))
    least.close()
    tell("end", lambda: None)


if __name__ == "__main__":
    main()

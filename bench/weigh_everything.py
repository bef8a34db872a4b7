# SPDX-License-Identifier: MIT
"""Reads and weighs a whole journal, each beside what cannot be done with less. `HOME` holds it."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

import numpy as np

from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, Scale
from mindful.insight.insights import find_insights
from mindful.paths import Paths
from mindful.storage.opening import open_for_reading

TIMES = 7
LESS = Scale(ANXIETY, "Anxiety", "", "", "")
ROWS = (
    "SELECT started_at, day, practice, situation, felt, value FROM session"
    " JOIN answer ON answer.session = session.id WHERE scale = 'anxiety'"
)


def say(event: str, **fields: object) -> None:
    """Print what happened, at once."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **fields}) + "\n")
    sys.stdout.flush()


def tell(event: str, act: Callable[[], object]) -> None:
    """Print how many milliseconds it takes."""
    took = []
    for _ in range(TIMES):
        begun = time.monotonic()
        act()
        took.append((time.monotonic() - begun) * 1000)
    say(event, ms=median(took))


def main() -> None:
    """Read, weigh, and do the least of both."""
    paths = Paths.under(Path(sys.argv[1]))
    journal = open_for_reading(paths.journal)
    columns = journal.columns(ANXIETY, Filter())
    before, days = np.frombuffer(columns.before), np.frombuffer(columns.days, dtype=np.int64)
    tell("read", lambda: journal.columns(ANXIETY, Filter()))
    connection = sqlite3.connect(paths.journal)
    tell("fetched", lambda: connection.execute(ROWS).fetchall())
    tell("weighed", lambda: find_insights(columns, LESS, date.today()))
    tell("sorted", lambda: np.lexsort((before, days)))
    connection.close()
    journal.close()
    say("end")


if __name__ == "__main__":
    main()

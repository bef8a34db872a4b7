# SPDX-License-Identifier: MIT
"""Writing the whole journal to a file that other programs can read."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import BinaryIO

from msgspec import json

from mindful.domain.errors import JournalError
from mindful.domain.record import SessionRecord
from mindful.storage.export_shapes import FORMAT, VERSION, as_session, stamp
from mindful.storage.journal import SqliteJournal, local_now
from mindful.storage.keepsakes import Everything, Keepsakes
from mindful.storage.own_csv import COLUMNS, as_cells
from mindful.storage.private_file import replaced


def export_journal(
    journal: SqliteJournal,
    to: Path,
    *,
    overwrite: bool = False,
    now: Callable[[], datetime] = local_now,
) -> int:
    """Write everything as `.json`, or the sessions as `.csv`; returns how many sessions.

    The file appears whole or not at all, readable by its owner alone. Raises JournalError where
    a file is there already, cannot be written, or its name ends otherwise.
    """
    if to.exists() and not overwrite:
        raise JournalError("{to} is there already; --force writes over it", to=to)
    written = count()
    try:
        with journal.everything() as everything, replaced(to) as file:
            records = _counted(everything.records, written)
            if to.suffix.lower() == ".json":
                _write_json(file, Everything(records, everything.kept), now())
            elif to.suffix.lower() == ".csv":
                _write_csv(file, records)
            else:
                raise JournalError("{to}: the name has to end in .json or .csv", to=to)
    except OSError as error:
        raise JournalError("{to}: {reason}", to=to, reason=error.strerror) from error
    return next(written)


def export_records(records: Sequence[SessionRecord], to: Path) -> None:
    """Write sessions that no journal holds as a JSON file that can be imported.

    Raises JournalError where it cannot be written.
    """
    try:
        with replaced(to) as file:
            _write_json(file, Everything(iter(records), Keepsakes()), local_now())
    except OSError as error:
        raise JournalError("{to}: {reason}", to=to, reason=error.strerror) from error


def _counted(records: Iterable[SessionRecord], written: Iterator[int]) -> Iterator[SessionRecord]:
    for record in records:
        yield record
        next(written)


def _write_json(file: BinaryIO, everything: Everything, moment: datetime) -> None:
    encoder = json.Encoder()
    head = {"format": FORMAT, "version": VERSION, "exported_at": stamp(moment)}
    file.write(encoder.encode(head)[:-1] + b',\n"sessions":[')
    between = b"\n"
    for record in everything.records:
        file.write(between + encoder.encode(as_session(record)))
        between = b",\n"
    kept = everything.kept
    tail = {
        "check_ins": kept.check_ins,
        "cards": kept.cards,
        "situations": kept.situations,
        "comparisons": kept.comparisons,
    }
    file.write(b"],\n" + encoder.encode(tail)[1:] + b"\n")


def _write_csv(file: BinaryIO, records: Iterable[SessionRecord]) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(map(as_cells, records))
    text.detach()

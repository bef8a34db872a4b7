# SPDX-License-Identifier: MIT
"""What a file offers to the journal: own JSON, own CSV or Daylio's, looked at one by one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import msgspec

from mindful.domain.errors import ImportRefused
from mindful.domain.rating import Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.storage import daylio
from mindful.storage.export_shapes import (
    FORMAT,
    VERSION,
    JournalFile,
    Misfit,
    SessionFile,
    as_record,
)
from mindful.storage.keepsakes import NOTHING, CheckIn, Keepsakes
from mindful.storage.own_csv import COLUMNS, from_cells

LONGEST_LINE = 300
"""Characters of a reason, which may quote what stands in the file."""
LARGEST = 256 * 1024 * 1024
"""Bytes; ten years of sessions every hour are less."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Found = Iterator[tuple[str, SessionFile | str]]
"""Where a session stands, and the session or why there is none."""


@dataclass(frozen=True)
class Candidates:
    """Sessions, what else the file keeps, and one line for each misfit."""

    sessions: tuple[SessionRecord, ...]
    kept: Keepsakes = NOTHING
    refused: tuple[str, ...] = ()

    @property
    def counted(self) -> tuple[SessionRecord | CheckIn, ...]:
        """What a person counts: sessions, or check-ins where the file holds nothing else."""
        return self.sessions or self.kept.check_ins


def read_candidates(path: Path, scales: Mapping[ScaleId, Scale]) -> Candidates:
    """Read a file, told apart by what it holds; raises ImportRefused where all of it is wrong."""
    content = _content(path)
    try:
        if content.lstrip()[:1] == b"{":
            return _from_json(content, scales)
        return _from_csv(content.decode(), scales)
    except msgspec.DecodeError as error:
        raise ImportRefused(
            "{file}: {reason}", file=path.name, reason=_short(_reason(error))
        ) from error
    except (csv.Error, UnicodeDecodeError, Misfit) as error:
        raise ImportRefused(
            "{file}: {reason}", file=path.name, reason=_short(str(error))
        ) from error
    except RecursionError as error:
        raise ImportRefused("{file}: nested too deeply", file=path.name) from error


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise ImportRefused("{path}: {reason}", path=path, reason=error.strerror) from error
    if len(content) > LARGEST:
        raise ImportRefused(
            "{file}: larger than {most} MiB", file=path.name, most=LARGEST // 1024**2
        )
    return content.removeprefix(BYTE_ORDER_MARK)


def _from_json(content: bytes, scales: Mapping[ScaleId, Scale]) -> Candidates:
    found = msgspec.json.decode(content, type=JournalFile)
    if found.format != FORMAT:
        raise Misfit(f"format: {found.format!r} is not {FORMAT!r}")
    if found.version != VERSION:
        raise Misfit(f"version: {found.version} is not {VERSION}, the one that is known here")
    kept = Keepsakes(
        check_ins=tuple(found.check_ins),
        cards=tuple(found.cards),
        situations=tuple(found.situations),
        comparisons=tuple(found.comparisons),
    )
    _check_kept(kept)
    return replace(_checked(_json_sessions(found.sessions), scales), kept=kept)


def _json_sessions(sessions: list[msgspec.Raw]) -> Found:
    decoder = msgspec.json.Decoder(SessionFile)
    for number, session in enumerate(sessions, 1):
        try:
            yield f"session {number}", decoder.decode(session)
        except msgspec.DecodeError as error:
            yield f"session {number}", _reason(error)


def _from_csv(text: str, scales: Mapping[ScaleId, Scale]) -> Candidates:
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    columns = rows.fieldnames or ()
    if daylio.is_daylio(columns):
        return _from_daylio(rows)
    missing = [name for name in COLUMNS if name not in columns]
    if missing:
        raise Misfit(f"neither a journal nor a table of sessions: no {missing[0]!r}")
    return _checked(_csv_sessions(rows), scales)


def _from_daylio(rows: csv.DictReader[str]) -> Candidates:
    found: dict[str, CheckIn] = {}
    refused = []
    for where, cells in _whole_rows(rows):
        try:
            check_in = daylio.as_check_in(cells)
        except ValueError as error:
            refused.append(f"{where}: {error}")
        else:
            found[check_in.id] = check_in
    return Candidates((), Keepsakes(check_ins=tuple(found.values())), _lines(refused))


def _whole_rows(rows: csv.DictReader[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Rows with where they stand, what is missing at their end left empty."""
    for cells in rows:
        yield f"line {rows.line_num}", {name: text or "" for name, text in cells.items() if name}


def _csv_sessions(rows: csv.DictReader[str]) -> Found:
    for cells in rows:
        where = f"line {rows.line_num}"
        if None in cells or None in cells.values():
            yield where, "has more or fewer cells than the first line"
            continue
        try:
            yield where, msgspec.convert(from_cells(cells), SessionFile, strict=False)
        except msgspec.ValidationError as error:
            yield where, _reason(error)


def _checked(found: Found, scales: Mapping[ScaleId, Scale]) -> Candidates:
    sessions: dict[object, SessionRecord] = {}
    refused = []
    for where, session in found:
        if isinstance(session, str):
            refused.append(f"{where}: {session}")
            continue
        try:
            record = as_record(session, scales)
        except Misfit as error:
            refused.append(f"{where}: {error}")
            continue
        if sessions.setdefault(record.id, record) != record:
            refused.append(f"{where}: id: {record.id} is there twice and differs")
    return Candidates(tuple(sessions.values()), refused=_lines(refused))


def _check_kept(kept: Keepsakes) -> None:
    for one in kept:
        for key, read in (
            ("at", datetime.fromisoformat),
            ("changed_at", datetime.fromisoformat),
            ("begun_at", datetime.fromisoformat),
            ("day", date.fromisoformat),
        ):
            try:
                read(getattr(one, key, "2026-11-24"))
            except ValueError as error:
                raise Misfit(f"{one.TABLE} {one.id}: {key}: {error}") from error


def _lines(refused: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(_short, refused))


def _short(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…"


def _reason(error: msgspec.DecodeError) -> str:
    reason, _, key = str(error).partition(" - at `$.")
    return f"{key.rstrip('`')}: {reason}" if key else reason

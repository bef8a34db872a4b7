# SPDX-License-Identifier: MIT
"""Nothing is lost by export and import, and nothing wrong comes in."""

from __future__ import annotations

import csv
import json
import os
import stat
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.errors import ImportRefused, JournalError
from mindful.domain.rating import ANXIETY, URGE, Felt, Rating
from mindful.domain.record import Later, Outcome
from mindful.domain.situation import UNSAFE
from mindful.paths import resources
from mindful.storage import candidates
from mindful.storage.candidates import read_candidates
from mindful.storage.content_files import ContentFiles
from mindful.storage.export import export_journal
from mindful.storage.import_ import compared, take
from mindful.storage.keepsakes import Card, CheckIn, Comparison, Keepsakes, OwnSituation
from mindful.storage.opening import open_journal
from mindful.storage.own_csv import COLUMNS, guarded, unguarded

SCALES = ContentFiles(resources()).scales()
KEPT = Keepsakes(
    check_ins=(CheckIn("w1", "weekly", "2026-11-24T20:00:00+01:00", "2026-11-24", {"w1": 2}),),
    cards=(Card("c1", "person", "My aunt.", 0, "2026-11-24T20:00:00+01:00"),),
    situations=(OwnSituation("s1", "Sunday evenings", archived=True),),
    comparisons=(
        Comparison("k1", "natural", "box_3", 10, "AB", "running", "2026-11-01T09:00:00+01:00"),
    ),
)
SESSION = {
    "id": str(UUID(int=1)),
    "practice": "extended_4_6",
    "situation": "waiting_for_reply",
    "started_at": "2026-11-24T09:15:02.120+01:00",
    "planned_seconds": 180.0,
    "practised_seconds": 180.0,
    "outcome": "completed",
    "before": {"anxiety": 7, "mood": 4},
    "after": {"anxiety": 4, "mood": 6},
    "later": [{"at": "2026-11-24T10:15:02.120+01:00", "urge": 3}],
    "felt": "easier",
    "note": None,
}


@pytest.fixture
def other(tmp_path):
    """A second, empty journal."""
    (tmp_path / "other").mkdir()
    opened = open_journal(tmp_path / "other" / "journal.sqlite3", tmp_path)
    yield opened.journal
    opened.journal.close()


@pytest.fixture
def file(tmp_path):
    """A file with these sessions, and beside them whatever else is named."""

    def write(*sessions, **beside):
        path = tmp_path / "in.json"
        head = {"format": "mindful.journal", "version": 1, "sessions": sessions}
        path.write_text(json.dumps(head | beside))
        return path

    return write


def everything(journal):
    with journal.everything() as found:
        return list(found.records), found.kept


def refusals(path):
    return read_candidates(path, SCALES).refused


class TestJson:
    def test_holds_what_was_agreed(self, journal, make_record, tmp_path, noon):
        journal.save(make_record(note="Fine.", felt=Felt.EASIER))
        export_journal(journal, tmp_path / "out.json", now=lambda: noon)
        written = json.loads((tmp_path / "out.json").read_text())

        assert list(written) == [
            "format",
            "version",
            "exported_at",
            "sessions",
            "check_ins",
            "cards",
            "situations",
            "comparisons",
        ]
        assert written["format"] == "mindful.journal"
        assert written["version"] == 1
        assert written["exported_at"] == "2026-11-24T12:00:00.000+00:00"
        assert written["sessions"] == [SESSION | {"later": [], "note": "Fine."}]
        assert list(written["sessions"][0]) == list(SESSION)

    def test_comes_back_as_it_was(self, journal, other, make_record, tmp_path, noon):
        records = [
            make_record(1, comparison="k1", flow="waiting", leaning="chase", suited=False),
            make_record(
                2,
                started_at=noon + timedelta(days=1),
                situation=None,
                before=Rating(),
                later=(Later(noon + timedelta(days=1, hours=1), URGE, 3),),
                note="Zwei\r\nZeilen, „Anführung“",
            ),
        ]
        journal.add_all(records, KEPT)
        count = export_journal(journal, tmp_path / "out.json")
        report = take(read_candidates(tmp_path / "out.json", SCALES), other)

        assert count == 2
        assert (report.added, report.already_there, report.refused) == (2, 0, ())
        assert everything(other) == (records, KEPT)

    def test_of_nothing_is_whole(self, journal, other, tmp_path):
        assert export_journal(journal, tmp_path / "out.json") == 0
        assert take(read_candidates(tmp_path / "out.json", SCALES), other).added == 0

    def test_an_open_session_goes_out_as_interrupted(self, journal, make_record, tmp_path):
        journal.save(make_record(outcome=Outcome.OPEN))
        export_journal(journal, tmp_path / "out.json")

        assert '"interrupted"' in (tmp_path / "out.json").read_text()

    def test_being_unsafe_leaves_no_trace(self, journal, make_record, tmp_path, file, other):
        journal.save(make_record())
        journal._connection.execute("UPDATE session SET situation = ?", (UNSAFE,))
        for name in ("out.json", "out.csv"):
            export_journal(journal, tmp_path / name)
            assert UNSAFE not in (tmp_path / name).read_text()
        take(read_candidates(file(SESSION | {"situation": UNSAFE}), SCALES), other)
        assert everything(other)[0][0].situation is None


class TestCsv:
    def test_has_the_agreed_columns(self, journal, make_record, tmp_path):
        journal.save(make_record(after=Rating({ANXIETY: 0}), felt=Felt.SAME))
        export_journal(journal, tmp_path / "out.csv")
        with (tmp_path / "out.csv").open(encoding="utf8", newline="") as opened:
            head, row = csv.reader(opened)

        assert ",".join(head) == (
            "id,started_at,practice,situation,planned_seconds,practised_seconds,outcome,"
            "anxiety_before,anxiety_after,mood_before,mood_after,urge_before,urge_after,felt,note"
        )
        assert ",".join(row) == (
            f"{UUID(int=1)},2026-11-24T09:15:02.120+01:00,extended_4_6,waiting_for_reply,"
            "180.0,180.0,completed,7,0,4,,,,same,"
        )

    @pytest.mark.parametrize(
        "note",
        [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "'quoted'",
            "''",
            'a "b", c\r\nd',
            "null",
            "  spaces  ",
        ],
    )
    def test_brings_any_note_back_and_runs_none(self, journal, other, make_record, tmp_path, note):
        journal.save(make_record(note=note))
        export_journal(journal, tmp_path / "out.csv")
        with (tmp_path / "out.csv").open(encoding="utf8", newline="") as opened:
            cell = next(csv.DictReader(opened))["note"]

        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))
        take(read_candidates(tmp_path / "out.csv", SCALES), other)
        assert everything(other)[0] == [make_record(note=note)]

    @given(text=st.text())
    def test_an_apostrophe_is_taken_off_again(self, text):
        assert unguarded(guarded(text)) == text

    @pytest.mark.parametrize(
        ("column", "cell", "said"),
        [
            ("id", "7", "id: "),
            ("started_at", "2026-11-24", "started_at: "),
            ("started_at", "2026-11-24T09:15:02", "started_at: "),
            ("anxiety_before", "11", "before.anxiety: 11 is outside 0 to 10"),
            ("anxiety_before", "much", "before[...]: "),
            ("anxiety_before", "7.5", "before[...]: "),
            ("planned_seconds", "nan", "planned_seconds"),
            ("planned_seconds", "-1", "planned_seconds: "),
            ("planned_seconds", "", "planned_seconds"),
            ("outcome", "open", "outcome: "),
            ("felt", "good", "felt: "),
            ("practice", "two words", "practice: "),
        ],
    )
    def test_refuses_a_wrong_cell_by_its_line(self, tmp_path, column, cell, said):
        cells = dict.fromkeys(COLUMNS, "") | {
            key: str(value) for key, value in SESSION.items() if key in COLUMNS and value
        }
        path = tmp_path / "in.csv"
        with path.open("w", newline="") as opened:
            writer = csv.DictWriter(opened, COLUMNS)
            writer.writeheader()
            writer.writerow(cells | {column: cell})
        (line,) = refusals(path)

        assert line.startswith("line 2: ")
        assert said in line

    def test_refuses_rows_of_another_width(self, tmp_path):
        (tmp_path / "in.csv").write_text(f"{','.join(COLUMNS)}\na,b\n{'x,' * 20}\n")

        assert len(refusals(tmp_path / "in.csv")) == 2

    def test_of_a_spreadsheet_may_begin_with_a_mark_and_order_its_columns(
        self, journal, make_record, tmp_path
    ):
        journal.save(make_record())
        export_journal(journal, tmp_path / "out.csv")
        with (tmp_path / "out.csv").open(newline="") as opened:
            rows = [dict(reversed(row.items())) for row in csv.DictReader(opened)]
        with (tmp_path / "back.csv").open("w", newline="", encoding="utf-8-sig") as opened:
            writer = csv.DictWriter(opened, [*rows[0], "comment"])
            writer.writeheader()
            writer.writerows(rows)

        assert read_candidates(tmp_path / "back.csv", SCALES).sessions == (make_record(),)


class TestExportFile:
    def test_is_never_written_over_unasked(self, journal, tmp_path):
        (tmp_path / "out.json").write_text("mine")
        with pytest.raises(JournalError, match="is there already"):
            export_journal(journal, tmp_path / "out.json")
        assert (tmp_path / "out.json").read_text() == "mine"

        export_journal(journal, tmp_path / "out.json", overwrite=True)
        assert "mindful.journal" in (tmp_path / "out.json").read_text()

    def test_is_for_its_owner_alone(self, journal, tmp_path):
        export_journal(journal, tmp_path / "out.csv")

        assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o600

    def test_needs_a_known_ending(self, journal, tmp_path):
        with pytest.raises(JournalError, match=r"\.json or \.csv"):
            export_journal(journal, tmp_path / "out.txt")
        assert not (tmp_path / "out.txt").exists()

    def test_needs_a_folder(self, journal, tmp_path):
        with pytest.raises(JournalError, match="No such file or directory"):
            export_journal(journal, tmp_path / "none" / "out.json")

    def test_on_a_full_disk_leaves_nothing_behind(self, journal, tmp_path, monkeypatch):
        before = {path.name for path in tmp_path.iterdir()}

        def full(descriptor):
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(JournalError, match="No space left"):
            export_journal(journal, tmp_path / "out.json")
        assert {path.name for path in tmp_path.iterdir()} == before
        journal.known()


class TestImport:
    def test_the_same_id_is_already_there(self, journal, file, make_record):
        journal.save(make_record(note="Mine."))
        report = take(read_candidates(file(SESSION), SCALES), journal)

        assert (report.added, report.already_there) == (0, 1)
        assert everything(journal)[0] == [make_record(note="Mine.")]

    def test_one_wrong_session_and_nothing_is_taken(self, journal, file):
        wrong = SESSION | {"id": str(UUID(int=2)), "before": {"anxiety": 11}}
        found = read_candidates(file(SESSION, wrong), SCALES)
        report = take(found, journal)

        assert report.added == 0
        assert report.refused == ("session 2: before.anxiety: 11 is outside 0 to 10",)
        assert everything(journal) == ([], Keepsakes())

    def test_can_be_tried_first(self, journal, file):
        report = compared(read_candidates(file(SESSION), SCALES), journal)

        assert (report.added, report.already_there) == (1, 0)
        assert everything(journal)[0] == []

    @pytest.mark.parametrize(
        ("changed", "said"),
        [
            ({"id": "x"}, "id: "),
            ({"practice": ""}, "practice: "),
            ({"practice": "a b"}, "practice: "),
            ({"practice": "abc\n"}, "practice: "),
            ({"situation": 7}, "situation: "),
            ({"started_at": "yesterday"}, "started_at: "),
            ({"started_at": "2026-11-24T09:15:02"}, "started_at: "),
            ({"started_at": "0001-01-01T00:00:00+14:00"}, "started_at: the year 1 "),
            ({"planned_seconds": -1}, "planned_seconds: "),
            ({"planned_seconds": 1e9}, "planned_seconds: "),
            ({"practised_seconds": "180"}, "practised_seconds: "),
            ({"outcome": "open"}, "outcome: "),
            ({"outcome": None}, "outcome: "),
            ({"before": {"anxiety": 11}}, "before.anxiety: 11"),
            ({"before": {"anxiety": -1}}, "before.anxiety: -1"),
            ({"before": {"anxiety": 7.5}}, "before[...]: "),
            ({"before": {"anxiety": "7"}}, "before[...]: "),
            ({"before": {"anxiety": True}}, "before[...]: "),
            ({"after": {"joy": 3}}, "after.joy: there is no scale 'joy'"),
            ({"after": None}, "after: "),
            ({"later": [{"urge": 3}]}, "later.at: "),
            ({"later": [{"at": "soon", "urge": 3}]}, "later.at: "),
            ({"later": [{"at": "2026-11-24T09:15:02", "urge": 3}]}, "later.at: "),
            ({"later": [{"at": "1066-11-24T09:15:02+01:00", "urge": 3}]}, "later.at: the year"),
            ({"later": [{"at": "2026-11-24T09:15:02+01:00"}]}, "later: no answer"),
            ({"later": [{"at": "2026-11-24T09:15:02+01:00", "urge": "3"}]}, "later.urge: "),
            ({"felt": "better"}, "felt: "),
            ({"note": "x" * 20_001}, "note: "),
            ({"comparison": "k9"}, "comparison: there is no 'k9'"),
        ],
    )
    def test_refuses_a_wrong_value_by_its_key(self, journal, file, changed, said):
        report = compared(read_candidates(file(SESSION | changed), SCALES), journal)
        (line,) = report.refused

        assert said in line
        assert "\n" not in line
        assert report.added == 0

    def test_refuses_two_that_share_an_id_and_differ(self, file):
        (line,) = refusals(file(SESSION, SESSION, SESSION | {"note": "Another."}))

        assert line.startswith("session 3: id: ")

    def test_passes_over_keys_that_are_still_to_come(self, file):
        found = read_candidates(file(SESSION | {"weather": "rain"}, moon=[1]), SCALES)

        assert len(found.sessions) == 1
        assert found.refused == ()

    @pytest.mark.parametrize(
        "beside",
        [
            {"check_ins": [{"id": "w"}]},
            {"check_ins": [vars(KEPT.check_ins[0]) | {"at": "soon"}]},
            {"check_ins": [vars(KEPT.check_ins[0]) | {"day": "Monday"}]},
            {"cards": [vars(KEPT.cards[0]) | {"position": "first"}]},
            {"comparisons": [vars(KEPT.comparisons[0]) | {"begun_at": ""}]},
            {"situations": [7]},
            {"format": "other"},
            {"version": 2},
            {"version": "1"},
            {"sessions": {}},
        ],
    )
    def test_refuses_a_file_whose_rest_is_wrong(self, file, beside):
        with pytest.raises(ImportRefused, match=r"^in\.json: .+"):
            read_candidates(file(SESSION, **beside), SCALES)

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{",
            b"hello, world\n",
            b"\xff\xfe{\x00",
            b'{"format":"mindful.journal","version":1,"sessions":[' + b"[" * 100_000,
            b'id,"unclosed',
            b"full_date,date,weekday\n",
            b"\x00\x01\x02",
        ],
    )
    def test_refuses_what_is_no_journal_in_one_line(self, tmp_path, content):
        path = tmp_path / "odd"
        path.write_bytes(content)
        with pytest.raises(ImportRefused) as refused:
            read_candidates(path, SCALES)

        assert str(refused.value).startswith("odd: ")
        assert "\n" not in str(refused.value)

    def test_refuses_what_is_not_there(self, tmp_path):
        with pytest.raises(ImportRefused, match="No such file"):
            read_candidates(tmp_path / "none.json", SCALES)

    def test_refuses_what_is_too_large(self, file, monkeypatch):
        monkeypatch.setattr(candidates, "LARGEST", 100)
        with pytest.raises(ImportRefused, match="larger than"):
            read_candidates(file(SESSION), SCALES)

    def test_keeps_the_persons_own_offset(self, journal, file):
        take(read_candidates(file(SESSION), SCALES), journal)
        (record,), _ = everything(journal)

        assert record.started_at == datetime.fromisoformat(SESSION["started_at"])
        assert record.started_at.utcoffset() == timedelta(hours=1)
        assert record.later[0].value == 3

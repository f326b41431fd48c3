"""A journal that is made again from its JSON file holds the same."""

import json
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from companion.actions import export
from companion.actions.restore import LARGEST, NotReadable, restore
from companion.domain.trouble import JournalTrouble, Trouble
from companion.reports.json_file import from_json
from companion.storage import driver
from companion.storage.files import LEFT, part_of
from companion.storage.journal import Journal, open_journal
from companion.storage.open_file import OpenFile
from tests.journals import care, relief
from tests.journals.content import CHECK_INS
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock


@pytest.fixture
def file(journal: Journal, clock: FakeClock, tmp_path: Path) -> Path:
    """All that a journal with every kind of record holds, as JSON."""
    with journal.unit() as unit:
        unit.check_ins.put_new(CHECK_INS)
        relief.fill(unit)
        care.fill(unit)
        unit.commit()
    (saved,) = export.save_json(tmp_path / "all.json", journal=journal, clock=clock)
    return saved


def changed(file: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Write into the file with another program."""
    said = json.loads(file.read_text(encoding="utf-8"))
    change(said["content"])
    file.write_text(json.dumps(said), encoding="utf-8")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name.startswith(("again", ".again"))}


def test_all_is_there_although_another_program_looked_as_the_new_file_was_closed(
    file: Path, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite leaves in the log then what it would have put into the file, and says nothing."""
    usual = OpenFile.close

    def close(part: OpenFile) -> None:
        with closing(driver.connect(part.path, "mode=ro")) as looking:
            looking.execute("BEGIN")
            looking.execute("SELECT * FROM about").fetchone()
            usual(part)

    monkeypatch.setattr(OpenFile, "close", close)
    made = restore(file, tmp_path / "again.companion", clock=clock)
    monkeypatch.undo()
    with closing(open_journal(tmp_path / "again.companion", clock=clock)) as again:
        assert len(export.content(journal=again).check_ins) == made.check_ins


def test_every_record_is_there_again(file: Path, journal: Journal, clock: FakeClock, tmp_path: Path) -> None:
    path = tmp_path / "again.companion"
    made = restore(file, path, clock=clock)
    assert (made.check_ins, made.part) == (len(CHECK_INS), None)
    with closing(open_journal(path, clock=clock)) as again:
        assert export.content(journal=again) == export.content(journal=journal)
        assert not again.is_example
    assert names(tmp_path) == {path.name}


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_files_of_before_are_read(version: int, clock: FakeClock, tmp_path: Path) -> None:
    before = Path(__file__).parents[1] / "journals" / f"export-{version}.json"
    path = tmp_path / "again.companion"
    restore(before, path, clock=clock)
    with closing(open_journal(path, clock=clock)) as again:
        assert export.content(journal=again) == from_json(before.read_text(encoding="utf-8")).content


def test_what_was_left_long_ago_by_a_program_that_was_killed_is_taken_away(
    file: Path, clock: FakeClock, tmp_path: Path
) -> None:
    part, busy = part_of(tmp_path / "another.companion"), part_of(tmp_path / "another.companion")
    left = [part.with_name(f"{part.name}{ending}") for ending in ("", "-wal", "-shm")]
    for one in (*left, busy):
        one.write_bytes(b"half a journal")
    for one in left:
        os.utime(one, (0, one.stat().st_mtime - 2 * LEFT))
    restore(file, tmp_path / "again.companion", clock=clock)
    assert not any(one.exists() for one in left)
    assert busy.exists(), "another program may be writing it"


def test_a_file_that_another_program_saved_with_a_mark_at_its_beginning_is_read(
    file: Path, clock: FakeClock, tmp_path: Path
) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert restore(file, tmp_path / "again.companion", clock=clock).check_ins == len(CHECK_INS)


def test_an_example_stays_one(file: Path, clock: FakeClock, tmp_path: Path) -> None:
    said = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(said | {"example": True}), encoding="utf-8")
    restore(file, tmp_path / "again.companion", clock=clock)
    with closing(open_journal(tmp_path / "again.companion", clock=clock)) as again:
        assert again.is_example


def test_a_file_that_is_there_is_left_alone(file: Path, journal: Journal, clock: FakeClock) -> None:
    before = export.content(journal=journal)
    with pytest.raises(FileExistsError):
        restore(file, journal.path, clock=clock)
    assert export.content(journal=journal) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["medicines"].clear(),
        lambda content: content["paced_activities"].clear(),
        lambda content: content["check_ins"].append(content["check_ins"][0]),
        lambda content: content["goals"].append(content["goals"][0]),
    ],
    ids=["doses of no medicine", "times of no activity", "twice the same check-in", "twice the same goal"],
)
def test_what_does_not_fit_together_is_refused_and_nothing_is_left_behind(
    file: Path, clock: FakeClock, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    changed(file, change)
    with pytest.raises(NotReadable):
        restore(file, tmp_path / "again.companion", clock=clock)
    assert names(tmp_path) == set()


@pytest.mark.parametrize(
    ("records", "field", "odd"),
    [
        ("medicines", ("kept_at", "offset"), 172_800.0),
        ("medicines", ("kept_at", "zone"), "\ud800"),
        ("medicines", ("remind_at",), ["08:00:00+01:00"]),
        ("packs", ("pack", "minutes"), -1.0),
        ("packs", ("pack", "minutes"), float("nan")),
        ("packs", ("pack", "told"), 10**30),
        ("check_ins", ("at", "local"), "0001-01-01T00:00:00"),
        ("goals", ("kept_at", "local"), "9999-12-31T23:59:00"),
    ],
)
def test_what_no_journal_can_hold_is_refused(
    file: Path, clock: FakeClock, tmp_path: Path, records: str, field: tuple[str, ...], odd: object
) -> None:
    def change(content: dict[str, Any]) -> None:
        table = content[records][0]
        for name in field[:-1]:
            table = table[name]
        table[field[-1]] = odd

    changed(file, change)
    with pytest.raises(NotReadable):
        restore(file, tmp_path / "again.companion", clock=clock)
    assert names(tmp_path) == set()


@pytest.mark.parametrize("content", [b"", b"Dear doctor", b"\xff\xfe\x00", b"{}"])
def test_another_file_is_no_journal(content: bytes, clock: FakeClock, tmp_path: Path) -> None:
    (tmp_path / "letter.json").write_bytes(content)
    with pytest.raises(NotReadable):
        restore(tmp_path / "letter.json", tmp_path / "again.companion", clock=clock)
    assert names(tmp_path) == set()


def test_a_full_disk_leaves_nothing_behind(file: Path, clock: FakeClock, tmp_path: Path) -> None:
    with full_disk(), pytest.raises(JournalTrouble) as refused:
        restore(file, tmp_path / "again.companion", clock=clock)
    assert refused.value.trouble is Trouble.DISK_FULL
    assert names(tmp_path) == set()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes here")
def test_only_a_file_is_read_and_nobody_waits_for_what_has_no_end(tmp_path: Path, clock: FakeClock) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zero").symlink_to("/dev/zero")
    for source in (tmp_path / "pipe", tmp_path / "zero", tmp_path):
        with pytest.raises(NotReadable, match="it is no ordinary file"):
            restore(source, tmp_path / "new.companion", clock=clock)
    assert not (tmp_path / "new.companion").exists()


def test_a_file_that_is_larger_than_any_journal_is_not_read_into_memory(tmp_path: Path, clock: FakeClock) -> None:
    with (tmp_path / "all.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(NotReadable, match="it is larger than a journal can be"):
        restore(tmp_path / "all.json", tmp_path / "new.companion", clock=clock)
    assert not (tmp_path / "new.companion").exists()

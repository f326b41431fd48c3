import os
import random
import re
import stat
import threading
from collections import Counter
from contextlib import closing, nullcontext
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, engine
from companion.storage.journal import Journal, create_journal, open_journal
from tests.support.children import child
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in


def trouble_with(path: Path) -> Trouble:
    """The trouble there is with opening a file. What was in it is there afterwards, to the byte."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(JournalTrouble) as caught:
        open_journal(path, clock=FakeClock())
    assert (path.read_bytes() if path.is_file() else None) == before
    return caught.value.trouble


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def test_what_was_kept_is_there_after_closing_and_opening(journal: Journal) -> None:
    kept = a_check_in(6, note="stairs")
    keep_all(journal, kept)
    journal.close()
    assert kept_in(journal.path) == [kept]


def test_a_unit_that_is_not_committed_undoes_itself(journal: Journal) -> None:
    with journal.unit() as unit:
        unit.check_ins.put(a_check_in(6))
    with journal.reading() as unit:
        assert unit.check_ins.latest(1) == []


def test_a_unit_in_which_something_breaks_undoes_itself(journal: Journal) -> None:
    def breaks() -> None:
        with journal.unit() as unit:
            unit.check_ins.put(a_check_in(6))
            raise RuntimeError("a bug")

    with pytest.raises(RuntimeError):
        breaks()
    kept = a_check_in(5)
    keep_all(journal, kept)
    with journal.reading() as unit:
        assert unit.check_ins.latest(9) == [kept]


def test_a_journal_is_closed_in_another_thread_than_it_was_opened_in(journal: Journal) -> None:
    keep_all(journal, a_check_in(5))
    closing = threading.Thread(target=journal.close)
    closing.start()
    closing.join()
    assert [path.name for path in journal.path.parent.iterdir()] == [journal.path.name]


def test_closing_twice_is_no_trouble(journal: Journal) -> None:
    journal.close()
    journal.close()


def test_an_example_says_that_it_is_one(tmp_path: Path, clock: FakeClock) -> None:
    create_journal(tmp_path / "example.companion", clock=clock, example=True).close()
    create_journal(tmp_path / "mine.companion", clock=clock).close()
    for name, example in (("example", True), ("mine", False)):
        journal = open_journal(tmp_path / f"{name}.companion", clock=clock)
        assert journal.is_example is example
        journal.close()


@pytest.mark.parametrize("name", ["my journal.companion", "50%?mode=ro#x.companion", "שלום 🧘.companion", "no_suffix"])
def test_a_journal_may_have_any_name(tmp_path: Path, clock: FakeClock, name: str) -> None:
    kept = a_check_in(5)
    journal = create_journal(tmp_path / name, clock=clock)
    keep_all(journal, kept)
    journal.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert kept_in(tmp_path / name) == [kept]


def test_a_link_leads_to_the_journal(journal: Journal, tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.companion"
    link.symlink_to(journal.path)
    other = open_journal(link, clock=clock)
    kept = a_check_in(5)
    keep_all(other, kept)
    other.close()
    with journal.reading() as unit:
        assert unit.check_ins.latest(1) == [kept]
    assert list(link.parent.iterdir()) == [link]


def test_a_new_journal_never_takes_the_place_of_a_file(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Anna")
    with pytest.raises(FileExistsError):
        create_journal(path, clock=clock)
    assert path.read_text() == "Dear Anna"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_may_read_a_journal_whatever_the_umask(tmp_path: Path, clock: FakeClock, umask: int) -> None:
    before = os.umask(umask)
    try:
        journal = create_journal(tmp_path / "far" / "away" / "journal.companion", clock=clock)
        keep_all(journal, a_check_in(5))
        assert {path.name for path in journal.path.parent.iterdir()} == {
            "journal.companion",
            "journal.companion-wal",
            "journal.companion-shm",
        }
        assert modes(journal.path.parent) == {0o600}
        assert modes(tmp_path) | modes(tmp_path / "far") == {0o700}
        journal.close()
    finally:
        os.umask(before)


def test_a_journal_that_others_could_read_is_made_private_when_it_is_opened(journal: Journal, clock: FakeClock) -> None:
    journal.close()
    journal.path.chmod(0o644)
    again = open_journal(journal.path, clock=clock)
    assert modes(journal.path.parent) == {0o600}
    again.close()


def test_nothing_is_opened_where_there_is_no_file(tmp_path: Path) -> None:
    assert trouble_with(tmp_path / "journal.companion") is Trouble.MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"Dear Anna, " * 900, bytes(8192)], ids=["no byte", "a letter", "zeros"])
def test_a_file_that_is_no_journal_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.companion"
    path.write_bytes(content)
    assert trouble_with(path) is Trouble.NOT_A_JOURNAL
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    assert trouble_with(tmp_path) is Trouble.NOT_A_JOURNAL


def test_the_file_of_another_program_is_no_journal(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.executescript("PRAGMA journal_mode = WAL; CREATE TABLE check_ins (id); CREATE TABLE alembic_version (v)")
    other.close()
    assert trouble_with(path) is Trouble.NOT_A_JOURNAL


def test_a_journal_that_lost_its_end_is_damaged_and_not_empty(journal: Journal) -> None:
    keep_many(journal, 40)
    journal.close()
    whole = journal.path.read_bytes()
    for length in range(512, len(whole), 2048):
        journal.path.write_bytes(whole[:length])
        assert trouble_with(journal.path) is Trouble.DAMAGED


@pytest.mark.parametrize(
    ("built", "broken"),
    [
        (b"bad_day IN (", b"bad_day0IN ("),
        (b"at_zone TEXT", b"at_zonf TEXT"),
        (b"version_num VARCHAR", b"versinn_num VARCHAR"),
        (b"check_ins (id)", b"chesk_ins (id)"),
        (b"CREATE TABLE about", b"CREATE TABLE above"),
    ],
)
def test_a_table_that_is_not_built_as_it_was_is_damage(journal: Journal, built: bytes, broken: bytes) -> None:
    journal.close()
    whole = journal.path.read_bytes()
    assert built in whole
    journal.path.write_bytes(whole.replace(built, broken))
    assert trouble_with(journal.path) is Trouble.DAMAGED


def test_a_check_in_that_a_page_would_miss_is_damage(journal: Journal) -> None:
    keep_all(journal, a_check_in(5))
    journal.close()
    in_the_index = rb"2026-11-18(2026-11-18T07:30:00\.000000Z)"
    missed, times = re.subn(in_the_index, rb"2026-11-19\1", journal.path.read_bytes())
    assert times == 1
    journal.path.write_bytes(missed)
    assert trouble_with(journal.path) is Trouble.DAMAGED


def test_every_connection_is_set_up_for_safety(journal: Journal) -> None:
    settings = ("foreign_keys", "synchronous", "secure_delete", "cell_size_check", "trusted_schema")
    with closing(driver.connect(journal.path)) as look:
        assert [look.execute(f"PRAGMA {name}").fetchone()[0] for name in settings] == [1, 2, 1, 1, 0]
        assert look.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert look.execute("PRAGMA busy_timeout").fetchone() == (10_000,)


def test_what_a_person_wrote_is_in_no_error(journal: Journal) -> None:
    journal.close()
    connection = engine.over(driver.connect(journal.path), journal.path)
    insert = text("INSERT INTO check_ins (id, note) VALUES ('1', :note)")
    with pytest.raises(IntegrityError) as caught:
        connection.execute(insert, {"note": "my secret"})
    assert "my secret" not in str(caught.value)
    engine.close(connection)


def test_no_flipped_bit_makes_a_journal_look_empty(journal: Journal) -> None:
    keep_many(journal, 300)
    journal.close()
    whole = journal.path.read_bytes()
    bits = random.Random(6).sample(range(len(whole) * 8), 200)
    outcomes = Counter(what_a_flip_does(journal.path, whole, bit) for bit in bits)
    assert set(outcomes) <= {"told", 300}
    assert outcomes["told"] > 20


def keep_many(journal: Journal, count: int) -> None:
    keep_all(journal, *(a_check_in(number % 11, note=f"note {number}") for number in range(count)))


def what_a_flip_does(path: Path, whole: bytes, bit: int) -> str | int:
    """``told`` if somebody is told, else how many check-ins there seem to be."""
    flipped = bytearray(whole)
    flipped[bit // 8] ^= 1 << bit % 8
    for beside in path.parent.iterdir():
        beside.unlink()
    path.write_bytes(flipped)
    try:
        return len(kept_in(path))
    except JournalTrouble:
        return "told"


def holds_the_journal(pipe: Connection, path: Path, seconds: float) -> None:
    import time

    journal = open_journal(path, clock=FakeClock())
    with journal.unit():
        pipe.send("holding")
        time.sleep(seconds)
    pipe.send("let go")
    journal.close()


def test_a_second_program_waits_until_the_first_has_written(journal: Journal) -> None:
    with child(holds_the_journal, journal.path, 0.5) as other:
        assert other.says() == "holding"
        with journal.unit() as unit:
            assert other.says() == "let go"
            unit.check_ins.put(a_check_in(5))
            unit.commit()


def test_a_journal_in_use_for_too_long_is_told_and_kept_later(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, clock: FakeClock
) -> None:
    journal.close()
    monkeypatch.setattr("companion.storage.driver.WAIT_FOR_OTHERS", 0.2)
    impatient = open_journal(journal.path, clock=clock)
    other = open_journal(journal.path, clock=clock)
    with other.unit():
        with pytest.raises(JournalTrouble) as caught, impatient.unit():
            pass
        assert caught.value.trouble is Trouble.LOCKED
        with impatient.reading() as unit:
            assert unit.check_ins.latest(1) == []
    keep_all(impatient, a_check_in(5))
    impatient.close()
    other.close()


def keeps_many(pipe: Connection, path: Path, count: int) -> None:
    journal = open_journal(path, clock=FakeClock())
    for _ in range(count):
        keep_all(journal, a_check_in(5))
    journal.close()
    pipe.send("done")


def test_two_programs_that_keep_at_once_lose_nothing(journal: Journal) -> None:
    with child(keeps_many, journal.path, 60) as one, child(keeps_many, journal.path, 60) as other:
        assert (one.says(), other.says()) == ("done", "done")
    with journal.reading() as unit:
        assert len(unit.check_ins.latest(1000)) == 120


def test_what_another_program_wrote_is_noticed(journal: Journal, clock: FakeClock) -> None:
    seen = journal.seen_version()
    keep_all(journal, a_check_in(5))
    assert journal.seen_version() == seen
    other = open_journal(journal.path, clock=clock)
    keep_all(other, a_check_in(5))
    assert journal.seen_version() != seen
    other.close()


@pytest.mark.parametrize(
    ("local", "hours", "is_set"),
    [
        (datetime(1969, 12, 31, 23, 59), 0, False),
        (datetime(1970, 1, 1), 0, True),
        (datetime(1969, 12, 31, 20), -10, True),
        (datetime(1970, 1, 1, 0, 59), 1, False),
        (datetime(2200, 12, 31, 23, 59), 14, True),
        (datetime(2201, 1, 1), 0, False),
    ],
)
def test_a_journal_is_started_only_by_a_clock_after_1970_and_before_the_last_day_that_can_be_noted(
    tmp_path: Path, local: datetime, hours: float, is_set: bool
) -> None:
    path = tmp_path / "new.companion"
    with nullcontext() if is_set else pytest.raises(JournalTrouble, match="The date of this computer is wrong"):
        create_journal(path, clock=FakeClock(local, hours=hours)).close()
    assert path.exists() is is_set

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from companion.domain.trouble import JournalCopy, JournalTrouble, Trouble
from companion.storage import backup, copies, driver, files
from companion.storage.journal import Journal, create_journal, open_journal
from companion.storage.upgrade import HEAD
from tests.journals import content
from tests.storage.test_upgrade import JOURNALS
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in

TODAY = date(2026, 11, 18)


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def copied_on(journal: Journal) -> list[date]:
    return [copy.day for copy in copies.copies_beside(journal.path)]


def spoil(path: Path) -> bytes:
    """Damage a journal as a failing disk does; returns what the file then holds."""
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(4096) + whole[8192:])
    return path.read_bytes()


def trouble_with(work: Callable[[], object]) -> Trouble:
    with pytest.raises(JournalTrouble) as caught:
        work()
    return caught.value.trouble


@pytest.fixture
def lost(journal: Journal) -> Path:
    """A journal that was copied, changed and then damaged, with something in its log."""
    keep_all(journal, *content.CHECK_INS)
    copies.copy_once_a_day(journal.path, TODAY)
    keep_all(journal, a_check_in(9))
    log = journal.path.with_name(f"{journal.path.name}-wal")
    written = log.read_bytes()
    journal.close()
    spoil(journal.path)
    log.write_bytes(written)
    return journal.path


def test_a_copy_is_made_once_a_day_and_those_of_the_last_three_days_are_kept(journal: Journal) -> None:
    for number in range(5):
        keep_all(journal, a_check_in(number))
        copies.copy_once_a_day(journal.path, day(number))
        keep_all(journal, a_check_in(10))
        copies.copy_once_a_day(journal.path, day(number))
    assert copied_on(journal) == [day(4), day(3), day(2)]
    assert [len(kept_in(Path(copy.path))) for copy in copies.copies_beside(journal.path)] == [9, 7, 5]


@pytest.mark.parametrize("name", ["journal.companion", "my.journal", "journal"])
def test_a_copy_beside_its_journal_is_read_and_not_changed(tmp_path: Path, clock: FakeClock, name: str) -> None:
    journal = create_journal(tmp_path / name, clock=clock)
    keep_all(journal, a_check_in(3))
    for copy in (copies.copy_of(journal.path, TODAY), copies.before_version(journal.path, HEAD, TODAY)):
        backup.copy(journal.path, copy)
        before = copy.read_bytes()
        with closing(open_journal(copy, clock=clock)) as looked:
            assert looked.refuses is Trouble.A_COPY
            assert trouble_with(partial(keep_all, looked, a_check_in(4))) is Trouble.A_COPY
        assert copy.read_bytes() == before
        assert len(kept_in(copy)) == 1
        alone = copy.rename(tmp_path / "another.companion")
        with closing(open_journal(alone, clock=clock)) as another:
            assert another.refuses is None
        alone.unlink()
    journal.close()


def test_a_copy_that_somebody_wrote_in_while_its_journal_was_gone_is_never_taken_away(
    journal: Journal, clock: FakeClock
) -> None:
    copies.copy_once_a_day(journal.path, TODAY)
    copy = copies.copy_of(journal.path, TODAY)
    away = journal.path.rename(journal.path.with_name("away"))
    with closing(open_journal(copy, clock=clock)) as used:
        keep_all(used, a_check_in(8))
    away.rename(journal.path)
    for number in range(1, 5):
        copies.copy_once_a_day(journal.path, day(number))
    assert copied_on(journal) == [day(4), day(3), day(2), TODAY]
    assert len(kept_in(copy)) == 1


def from_before(journal: Journal, on: date, version: str = HEAD) -> Path:
    copy = copies.before_version(journal.path, version, on)
    shutil.copy(JOURNALS / "0004.companion", copy)
    with closing(driver.connect(copy)) as as_copied:
        as_copied.execute("PRAGMA journal_mode = DELETE")
    return copy


@pytest.mark.parametrize("name", ["diary", "pain diary", "diary.2026-11-18", "diary.copy"])
def test_the_copies_of_a_journal_of_any_name_are_its_own(tmp_path: Path, clock: FakeClock, name: str) -> None:
    for path in (tmp_path / name, tmp_path / "diary.companion"):
        create_journal(path, clock=clock).close()
        for number in range(-5, 1):
            copies.copy_once_a_day(path, day(number))
    for path in (tmp_path / name, tmp_path / "diary.companion"):
        assert [copy.day for copy in copies.copies_beside(path)] == [day(0), day(-1), day(-2)]
    lying = [file for file in names(tmp_path) if not file.endswith(("-wal", "-shm"))]
    assert len(lying) == 2 * (1 + copies.KEPT), "nothing else stays"


def test_a_copy_from_before_a_new_version_goes_when_two_days_agree_that_it_is_a_month_old(journal: Journal) -> None:
    before = from_before(journal, day(-29))
    for number in (0, 1):
        copies.copy_once_a_day(journal.path, day(number))
        assert before.exists()
    copies.copy_once_a_day(journal.path, day(2))
    assert not before.exists()
    assert copied_on(journal) == [day(2), day(1), TODAY]


def test_with_what_was_deleted_for_good_in_it_no_copy_stays(tmp_path: Path, clock: FakeClock) -> None:
    path = Path(shutil.copy(JOURNALS / "0001.companion", tmp_path / "journal.companion"))
    journal = open_journal(path, clock=clock)
    for number in range(32):
        assert copies.before_version(path, HEAD, TODAY).exists()
        copies.copy_once_a_day(path, day(number))
    assert copied_on(journal) == [day(31), day(30), day(29)]
    journal.close()


@pytest.mark.parametrize("wrong", [-9000, 400, 3650])
def test_a_clock_that_is_wrong_once_takes_no_copy_from_before_a_new_version_away(journal: Journal, wrong: int) -> None:
    before = from_before(journal, day(-1))
    for number in (0, 1, wrong, 2):
        copies.copy_once_a_day(journal.path, day(number))
        assert before.exists()


def test_a_copy_from_before_stays_until_there_are_copies_of_the_new_version(journal: Journal) -> None:
    before = from_before(journal, day(-400))
    shutil.copy(JOURNALS / "0004.companion", copies.copy_of(journal.path, day(-1)))
    copies.copy_once_a_day(journal.path, TODAY)
    assert before.exists()
    copies.copy_of(journal.path, TODAY).write_bytes(b"")
    copies.copy_once_a_day(journal.path, day(1))
    assert before.exists()
    copies.copy_once_a_day(journal.path, day(2))
    assert not before.exists()


def test_a_copy_from_before_stays_while_the_journal_is_damaged(journal: Journal) -> None:
    keep_all(journal, *content.CHECK_INS)
    before = from_before(journal, day(-400))
    shutil.copy(journal.path, copies.copy_of(journal.path, day(-1)))
    journal.close()
    spoil(journal.path)
    assert trouble_with(lambda: copies.copy_once_a_day(journal.path, TODAY)) is Trouble.DAMAGED
    assert before.exists()


def test_a_copy_from_before_that_seems_to_be_of_a_day_to_come_does_not_stay_until_then(journal: Journal) -> None:
    before = from_before(journal, day(3650))
    for number in (0, 1):
        copies.copy_once_a_day(journal.path, day(number))
    assert not before.exists()
    assert copies.before_version(journal.path, HEAD, day(1)).exists()
    for number in (30, 31, 32):
        copies.copy_once_a_day(journal.path, day(number))
    assert copied_on(journal) == [day(32), day(31), day(30)]


def test_after_a_clock_that_was_ahead_the_newest_copy_is_the_one_of_today(journal: Journal) -> None:
    copies.copy_once_a_day(journal.path, day(3650))
    copies.copy_once_a_day(journal.path, TODAY)
    assert copies.newest_whole(journal.path, TODAY) == JournalCopy(str(copies.copy_of(journal.path, TODAY)), TODAY)
    copies.copy_once_a_day(journal.path, day(1))
    assert copied_on(journal) == [day(1), TODAY], "two days agree"


def test_a_clock_that_is_behind_once_takes_no_copy_away(journal: Journal) -> None:
    for number in range(3):
        copies.copy_once_a_day(journal.path, day(number))
    copies.copy_once_a_day(journal.path, day(-3650))
    assert copied_on(journal) == [day(2), day(1), TODAY, day(-3650)]
    copies.copy_once_a_day(journal.path, day(3))
    assert copied_on(journal) == [day(3), day(2), day(1)]


def test_what_a_killed_program_left_long_ago_is_taken_away_and_other_files_are_not(journal: Journal) -> None:
    made = files.part_of(copies.copy_of(journal.path, day(-6)))
    other = files.part_of(journal.path.with_name("all.json"))
    left = [*(made.with_name(f"{made.name}{ending}") for ending in ("", "-journal")), other]
    busy = files.part_of(copies.copy_of(journal.path, day(-6)))
    others = [
        journal.path.with_name(name)
        for name in (
            "journal.copy.companion",
            "journal.copy.2026-13-40.companion",
            "my journal.copy.2026-11-02.companion",
            ".letter.part",
            f"letter.{uuid4().hex}.part",
            f".letter.{uuid4().hex}.part.txt",
        )
    ]
    for path in (busy, *left, *others):
        path.write_bytes(b"something")
    for path in (*left, *others):
        os.utime(path, (0, path.stat().st_mtime - 2 * files.LEFT))
    copies.copy_once_a_day(journal.path, TODAY)
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in (busy, *others))
    assert copied_on(journal) == [TODAY]


def test_a_copy_never_takes_the_room_that_the_journal_needs(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies.copy_once_a_day(journal.path, day(-1))
    before = names(tmp_path)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=copies.ROOM_LEFT))
    assert trouble_with(lambda: copies.copy_once_a_day(journal.path, TODAY)) is Trouble.DISK_FULL
    assert names(tmp_path) == before


def test_a_damaged_journal_is_not_copied_and_the_copies_before_stay(journal: Journal) -> None:
    keep_all(journal, *content.CHECK_INS)
    for number in (-3, -2, -1):
        copies.copy_once_a_day(journal.path, day(number))
    journal.close()
    spoil(journal.path)
    assert trouble_with(lambda: copies.copy_once_a_day(journal.path, TODAY)) is Trouble.DAMAGED
    assert copied_on(journal) == [day(-1), day(-2), day(-3)]


def test_the_newest_copy_that_is_whole_is_found(journal: Journal) -> None:
    assert copies.newest_whole(journal.path, TODAY) is None
    keep_all(journal, *content.CHECK_INS)
    for number in (-3, -2):
        copies.copy_once_a_day(journal.path, day(number))
    spoil(copies.copy_of(journal.path, day(-2)))
    copies.copy_of(journal.path, day(-1)).write_bytes(b"")
    whole = copies.copy_of(journal.path, day(-3))
    assert copies.newest_whole(journal.path, TODAY) == JournalCopy(str(whole), day(-3))


def test_a_copy_says_when_it_was_made_unless_its_file_seems_to_be_of_another_day(journal: Journal) -> None:
    copies.copy_once_a_day(journal.path, TODAY)
    (copy,) = copies.copies_beside(journal.path)
    for made, told in ((datetime(2026, 11, 18, 8, 5), datetime(2026, 11, 18, 8, 5)), (datetime(2026, 12, 1), None)):
        os.utime(copy.path, (made.timestamp(), made.timestamp()))
        assert [one.made for one in copies.copies_beside(journal.path)] == [told]


def test_a_copy_of_a_newer_companion_is_not_gone_back_to(journal: Journal, tmp_path: Path) -> None:
    keep_all(journal, *content.CHECK_INS)
    journal.close()
    with closing(driver.connect(journal.path)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    copies.copy_once_a_day(journal.path, TODAY)
    before = names(tmp_path)
    assert copies.newest_whole(journal.path, TODAY) is None
    copy = copies.copy_of(journal.path, TODAY)
    assert trouble_with(lambda: copies.go_back(journal.path, copy, TODAY)) is Trouble.NEWER
    assert names(tmp_path) == before


def test_going_back_opens_what_the_copy_holds_and_keeps_the_damaged_file_with_its_log(
    lost: Path, clock: FakeClock
) -> None:
    damaged, log = lost.read_bytes(), lost.with_name(f"{lost.name}-wal").read_bytes()
    copies.go_back(lost, copies.copy_of(lost, TODAY), TODAY)
    journal = open_journal(lost, clock=clock)
    journal.close()
    assert {one.id for one in kept_in(lost)} == {one.id for one in content.CHECK_INS}
    assert lost.with_name("journal.damaged.2026-11-18.companion").read_bytes() == damaged
    assert lost.with_name("journal.damaged.2026-11-18.companion-wal").read_bytes() == log
    assert lost.stat().st_mode & 0o777 == 0o600


def test_going_back_twice_keeps_both_damaged_files(lost: Path) -> None:
    for _ in range(2):
        copies.go_back(lost, copies.copy_of(lost, TODAY), TODAY)
        spoil(lost)
    assert {"journal.damaged.2026-11-18.companion", "journal.damaged.2026-11-18.2.companion"} < set(names(lost.parent))


def test_a_journal_that_is_gone_is_gone_back_to_without_its_log(lost: Path, clock: FakeClock) -> None:
    lost.unlink()
    copies.go_back(lost, copies.copy_of(lost, TODAY), TODAY)
    open_journal(lost, clock=clock).close()
    assert len(kept_in(lost)) == len(content.CHECK_INS)


def test_a_copy_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "journal.companion"
    copy = copies.before_version(path, "0002", TODAY)
    shutil.copy(JOURNALS / "0001.companion", copy)
    copies.go_back(path, copy, TODAY)
    open_journal(path, clock=clock).close()
    assert kept_in(path)


def test_through_a_link_the_file_itself_is_put_back(lost: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "journal.companion"
    link.parent.mkdir()
    link.symlink_to(lost)
    copies.go_back(link, copies.copy_of(lost, TODAY), TODAY)
    assert link.is_symlink()
    assert len(kept_in(lost)) == len(content.CHECK_INS)


def test_nothing_is_changed_where_the_copy_is_damaged(lost: Path, tmp_path: Path) -> None:
    copy = copies.copy_of(lost, TODAY)
    spoil(copy)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert trouble_with(lambda: copies.go_back(lost, copy, TODAY)) is Trouble.DAMAGED
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("at", range(4))
def test_going_back_that_is_cut_off_at_any_step_can_be_done_again(
    lost: Path, at: int, monkeypatch: pytest.MonkeyPatch, clock: FakeClock
) -> None:
    damaged = lost.read_bytes()
    copy, steps, rename = copies.copy_of(lost, TODAY), iter(range(100)), Path.replace

    def cut_off(self: Path, target: Any) -> Path:
        if next(steps) == at:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as cut:
        cut.setattr(Path, "replace", cut_off)
        with pytest.raises(KeyboardInterrupt):
            copies.go_back(lost, copy, TODAY)
    assert copies.newest_whole(lost, TODAY) == JournalCopy(str(copy), TODAY)
    copies.go_back(lost, copy, TODAY)
    open_journal(lost, clock=clock).close()
    assert len(kept_in(lost)) == len(content.CHECK_INS)
    assert damaged in [path.read_bytes() for path in lost.parent.glob("journal.damaged.*.companion")]

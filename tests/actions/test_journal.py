import errno
import os
import shutil
import stat
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from companion import paths
from companion.actions import bin
from companion.actions import check_in as check_ins
from companion.actions.bin import Kind
from companion.actions.example import make_example
from companion.actions.journal import Journal, copy_once_a_day, go_back, open_as_it_is, open_or_start, start_anew
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.driver import WAIT_FOR_OTHERS
from tests.support.children import child
from tests.support.journals import FakeClock, a_check_in, kept_in


def trouble_with(path: Path, *known: Path) -> Trouble:
    with pytest.raises(JournalTrouble) as caught:
        open_or_start(path, clock=FakeClock(), known=[str(each) for each in known])
    return caught.value.trouble


def test_the_first_start_makes_a_journal_and_the_second_opens_it(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "share" / "journal.companion"
    monkeypatch.setattr(paths, "journal", lambda: path)
    kept = a_check_in(4)
    journal = open_or_start(path, clock=clock, known=[])
    check_ins.keep(kept, journal=journal)
    journal.close()
    journal = open_or_start(path, clock=clock, known=[str(path)])
    assert check_ins.earlier(journal=journal) == (kept,)
    journal.close()


def test_a_journal_that_is_gone_is_told_and_not_replaced(journal: Journal) -> None:
    journal.close()
    journal.path.rename(journal.path.with_name("moved.companion"))
    assert trouble_with(journal.path, journal.path) is Trouble.MISSING
    assert not journal.path.exists()


@pytest.mark.parametrize("name", ["../{folder}/journal.companion", "link/journal.companion"])
def test_one_that_is_gone_is_known_by_any_name(journal: Journal, name: str) -> None:
    journal.close()
    journal.path.unlink()
    folder = journal.path.parent
    (folder / "link").symlink_to(folder, target_is_directory=True)
    assert trouble_with(folder / name.format(folder=folder.name), journal.path) is Trouble.MISSING
    assert not journal.path.exists()


@pytest.mark.parametrize("says", [errno.EINVAL, errno.EACCES])
def test_a_disk_that_cannot_wait_for_a_folder_takes_a_journal(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, says: int
) -> None:
    usual = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(says, os.strerror(says))
        usual(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    path = tmp_path / "journal.companion"
    start_anew(path, clock=clock).close()
    assert kept_in(path) == []


@pytest.mark.parametrize("left", ["journal.companion-wal", "journal.before-0002.2026-11-18.companion"])
def test_what_a_journal_left_behind_says_that_there_was_one(tmp_path: Path, left: str) -> None:
    (tmp_path / left).write_text("something")
    assert trouble_with(tmp_path / "journal.companion") is Trouble.MISSING


def test_a_new_journal_is_started_where_one_is_gone_when_a_person_says_so(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "journal.companion"
    path.with_name("journal.companion-wal").write_bytes(b"left over" * 1000)
    start_anew(path, clock=clock).close()
    assert kept_in(path) == []


def test_a_new_journal_never_takes_the_place_of_another(journal: Journal, clock: FakeClock) -> None:
    check_ins.keep(a_check_in(4), journal=journal)
    journal.close()
    with pytest.raises(FileExistsError):
        start_anew(journal.path, clock=clock)
    assert len(kept_in(journal.path)) == 1


def test_none_is_started_while_it_is_not_known_which_there_were(journal: Journal, clock: FakeClock) -> None:
    journal.close()
    open_as_it_is(journal.path, clock=clock, known=[], may_start=False).close()
    missing = journal.path.with_name("missing.companion")
    with pytest.raises(JournalTrouble) as caught:
        open_or_start(missing, clock=clock, known=[], may_start=False)
    assert caught.value.trouble is Trouble.PLACE_UNKNOWN
    assert not missing.exists()


def test_a_known_journal_that_is_none_any_more_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "journal.companion"
    path.touch()
    assert trouble_with(path, path) is Trouble.DAMAGED
    assert trouble_with(path) is Trouble.NOT_A_JOURNAL
    assert path.read_bytes() == b""


def test_what_was_taken_out_of_the_bin_leaves_no_trace_in_the_file(journal: Journal, clock: FakeClock) -> None:
    secret = a_check_in(1, note="nobody should ever read this sentence again")
    check_ins.keep(secret, journal=journal)
    bin.delete(Kind.CHECK_IN, secret.id, journal=journal, clock=clock)
    clock.passes(days=31)
    journal.close()
    for _ in range(2):
        assert b"read this sentence" in journal.path.read_bytes()
        open_or_start(journal.path, clock=clock, known=[]).close()
        clock.passes(days=1)
    assert b"read this sentence" not in journal.path.read_bytes()
    assert [path.name for path in journal.path.parent.iterdir()] == [journal.path.name]


def test_a_clock_set_back_ten_years_does_not_keep_a_journal_from_opening(journal: Journal, clock: FakeClock) -> None:
    kept = a_check_in(1)
    check_ins.keep(kept, journal=journal)
    journal.close()
    clock.jumps(days=-3650)
    again = open_or_start(journal.path, clock=clock, known=[])
    check_ins.keep(a_check_in(2, clock=clock), journal=again)
    assert check_ins.earlier(journal=again)[0] == kept
    assert len(check_ins.today(journal=again, clock=clock).so_far) == 1
    again.close()


def starts(pipe: Connection, path: Path) -> None:
    pipe.recv()
    journal = open_or_start(path, clock=FakeClock(), known=[])
    check_ins.keep(a_check_in(3), journal=journal)
    pipe.send("kept")
    journal.close()


def test_two_first_starts_at_once_make_one_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.companion"
    with child(starts, path) as one, child(starts, path) as other:
        one.hears("go")
        other.hears("go")
        assert (one.says(), other.says()) == ("kept", "kept")
    assert len(kept_in(path)) == 2


def test_a_journal_that_another_program_is_writing_opens_without_waiting(journal: Journal, clock: FakeClock) -> None:
    deleted = a_check_in(1)
    check_ins.keep(deleted, journal=journal)
    bin.delete(Kind.CHECK_IN, deleted.id, journal=journal, clock=clock)
    started = time.monotonic()
    with journal.unit():
        again = open_or_start(journal.path, clock=clock, known=[])
        assert len(bin.lying(Kind.CHECK_IN, journal=again)) == 1
        again.close()
    assert time.monotonic() - started < WAIT_FOR_OTHERS / 2


def test_a_journal_is_copied_once_a_day_but_no_example_and_none_that_is_new(tmp_path: Path, clock: FakeClock) -> None:
    start_anew(tmp_path / "journal.companion", clock=clock).close()
    make_example(tmp_path / "example.companion", weeks=1, seed=1, clock=clock)
    for name in ("journal.companion", "example.companion"):
        for _ in range(2):
            journal = open_as_it_is(tmp_path / name, clock=clock, known=[])
            assert copy_once_a_day(journal=journal, clock=clock) is None
            journal.close()
    new = start_anew(tmp_path / "new.companion", clock=clock)
    assert copy_once_a_day(journal=new, clock=clock) is None
    new.close()
    assert [path.name for path in tmp_path.glob("*.copy.*")] == ["journal.copy.2026-11-18.companion"]


def test_why_there_is_no_copy_is_told(journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.is_new = False
    usage = shutil.disk_usage(journal.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    trouble = copy_once_a_day(journal=journal, clock=clock)
    assert trouble is not None
    assert trouble.trouble is Trouble.DISK_FULL


@pytest.mark.parametrize("lost", ["gone", "damaged"])
def test_the_trouble_with_a_lost_journal_names_the_copy_that_it_can_go_back_to(
    journal: Journal, clock: FakeClock, lost: str
) -> None:
    kept = a_check_in(4)
    check_ins.keep(kept, journal=journal)
    journal.is_new = False
    copy_once_a_day(journal=journal, clock=clock)
    journal.close()
    journal.path.unlink()
    if lost == "damaged":
        journal.path.write_bytes(b"")
    with pytest.raises(JournalTrouble) as caught:
        open_as_it_is(journal.path, clock=clock, known=[str(journal.path)])
    assert caught.value.copy is not None
    assert caught.value.copy.day == clock.now().day
    go_back(journal.path, caught.value.copy, clock=clock).close()
    assert kept_in(journal.path) == [kept]

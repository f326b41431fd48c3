import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from companion.actions import check_in as verbs
from companion.domain.settings import Settings
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import backup
from companion.storage.journal import Journal, create_journal, open_journal
from companion.storage.open_file import OpenFile
from companion.storage.settings import read_settings
from companion.storage.upgrade import HEAD, Versions
from tests.journals import content
from tests.storage.killing import after, answered, do, found_in
from tests.storage.test_upgrade import JOURNALS, Next
from tests.support.children import child
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in
from tests.support.settings import write_settings

KIB = 1024

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")


def limited(size: int | None, work: Callable[[], None]) -> Trouble | None:
    """Do something while no file may grow beyond a size; the trouble there was with it."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    keeps_compiled, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # a module that was cut off would stay
    resource.setrlimit(resource.RLIMIT_FSIZE, (most if size is None else size, most))
    try:
        work()
    except JournalTrouble as trouble:
        return trouble.trouble
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        sys.dont_write_bytecode = keeps_compiled
    return None


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def keeps_on_a_full_disk(pipe: Connection, folder: Path) -> None:
    """Fill the disk at every 10 KiB, then make room; send what was wrong, or how often the disk was full."""
    full = 0
    for size in range(52 * KIB, 412 * KIB, 10 * KIB):
        path = folder / f"{size}.companion"
        journal = create_journal(path, clock=FakeClock())
        done = 0

        def goes_on(journal: Journal = journal) -> None:
            nonlocal done
            while done < 60:
                do(done, journal)
                done += 1

        trouble = limited(size, goes_on)
        if trouble not in (None, Trouble.DISK_FULL):
            pipe.send(f"{size}: {trouble} after {done}")
        full += trouble is Trouble.DISK_FULL
        meanwhile = found_in(path)
        do(done, journal)
        journal.close()
        if (meanwhile, found_in(path)) != (after(done), after(done + 1)):
            pipe.send(f"{size}: something else was found after {done}")
    pipe.send(full)


@posix
def test_a_full_disk_loses_nothing_and_is_told_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with child(keeps_on_a_full_disk, tmp_path) as other:
        full = other.says()
    assert isinstance(full, int), full
    assert full > 20


def start(path: Path) -> None:
    create_journal(path, clock=FakeClock()).close()


def starts_on_a_full_disk(pipe: Connection, folder: Path) -> None:
    for size in range(0, 320 * KIB, 20 * KIB):
        path = folder / f"{size}" / "journal.companion"
        trouble = limited(size, partial(start, path))
        pipe.send((trouble, names(path.parent) if path.parent.exists() else set()))
        open_journal(path, clock=FakeClock()).close() if path.exists() else start(path)
    pipe.send(None)


@posix
def test_a_journal_is_started_whole_or_not_at_all(tmp_path: Path) -> None:
    with child(starts_on_a_full_disk, tmp_path) as other:
        outcomes = list(iter(other.says, None))
    assert (Trouble.DISK_FULL, set()) in outcomes
    assert (None, {"journal.companion"}) in outcomes
    assert all(left <= {"journal.companion"} for _, left in outcomes)
    assert {trouble for trouble, _ in outcomes} == {None, Trouble.DISK_FULL}


def opens_to_write(filled: Path, versions: Versions) -> None:
    """Open it, and refuse if it can only be read."""
    with closing(open_journal(filled, clock=FakeClock(), versions=versions)) as journal:
        if journal.refuses:
            raise JournalTrouble(journal.refuses, str(filled))


def brings_up_to_date_on_a_full_disk(pipe: Connection, filled: Path, versions: Versions) -> None:
    before = filled.stat().st_size
    for size in range(0, 4 * before, before // 8):
        limit = limited(size, lambda: opens_to_write(filled, versions))
        pipe.send(limit)
        if limit is None:
            break
        assert len(kept_in(filled)) == len(content.CHECK_INS)
    pipe.send("done")


@posix
def test_a_full_disk_leaves_a_journal_of_the_version_it_had(journal: Journal, tmp_path: Path) -> None:
    keep_all(journal, *content.CHECK_INS)
    journal.close()
    versions = Next(tmp_path / "versions").versions
    with child(brings_up_to_date_on_a_full_disk, journal.path, versions) as other:
        outcomes = list(iter(other.says, "done"))
    assert set(outcomes[:-1]) == {Trouble.DISK_FULL}
    assert outcomes[-1] is None
    assert not [name for name in names(journal.path.parent) if name.endswith(".part")]


def looks_at_an_earlier_version(pipe: Connection, filled: Path) -> None:
    """With room for the log, but not for the copy that is made before a journal is brought up to date."""

    def look() -> None:
        with closing(open_journal(filled, clock=FakeClock())) as journal:
            pipe.send((journal.refuses, bool(verbs.earlier(journal=journal))))

    pipe.send(limited(64 * KIB, look))  # None: it was opened


@posix
def test_a_journal_that_there_is_no_room_to_bring_up_to_date_can_be_read(tmp_path: Path) -> None:
    before = JOURNALS / f"{int(HEAD) - 1:04}.companion"
    path = tmp_path / before.name
    shutil.copyfile(before, path)
    with child(looks_at_an_earlier_version, path) as other:
        outcomes = list(iter(other.says, None))
    assert outcomes == [(Trouble.DISK_FULL, True)]
    assert path.read_bytes() == before.read_bytes()


def copies_on_a_full_disk(pipe: Connection, path: Path, copy: Path) -> None:
    for size in range(0, copy.stat().st_size, 4 * KIB):
        pipe.send((limited(size, lambda: backup.copy(path, copy)), copy.read_bytes()))
    pipe.send(None)


@posix
def test_a_full_disk_leaves_the_copy_that_was_there(journal: Journal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.companion"
    backup.copy(journal.path, copy)
    before = copy.read_bytes()
    keep_all(journal, a_check_in(5))
    with child(copies_on_a_full_disk, journal.path, copy) as other:
        outcomes = list(iter(other.says, None))
    assert set(outcomes) == {(Trouble.DISK_FULL, before)}


def saves_settings_on_a_full_disk(pipe: Connection, path: Path) -> None:
    try:
        limited(10, lambda: write_settings(Settings(text_size=200), path))
    except OSError as error:
        pipe.send(type(error))
    pipe.send(read_settings(path))


@posix
def test_a_full_disk_leaves_the_settings_that_were_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(Settings(text_size=150), path)
    with child(saves_settings_on_a_full_disk, path) as other:
        assert other.says() is OSError
        assert other.says() == Settings(text_size=150)
    assert names(tmp_path) == {"settings.json"}


def test_a_journal_that_may_not_grow_says_that_the_disk_is_full(journal: Journal, clock: FakeClock) -> None:
    kept = a_check_in(3)
    keep_all(journal, kept)
    journal.close()
    file = OpenFile(journal.path)
    pages = file.driver.execute("PRAGMA page_count").fetchone()[0]
    small = Journal(file, clock, is_example=False)
    file.driver.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(JournalTrouble) as caught:
        keep_all(small, *(answered(number * 5 + 1) for number in range(50)))
    assert caught.value.trouble is Trouble.DISK_FULL
    with small.reading() as unit:
        assert unit.check_ins.latest(9) == [kept]
    file.driver.execute(f"PRAGMA max_page_count = {pages + 1000}")
    keep_all(small, answered(1))
    small.close()
    assert len(kept_in(journal.path)) == 2


def reads_on_a_full_disk(pipe: Connection, filled: Path) -> None:
    with full_disk(), closing(open_journal(filled, clock=FakeClock())) as journal:
        pipe.send((journal.refuses, len(verbs.earlier(journal=journal))))
        with pytest.raises(JournalTrouble) as refused:
            verbs.keep(a_check_in(5), journal=journal)
        pipe.send(refused.value.trouble)
    pipe.send(None)


@posix
def test_a_journal_on_a_full_disk_can_be_read(journal: Journal) -> None:
    keep_all(journal, *content.CHECK_INS)
    journal.close()
    with child(reads_on_a_full_disk, journal.path) as other:
        outcomes = list(iter(other.says, None))
    assert outcomes == [(Trouble.DISK_FULL, len(content.CHECK_INS)), Trouble.DISK_FULL]

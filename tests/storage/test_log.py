import shutil
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from companion.storage import backup, driver, log
from companion.storage.journal import Journal, create_journal, open_journal
from companion.storage.opening import make_file
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in


def crashed(journal: Journal, folder: Path) -> Path:
    """The journal as a crash at this moment would leave it."""
    folder.mkdir()
    for path in journal.path.parent.glob(f"{journal.path.name}*"):
        shutil.copy(path, folder)
    return folder / journal.path.name


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def names(path: Path) -> set[str]:
    return {beside.name.removeprefix(path.name) for beside in path.parent.iterdir()}


def test_after_a_crash_everything_is_there(journal: Journal, tmp_path: Path) -> None:
    kept = a_check_in(6)
    keep_all(journal, kept)
    path = crashed(journal, tmp_path / "crash")
    assert kept_in(path) == [kept]
    assert names(path) == {""}


def test_a_crash_with_two_programs_open_loses_nothing(journal: Journal, tmp_path: Path, clock: FakeClock) -> None:
    one, two, three = a_check_in(1), a_check_in(2), a_check_in(3)
    keep_all(journal, one)
    other = open_journal(journal.path, clock=clock)
    keep_all(other, two)
    path = crashed(journal, tmp_path / "both open")
    assert {check_in.id for check_in in kept_in(path)} == {one.id, two.id}
    other.close()
    keep_all(journal, three)
    path = crashed(journal, tmp_path / "one open")
    assert {check_in.id for check_in in kept_in(path)} == {one.id, two.id, three.id}


def test_a_crash_while_another_program_is_reading_loses_nothing(
    journal: Journal, tmp_path: Path, clock: FakeClock
) -> None:
    kept = [a_check_in(pain) for pain in range(4)]
    keep_all(journal, kept[0])
    with journal.reading():
        other = open_journal(journal.path, clock=clock)
        keep_all(other, kept[1])
    keep_all(journal, kept[2])
    keep_all(other, kept[3])
    path = crashed(journal, tmp_path / "crash")
    assert {check_in.id for check_in in kept_in(path)} == {check_in.id for check_in in kept}
    other.close()


def copy_by_hand(journal: Journal, copy: Path) -> Journal:
    journal.close()
    shutil.copy(journal.path, copy)
    return open_journal(journal.path, clock=FakeClock())


def copy_by_the_program(journal: Journal, copy: Path) -> Journal:
    backup.copy(journal.path, copy)
    return journal


@pytest.mark.parametrize("make_copy", [copy_by_hand, copy_by_the_program])
def test_a_backup_put_in_place_is_not_undone_by_the_old_log(
    journal: Journal, tmp_path: Path, make_copy: Callable[[Journal, Path], Journal]
) -> None:
    before, after = a_check_in(2), a_check_in(9)
    keep_all(journal, before)
    copy = tmp_path / "copy.companion"
    journal = make_copy(journal, copy)
    keep_all(journal, after)
    path = crashed(journal, tmp_path / "crash")
    journal.close()
    shutil.copy(copy, path)
    assert kept_in(path) == [before]
    assert names(path) == {"", "-wal.set-aside"}


def test_every_log_that_is_set_aside_is_kept(journal: Journal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.companion"
    backup.copy(journal.path, copy)
    keep_all(journal, a_check_in(9))
    path = crashed(journal, tmp_path / "crash")
    log, old = log_of(path), log_of(path).read_bytes()
    journal.close()
    for _ in range(3):
        log.write_bytes(old)
        shutil.copy(copy, path)
        assert kept_in(path) == []
    assert names(path) == {"", "-wal.set-aside", "-wal.set-aside.2", "-wal.set-aside.3"}


def test_the_log_of_another_journal_is_not_applied(journal: Journal, tmp_path: Path, clock: FakeClock) -> None:
    mine, foreign = a_check_in(2), a_check_in(9)
    keep_all(journal, mine)
    journal.close()
    other = create_journal(tmp_path / "other.companion", clock=clock)
    keep_all(other, foreign)
    shutil.copy(log_of(other.path), log_of(journal.path))
    other.close()
    assert kept_in(journal.path) == [mine]


@pytest.mark.parametrize("rubbish", [b"", b"x", b"no log at all" * 1000], ids=["no byte", "one byte", "text"])
@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_rubbish_beside_a_journal_does_not_harm_it(journal: Journal, suffix: str, rubbish: bytes) -> None:
    kept = a_check_in(6)
    keep_all(journal, kept)
    journal.close()
    journal.path.with_name(journal.path.name + suffix).write_bytes(rubbish)
    assert kept_in(journal.path) == [kept]


def test_a_journal_without_its_log_is_as_it_was_when_it_was_opened(
    journal: Journal, tmp_path: Path, clock: FakeClock
) -> None:
    before = a_check_in(6)
    keep_all(journal, before)
    journal.close()
    journal = open_journal(journal.path, clock=clock)
    keep_all(journal, a_check_in(7))
    path = crashed(journal, tmp_path / "crash")
    journal.close()
    log_of(path).unlink()
    assert kept_in(path) == [before]


def test_a_backup_is_not_undone_by_a_log_that_was_begun_anew_either(journal: Journal, tmp_path: Path) -> None:
    before = a_check_in(2)
    keep_all(journal, before)
    copy = tmp_path / "copy.companion"
    backup.copy(journal.path, copy)
    length = log_of(journal.path).stat().st_size
    keep_all(journal, *(a_check_in(3, note="\U0001f9d8" * 2000) for _ in range(600)))
    keep_all(journal, a_check_in(9))
    assert log_of(journal.path).stat().st_size > length + 4_000_000
    path = crashed(journal, tmp_path / "crash")
    shutil.copy(copy, path)
    assert kept_in(path) == [before]


def test_a_log_that_other_programs_write_to_is_never_set_aside(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "journal.companion"
    create_journal(path, clock=clock).close()
    enough = threading.Event()

    def start_again_and_again() -> None:
        while not enough.is_set():
            with closing(driver.connect(path)) as file:
                log.begin_session(file)

    others = [threading.Thread(target=start_again_and_again) for _ in range(2)]
    for other in others:
        other.start()
    set_aside = [log.set_aside_if_foreign(path) for _ in range(300)]
    enough.set()
    for other in others:
        other.join()
    assert not any(set_aside)


def test_whoever_opens_a_new_journal_waits_for_a_program_that_writes_to_it(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "journal.companion"
    make_file(path, clock=clock, example=False)
    opened: list[Journal] = []
    with closing(driver.connect(path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        other = threading.Thread(target=lambda: opened.append(open_journal(path, clock=clock)))
        other.start()
        other.join(0.3)
        writer.rollback()
    other.join()
    (journal,) = opened
    journal.close()


def test_a_log_that_is_taken_away_while_it_is_looked_at_is_none(tmp_path: Path) -> None:
    path = tmp_path / "journal.companion"
    log_of(path).write_bytes(b"some")
    enough = threading.Event()

    def come_and_go() -> None:
        while not enough.is_set():
            log_of(path).unlink()
            log_of(path).write_bytes(b"some")

    other = threading.Thread(target=come_and_go)
    other.start()
    try:
        seen = {log.has_log(path) for _ in range(2_000)}
    finally:
        enough.set()
        other.join()
    assert True in seen

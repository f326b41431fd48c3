import threading
from pathlib import Path

import pytest

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import backup
from companion.storage.journal import Journal, open_journal
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in


def test_a_copy_holds_what_was_kept_up_to_now_and_opens_like_any_journal(journal: Journal, tmp_path: Path) -> None:
    kept = [a_check_in(number % 11) for number in range(20)]
    keep_all(journal, *kept)
    copy = tmp_path / "copy.companion"
    backup.copy(journal.path, copy)
    keep_all(journal, a_check_in(9))
    assert {check_in.id for check_in in kept_in(copy)} == {check_in.id for check_in in kept}
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_copy_is_one_file(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    backup.copy(journal.path, tmp_path / "copies" / "copy.companion")
    assert [path.name for path in (tmp_path / "copies").iterdir()] == ["copy.companion"]


def test_a_copy_made_while_someone_writes_is_one_moment(journal: Journal, tmp_path: Path, clock: FakeClock) -> None:
    copies = [tmp_path / f"{number}.companion" for number in range(8)]
    written = threading.Event()

    def writes_pairs() -> None:
        other = open_journal(journal.path, clock=clock)
        while not written.is_set():
            keep_all(other, a_check_in(1), a_check_in(2))
        other.close()

    writer = threading.Thread(target=writes_pairs)
    writer.start()
    for copy in copies:
        backup.copy(journal.path, copy)
    written.set()
    writer.join()
    counts = [len(kept_in(copy)) for copy in copies]
    assert counts == sorted(counts)
    assert all(count % 2 == 0 for count in counts)


def test_what_is_no_journal_is_not_copied_over_a_good_copy(journal: Journal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.companion"
    backup.copy(journal.path, copy)
    before = copy.read_bytes()
    journal.close()
    journal.path.write_bytes(before[:4096] + bytes(4096) + before[8192:])
    with pytest.raises(JournalTrouble) as caught:
        backup.copy(journal.path, copy)
    assert caught.value.trouble is Trouble.DAMAGED
    assert copy.read_bytes() == before
    assert [path.name for path in tmp_path.glob(".*")] == []

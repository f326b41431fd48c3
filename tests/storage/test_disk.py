"""What cannot be read or written is told apart by what the system says, and by trying."""

import errno
import os
from pathlib import Path

import pytest

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver
from companion.storage.journal import Journal, create_journal, open_journal
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.EDQUOT, Trouble.DISK_FULL),
        (errno.EROFS, Trouble.READ_ONLY),
        (errno.EIO, Trouble.DISK_FAILS),
        (errno.ENODEV, Trouble.DISK_FAILS),
        (errno.ENOENT, Trouble.MISSING),
        (errno.EISDIR, Trouble.NOT_A_JOURNAL),
        (errno.ELOOP, Trouble.NO_PLACE),
        (errno.ENAMETOOLONG, Trouble.LONG_NAME),
        (errno.EMFILE, Trouble.TOO_MANY_FILES),
    ],
)
def test_what_the_system_says_of_a_journal_is_passed_on(journal: Journal, number: int, trouble: Trouble) -> None:
    with pytest.raises(JournalTrouble) as caught, driver.explained(journal.path):
        raise OSError(number, "as the system says")
    assert caught.value.trouble is trouble


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.EACCES, Trouble.NO_PLACE),
        (errno.EROFS, Trouble.NO_PLACE),
        (errno.ENOENT, Trouble.NO_PLACE),
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.ENAMETOOLONG, Trouble.LONG_NAME),
        (errno.ENFILE, Trouble.TOO_MANY_FILES),
        (errno.EIO, Trouble.DISK_FAILS),
    ],
)
def test_what_the_system_says_of_a_journal_to_start_is_passed_on(tmp_path: Path, number: int, trouble: Trouble) -> None:
    with pytest.raises(JournalTrouble) as caught, driver.explained(tmp_path / "new", starting=True):
        raise OSError(number, "as the system says")
    assert caught.value.trouble is trouble


def test_a_disk_with_room_that_does_not_write_is_not_called_full(journal: Journal) -> None:
    keep_all(journal, a_check_in(3))
    with pytest.raises(JournalTrouble) as caught, driver.explained(journal.path):
        raise driver.sqlite.OperationalError("disk I/O error")
    assert caught.value.trouble is Trouble.DISK_FAILS
    journal.close()
    assert len(kept_in(journal.path)) == 1
    assert [place.name for place in journal.path.parent.iterdir()] == [journal.path.name], "nothing tried is left"


def test_a_disk_that_can_hold_no_more_files_is_full(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite needs beside the journal cannot be made then, although there are bytes left."""

    def no_more(path: str, *_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)

    with monkeypatch.context() as system:
        system.setattr(os, "open", no_more)
        with pytest.raises(JournalTrouble) as caught, driver.explained(journal.path):
            raise driver.sqlite.OperationalError("unable to open database file")
    assert caught.value.trouble is Trouble.DISK_FULL


@pytest.mark.parametrize(("readable", "trouble"), [(True, Trouble.READ_ONLY), (False, Trouble.NO_ACCESS)])
def test_a_log_of_somebody_else_is_told_as_what_may_not_be_used(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, readable: bool, trouble: Trouble
) -> None:
    def may(path: str | Path, mode: int) -> bool:
        return not str(path).endswith("-wal") or (readable and not mode & os.W_OK)

    keep_all(journal, a_check_in(3))
    monkeypatch.setattr(os, "access", may)  # root may do everything
    with pytest.raises(JournalTrouble) as caught, driver.explained(journal.path):
        raise driver.sqlite.OperationalError("unable to open database file")
    assert caught.value.trouble is trouble


@pytest.mark.parametrize("kind", ["a letter", "a link to nowhere"])
def test_a_folder_that_cannot_be_made_is_no_missing_journal(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "folder"
    if kind == "a letter":
        folder.write_text("Dear diary")
    if kind == "a link to nowhere":
        folder.symlink_to(tmp_path / "nowhere")
    with pytest.raises(JournalTrouble) as caught:
        create_journal(folder / "journal.companion", clock=FakeClock())
    assert caught.value.trouble is Trouble.NO_PLACE


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    with pytest.raises(JournalTrouble) as caught:
        open_journal(tmp_path, clock=FakeClock())
    assert caught.value.trouble is Trouble.NOT_A_JOURNAL

"""Names have an end, also with what SQLite and Companion add for what they keep beside a journal."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from companion.actions.example import make_example
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import copies
from companion.storage.journal import create_journal, open_journal
from tests.storage.test_copies import TODAY
from tests.storage.test_upgrade import JOURNALS
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names end elsewhere there")

ENDING = ".companion"


def named(folder: Path, bytes_in_name: int) -> Path:
    return folder / ("ü" * ((bytes_in_name - len(ENDING)) // 2) + "x" * (bytes_in_name % 2) + ENDING)


def deep(folder: Path, bytes_in_folder: int) -> Path:
    while len(os.fsencode(folder)) + 101 < bytes_in_folder:
        folder /= "d" * 100
    return folder / ("e" * (bytes_in_folder - len(os.fsencode(folder)) - 1))


@pytest.mark.parametrize("length", [225, 247, 248, 256])
def test_no_journal_is_made_under_a_name_that_is_too_long(tmp_path: Path, length: int) -> None:
    path = named(tmp_path, length)
    with pytest.raises(JournalTrouble) as caught:
        create_journal(path, clock=FakeClock())
    assert (caught.value.trouble, caught.value.path) == (Trouble.LONG_NAME, str(path))
    with pytest.raises(JournalTrouble) as caught:
        make_example(path, weeks=1, seed=1, clock=FakeClock())
    assert (caught.value.trouble, caught.value.path) == (Trouble.LONG_NAME, str(path))
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_does_for_all_that_comes(tmp_path: Path) -> None:
    path = named(tmp_path, 224)
    with pytest.MonkeyPatch.context() as elsewhere:
        elsewhere.chdir(tmp_path)
        create_journal(Path(path.name), clock=FakeClock()).close()
    journal = open_journal(path, clock=FakeClock())
    keep_all(journal, a_check_in(3))
    copies.copy_once_a_day(path, TODAY)
    journal.close()
    (copy,) = copies.copies_beside(path)
    copies.go_back(path, Path(copy.path), TODAY)
    assert len(kept_in(path)) == 1


def test_no_journal_is_made_in_a_folder_that_is_too_deep(tmp_path: Path) -> None:
    path = deep(tmp_path, 440) / f"j{ENDING}"
    path.parent.mkdir(parents=True)
    with pytest.raises(JournalTrouble) as caught:
        create_journal(path, clock=FakeClock())
    assert caught.value.trouble is Trouble.LONG_NAME
    assert list(path.parent.iterdir()) == []


def test_a_deep_folder_does_for_all_that_comes(tmp_path: Path) -> None:
    path = deep(tmp_path, 424) / f"j{ENDING}"
    path.parent.mkdir(parents=True)
    create_journal(path, clock=FakeClock()).close()
    copies.copy_once_a_day(path, TODAY)
    (copy,) = copies.copies_beside(path)
    copies.go_back(path, Path(copy.path), TODAY)
    assert kept_in(path) == []


@pytest.mark.parametrize("length", [233, 248, 255])
def test_an_older_journal_of_such_a_name_is_told_and_left(tmp_path: Path, length: int) -> None:
    path = Path(shutil.copy(JOURNALS / "0004.companion", named(tmp_path, length)))
    before = path.read_bytes()
    with pytest.raises(JournalTrouble) as caught:
        open_journal(path, clock=FakeClock())
    assert caught.value.trouble is Trouble.LONG_NAME
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_journal_that_was_given_such_a_name_is_told(tmp_path: Path) -> None:
    journal = create_journal(tmp_path / "journal.companion", clock=FakeClock())
    journal.close()
    path = journal.path.rename(named(tmp_path, 253))
    with pytest.raises(JournalTrouble) as caught:
        open_journal(path, clock=FakeClock())
    assert caught.value.trouble is Trouble.LONG_NAME

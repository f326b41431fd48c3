import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from companion.domain.scales import Measure
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import create_journal, open_journal
from tests.journals import content
from tests.storage.test_upgrade import JOURNALS
from tests.support.children import child
from tests.support.journals import FakeClock, a_check_in, keep_all

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders are another matter there")

NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of a person who is not root: root may do everything."""
    place = Path(tempfile.mkdtemp(prefix="companion-"))
    place.chmod(0o755)
    (place / "mine").mkdir()
    yield place / "mine"
    shutil.rmtree(place)


@pytest.fixture
def path(folder: Path) -> Path:
    """A closed journal with one check-in that belongs to that person, as does its folder."""
    journal = create_journal(folder / "journal.companion", clock=FakeClock())
    keep_all(journal, a_check_in(6))
    journal.close()
    give_away(folder)
    return journal.path


def give_away(folder: Path) -> None:
    if os.geteuid() == 0:
        for each in (folder, *folder.iterdir()):
            os.chown(each, NOBODY, NOBODY)


def becomes_an_ordinary_person() -> None:
    """Root has to load everything first: an ordinary person may not read root's Python."""
    with tempfile.TemporaryDirectory() as elsewhere:
        create_journal(Path(elsewhere) / "warm.companion", clock=FakeClock()).close()
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def opens_reads_and_writes(pipe: Connection, path: Path) -> None:
    """Send the pains that are read, and the trouble there was, if any."""
    becomes_an_ordinary_person()
    seen = None
    try:
        journal = open_journal(path, clock=FakeClock())
        with journal.reading() as unit:
            seen = [check_in.ratings[Measure.PAIN] for check_in in unit.check_ins.latest(9)]
        keep_all(journal, a_check_in(2))
        pipe.send((seen, None))
    except JournalTrouble as trouble:
        pipe.send((seen, trouble.trouble))


def what_an_ordinary_person_can_do(path: Path) -> object:
    with child(opens_reads_and_writes, path) as person:
        return person.says()


def test_what_is_ones_own_can_be_read_and_written(path: Path) -> None:
    assert what_an_ordinary_person_can_do(path) == ([6], None)


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500)])
def test_what_may_not_be_written_can_be_read(path: Path, of_file: int, of_folder: int) -> None:
    path.chmod(of_file)
    path.parent.chmod(of_folder)
    before = path.read_bytes()
    assert what_an_ordinary_person_can_do(path) == ([6], Trouble.READ_ONLY)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_what_may_not_be_read_is_not_opened(path: Path) -> None:
    path.chmod(0)
    assert what_an_ordinary_person_can_do(path) == (None, Trouble.NO_ACCESS)
    path.chmod(0o600)
    path.parent.chmod(0)
    assert what_an_ordinary_person_can_do(path) == (None, Trouble.NO_ACCESS)


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500)])
def test_an_older_journal_that_may_not_be_written_is_read_and_left_as_it_is(
    folder: Path, of_file: int, of_folder: int
) -> None:
    old = Path(shutil.copy(JOURNALS / "0001.companion", folder))
    give_away(folder)
    old.chmod(of_file)
    folder.chmod(of_folder)
    before = old.read_bytes()
    with child(reads_and_writes_an_older_one, old) as person:
        seen, trouble = person.says()
    assert sorted(seen) == sorted(one.id for one in content.CHECK_INS)
    assert trouble is Trouble.READ_ONLY
    assert old.read_bytes() == before
    assert list(folder.iterdir()) == [old]


def reads_and_writes_an_older_one(pipe: Connection, path: Path) -> None:
    with tempfile.TemporaryDirectory() as elsewhere:  # what brings it up to date is loaded first, too
        open_journal(Path(shutil.copy(path, elsewhere)), clock=FakeClock()).close()
    becomes_an_ordinary_person()
    journal = open_journal(path, clock=FakeClock())
    with journal.reading() as unit:
        seen = [check_in.id for check_in in unit.check_ins.latest(99)]
    try:
        keep_all(journal, a_check_in(2))
        pipe.send((seen, None))
    except JournalTrouble as trouble:
        pipe.send((seen, trouble.trouble))


def test_after_a_crash_in_a_folder_that_may_not_be_written_it_is_told(path: Path) -> None:
    journal = open_journal(path, clock=FakeClock())
    keep_all(journal, a_check_in(3))
    lying = path.parent.parent / "lying"
    lying.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", lying)
    journal.close()
    give_away(lying)
    lying.chmod(0o500)
    assert what_an_ordinary_person_can_do(lying / path.name) == (None, Trouble.READ_ONLY)


def starts_a_journal(pipe: Connection, path: Path) -> None:
    becomes_an_ordinary_person()
    try:
        create_journal(path, clock=FakeClock())
        pipe.send(None)
    except JournalTrouble as trouble:
        pipe.send(trouble.trouble)


def test_no_journal_is_started_where_nothing_may_be_written(folder: Path) -> None:
    give_away(folder)
    folder.chmod(0o500)
    with child(starts_a_journal, folder / "new" / "journal.companion") as person:
        assert person.says() is Trouble.NO_PLACE
    assert list(folder.iterdir()) == []


def loses_permission_meanwhile(pipe: Connection, path: Path) -> None:
    becomes_an_ordinary_person()
    journal = open_journal(path, clock=FakeClock())
    keep_all(journal, a_check_in(1))
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        keep_all(journal, a_check_in(2))
        pipe.send(None)
    except JournalTrouble as trouble:
        pipe.send(trouble.trouble)
    with journal.reading() as unit:
        pipe.send(len(unit.check_ins.latest(9)))
    journal.close()


def test_a_journal_that_is_open_goes_on_when_it_may_no_longer_be_written(path: Path) -> None:
    with child(loses_permission_meanwhile, path) as person:
        assert person.says() is None
        assert person.says() == 3

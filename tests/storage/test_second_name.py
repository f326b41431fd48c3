"""One file under two names: SQLite keeps a log beside each, and loses under one what is kept under the other."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import files, opening
from companion.storage.journal import Journal, create_journal, open_journal
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a hard link to an open file is another matter there")


def refusal(path: Path) -> tuple[Trouble | None, int]:
    """Why nothing can be kept in it, and how many check-ins can be read."""
    with closing(open_journal(path, clock=FakeClock())) as journal, journal.reading() as unit:
        return journal.refuses, len(unit.check_ins.latest(9))


def test_a_journal_with_a_second_name_is_read_and_not_changed(journal: Journal, tmp_path: Path) -> None:
    keep_all(journal, a_check_in(3))
    journal.close()
    other = tmp_path / "elsewhere" / "same.companion"
    other.parent.mkdir()
    other.hardlink_to(journal.path)
    before = journal.path.read_bytes()
    for name in (journal.path, other):
        assert refusal(name) == (Trouble.TWO_NAMES, 1)
        assert not opening.may_write(name)
    with closing(open_journal(other, clock=FakeClock())) as looked, pytest.raises(JournalTrouble, match="second name"):
        keep_all(looked, a_check_in(4))
    assert journal.path.read_bytes() == before
    other.unlink()
    assert refusal(journal.path) == (None, 1)


def test_what_is_open_goes_on_under_its_name(journal: Journal, tmp_path: Path) -> None:
    other = tmp_path / "same.companion"
    other.hardlink_to(journal.path)
    keep_all(journal, a_check_in(3))
    assert refusal(other)[0] is Trouble.TWO_NAMES
    keep_all(journal, a_check_in(4))
    journal.close()
    other.unlink()
    assert len(kept_in(journal.path)) == 2


@pytest.mark.parametrize("name", ["journal.companion", f"my [{'long ' * 20}] journal.companion"])
def test_the_name_that_a_killed_program_left_of_a_new_journal_is_taken_away(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    create_journal(path, clock=FakeClock()).close()
    files.part_of(path).hardlink_to(path)
    link = tmp_path / "link"
    link.symlink_to(path)
    assert refusal(link) == (None, 0)
    assert {one.name for one in tmp_path.iterdir()} == {name, "link"}


def test_a_part_of_another_file_is_left(journal: Journal) -> None:
    part = files.part_of(journal.path)
    part.write_text("somebody is writing this")
    other = journal.path.with_name("same.companion")
    other.hardlink_to(journal.path)
    journal.close()
    assert refusal(journal.path) == (Trouble.TWO_NAMES, 0)
    assert part.exists()
    assert journal.path.stat().st_nlink == 2

"""A journal that is renamed, deleted or replaced by another program while it is open."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import Journal, open_journal
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in


def rename(path: Path) -> None:
    path.rename(path.with_name("my pain journal.companion"))


def replace(path: Path) -> None:
    Path(shutil.copy(path, path.with_name("synced"))).replace(path)


def is_moved_in_the_middle(journal: Journal) -> None:
    with journal.unit() as unit:
        unit.check_ins.put(a_check_in(2))
        rename(journal.path)
        unit.commit()


@pytest.mark.parametrize("moved", [rename, replace, Path.unlink])
def test_nothing_is_acknowledged_that_would_not_be_under_the_name_of_the_journal(
    journal: Journal, moved: Callable[[Path], None]
) -> None:
    keep_all(journal, a_check_in(1))
    moved(journal.path)
    for ask in (lambda: keep_all(journal, a_check_in(2)), journal.seen_version):
        with pytest.raises(JournalTrouble) as caught:
            ask()
        assert caught.value.trouble is Trouble.MOVED


def test_what_is_moved_away_in_the_middle_of_the_work_is_not_acknowledged(journal: Journal) -> None:
    with pytest.raises(JournalTrouble):
        is_moved_in_the_middle(journal)


def test_put_back_under_its_old_name_it_has_all_that_was_kept_and_keeps_more(journal: Journal) -> None:
    first, second, third = (a_check_in(number) for number in range(3))
    keep_all(journal, first)
    rename(journal.path)
    with pytest.raises(JournalTrouble):
        keep_all(journal, second)
    journal.path.with_name("my pain journal.companion").rename(journal.path)
    keep_all(journal, third)
    journal.close()
    assert {one.id for one in kept_in(journal.path)} == {first.id, third.id}


def test_after_the_program_ended_it_can_still_be_put_back_with_all_that_was_kept(
    journal: Journal, clock: FakeClock
) -> None:
    keep_all(journal, a_check_in(1))
    rename(journal.path)
    journal.close()
    journal.path.with_name("my pain journal.companion").rename(journal.path)
    open_journal(journal.path, clock=clock).close()
    assert len(kept_in(journal.path)) == 1


def test_through_a_link_it_lies_where_it_lay(journal: Journal, tmp_path: Path, clock: FakeClock) -> None:
    journal.close()
    link = tmp_path / "link.companion"
    link.symlink_to(journal.path)
    through = open_journal(link, clock=clock)
    keep_all(through, a_check_in(1))
    through.close()
    assert len(kept_in(journal.path)) == 1

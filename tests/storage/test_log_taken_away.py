"""Some part of the program opened and closed the journal's files, such as a dialog that shows what lies in a folder.

On POSIX that takes away all locks a program has on them. The next other program then believes that it is the last,
and takes the log away.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.domain.check_in import CheckIn
from companion.domain.trouble import JournalTrouble
from companion.storage.journal import Journal
from tests.support.journals import a_check_in, keep_all, kept_in

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere locks stay")


def lose_all_locks(journal: Journal) -> None:
    for name in ("", "-wal", "-shm"):
        journal.path.with_name(f"{journal.path.name}{name}").open("rb").close()


def other_program(path: Path, *words: str) -> None:
    command = [sys.executable, "-m", "companion", "--journal", str(path), *words]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def test_what_is_kept_after_the_log_was_taken_away_is_in_the_journal(journal: Journal) -> None:
    keep_all(journal, first := a_check_in(1))
    lose_all_locks(journal)
    other_program(journal.path, "log", "pain=9")
    keep_all(journal, second := a_check_in(2))
    with journal.reading() as unit:
        assert len(unit.check_ins.latest(10)) == 3
    other_program(journal.path, "week")
    journal.close()
    assert {first.id, second.id} < {one.id for one in kept_in(journal.path)}
    assert len(kept_in(journal.path)) == 3


def test_what_another_program_kept_meanwhile_is_seen(journal: Journal) -> None:
    keep_all(journal, a_check_in(1))
    before = journal.seen_version()
    lose_all_locks(journal)
    other_program(journal.path, "log", "pain=9")
    assert journal.seen_version() != before
    with journal.glance() as check_ins:
        assert len(list(check_ins.latest(10))) == 2


def keep_while_another_program_looks(journal: Journal, check_in: CheckIn) -> None:
    with journal.unit() as unit:
        unit.check_ins.put(check_in)
        unit.commit()
        other_program(journal.path, "week")


def test_nothing_is_acknowledged_if_the_log_is_taken_away_in_the_middle_of_the_work(journal: Journal) -> None:
    keep_all(journal, first := a_check_in(1))
    lose_all_locks(journal)
    second = a_check_in(2)
    with pytest.raises(JournalTrouble):
        keep_while_another_program_looks(journal, second)
    keep_all(journal, second)
    journal.close()
    assert {one.id for one in kept_in(journal.path)} == {first.id, second.id}

import shutil
import sys
from pathlib import Path

import pytest

from companion.storage.journal import Journal
from tests.journals import content
from tests.storage.killing import (
    kill_while_bringing_an_earlier_version_up_to_date,
    kill_while_bringing_up_to_date,
    kill_while_keeping,
)
from tests.storage.test_upgrade import JOURNALS, Next
from tests.support.children import child
from tests.support.journals import keep_all

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


@pytest.fixture
def tmp_path(on_disk: Path) -> Path:
    """Memory would lose nothing either."""
    return on_disk


def test_a_killed_program_loses_nothing_it_acknowledged(tmp_path: Path, trials: int) -> None:
    with child(kill_while_keeping, tmp_path, trials, 1) as killing:
        acknowledged = killing.says(patience=trials + 60)
    assert isinstance(acknowledged, int), acknowledged
    assert acknowledged > trials


def test_a_program_killed_while_bringing_a_journal_up_to_date_leaves_it_old_or_new(
    journal: Journal, tmp_path: Path, trials: int
) -> None:
    keep_all(journal, *content.CHECK_INS)
    journal.close()
    versions = Next(tmp_path / "versions").versions
    count = max(14, trials // 10)
    with child(kill_while_bringing_up_to_date, journal.path, versions, count, 2) as killing:
        untouched = killing.says(patience=trials + 60)
    assert isinstance(untouched, int), untouched
    assert 0 < untouched < count


def test_a_program_killed_while_bringing_the_first_version_up_to_date_loses_nothing(
    tmp_path: Path, trials: int
) -> None:
    first = Path(shutil.copy(JOURNALS / "0001.companion", tmp_path))
    count = max(14, trials // 10)
    with child(kill_while_bringing_an_earlier_version_up_to_date, first, count, 3) as killing:
        untouched = killing.says(patience=trials + 60)
    assert isinstance(untouched, int), untouched
    assert 0 < untouched < count

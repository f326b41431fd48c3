"""Copies of a journal that can be trusted: written beside, checked, then put in their place in one step."""

from contextlib import closing
from pathlib import Path

from companion.storage import driver, log
from companion.storage.files import part_of, private_file, put_in_place
from companion.storage.health import check


def copy(journal: Path, target: Path) -> None:
    """Copy the journal as it is at one moment, whoever writes meanwhile. One that is there is replaced at the end.

    Raises:
        JournalTrouble: no copy was made; one that was there before is untouched.
    """
    part = part_of(target)
    with driver.explained(journal):
        try:
            private_file(part)
            _fill(part, journal)
            put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)


def _fill(part: Path, journal: Path) -> None:
    with closing(driver.connect(journal, "mode=ro")) as source, closing(driver.connect(part)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
        log.give_own_sign(target)
        check(target, part)

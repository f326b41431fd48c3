"""Open the journal, or start one."""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from companion import paths
from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import Journal, copies_beside, create_journal, open_journal, was_here

__all__ = ["Journal", "copies_beside", "open_as_it_is", "open_or_start", "start_anew", "tidy_up"]


def open_or_start(path: Path, *, clock: Clock, known: Collection[str]) -> Journal:
    """Open the journal, or start one where there never was one, and tidy up.

    ``known`` are the files that were once opened: one of them is never replaced by an empty one.

    Raises:
        JournalTrouble: it cannot be opened, or it is gone.
    """
    journal = open_as_it_is(path, clock=clock, known=known)
    tidy_up(journal=journal, clock=clock)
    return journal


def open_as_it_is(path: Path, *, clock: Clock, known: Collection[str]) -> Journal:
    """Open the journal, or start one; whoever waits to see it is shown it first, and tidies up then.

    Raises:
        JournalTrouble: it cannot be opened, or it is gone.
    """
    was_known = str(path) in known
    try:
        return open_journal(path, clock=clock)
    except JournalTrouble as trouble:
        if trouble.trouble is Trouble.MISSING and not was_known and not was_here(path):
            return _start(path, clock)
        if trouble.trouble is Trouble.NOT_A_JOURNAL and was_known:
            raise JournalTrouble(Trouble.DAMAGED, trouble.path) from trouble
        raise


def tidy_up(*, journal: Journal, clock: Clock) -> Changes:
    """Take out what lay in the bin for 30 days, and let practices end that nobody took up for a day.

    Another time will do if the journal cannot be written now.
    """
    from companion.actions import bin, practice  # a start of the program knows no practices before this

    changes = Changes.NOTHING
    with suppress(JournalTrouble):
        changes |= practice.leave_old_ones(journal=journal, clock=clock)
        changes |= bin.empty(journal=journal, clock=clock)
    return changes


def start_anew(path: Path, *, clock: Clock) -> Journal:
    """Start an empty journal where one is gone.

    Raises:
        FileExistsError: there is a file; it was left alone.
        JournalTrouble: it could not be written.
    """
    return create_journal(path, clock=clock)


def _start(path: Path, clock: Clock) -> Journal:
    """A folder is made for the usual place only: elsewhere one that is missing is a slip of the keyboard."""
    if path != paths.journal() and not path.parent.is_dir():
        raise JournalTrouble(Trouble.NO_PLACE, str(path))
    try:
        return create_journal(path, clock=clock)
    except FileExistsError:  # another Companion was quicker
        return open_journal(path, clock=clock)

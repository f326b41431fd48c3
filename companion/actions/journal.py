"""Open the journal, or start one."""

import os
from collections.abc import Collection
from contextlib import suppress
from datetime import date
from pathlib import Path

from companion import paths
from companion.domain.changes import Changes
from companion.domain.clock import Clock
from companion.domain.trouble import LOST, JournalCopy, JournalTrouble, Trouble
from companion.storage.journal import Journal, create_journal, open_journal, was_here

__all__ = ["Journal", "copy_once_a_day", "go_back", "open_as_it_is", "open_or_start", "start_anew", "tidy_up"]


def open_or_start(path: Path, *, clock: Clock, known: Collection[str], may_start: bool = True) -> Journal:
    """Open the journal, or start one where there never was one, and tidy up.

    ``known`` are the files that were once opened: one of them is never replaced by an empty one. If it is not known
    which they were, none may be started: ``may_start`` is False.

    Raises:
        JournalTrouble: it cannot be opened, or it is gone.
    """
    journal = open_as_it_is(path, clock=clock, known=known, may_start=may_start)
    tidy_up(journal=journal, clock=clock)
    return journal


def open_as_it_is(path: Path, *, clock: Clock, known: Collection[str], may_start: bool = True) -> Journal:
    """Open the journal, or start one; whoever waits to see it is shown it first, and tidies up then.

    Raises:
        JournalTrouble: it cannot be opened, is gone, or may not be started. Where it is lost, the trouble names the
            newest copy.
    """
    was_known = os.path.realpath(path) in map(os.path.realpath, known)  # by whatever name it is called
    try:
        return open_journal(path, clock=clock)
    except JournalTrouble as trouble:
        if trouble.trouble is Trouble.MISSING and not was_known and not was_here(path):
            if not may_start:
                raise JournalTrouble(Trouble.PLACE_UNKNOWN, str(path)) from trouble
            return _start(path, clock)
        if trouble.trouble not in LOST:
            raise
        damaged = trouble.trouble is Trouble.NOT_A_JOURNAL and was_known
        kind = Trouble.DAMAGED if damaged else trouble.trouble
        raise JournalTrouble(kind, trouble.path, copy=_newest_copy(path, clock.now().day)) from trouble


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


def copy_once_a_day(*, journal: Journal, clock: Clock) -> JournalTrouble | None:
    """Copy the journal beside it, once a day. Returns why there is no copy.

    An example is not copied, nor what can only be read, nor a new journal, which is empty.
    """
    from companion.storage import copies, opening

    if journal.is_example or journal.is_new or not opening.may_write(journal.path):
        return None
    try:
        copies.copy_once_a_day(journal.path, clock.now().day)
    except JournalTrouble as trouble:
        return trouble
    return None


def go_back(path: Path, copy: JournalCopy, *, clock: Clock) -> Journal:
    """Open a copy in place of a journal that is lost. What lies there is kept under another name.

    Raises:
        JournalTrouble: that did not work; nothing was changed.
    """
    from companion.storage import copies

    copies.go_back(path, Path(copy.path), clock.now().day)
    return open_journal(path, clock=clock)


def _newest_copy(path: Path, today: date) -> JournalCopy | None:
    from companion.storage import copies

    return copies.newest_whole(path, today)


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

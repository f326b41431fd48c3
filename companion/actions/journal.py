"""Open the journal, or start one."""

from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from companion.domain.clock import Clock
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import Journal, create_journal, open_journal, was_here

__all__ = ["BIN_KEPT_FOR", "Journal", "open_or_start", "start_anew"]

BIN_KEPT_FOR = timedelta(days=30)
"""How long what was deleted can be taken back."""


def open_or_start(path: Path, *, clock: Clock, known: Collection[str]) -> Journal:
    """Open the journal, or start one where there never was one.

    What lay in the bin for 30 days is taken out, and practices end that nobody took up for a day.
    ``known`` are the files that were once opened: one of them is never replaced by an empty one.

    Raises:
        JournalTrouble: it cannot be opened, or it is gone.
    """
    from companion.actions.practice import leave_old_ones  # a start of the program knows no practices before this

    was_known = str(path) in known
    try:
        journal = open_journal(path, clock=clock)
    except JournalTrouble as trouble:
        if trouble.trouble is Trouble.MISSING and not was_known and not was_here(path):
            return _start(path, clock)
        if trouble.trouble is Trouble.NOT_A_JOURNAL and was_known:
            raise JournalTrouble(Trouble.DAMAGED, trouble.path) from trouble
        raise
    with suppress(JournalTrouble):  # another time will do if the journal cannot be written now
        leave_old_ones(journal=journal, clock=clock)
        _empty_bin(journal, clock)
    return journal


def start_anew(path: Path, *, clock: Clock) -> Journal:
    """Start an empty journal where one is gone.

    Raises:
        FileExistsError: there is a file; it was left alone.
        JournalTrouble: it could not be written.
    """
    return create_journal(path, clock=clock)


def _start(path: Path, clock: Clock) -> Journal:
    try:
        return create_journal(path, clock=clock)
    except FileExistsError:  # another Companion was quicker
        return open_journal(path, clock=clock)


def _empty_bin(journal: Journal, clock: Clock) -> None:
    """Look first: nobody waits in vain for another program that writes."""
    long_ago = clock.now().instant - BIN_KEPT_FOR
    with journal.reading() as unit:
        if not unit.bin.has_any_before(long_ago):
            return
    with journal.unit() as unit:
        unit.bin.empty_before(long_ago)
        unit.commit()

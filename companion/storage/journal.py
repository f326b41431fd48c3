"""The journal's file, open: units of work on it, and how it is opened and started.

The window imports this before its first paint; SQLAlchemy comes along when a table is first asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.clock import LATEST, Clock
from companion.domain.trouble import JournalTrouble, Trouble

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

if TYPE_CHECKING:
    from companion.storage.check_in_reading import CheckInReading
    from companion.storage.open_file import OpenFile
    from companion.storage.unit import Unit
    from companion.storage.upgrade import Versions


class Journal:
    """An open journal. One thread at a time may use it; another may close it.

    ``is_example`` says that it holds made-up check-ins, ``is_new`` that it was started just now. ``refuses`` is why
    nothing can be kept in it, if that was so when it was opened. ``identity`` is the same for the same file, whatever
    its name.
    """

    def __init__(self, file: OpenFile, clock: Clock, *, is_example: bool, is_new: bool = False) -> None:
        self.path = file.path
        self.is_example = is_example
        self.is_new = is_new
        self.refuses = file.refuses
        self.identity = file.identity
        self._file = file
        self._clock = clock

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """A piece of work that writes. Other writers wait until it is over.

        Raises:
            JournalTrouble: nothing was written, or in a file that was moved away at that moment, or its log.
        """
        from companion.storage import engine

        self._file.see_that_in_place()
        if self.refuses:
            raise JournalTrouble(self.refuses, str(self.path))
        with self._transaction(engine.WRITING) as unit:
            yield unit
        self._file.see_that_in_place()
        if not self._file.has_its_log():
            raise JournalTrouble(Trouble.LOCKED, str(self.path))

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """A look at the journal as it is at one moment, whoever writes meanwhile.

        Raises:
            JournalTrouble: it cannot be read.
        """
        from companion.storage import engine

        with self._transaction(engine.READING) as unit:
            yield unit

    @contextmanager
    def glance(self) -> Iterator[CheckInReading]:
        """A look at the check-ins as they are at one moment, which does not wait for SQLAlchemy.

        Raises:
            JournalTrouble: they cannot be read.
        """
        from companion.storage import driver
        from companion.storage.check_in_reading import CheckInReading

        self._file.follow_log()
        with driver.explained(self.path):
            self._file.driver.execute("BEGIN")
        try:
            yield CheckInReading(self.path, self._file.driver)
        finally:
            self._file.driver.rollback()

    def seen_version(self) -> tuple[int, int]:
        """What is other once another process wrote.

        Raises:
            JournalTrouble: the file cannot be read, or was moved.
        """
        from companion.storage import driver

        self._file.see_that_in_place()
        self._file.follow_log()
        with driver.explained(self.path):
            return self._file.times_opened, self._file.driver.execute("PRAGMA data_version").fetchone()[0]

    def close(self) -> None:
        """Close the file. Closing again does nothing."""
        self._file.close()

    @contextmanager
    def _transaction(self, kind: str) -> Iterator[Unit]:
        from companion.storage import engine
        from companion.storage.unit import Unit

        self._file.follow_log()
        tables = self._file.tables
        engine.begin(tables, kind)
        try:
            yield Unit(self.path, tables, self._clock)
        finally:
            tables.rollback()


def open_journal(path: Path, *, clock: Clock, versions: Versions | None = None) -> Journal:
    """Open the journal in a file, and bring it up to date if it is of an earlier version.

    Raises:
        JournalTrouble: there is no file, or it is no journal that can be opened. It is as it was before.
    """
    _see_that_clock_is_set(clock, path)
    from companion.storage import opening

    file = opening.open_file(path, clock=clock, versions=versions)
    return Journal(file, clock, is_example=opening.is_example(file))


def create_journal(path: Path, *, clock: Clock, example: bool = False) -> Journal:
    """Start an empty journal in a new file and open it. Missing folders are made, for their owner only.

    Raises:
        FileExistsError: there is a file of this name; it was left alone.
        JournalTrouble: it could not be written or opened. There is a whole journal, or none.
    """
    _see_that_clock_is_set(clock, path)
    from companion.storage import opening

    opening.make_file(path, clock=clock, example=example)
    return Journal(opening.open_file(path, clock=clock), clock, is_example=example, is_new=True)


def _see_that_clock_is_set(clock: Clock, path: Path) -> None:
    """Nothing is looked at before: even what reads a journal breaks where the time cannot be told.

    Before 1970 SQLAlchemy takes every connection for one that is out of date, and after 2262 Python cannot tell the
    time; what was noted then could not be put right in a form either.
    """
    now = clock.now()
    if now.instant < _EPOCH or now.local > LATEST:
        raise JournalTrouble(Trouble.CLOCK_NOT_SET, str(path))


def was_here(path: Path) -> bool:
    """Whether something lies beside that only a journal of this name leaves: its log, or a copy."""
    from companion.storage.copies import copies_beside
    from companion.storage.log import log_of

    return log_of(path).exists() or bool(copies_beside(path))

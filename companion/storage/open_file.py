"""A journal's file while it is open."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, files, log

if TYPE_CHECKING:
    from sqlalchemy import Connection


WRITING = "mode=rw"


class OpenFile:
    """The file with the driver, and with SQLAlchemy over the same connection once a table is asked for.

    ``how`` is the query of an SQLite URI. ``refuses`` is why nothing can be written, if so. ``in_memory`` reads all of
    it into memory at once: what is changed there changes no file.

    Raises:
        sqlcipher3.dbapi2.DatabaseError: the file cannot be opened.
    """

    def __init__(
        self, path: Path, how: str = WRITING, *, refuses: Trouble | None = None, in_memory: bool = False
    ) -> None:
        self.path = path
        self.driver = (driver.in_memory if in_memory else driver.connect)(path, how)
        self.identity = files.identity_of(path)
        self.times_opened = 1
        """Counts those by ``follow_log`` as well."""
        self.refuses = refuses
        self._log_lies_at = log.log_of(path)
        self._log: tuple[int, int] | None = None
        self._in_memory = in_memory
        self._lay = self._lies()

    def see_that_in_place(self) -> None:
        """See whether the file still lies under its name. SQLite goes on writing to one that was renamed.

        Raises:
            JournalTrouble: nothing lies there, or another file.
        """
        if files.identity_of(self.path) != self.identity:
            raise JournalTrouble(Trouble.MOVED, str(self.path))

    def follow_log(self) -> None:
        """Remember which log the file has; if that was taken away meanwhile, open the file anew.

        What is written to a log without a name is nowhere. Other programs take it away if this one lost its locks,
        which on POSIX it does when any part of it opens and closes the file. All that was in it is in the file then.

        Raises:
            JournalTrouble: the file cannot be opened.
        """
        if self.refuses:
            self._look_anew()
            return
        if self._log and not self.has_its_log() and files.identity_of(self.path) == self.identity:
            with driver.explained(self.path):
                self.close()
                self.driver = driver.connect(self.path)
                self.times_opened += 1
                log.begin_log(self.driver)
                self.driver.execute("SELECT count(*) FROM about").fetchone()  # makes the log
        self._log = files.identity_of(self._log_lies_at)

    def _look_anew(self) -> None:
        """Open anew what is only looked at if others wrote: it has no lock, and SQLite takes it for unchanged.

        If that does not work now, it is seen as it was.
        """
        lies = self._lies()
        if self._in_memory or lies == self._lay:
            return
        with suppress(driver.sqlite.Error):
            fresh = driver.connect(self.path, log.for_looking(self.path))
            try:
                fresh.execute("PRAGMA query_only = ON")
                fresh.execute("SELECT count(*) FROM about").fetchone()
            except driver.sqlite.Error:
                fresh.close()
                raise
            self.close()
            self.driver, self._lay = fresh, lies
            self.times_opened += 1

    def _lies(self) -> tuple[tuple[int, int] | None, ...]:
        """What is other once somebody wrote to the file or its log."""
        return tuple(map(files.state_of, (self.path, self._log_lies_at)))

    def has_its_log(self) -> bool:
        """Whether the log lies beside the file as it did when that was looked at last."""
        return self.refuses is not None or files.identity_of(self._log_lies_at) == self._log

    @cached_property
    def tables(self) -> Connection:
        """SQLAlchemy's connection. It must not come into being inside a transaction."""
        from companion.storage import engine

        return engine.over(self.driver, self.path)

    def close(self) -> None:
        """Close the file. Closing again does nothing."""
        if "tables" in vars(self):
            from companion.storage import engine

            engine.close(self.tables)
            del self.tables
        self._log = None
        self.driver.close()

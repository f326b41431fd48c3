"""A journal's file while it is open."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import driver, files

if TYPE_CHECKING:
    from sqlalchemy import Connection


class OpenFile:
    """The file with the driver, and with SQLAlchemy over the same connection once a table is asked for.

    ``how`` is the query of an SQLite URI.

    Raises:
        sqlcipher3.dbapi2.DatabaseError: the file cannot be opened.
    """

    def __init__(self, path: Path, how: str = "mode=rw") -> None:
        self.path = path
        self.driver = driver.connect(path, how)
        self._identity = files.identity_of(path)

    def see_that_in_place(self) -> None:
        """See whether the file still lies under its name. SQLite goes on writing to one that was renamed.

        Raises:
            JournalTrouble: nothing lies there, or another file.
        """
        if files.identity_of(self.path) != self._identity:
            raise JournalTrouble(Trouble.MOVED, str(self.path))

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
        self.driver.close()

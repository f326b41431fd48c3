"""The one SQLite library of the process, how a journal's file is opened with it, and what its errors mean."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import disk

sqlite = sqlcipher3.dbapi2

APPLICATION_ID = 0x434D504E
"""``CMPN`` in the header of every journal: files of other programs are told apart by it."""

WAIT_FOR_OTHERS = 10.0
"""Seconds to wait for another process that is writing."""

AS_IT_LIES = "mode=ro&immutable=1"
"""Opens the file alone, without its log, without locks and without leaving anything beside it."""

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)

_CANNOT_READ_OR_WRITE, _CANNOT_OPEN = 10, 14

_TROUBLES = {
    3: Trouble.NO_ACCESS,
    5: Trouble.LOCKED,
    6: Trouble.LOCKED,
    8: Trouble.READ_ONLY,
    11: Trouble.DAMAGED,
    13: Trouble.DISK_FULL,
    22: Trouble.DISK_FULL,
    23: Trouble.NO_ACCESS,
    26: Trouble.NOT_A_JOURNAL,
}
"""By SQLite's result codes: PERM, BUSY, LOCKED, READONLY, CORRUPT, FULL, NOLFS, AUTH, NOTADB."""

_SAID = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": _CANNOT_READ_OR_WRITE,
    "database or disk is full": 13,
    "unable to open database file": _CANNOT_OPEN,
}
"""SQLite's words for its codes, where the driver says the words alone: it does so when it copies."""


def connect(path: Path, how: str = "mode=rw") -> Any:
    """A connection of the driver. It begins no transaction by itself and never makes a file.

    ``how`` is the query of an SQLite URI. One thread at a time may use it; another may close it.
    """
    return _connected(f"{path.absolute().as_uri()}?{how}")


def in_memory(path: Path, how: str) -> Any:
    """A connection to what is in a file now, read into memory: it has no file of its own."""
    copy = _connected("file::memory:")
    try:
        with closing(connect(path, how)) as source:
            source.backup(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _connected(address: str) -> Any:
    connection = sqlite.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=WAIT_FOR_OTHERS
    )
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def explained(path: Path, *, starting: bool = False) -> Iterator[None]:
    """Turn errors of the driver and of the system into the trouble a person can do something about.

    ``starting`` says that the journal is not there yet.

    Raises:
        JournalTrouble: ``path`` could not be read or written.
        FileExistsError: passed on; whoever wanted a new file decides what that means.
    """
    try:
        yield
    except (sqlite.DatabaseError, UnicodeDecodeError) as error:
        trouble = trouble_of(error, path)
        if trouble and starting and trouble.trouble is Trouble.MISSING:
            trouble = JournalTrouble(Trouble.NO_PLACE, str(path))
        raise trouble or error from error
    except FileExistsError:
        raise
    except OSError as error:
        kind = disk.trouble_of_start(error) if starting else disk.trouble_of(error, path)
        raise JournalTrouble(kind, str(path)) from error


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Values that nobody could have written are damage.

    Raises:
        JournalTrouble: there was one.
    """
    try:
        yield
    except (ValueError, OverflowError) as error:
        raise JournalTrouble(Trouble.DAMAGED, str(path)) from error


def trouble_of(error: BaseException | None, path: Path) -> JournalTrouble | None:
    """The trouble that an error of the driver stands for, or None if it is a bug."""
    trouble = _meant_by(error, path)
    return None if trouble is None else JournalTrouble(trouble, str(path))


def _meant_by(error: BaseException | None, path: Path) -> Trouble | None:
    code = getattr(error, "sqlite_errorcode", None) or _SAID.get(str(error), 0)
    if code == _CANNOT_OPEN:
        return _why_not_open(path)
    if code == _CANNOT_READ_OR_WRITE:
        return _why_not_read_or_written(path)
    return Trouble.DAMAGED if _is_no_text(error) else _TROUBLES.get(code)


def _is_no_text(error: BaseException | None) -> bool:
    """Whether the driver found bytes that are no text; in an error's own words, or in a value."""
    return isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode to UTF-8")


def _why_not_read_or_written(path: Path) -> Trouble:
    """SQLite does not say which; if all of the file can be read, then something could not be written.

    That is how a disk with a quota is full, one that has no room for what lies beside a file while it is open, and
    one that fails.
    """
    try:
        with closing(connect(path, AS_IT_LIES)) as look:
            look.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == _CANNOT_READ_OR_WRITE:
            return Trouble.DAMAGED
    return disk.why_not_written(path)


def _why_not_open(path: Path) -> Trouble:
    return Trouble.MISSING if not os.path.lexists(path) else disk.why_not_opened(path)
